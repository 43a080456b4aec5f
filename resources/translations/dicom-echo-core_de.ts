<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>HistoryStore</name>
    <message>
        <source>The history %1 was not written: another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be kept: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2) and cannot be set aside: %3. None is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 was damaged (%2). It was set aside as %3; a new one has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of DICOM Echo wrote it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputRules</name>
    <message>
        <source>Enter the host name only, the AE title goes into its own setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host name only (%1), the port (%2) goes into its own setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a URL; enter the host name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a URL; enter the host name only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; an address has at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has something before and between its dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part between dots has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 without leading zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name cannot contain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid international host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name does not begin with &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decimals after a point, not a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name or an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no blanks inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means any address of this computer; enter the address of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local address is &quot;any&quot;, or an IPv4 or IPv6 address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an AE title: 1 to %1 characters, not only spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AE title cannot contain %1, only ASCII characters without the backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; an AE title has at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeout is a number of seconds from 0.001 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval is a number of seconds from 0 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watch interval is a number of seconds from 0.1 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration of a watch is a number of seconds from 0.001 to 31622400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maximum PDU is 0 (no limit) or 4096 to 131072 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat is a whole number from 1 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The value must be text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a number without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the value &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintenanceText</name>
    <message>
        <source>%1 is no time of day such as 22:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday is one of mon, tue, wed, thu, fri, sat, sun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerCollectorText</name>
    <message>
        <source>AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerListText</name>
    <message>
        <source>This is no list of peers of a known format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property list has no DICOM nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property list is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text: it contains NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is damaged, or nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerText</name>
    <message>
        <source>The port behind the colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host name or IP address was found in this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDocumentText</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a profile named &quot;%1&quot; that cannot be used; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most %1 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its schema is %1, this version reads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its schema is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;profiles&quot; is not an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 profiles; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileJson</name>
    <message>
        <source>Enter a name for the profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>%1; and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. It is left as it is; no profile can be saved until this is solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. It is left as it is; saving a profile sets it aside as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of DICOM Echo wrote it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock file %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) holds %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would have more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some profiles in %1 cannot be used and are left as they are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Enter a name for the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile name is one line of visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is one line of visible characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestJson</name>
    <message>
        <source>This version does not know the value of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit VR Little Endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit VR Little Endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflated Explicit VR Little Endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit VR Big Endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As other clients see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it can explain a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a large request after the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the peer. Paste AE@host:port to fill in all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM port, 1 to 65535; usual ones are 104 and 11112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call&amp;ing AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our AE title, as the peer&apos;s administrator registered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lled AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE title of the peer, 1 to 16 characters; upper and lower case differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;CSE timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the answer to an association or release request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DIMSE timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the answer to a C-ECHO request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for finding the host and connecting to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ximum PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest PDU we accept, in bytes: 4096 to 131072, or 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local addre&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this computer to connect from, if it is in several networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer s&amp;yntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transfer syntaxes are proposed for the Verification SOP Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many C-ECHO requests are sent in the one association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two C-ECHO requests of one association, 0 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bort instead of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the association with A-ABORT instead of A-RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not acknowledge at once what arrives: shows the delays of a peer that waits for acknowledgements (Nagle&apos;s algorithm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second o&amp;pinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an answer does not come or makes no sense, ask once more with TLS, or without it, to tell which of the two the peer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path c&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the echo, send an association request of about 12 kB: an echo is small and succeeds even where images get stuck on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCP 195: TLS 1.2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCP 195, modified: strongest ciphers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy: also TLS 1.0 and 1.1, not secure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>it has no AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 %2 is invalid: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a variable of the other program, whose value is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged, it is the same peer as %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a wildcard, which stands for many peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the other program itself (its own AE title), not a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the other program&apos;s own data store, without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the other program&apos;s own listener, not a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the built-in test peer of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is reached by HTTP, not by DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its protocol is %1, not DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no port: it only initiates connections and cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it accepts no associations: it is an initiator only and cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is marked as not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is switched off (not activated) in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type is %1, not a DICOM peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no network connection, so it has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network connection %1 is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no AE title uses this network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a change of an entry that is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbol %1 is not defined before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the AETable, which says who may connect to the server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is ambiguous: AE title and address cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 fields instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say whether TLS is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name stands here again: the last entry of a name counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this format cannot say that TLS is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this format has no blanks in AE titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this format has one peer for an AE title, and %1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamFile</name>
    <message>
        <source>its reader has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reader does not read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a socket, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe that nobody reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlTreeText</name>
    <message>
        <source>The XML is damaged at line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is nested too deep or has too many elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
