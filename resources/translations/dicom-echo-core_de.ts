<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source>No DICOM association was found in the %1 packets of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds TLS connections, which cannot be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged after packet %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, the file lacks %3, at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, the file lacks %3, the first before packet %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no capture: it holds neither packets (pcap, pcapng) nor PDUs, as bytes or as a hex dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no capture: it seems to begin with a PDU, but ends within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was captured on a kind of network that cannot be read here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DICOM association was found before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a capture ends in .pcapng, .txt or .bin, not as %1 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes are missing from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, %3 are not shown: the beginning of their PDU is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association of %1 with %2 began before the capture: its negotiation is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture has cut %1 to %2 or less (its snap length).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of large PDUs are not kept in memory, and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came from a kind of network that cannot be read here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than is shown here: at most %1 associations and %2 PDUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 PDUs of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 of %2 no PDU begins; the rest is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends within a PDU: %2 of it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer calls its rejection transient: try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose all four transfer syntaxes: only %1 was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in %2 (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 echoes succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1, at the stage &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo failed. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no byte was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the connection was still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer closed the connection (FIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer reset the connection (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own network gave the connection up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation context %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered no presentation context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port %1 is the peer&apos;s TLS port, turn TLS on or use its plain DICOM port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of this echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 echoes had succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The echo succeeded, but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the failed echo,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo: the peer answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 answers so)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s own network was well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address that the connection was made from is no longer one of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network interface of this computer was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer had no route to the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system of this computer could not send our packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our TCP connection request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our part of the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our A-ASSOCIATE-RQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our C-ECHO-RQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our A-RELEASE-RQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; or a firewall or NAT router between forgot the connection, which had been idle for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again after such an idle time, echo more often, or ask the network team for a longer idle timeout of the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of ours did not arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets had to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its addresses did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of &quot;%1&quot; (depth %2), issued by &quot;%3&quot;, valid from %4 to %5, SHA-256 %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pending status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cancel status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warning status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a failure status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a status that DICOM does not define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS3.7 and PS3.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1 of the %2, %3: expected %4, found %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1 of the %2, %3: expected %4, found %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without meaning for this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the comment &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS alert %1 (%2) from the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent A-ABORT (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for the release (A-RELEASE-RQ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection (FIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset the connection (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} stopped taking our data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that we sent were not taken for {waited}{limit}; {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM service of the peer hangs without reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check the DICOM service, or to restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered, but its answer breaks {standards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flaws}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect in the way it writes its messages. What they say is clear all the same, so the echo is valid; programs that are stricter may refuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the vendor of the peer: send this log at level debug, which shows the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our C-ECHO-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} aborted instead of answering the association request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s application refuses us. Often it does not know our AE title or address, or its own AE title is another one, and it aborts where it should reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the called AE title &quot;{called}&quot; letter by letter against the peer&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to register calling AE title &quot;{calling}&quot; for {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the log of the DICOM service says about {startedAt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} could not make sense of the association request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s network software, not its application, gave up: it objects to our message, or something on the way changed it. Some peers also do this when an AE title is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the called AE title &quot;{called}&quot; and the calling AE title &quot;{calling}&quot; with the administrator of {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the titles are right, report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} accepted the association and aborted it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s A-ABORT ({abortSource}, {abortReason}) came before we had sent our C-ECHO-RQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer refuses us right after it has accepted: some check the calling AE title &quot;{calling}&quot; or our address as late as that. Or its application failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} whether calling AE title &quot;{calling}&quot; is registered for {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} aborted the association in the middle of the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer accepted the association, so address and port are right; its application failed on the C-ECHO, or does not allow it to calling AE title &quot;{calling}&quot;: some peers accept any association and look only then whether the title is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing is wrong there, report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte {offset} of the peer&apos;s message (PDU), {field}: expected {expected}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered with a message that breaks the DICOM protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect, something on the way changes the messages, or {peer} is no DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the administrator of {host} that {peer} is its DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is, report it to the vendor of the peer together with this log at level debug, which shows the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered the echo with a message that breaks the DICOM protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte {offset} of the peer&apos;s message (PDU), {field}: expected {expected}, found {found}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect, or something on the way changes the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the vendor of the peer together with this log at level debug, which shows the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the peer broke the DICOM protocol at the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect in the way it ends associations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection was accepted, then ended after {waited} without an answer to our A-ASSOCIATE-RQ: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer does not let in the address of this computer, has too many connections, or expects TLS on this port; or a load balancer answered that has no DICOM service behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to allow {ourAddress} and calling AE title &quot;{calling}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator whether the DICOM service itself runs, and what its log says about {startedAt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} closed the connection in the middle of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer began to answer our A-ASSOCIATE-RQ, then the connection ended after {waited}: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was stopped while it answered, or a device on the way (firewall, VPN, load balancer) cut the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: if it happens each time, the peer&apos;s service fails on the association request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing is wrong there, ask the network team which device between this computer and the peer cuts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not answer the association request in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection was accepted, but {waited} after our A-ASSOCIATE-RQ there was no answer{limit}: {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM service behind the port hangs or is overloaded, or the port waits for something else (TLS, a proxy&apos;s own protocol). Some services first look up the name of our address, and wait when that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check the DICOM service, and whether it can look up {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer is known to be slow, raise the ACSE timeout (now {acseTimeout}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not finish its answer to the association request in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer began to answer, but {waited} after our A-ASSOCIATE-RQ the answer was not whole{limit}: {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM service of the peer hangs or is overloaded, or something on the way drops the large packets of its answer (a wrong MTU on a VPN, for example).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is well, ask the network team to look for dropped packets between this computer and {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} expects TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ with a TLS record: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is the peer&apos;s TLS port, and we spoke plain DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS on for this peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the administrator of {host} for the port of its plain DICOM service (often 104 or 11112).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as web servers do (HTTP): {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} serves web pages or DICOMweb. C-ECHO needs the port of the DICOM network protocol (DIMSE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 and 4242.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is an SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered with an SSH greeting: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is for remote logins, not for DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is not a DICOM service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the peer sent is no DICOM message{speaks}: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service listens on port {port}, or a proxy or firewall answers in the peer&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address {host} and the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {peer} is right, ask the network team which device between this computer and the peer answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer accepted the association, but not the Verification SOP Class: {contexts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not offer the Verification service (C-ECHO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, port and both AE titles are right: the peer talks to us. But its DICOM service has no Verification SCP, or does not offer it to &quot;{calling}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP, 1.2.840.10008.1.1) for calling AE title &quot;{calling}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer cannot do it, test it with the service that it does offer: the connection itself works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not accept the proposed transfer syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We proposed {proposed} only. Implicit VR Little Endian is what every DICOM system has to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or propose Implicit VR Little Endian alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not accept any proposed transfer syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We proposed {proposed}. Every DICOM system has to accept Implicit VR Little Endian (PS3.5 10.1): the peer&apos;s configuration or software is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to allow Implicit VR Little Endian for the Verification service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is allowed there, report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} accepted the association, but not the Verification service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, port and both AE titles are right: the peer talks to us. It gives no usable reason why it refuses C-ECHO; often the service is switched off for the calling AE title &quot;{calling}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its authority is unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the authority (CA) {issuer}, which issued the last certificate that was sent, is neither on this computer nor did the peer send it{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issuer} is an authority of the peer&apos;s own organisation or vendor, whose certificate this computer does not have; or an intermediate authority, whose certificate the peer has to send along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the certificate file of the authority (CA) that issued it, and add that file to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you trust it, compare its SHA-256 fingerprint with the administrator by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {issuer} is an intermediate authority, the peer must send its whole chain: its administrator has to configure that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that the peer sent ends at the authority (CA) {subject}, which this computer does not trust{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is an authority of the peer&apos;s own organisation or vendor, and its certificate is not among those that are trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the certificate file of the authority (CA) {subject}, and add that file to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its chain is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer sent {sentCertificates}; that of {issuer}, which issued the last of them, is missing, and this computer does not have it either{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer must send its whole chain: its own certificate and those of all intermediate authorities (CA) between it and the root. Only if {issuer} is itself a root is its certificate missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to configure the DICOM service with its whole certificate chain, the intermediate certificate of {issuer} included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {issuer} is a root authority, add its certificate to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: the root of its authority is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer the chain ends at {subject}; the certificate of {issuer}, which issued it, is missing{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the trusted authorities here is an intermediate authority (CA), but not the root above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the root certificate of {issuer} to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you trust it, compare its SHA-256 fingerprint with the administrator of {host} by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate is signed with its own key, and this computer does not trust it{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made without an authority (CA): only the administrator of the peer can vouch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its SHA-256 fingerprint with the administrator of {host} by telephone. If it is the same, pin the certificate (--tls-pin; in the window: &quot;Trust this certificate...&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, ask for a certificate that is issued by an authority, and trust the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its signature is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the certificate cannot be verified with the key of its issuer, {issuer}{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority (CA) was made anew under its old name, so that one side has the certificate of the old one; or the certificate was damaged or forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the SHA-256 fingerprint of the certificate of {issuer} with the administrator of {host}, and add the current one to the trusted authorities of this peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yours is the current one, the peer needs a new certificate: ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is not made for a TLS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {usage}, and may not be used by a TLS server{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued for another purpose, for example to a client: its extended key usage (EKU) or its key usage lacks that of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with the extended key usage serverAuth (1.3.6.1.5.5.7.3.1); a system that also calls others needs clientAuth, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its issuer is no authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was used to issue another one of the chain, but does not allow that{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the basic constraint CA:TRUE or the key usage keyCertSign: an ordinary certificate was used to sign, or the authority (CA) was made with wrong settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of a proper authority (CA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its chain is longer than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more authorities (CA) in the chain than one of them, or OpenSSL, allows{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority limits the path length (pathlen) below it: an intermediate one may not issue certificates of further authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of an authority that may issue it, or to have the intermediate authority issued anew with a larger path length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its authority may not issue for its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {certificateNames}; the name constraints of an authority (CA) in its chain do not permit that{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority is limited to certain domains or addresses, and issued a certificate outside of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate whose names the authority may issue, or from another authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its key is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the certificate is {key}; the TLS security profile {profile} takes none that is so weak{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is signed with a weak digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed with {signature}; the TLS security profile {profile} takes none of these{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. Signatures with SHA-1 or MD5 can be forged: BCP 195 (RFC 9325 4.5) forbids them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate that is signed with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it has a critical extension that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} has an extension that must be understood and is not{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made for a special use, or with wrong settings (RFC 5280 4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate without this extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: this computer rejects its authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this computer do not trust {subject} for TLS servers{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority (CA) was put on this computer for another use, or is explicitly rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the trust settings of {subject} in the file of authorities (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the authority is rejected on purpose, the peer needs a certificate of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification of the peer&apos;s certificate failed{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate, or one behind it, is not as RFC 5280 asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to have the certificate checked and issued anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the certificate of {service} was revoked could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list that is set for this peer is not one of {issuer}, which issued the certificate{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is of another authority (CA) than the one that issued the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} (--tls-crl; in the window: &quot;Revocation list&quot;); one file may hold several lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a revocation list the certificate is checked in all other respects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer has ended{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority (CA) issues its list anew every few days or weeks; here stands an old one, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} (--tls-crl; in the window: &quot;Revocation list&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer begins in the future{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or that of the authority (CA) is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the revocation list is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer cannot be verified{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is damaged, or was signed by somebody who may not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} from the authority itself (--tls-crl; in the window: &quot;Revocation list&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer showed a certificate whose validity has ended{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not renewed in time, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to renew the certificate of the DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer sent the certificate of the authority {subject}, whose validity has ended{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority was renewed, but the peer still sends its old certificate; or it was not renewed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to configure the current certificate of {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority (CA) that is trusted here for {service} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of the authority {subject}, whose certificate is on this computer, has ended{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority was renewed, and this computer still has its old certificate; or it was not renewed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the current certificate of {subject}, and add it to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer showed a certificate whose validity lies in the future{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or the certificate was made on a computer whose clock is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to check the validity dates of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of the authority {subject} lies in the future{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or that of the computer on which the authority was made is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to check the validity dates of the authority {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was checked for {checkedName}; it {certificateNames}{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use an IP address or a short name that the certificate does not contain, or another computer answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as address the name that stands in the certificate; or keep the address, and set the name to check and to announce (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate that also names {checkedName}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name in the certificate is unknown to you, make sure that {host} is the right computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority (CA) that issued the certificate has revoked it{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was replaced, or its key was stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no patient data to {service} until this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: the DICOM service needs a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is not the pinned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer showed another certificate than the one that is pinned for it{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was renewed, or another computer answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the certificate was renewed, and compare the SHA-256 fingerprint of the new one by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same, pin the new certificate; if not, send nothing to {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;{host}&quot; was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service of this computer answered that it has no address for &quot;{host}&quot;{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelled, lacks its domain, or is known only to name servers that this computer does not ask (those behind a VPN or of another site).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of &quot;{host}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the name with its full domain, for example pacs.hospital.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer is reached through a VPN, connect the VPN first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead: if that works, the network team has to add the name &quot;{host}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;{host}&quot; could not be looked up in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service of this computer did not answer within {waited}{limit}{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of this computer are down, wrongly configured, or reached only through a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead of &quot;{host}&quot;: if that works, only the name service is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to check the name servers that this computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many look-ups of names already wait for the name service of this computer that this one was not begun. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service failed for &quot;{host}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service of this computer could not say whether &quot;{host}&quot; has an address{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server that this computer uses is out of order, or cannot be reached from here. Nothing is known against the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead of &quot;{host}&quot; meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and its name servers; connect the VPN if the peer is behind one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered our TCP connection request with a refusal (RST) after {waited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is up, but no program listens on port {port}: the DICOM service is stopped, or it uses another port. A firewall that rejects connections looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port {port}. DICOM services usually listen on 104, 11112 or 4242, with TLS on 2762.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the DICOM service runs, and on which port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it runs on port {port}, ask the network team whether a firewall rejects connections from {ourAddress} to {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall drops our packets, the host is switched off, the address is wrong or in another network (VLAN), or the service is so overloaded that it takes no more connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {host} is the right address and that the peer is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to allow TCP connections from {ourAddress} to {host} port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the DICOM service is overloaded or stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not send to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}, and {ownNetwork}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our packets, as a rule, did not leave this computer: a firewall or security program on it drops them, or its network connection is down. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the outgoing rules of the firewall on this computer for {host} port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s cable, Wi-Fi and VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{addresses} is in the same network as this computer ({ourAddress}), and nothing there answered when its hardware address was asked for (ARP, neighbour discovery), for {waited}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is switched off or unplugged, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {host} is the right address and that the peer is switched on and plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether this computer and the peer are in the same VLAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router on the way to {host} does not answer this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {waited} nothing answered when the hardware address of the next hop towards {addresses} was asked for (ARP, neighbour discovery){because}. No packet left this computer&apos;s own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s gateway is off or wrongly configured, or this computer is in the wrong network (cable, VLAN, Wi-Fi). The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s cable, Wi-Fi, VPN and gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to check the gateway of {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {waited} {reporter} reported {icmp} for {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our packets came as far as {reporter}; behind it the host is switched off or unplugged, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team why {reporter} does not reach {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sends our packets to {host} in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that are passed on too often are thrown away: the routers on the way have a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to check the route to {host} at {reporter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {waited} the operating system of this computer reported that no host can be reached at {addresses}{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is switched off or unplugged, the address is wrong, or a route of this computer forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to check the route between this computer and {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to the network of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no route to {addresses}{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a network that leads there: a cable, Wi-Fi or the VPN is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team for a route from this computer to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router on the way has no route to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our packets came as far as {reporter}, which does not know where to send them: its route to the peer&apos;s network is missing, or a line behind it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {host} is the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall of this computer forbids the connection to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system of this computer refused to connect to {peer} after {waited}{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outgoing rule of a firewall, or another security program of this computer, forbids it. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever administers this computer to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {host} forbids the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {waited} {reporter} itself reported {icmp}. A computer without a firewall answers otherwise (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the peer&apos;s computer does not let {ourAddress} in on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to allow TCP connections from {ourAddress} to port {port} in the firewall there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way forbids the connection to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {waited} {reporter} reported {icmp} for {addresses} port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reporter} is a firewall, or a router with one, and does not let this connection pass. Whether the peer is up is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to allow TCP connections from {ourAddress} to {host} port {port} at {reporter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no {family} address, and {host} has no other kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of {host} are {addresses}; this computer has no {family} address that leads beyond its own link{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} is off on this computer or in its network, and the peer was registered with {family} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for an address of the other kind, and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the network team for {family} on this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {peer} could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system of this computer gave up on the connection to {peer} after {waited}{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system&apos;s own words name the cause. Usual ones: this computer has no descriptors or ports left, or an address that cannot be used from here (an fe80:: address needs its interface, as in fe80::1%eth0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network team the operating system&apos;s words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot connect from {localAddress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system of this computer refused {localAddress} as the local address{because}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{localAddress} is not, or no longer, an address of this computer: the network it belongs to is disconnected (cable, Wi-Fi, VPN), or this computer has got another address since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another local address, or any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {localAddress} belongs to a network or a VPN that is off, connect it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local address is {localAddress}, the peer&apos;s: {addresses}. No packet was sent to the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is an IPv4 address, the other an IPv6 address; a connection needs two of the same kind, and the peer has only addresses of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address of the peer of the same kind as {localAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not answer the echo in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ there was no whole answer{limit}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s computer has our request (its TCP acknowledged it), and the peer accepted the association, so address and port are right; but the application behind its DICOM service is stuck or overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer is known to be slow, raise the DIMSE timeout (now {dimseTimeout}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} closed the connection in the middle of the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ, before it was answered, the connection ended: {ending}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was restarted, or a firewall or load balancer cut the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: if it happens each time, the peer&apos;s service fails on C-ECHO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {peer} did not survive an idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {idle} without a message our C-ECHO-RQ was answered with a reset of the connection (RST) after {waited}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or NAT router between forgot the connection while it was idle, or the peer had ended it without telling us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let each echo use an association of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} accepted the association and closed it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before we had sent our C-ECHO-RQ: {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was stopped right after it had accepted, or it refuses us only then: some check the calling AE title &quot;{calling}&quot; or our address as late as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{idle} after the last message, while nothing was asked of it, the peer {idleEnd}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} ended the association while it was idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closes associations that are idle for {idle}, or nearly so: many services have such a limit. It is not down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interval shorter than {idle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the administrator of {peer} for a longer limit for idle associations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association with {peer} ended while it was idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closes associations that are idle for {idle}, or nearly so, or a firewall between does. The peer is not down for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the administrator of {peer}, or the network team, for a longer limit for idle connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} ended the association instead of answering the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ the peer sent an A-RELEASE-RQ.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the side that opened an association may end it in the normal way: the peer is about to shut down, or its software does not keep to the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens each time, ask the administrator of {peer} to report it to the vendor together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered message {messageId} with status {status}{comment}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} failed to process the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and the AE titles are right; an error happened inside the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after the DICOM service of the peer has been restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} accepted the Verification service, but does not support it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and the AE titles are right. The peer contradicts itself: it accepted the Verification SOP Class when the association was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP) for calling AE title &quot;{calling}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is enabled, report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not allow us to echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer knows &quot;{calling}&quot;, but has not authorised it for the Verification service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to authorise calling AE title &quot;{calling}&quot;, {ourAddress}, for C-ECHO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} says that our message ID is already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of our requests has its own message ID within the association: the peer mixes up messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens each time, report it to the vendor of the peer with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not recognise C-ECHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and the AE titles are right. The peer accepted the Verification SOP Class, but its application has no C-ECHO operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} objects to a parameter of our C-ECHO-RQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A C-ECHO-RQ has no optional parameter and ours is as the standard has it: the peer&apos;s software is at fault, or something on the way changed our request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} has no resources left to answer the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and the AE titles are right; the peer is overloaded, or its disk or memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check load, memory and disk space of the DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} answered the echo with {statusClass}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and the AE titles are right, but only status 0x0000 says that an echo succeeded. DICOM does not define this one for C-ECHO: only the vendor of the peer knows what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the status up in the peer&apos;s conformance statement, or ask its vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is an HL7 interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as HL7 interfaces do (MLLP): {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} takes HL7 messages (orders, reports, patient data). Images and C-ECHO go to another port of the same system, or to another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is a remote desktop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as remote desktop servers do (RDP): {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is for the screen of the machine (RDP, usually 3389), not for DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is a database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer sent what database servers send{speaks}: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} belongs to the database, which may be the one behind the PACS; the DICOM service listens on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer to {ourMessage} for {waited}{limit}, and {ownNetwork}.{unacknowledged}{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lost the address that the connection was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s network changed while the connection stood: another address by DHCP, a VPN that ended, another Wi-Fi. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, and its VPN if the peer is reached through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo again once it is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s network connection is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network interface of this computer was switched off, or lost its cable or Wi-Fi, while the connection stood. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo again once it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no route to {peer} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route went away while the connection stood: a VPN that ended, an interface that was switched off. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot send to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a rule a firewall or security program on this computer drops what it sends. The peer had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the outgoing rules of the firewall on this computer for {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection stood, but {ourMessage} was not acknowledged within {waited}{limit}: {unacknowledgedBytes} bytes, sent again and again; {received}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to look for what drops packets between {ourAddress} and {peer} after the connection stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network lost what we sent to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between drops packets although it let the connection be opened: a firewall that inspects what follows, a VPN or tunnel with a wrong MTU, a route that leads back another way. Or the peer&apos;s computer went off just then. Its DICOM service has not seen our request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the peer&apos;s computer is still on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network to {peer} broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association stood, so address, port and AE titles are right. Then packets stopped arriving: the peer&apos;s computer was switched off or unplugged, a cable, VPN or route went down{idleCause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the network lost our release request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets stopped arriving after the echo: the peer&apos;s computer was switched off or unplugged, or something between broke{idleCause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network loses large packets of {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after {ourMessage} the answer was not whole{limit}: packets of its end arrived, those in front of them did not; {received}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between passes only small packets from the peer, and does not tell the peer so (a tunnel or VPN whose ICMP messages are blocked: a path MTU black hole). The peer has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to allow ICMP &quot;fragmentation needed&quot; (IPv6: &quot;packet too big&quot;) between {peer} and {ourAddress}, or to clamp the MSS at the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then images will hang, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {peer} was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after {ourMessage} the operating system of this computer gave the connection up{because}; {received}.{progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets stopped arriving, or a router reported that they cannot: the network between failed, or the peer&apos;s computer was switched off or unplugged. The peer&apos;s DICOM service did not end the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered after {waited} with A-ASSOCIATE-RJ: {result}, {source}, {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} rejected the association and gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s access rules refuse us: usually it does not know our AE title or address, or its own AE title is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the administrator that &quot;{called}&quot; is the AE title of the DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not support the DICOM application context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one application context only in DICOM (1.2.840.10008.3.1.1.1), and we sent it: the peer is no proper DICOM application, or something on the way changed our request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is, report it to the vendor of the peer together with this log at level debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not know our AE title &quot;{calling}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer has no entry for calling AE title &quot;{calling}&quot; (upper and lower case and spaces count). Some peers answer this also when only our IP address differs from their entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is already registered there under another title, enter that one as calling AE title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not answer to the AE title &quot;{called}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AE title of the peer is not &quot;{called}&quot; (upper and lower case and spaces count), or another DICOM application listens at this address and port. Some peers answer this also when it is the calling AE title &quot;{calling}&quot; that they do not admit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} for the AE title of the DICOM service on port {port}, and enter it as called AE title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If &quot;{called}&quot; is right, ask whether calling AE title &quot;{calling}&quot; is registered for {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port: several DICOM services can run on one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s network software, not its application, refuses us: often a connection limit, an access rule or a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to have {ourAddress} and calling AE title &quot;{calling}&quot; allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} does not support our protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM has one protocol version only (1), and we sent it: the peer is no proper DICOM application, or something on the way changed our request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} is too busy at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer is overloaded for the time being. Address, port and protocol are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of {peer} to check the load of the DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} has reached its limit of associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many associations are open on the peer; some may be left over from systems that hang. Address, port and protocol are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to look for associations that are never closed, and to raise the limit if it is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} rejected the association with a code that DICOM does not define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the vendor of the peer knows what this code means. The usual causes of a rejection are an unknown calling AE title or address and a wrong called AE title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the log of the DICOM service says about {startedAt}; the peer&apos;s conformance statement may list its codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the peer did not confirm the release in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ there was no whole answer{limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service is slow to end associations, or does not answer A-RELEASE-RQ at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of {peer}: associations that are not released can use up the peer&apos;s limit of associations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the peer aborted instead of confirming the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ the peer sent A-ABORT: {abortSource}, {abortReason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software ends associations this way. It does no harm here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer&apos;s log reports it as an error, its administrator can report it to the vendor of the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the peer closed the connection instead of confirming the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ the connection ended without an A-RELEASE-RP: {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{afterEcho} the peer asked for the release at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our A-RELEASE-RQ and one of the peer crossed on the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ends associations by itself; the standard has a procedure for such a collision (PS3.8 7.2), and it was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens each time, the vendor of the peer can say why it ends associations by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered with the two AE titles swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{calling}&quot; called &quot;{expected}&quot;; in the answer (A-ASSOCIATE-AC) &quot;{expected}&quot; calls &quot;{found}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software writes its own point of view into two fields that it should only repeat. The standard forbids to test them, so the echo is valid all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo. Show this to the vendor of the peer: programs that do test the titles will refuse its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer answered with another called AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called &quot;{expected}&quot;; the answer (A-ASSOCIATE-AC) names &quot;{found}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer accepts any called AE title, or a gateway answers for it. The standard forbids to test this field, so the echo is valid all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} which AE title is registered for the service that you want to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that title in your systems: other services of the peer may be stricter than its echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s answer names another SOP class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked with Affected SOP Class UID {expected} (Verification); the answer (C-ECHO-RSP) names &quot;{found}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software fills in this field wrongly. The answer is to our message and its status is success, so the echo is valid all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo. Show this to the vendor of the peer: stricter programs may refuse its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another software answered than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time this profile saw {expected}; now it is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s software was updated or replaced, or you are talking to another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} whether the software was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was not, check the address: {peer} may now belong to another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AE title looks like a saved one, but is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used &quot;{found}&quot;; saved is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE titles are compared with case and inner blanks: to a strict peer these are two different titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure which spelling is registered on the peer, and use it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checked to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of the peer&apos;s certificate is off for this peer{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With verification off, any computer on the way can pretend to be the peer and read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose full verification, and add the certificate of the peer&apos;s authority (CA) if it is not trusted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no authority, pin the certificate&apos;s SHA-256 fingerprint after comparing it by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its validity ends in less than 30 days{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates have to be renewed regularly; after the end of validity connections with TLS will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {service} is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is {key}, and it is signed with {signature}: one of them is weaker than today&apos;s rules ask for{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit, signed with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of an authority (CA) behind that of {service} is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse the whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of an authority with a key of at least RSA 2048 bit or ECDSA 256 bit, signed with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} is near its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its validity ends in less than 90 days{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the authority&apos;s certificate ends, every certificate that it signed stops being accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} when the authority will be renewed, and load its new certificate in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its permissions ({permissions}) let {readers} read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has our private key can pretend to be this computer to every peer that knows our certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only its owner read it: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If others may have read it, have a new key and certificate issued, and the old one revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer delays its answers by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the answers, {splitAnswers} came in two pieces, the second {gap} after the first (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is on at the peer: it holds the second piece back until the first is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the vendor of the peer to send each message in one piece, or to set TCP_NODELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first echo was much slower than the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first took {firstEcho}; the median is {median}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer prepares something at the first request of an association, for example a thread or a database connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. If associations are slow to start in daily work, show this to the vendor of the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every address of {host} can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{silentAddresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to more than one address, and not all of them reach the peer: an old entry of the name service, or IPv6 that does not work on the way. Programs that try one address after the other wait long for each connection, or fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to remove the address from the name &quot;{host}&quot;, or to make it work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that works in systems that cannot try several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network loses packets on the way to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system of this computer says of this connection: {connection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets were lost and had to be sent again: a bad cable or Wi-Fi, a duplex mismatch, an overloaded line or tunnel. Echoes get through, but images will be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to look for packet loss between {ourAddress} and {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small messages reach {peer}, large ones get stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The echo succeeded, but an A-ASSOCIATE-RQ of {requestBytes} bytes was not acknowledged within {waited}{limit} (MSS {mss}, path MTU {pathMtu} as far as this computer knows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between passes only packets smaller than ours, and does not say so (a tunnel or VPN whose ICMP messages are blocked: a path MTU black hole). An echo is small enough; images are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to allow ICMP &quot;fragmentation needed&quot; (IPv6: &quot;packet too big&quot;) between {ourAddress} and {peer}, or to clamp the MSS at the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then images sent to {peer} will hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peer} did not answer a large request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The echo succeeded, and the peer&apos;s TCP acknowledged an A-ASSOCIATE-RQ of {requestBytes} bytes, but within {waited}{limit} its answer did not arrive: {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large answer gets stuck on the way back (a path MTU black hole in that direction), or the peer&apos;s service does not cope with so large a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our TLS greeting (ClientHello) was not answered with TLS: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is a plain DICOM port, or belongs to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To test the plain DICOM port, turn TLS off for this peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} asks for our certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer requested a client certificate, got none, and ended the handshake{because}. At the end {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer lets in only systems that show a certificate it knows; no certificate is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate and key that the administrator of {host} registered for this computer (--tls-cert and --tls-key; in the window: &quot;Client certificate&quot; and &quot;Private key&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is none, ask the administrator of {host} to issue or register one for {ourAddress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} asks for a certificate, and ours does not suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer requested a client certificate, got none, although one is chosen here, and ended the handshake{because}. At the end {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of our key, or the digest of our certificate&apos;s signature, is not among those that the peer takes or that the security profile allows, so that nothing could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client certificate with another kind of key, for example RSA 2048 bit or ECDSA P-256, that is signed with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} which keys and signatures the DICOM service takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not accept our certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer requested a client certificate, was shown ours, and refused it{because}. At the end {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our certificate is not registered on the peer, was issued by an authority (CA) that the peer does not trust, or is not valid any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to register our certificate or to trust the authority (CA) that issued it; the peer&apos;s log says why it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not serve the name that we asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our TLS greeting (ClientHello) {announced}; the peer ended the handshake at once{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or load balancer at this address leads each connection by its server name (SNI) to a service, and knows none for what we announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the server name that the gateway expects for the DICOM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as address, or as the name to check and to announce (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} and this computer have no TLS version in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer chose {peerVersion} in its ServerHello; the TLS security profile {profile} takes only newer ones{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer is too old for this security profile: it knows no newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for an update: versions older than TLS 1.2 are no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake ended because of the protocol version{because}. The TLS security profile {profile} offers {offeredVersions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is too old for the other&apos;s security profile, for example a peer that has only TLS 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the peer has nothing newer than TLS 1.1, ask its administrator for an update: older versions are no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} and this computer have no TLS cipher in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake ended because no cipher suite suits both sides{because}. The TLS security profile here is {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security profile chosen here and the one configured on the peer exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to allow the cipher suites of the BCP 195 TLS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS settings for {service} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the peer, because the settings here do not work{because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is missing, cannot be read or has ended, or does not fit the others; the words above say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right file, or leave the setting empty if it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with {service} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake ended after {waited}, {handshakePoint}{because}: {received}, {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer or this computer refused the other&apos;s certificate or settings; the words above say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the TLS settings of this peer: authority (CA), client certificate, security profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} what the log of the DICOM service says about {startedAt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not answer our TLS greeting in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake was not complete after {waited}{limit}: {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is a plain DICOM port that waits for our first message, or the service behind it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not finish its part of the TLS handshake in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake stalled after {waited}{limit}, {handshakePoint}: {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of the peer are the first large messages of a connection: what lies between loses large packets, for example because a tunnel or a firewall drops the ICMP that announces its MTU. Or the service behind hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether the path to {host} passes a tunnel or VPN, whether its MTU is right, and whether ICMP &quot;fragmentation needed&quot; or &quot;packet too big&quot; is let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not finish the TLS handshake in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer checks what we sent and hangs, for example while it looks up whether our certificate was revoked; or our part of the handshake, a large one if it carries a certificate, was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of {host} what the log of the DICOM service says about {startedAt}, and whether it can reach the services that it asks about certificates (OCSP, revocation lists).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether large packets pass to {host}: a wrong MTU loses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address and the port of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name &quot;{host}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{host}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {peer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called AE title &quot;{called}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE title &quot;{called}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE title that was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{called}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the called AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling AE title &quot;{calling}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our calling AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our AE title &quot;{calling}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (now {acseTimeout})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (now {dimseTimeout})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (now {networkTimeout})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the TLS port of the peer, turn TLS on or use its plain DICOM port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name that is used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {reporter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the router or firewall on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router or firewall on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(see each peer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2 peers are tested at once: this process may not have more connections or threads (ulimit -n, ulimit -u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely our network, not theirs: so many peers could not be reached at once that this computer&apos;s network, its name server or the way out should be looked at first. It is not counted against the peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA folder &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no private key in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no .pem, .crt, .cer or .der file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1); perhaps its encryption is too old: export it again with AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong to the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too weak for the security profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was valid until %1; get the current one from the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key needs a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned fingerprint must be 64 hexadecimal digits (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name must be a host name or an IP address, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint differs from the pinned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 answered when it was asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 has nothing that answers on its port 53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 could not be reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 answered SERVFAIL: it could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 answered REFUSED: it does not serve this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name server %1 answered with response code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the certificate of &quot;%2&quot; (SHA-256 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer was silent, too, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer closed the connection without a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with %1, which is neither DICOM nor TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer was silent, too, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer closed the connection without a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with %1, which is neither DICOM nor TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer after %2, when another address had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connected after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 after %3 (%4 from %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 (type %3, code %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip %1, MSS %2, path MTU %3, retransmissions: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n presentation context(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command without a Command Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fragments follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole presentation data value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not DICOM: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a DICOM PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to release the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the association is released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no alternative names, and its subject is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is limited by its key usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.0 to 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers TLS 1.0 and 1.1. It is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: with it %2 works. It is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers cipher suites without forward secrecy. It is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers cipher suites with CBC. If that fails, too, %2 offers those without forward secrecy, but is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the TLS security profile %1 takes it with a remark; or pin this one certificate by its SHA-256 fingerprint (--tls-pin; in the window: &quot;Trust this certificate...&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server name was announced. If a gateway leads connections by their name (SNI), set it (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name %1 was announced. If a gateway leads connections by another name (SNI), set it (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced the server name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced no server name, because SNI cannot carry an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before anything of the peer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the peer&apos;s ServerHello was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the peer&apos;s ServerHello and before its certificate was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the peer&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after we sent our part of the handshake (key exchange, certificate if one was requested) and before the peer&apos;s last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the handshake itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of our private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of our key&apos;s password, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of our certificate with its private key, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of our private key, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every user of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all users of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer takes certificates that are issued by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still down, but now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up again after %1, failed attempts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt was completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up %1 of %2 attempts, outages: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, %1, watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down since %1, watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down for %1, up %2 of %3 attempts, outages: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, %1 of %2 attempts, outages: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched for %1. %2</source>
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
