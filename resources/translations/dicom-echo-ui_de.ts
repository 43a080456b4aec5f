<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM Echo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the connection to a DICOM peer with C-ECHO and explains what stands in its way.

Qt %1, under the GNU LGPL version 3
DCMTK %2, copyright OFFIS e.V., under a BSD licence
OpenSSL %3, under the Apache License 2.0

DICOM Echo is free software under the MIT licence. It is no medical device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired %2 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Certificate of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Certificate behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this computer, behind the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate is the pinned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was verified; its name was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was verified: trusted authority, right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was not verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSetView</name>
    <message>
        <source>deflated: not decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decoded: the beginning of the data set is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decoded: the data set began too long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redacted: not decoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1, blanks around it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes %1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>&amp;Echo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all peers that are shown (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the selected peers (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the test; what was found stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the peers again and again until it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this run in the workspace Peer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter about this cause...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text for the team that can do something about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text that a spreadsheet takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fleet &amp;report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the last test of the fleet found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ca&amp;uses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetExport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save fleet report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetLetter</name>
    <message>
        <source>Whoever looks after this computer and its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrators of the peers listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor of the peers listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one DICOM peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 DICOM peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our AE title (calling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of the peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: Connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tested the connection to %1 with a C-ECHO (verification), from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, at the stage &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetTexts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>successes, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many peers, how they are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyExport</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyFrame</name>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Latency statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyText</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round trip yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 echoes sent, %2 succeeded, %3 lost. Round trip: median %4, 95 % within %5, 99 % within %6, maximum %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 echo, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 echoes, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogLevelText</name>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PduListModel</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerActions</name>
    <message>
        <source>&amp;Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;all watches...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new profile (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;local test peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected profile (Delete key in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeouts, transfer syntax and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>%1 %2</source>
        <comment>setting, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDrafts</name>
    <message>
        <source>Local test peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>AE title at address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, port %3. Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in responder on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, port %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verdict, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo, from any input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile selected in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a line of the log to its PDU, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or a double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chart: zoom, move, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and -, arrow keys, Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>%1 accepted the association with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 C-ECHO requests succeeded, median round trip %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association was ended with A-ABORT, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer confirmed the release of the association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not come to this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a stage, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles have unsaved changes: %2 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles have unsaved changes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be saved, because an input is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implementation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implementation class UID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit on the PDU length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum PDU %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 succeeded; fastest %3, median %4, 95 % within %5, slowest %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 to %2 (%3 days left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer asked for one from %1; ours was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer asked for one from %1; none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s certificate was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer&apos;s certificate was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, handshake in %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to the association request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to the echo request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to the release request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 s</source>
        <comment>what, seconds so far, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Echo to test the connection to this peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Echo to start the built-in responder on this computer and test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 echoes answered...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tested at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, watched from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down at %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier outages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of them are in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <comment>AE title, address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchQuestion</name>
    <message>
        <source>Stop the watch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 watches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window and end its watch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window and end its %1 watches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>peer, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureOpener</name>
    <message>
        <source>&amp;Open capture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;hex dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the DICOM associations of a capture, a file of PDUs or a text with hex dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the PDUs of a hex dump or a log that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcapng *.pcap *.cap *.gz *.zst *.bin *.txt *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureReading</name>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureWindow</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture, not a run: %1. &quot;Sent&quot; is what came from the side that requested the association. Close this window (Esc) to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more remarks of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CauseModel</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, how many peers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CausePanel</name>
    <message>
        <source>Who can act: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cause to see its peers and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CertificateDialog</name>
    <message>
        <source>Certificates of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact is on: placeholders stand for names here. A certificate itself cannot be redacted, so none can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate is pinned for this peer: either it was renewed, or another computer answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not make sure that this is the right peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

If you trust the certificate, it will be accepted from this peer, and no other one, whoever issued it and whatever name and dates it carries. First compare its SHA-256 fingerprint with the administrator of %2, by telephone: nothing else proves that this is the right computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PEM...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ChangeCollector</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watched peers are up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 watched peer is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watched peers are down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ConnectionForm</name>
    <message>
        <source>Timeouts, transfer syntax and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This peer is being watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An echo is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen when it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen when it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in and on this computer only; Echo starts it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::DetailsDialog</name>
    <message>
        <source>Profile details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call about this peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::EchoButton</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this run (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to this peer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo is off. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ExplanationTab</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the e&amp;xplanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FieldTreeModel</name>
    <message>
        <source>expected %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetControls</name>
    <message>
        <source>Fleet filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group of profiles is shown and tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the peers in which each of these words stands: name, group, host, port, AE title, state, cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat e&amp;very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetModel</name>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>TLS is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Up in %2 % of the tests (%3 of %4); failures in a row: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called AE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetTable</name>
    <message>
        <source>Fleet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetView</name>
    <message>
        <source>There are no peers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet is all profiles that have an address. Save one in the workspace Peer (Ctrl+1, then Ctrl+N), or import the list that your PACS has: those of some twenty programs are read, and spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import peers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetWorkspace</name>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1!</source>
        <comment>failed peers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 failed</source>
        <comment>Fleet, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide - DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::HistoryModel</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch, not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::HistoryPane</name>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens the report of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the h&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a peer, or choose a profile, to see how it was found before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this peer yet. Each echo and each watch is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of this run is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ImportDialog</name>
    <message>
        <source>Import peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: peers: %2, left out: %3, format: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group for all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take n&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left out (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import one peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ImportPreview</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what becomes of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same peer as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, named %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::InputField</name>
    <message>
        <source>%1. %2</source>
        <comment>hint, what it is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::KeyPasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until the program ends and never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is kept until the program ends, and never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::KeyPasswords</name>
    <message>
        <source>The password could not be kept in the keychain: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyChart</name>
    <message>
        <source>The round trip of each echo is drawn here. Press Echo; with Repeat above 1, or with Watch, the chart shows how it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2
about %3 echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 after the first echo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyMenu</name>
    <message>
        <source>&amp;Even scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even, up to the &amp;99th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of the round trips, and a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold: %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold: none...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line at (ms, 0 for none):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyPane</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save l&amp;atency...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the c&amp;hart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom the time, up and down the round trips, Home shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all round trips (Home in the chart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture, or the round trips as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the la&amp;tency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median as others see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, quick acks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 echoes, and their statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 echoes. The statistics cover all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencySamples</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>peer, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogPane</name>
    <message>
        <source>This run onl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the l&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown. All are kept: a finished run can be read again at Debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines of the last run; without it, those of all runs since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log (*.log)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogView</name>
    <message>
        <source>What a run does is logged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show at log level %1. Lines kept: %2. Choose Info or Debug to read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::MainWindow</name>
    <message>
        <source>%1[*] - DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::NotificationService</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduDetails</name>
    <message>
        <source>PDU fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDU bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy bytes as &amp;C array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fields as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap behind byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1 of %2: %3. %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduExport</name>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes (*.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all &amp;PDUs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;selected PDU...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDUs for Wireshark, as text or as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this PDU for Wireshark, as text or as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduFilterLine</name>
    <message>
        <source>Filter PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are in the type or the meaning of a PDU. sent, received and errors choose by themselves; type:abort and status:0122 look in one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Errors: rejections, aborts, bad statuses, violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Association requests and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;leases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;borts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduListModel</name>
    <message>
        <source>Seconds since the first PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the PDU before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the whole PDU, with the six bytes of its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> - violation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduNavigation</name>
    <message>
        <source>Find in the PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the P&amp;DUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next P&amp;DU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous PD&amp;U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the PDUs that are shown matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduPane</name>
    <message>
        <source>The first %1 and the newest are kept, up to %2 PDUs or %3 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data set &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what data sets say of patients; hidden at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nos. %2 to %3 are dropped. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDUs of a run are listed here. A capture of another program can be opened (Ctrl+O), a hex dump pasted (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for PDUs that match...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDU matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduTab</name>
    <message>
        <source>PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the P&amp;DUs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PeerListActions</name>
    <message>
        <source>DICOM Echo, with all settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthanc (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCMTK dcmqrscp (*.cfg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dcm4che ae.properties (*.properties)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conquest acrnema.map (*.map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import peers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import peers from the clip&amp;board...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport peers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read peers from files of other programs, tables or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 peers; at most %2 can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no peers in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>list, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export one profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles were exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PeerWorkspace</name>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>watches, name of the draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this profile (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::PreferencesDialog</name>
    <message>
        <source>&amp;Keep a history of echoes and watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at m&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;file of at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileCommands</name>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileEditor</name>
    <message>
        <source>%1 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed in another window meanwhile. Saving it here replaces those changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>profile, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, group of one profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, group of %2 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>profile with unsaved changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileOrganizer</name>
    <message>
        <source>Move to &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, contact and notes of the selected profile (Alt+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w group...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the group:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfilePanel</name>
    <message>
        <source>Filter profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in any order: name, group, host, port, AE title, state, contact, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles to show. Choose New to create one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::Redaction</name>
    <message>
        <source>&amp;Redact copies and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace host names, addresses and AE titles in everything that is copied, saved and exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted in copies, files and PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ReportActions</name>
    <message>
        <source>Copy for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the result, the explanation and the log as text, ready to be sent to whoever can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the test as a command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result as a web page, as JSON or as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;dicom-echo (this program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;echoscu of DCMTK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echoscu of &amp;pynetdicom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied command is not the same echo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::ReportWindow</name>
    <message>
        <source>Report of %1 - DICOM Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunBook</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local test peer could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunCommands</name>
    <message>
        <source>The settings have changed since: the certificate is trusted for one echo to %1, not in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted in this form. Save the profile to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunController</name>
    <message>
        <source>Left out here: 1 line or PDU, because the run was faster than its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out here: %1 lines and PDUs, because the run was faster than its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 earlier lines are left out here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunPresenter</name>
    <message>
        <source>Redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDUs saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::SkippedEntries</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::StageStrip</name>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::TlsActions</name>
    <message>
        <source>Try with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on for this peer and echo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS off for this peer and echo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the peer&apos;s certificate and accept it by its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the certificates of the peer (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::TlsForm</name>
    <message>
        <source>On, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is off. These settings count once it is on, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the connection is secured with TLS; F7 opens its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: trusted authority and right name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authority, any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pinned certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: anybody may answer, not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; a PEM or PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client certificate&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: revocation is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of the authorities (CAs) that may have issued the peer&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name expected in the peer&apos;s certificate, if it is not the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the only certificate that is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to a peer that asks who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the client certificate; you are asked for its password when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that an authority has revoked (CRL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on; something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on; %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked for its password when the echo begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure: TLS 1.0 and 1.1 can be broken. Only for a peer that has nothing newer, and only until it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure: any computer on the way can pretend to be the peer and read everything. Pin the peer&apos;s certificate instead, if there is no authority.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this result on: for a ticket, as a command, as a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::WatchForm</name>
    <message>
        <source> s</source>
        <comment>unit: seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify on the des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one echo to the next: 0.1 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which the watch ends; 0: until it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one for each echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new association each time also tests whether the peer still accepts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification when the peer goes down or comes up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo again and again and tell when the peer goes down or comes up (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the watch of this peer and show its result (Ctrl+Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1, until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::WatchNotifier</name>
    <message>
        <source>DICOM Echo. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dicom_echo::WorkspaceSwitch</name>
    <message>
        <source>%1 %2</source>
        <comment>workspace, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
