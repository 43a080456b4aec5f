<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source>No DICOM association was found in the %1 packets of %2.</source>
        <translation>In den %1 Paketen von %2 wurde keine DICOM-Association gefunden.</translation>
    </message>
    <message>
        <source>It holds TLS connections, which cannot be looked into.</source>
        <translation>Die Datei enthält TLS-Verbindungen, in die nicht hineingesehen werden kann.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged after packet %2: %3.</source>
        <translation>%1 ist nach Paket %2 beschädigt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, the file lacks %3, at its end.</source>
        <translation>Von dem, was %1 an %2 gesendet hat, fehlen in der Datei am Ende %3.</translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, the file lacks %3, the first before packet %4.</source>
        <translation>Von dem, was %1 an %2 gesendet hat, fehlen in der Datei %3, die ersten vor Paket %4.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a capture: it holds neither packets (pcap, pcapng) nor PDUs, as bytes or as a hex dump.</source>
        <translation>%1 ist keine Aufzeichnung: Die Datei enthält weder Pakete (pcap, pcapng) noch PDUs, als Bytes oder als Hex-Dump.</translation>
    </message>
    <message>
        <source>%1 is not a capture: it seems to begin with a PDU, but ends within it.</source>
        <translation>%1 ist keine Aufzeichnung: Die Datei scheint mit einer PDU zu beginnen, endet aber mitten darin.</translation>
    </message>
    <message>
        <source>%1 was captured on a kind of network that cannot be read here: %2.</source>
        <translation>%1 wurde in einer Art von Netzwerk aufgezeichnet, die hier nicht gelesen werden kann: %2.</translation>
    </message>
    <message>
        <source>No DICOM association was found before that.</source>
        <translation>Davor wurde keine DICOM-Association gefunden.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name of a capture ends in .pcapng, .txt or .bin, not as %1 does</source>
        <translation>Der Name einer Aufzeichnung endet auf .pcapng, .txt oder .bin, nicht wie %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are missing from the file</source>
        <translation>%1 von %2 Bytes fehlen in der Datei</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are not kept</source>
        <translation>%1 von %2 Bytes wurden nicht behalten</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Of what %1 sent to %2, %3 are not shown: the beginning of their PDU is not in the file.</source>
        <translation>Von dem, was %1 an %2 gesendet hat, werden %3 nicht angezeigt: Der Anfang ihrer PDU ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The association of %1 with %2 began before the capture: its negotiation is not known.</source>
        <translation>Die Association von %1 mit %2 begann vor der Aufzeichnung: Ihre Aushandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The capture has cut %1 to %2 or less (its snap length).</source>
        <translation>Die Aufzeichnung hat %1 auf höchstens %2 gekürzt (Snap Length).</translation>
    </message>
    <message>
        <source>%1 of large PDUs are not kept in memory, and not shown.</source>
        <translation>%1 aus großen PDUs wurden nicht im Speicher behalten und werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>Nur die ersten %1 MiB von %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 came from a kind of network that cannot be read here: %2.</source>
        <translation>%1 stammten aus einer Art von Netzwerk, die hier nicht gelesen werden kann: %2.</translation>
    </message>
    <message>
        <source>The file holds more than is shown here: at most %1 associations and %2 PDUs.</source>
        <translation>Die Datei enthält mehr, als hier angezeigt wird: höchstens %1 Associations und %2 PDUs.</translation>
    </message>
    <message>
        <source>Only the first %1 PDUs of %2 are shown.</source>
        <translation>Nur die ersten %1 PDUs von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>At byte %1 of %2 no PDU begins; the rest is not shown.</source>
        <translation>Bei Byte %1 von %2 beginnt keine PDU; der Rest wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 ends within a PDU: %2 of it are missing.</source>
        <translation>%1 endet mitten in einer PDU: %2 davon fehlen.</translation>
    </message>
    <message>
        <source>The peer calls its rejection transient: try again in a minute.</source>
        <translation>Die Gegenstelle nennt ihre Ablehnung vorübergehend: Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Propose all four transfer syntaxes: only %1 was proposed.</source>
        <translation>Schlagen Sie alle vier Transfer Syntaxes vor: Vorgeschlagen wurde nur %1.</translation>
    </message>
    <message>
        <source>The peer</source>
        <translation>Die Gegenstelle</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered in %2 (median).</source>
        <translation>%1 hat in %2 geantwortet (Median).</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>Its certificate was not verified.</source>
        <translation>Das Zertifikat der Gegenstelle wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 is not secure.</source>
        <translation>%1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>%1 of %2 echoes succeeded.</source>
        <translation>%1 von %2 Echos waren erfolgreich.</translation>
    </message>
    <message>
        <source>Echo succeeded.</source>
        <translation>Das Echo war erfolgreich.</translation>
    </message>
    <message>
        <source>Cancelled after %1, at the stage &quot;%2&quot;.</source>
        <translation>Abgebrochen nach %1, in der Stufe „%2“.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Abgebrochen nach %1.</translation>
    </message>
    <message>
        <source>Echo failed. %1.</source>
        <translation>Das Echo ist fehlgeschlagen. %1.</translation>
    </message>
    <message>
        <source>Echo failed.</source>
        <translation>Das Echo ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Namensauflösung (resolve)</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung (connect)</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS (tls)</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>Association (associate)</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>Echo (echo)</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe (release)</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The administrator of the peer</source>
        <translation>Der Administrator der Gegenstelle</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>Das Netzwerkteam</translation>
    </message>
    <message>
        <source>The vendor of the peer</source>
        <translation>Der Hersteller der Gegenstelle</translation>
    </message>
    <message>
        <source>Nobody has to</source>
        <translation>Niemand muss handeln</translation>
    </message>
    <message>
        <source>no byte was received</source>
        <translation>es wurde kein Byte empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were received</source>
        <translation>
            <numerusform>%n Byte wurde empfangen</numerusform>
            <numerusform>%n Bytes wurden empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>the connection was still open</source>
        <translation>die Verbindung war noch offen</translation>
    </message>
    <message>
        <source>the peer closed the connection (FIN)</source>
        <translation>die Gegenstelle hat die Verbindung geschlossen (FIN)</translation>
    </message>
    <message>
        <source>the peer reset the connection (RST)</source>
        <translation>die Gegenstelle hat die Verbindung zurückgesetzt (RST)</translation>
    </message>
    <message>
        <source>we closed the connection</source>
        <translation>wir haben die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>our own network gave the connection up</source>
        <translation>unser eigenes Netzwerk hat die Verbindung aufgegeben</translation>
    </message>
    <message>
        <source>presentation context %1: %2</source>
        <translation>Presentation Context %1: %2</translation>
    </message>
    <message>
        <source>it answered no presentation context</source>
        <translation>zu keinem Presentation Context kam eine Antwort</translation>
    </message>
    <message>
        <source>If port %1 is the peer&apos;s TLS port, turn TLS on or use its plain DICOM port.</source>
        <translation>Falls Port %1 der TLS-Port der Gegenstelle ist, schalten Sie TLS ein oder verwenden Sie ihren Port für unverschlüsseltes DICOM.</translation>
    </message>
    <message>
        <source>this computer&apos;s address</source>
        <translation>der Adresse dieses Computers</translation>
    </message>
    <message>
        <source>this computer&apos;s address %1</source>
        <translation>%1 (Adresse dieses Computers)</translation>
    </message>
    <message>
        <source>the time of this echo</source>
        <translation>dieses Echos</translation>
    </message>
    <message>
        <source>%1 of %2 echoes had succeeded.</source>
        <translation>%1 von %2 Echos waren erfolgreich.</translation>
    </message>
    <message>
        <source>The echo succeeded, but</source>
        <translation>Das Echo war erfolgreich, aber</translation>
    </message>
    <message>
        <source>After the failed echo,</source>
        <translation>Das Echo ist fehlgeschlagen, und</translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo: the peer answered it.</source>
        <translation>Für das Echo ist nichts zu tun: Die Gegenstelle hat es beantwortet.</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(Grenze %1)</translation>
    </message>
    <message>
        <source>(%1 answers so)</source>
        <translation>(so antwortet: %1)</translation>
    </message>
    <message>
        <source>this computer&apos;s own network was well</source>
        <translation>das eigene Netzwerk dieses Computers war in Ordnung</translation>
    </message>
    <message>
        <source>the address that the connection was made from is no longer one of this computer</source>
        <translation>die Adresse, von der die Verbindung ausging, gehört nicht mehr zu diesem Computer</translation>
    </message>
    <message>
        <source>the network interface of this computer was down</source>
        <translation>die Netzwerkschnittstelle dieses Computers war abgeschaltet</translation>
    </message>
    <message>
        <source>this computer had no route to the peer</source>
        <translation>dieser Computer hatte keine Route zur Gegenstelle</translation>
    </message>
    <message>
        <source>the system of this computer could not send our packets</source>
        <translation>das System dieses Computers konnte unsere Pakete nicht senden</translation>
    </message>
    <message>
        <source>our TCP connection request</source>
        <translation>TCP-Verbindungsanfrage</translation>
    </message>
    <message>
        <source>our part of the TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>our A-ASSOCIATE-RQ</source>
        <translation>A-ASSOCIATE-RQ</translation>
    </message>
    <message>
        <source>our C-ECHO-RQ</source>
        <translation>C-ECHO-RQ</translation>
    </message>
    <message>
        <source>our A-RELEASE-RQ</source>
        <translation>A-RELEASE-RQ</translation>
    </message>
    <message>
        <source>; or a firewall or NAT router between forgot the connection, which had been idle for %1</source>
        <translation>; oder eine Firewall oder ein NAT-Router dazwischen hat die Verbindung vergessen, die %1 lang ungenutzt war</translation>
    </message>
    <message>
        <source>If it happens again after such an idle time, echo more often, or ask the network team for a longer idle timeout of the firewall.</source>
        <translation>Falls es nach einer solchen Ruhezeit wieder vorkommt, senden Sie häufiger ein Echo, oder bitten Sie das Netzwerkteam um eine längere Ruhezeit in der Firewall.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of ours did not arrive.</source>
        <translation>
            <numerusform>%n Byte von uns kam nicht an.</numerusform>
            <numerusform>%n Bytes von uns kamen nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <translation>%1 (Fehler %2)</translation>
    </message>
    <message>
        <source>ended the association</source>
        <translation>beendete die Association</translation>
    </message>
    <message>
        <source>many</source>
        <translation>vielen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>packets had to be sent again</source>
        <translation>Pakete mussten erneut gesendet werden</translation>
    </message>
    <message>
        <source>one of its addresses did not answer</source>
        <translation>eine ihrer Adressen hat nicht geantwortet</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>ein Router</translation>
    </message>
    <message>
        <source>certificate of &quot;%1&quot; (depth %2), issued by &quot;%3&quot;, valid from %4 to %5, SHA-256 %6</source>
        <translation>Zertifikat von „%1“ (Tiefe %2), ausgestellt von „%3“, gültig vom %4 bis %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>a pending status</source>
        <translation>einem Zwischenstatus (Pending)</translation>
    </message>
    <message>
        <source>a cancel status</source>
        <translation>einem Abbruchstatus (Cancel)</translation>
    </message>
    <message>
        <source>a warning status</source>
        <translation>einem Warnstatus</translation>
    </message>
    <message>
        <source>a failure status</source>
        <translation>einem Fehlerstatus</translation>
    </message>
    <message>
        <source>a status that DICOM does not define</source>
        <translation>einem Status, den DICOM nicht definiert</translation>
    </message>
    <message>
        <source>PS3.7 and PS3.8</source>
        <translation>PS3.7 und PS3.8</translation>
    </message>
    <message>
        <source>Byte %1 of the %2, %3: expected %4, found %5</source>
        <translation>Byte %1 des %2, %3: erwartet %4, gefunden %5</translation>
    </message>
    <message>
        <source>byte %1 of the %2, %3: expected %4, found %5</source>
        <translation>Byte %1 des %2, %3: erwartet %4, gefunden %5</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>without meaning for this source</source>
        <translation>bei dieser Quelle ohne Bedeutung</translation>
    </message>
    <message>
        <source>and the comment &quot;%1&quot;</source>
        <translation>und dem Kommentar „%1“</translation>
    </message>
    <message>
        <source>TLS alert %1 (%2) from the peer</source>
        <translation>TLS-Alert %1 (%2) von der Gegenstelle</translation>
    </message>
    <message>
        <source>sent A-ABORT (%1, %2)</source>
        <translation>sendete A-ABORT (%1, %2)</translation>
    </message>
    <message>
        <source>asked for the release (A-RELEASE-RQ)</source>
        <translation>bat um die Freigabe (A-RELEASE-RQ)</translation>
    </message>
    <message>
        <source>closed the connection (FIN)</source>
        <translation>schloss die Verbindung (FIN)</translation>
    </message>
    <message>
        <source>reset the connection (RST)</source>
        <translation>setzte die Verbindung zurück (RST)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>{peer} stopped taking our data</source>
        <translation>{peer} nimmt unsere Daten nicht mehr an</translation>
    </message>
    <message>
        <source>Bytes that we sent were not taken for {waited}{limit}; {received}.</source>
        <translation>Bytes, die wir gesendet haben, wurden {waited} lang nicht abgenommen{limit}; {received}.</translation>
    </message>
    <message>
        <source>The DICOM service of the peer hangs without reading.</source>
        <translation>Der DICOM-Dienst der Gegenstelle hängt und liest nicht.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check the DICOM service, or to restart it.</source>
        <translation>Bitten Sie den Administrator von {peer}, den DICOM-Dienst zu prüfen oder neu zu starten.</translation>
    </message>
    <message>
        <source>{peer} answered, but its answer breaks {standards}</source>
        <translation>{peer} hat geantwortet, aber die Antwort verletzt {standards}</translation>
    </message>
    <message>
        <source>{flaws}.</source>
        <translation>{flaws}.</translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect in the way it writes its messages. What they say is clear all the same, so the echo is valid; programs that are stricter may refuse them.</source>
        <translation>Die Software der Gegenstelle hat einen Fehler beim Schreiben ihrer Nachrichten. Was sie sagen, ist trotzdem klar, das Echo ist also gültig; strengere Programme könnten sie zurückweisen.</translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo.</source>
        <translation>Für das Echo ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Tell the vendor of the peer: send this log at level debug, which shows the messages.</source>
        <translation>Informieren Sie den Hersteller der Gegenstelle: Senden Sie ihm dieses Protokoll der Stufe „debug“, das die Nachrichten zeigt.</translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.</source>
        <translation>Die Gegenstelle hat unseren A-ASSOCIATE-RQ nach {waited} mit A-ABORT beantwortet: {abortSource}, {abortReason}.</translation>
    </message>
    <message>
        <source>The peer answered our C-ECHO-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.{progress}</source>
        <translation>Die Gegenstelle hat unseren C-ECHO-RQ nach {waited} mit A-ABORT beantwortet: {abortSource}, {abortReason}.{progress}</translation>
    </message>
    <message>
        <source>{peer} aborted instead of answering the association request</source>
        <translation>{peer} hat abgebrochen, statt die Association-Anfrage zu beantworten</translation>
    </message>
    <message>
        <source>The peer&apos;s application refuses us. Often it does not know our AE title or address, or its own AE title is another one, and it aborts where it should reject.</source>
        <translation>Die Anwendung der Gegenstelle weist uns ab. Oft kennt sie unseren AE-Titel oder unsere Adresse nicht, oder ihr eigener AE-Titel lautet anders, und sie bricht ab, wo sie ablehnen sollte.</translation>
    </message>
    <message>
        <source>Check the called AE title &quot;{called}&quot; letter by letter against the peer&apos;s configuration.</source>
        <translation>Vergleichen Sie den Called AE Title „{called}“ Buchstabe für Buchstabe mit der Konfiguration der Gegenstelle.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to register calling AE title &quot;{calling}&quot; for {ourAddress}.</source>
        <translation>Bitten Sie den Administrator von {peer}, den Calling AE Title „{calling}“ mit {ourAddress} einzutragen.</translation>
    </message>
    <message>
        <source>Ask what the log of the DICOM service says about {startedAt}.</source>
        <translation>Fragen Sie, was das Protokoll des DICOM-Dienstes zum Zeitpunkt {startedAt} sagt.</translation>
    </message>
    <message>
        <source>{peer} could not make sense of the association request</source>
        <translation>{peer} konnte mit der Association-Anfrage nichts anfangen</translation>
    </message>
    <message>
        <source>The peer&apos;s network software, not its application, gave up: it objects to our message, or something on the way changed it. Some peers also do this when an AE title is wrong.</source>
        <translation>Die Netzwerksoftware der Gegenstelle, nicht ihre Anwendung, hat aufgegeben: Sie beanstandet unsere Nachricht, oder etwas auf dem Weg hat die Nachricht verändert. Manche Gegenstellen tun das auch, wenn ein AE-Titel falsch ist.</translation>
    </message>
    <message>
        <source>Check the called AE title &quot;{called}&quot; and the calling AE title &quot;{calling}&quot; with the administrator of {peer}.</source>
        <translation>Prüfen Sie den Called AE Title „{called}“ und den Calling AE Title „{calling}“ gemeinsam mit dem Administrator von {peer}.</translation>
    </message>
    <message>
        <source>If the titles are right, report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Wenn die Titel stimmen, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} accepted the association and aborted it at once</source>
        <translation>{peer} hat die Association angenommen und sofort abgebrochen</translation>
    </message>
    <message>
        <source>The peer&apos;s A-ABORT ({abortSource}, {abortReason}) came before we had sent our C-ECHO-RQ.</source>
        <translation>Der A-ABORT der Gegenstelle ({abortSource}, {abortReason}) kam, bevor wir unseren C-ECHO-RQ gesendet hatten.</translation>
    </message>
    <message>
        <source>The peer refuses us right after it has accepted: some check the calling AE title &quot;{calling}&quot; or our address as late as that. Or its application failed.</source>
        <translation>Die Gegenstelle weist uns ab, gleich nachdem sie angenommen hat: Manche prüfen den Calling AE Title „{calling}“ oder unsere Adresse erst dann. Oder ihre Anwendung ist ausgefallen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} whether calling AE title &quot;{calling}&quot; is registered for {ourAddress}.</source>
        <translation>Fragen Sie den Administrator von {peer}, ob der Calling AE Title „{calling}“ mit {ourAddress} eingetragen ist.</translation>
    </message>
    <message>
        <source>{peer} aborted the association in the middle of the echo</source>
        <translation>{peer} hat die Association mitten im Echo abgebrochen</translation>
    </message>
    <message>
        <source>The peer accepted the association, so address and port are right; its application failed on the C-ECHO, or does not allow it to calling AE title &quot;{calling}&quot;: some peers accept any association and look only then whether the title is registered.</source>
        <translation>Die Gegenstelle hat die Association angenommen, Adresse und Port stimmen also; ihre Anwendung ist beim C-ECHO ausgefallen oder erlaubt es dem Calling AE Title „{calling}“ nicht: Manche Gegenstellen nehmen jede Association an und prüfen erst danach, ob der Titel eingetragen ist.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}.</source>
        <translation>Fragen Sie den Administrator von {peer}, was das Protokoll des DICOM-Dienstes zum Zeitpunkt {startedAt} sagt.</translation>
    </message>
    <message>
        <source>If nothing is wrong there, report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Wenn dort nichts falsch ist, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>At byte {offset} of the peer&apos;s message (PDU), {field}: expected {expected}, found {found}.</source>
        <translation>Bei Byte {offset} der Nachricht (PDU) der Gegenstelle, {field}: erwartet {expected}, gefunden {found}.</translation>
    </message>
    <message>
        <source>{peer} answered with a message that breaks the DICOM protocol</source>
        <translation>{peer} hat mit einer Nachricht geantwortet, die das DICOM-Protokoll verletzt</translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect, something on the way changes the messages, or {peer} is no DICOM service.</source>
        <translation>Die Software der Gegenstelle hat einen Fehler, etwas auf dem Weg verändert die Nachrichten, oder {peer} ist kein DICOM-Dienst.</translation>
    </message>
    <message>
        <source>Check with the administrator of {host} that {peer} is its DICOM service.</source>
        <translation>Klären Sie mit dem Administrator von {host}, ob {peer} der DICOM-Dienst ist.</translation>
    </message>
    <message>
        <source>If it is, report it to the vendor of the peer together with this log at level debug, which shows the message.</source>
        <translation>Wenn ja, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“, das die Nachricht zeigt.</translation>
    </message>
    <message>
        <source>{peer} answered the echo with a message that breaks the DICOM protocol</source>
        <translation>{peer} hat das Echo mit einer Nachricht beantwortet, die das DICOM-Protokoll verletzt</translation>
    </message>
    <message>
        <source>At byte {offset} of the peer&apos;s message (PDU), {field}: expected {expected}, found {found}.{progress}</source>
        <translation>Bei Byte {offset} der Nachricht (PDU) der Gegenstelle, {field}: erwartet {expected}, gefunden {found}.{progress}</translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect, or something on the way changes the messages.</source>
        <translation>Die Software der Gegenstelle hat einen Fehler, oder etwas auf dem Weg verändert die Nachrichten.</translation>
    </message>
    <message>
        <source>Report it to the vendor of the peer together with this log at level debug, which shows the message.</source>
        <translation>Melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“, das die Nachricht zeigt.</translation>
    </message>
    <message>
        <source>{afterEcho} the peer broke the DICOM protocol at the release</source>
        <translation>{afterEcho} die Gegenstelle hat bei der Freigabe das DICOM-Protokoll verletzt</translation>
    </message>
    <message>
        <source>The peer&apos;s software has a defect in the way it ends associations.</source>
        <translation>Die Software der Gegenstelle hat einen Fehler in der Art, wie sie Associations beendet.</translation>
    </message>
    <message>
        <source>{peer} closed the connection without an answer</source>
        <translation>{peer} hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The TCP connection was accepted, then ended after {waited} without an answer to our A-ASSOCIATE-RQ: {received}, {ending}.</source>
        <translation>Die TCP-Verbindung wurde angenommen und endete dann nach {waited} ohne eine Antwort auf unseren A-ASSOCIATE-RQ: {received}, {ending}.</translation>
    </message>
    <message>
        <source>The peer does not let in the address of this computer, has too many connections, or expects TLS on this port; or a load balancer answered that has no DICOM service behind it.</source>
        <translation>Die Gegenstelle lässt die Adresse dieses Computers nicht zu, hat zu viele Verbindungen oder erwartet auf diesem Port TLS; oder es hat ein Load Balancer geantwortet, hinter dem kein DICOM-Dienst steht.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to allow {ourAddress} and calling AE title &quot;{calling}&quot;.</source>
        <translation>Bitten Sie den Administrator von {peer}, Verbindungen von {ourAddress} und den Calling AE Title „{calling}“ zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the DICOM service itself runs, and what its log says about {startedAt}.</source>
        <translation>Fragen Sie den Administrator, ob der DICOM-Dienst selbst läuft und was sein Protokoll zum Zeitpunkt {startedAt} sagt.</translation>
    </message>
    <message>
        <source>{peer} closed the connection in the middle of its answer</source>
        <translation>{peer} hat die Verbindung mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>The peer began to answer our A-ASSOCIATE-RQ, then the connection ended after {waited}: {received}, {ending}.</source>
        <translation>Die Gegenstelle begann, unseren A-ASSOCIATE-RQ zu beantworten, dann endete die Verbindung nach {waited}: {received}, {ending}.</translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was stopped while it answered, or a device on the way (firewall, VPN, load balancer) cut the connection.</source>
        <translation>Der DICOM-Dienst der Gegenstelle ist während der Antwort abgestürzt oder wurde beendet, oder ein Gerät auf dem Weg (Firewall, VPN, Load Balancer) hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Try again: if it happens each time, the peer&apos;s service fails on the association request.</source>
        <translation>Versuchen Sie es erneut: Geschieht es jedes Mal, so scheitert der Dienst der Gegenstelle an der Association-Anfrage.</translation>
    </message>
    <message>
        <source>If nothing is wrong there, ask the network team which device between this computer and the peer cuts connections.</source>
        <translation>Wenn dort nichts falsch ist, fragen Sie das Netzwerkteam, welches Gerät zwischen diesem Computer und der Gegenstelle Verbindungen trennt.</translation>
    </message>
    <message>
        <source>{peer} did not answer the association request in time</source>
        <translation>{peer} hat die Association-Anfrage nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>The TCP connection was accepted, but {waited} after our A-ASSOCIATE-RQ there was no answer{limit}: {received}.</source>
        <translation>Die TCP-Verbindung wurde angenommen, aber {waited} nach unserem A-ASSOCIATE-RQ gab es keine Antwort{limit}: {received}.</translation>
    </message>
    <message>
        <source>The DICOM service behind the port hangs or is overloaded, or the port waits for something else (TLS, a proxy&apos;s own protocol). Some services first look up the name of our address, and wait when that fails.</source>
        <translation>Der DICOM-Dienst hinter dem Port hängt oder ist überlastet, oder der Port wartet auf etwas anderes (TLS, das eigene Protokoll eines Proxys). Manche Dienste schlagen zuerst den Namen zu unserer Adresse nach und warten, wenn das misslingt.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check the DICOM service, and whether it can look up {ourAddress}.</source>
        <translation>Bitten Sie den Administrator von {peer}, den DICOM-Dienst zu prüfen und ob er den Namen zu {ourAddress} nachschlagen kann.</translation>
    </message>
    <message>
        <source>If the peer is known to be slow, raise the ACSE timeout (now {acseTimeout}).</source>
        <translation>Wenn die Gegenstelle als langsam bekannt ist, erhöhen Sie die ACSE-Zeitgrenze (derzeit {acseTimeout}).</translation>
    </message>
    <message>
        <source>{peer} did not finish its answer to the association request in time</source>
        <translation>{peer} hat die Antwort auf die Association-Anfrage nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>The peer began to answer, but {waited} after our A-ASSOCIATE-RQ the answer was not whole{limit}: {received}.</source>
        <translation>Die Gegenstelle begann zu antworten, aber {waited} nach unserem A-ASSOCIATE-RQ war die Antwort nicht vollständig{limit}: {received}.</translation>
    </message>
    <message>
        <source>The DICOM service of the peer hangs or is overloaded, or something on the way drops the large packets of its answer (a wrong MTU on a VPN, for example).</source>
        <translation>Der DICOM-Dienst der Gegenstelle hängt oder ist überlastet, oder etwas auf dem Weg verwirft die großen Pakete seiner Antwort (zum Beispiel eine falsche MTU in einem VPN).</translation>
    </message>
    <message>
        <source>If it is well, ask the network team to look for dropped packets between this computer and {peer}.</source>
        <translation>Wenn er in Ordnung ist, bitten Sie das Netzwerkteam, auf dem Weg von diesem Computer zu {peer} nach verworfenen Paketen zu suchen.</translation>
    </message>
    <message>
        <source>{peer} expects TLS</source>
        <translation>{peer} erwartet TLS</translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ with a TLS record: {received}, {ending}.</source>
        <translation>Die Gegenstelle hat unseren A-ASSOCIATE-RQ mit einem TLS-Record beantwortet: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Our A-ASSOCIATE-RQ was not answered with DICOM: {received}, {ending}.</source>
        <translation>Unser A-ASSOCIATE-RQ wurde nicht mit DICOM beantwortet: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} is the peer&apos;s TLS port, and we spoke plain DICOM.</source>
        <translation>Port {port} ist der TLS-Port der Gegenstelle, und wir haben unverschlüsseltes DICOM gesprochen.</translation>
    </message>
    <message>
        <source>Turn TLS on for this peer.</source>
        <translation>Schalten Sie TLS für diese Gegenstelle ein.</translation>
    </message>
    <message>
        <source>Or ask the administrator of {host} for the port of its plain DICOM service (often 104 or 11112).</source>
        <translation>Oder fragen Sie den Administrator von {host} nach dem Port des unverschlüsselten DICOM-Dienstes (oft 104 oder 11112).</translation>
    </message>
    <message>
        <source>{peer} is a web server</source>
        <translation>{peer} ist ein Webserver</translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as web servers do (HTTP): {received}, {ending}.</source>
        <translation>Die Gegenstelle hat unseren A-ASSOCIATE-RQ beantwortet wie ein Webserver (HTTP): {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} serves web pages or DICOMweb. C-ECHO needs the port of the DICOM network protocol (DIMSE).</source>
        <translation>Port {port} bedient Webseiten oder DICOMweb. C-ECHO braucht den Port des DICOM-Netzwerkprotokolls (DIMSE).</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 and 4242.</source>
        <translation>Fragen Sie den Administrator von {host} nach dem Port des DICOM-Dienstes (DIMSE); üblich sind 104, 11112 und 4242.</translation>
    </message>
    <message>
        <source>{peer} is an SSH server</source>
        <translation>{peer} ist ein SSH-Server</translation>
    </message>
    <message>
        <source>The peer answered with an SSH greeting: {received}, {ending}.</source>
        <translation>Die Gegenstelle hat mit einer SSH-Begrüßung geantwortet: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} is for remote logins, not for DICOM.</source>
        <translation>Port {port} ist für die Fernanmeldung, nicht für DICOM.</translation>
    </message>
    <message>
        <source>{peer} is not a DICOM service</source>
        <translation>{peer} ist kein DICOM-Dienst</translation>
    </message>
    <message>
        <source>What the peer sent is no DICOM message{speaks}: {received}, {ending}.</source>
        <translation>Was die Gegenstelle gesendet hat, ist keine DICOM-Nachricht{speaks}: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Another service listens on port {port}, or a proxy or firewall answers in the peer&apos;s place.</source>
        <translation>Ein anderer Dienst lauscht auf Port {port}, oder ein Proxy oder eine Firewall antwortet anstelle der Gegenstelle.</translation>
    </message>
    <message>
        <source>Check the address {host} and the port {port}.</source>
        <translation>Prüfen Sie, ob {host} die richtige Adresse ist, und den Port {port}.</translation>
    </message>
    <message>
        <source>If {peer} is right, ask the network team which device between this computer and the peer answers.</source>
        <translation>Wenn {peer} richtig ist, fragen Sie das Netzwerkteam, welches Gerät zwischen diesem Computer und der Gegenstelle antwortet.</translation>
    </message>
    <message>
        <source>The peer accepted the association, but not the Verification SOP Class: {contexts}.</source>
        <translation>Die Gegenstelle hat die Association angenommen, aber nicht die Verification SOP Class: {contexts}.</translation>
    </message>
    <message>
        <source>{peer} does not offer the Verification service (C-ECHO)</source>
        <translation>{peer} bietet den Verification-Dienst (C-ECHO) nicht an</translation>
    </message>
    <message>
        <source>Network, port and both AE titles are right: the peer talks to us. But its DICOM service has no Verification SCP, or does not offer it to &quot;{calling}&quot;.</source>
        <translation>Netzwerk, Port und beide AE-Titel stimmen: Die Gegenstelle spricht mit uns. Aber ihr DICOM-Dienst hat keinen Verification SCP oder bietet ihn „{calling}“ nicht an.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP, 1.2.840.10008.1.1) for calling AE title &quot;{calling}&quot;.</source>
        <translation>Bitten Sie den Administrator von {peer}, den Verification-Dienst (C-ECHO SCP, 1.2.840.10008.1.1) für den Calling AE Title „{calling}“ freizuschalten.</translation>
    </message>
    <message>
        <source>If the peer cannot do it, test it with the service that it does offer: the connection itself works.</source>
        <translation>Wenn die Gegenstelle das nicht kann, testen Sie sie mit dem Dienst, den sie anbietet: Die Verbindung selbst funktioniert.</translation>
    </message>
    <message>
        <source>{peer} does not accept the proposed transfer syntax</source>
        <translation>{peer} nimmt die vorgeschlagene Transfer Syntax nicht an</translation>
    </message>
    <message>
        <source>We proposed {proposed} only. Implicit VR Little Endian is what every DICOM system has to accept.</source>
        <translation>Wir haben nur {proposed} vorgeschlagen. Implicit VR Little Endian muss jedes DICOM-System annehmen.</translation>
    </message>
    <message>
        <source>Or propose Implicit VR Little Endian alone.</source>
        <translation>Oder schlagen Sie nur Implicit VR Little Endian vor.</translation>
    </message>
    <message>
        <source>{peer} does not accept any proposed transfer syntax</source>
        <translation>{peer} nimmt keine der vorgeschlagenen Transfer Syntaxes an</translation>
    </message>
    <message>
        <source>We proposed {proposed}. Every DICOM system has to accept Implicit VR Little Endian (PS3.5 10.1): the peer&apos;s configuration or software is at fault.</source>
        <translation>Wir haben {proposed} vorgeschlagen. Jedes DICOM-System muss Implicit VR Little Endian annehmen (PS3.5 10.1): Der Fehler liegt in der Konfiguration oder der Software der Gegenstelle.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to allow Implicit VR Little Endian for the Verification service.</source>
        <translation>Bitten Sie den Administrator von {peer}, Implicit VR Little Endian für den Verification-Dienst zuzulassen.</translation>
    </message>
    <message>
        <source>If it is allowed there, report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Wenn es dort zugelassen ist, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} accepted the association, but not the Verification service</source>
        <translation>{peer} hat die Association angenommen, aber nicht den Verification-Dienst</translation>
    </message>
    <message>
        <source>Network, port and both AE titles are right: the peer talks to us. It gives no usable reason why it refuses C-ECHO; often the service is switched off for the calling AE title &quot;{calling}&quot;.</source>
        <translation>Netzwerk, Port und beide AE-Titel stimmen: Die Gegenstelle spricht mit uns. Sie nennt keinen brauchbaren Grund, warum sie C-ECHO ablehnt; oft ist der Dienst für den Calling AE Title „{calling}“ abgeschaltet.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its authority is unknown here</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Seine Zertifizierungsstelle ist hier unbekannt</translation>
    </message>
    <message>
        <source>The certificate of the authority (CA) {issuer}, which issued the last certificate that was sent, is neither on this computer nor did the peer send it{because}.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle (CA) {issuer}, die das letzte gesendete Zertifikat ausgestellt hat, ist nicht auf diesem Computer, und auch die Gegenstelle hat es nicht gesendet{because}.</translation>
    </message>
    <message>
        <source>{issuer} is an authority of the peer&apos;s own organisation or vendor, whose certificate this computer does not have; or an intermediate authority, whose certificate the peer has to send along.</source>
        <translation>Die Zertifizierungsstelle {issuer} gehört zur Organisation oder zum Hersteller der Gegenstelle, und dieser Computer hat ihr Zertifikat nicht; oder sie ist eine Zwischenstelle, deren Zertifikat die Gegenstelle mitsenden muss.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the certificate file of the authority (CA) that issued it, and add that file to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Bitten Sie den Administrator von {host} um die Zertifikatsdatei der Zertifizierungsstelle (CA), die es ausgestellt hat, und fügen Sie diese Datei den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>Before you trust it, compare its SHA-256 fingerprint with the administrator by telephone.</source>
        <translation>Bevor Sie ihm vertrauen, vergleichen Sie seinen SHA-256-Fingerabdruck telefonisch mit dem Administrator.</translation>
    </message>
    <message>
        <source>If {issuer} is an intermediate authority, the peer must send its whole chain: its administrator has to configure that.</source>
        <translation>Wenn {issuer} eine Zwischenstelle ist, muss die Gegenstelle ihre ganze Kette senden: Ihr Administrator muss das konfigurieren.</translation>
    </message>
    <message>
        <source>The chain that the peer sent ends at the authority (CA) {subject}, which this computer does not trust{because}.</source>
        <translation>Die Kette, die die Gegenstelle gesendet hat, endet bei der Zertifizierungsstelle (CA) {subject}, der dieser Computer nicht vertraut{because}.</translation>
    </message>
    <message>
        <source>{subject} is an authority of the peer&apos;s own organisation or vendor, and its certificate is not among those that are trusted here.</source>
        <translation>Die Zertifizierungsstelle {subject} gehört zur Organisation oder zum Hersteller der Gegenstelle, und ihr Zertifikat gehört nicht zu denen, denen hier vertraut wird.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the certificate file of the authority (CA) {subject}, and add that file to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Bitten Sie den Administrator von {host} um die Zertifikatsdatei der Zertifizierungsstelle (CA) {subject}, und fügen Sie diese Datei den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its chain is incomplete</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Seine Kette ist unvollständig</translation>
    </message>
    <message>
        <source>The peer sent {sentCertificates}; that of {issuer}, which issued the last of them, is missing, and this computer does not have it either{because}.</source>
        <translation>Die Gegenstelle hat {sentCertificates} gesendet; das Zertifikat des Ausstellers {issuer}, der das letzte davon ausgestellt hat, fehlt, und auch dieser Computer hat es nicht{because}.</translation>
    </message>
    <message>
        <source>The peer must send its whole chain: its own certificate and those of all intermediate authorities (CA) between it and the root. Only if {issuer} is itself a root is its certificate missing here.</source>
        <translation>Die Gegenstelle muss ihre ganze Kette senden: ihr eigenes Zertifikat und die aller Zwischenstellen (CA) bis zur Wurzel. Nur wenn {issuer} selbst eine Wurzel ist, fehlt ihr Zertifikat hier.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to configure the DICOM service with its whole certificate chain, the intermediate certificate of {issuer} included.</source>
        <translation>Bitten Sie den Administrator von {host}, den DICOM-Dienst mit der ganzen Zertifikatskette zu konfigurieren, einschließlich des Zwischenzertifikats {issuer}.</translation>
    </message>
    <message>
        <source>If {issuer} is a root authority, add its certificate to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Wenn {issuer} eine Wurzelstelle ist, fügen Sie ihr Zertifikat den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: the root of its authority is missing here</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Die Wurzel seiner Zertifizierungsstelle fehlt hier</translation>
    </message>
    <message>
        <source>On this computer the chain ends at {subject}; the certificate of {issuer}, which issued it, is missing{because}.</source>
        <translation>Auf diesem Computer endet die Kette bei {subject}; das Zertifikat des Ausstellers {issuer} fehlt{because}.</translation>
    </message>
    <message>
        <source>Among the trusted authorities here is an intermediate authority (CA), but not the root above it.</source>
        <translation>Unter den hier vertrauenswürdigen Zertifizierungsstellen ist eine Zwischenstelle (CA), aber nicht die Wurzel darüber.</translation>
    </message>
    <message>
        <source>Add the root certificate of {issuer} to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Fügen Sie das Wurzelzertifikat {issuer} den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>Before you trust it, compare its SHA-256 fingerprint with the administrator of {host} by telephone.</source>
        <translation>Bevor Sie ihm vertrauen, vergleichen Sie seinen SHA-256-Fingerabdruck telefonisch mit dem Administrator von {host}.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is self-signed</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Es ist selbstsigniert</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate is signed with its own key, and this computer does not trust it{because}.</source>
        <translation>Das Zertifikat der Gegenstelle ist mit seinem eigenen Schlüssel signiert, und dieser Computer vertraut ihm nicht{because}.</translation>
    </message>
    <message>
        <source>The certificate was made without an authority (CA): only the administrator of the peer can vouch for it.</source>
        <translation>Das Zertifikat wurde ohne Zertifizierungsstelle (CA) erstellt: Nur der Administrator der Gegenstelle kann dafür bürgen.</translation>
    </message>
    <message>
        <source>Compare its SHA-256 fingerprint with the administrator of {host} by telephone. If it is the same, pin the certificate (--tls-pin; in the window: &quot;Trust this certificate...&quot;).</source>
        <translation>Vergleichen Sie den SHA-256-Fingerabdruck telefonisch mit dem Administrator von {host}. Stimmt er überein, so pinnen Sie das Zertifikat (--tls-pin; im Fenster: „Diesem Zertifikat vertrauen ...“).</translation>
    </message>
    <message>
        <source>Better, ask for a certificate that is issued by an authority, and trust the authority.</source>
        <translation>Besser: Bitten Sie um ein Zertifikat, das von einer Zertifizierungsstelle ausgestellt ist, und vertrauen Sie dieser Stelle.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its signature is wrong</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Seine Signatur ist falsch</translation>
    </message>
    <message>
        <source>The signature of the certificate cannot be verified with the key of its issuer, {issuer}{because}.</source>
        <translation>Die Signatur des Zertifikats lässt sich mit dem Schlüssel des Ausstellers {issuer} nicht bestätigen{because}.</translation>
    </message>
    <message>
        <source>The authority (CA) was made anew under its old name, so that one side has the certificate of the old one; or the certificate was damaged or forged.</source>
        <translation>Die Zertifizierungsstelle (CA) wurde unter ihrem alten Namen neu erstellt, sodass eine Seite das Zertifikat der alten hat; oder das Zertifikat wurde beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 fingerprint of the certificate of {issuer} with the administrator of {host}, and add the current one to the trusted authorities of this peer.</source>
        <translation>Vergleichen Sie den SHA-256-Fingerabdruck des Zertifikats {issuer} mit dem Administrator von {host}, und fügen Sie das aktuelle den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu.</translation>
    </message>
    <message>
        <source>If yours is the current one, the peer needs a new certificate: ask its administrator.</source>
        <translation>Wenn Ihres das aktuelle ist, braucht die Gegenstelle ein neues Zertifikat: Bitten Sie ihren Administrator darum.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is not made for a TLS server</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Es ist nicht für einen TLS-Server gemacht</translation>
    </message>
    <message>
        <source>The certificate {usage}, and may not be used by a TLS server{because}.</source>
        <translation>Das Zertifikat {usage} und darf von einem TLS-Server nicht verwendet werden{because}.</translation>
    </message>
    <message>
        <source>It was issued for another purpose, for example to a client: its extended key usage (EKU) or its key usage lacks that of a server.</source>
        <translation>Es wurde für einen anderen Zweck ausgestellt, zum Beispiel für einen Client: Seiner Extended Key Usage (EKU) oder seiner Key Usage fehlt die eines Servers.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with the extended key usage serverAuth (1.3.6.1.5.5.7.3.1); a system that also calls others needs clientAuth, too.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat mit der Extended Key Usage serverAuth (1.3.6.1.5.5.7.3.1); ein System, das auch andere anruft, braucht zusätzlich clientAuth.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its issuer is no authority</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Sein Aussteller ist keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The certificate of {subject} was used to issue another one of the chain, but does not allow that{because}.</source>
        <translation>Mit dem Zertifikat {subject} wurde ein anderes der Kette ausgestellt, aber es erlaubt das nicht{because}.</translation>
    </message>
    <message>
        <source>It lacks the basic constraint CA:TRUE or the key usage keyCertSign: an ordinary certificate was used to sign, or the authority (CA) was made with wrong settings.</source>
        <translation>Ihm fehlt die Basic Constraint CA:TRUE oder die Key Usage keyCertSign: Ein gewöhnliches Zertifikat wurde zum Signieren benutzt, oder die Zertifizierungsstelle (CA) wurde mit falschen Einstellungen erstellt.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of a proper authority (CA).</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat einer richtigen Zertifizierungsstelle (CA).</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its chain is longer than is allowed</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Seine Kette ist länger als erlaubt</translation>
    </message>
    <message>
        <source>There are more authorities (CA) in the chain than one of them, or OpenSSL, allows{because}.</source>
        <translation>In der Kette sind mehr Zertifizierungsstellen (CA), als eine von ihnen oder OpenSSL erlaubt{because}.</translation>
    </message>
    <message>
        <source>An authority limits the path length (pathlen) below it: an intermediate one may not issue certificates of further authorities.</source>
        <translation>Eine Zertifizierungsstelle begrenzt die Pfadlänge (pathlen) unter sich: Eine Zwischenstelle darf keine Zertifikate weiterer Zertifizierungsstellen ausstellen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of an authority that may issue it, or to have the intermediate authority issued anew with a larger path length.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat einer Stelle, die es ausstellen darf, oder darum, die Zwischenstelle mit einer größeren Pfadlänge neu ausstellen zu lassen.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its authority may not issue for its names</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Seine Zertifizierungsstelle darf nicht für seine Namen ausstellen</translation>
    </message>
    <message>
        <source>The certificate {certificateNames}; the name constraints of an authority (CA) in its chain do not permit that{because}.</source>
        <translation>Das Zertifikat {certificateNames}; die Name Constraints einer Zertifizierungsstelle (CA) in seiner Kette lassen das nicht zu{because}.</translation>
    </message>
    <message>
        <source>The authority is limited to certain domains or addresses, and issued a certificate outside of them.</source>
        <translation>Die Zertifizierungsstelle ist auf bestimmte Domänen oder Adressen beschränkt und hat ein Zertifikat außerhalb davon ausgestellt.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate whose names the authority may issue, or from another authority.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat, dessen Namen die Zertifizierungsstelle ausstellen darf, oder um eines von einer anderen.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: its key is too weak</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Sein Schlüssel ist zu schwach</translation>
    </message>
    <message>
        <source>The key of the certificate is {key}; the TLS security profile {profile} takes none that is so weak{because}.</source>
        <translation>Der Schlüssel des Zertifikats ist {key}; das TLS-Sicherheitsprofil {profile} nimmt keinen so schwachen an{because}.</translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits.</source>
        <translation>Das Zertifikat ist alt oder wurde mit veralteten Einstellungen erstellt. BCP 195 (RFC 9325 4.5) verlangt RSA-Schlüssel von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat mit einem Schlüssel von mindestens RSA 2048 Bit oder ECDSA 256 Bit.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it is signed with a weak digest</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Es ist mit einem schwachen Hashverfahren signiert</translation>
    </message>
    <message>
        <source>The certificate is signed with {signature}; the TLS security profile {profile} takes none of these{because}.</source>
        <translation>Das Zertifikat ist mit {signature} signiert; das TLS-Sicherheitsprofil {profile} nimmt keines dieser Art an{because}.</translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. Signatures with SHA-1 or MD5 can be forged: BCP 195 (RFC 9325 4.5) forbids them.</source>
        <translation>Das Zertifikat ist alt oder wurde mit veralteten Einstellungen erstellt. Signaturen mit SHA-1 oder MD5 können gefälscht werden: BCP 195 (RFC 9325 4.5) verbietet sie.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate that is signed with SHA-256 or better.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat, das mit SHA-256 oder besser signiert ist.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: it has a critical extension that is not known here</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Es hat eine kritische Erweiterung, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The certificate of {subject} has an extension that must be understood and is not{because}.</source>
        <translation>Das Zertifikat {subject} hat eine Erweiterung, die verstanden werden muss und nicht verstanden wird{because}.</translation>
    </message>
    <message>
        <source>The certificate was made for a special use, or with wrong settings (RFC 5280 4.2).</source>
        <translation>Das Zertifikat wurde für einen besonderen Zweck oder mit falschen Einstellungen erstellt (RFC 5280 4.2).</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate without this extension.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat ohne diese Erweiterung.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: this computer rejects its authority</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: Dieser Computer weist seine Zertifizierungsstelle zurück</translation>
    </message>
    <message>
        <source>The settings of this computer do not trust {subject} for TLS servers{because}.</source>
        <translation>Die Einstellungen dieses Computers vertrauen der Zertifizierungsstelle {subject} nicht für TLS-Server{because}.</translation>
    </message>
    <message>
        <source>The authority (CA) was put on this computer for another use, or is explicitly rejected.</source>
        <translation>Die Zertifizierungsstelle (CA) wurde für einen anderen Zweck auf diesen Computer gebracht oder wird ausdrücklich zurückgewiesen.</translation>
    </message>
    <message>
        <source>Look at the trust settings of {subject} in the file of authorities (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Sehen Sie sich die Vertrauenseinstellungen der Zertifizierungsstelle {subject} in der Datei der Zertifizierungsstellen an (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>If the authority is rejected on purpose, the peer needs a certificate of another one.</source>
        <translation>Wenn die Zertifizierungsstelle absichtlich zurückgewiesen wird, braucht die Gegenstelle ein Zertifikat von einer anderen.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut</translation>
    </message>
    <message>
        <source>The verification of the peer&apos;s certificate failed{because}.</source>
        <translation>Die Prüfung des Zertifikats der Gegenstelle ist fehlgeschlagen{because}.</translation>
    </message>
    <message>
        <source>The certificate, or one behind it, is not as RFC 5280 asks for.</source>
        <translation>Das Zertifikat oder eines dahinter ist nicht so, wie RFC 5280 es verlangt.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to have the certificate checked and issued anew.</source>
        <translation>Bitten Sie den Administrator von {host}, das Zertifikat prüfen und neu ausstellen zu lassen.</translation>
    </message>
    <message>
        <source>Whether the certificate of {service} was revoked could not be checked</source>
        <translation>Ob das Zertifikat von {service} gesperrt ist, konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The revocation list that is set for this peer is not one of {issuer}, which issued the certificate{because}.</source>
        <translation>Die Sperrliste, die für diese Gegenstelle gesetzt ist, stammt nicht vom Aussteller {issuer} des Zertifikats{because}.</translation>
    </message>
    <message>
        <source>The list is of another authority (CA) than the one that issued the certificate.</source>
        <translation>Die Liste stammt von einer anderen Zertifizierungsstelle (CA) als der, die das Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} (--tls-crl; in the window: &quot;Revocation list&quot;); one file may hold several lists.</source>
        <translation>Laden Sie die aktuelle Sperrliste des Ausstellers {issuer} (--tls-crl; im Fenster: „Sperrliste“); eine Datei darf mehrere Listen enthalten.</translation>
    </message>
    <message>
        <source>Without a revocation list the certificate is checked in all other respects.</source>
        <translation>Ohne Sperrliste wird das Zertifikat in allen anderen Punkten geprüft.</translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer has ended{because}.</source>
        <translation>Die Sperrliste des Ausstellers {issuer}, die für diese Gegenstelle gesetzt ist, ist abgelaufen{because}.</translation>
    </message>
    <message>
        <source>An authority (CA) issues its list anew every few days or weeks; here stands an old one, or the clock of this computer is wrong.</source>
        <translation>Eine Zertifizierungsstelle (CA) stellt ihre Liste alle paar Tage oder Wochen neu aus; hier liegt eine alte, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} (--tls-crl; in the window: &quot;Revocation list&quot;).</source>
        <translation>Laden Sie die aktuelle Sperrliste des Ausstellers {issuer} (--tls-crl; im Fenster: „Sperrliste“).</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer begins in the future{because}.</source>
        <translation>Die Sperrliste des Ausstellers {issuer}, die für diese Gegenstelle gesetzt ist, beginnt in der Zukunft{because}.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or that of the authority (CA) is ahead.</source>
        <translation>Die Uhr dieses Computers geht nach, oder die der Zertifizierungsstelle (CA) geht vor.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the revocation list is right.</source>
        <translation>Fragen Sie den Administrator von {host}, ob die Sperrliste richtig ist.</translation>
    </message>
    <message>
        <source>The revocation list of {issuer} that is set for this peer cannot be verified{because}.</source>
        <translation>Die Sperrliste des Ausstellers {issuer}, die für diese Gegenstelle gesetzt ist, kann nicht bestätigt werden{because}.</translation>
    </message>
    <message>
        <source>The list is damaged, or was signed by somebody who may not sign it.</source>
        <translation>Die Liste ist beschädigt oder wurde von jemandem signiert, der sie nicht signieren darf.</translation>
    </message>
    <message>
        <source>Load the current revocation list of {issuer} from the authority itself (--tls-crl; in the window: &quot;Revocation list&quot;).</source>
        <translation>Laden Sie die aktuelle Sperrliste des Ausstellers {issuer} von der Zertifizierungsstelle selbst (--tls-crl; im Fenster: „Sperrliste“).</translation>
    </message>
    <message>
        <source>The certificate of {service} has expired</source>
        <translation>Das Zertifikat von {service} ist abgelaufen</translation>
    </message>
    <message>
        <source>The peer showed a certificate whose validity has ended{because}.</source>
        <translation>Die Gegenstelle hat ein Zertifikat gezeigt, dessen Gültigkeit abgelaufen ist{because}.</translation>
    </message>
    <message>
        <source>The certificate was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>Das Zertifikat wurde nicht rechtzeitig erneuert, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to renew the certificate of the DICOM service.</source>
        <translation>Bitten Sie den Administrator von {host}, das Zertifikat des DICOM-Dienstes zu erneuern.</translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} has expired</source>
        <translation>Eine Zertifizierungsstelle (CA) hinter dem Zertifikat von {service} ist abgelaufen</translation>
    </message>
    <message>
        <source>The peer sent the certificate of the authority {subject}, whose validity has ended{because}.</source>
        <translation>Die Gegenstelle hat das Zertifikat der Zertifizierungsstelle {subject} gesendet, dessen Gültigkeit abgelaufen ist{because}.</translation>
    </message>
    <message>
        <source>The authority was renewed, but the peer still sends its old certificate; or it was not renewed in time.</source>
        <translation>Die Zertifizierungsstelle wurde erneuert, aber die Gegenstelle sendet noch ihr altes Zertifikat; oder sie wurde nicht rechtzeitig erneuert.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to configure the current certificate of {subject}.</source>
        <translation>Bitten Sie den Administrator von {host}, das aktuelle Zertifikat {subject} zu konfigurieren.</translation>
    </message>
    <message>
        <source>The authority (CA) that is trusted here for {service} has expired</source>
        <translation>Die Zertifizierungsstelle (CA), der hier für {service} vertraut wird, ist abgelaufen</translation>
    </message>
    <message>
        <source>The validity of the authority {subject}, whose certificate is on this computer, has ended{because}.</source>
        <translation>Die Gültigkeit der Zertifizierungsstelle {subject}, deren Zertifikat auf diesem Computer liegt, ist abgelaufen{because}.</translation>
    </message>
    <message>
        <source>The authority was renewed, and this computer still has its old certificate; or it was not renewed in time.</source>
        <translation>Die Zertifizierungsstelle wurde erneuert, und dieser Computer hat noch ihr altes Zertifikat; oder sie wurde nicht rechtzeitig erneuert.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the current certificate of {subject}, and add it to the trusted authorities of this peer (--tls-ca; in the window: &quot;CA file or folder&quot;).</source>
        <translation>Bitten Sie den Administrator von {host} um das aktuelle Zertifikat {subject}, und fügen Sie es den vertrauenswürdigen Zertifizierungsstellen dieser Gegenstelle hinzu (--tls-ca; im Fenster: „CA-Datei oder -Ordner“).</translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid yet</source>
        <translation>Das Zertifikat von {service} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The peer showed a certificate whose validity lies in the future{because}.</source>
        <translation>Die Gegenstelle hat ein Zertifikat gezeigt, dessen Gültigkeit in der Zukunft beginnt{because}.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or the certificate was made on a computer whose clock is ahead.</source>
        <translation>Die Uhr dieses Computers geht nach, oder das Zertifikat wurde auf einem Computer erstellt, dessen Uhr vorgeht.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to check the validity dates of the certificate.</source>
        <translation>Bitten Sie den Administrator von {host}, die Gültigkeitsdaten des Zertifikats zu prüfen.</translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} is not valid yet</source>
        <translation>Eine Zertifizierungsstelle (CA) hinter dem Zertifikat von {service} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The validity of the authority {subject} lies in the future{because}.</source>
        <translation>Die Gültigkeit der Zertifizierungsstelle {subject} liegt in der Zukunft{because}.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind, or that of the computer on which the authority was made is ahead.</source>
        <translation>Die Uhr dieses Computers geht nach, oder die des Computers, auf dem die Zertifizierungsstelle erstellt wurde, geht vor.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to check the validity dates of the authority {subject}.</source>
        <translation>Bitten Sie den Administrator von {host}, die Gültigkeitsdaten der Zertifizierungsstelle {subject} zu prüfen.</translation>
    </message>
    <message>
        <source>The certificate of {service} is for another name</source>
        <translation>Das Zertifikat von {service} gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was checked for {checkedName}; it {certificateNames}{because}.</source>
        <translation>Das Zertifikat der Gegenstelle wurde auf den Namen {checkedName} geprüft; es {certificateNames}{because}.</translation>
    </message>
    <message>
        <source>You use an IP address or a short name that the certificate does not contain, or another computer answers at this address.</source>
        <translation>Sie verwenden eine IP-Adresse oder einen kurzen Namen, den das Zertifikat nicht enthält, oder unter dieser Adresse antwortet ein anderer Computer.</translation>
    </message>
    <message>
        <source>Enter as address the name that stands in the certificate; or keep the address, and set the name to check and to announce (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation>Geben Sie als Adresse den Namen ein, der im Zertifikat steht; oder behalten Sie die Adresse, und setzen Sie den Namen, der geprüft und angekündigt wird (--tls-server-name; im Fenster: „Servername“).</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate that also names {checkedName}.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat, das auch den Namen {checkedName} enthält.</translation>
    </message>
    <message>
        <source>If the name in the certificate is unknown to you, make sure that {host} is the right computer.</source>
        <translation>Wenn Sie den Namen im Zertifikat nicht kennen, vergewissern Sie sich, dass {host} der richtige Computer ist.</translation>
    </message>
    <message>
        <source>The certificate of {service} has been revoked</source>
        <translation>Das Zertifikat von {service} wurde gesperrt</translation>
    </message>
    <message>
        <source>The authority (CA) that issued the certificate has revoked it{because}.</source>
        <translation>Die Zertifizierungsstelle (CA), die das Zertifikat ausgestellt hat, hat es gesperrt{because}.</translation>
    </message>
    <message>
        <source>The certificate was replaced, or its key was stolen.</source>
        <translation>Das Zertifikat wurde ersetzt, oder sein Schlüssel wurde gestohlen.</translation>
    </message>
    <message>
        <source>Send no patient data to {service} until this is settled.</source>
        <translation>Senden Sie keine Patientendaten, bevor dies mit {service} geklärt ist.</translation>
    </message>
    <message>
        <source>Tell the administrator of {host}: the DICOM service needs a new certificate.</source>
        <translation>Informieren Sie den Administrator von {host}: Der DICOM-Dienst braucht ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not the pinned one</source>
        <translation>Das Zertifikat von {service} ist nicht das gepinnte</translation>
    </message>
    <message>
        <source>The peer showed another certificate than the one that is pinned for it{because}.</source>
        <translation>Die Gegenstelle hat ein anderes Zertifikat gezeigt als das, das für sie gepinnt ist{because}.</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was renewed, or another computer answers at this address.</source>
        <translation>Das Zertifikat der Gegenstelle wurde erneuert, oder unter dieser Adresse antwortet ein anderer Computer.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the certificate was renewed, and compare the SHA-256 fingerprint of the new one by telephone.</source>
        <translation>Fragen Sie den Administrator von {host}, ob das Zertifikat erneuert wurde, und vergleichen Sie den SHA-256-Fingerabdruck des neuen telefonisch.</translation>
    </message>
    <message>
        <source>If it is the same, pin the new certificate; if not, send nothing to {service}.</source>
        <translation>Stimmt er überein, so pinnen Sie das neue Zertifikat; wenn nicht, brechen Sie den Austausch mit {service} ab.</translation>
    </message>
    <message>
        <source>The name &quot;{host}&quot; was not found</source>
        <translation>Der Name „{host}“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name service of this computer answered that it has no address for &quot;{host}&quot;{because}. No packet was sent to the peer.</source>
        <translation>Der Namensdienst dieses Computers hat geantwortet, dass er zu „{host}“ keine Adresse hat{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>The name is misspelled, lacks its domain, or is known only to name servers that this computer does not ask (those behind a VPN or of another site).</source>
        <translation>Der Name ist falsch geschrieben, ihm fehlt seine Domäne, oder er ist nur Nameservern bekannt, die dieser Computer nicht fragt (hinter einem VPN oder an einem anderen Standort).</translation>
    </message>
    <message>
        <source>Check the spelling of &quot;{host}&quot;.</source>
        <translation>Prüfen Sie, ob der Name „{host}“ richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Try the name with its full domain, for example pacs.hospital.example.</source>
        <translation>Versuchen Sie den Namen mit seiner vollen Domäne, zum Beispiel pacs.hospital.example.</translation>
    </message>
    <message>
        <source>If the peer is reached through a VPN, connect the VPN first.</source>
        <translation>Wenn die Gegenstelle über ein VPN erreicht wird, verbinden Sie zuerst das VPN.</translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead: if that works, the network team has to add the name &quot;{host}&quot;.</source>
        <translation>Geben Sie stattdessen die IP-Adresse der Gegenstelle ein: Wenn das geht, muss das Netzwerkteam den Eintrag zu „{host}“ hinzufügen.</translation>
    </message>
    <message>
        <source>The name &quot;{host}&quot; could not be looked up in time</source>
        <translation>Der Name „{host}“ konnte nicht rechtzeitig aufgelöst werden</translation>
    </message>
    <message>
        <source>The name service of this computer did not answer within {waited}{limit}{because}. No packet was sent to the peer.</source>
        <translation>Der Namensdienst dieses Computers hat innerhalb von {waited} nicht geantwortet{limit}{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>The name servers of this computer are down, wrongly configured, or reached only through a VPN.</source>
        <translation>Die Nameserver dieses Computers sind ausgefallen, falsch konfiguriert oder nur über ein VPN erreichbar.</translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead of &quot;{host}&quot;: if that works, only the name service is at fault.</source>
        <translation>Geben Sie statt „{host}“ die IP-Adresse der Gegenstelle ein: Wenn das geht, liegt es nur am Namensdienst.</translation>
    </message>
    <message>
        <source>Ask the network team to check the name servers that this computer uses.</source>
        <translation>Bitten Sie das Netzwerkteam, die Nameserver zu prüfen, die dieser Computer benutzt.</translation>
    </message>
    <message>
        <source>So many look-ups of names already wait for the name service of this computer that this one was not begun. No packet was sent to the peer.</source>
        <translation>Es warten bereits so viele Namensabfragen auf den Namensdienst dieses Computers, dass diese nicht begonnen wurde. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>The name service failed for &quot;{host}&quot;</source>
        <translation>Der Namensdienst hat bei „{host}“ versagt</translation>
    </message>
    <message>
        <source>The name service of this computer could not say whether &quot;{host}&quot; has an address{because}. No packet was sent to the peer.</source>
        <translation>Der Namensdienst dieses Computers konnte nicht sagen, ob es zu „{host}“ eine Adresse gibt{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>A name server that this computer uses is out of order, or cannot be reached from here. Nothing is known against the name itself.</source>
        <translation>Ein Nameserver, den dieser Computer benutzt, ist gestört oder von hier nicht erreichbar. Gegen den Namen selbst spricht nichts.</translation>
    </message>
    <message>
        <source>Enter the peer&apos;s IP address instead of &quot;{host}&quot; meanwhile.</source>
        <translation>Geben Sie einstweilen statt „{host}“ die IP-Adresse der Gegenstelle ein.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and its name servers; connect the VPN if the peer is behind one.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und seine Nameserver; verbinden Sie das VPN, wenn die Gegenstelle dahinter liegt.</translation>
    </message>
    <message>
        <source>{peer} refused the connection</source>
        <translation>{peer} hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>{peer} answered our TCP connection request with a refusal (RST) after {waited}.</source>
        <translation>{peer} hat unsere TCP-Verbindungsanfrage nach {waited} mit einer Ablehnung (RST) beantwortet.</translation>
    </message>
    <message>
        <source>The host is up, but no program listens on port {port}: the DICOM service is stopped, or it uses another port. A firewall that rejects connections looks the same.</source>
        <translation>Der Host läuft, aber kein Programm lauscht auf Port {port}: Der DICOM-Dienst ist beendet oder benutzt einen anderen Port. Eine Firewall, die Verbindungen abweist, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Check port {port}. DICOM services usually listen on 104, 11112 or 4242, with TLS on 2762.</source>
        <translation>Prüfen Sie den Port {port}. DICOM-Dienste lauschen meist auf 104, 11112 oder 4242, mit TLS auf 2762.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the DICOM service runs, and on which port.</source>
        <translation>Fragen Sie den Administrator von {host}, ob der DICOM-Dienst läuft und auf welchem Port.</translation>
    </message>
    <message>
        <source>If it runs on port {port}, ask the network team whether a firewall rejects connections from {ourAddress} to {peer}.</source>
        <translation>Wenn er auf Port {port} läuft, fragen Sie das Netzwerkteam, ob eine Firewall Verbindungen von {ourAddress} zu {peer} abweist.</translation>
    </message>
    <message>
        <source>{peer} did not answer</source>
        <translation>{peer} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}.</source>
        <translation>Unsere TCP-Verbindungsanfragen (SYN) an {addresses} Port {port} blieben {waited} lang unbeantwortet{limit}.</translation>
    </message>
    <message>
        <source>A firewall drops our packets, the host is switched off, the address is wrong or in another network (VLAN), or the service is so overloaded that it takes no more connections.</source>
        <translation>Eine Firewall verwirft unsere Pakete, der Host ist ausgeschaltet, die Adresse ist falsch oder liegt in einem anderen Netzwerk (VLAN), oder der Dienst ist so überlastet, dass er keine Verbindungen mehr annimmt.</translation>
    </message>
    <message>
        <source>Check that {host} is the right address and that the peer is switched on.</source>
        <translation>Prüfen Sie, ob {host} die richtige Adresse ist und die Gegenstelle eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Ask the network team to allow TCP connections from {ourAddress} to {host} port {port}.</source>
        <translation>Bitten Sie das Netzwerkteam, TCP-Verbindungen von {ourAddress} zu {host} Port {port} zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} whether the DICOM service is overloaded or stuck.</source>
        <translation>Fragen Sie den Administrator von {host}, ob der DICOM-Dienst überlastet ist oder hängt.</translation>
    </message>
    <message>
        <source>If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).</source>
        <translation>Wenn der Weg zur Gegenstelle als langsam bekannt ist, erhöhen Sie die Netzwerk-Zeitgrenze (derzeit {networkTimeout}).</translation>
    </message>
    <message>
        <source>This computer could not send to {peer}</source>
        <translation>Dieser Computer konnte nichts zu {peer} senden</translation>
    </message>
    <message>
        <source>Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}, and {ownNetwork}.</source>
        <translation>Unsere TCP-Verbindungsanfragen (SYN) an {addresses} Port {port} blieben {waited} lang unbeantwortet{limit}, und {ownNetwork}.</translation>
    </message>
    <message>
        <source>Our packets, as a rule, did not leave this computer: a firewall or security program on it drops them, or its network connection is down. The peer had no part in it.</source>
        <translation>Unsere Pakete haben diesen Computer in der Regel nicht verlassen: Eine Firewall oder ein Sicherheitsprogramm darauf verwirft sie, oder seine Netzwerkverbindung ist unterbrochen. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Check the outgoing rules of the firewall on this computer for {host} port {port}.</source>
        <translation>Prüfen Sie die ausgehenden Regeln der Firewall auf diesem Computer für {host} Port {port}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s cable, Wi-Fi and VPN.</source>
        <translation>Prüfen Sie Kabel, WLAN und VPN dieses Computers.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{addresses} is in the same network as this computer ({ourAddress}), and nothing there answered when its hardware address was asked for (ARP, neighbour discovery), for {waited}.</source>
        <translation>{addresses} liegt im selben Netzwerk wie dieser Computer ({ourAddress}), und {waited} lang hat dort nichts geantwortet, als nach der Hardwareadresse gefragt wurde (ARP, Neighbour Discovery).</translation>
    </message>
    <message>
        <source>The host is switched off or unplugged, or the address is wrong.</source>
        <translation>Der Host ist ausgeschaltet oder nicht angeschlossen, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check that {host} is the right address and that the peer is switched on and plugged in.</source>
        <translation>Prüfen Sie, ob {host} die richtige Adresse ist und die Gegenstelle eingeschaltet und angeschlossen ist.</translation>
    </message>
    <message>
        <source>Ask the network team whether this computer and the peer are in the same VLAN.</source>
        <translation>Fragen Sie das Netzwerkteam, ob dieser Computer und die Gegenstelle im selben VLAN sind.</translation>
    </message>
    <message>
        <source>The router on the way to {host} does not answer this computer</source>
        <translation>Der Router auf dem Weg zu {host} antwortet diesem Computer nicht</translation>
    </message>
    <message>
        <source>For {waited} nothing answered when the hardware address of the next hop towards {addresses} was asked for (ARP, neighbour discovery){because}. No packet left this computer&apos;s own network.</source>
        <translation>{waited} lang hat nichts geantwortet, als nach der Hardwareadresse der nächsten Station auf dem Weg zu {addresses} gefragt wurde (ARP, Neighbour Discovery){because}. Kein Paket hat das eigene Netzwerk dieses Computers verlassen.</translation>
    </message>
    <message>
        <source>This computer&apos;s gateway is off or wrongly configured, or this computer is in the wrong network (cable, VLAN, Wi-Fi). The peer had no part in it.</source>
        <translation>Das Gateway dieses Computers ist ausgeschaltet oder falsch konfiguriert, oder dieser Computer ist im falschen Netzwerk (Kabel, VLAN, WLAN). Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s cable, Wi-Fi, VPN and gateway.</source>
        <translation>Prüfen Sie Kabel, WLAN, VPN und Gateway dieses Computers.</translation>
    </message>
    <message>
        <source>Ask the network team to check the gateway of {ourAddress}.</source>
        <translation>Bitten Sie das Netzwerkteam, das Gateway von {ourAddress} zu prüfen.</translation>
    </message>
    <message>
        <source>After {waited} {reporter} reported {icmp} for {addresses}.</source>
        <translation>Nach {waited} meldete {reporter} für {addresses}: {icmp}.</translation>
    </message>
    <message>
        <source>Our packets came as far as {reporter}; behind it the host is switched off or unplugged, or the address is wrong.</source>
        <translation>Unsere Pakete kamen bis {reporter}; dahinter ist der Host ausgeschaltet oder nicht angeschlossen, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Ask the network team why {reporter} does not reach {host}.</source>
        <translation>Fragen Sie das Netzwerkteam, warum es bei {reporter} nicht weiter zu {host} geht.</translation>
    </message>
    <message>
        <source>The network sends our packets to {host} in a circle</source>
        <translation>Das Netzwerk schickt unsere Pakete auf dem Weg zu {host} im Kreis</translation>
    </message>
    <message>
        <source>Packets that are passed on too often are thrown away: the routers on the way have a loop.</source>
        <translation>Pakete, die zu oft weitergereicht werden, werden verworfen: Die Router auf dem Weg haben eine Schleife.</translation>
    </message>
    <message>
        <source>Ask the network team to check the route to {host} at {reporter}.</source>
        <translation>Bitten Sie das Netzwerkteam, bei {reporter} die Route zu {host} zu prüfen.</translation>
    </message>
    <message>
        <source>After {waited} the operating system of this computer reported that no host can be reached at {addresses}{because}.</source>
        <translation>Nach {waited} meldete das Betriebssystem dieses Computers, dass unter {addresses} kein Host erreichbar ist{because}.</translation>
    </message>
    <message>
        <source>The host is switched off or unplugged, the address is wrong, or a route of this computer forbids it.</source>
        <translation>Der Host ist ausgeschaltet oder nicht angeschlossen, die Adresse ist falsch, oder eine Route dieses Computers verbietet es.</translation>
    </message>
    <message>
        <source>Ask the network team to check the route between this computer and {host}.</source>
        <translation>Bitten Sie das Netzwerkteam, die Route von diesem Computer zu {host} zu prüfen.</translation>
    </message>
    <message>
        <source>There is no route to the network of {host}</source>
        <translation>Es gibt keine Route zum Netzwerk von {host}</translation>
    </message>
    <message>
        <source>This computer has no route to {addresses}{because}. No packet was sent to the peer.</source>
        <translation>Dieser Computer hat keine Route zu {addresses}{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network that leads there: a cable, Wi-Fi or the VPN is off.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden, das dorthin führt: Ein Kabel, das WLAN oder das VPN ist unterbrochen.</translation>
    </message>
    <message>
        <source>Ask the network team for a route from this computer to {host}.</source>
        <translation>Bitten Sie das Netzwerkteam um eine Route von diesem Computer zu {host}.</translation>
    </message>
    <message>
        <source>A router on the way has no route to {host}</source>
        <translation>Ein Router auf dem Weg hat keine Route zu {host}</translation>
    </message>
    <message>
        <source>Our packets came as far as {reporter}, which does not know where to send them: its route to the peer&apos;s network is missing, or a line behind it is down.</source>
        <translation>Unsere Pakete kamen bis {reporter}; dort ist nicht bekannt, wohin sie zu senden sind: Die Route zum Netzwerk der Gegenstelle fehlt, oder eine Leitung dahinter ist unterbrochen.</translation>
    </message>
    <message>
        <source>Check that {host} is the right address.</source>
        <translation>Prüfen Sie, ob {host} die richtige Adresse ist.</translation>
    </message>
    <message>
        <source>A firewall of this computer forbids the connection to {peer}</source>
        <translation>Eine Firewall dieses Computers verbietet die Verbindung zu {peer}</translation>
    </message>
    <message>
        <source>The operating system of this computer refused to connect to {peer} after {waited}{because}.</source>
        <translation>Das Betriebssystem dieses Computers hat nach {waited} die Verbindung zu {peer} verweigert{because}.</translation>
    </message>
    <message>
        <source>An outgoing rule of a firewall, or another security program of this computer, forbids it. The peer had no part in it.</source>
        <translation>Eine ausgehende Regel einer Firewall oder ein anderes Sicherheitsprogramm dieses Computers verbietet sie. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer to allow it.</source>
        <translation>Bitten Sie den, der diesen Computer administriert, sie zuzulassen.</translation>
    </message>
    <message>
        <source>The firewall of {host} forbids the connection</source>
        <translation>Die Firewall von {host} verbietet die Verbindung</translation>
    </message>
    <message>
        <source>After {waited} {reporter} itself reported {icmp}. A computer without a firewall answers otherwise (RST).</source>
        <translation>Nach {waited} meldete {reporter} selbst {icmp}. Ein Computer ohne Firewall antwortet anders (RST).</translation>
    </message>
    <message>
        <source>A firewall on the peer&apos;s computer does not let {ourAddress} in on port {port}.</source>
        <translation>Eine Firewall auf dem Computer der Gegenstelle lässt Verbindungen von {ourAddress} auf Port {port} nicht zu.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to allow TCP connections from {ourAddress} to port {port} in the firewall there.</source>
        <translation>Bitten Sie den Administrator von {host}, in der dortigen Firewall TCP-Verbindungen von {ourAddress} auf Port {port} zuzulassen.</translation>
    </message>
    <message>
        <source>A firewall on the way forbids the connection to {peer}</source>
        <translation>Eine Firewall auf dem Weg verbietet die Verbindung zu {peer}</translation>
    </message>
    <message>
        <source>After {waited} {reporter} reported {icmp} for {addresses} port {port}.</source>
        <translation>Nach {waited} meldete {reporter} für {addresses} Port {port}: {icmp}.</translation>
    </message>
    <message>
        <source>{reporter} is a firewall, or a router with one, and does not let this connection pass. Whether the peer is up is not known.</source>
        <translation>{reporter} ist eine Firewall oder ein Router mit einer, und lässt diese Verbindung nicht durch. Ob die Gegenstelle läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask the network team to allow TCP connections from {ourAddress} to {host} port {port} at {reporter}.</source>
        <translation>Bitten Sie das Netzwerkteam, bei {reporter} TCP-Verbindungen von {ourAddress} zu {host} Port {port} zuzulassen.</translation>
    </message>
    <message>
        <source>This computer has no {family} address, and {host} has no other kind</source>
        <translation>Dieser Computer hat keine {family}-Adresse, und {host} hat keine andere</translation>
    </message>
    <message>
        <source>The addresses of {host} are {addresses}; this computer has no {family} address that leads beyond its own link{because}. No packet was sent to the peer.</source>
        <translation>Die Adressen von {host} sind {addresses}; dieser Computer hat keine {family}-Adresse, die über sein eigenes Netzsegment hinausführt{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>{family} is off on this computer or in its network, and the peer was registered with {family} only.</source>
        <translation>{family} ist auf diesem Computer oder in seinem Netzwerk abgeschaltet, und die Gegenstelle ist nur mit {family} eingetragen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for an address of the other kind, and enter it.</source>
        <translation>Bitten Sie den Administrator von {host} um eine Adresse der anderen Art, und geben Sie diese ein.</translation>
    </message>
    <message>
        <source>Or ask the network team for {family} on this computer&apos;s network.</source>
        <translation>Oder bitten Sie das Netzwerkteam um {family} im Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to {peer} could not be opened</source>
        <translation>Die Verbindung zu {peer} konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The operating system of this computer gave up on the connection to {peer} after {waited}{because}.</source>
        <translation>Das Betriebssystem dieses Computers hat die Verbindung zu {peer} nach {waited} aufgegeben{because}.</translation>
    </message>
    <message>
        <source>The operating system&apos;s own words name the cause. Usual ones: this computer has no descriptors or ports left, or an address that cannot be used from here (an fe80:: address needs its interface, as in fe80::1%eth0).</source>
        <translation>Die eigenen Worte des Betriebssystems nennen die Ursache. Üblich sind: Dieser Computer hat keine Deskriptoren oder Ports mehr frei, oder die Adresse kann von hier aus nicht verwendet werden (eine fe80::-Adresse braucht ihre Schnittstelle, wie in fe80::1%eth0).</translation>
    </message>
    <message>
        <source>Show the network team the operating system&apos;s words above.</source>
        <translation>Zeigen Sie dem Netzwerkteam die Worte des Betriebssystems oben.</translation>
    </message>
    <message>
        <source>This computer cannot connect from {localAddress}</source>
        <translation>Dieser Computer kann von {localAddress} aus keine Verbindung aufbauen</translation>
    </message>
    <message>
        <source>The operating system of this computer refused {localAddress} as the local address{because}. No packet was sent to the peer.</source>
        <translation>Das Betriebssystem dieses Computers hat {localAddress} als lokale Adresse abgelehnt{because}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>{localAddress} is not, or no longer, an address of this computer: the network it belongs to is disconnected (cable, Wi-Fi, VPN), or this computer has got another address since.</source>
        <translation>{localAddress} ist keine Adresse dieses Computers, oder nicht mehr: Das Netzwerk, zu dem sie gehört, ist getrennt (Kabel, WLAN, VPN), oder dieser Computer hat inzwischen eine andere Adresse bekommen.</translation>
    </message>
    <message>
        <source>Choose another local address, or any.</source>
        <translation>Wählen Sie eine andere lokale Adresse oder eine beliebige.</translation>
    </message>
    <message>
        <source>If {localAddress} belongs to a network or a VPN that is off, connect it first.</source>
        <translation>Wenn {localAddress} zu einem Netzwerk oder VPN gehört, das getrennt ist, verbinden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The local address is {localAddress}, the peer&apos;s: {addresses}. No packet was sent to the peer.</source>
        <translation>Die lokale Adresse ist {localAddress}, die der Gegenstelle: {addresses}. An die Gegenstelle wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>One is an IPv4 address, the other an IPv6 address; a connection needs two of the same kind, and the peer has only addresses of the other kind.</source>
        <translation>Eine ist eine IPv4-Adresse, die andere eine IPv6-Adresse; eine Verbindung braucht zwei gleicher Art, und die Gegenstelle hat nur Adressen der anderen Art.</translation>
    </message>
    <message>
        <source>Enter an address of the peer of the same kind as {localAddress}.</source>
        <translation>Geben Sie eine Adresse der Gegenstelle ein, die von derselben Art ist wie {localAddress}.</translation>
    </message>
    <message>
        <source>{peer} did not answer the echo in time</source>
        <translation>{peer} hat das Echo nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ there was no whole answer{limit}.{progress}</source>
        <translation>{waited} nach unserem C-ECHO-RQ gab es keine vollständige Antwort{limit}.{progress}</translation>
    </message>
    <message>
        <source>The peer&apos;s computer has our request (its TCP acknowledged it), and the peer accepted the association, so address and port are right; but the application behind its DICOM service is stuck or overloaded.</source>
        <translation>Der Computer der Gegenstelle hat unsere Anfrage (sein TCP hat sie bestätigt), und die Gegenstelle hat die Association angenommen, Adresse und Port stimmen also; aber die Anwendung hinter ihrem DICOM-Dienst hängt oder ist überlastet.</translation>
    </message>
    <message>
        <source>If the peer is known to be slow, raise the DIMSE timeout (now {dimseTimeout}).</source>
        <translation>Wenn die Gegenstelle als langsam bekannt ist, erhöhen Sie die DIMSE-Zeitgrenze (derzeit {dimseTimeout}).</translation>
    </message>
    <message>
        <source>{peer} closed the connection in the middle of the echo</source>
        <translation>{peer} hat die Verbindung mitten im Echo geschlossen</translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ, before it was answered, the connection ended: {ending}.{progress}</source>
        <translation>{waited} nach unserem C-ECHO-RQ, bevor er beantwortet wurde, endete die Verbindung: {ending}.{progress}</translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was restarted, or a firewall or load balancer cut the connection.</source>
        <translation>Der DICOM-Dienst der Gegenstelle ist abgestürzt oder wurde neu gestartet, oder eine Firewall oder ein Load Balancer hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Try again: if it happens each time, the peer&apos;s service fails on C-ECHO.</source>
        <translation>Versuchen Sie es erneut: Geschieht es jedes Mal, so scheitert der Dienst der Gegenstelle am C-ECHO.</translation>
    </message>
    <message>
        <source>The connection to {peer} did not survive an idle time</source>
        <translation>Die Verbindung zu {peer} hat eine Ruhezeit nicht überstanden</translation>
    </message>
    <message>
        <source>After {idle} without a message our C-ECHO-RQ was answered with a reset of the connection (RST) after {waited}.{progress}</source>
        <translation>Nach {idle} ohne Nachricht wurde unser C-ECHO-RQ nach {waited} mit dem Zurücksetzen der Verbindung (RST) beantwortet.{progress}</translation>
    </message>
    <message>
        <source>A firewall or NAT router between forgot the connection while it was idle, or the peer had ended it without telling us.</source>
        <translation>Eine Firewall oder ein NAT-Router dazwischen hat die ungenutzte Verbindung vergessen, oder die Gegenstelle hatte sie beendet, ohne es uns mitzuteilen.</translation>
    </message>
    <message>
        <source>Or let each echo use an association of its own.</source>
        <translation>Oder lassen Sie jedes Echo eine eigene Association benutzen.</translation>
    </message>
    <message>
        <source>{peer} accepted the association and closed it at once</source>
        <translation>{peer} hat die Association angenommen und sofort geschlossen</translation>
    </message>
    <message>
        <source>The connection ended before we had sent our C-ECHO-RQ: {ending}.</source>
        <translation>Die Verbindung endete, bevor wir unseren C-ECHO-RQ gesendet hatten: {ending}.</translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service crashed or was stopped right after it had accepted, or it refuses us only then: some check the calling AE title &quot;{calling}&quot; or our address as late as that.</source>
        <translation>Der DICOM-Dienst der Gegenstelle ist abgestürzt oder wurde beendet, gleich nachdem er angenommen hatte, oder er weist uns erst dann ab: Manche prüfen den Calling AE Title „{calling}“ oder unsere Adresse erst dann.</translation>
    </message>
    <message>
        <source>{idle} after the last message, while nothing was asked of it, the peer {idleEnd}.{progress}</source>
        <translation>{idle} nach der letzten Nachricht, ohne dass etwas von ihr verlangt wurde: Die Gegenstelle {idleEnd}.{progress}</translation>
    </message>
    <message>
        <source>{peer} ended the association while it was idle</source>
        <translation>{peer} hat die Association während einer Ruhezeit beendet</translation>
    </message>
    <message>
        <source>The peer closes associations that are idle for {idle}, or nearly so: many services have such a limit. It is not down.</source>
        <translation>Die Gegenstelle schließt Associations, die etwa {idle} lang ungenutzt sind: Viele Dienste haben eine solche Grenze. Ausgefallen ist sie nicht.</translation>
    </message>
    <message>
        <source>Choose an interval shorter than {idle}.</source>
        <translation>Wählen Sie einen Abstand, der kürzer ist als {idle}.</translation>
    </message>
    <message>
        <source>Or ask the administrator of {peer} for a longer limit for idle associations.</source>
        <translation>Oder bitten Sie den Administrator von {peer} um eine längere Grenze für ungenutzte Associations.</translation>
    </message>
    <message>
        <source>The association with {peer} ended while it was idle</source>
        <translation>Die Association mit {peer} endete während einer Ruhezeit</translation>
    </message>
    <message>
        <source>The peer closes associations that are idle for {idle}, or nearly so, or a firewall between does. The peer is not down for that.</source>
        <translation>Die Gegenstelle schließt Associations, die etwa {idle} lang ungenutzt sind, oder eine Firewall dazwischen tut es. Ausgefallen ist die Gegenstelle deshalb nicht.</translation>
    </message>
    <message>
        <source>Or ask the administrator of {peer}, or the network team, for a longer limit for idle connections.</source>
        <translation>Oder bitten Sie den Administrator von {peer} oder das Netzwerkteam um eine längere Grenze für ungenutzte Verbindungen.</translation>
    </message>
    <message>
        <source>{peer} ended the association instead of answering the echo</source>
        <translation>{peer} hat die Association beendet, statt das Echo zu beantworten</translation>
    </message>
    <message>
        <source>{waited} after our C-ECHO-RQ the peer sent an A-RELEASE-RQ.{progress}</source>
        <translation>{waited} nach unserem C-ECHO-RQ sendete die Gegenstelle einen A-RELEASE-RQ.{progress}</translation>
    </message>
    <message>
        <source>Only the side that opened an association may end it in the normal way: the peer is about to shut down, or its software does not keep to the standard.</source>
        <translation>Nur die Seite, die eine Association geöffnet hat, darf sie regulär beenden: Die Gegenstelle wird gerade heruntergefahren, oder ihre Software hält sich nicht an den Standard.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>If it happens each time, ask the administrator of {peer} to report it to the vendor together with this log at level debug.</source>
        <translation>Geschieht es jedes Mal, so bitten Sie den Administrator von {peer}, es dem Hersteller zusammen mit diesem Protokoll der Stufe „debug“ zu melden.</translation>
    </message>
    <message>
        <source>The peer answered message {messageId} with status {status}{comment}.{progress}</source>
        <translation>Die Gegenstelle hat die Nachricht {messageId} mit dem Status {status}{comment} beantwortet.{progress}</translation>
    </message>
    <message>
        <source>{peer} failed to process the echo</source>
        <translation>{peer} konnte das Echo nicht verarbeiten</translation>
    </message>
    <message>
        <source>The connection and the AE titles are right; an error happened inside the peer.</source>
        <translation>Die Verbindung und die AE-Titel stimmen; in der Gegenstelle ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again after the DICOM service of the peer has been restarted.</source>
        <translation>Versuchen Sie es erneut, nachdem der DICOM-Dienst der Gegenstelle neu gestartet wurde.</translation>
    </message>
    <message>
        <source>{peer} accepted the Verification service, but does not support it</source>
        <translation>{peer} hat den Verification-Dienst angenommen, unterstützt ihn aber nicht</translation>
    </message>
    <message>
        <source>The connection and the AE titles are right. The peer contradicts itself: it accepted the Verification SOP Class when the association was made.</source>
        <translation>Die Verbindung und die AE-Titel stimmen. Die Gegenstelle widerspricht sich: Beim Aufbau der Association hat sie die Verification SOP Class angenommen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP) for calling AE title &quot;{calling}&quot;.</source>
        <translation>Bitten Sie den Administrator von {peer}, den Verification-Dienst (C-ECHO SCP) für den Calling AE Title „{calling}“ freizuschalten.</translation>
    </message>
    <message>
        <source>If it is enabled, report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Wenn er freigeschaltet ist, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} does not allow us to echo</source>
        <translation>{peer} erlaubt uns kein Echo</translation>
    </message>
    <message>
        <source>The peer knows &quot;{calling}&quot;, but has not authorised it for the Verification service.</source>
        <translation>Die Gegenstelle kennt „{calling}“, hat diesen Titel aber nicht für den Verification-Dienst berechtigt.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to authorise calling AE title &quot;{calling}&quot;, {ourAddress}, for C-ECHO.</source>
        <translation>Bitten Sie den Administrator von {peer}, den Calling AE Title „{calling}“ mit {ourAddress} für C-ECHO zu berechtigen.</translation>
    </message>
    <message>
        <source>{peer} says that our message ID is already in use</source>
        <translation>{peer} meldet, dass unsere Message ID bereits benutzt wird</translation>
    </message>
    <message>
        <source>Each of our requests has its own message ID within the association: the peer mixes up messages.</source>
        <translation>Jede unserer Anfragen hat innerhalb der Association ihre eigene Message ID: Die Gegenstelle bringt Nachrichten durcheinander.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If it happens each time, report it to the vendor of the peer with this log at level debug.</source>
        <translation>Geschieht es jedes Mal, so melden Sie es dem Hersteller der Gegenstelle mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} does not recognise C-ECHO</source>
        <translation>{peer} kennt C-ECHO nicht</translation>
    </message>
    <message>
        <source>The connection and the AE titles are right. The peer accepted the Verification SOP Class, but its application has no C-ECHO operation.</source>
        <translation>Die Verbindung und die AE-Titel stimmen. Die Gegenstelle hat die Verification SOP Class angenommen, aber ihre Anwendung hat keine C-ECHO-Operation.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP).</source>
        <translation>Bitten Sie den Administrator von {peer}, den Verification-Dienst (C-ECHO SCP) freizuschalten.</translation>
    </message>
    <message>
        <source>{peer} objects to a parameter of our C-ECHO-RQ</source>
        <translation>{peer} beanstandet einen Parameter unseres C-ECHO-RQ</translation>
    </message>
    <message>
        <source>A C-ECHO-RQ has no optional parameter and ours is as the standard has it: the peer&apos;s software is at fault, or something on the way changed our request.</source>
        <translation>Ein C-ECHO-RQ hat keinen optionalen Parameter, und unserer ist, wie der Standard ihn vorsieht: Der Fehler liegt in der Software der Gegenstelle, oder etwas auf dem Weg hat unsere Anfrage verändert.</translation>
    </message>
    <message>
        <source>Report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} has no resources left to answer the echo</source>
        <translation>{peer} hat keine Ressourcen mehr, um das Echo zu beantworten</translation>
    </message>
    <message>
        <source>The connection and the AE titles are right; the peer is overloaded, or its disk or memory is full.</source>
        <translation>Die Verbindung und die AE-Titel stimmen; die Gegenstelle ist überlastet, oder ihr Datenträger oder Speicher ist voll.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to check load, memory and disk space of the DICOM service.</source>
        <translation>Bitten Sie den Administrator von {peer}, Last, Arbeitsspeicher und Plattenplatz des DICOM-Dienstes zu prüfen.</translation>
    </message>
    <message>
        <source>{peer} answered the echo with {statusClass}</source>
        <translation>{peer} hat das Echo mit {statusClass} beantwortet</translation>
    </message>
    <message>
        <source>The connection and the AE titles are right, but only status 0x0000 says that an echo succeeded. DICOM does not define this one for C-ECHO: only the vendor of the peer knows what it means.</source>
        <translation>Die Verbindung und die AE-Titel stimmen, aber nur der Status 0x0000 sagt, dass ein Echo erfolgreich war. DICOM definiert diesen Status für C-ECHO nicht: Nur der Hersteller der Gegenstelle weiß, was er bedeutet.</translation>
    </message>
    <message>
        <source>Look the status up in the peer&apos;s conformance statement, or ask its vendor.</source>
        <translation>Schlagen Sie den Status im Conformance Statement der Gegenstelle nach, oder fragen Sie ihren Hersteller.</translation>
    </message>
    <message>
        <source>{peer} is an HL7 interface</source>
        <translation>{peer} ist eine HL7-Schnittstelle</translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as HL7 interfaces do (MLLP): {received}, {ending}.</source>
        <translation>Die Gegenstelle hat unseren A-ASSOCIATE-RQ beantwortet wie eine HL7-Schnittstelle (MLLP): {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} takes HL7 messages (orders, reports, patient data). Images and C-ECHO go to another port of the same system, or to another system.</source>
        <translation>Port {port} nimmt HL7-Nachrichten an (Aufträge, Befunde, Patientendaten). Bilder und C-ECHO gehen an einen anderen Port desselben Systems oder an ein anderes System.</translation>
    </message>
    <message>
        <source>{peer} is a remote desktop server</source>
        <translation>{peer} ist ein Remotedesktop-Server</translation>
    </message>
    <message>
        <source>The peer answered our A-ASSOCIATE-RQ as remote desktop servers do (RDP): {received}, {ending}.</source>
        <translation>Die Gegenstelle hat unseren A-ASSOCIATE-RQ beantwortet wie ein Remotedesktop-Server (RDP): {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} is for the screen of the machine (RDP, usually 3389), not for DICOM.</source>
        <translation>Port {port} ist für den Bildschirm der Maschine (RDP, meist 3389), nicht für DICOM.</translation>
    </message>
    <message>
        <source>{peer} is a database server</source>
        <translation>{peer} ist ein Datenbankserver</translation>
    </message>
    <message>
        <source>The peer sent what database servers send{speaks}: {received}, {ending}.</source>
        <translation>Die Gegenstelle hat gesendet, was Datenbankserver senden{speaks}: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} belongs to the database, which may be the one behind the PACS; the DICOM service listens on another port.</source>
        <translation>Port {port} gehört zur Datenbank, vielleicht zu der hinter dem PACS; der DICOM-Dienst lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>There was no answer to {ourMessage} for {waited}{limit}, and {ownNetwork}.{unacknowledged}{progress}</source>
        <translation>{waited} lang gab es keine Antwort auf unsere Nachricht ({ourMessage}){limit}, und {ownNetwork}.{unacknowledged}{progress}</translation>
    </message>
    <message>
        <source>This computer lost the address that the connection was made from</source>
        <translation>Dieser Computer hat die Adresse verloren, von der die Verbindung ausging</translation>
    </message>
    <message>
        <source>This computer&apos;s network changed while the connection stood: another address by DHCP, a VPN that ended, another Wi-Fi. The peer had no part in it.</source>
        <translation>Das Netzwerk dieses Computers hat sich geändert, während die Verbindung bestand: eine andere Adresse durch DHCP, ein beendetes VPN, ein anderes WLAN. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, and its VPN if the peer is reached through one.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers, und sein VPN, wenn die Gegenstelle darüber erreicht wird.</translation>
    </message>
    <message>
        <source>Echo again once it is stable.</source>
        <translation>Senden Sie erneut ein Echo, sobald sie stabil ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s network connection is down</source>
        <translation>Die Netzwerkverbindung dieses Computers ist unterbrochen</translation>
    </message>
    <message>
        <source>The network interface of this computer was switched off, or lost its cable or Wi-Fi, while the connection stood. The peer had no part in it.</source>
        <translation>Die Netzwerkschnittstelle dieses Computers wurde abgeschaltet oder hat ihr Kabel oder WLAN verloren, während die Verbindung bestand. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Echo again once it is connected.</source>
        <translation>Senden Sie erneut ein Echo, sobald sie wieder besteht.</translation>
    </message>
    <message>
        <source>This computer has no route to {peer} any more</source>
        <translation>Dieser Computer hat keine Route zu {peer} mehr</translation>
    </message>
    <message>
        <source>The route went away while the connection stood: a VPN that ended, an interface that was switched off. The peer had no part in it.</source>
        <translation>Die Route ist verschwunden, während die Verbindung bestand: ein beendetes VPN, eine abgeschaltete Schnittstelle. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>This computer cannot send to {peer}</source>
        <translation>Dieser Computer kann nichts zu {peer} senden</translation>
    </message>
    <message>
        <source>As a rule a firewall or security program on this computer drops what it sends. The peer had no part in it.</source>
        <translation>In der Regel verwirft eine Firewall oder ein Sicherheitsprogramm auf diesem Computer, was er sendet. Die Gegenstelle war nicht beteiligt.</translation>
    </message>
    <message>
        <source>Check the outgoing rules of the firewall on this computer for {peer}.</source>
        <translation>Prüfen Sie die ausgehenden Regeln der Firewall auf diesem Computer für {peer}.</translation>
    </message>
    <message>
        <source>The TCP connection stood, but {ourMessage} was not acknowledged within {waited}{limit}: {unacknowledgedBytes} bytes, sent again and again; {received}.{progress}</source>
        <translation>Die TCP-Verbindung bestand, aber unsere Nachricht ({ourMessage}) wurde innerhalb von {waited} nicht bestätigt{limit}: {unacknowledgedBytes} Bytes, immer wieder gesendet; {received}.{progress}</translation>
    </message>
    <message>
        <source>Ask the network team to look for what drops packets between {ourAddress} and {peer} after the connection stands.</source>
        <translation>Bitten Sie das Netzwerkteam zu suchen, was Pakete von {ourAddress} auf dem Weg zu {peer} verwirft, nachdem die Verbindung steht.</translation>
    </message>
    <message>
        <source>The network lost what we sent to {peer}</source>
        <translation>Das Netzwerk hat verloren, was wir zu {peer} gesendet haben</translation>
    </message>
    <message>
        <source>Something between drops packets although it let the connection be opened: a firewall that inspects what follows, a VPN or tunnel with a wrong MTU, a route that leads back another way. Or the peer&apos;s computer went off just then. Its DICOM service has not seen our request.</source>
        <translation>Etwas dazwischen verwirft Pakete, obwohl es den Aufbau der Verbindung zugelassen hat: eine Firewall, die prüft, was folgt, ein VPN oder Tunnel mit falscher MTU, eine Route, die auf anderem Weg zurückführt. Oder der Computer der Gegenstelle ist gerade ausgegangen. Ihr DICOM-Dienst hat unsere Anfrage nicht gesehen.</translation>
    </message>
    <message>
        <source>Check that the peer&apos;s computer is still on and connected.</source>
        <translation>Prüfen Sie, ob der Computer der Gegenstelle noch eingeschaltet und angeschlossen ist.</translation>
    </message>
    <message>
        <source>The network to {peer} broke</source>
        <translation>Das Netzwerk zu {peer} ist ausgefallen</translation>
    </message>
    <message>
        <source>The association stood, so address, port and AE titles are right. Then packets stopped arriving: the peer&apos;s computer was switched off or unplugged, a cable, VPN or route went down{idleCause}.</source>
        <translation>Die Association bestand, Adresse, Port und AE-Titel stimmen also. Dann kamen keine Pakete mehr an: Der Computer der Gegenstelle wurde ausgeschaltet oder vom Netz getrennt, ein Kabel, ein VPN oder eine Route ist ausgefallen{idleCause}.</translation>
    </message>
    <message>
        <source>{afterEcho} the network lost our release request</source>
        <translation>{afterEcho} das Netzwerk hat unsere Freigabe-Anfrage verloren</translation>
    </message>
    <message>
        <source>Packets stopped arriving after the echo: the peer&apos;s computer was switched off or unplugged, or something between broke{idleCause}.</source>
        <translation>Nach dem Echo kamen keine Pakete mehr an: Der Computer der Gegenstelle wurde ausgeschaltet oder vom Netz getrennt, oder etwas dazwischen ist ausgefallen{idleCause}.</translation>
    </message>
    <message>
        <source>The network loses large packets of {peer}</source>
        <translation>Das Netzwerk verliert große Pakete von {peer}</translation>
    </message>
    <message>
        <source>{waited} after {ourMessage} the answer was not whole{limit}: packets of its end arrived, those in front of them did not; {received}.{progress}</source>
        <translation>{waited} nach unserer Nachricht ({ourMessage}) war die Antwort nicht vollständig{limit}: Pakete von ihrem Ende kamen an, die davor nicht; {received}.{progress}</translation>
    </message>
    <message>
        <source>Something between passes only small packets from the peer, and does not tell the peer so (a tunnel or VPN whose ICMP messages are blocked: a path MTU black hole). The peer has answered.</source>
        <translation>Etwas dazwischen lässt nur kleine Pakete der Gegenstelle durch und teilt es ihr nicht mit (ein Tunnel oder VPN, dessen ICMP-Nachrichten blockiert werden: ein Path-MTU-Blackhole). Die Gegenstelle hat geantwortet.</translation>
    </message>
    <message>
        <source>Ask the network team to allow ICMP &quot;fragmentation needed&quot; (IPv6: &quot;packet too big&quot;) between {peer} and {ourAddress}, or to clamp the MSS at the tunnel.</source>
        <translation>Bitten Sie das Netzwerkteam, ICMP „fragmentation needed“ (IPv6: „packet too big“) von {ourAddress} und von {peer} zuzulassen oder die MSS am Tunnel zu begrenzen.</translation>
    </message>
    <message>
        <source>Until then images will hang, too.</source>
        <translation>Bis dahin bleiben auch Bilder hängen.</translation>
    </message>
    <message>
        <source>The connection to {peer} was lost</source>
        <translation>Die Verbindung zu {peer} ging verloren</translation>
    </message>
    <message>
        <source>{waited} after {ourMessage} the operating system of this computer gave the connection up{because}; {received}.{progress}</source>
        <translation>{waited} nach unserer Nachricht ({ourMessage}) hat das Betriebssystem dieses Computers die Verbindung aufgegeben{because}; {received}.{progress}</translation>
    </message>
    <message>
        <source>Packets stopped arriving, or a router reported that they cannot: the network between failed, or the peer&apos;s computer was switched off or unplugged. The peer&apos;s DICOM service did not end the connection.</source>
        <translation>Es kamen keine Pakete mehr an, oder ein Router meldete, dass sie nicht ankommen können: Das Netzwerk dazwischen ist ausgefallen, oder der Computer der Gegenstelle wurde ausgeschaltet oder vom Netz getrennt. Der DICOM-Dienst der Gegenstelle hat die Verbindung nicht beendet.</translation>
    </message>
    <message>
        <source>The peer answered after {waited} with A-ASSOCIATE-RJ: {result}, {source}, {reason}.</source>
        <translation>Die Gegenstelle hat nach {waited} mit A-ASSOCIATE-RJ geantwortet: {result}, {source}, {reason}.</translation>
    </message>
    <message>
        <source>{peer} rejected the association and gives no reason</source>
        <translation>{peer} hat die Association ohne Angabe eines Grundes abgelehnt</translation>
    </message>
    <message>
        <source>The peer&apos;s access rules refuse us: usually it does not know our AE title or address, or its own AE title is another one.</source>
        <translation>Die Zugriffsregeln der Gegenstelle weisen uns ab: Meist kennt sie unseren AE-Titel oder unsere Adresse nicht, oder ihr eigener AE-Titel lautet anders.</translation>
    </message>
    <message>
        <source>Check with the administrator that &quot;{called}&quot; is the AE title of the DICOM service.</source>
        <translation>Klären Sie mit dem Administrator, ob „{called}“ der AE-Titel des DICOM-Dienstes ist.</translation>
    </message>
    <message>
        <source>{peer} does not support the DICOM application context</source>
        <translation>{peer} unterstützt den Application Context von DICOM nicht</translation>
    </message>
    <message>
        <source>There is one application context only in DICOM (1.2.840.10008.3.1.1.1), and we sent it: the peer is no proper DICOM application, or something on the way changed our request.</source>
        <translation>In DICOM gibt es nur einen Application Context (1.2.840.10008.3.1.1.1), und wir haben ihn gesendet: Die Gegenstelle ist keine richtige DICOM-Anwendung, oder etwas auf dem Weg hat unsere Anfrage verändert.</translation>
    </message>
    <message>
        <source>If it is, report it to the vendor of the peer together with this log at level debug.</source>
        <translation>Wenn ja, melden Sie es dem Hersteller der Gegenstelle zusammen mit diesem Protokoll der Stufe „debug“.</translation>
    </message>
    <message>
        <source>{peer} does not know our AE title &quot;{calling}&quot;</source>
        <translation>{peer} kennt unseren AE-Titel „{calling}“ nicht</translation>
    </message>
    <message>
        <source>The peer has no entry for calling AE title &quot;{calling}&quot; (upper and lower case and spaces count). Some peers answer this also when only our IP address differs from their entry.</source>
        <translation>Die Gegenstelle hat keinen Eintrag für den Calling AE Title „{calling}“ (Groß- und Kleinschreibung und Leerzeichen zählen). Manche Gegenstellen antworten so auch, wenn nur unsere IP-Adresse von ihrem Eintrag abweicht.</translation>
    </message>
    <message>
        <source>If this computer is already registered there under another title, enter that one as calling AE title.</source>
        <translation>Wenn dieser Computer dort bereits unter einem anderen Titel eingetragen ist, geben Sie diesen als Calling AE Title ein.</translation>
    </message>
    <message>
        <source>{peer} does not answer to the AE title &quot;{called}&quot;</source>
        <translation>{peer} antwortet nicht auf den AE-Titel „{called}“</translation>
    </message>
    <message>
        <source>The AE title of the peer is not &quot;{called}&quot; (upper and lower case and spaces count), or another DICOM application listens at this address and port. Some peers answer this also when it is the calling AE title &quot;{calling}&quot; that they do not admit.</source>
        <translation>Der AE-Titel der Gegenstelle ist nicht „{called}“ (Groß- und Kleinschreibung und Leerzeichen zählen), oder unter dieser Adresse und diesem Port lauscht eine andere DICOM-Anwendung. Manche Gegenstellen antworten so auch, wenn sie den Calling AE Title „{calling}“ nicht zulassen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} for the AE title of the DICOM service on port {port}, and enter it as called AE title.</source>
        <translation>Fragen Sie den Administrator von {peer} nach dem AE-Titel des DICOM-Dienstes auf Port {port}, und geben Sie diesen als Called AE Title ein.</translation>
    </message>
    <message>
        <source>If &quot;{called}&quot; is right, ask whether calling AE title &quot;{calling}&quot; is registered for {ourAddress}.</source>
        <translation>Wenn „{called}“ stimmt, fragen Sie, ob der Calling AE Title „{calling}“ mit {ourAddress} eingetragen ist.</translation>
    </message>
    <message>
        <source>Check address and port: several DICOM services can run on one host.</source>
        <translation>Prüfen Sie Adresse und Port: Auf einem Host können mehrere DICOM-Dienste laufen.</translation>
    </message>
    <message>
        <source>The peer&apos;s network software, not its application, refuses us: often a connection limit, an access rule or a licence.</source>
        <translation>Die Netzwerksoftware der Gegenstelle, nicht ihre Anwendung, weist uns ab: oft eine Verbindungsgrenze, eine Zugriffsregel oder eine Lizenz.</translation>
    </message>
    <message>
        <source>Ask to have {ourAddress} and calling AE title &quot;{calling}&quot; allowed.</source>
        <translation>Bitten Sie darum, Verbindungen von {ourAddress} und den Calling AE Title „{calling}“ zuzulassen.</translation>
    </message>
    <message>
        <source>{peer} does not support our protocol version</source>
        <translation>{peer} unterstützt unsere Protokollversion nicht</translation>
    </message>
    <message>
        <source>DICOM has one protocol version only (1), and we sent it: the peer is no proper DICOM application, or something on the way changed our request.</source>
        <translation>DICOM hat nur eine Protokollversion (1), und wir haben sie gesendet: Die Gegenstelle ist keine richtige DICOM-Anwendung, oder etwas auf dem Weg hat unsere Anfrage verändert.</translation>
    </message>
    <message>
        <source>{peer} is too busy at the moment</source>
        <translation>{peer} ist im Moment überlastet</translation>
    </message>
    <message>
        <source>The peer is overloaded for the time being. Address, port and protocol are right.</source>
        <translation>Die Gegenstelle ist zurzeit überlastet. Adresse, Port und Protokoll stimmen.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the administrator of {peer} to check the load of the DICOM service.</source>
        <translation>Bleibt es dabei, so bitten Sie den Administrator von {peer}, die Last des DICOM-Dienstes zu prüfen.</translation>
    </message>
    <message>
        <source>{peer} has reached its limit of associations</source>
        <translation>{peer} hat die Grenze ihrer Associations erreicht</translation>
    </message>
    <message>
        <source>Too many associations are open on the peer; some may be left over from systems that hang. Address, port and protocol are right.</source>
        <translation>Auf der Gegenstelle sind zu viele Associations offen; manche können von Systemen übrig sein, die hängen. Adresse, Port und Protokoll stimmen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} to look for associations that are never closed, and to raise the limit if it is too low.</source>
        <translation>Bitten Sie den Administrator von {peer}, nach Associations zu suchen, die nie geschlossen werden, und die Grenze zu erhöhen, wenn sie zu niedrig ist.</translation>
    </message>
    <message>
        <source>{peer} rejected the association with a code that DICOM does not define</source>
        <translation>{peer} hat die Association mit einem Code abgelehnt, den DICOM nicht definiert</translation>
    </message>
    <message>
        <source>Only the vendor of the peer knows what this code means. The usual causes of a rejection are an unknown calling AE title or address and a wrong called AE title.</source>
        <translation>Nur der Hersteller der Gegenstelle weiß, was dieser Code bedeutet. Die üblichen Gründe einer Ablehnung sind ein unbekannter Calling AE Title, eine unbekannte Adresse und ein falscher Called AE Title.</translation>
    </message>
    <message>
        <source>Ask what the log of the DICOM service says about {startedAt}; the peer&apos;s conformance statement may list its codes.</source>
        <translation>Fragen Sie, was das Protokoll des DICOM-Dienstes zum Zeitpunkt {startedAt} sagt; das Conformance Statement der Gegenstelle führt ihre Codes vielleicht auf.</translation>
    </message>
    <message>
        <source>{afterEcho} the peer did not confirm the release in time</source>
        <translation>{afterEcho} die Gegenstelle hat die Freigabe nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ there was no whole answer{limit}.</source>
        <translation>{waited} nach unserem A-RELEASE-RQ gab es keine vollständige Antwort{limit}.</translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM service is slow to end associations, or does not answer A-RELEASE-RQ at all.</source>
        <translation>Der DICOM-Dienst der Gegenstelle beendet Associations langsam oder beantwortet A-RELEASE-RQ gar nicht.</translation>
    </message>
    <message>
        <source>Tell the administrator of {peer}: associations that are not released can use up the peer&apos;s limit of associations.</source>
        <translation>Informieren Sie den Administrator von {peer}: Associations, die nicht freigegeben werden, können die Grenze der Gegenstelle für Associations erschöpfen.</translation>
    </message>
    <message>
        <source>{afterEcho} the peer aborted instead of confirming the release</source>
        <translation>{afterEcho} die Gegenstelle hat abgebrochen, statt die Freigabe zu bestätigen</translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ the peer sent A-ABORT: {abortSource}, {abortReason}.</source>
        <translation>{waited} nach unserem A-RELEASE-RQ sendete die Gegenstelle A-ABORT: {abortSource}, {abortReason}.</translation>
    </message>
    <message>
        <source>The peer&apos;s software ends associations this way. It does no harm here.</source>
        <translation>Die Software der Gegenstelle beendet Associations auf diese Weise. Hier schadet es nicht.</translation>
    </message>
    <message>
        <source>If the peer&apos;s log reports it as an error, its administrator can report it to the vendor of the peer.</source>
        <translation>Wenn das Protokoll der Gegenstelle es als Fehler meldet, kann ihr Administrator es dem Hersteller der Gegenstelle melden.</translation>
    </message>
    <message>
        <source>{afterEcho} the peer closed the connection instead of confirming the release</source>
        <translation>{afterEcho} die Gegenstelle hat die Verbindung geschlossen, statt die Freigabe zu bestätigen</translation>
    </message>
    <message>
        <source>{waited} after our A-RELEASE-RQ the connection ended without an A-RELEASE-RP: {ending}.</source>
        <translation>{waited} nach unserem A-RELEASE-RQ endete die Verbindung ohne A-RELEASE-RP: {ending}.</translation>
    </message>
    <message>
        <source>{afterEcho} the peer asked for the release at the same moment</source>
        <translation>{afterEcho} die Gegenstelle hat im selben Moment um die Freigabe gebeten</translation>
    </message>
    <message>
        <source>Our A-RELEASE-RQ and one of the peer crossed on the wire.</source>
        <translation>Unser A-RELEASE-RQ und einer der Gegenstelle haben sich auf der Leitung gekreuzt.</translation>
    </message>
    <message>
        <source>The peer ends associations by itself; the standard has a procedure for such a collision (PS3.8 7.2), and it was followed.</source>
        <translation>Die Gegenstelle beendet Associations von sich aus; der Standard hat ein Verfahren für einen solchen Zusammenstoß (PS3.8 7.2), und es wurde befolgt.</translation>
    </message>
    <message>
        <source>If it happens each time, the vendor of the peer can say why it ends associations by itself.</source>
        <translation>Geschieht es jedes Mal, so kann der Hersteller der Gegenstelle sagen, warum sie Associations von sich aus beendet.</translation>
    </message>
    <message>
        <source>The peer answered with the two AE titles swapped</source>
        <translation>Die Gegenstelle hat mit vertauschten AE-Titeln geantwortet</translation>
    </message>
    <message>
        <source>&quot;{calling}&quot; called &quot;{expected}&quot;; in the answer (A-ASSOCIATE-AC) &quot;{expected}&quot; calls &quot;{found}&quot;.</source>
        <translation>„{calling}“ rief „{expected}“; in der Antwort (A-ASSOCIATE-AC) ruft „{expected}“ „{found}“.</translation>
    </message>
    <message>
        <source>The peer&apos;s software writes its own point of view into two fields that it should only repeat. The standard forbids to test them, so the echo is valid all the same.</source>
        <translation>Die Software der Gegenstelle schreibt ihre eigene Sicht in zwei Felder, die sie nur wiederholen soll. Der Standard verbietet, sie zu prüfen, das Echo ist also trotzdem gültig.</translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo. Show this to the vendor of the peer: programs that do test the titles will refuse its answers.</source>
        <translation>Für das Echo ist nichts zu tun. Zeigen Sie dies dem Hersteller der Gegenstelle: Programme, die die Titel doch prüfen, werden ihre Antworten zurückweisen.</translation>
    </message>
    <message>
        <source>The peer answered with another called AE title</source>
        <translation>Die Gegenstelle hat mit einem anderen Called AE Title geantwortet</translation>
    </message>
    <message>
        <source>We called &quot;{expected}&quot;; the answer (A-ASSOCIATE-AC) names &quot;{found}&quot;.</source>
        <translation>Wir riefen „{expected}“; die Antwort (A-ASSOCIATE-AC) nennt „{found}“.</translation>
    </message>
    <message>
        <source>The peer accepts any called AE title, or a gateway answers for it. The standard forbids to test this field, so the echo is valid all the same.</source>
        <translation>Die Gegenstelle nimmt jeden Called AE Title an, oder ein Gateway antwortet für sie. Der Standard verbietet, dieses Feld zu prüfen, das Echo ist also trotzdem gültig.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} which AE title is registered for the service that you want to reach.</source>
        <translation>Fragen Sie den Administrator von {peer}, welcher AE-Titel für den Dienst eingetragen ist, den Sie erreichen möchten.</translation>
    </message>
    <message>
        <source>Use that title in your systems: other services of the peer may be stricter than its echo.</source>
        <translation>Verwenden Sie diesen Titel in Ihren Systemen: Andere Dienste der Gegenstelle können strenger sein als ihr Echo.</translation>
    </message>
    <message>
        <source>The peer&apos;s answer names another SOP class</source>
        <translation>Die Antwort der Gegenstelle nennt eine andere SOP Class</translation>
    </message>
    <message>
        <source>We asked with Affected SOP Class UID {expected} (Verification); the answer (C-ECHO-RSP) names &quot;{found}&quot;.</source>
        <translation>Wir haben mit der Affected SOP Class UID {expected} (Verification) gefragt; die Antwort (C-ECHO-RSP) nennt „{found}“.</translation>
    </message>
    <message>
        <source>The peer&apos;s software fills in this field wrongly. The answer is to our message and its status is success, so the echo is valid all the same.</source>
        <translation>Die Software der Gegenstelle füllt dieses Feld falsch aus. Die Antwort gehört zu unserer Nachricht, und ihr Status ist Success, das Echo ist also trotzdem gültig.</translation>
    </message>
    <message>
        <source>Nothing has to be done for the echo. Show this to the vendor of the peer: stricter programs may refuse its answers.</source>
        <translation>Für das Echo ist nichts zu tun. Zeigen Sie dies dem Hersteller der Gegenstelle: Strengere Programme könnten ihre Antworten zurückweisen.</translation>
    </message>
    <message>
        <source>Another software answered than last time</source>
        <translation>Es hat eine andere Software geantwortet als beim letzten Mal</translation>
    </message>
    <message>
        <source>Last time this profile saw {expected}; now it is {found}.</source>
        <translation>Beim letzten Mal sah dieses Profil {expected}; jetzt ist es {found}.</translation>
    </message>
    <message>
        <source>The peer&apos;s software was updated or replaced, or you are talking to another machine.</source>
        <translation>Die Software der Gegenstelle wurde aktualisiert oder ersetzt, oder Sie sprechen mit einer anderen Maschine.</translation>
    </message>
    <message>
        <source>Ask the administrator of {peer} whether the software was changed.</source>
        <translation>Fragen Sie den Administrator von {peer}, ob die Software geändert wurde.</translation>
    </message>
    <message>
        <source>If it was not, check the address: {peer} may now belong to another machine.</source>
        <translation>Wenn nicht, prüfen Sie die Adresse, denn {peer} gehört jetzt vielleicht zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>An AE title looks like a saved one, but is not the same</source>
        <translation>Ein AE-Titel sieht aus wie ein gespeicherter, ist aber nicht derselbe</translation>
    </message>
    <message>
        <source>You used &quot;{found}&quot;; saved is {expected}.</source>
        <translation>Sie haben „{found}“ verwendet; gespeichert ist {expected}.</translation>
    </message>
    <message>
        <source>AE titles are compared with case and inner blanks: to a strict peer these are two different titles.</source>
        <translation>AE-Titel werden mit Groß- und Kleinschreibung und inneren Leerzeichen verglichen: Für eine strenge Gegenstelle sind das zwei verschiedene Titel.</translation>
    </message>
    <message>
        <source>Make sure which spelling is registered on the peer, and use it everywhere.</source>
        <translation>Vergewissern Sie sich, welche Schreibweise auf der Gegenstelle eingetragen ist, und verwenden Sie diese überall.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checked to whom</source>
        <translation>Die Verbindung ist verschlüsselt, aber niemand hat geprüft, mit wem</translation>
    </message>
    <message>
        <source>Verification of the peer&apos;s certificate is off for this peer{because}.</source>
        <translation>Die Prüfung des Zertifikats ist für diese Gegenstelle abgeschaltet{because}.</translation>
    </message>
    <message>
        <source>With verification off, any computer on the way can pretend to be the peer and read everything.</source>
        <translation>Ist die Prüfung abgeschaltet, kann sich jeder Computer auf dem Weg als die Gegenstelle ausgeben und alles mitlesen.</translation>
    </message>
    <message>
        <source>Choose full verification, and add the certificate of the peer&apos;s authority (CA) if it is not trusted yet.</source>
        <translation>Wählen Sie die volle Prüfung, und fügen Sie das Zertifikat der Zertifizierungsstelle (CA) der Gegenstelle hinzu, wenn ihm noch nicht vertraut wird.</translation>
    </message>
    <message>
        <source>If there is no authority, pin the certificate&apos;s SHA-256 fingerprint after comparing it by telephone.</source>
        <translation>Wenn es keine Zertifizierungsstelle gibt, pinnen Sie den SHA-256-Fingerabdruck des Zertifikats, nachdem Sie ihn telefonisch verglichen haben.</translation>
    </message>
    <message>
        <source>The certificate of {service} expires soon</source>
        <translation>Das Zertifikat von {service} läuft bald ab</translation>
    </message>
    <message>
        <source>Its validity ends in less than 30 days{because}.</source>
        <translation>Seine Gültigkeit endet in weniger als 30 Tagen{because}.</translation>
    </message>
    <message>
        <source>Certificates have to be renewed regularly; after the end of validity connections with TLS will fail.</source>
        <translation>Zertifikate müssen regelmäßig erneuert werden; nach dem Ende der Gültigkeit scheitern Verbindungen mit TLS.</translation>
    </message>
    <message>
        <source>The certificate of {service} is weak</source>
        <translation>Das Zertifikat von {service} ist schwach</translation>
    </message>
    <message>
        <source>Its key is {key}, and it is signed with {signature}: one of them is weaker than today&apos;s rules ask for{because}.</source>
        <translation>Sein Schlüssel ist {key}, und es ist mit {signature} signiert: Eines davon ist schwächer, als es heutige Regeln verlangen{because}.</translation>
    </message>
    <message>
        <source>The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse it.</source>
        <translation>Das Zertifikat ist alt oder wurde mit veralteten Einstellungen erstellt. BCP 195 (RFC 9325 4.5) verlangt RSA-Schlüssel von mindestens 2048 Bit und verbietet Signaturen mit SHA-1 oder MD5. Strenge Clients werden es zurückweisen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit, signed with SHA-256 or better.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat mit einem Schlüssel von mindestens RSA 2048 Bit oder ECDSA 256 Bit, signiert mit SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>The certificate of an authority (CA) behind that of {service} is weak</source>
        <translation>Das Zertifikat einer Zertifizierungsstelle (CA) hinter dem von {service} ist schwach</translation>
    </message>
    <message>
        <source>The authority is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse the whole chain.</source>
        <translation>Die Zertifizierungsstelle ist alt oder wurde mit veralteten Einstellungen erstellt. BCP 195 (RFC 9325 4.5) verlangt RSA-Schlüssel von mindestens 2048 Bit und verbietet Signaturen mit SHA-1 oder MD5. Strenge Clients werden die ganze Kette zurückweisen.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for a certificate of an authority with a key of at least RSA 2048 bit or ECDSA 256 bit, signed with SHA-256 or better.</source>
        <translation>Bitten Sie den Administrator von {host} um ein Zertifikat einer Zertifizierungsstelle mit einem Schlüssel von mindestens RSA 2048 Bit oder ECDSA 256 Bit, signiert mit SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>An authority (CA) behind the certificate of {service} is near its end</source>
        <translation>Eine Zertifizierungsstelle (CA) hinter dem Zertifikat von {service} läuft bald ab</translation>
    </message>
    <message>
        <source>Its validity ends in less than 90 days{because}.</source>
        <translation>Ihre Gültigkeit endet in weniger als 90 Tagen{because}.</translation>
    </message>
    <message>
        <source>When the authority&apos;s certificate ends, every certificate that it signed stops being accepted.</source>
        <translation>Wenn das Zertifikat der Zertifizierungsstelle abläuft, wird kein Zertifikat mehr angenommen, das sie signiert hat.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} when the authority will be renewed, and load its new certificate in time.</source>
        <translation>Fragen Sie den Administrator von {host}, wann die Zertifizierungsstelle erneuert wird, und laden Sie rechtzeitig ihr neues Zertifikat.</translation>
    </message>
    <message>
        <source>Others can read {file}</source>
        <translation>Andere können {file} lesen</translation>
    </message>
    <message>
        <source>Its permissions ({permissions}) let {readers} read it.</source>
        <translation>Ihre Rechte ({permissions}) erlauben {readers}, sie zu lesen.</translation>
    </message>
    <message>
        <source>Whoever has our private key can pretend to be this computer to every peer that knows our certificate.</source>
        <translation>Wer unseren privaten Schlüssel hat, kann sich gegenüber jeder Gegenstelle, die unser Zertifikat kennt, als dieser Computer ausgeben.</translation>
    </message>
    <message>
        <source>Let only its owner read it: chmod 600.</source>
        <translation>Lassen Sie nur den Eigentümer sie lesen: chmod 600.</translation>
    </message>
    <message>
        <source>If others may have read it, have a new key and certificate issued, and the old one revoked.</source>
        <translation>Wenn andere sie gelesen haben könnten, lassen Sie einen neuen Schlüssel und ein neues Zertifikat ausstellen und das alte sperren.</translation>
    </message>
    <message>
        <source>The peer delays its answers by {gap}</source>
        <translation>Die Gegenstelle verzögert ihre Antworten um {gap}</translation>
    </message>
    <message>
        <source>Of the answers, {splitAnswers} came in two pieces, the second {gap} after the first (median).</source>
        <translation>Von den Antworten kamen {splitAnswers} in zwei Teilen, der zweite {gap} nach dem ersten (Median).</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is on at the peer: it holds the second piece back until the first is acknowledged.</source>
        <translation>In der Gegenstelle ist Nagles Algorithmus eingeschaltet: Er hält den zweiten Teil zurück, bis der erste bestätigt ist.</translation>
    </message>
    <message>
        <source>Ask the vendor of the peer to send each message in one piece, or to set TCP_NODELAY.</source>
        <translation>Bitten Sie den Hersteller der Gegenstelle, jede Nachricht in einem Stück zu senden oder TCP_NODELAY zu setzen.</translation>
    </message>
    <message>
        <source>The first echo was much slower than the rest</source>
        <translation>Das erste Echo war viel langsamer als die übrigen</translation>
    </message>
    <message>
        <source>The first took {firstEcho}; the median is {median}.</source>
        <translation>Das erste dauerte {firstEcho}; der Median ist {median}.</translation>
    </message>
    <message>
        <source>The peer prepares something at the first request of an association, for example a thread or a database connection.</source>
        <translation>Die Gegenstelle bereitet bei der ersten Anfrage einer Association etwas vor, zum Beispiel einen Thread oder eine Datenbankverbindung.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If associations are slow to start in daily work, show this to the vendor of the peer.</source>
        <translation>Es ist nichts zu tun. Wenn Associations im Alltag langsam beginnen, zeigen Sie dies dem Hersteller der Gegenstelle.</translation>
    </message>
    <message>
        <source>Not every address of {host} can be reached</source>
        <translation>Nicht jede Adresse von {host} ist erreichbar</translation>
    </message>
    <message>
        <source>{silentAddresses}.</source>
        <translation>{silentAddresses}.</translation>
    </message>
    <message>
        <source>The name leads to more than one address, and not all of them reach the peer: an old entry of the name service, or IPv6 that does not work on the way. Programs that try one address after the other wait long for each connection, or fail.</source>
        <translation>Der Name führt zu mehr als einer Adresse, und nicht alle erreichen die Gegenstelle: ein alter Eintrag im Namensdienst oder IPv6, das auf dem Weg nicht funktioniert. Programme, die eine Adresse nach der anderen versuchen, warten bei jeder Verbindung lange oder scheitern.</translation>
    </message>
    <message>
        <source>Ask the network team to remove the address from the name &quot;{host}&quot;, or to make it work.</source>
        <translation>Bitten Sie das Netzwerkteam, die Adresse aus dem Eintrag zu „{host}“ zu entfernen oder zum Funktionieren zu bringen.</translation>
    </message>
    <message>
        <source>Enter the address that works in systems that cannot try several.</source>
        <translation>Geben Sie in Systemen, die nicht mehrere versuchen können, die Adresse ein, die funktioniert.</translation>
    </message>
    <message>
        <source>The network loses packets on the way to {peer}</source>
        <translation>Das Netzwerk verliert Pakete auf dem Weg zu {peer}</translation>
    </message>
    <message>
        <source>The system of this computer says of this connection: {connection}.</source>
        <translation>Das System dieses Computers sagt über diese Verbindung: {connection}.</translation>
    </message>
    <message>
        <source>Packets were lost and had to be sent again: a bad cable or Wi-Fi, a duplex mismatch, an overloaded line or tunnel. Echoes get through, but images will be slow.</source>
        <translation>Pakete gingen verloren und mussten erneut gesendet werden: ein schlechtes Kabel oder WLAN, ein Duplex-Mismatch, eine überlastete Leitung oder ein überlasteter Tunnel. Echos kommen durch, aber Bilder werden langsam sein.</translation>
    </message>
    <message>
        <source>Ask the network team to look for packet loss between {ourAddress} and {peer}.</source>
        <translation>Bitten Sie das Netzwerkteam, auf dem Weg von {ourAddress} zu {peer} nach Paketverlust zu suchen.</translation>
    </message>
    <message>
        <source>Small messages reach {peer}, large ones get stuck</source>
        <translation>Kleine Nachrichten kommen auf dem Weg zu {peer} an, große bleiben stecken</translation>
    </message>
    <message>
        <source>The echo succeeded, but an A-ASSOCIATE-RQ of {requestBytes} bytes was not acknowledged within {waited}{limit} (MSS {mss}, path MTU {pathMtu} as far as this computer knows).</source>
        <translation>Das Echo war erfolgreich, aber ein A-ASSOCIATE-RQ von {requestBytes} Bytes wurde innerhalb von {waited} nicht bestätigt{limit} (MSS {mss}, Path MTU {pathMtu}, soweit dieser Computer weiß).</translation>
    </message>
    <message>
        <source>Something between passes only packets smaller than ours, and does not say so (a tunnel or VPN whose ICMP messages are blocked: a path MTU black hole). An echo is small enough; images are not.</source>
        <translation>Etwas dazwischen lässt nur Pakete durch, die kleiner sind als unsere, und sagt es nicht (ein Tunnel oder VPN, dessen ICMP-Nachrichten blockiert werden: ein Path-MTU-Blackhole). Ein Echo ist klein genug; Bilder sind es nicht.</translation>
    </message>
    <message>
        <source>Ask the network team to allow ICMP &quot;fragmentation needed&quot; (IPv6: &quot;packet too big&quot;) between {ourAddress} and {peer}, or to clamp the MSS at the tunnel.</source>
        <translation>Bitten Sie das Netzwerkteam, ICMP „fragmentation needed“ (IPv6: „packet too big“) auf dem Weg von {ourAddress} zu {peer} zuzulassen oder die MSS am Tunnel zu begrenzen.</translation>
    </message>
    <message>
        <source>Until then images sent to {peer} will hang.</source>
        <translation>Bis dahin bleiben Bilder auf dem Weg zu {peer} hängen.</translation>
    </message>
    <message>
        <source>{peer} did not answer a large request</source>
        <translation>{peer} hat eine große Anfrage nicht beantwortet</translation>
    </message>
    <message>
        <source>The echo succeeded, and the peer&apos;s TCP acknowledged an A-ASSOCIATE-RQ of {requestBytes} bytes, but within {waited}{limit} its answer did not arrive: {received}.</source>
        <translation>Das Echo war erfolgreich, und das TCP der Gegenstelle hat einen A-ASSOCIATE-RQ von {requestBytes} Bytes bestätigt, aber innerhalb von {waited} kam seine Antwort nicht an{limit}: {received}.</translation>
    </message>
    <message>
        <source>The large answer gets stuck on the way back (a path MTU black hole in that direction), or the peer&apos;s service does not cope with so large a request.</source>
        <translation>Die große Antwort bleibt auf dem Rückweg stecken (ein Path-MTU-Blackhole in dieser Richtung), oder der Dienst der Gegenstelle kommt mit einer so großen Anfrage nicht zurecht.</translation>
    </message>
    <message>
        <source>{service} does not speak TLS</source>
        <translation>{service} spricht kein TLS</translation>
    </message>
    <message>
        <source>Our TLS greeting (ClientHello) was not answered with TLS: {received}, {ending}.</source>
        <translation>Unsere TLS-Begrüßung (ClientHello) wurde nicht mit TLS beantwortet: {received}, {ending}.</translation>
    </message>
    <message>
        <source>Port {port} is a plain DICOM port, or belongs to another service.</source>
        <translation>Port {port} ist ein Port für unverschlüsseltes DICOM oder gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762).</source>
        <translation>Fragen Sie den Administrator von {host} nach dem Port für DICOM mit TLS (meist 2762).</translation>
    </message>
    <message>
        <source>To test the plain DICOM port, turn TLS off for this peer.</source>
        <translation>Um den Port für unverschlüsseltes DICOM zu testen, schalten Sie TLS für diese Gegenstelle aus.</translation>
    </message>
    <message>
        <source>{service} asks for our certificate</source>
        <translation>{service} verlangt unser Zertifikat</translation>
    </message>
    <message>
        <source>The peer requested a client certificate, got none, and ended the handshake{because}. At the end {ending}.</source>
        <translation>Die Gegenstelle hat ein Client-Zertifikat verlangt, keines bekommen und den Handshake beendet{because}. Am Ende: {ending}.</translation>
    </message>
    <message>
        <source>The peer lets in only systems that show a certificate it knows; no certificate is chosen here.</source>
        <translation>Die Gegenstelle lässt nur Systeme zu, die ein ihr bekanntes Zertifikat zeigen; hier ist kein Zertifikat gewählt.</translation>
    </message>
    <message>
        <source>Choose the client certificate and key that the administrator of {host} registered for this computer (--tls-cert and --tls-key; in the window: &quot;Client certificate&quot; and &quot;Private key&quot;).</source>
        <translation>Wählen Sie das Client-Zertifikat und den Schlüssel, die der Administrator von {host} für diesen Computer eingetragen hat (--tls-cert und --tls-key; im Fenster: „Client-Zertifikat“ und „Privater Schlüssel“).</translation>
    </message>
    <message>
        <source>If there is none, ask the administrator of {host} to issue or register one for {ourAddress}.</source>
        <translation>Wenn es keines gibt, bitten Sie den Administrator von {host}, eines für Verbindungen von {ourAddress} auszustellen oder einzutragen.</translation>
    </message>
    <message>
        <source>{service} asks for a certificate, and ours does not suit</source>
        <translation>{service} verlangt ein Zertifikat, und unseres passt nicht</translation>
    </message>
    <message>
        <source>The peer requested a client certificate, got none, although one is chosen here, and ended the handshake{because}. At the end {ending}.</source>
        <translation>Die Gegenstelle hat ein Client-Zertifikat verlangt, keines bekommen, obwohl hier eines gewählt ist, und den Handshake beendet{because}. Am Ende: {ending}.</translation>
    </message>
    <message>
        <source>The kind of our key, or the digest of our certificate&apos;s signature, is not among those that the peer takes or that the security profile allows, so that nothing could be shown.</source>
        <translation>Die Art unseres Schlüssels oder das Hashverfahren der Signatur unseres Zertifikats gehört nicht zu denen, die die Gegenstelle annimmt oder das Sicherheitsprofil erlaubt, sodass nichts gezeigt werden konnte.</translation>
    </message>
    <message>
        <source>Choose a client certificate with another kind of key, for example RSA 2048 bit or ECDSA P-256, that is signed with SHA-256.</source>
        <translation>Wählen Sie ein Client-Zertifikat mit einer anderen Art von Schlüssel, zum Beispiel RSA 2048 Bit oder ECDSA P-256, das mit SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} which keys and signatures the DICOM service takes.</source>
        <translation>Fragen Sie den Administrator von {host}, welche Schlüssel und Signaturen der DICOM-Dienst annimmt.</translation>
    </message>
    <message>
        <source>{service} does not accept our certificate</source>
        <translation>{service} nimmt unser Zertifikat nicht an</translation>
    </message>
    <message>
        <source>The peer requested a client certificate, was shown ours, and refused it{because}. At the end {ending}.</source>
        <translation>Die Gegenstelle hat ein Client-Zertifikat verlangt, unseres gezeigt bekommen und es zurückgewiesen{because}. Am Ende: {ending}.</translation>
    </message>
    <message>
        <source>Our certificate is not registered on the peer, was issued by an authority (CA) that the peer does not trust, or is not valid any more.</source>
        <translation>Unser Zertifikat ist auf der Gegenstelle nicht eingetragen, wurde von einer Zertifizierungsstelle (CA) ausgestellt, der die Gegenstelle nicht vertraut, oder ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to register our certificate or to trust the authority (CA) that issued it; the peer&apos;s log says why it was refused.</source>
        <translation>Bitten Sie den Administrator von {host}, unser Zertifikat einzutragen oder der Zertifizierungsstelle (CA) zu vertrauen, die es ausgestellt hat; das Protokoll der Gegenstelle sagt, warum es zurückgewiesen wurde.</translation>
    </message>
    <message>
        <source>{service} does not serve the name that we asked for</source>
        <translation>{service} bedient den Namen nicht, nach dem wir gefragt haben</translation>
    </message>
    <message>
        <source>Our TLS greeting (ClientHello) {announced}; the peer ended the handshake at once{because}.</source>
        <translation>Unsere TLS-Begrüßung (ClientHello) {announced}; die Gegenstelle hat den Handshake sofort beendet{because}.</translation>
    </message>
    <message>
        <source>A gateway or load balancer at this address leads each connection by its server name (SNI) to a service, and knows none for what we announced.</source>
        <translation>Ein Gateway oder Load Balancer unter dieser Adresse leitet jede Verbindung nach ihrem Servernamen (SNI) an einen Dienst und kennt keinen zu dem, was wir angekündigt haben.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for the server name that the gateway expects for the DICOM service.</source>
        <translation>Fragen Sie den Administrator von {host} nach dem Servernamen, den das Gateway für den DICOM-Dienst erwartet.</translation>
    </message>
    <message>
        <source>Enter it as address, or as the name to check and to announce (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation>Geben Sie ihn als Adresse ein oder als den Namen, der geprüft und angekündigt wird (--tls-server-name; im Fenster: „Servername“).</translation>
    </message>
    <message>
        <source>{service} and this computer have no TLS version in common</source>
        <translation>{service} und dieser Computer haben keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>The peer chose {peerVersion} in its ServerHello; the TLS security profile {profile} takes only newer ones{because}.</source>
        <translation>Die Gegenstelle hat in ihrem ServerHello {peerVersion} gewählt; das TLS-Sicherheitsprofil {profile} nimmt nur neuere an{because}.</translation>
    </message>
    <message>
        <source>The peer is too old for this security profile: it knows no newer version.</source>
        <translation>Die Gegenstelle ist zu alt für dieses Sicherheitsprofil: Sie kennt keine neuere Version.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} for an update: versions older than TLS 1.2 are no longer safe.</source>
        <translation>Bitten Sie den Administrator von {host} um eine Aktualisierung: Versionen vor TLS 1.2 sind nicht mehr sicher.</translation>
    </message>
    <message>
        <source>The TLS handshake ended because of the protocol version{because}. The TLS security profile {profile} offers {offeredVersions}.</source>
        <translation>Der TLS-Handshake endete wegen der Protokollversion{because}. Das TLS-Sicherheitsprofil {profile} bietet {offeredVersions} an.</translation>
    </message>
    <message>
        <source>One side is too old for the other&apos;s security profile, for example a peer that has only TLS 1.0.</source>
        <translation>Eine Seite ist zu alt für das Sicherheitsprofil der anderen, zum Beispiel eine Gegenstelle, die nur TLS 1.0 hat.</translation>
    </message>
    <message>
        <source>If the peer has nothing newer than TLS 1.1, ask its administrator for an update: older versions are no longer safe.</source>
        <translation>Wenn die Gegenstelle nichts Neueres als TLS 1.1 hat, bitten Sie ihren Administrator um eine Aktualisierung: Ältere Versionen sind nicht mehr sicher.</translation>
    </message>
    <message>
        <source>{service} and this computer have no TLS cipher in common</source>
        <translation>{service} und dieser Computer haben keine gemeinsame TLS-Verschlüsselung</translation>
    </message>
    <message>
        <source>The TLS handshake ended because no cipher suite suits both sides{because}. The TLS security profile here is {profile}.</source>
        <translation>Der TLS-Handshake endete, weil keine Cipher Suite beiden Seiten passt{because}. Das TLS-Sicherheitsprofil hier ist {profile}.</translation>
    </message>
    <message>
        <source>The security profile chosen here and the one configured on the peer exclude each other.</source>
        <translation>Das hier gewählte und das auf der Gegenstelle konfigurierte Sicherheitsprofil schließen einander aus.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} to allow the cipher suites of the BCP 195 TLS profile.</source>
        <translation>Bitten Sie den Administrator von {host}, die Cipher Suites des TLS-Profils BCP 195 zuzulassen.</translation>
    </message>
    <message>
        <source>The TLS settings for {service} cannot be used</source>
        <translation>Die TLS-Einstellungen für {service} können nicht verwendet werden</translation>
    </message>
    <message>
        <source>Nothing was sent to the peer, because the settings here do not work{because}.</source>
        <translation>An die Gegenstelle wurde nichts gesendet, weil die Einstellungen hier nicht funktionieren{because}.</translation>
    </message>
    <message>
        <source>A file is missing, cannot be read or has ended, or does not fit the others; the words above say which.</source>
        <translation>Eine Datei fehlt, kann nicht gelesen werden, ist abgelaufen oder passt nicht zu den anderen; die Worte oben sagen, welche.</translation>
    </message>
    <message>
        <source>Choose the right file, or leave the setting empty if it is not needed.</source>
        <translation>Wählen Sie die richtige Datei, oder lassen Sie die Einstellung leer, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The TLS handshake with {service} failed</source>
        <translation>Der TLS-Handshake mit {service} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The TLS handshake ended after {waited}, {handshakePoint}{because}: {received}, {ending}.</source>
        <translation>Der TLS-Handshake endete nach {waited}, {handshakePoint}{because}: {received}, {ending}.</translation>
    </message>
    <message>
        <source>The peer or this computer refused the other&apos;s certificate or settings; the words above say which.</source>
        <translation>Die Gegenstelle oder dieser Computer hat das Zertifikat oder die Einstellungen des anderen zurückgewiesen; die Worte oben sagen, welche.</translation>
    </message>
    <message>
        <source>Check the TLS settings of this peer: authority (CA), client certificate, security profile.</source>
        <translation>Prüfen Sie die TLS-Einstellungen dieser Gegenstelle: Zertifizierungsstelle (CA), Client-Zertifikat, Sicherheitsprofil.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} what the log of the DICOM service says about {startedAt}.</source>
        <translation>Fragen Sie den Administrator von {host}, was das Protokoll des DICOM-Dienstes zum Zeitpunkt {startedAt} sagt.</translation>
    </message>
    <message>
        <source>{service} did not answer our TLS greeting in time</source>
        <translation>{service} hat unsere TLS-Begrüßung nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>The TLS handshake was not complete after {waited}{limit}: {received}.</source>
        <translation>Der TLS-Handshake war nach {waited} nicht vollständig{limit}: {received}.</translation>
    </message>
    <message>
        <source>Port {port} is a plain DICOM port that waits for our first message, or the service behind it hangs.</source>
        <translation>Port {port} ist ein Port für unverschlüsseltes DICOM, der auf unsere erste Nachricht wartet, oder der Dienst dahinter hängt.</translation>
    </message>
    <message>
        <source>{service} did not finish its part of the TLS handshake in time</source>
        <translation>{service} hat den eigenen Teil des TLS-Handshakes nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>The TLS handshake stalled after {waited}{limit}, {handshakePoint}: {received}.</source>
        <translation>Der TLS-Handshake blieb nach {waited} stecken{limit}, {handshakePoint}: {received}.</translation>
    </message>
    <message>
        <source>The certificates of the peer are the first large messages of a connection: what lies between loses large packets, for example because a tunnel or a firewall drops the ICMP that announces its MTU. Or the service behind hangs.</source>
        <translation>Die Zertifikate der Gegenstelle sind die ersten großen Nachrichten einer Verbindung: Was dazwischen liegt, verliert große Pakete, zum Beispiel weil ein Tunnel oder eine Firewall das ICMP verwirft, das seine MTU mitteilt. Oder der Dienst dahinter hängt.</translation>
    </message>
    <message>
        <source>Ask the network team whether the path to {host} passes a tunnel or VPN, whether its MTU is right, and whether ICMP &quot;fragmentation needed&quot; or &quot;packet too big&quot; is let through.</source>
        <translation>Fragen Sie das Netzwerkteam, ob der Weg zu {host} durch einen Tunnel oder ein VPN führt, ob dessen MTU stimmt und ob ICMP „fragmentation needed“ oder „packet too big“ durchgelassen wird.</translation>
    </message>
    <message>
        <source>{service} did not finish the TLS handshake in time</source>
        <translation>{service} hat den TLS-Handshake nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>The peer checks what we sent and hangs, for example while it looks up whether our certificate was revoked; or our part of the handshake, a large one if it carries a certificate, was lost on the way.</source>
        <translation>Die Gegenstelle prüft, was wir gesendet haben, und hängt, zum Beispiel während sie nachschlägt, ob unser Zertifikat gesperrt ist; oder unser Teil des Handshakes, der mit einem Zertifikat groß ist, ging auf dem Weg verloren.</translation>
    </message>
    <message>
        <source>Ask the administrator of {host} what the log of the DICOM service says about {startedAt}, and whether it can reach the services that it asks about certificates (OCSP, revocation lists).</source>
        <translation>Fragen Sie den Administrator von {host}, was das Protokoll des DICOM-Dienstes zum Zeitpunkt {startedAt} sagt und ob er die Dienste erreicht, die er nach Zertifikaten fragt (OCSP, Sperrlisten).</translation>
    </message>
    <message>
        <source>Ask the network team whether large packets pass to {host}: a wrong MTU loses them.</source>
        <translation>Fragen Sie das Netzwerkteam, ob große Pakete auf dem Weg zu {host} durchkommen: Eine falsche MTU verliert sie.</translation>
    </message>
    <message>
        <source>{host} port {port}</source>
        <translation>{host} Port {port}</translation>
    </message>
    <message>
        <source>the address and the port of the peer</source>
        <translation>Adresse und Port der Gegenstelle</translation>
    </message>
    <message>
        <source>name &quot;{host}&quot;</source>
        <translation>Name „{host}“</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&quot;{host}&quot;</source>
        <translation>„{host}“</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihrem Namen</translation>
    </message>
    <message>
        <source>of {host}</source>
        <translation>von {host}</translation>
    </message>
    <message>
        <source>of the peer</source>
        <translation>der Gegenstelle</translation>
    </message>
    <message>
        <source>to {host}</source>
        <translation>zu {host}</translation>
    </message>
    <message>
        <source>to the peer</source>
        <translation>zur Gegenstelle</translation>
    </message>
    <message>
        <source>at {host}</source>
        <translation>bei {host}</translation>
    </message>
    <message>
        <source>at the peer</source>
        <translation>bei der Gegenstelle</translation>
    </message>
    <message>
        <source>the peer</source>
        <translation>die Gegenstelle</translation>
    </message>
    <message>
        <source>of {peer}</source>
        <translation>von {peer}</translation>
    </message>
    <message>
        <source>to {peer}</source>
        <translation>zu {peer}</translation>
    </message>
    <message>
        <source>at {peer}</source>
        <translation>bei {peer}</translation>
    </message>
    <message>
        <source>with {peer}</source>
        <translation>mit {peer}</translation>
    </message>
    <message>
        <source>with the peer</source>
        <translation>mit der Gegenstelle</translation>
    </message>
    <message>
        <source>of {service}</source>
        <translation>von {service}</translation>
    </message>
    <message>
        <source>to {service}</source>
        <translation>zu {service}</translation>
    </message>
    <message>
        <source>with {service}</source>
        <translation>mit {service}</translation>
    </message>
    <message>
        <source>the port {port}</source>
        <translation>den Port {port}</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>den Port</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>auf Port {port}</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>called AE title &quot;{called}&quot;</source>
        <translation>Called AE Title „{called}“</translation>
    </message>
    <message>
        <source>called AE title</source>
        <translation>Called AE Title</translation>
    </message>
    <message>
        <source>AE title &quot;{called}&quot;</source>
        <translation>AE-Titel „{called}“</translation>
    </message>
    <message>
        <source>AE title that was called</source>
        <translation>gerufenen AE-Titel</translation>
    </message>
    <message>
        <source>&quot;{called}&quot;</source>
        <translation>„{called}“</translation>
    </message>
    <message>
        <source>the called AE title</source>
        <translation>der Called AE Title</translation>
    </message>
    <message>
        <source>calling AE title &quot;{calling}&quot;</source>
        <translation>Calling AE Title „{calling}“</translation>
    </message>
    <message>
        <source>our calling AE title</source>
        <translation>Calling AE Title</translation>
    </message>
    <message>
        <source>our AE title &quot;{calling}&quot;</source>
        <translation>unseren AE-Titel „{calling}“</translation>
    </message>
    <message>
        <source>our AE title</source>
        <translation>unseren AE-Titel</translation>
    </message>
    <message>
        <source> (now {acseTimeout})</source>
        <translation> (derzeit {acseTimeout})</translation>
    </message>
    <message>
        <source> (now {dimseTimeout})</source>
        <translation> (derzeit {dimseTimeout})</translation>
    </message>
    <message>
        <source> (now {networkTimeout})</source>
        <translation> (derzeit {networkTimeout})</translation>
    </message>
    <message>
        <source>the time of this test</source>
        <translation>dieses Tests</translation>
    </message>
    <message>
        <source>If it is the TLS port of the peer, turn TLS on or use its plain DICOM port.</source>
        <translation>Falls es der TLS-Port der Gegenstelle ist, schalten Sie TLS ein oder verwenden Sie ihren Port für unverschlüsseltes DICOM.</translation>
    </message>
    <message>
        <source>that issued it</source>
        <translation>(siehe jede Gegenstelle)</translation>
    </message>
    <message>
        <source>its issuer</source>
        <translation>(siehe jede Gegenstelle)</translation>
    </message>
    <message>
        <source>the name that is used here</source>
        <translation>(siehe jede Gegenstelle)</translation>
    </message>
    <message>
        <source>at {reporter}</source>
        <translation>bei {reporter}</translation>
    </message>
    <message>
        <source>at the router or firewall on the way</source>
        <translation>beim Router oder der Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>the router or firewall on the way</source>
        <translation>der Router oder die Firewall auf dem Weg</translation>
    </message>
    <message>
        <source> by {gap}</source>
        <translation> um {gap}</translation>
    </message>
    <message>
        <source>(see each peer)</source>
        <translation>(siehe jede Gegenstelle)</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Suspect: %1</source>
        <translation>Unter Verdacht: %1</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Ausgefallen: %1</translation>
    </message>
    <message>
        <source>Up again</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>%1 instead of %2 peers are tested at once: this process may not have more connections or threads (ulimit -n, ulimit -u)</source>
        <translation>Statt %2 werden %1 Gegenstellen gleichzeitig getestet: Dieser Prozess darf nicht mehr Verbindungen oder Threads haben (ulimit -n, ulimit -u)</translation>
    </message>
    <message>
        <source>Most likely our network, not theirs: so many peers could not be reached at once that this computer&apos;s network, its name server or the way out should be looked at first. It is not counted against the peers.</source>
        <translation>Höchstwahrscheinlich liegt es an unserem Netzwerk, nicht an den Gegenstellen: So viele waren gleichzeitig nicht erreichbar, dass zuerst das Netzwerk dieses Computers, sein Nameserver oder der Weg nach außen geprüft werden sollte. Den Gegenstellen wird es nicht angerechnet.</translation>
    </message>
    <message>
        <source>The CA folder &quot;%1&quot; cannot be used: %2.</source>
        <translation>Der CA-Ordner „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The CA file &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die CA-Datei „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The revocation list &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Sperrliste „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The client certificate &quot;%1&quot; cannot be used: %2.</source>
        <translation>Das Client-Zertifikat „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The private key &quot;%1&quot; cannot be used: %2.</source>
        <translation>Der private Schlüssel „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>it holds no revocation list</source>
        <translation>die Datei enthält keine Sperrliste</translation>
    </message>
    <message>
        <source>it holds no private key in PEM form</source>
        <translation>die Datei enthält keinen privaten Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>die Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen die Datei nicht lesen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it has no .pem, .crt, .cer or .der file</source>
        <translation>der Ordner enthält keine .pem-, .crt-, .cer- oder .der-Datei</translation>
    </message>
    <message>
        <source>it holds no certificate with its key</source>
        <translation>die Datei enthält kein Zertifikat mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>it cannot be read (%1); perhaps its encryption is too old: export it again with AES</source>
        <translation>die Datei kann nicht gelesen werden (%1); vielleicht ist ihre Verschlüsselung zu alt: Exportieren Sie sie erneut mit AES</translation>
    </message>
    <message>
        <source>the password is wrong or missing</source>
        <translation>das Passwort ist falsch oder fehlt</translation>
    </message>
    <message>
        <source>it does not belong to the client certificate</source>
        <translation>er gehört nicht zum Client-Zertifikat</translation>
    </message>
    <message>
        <source>it is too weak for the security profile</source>
        <translation>für das Sicherheitsprofil zu schwach</translation>
    </message>
    <message>
        <source>it was valid until %1; get the current one from the authority</source>
        <translation>sie war bis %1 gültig; holen Sie die aktuelle von der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A private key needs a client certificate.</source>
        <translation>Ein privater Schlüssel braucht ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The pinned fingerprint must be 64 hexadecimal digits (SHA-256).</source>
        <translation>Der gepinnte Fingerabdruck muss aus 64 Hexadezimalziffern bestehen (SHA-256).</translation>
    </message>
    <message>
        <source>The server name must be a host name or an IP address, without blanks.</source>
        <translation>Der Servername muss ein Hostname oder eine IP-Adresse ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>fingerprint differs from the pinned one</source>
        <translation>der Fingerabdruck weicht vom gepinnten ab</translation>
    </message>
    <message>
        <source>name server %1 answered when it was asked again</source>
        <translation>der Nameserver %1 hat geantwortet, als er erneut gefragt wurde</translation>
    </message>
    <message>
        <source>name server %1 did not answer</source>
        <translation>der Nameserver %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>name server %1 has nothing that answers on its port 53</source>
        <translation>beim Nameserver %1 antwortet auf Port 53 nichts</translation>
    </message>
    <message>
        <source>name server %1 could not be reached (%2)</source>
        <translation>der Nameserver %1 war nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>name server %1 answered SERVFAIL: it could not find out</source>
        <translation>der Nameserver %1 hat mit SERVFAIL geantwortet: Er konnte es nicht herausfinden</translation>
    </message>
    <message>
        <source>name server %1 answered REFUSED: it does not serve this computer</source>
        <translation>der Nameserver %1 hat mit REFUSED geantwortet: Er bedient diesen Computer nicht</translation>
    </message>
    <message>
        <source>name server %1 answered with response code %2</source>
        <translation>der Nameserver %1 hat mit dem Antwortcode %2 geantwortet</translation>
    </message>
    <message>
        <source>%1, with the certificate of &quot;%2&quot; (SHA-256 %3)</source>
        <translation>%1, mit dem Zertifikat von „%2“ (SHA-256 %3)</translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with %1.</source>
        <translation>Erneut gefragt, mit TLS auf einer zweiten Verbindung, hat die Gegenstelle mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with DICOM.</source>
        <translation>Erneut gefragt, mit TLS auf einer zweiten Verbindung, hat die Gegenstelle mit DICOM geantwortet.</translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer was silent, too, for %1.</source>
        <translation>Erneut gefragt, mit TLS auf einer zweiten Verbindung, hat die Gegenstelle ebenfalls %1 lang geschwiegen.</translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer closed the connection without a byte.</source>
        <translation>Erneut gefragt, mit TLS auf einer zweiten Verbindung, hat die Gegenstelle die Verbindung ohne ein Byte geschlossen.</translation>
    </message>
    <message>
        <source>Asked again with TLS on a second connection, the peer answered with %1, which is neither DICOM nor TLS.</source>
        <translation>Erneut gefragt, mit TLS auf einer zweiten Verbindung, hat die Gegenstelle mit %1 geantwortet, was weder DICOM noch TLS ist.</translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with %1.</source>
        <translation>Erneut gefragt, ohne TLS auf einer zweiten Verbindung, hat die Gegenstelle mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with DICOM.</source>
        <translation>Erneut gefragt, ohne TLS auf einer zweiten Verbindung, hat die Gegenstelle mit DICOM geantwortet.</translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer was silent, too, for %1.</source>
        <translation>Erneut gefragt, ohne TLS auf einer zweiten Verbindung, hat die Gegenstelle ebenfalls %1 lang geschwiegen.</translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer closed the connection without a byte.</source>
        <translation>Erneut gefragt, ohne TLS auf einer zweiten Verbindung, hat die Gegenstelle die Verbindung ohne ein Byte geschlossen.</translation>
    </message>
    <message>
        <source>Asked again without TLS on a second connection, the peer answered with %1, which is neither DICOM nor TLS.</source>
        <translation>Erneut gefragt, ohne TLS auf einer zweiten Verbindung, hat die Gegenstelle mit %1 geantwortet, was weder DICOM noch TLS ist.</translation>
    </message>
    <message>
        <source>%1: no answer after %2, when another address had answered</source>
        <translation>%1: keine Antwort nach %2, als eine andere Adresse geantwortet hatte</translation>
    </message>
    <message>
        <source>%1: connected after %2</source>
        <translation>%1: verbunden nach %2</translation>
    </message>
    <message>
        <source>%1: no answer for %2</source>
        <translation>%1: keine Antwort in %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>%1: %2 after %3 (%4 from %5)</source>
        <translation>%1: %2 nach %3 (%4 von %5)</translation>
    </message>
    <message>
        <source>%1%2 (type %3, code %4)</source>
        <translation>%1%2 (Typ %3, Code %4)</translation>
    </message>
    <message>
        <source>round trip %1, MSS %2, path MTU %3, retransmissions: %4</source>
        <translation>Antwortzeit %1, MSS %2, Path MTU %3, wiederholte Sendungen: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n presentation context(s)</source>
        <translation>
            <numerusform>%n Presentation Context</numerusform>
            <numerusform>%n Presentation Contexts</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
    <message>
        <source>command without a Command Field</source>
        <translation>Befehl ohne Command Field</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>last fragment</source>
        <translation>letztes Fragment</translation>
    </message>
    <message>
        <source>more fragments follow</source>
        <translation>weitere Fragmente folgen</translation>
    </message>
    <message>
        <source>no whole presentation data value</source>
        <translation>kein ganzer Presentation Data Value</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not DICOM: %1</source>
        <translation>kein DICOM: %1</translation>
    </message>
    <message>
        <source>not a DICOM PDU</source>
        <translation>keine DICOM-PDU</translation>
    </message>
    <message>
        <source>asks to release the association</source>
        <translation>bittet um die Freigabe der Association</translation>
    </message>
    <message>
        <source>the association is released</source>
        <translation>die Association ist freigegeben</translation>
    </message>
    <message>
        <source>incomplete command</source>
        <translation>unvollständiger Befehl</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>is for %1</source>
        <translation>gilt für %1</translation>
    </message>
    <message>
        <source>carries no name</source>
        <translation>enthält keinen Namen</translation>
    </message>
    <message>
        <source>has no alternative names, and its subject is %1</source>
        <translation>hat keine alternativen Namen, und sein Subject ist %1</translation>
    </message>
    <message>
        <source>is limited by its key usage</source>
        <translation>ist durch seine Key Usage beschränkt</translation>
    </message>
    <message>
        <source>is for %1 only</source>
        <translation>ist nur für %1</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>an old algorithm</source>
        <translation>einem alten Verfahren</translation>
    </message>
    <message>
        <source>TLS 1.0 to 1.3</source>
        <translation>TLS 1.0 bis 1.3</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3</source>
        <translation>TLS 1.2 und 1.3</translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers TLS 1.0 and 1.1. It is not secure.</source>
        <translation>Wählen Sie für diese Gegenstelle das TLS-Sicherheitsprofil %1: Es bietet auch TLS 1.0 und 1.1 an. Es ist nicht sicher.</translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: with it %2 works. It is not secure.</source>
        <translation>Wählen Sie für diese Gegenstelle das TLS-Sicherheitsprofil %1: Damit funktioniert %2. Es ist nicht sicher.</translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers cipher suites without forward secrecy. It is not secure.</source>
        <translation>Wählen Sie für diese Gegenstelle das TLS-Sicherheitsprofil %1: Es bietet auch Cipher Suites ohne Forward Secrecy an. Es ist nicht sicher.</translation>
    </message>
    <message>
        <source>Choose the TLS security profile %1 for this peer: it also offers cipher suites with CBC. If that fails, too, %2 offers those without forward secrecy, but is not secure.</source>
        <translation>Wählen Sie für diese Gegenstelle das TLS-Sicherheitsprofil %1: Es bietet auch Cipher Suites mit CBC an. Wenn auch das misslingt, bietet %2 die ohne Forward Secrecy an, ist aber nicht sicher.</translation>
    </message>
    <message>
        <source>Until then the TLS security profile %1 takes it with a remark; or pin this one certificate by its SHA-256 fingerprint (--tls-pin; in the window: &quot;Trust this certificate...&quot;).</source>
        <translation>Bis dahin nimmt das TLS-Sicherheitsprofil %1 es mit einer Bemerkung an; oder pinnen Sie dieses eine Zertifikat mit seinem SHA-256-Fingerabdruck (--tls-pin; im Fenster: „Diesem Zertifikat vertrauen ...“).</translation>
    </message>
    <message>
        <source>No server name was announced. If a gateway leads connections by their name (SNI), set it (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation>Es wurde kein Servername angekündigt. Wenn ein Gateway Verbindungen nach ihrem Namen (SNI) weiterleitet, setzen Sie ihn (--tls-server-name; im Fenster: „Servername“).</translation>
    </message>
    <message>
        <source>The server name %1 was announced. If a gateway leads connections by another name (SNI), set it (--tls-server-name; in the window: &quot;Server name&quot;).</source>
        <translation>Der Servername %1 wurde angekündigt. Wenn ein Gateway Verbindungen nach einem anderen Namen (SNI) weiterleitet, setzen Sie ihn (--tls-server-name; im Fenster: „Servername“).</translation>
    </message>
    <message>
        <source>announced the server name %1</source>
        <translation>kündigte den Servernamen %1 an</translation>
    </message>
    <message>
        <source>announced no server name, because SNI cannot carry an address</source>
        <translation>kündigte keinen Servernamen an, weil SNI keine Adresse tragen kann</translation>
    </message>
    <message>
        <source>before anything of the peer came</source>
        <translation>bevor etwas von der Gegenstelle kam</translation>
    </message>
    <message>
        <source>before the peer&apos;s ServerHello was complete</source>
        <translation>bevor der ServerHello der Gegenstelle vollständig war</translation>
    </message>
    <message>
        <source>after the peer&apos;s ServerHello and before its certificate was complete</source>
        <translation>nach dem ServerHello der Gegenstelle und bevor ihr Zertifikat vollständig war</translation>
    </message>
    <message>
        <source>after the peer&apos;s certificate</source>
        <translation>nach dem Zertifikat der Gegenstelle</translation>
    </message>
    <message>
        <source>after we sent our part of the handshake (key exchange, certificate if one was requested) and before the peer&apos;s last word</source>
        <translation>nachdem wir unseren Teil des Handshakes gesendet hatten (Schlüsselaustausch, Zertifikat, falls eines verlangt war) und vor dem letzten Wort der Gegenstelle</translation>
    </message>
    <message>
        <source>after the handshake itself</source>
        <translation>nach dem Handshake selbst</translation>
    </message>
    <message>
        <source>the file of our private key</source>
        <translation>die Datei unseres privaten Schlüssels</translation>
    </message>
    <message>
        <source>the file of our key&apos;s password, %1</source>
        <translation>die Datei mit dem Passwort unseres Schlüssels, %1,</translation>
    </message>
    <message>
        <source>the file of our certificate with its private key, %1</source>
        <translation>die Datei unseres Zertifikats mit seinem privaten Schlüssel, %1,</translation>
    </message>
    <message>
        <source>the file of our private key, %1</source>
        <translation>die Datei unseres privaten Schlüssels, %1,</translation>
    </message>
    <message>
        <source>every user of this computer</source>
        <translation>jedem Benutzer dieses Computers</translation>
    </message>
    <message>
        <source>all users of its group</source>
        <translation>allen Benutzern ihrer Gruppe</translation>
    </message>
    <message>
        <source>only its own certificate</source>
        <translation>nur ihr eigenes Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>its certificates</source>
        <translation>ihre Zertifikate</translation>
    </message>
    <message>
        <source>The peer takes certificates that are issued by %1.</source>
        <translation>Die Gegenstelle nimmt Zertifikate an, die von %1 ausgestellt sind.</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <translation>%1, dann: %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Still down, but now: %1</source>
        <translation>Weiterhin ausgefallen, aber jetzt: %1</translation>
    </message>
    <message>
        <source>Up again after %1, failed attempts: %2</source>
        <translation>Wieder erreichbar nach %1, fehlgeschlagene Versuche: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No attempt was completed</source>
        <translation>Kein Versuch wurde abgeschlossen</translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation>%1, der längste %2</translation>
    </message>
    <message>
        <source>%1, still down</source>
        <translation>%1, weiterhin ausgefallen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Up, %1, watched</source>
        <translation>Erreichbar, %1, überwacht</translation>
    </message>
    <message>
        <source>Down since %1, watched</source>
        <translation>Ausgefallen seit %1, überwacht</translation>
    </message>
    <message>
        <source>Watched for %1. %2</source>
        <translation>%1 lang überwacht. %2</translation>
    </message>
    <message>
        <source>BCP 195: TLS 1.2 or later</source>
        <translation>BCP 195: TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>BCP 195, modified: strongest ciphers only</source>
        <translation>BCP 195, verschärft: nur die stärksten Verschlüsselungen</translation>
    </message>
    <message>
        <source>Legacy: also TLS 1.0 and 1.1, not secure</source>
        <translation>Veraltet: auch TLS 1.0 und 1.1, nicht sicher</translation>
    </message>
    <message>
        <source>New failure: %1</source>
        <translation>Neuer Fehler: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>Another failure: was %1, now %2</source>
        <translation>Anderer Fehler: war %1, jetzt %2</translation>
    </message>
    <message>
        <source>New warning: %1</source>
        <translation>Neue Warnung: %1</translation>
    </message>
    <message>
        <source>No warning any more</source>
        <translation>Keine Warnung mehr</translation>
    </message>
    <message>
        <source>Software: was %1, now %2</source>
        <translation>Software: war %1, jetzt %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Zertifikat vor %n Tag abgelaufen</numerusform>
            <numerusform>Zertifikat vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate ends today</source>
        <translation>Zertifikat läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Zertifikat läuft in %n Tag ab</numerusform>
            <numerusform>Zertifikat läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>1 Zertifikat vor %n Tag abgelaufen</numerusform>
            <numerusform>1 Zertifikat vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 certificate ends today</source>
        <translation>1 Zertifikat läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>1 certificate ends in %n day(s)</source>
        <translation>
            <numerusform>1 Zertifikat läuft in %n Tag ab</numerusform>
            <numerusform>1 Zertifikat läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates end soon, the first ended %n day(s) ago</source>
        <translation>
            <numerusform>%1 Zertifikate laufen bald ab, das erste ist vor %n Tag abgelaufen</numerusform>
            <numerusform>%1 Zertifikate laufen bald ab, das erste ist vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 certificates end soon, the first ends today</source>
        <translation>%1 Zertifikate laufen bald ab, das erste heute</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates end soon, the first ends in %n day(s)</source>
        <translation>
            <numerusform>%1 Zertifikate laufen bald ab, das erste in %n Tag</numerusform>
            <numerusform>%1 Zertifikate laufen bald ab, das erste in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another certificate, valid until %1</source>
        <translation>Anderes Zertifikat, gültig bis %1</translation>
    </message>
    <message>
        <source>Round trip: was %1, now %2</source>
        <translation>Antwortzeit: war %1, jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other certificate(s)</source>
        <translation>
            <numerusform>%n anderes Zertifikat</numerusform>
            <numerusform>%n andere Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses: was %1, now %2</source>
        <translation>Adressen: waren %1, jetzt %2</translation>
    </message>
    <message>
        <source>Maximum PDU: was %1, now %2</source>
        <translation>Maximale PDU-Größe: war %1, jetzt %2</translation>
    </message>
    <message>
        <source>Transfer syntax: was %1, now %2</source>
        <translation>Transfer Syntax: war %1, jetzt %2</translation>
    </message>
    <message>
        <source>TLS version: was %1, now %2</source>
        <translation>TLS-Version: war %1, jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <translation>
            <numerusform>%n neuer Fehler</numerusform>
            <numerusform>%n neue Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovered</source>
        <translation>
            <numerusform>%n wieder erreichbar</numerusform>
            <numerusform>%n wieder erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered with other software</source>
        <translation>
            <numerusform>%n hat mit anderer Software geantwortet</numerusform>
            <numerusform>%n haben mit anderer Software geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slower</source>
        <translation>
            <numerusform>%n langsamer</numerusform>
            <numerusform>%n langsamer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n sonst geändert</numerusform>
            <numerusform>%n sonst geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>down as expected</source>
        <translation>wie erwartet ausgefallen</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Neue Fehler</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Andere Software</translation>
    </message>
    <message>
        <source>Certificates to look at</source>
        <translation>Zu prüfende Zertifikate</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Sonst geändert</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Seit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Gegenstelle</numerusform>
            <numerusform>%n Gegenstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can act: %1</source>
        <translation>Wer handeln kann: %1</translation>
    </message>
    <message>
        <source>What is wrong, and who can act</source>
        <translation>Was nicht stimmt, und wer handeln kann</translation>
    </message>
    <message>
        <source>Most likely our network, not theirs: so many peers could not be reached at once that this computer&apos;s network, its name server or the way out of it should be looked at first.</source>
        <translation>Höchstwahrscheinlich liegt es an unserem Netzwerk, nicht an den Gegenstellen: So viele waren gleichzeitig nicht erreichbar, dass zuerst das Netzwerk dieses Computers, sein Nameserver oder der Weg nach außen geprüft werden sollte.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Each peer in detail</source>
        <translation>Jede Gegenstelle im Einzelnen</translation>
    </message>
    <message>
        <source>Cancelled: this is what was found until then.</source>
        <translation>Abgebrochen: Dies wurde bis dahin gefunden.</translation>
    </message>
    <message>
        <source>Made by DICOM Echo %1</source>
        <translation>Erstellt von DICOM Echo %1</translation>
    </message>
    <message>
        <source>DICOM connections (C-ECHO), %1</source>
        <translation>DICOM-Verbindungen (C-ECHO), %1</translation>
    </message>
    <message>
        <source>%1 (expected to be down)</source>
        <translation>%1 (Ausfall erwartet)</translation>
    </message>
    <message>
        <source>What to do (you):</source>
        <translation>Was zu tun ist (Sie):</translation>
    </message>
    <message>
        <source>What to do (the administrator of the peer):</source>
        <translation>Was zu tun ist (der Administrator der Gegenstelle):</translation>
    </message>
    <message>
        <source>What to do (the network team):</source>
        <translation>Was zu tun ist (das Netzwerkteam):</translation>
    </message>
    <message>
        <source>What to do (the vendor of the peer):</source>
        <translation>Was zu tun ist (der Hersteller der Gegenstelle):</translation>
    </message>
    <message>
        <source>What to do (nobody has to):</source>
        <translation>Was zu tun ist (niemand muss handeln):</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) to look at</source>
        <translation>
            <numerusform>%n zu prüfendes Zertifikat</numerusform>
            <numerusform>%n zu prüfende Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>(%1 as expected)</source>
        <translation>(davon %1 erwartet)</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, still failing</source>
        <translation>%1: %2 von %3, weiterhin fehlerhaft</translation>
    </message>
    <message>
        <source>Rounds: %1. Every peer was always up.</source>
        <translation>Durchgänge: %1. Jede Gegenstelle war immer erreichbar.</translation>
    </message>
    <message>
        <source>Rounds: %1. Not always up: %2</source>
        <translation>Durchgänge: %1. Nicht immer erreichbar: %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>network %1 s, ACSE %2 s, DIMSE %3 s</source>
        <translation>Netzwerk %1 s, ACSE %2 s, DIMSE %3 s</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, AE title &quot;%2&quot;</source>
        <translation>%1, AE-Titel „%2“</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1 port %2, AE title &quot;%3&quot;</source>
        <translation>%1 Port %2, AE-Titel „%3“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Maximum PDU</source>
        <translation>Maximale PDU-Größe</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Wer handeln kann</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>Class UID</source>
        <translation>Class UID</translation>
    </message>
    <message>
        <source>Product (guess)</source>
        <translation>Produkt (vermutet)</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Context %1</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Prüfung des Wegs</translation>
    </message>
    <message numerus="yes">
        <source>a request of %n byte(s) was answered</source>
        <translation>
            <numerusform>eine Anfrage von %n Byte wurde beantwortet</numerusform>
            <numerusform>eine Anfrage von %n Bytes wurde beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a request of %n byte(s) was not answered</source>
        <translation>
            <numerusform>eine Anfrage von %n Byte wurde nicht beantwortet</numerusform>
            <numerusform>eine Anfrage von %n Bytes wurde nicht beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher Suite</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>median %1, mean %2, minimum %3, maximum %4</source>
        <translation>Median %1, Mittel %2, Minimum %3, Maximum %4</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>95 % within %1, 99 % within %2</source>
        <translation>95 % innerhalb von %1, 99 % innerhalb von %2</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>standard deviation %1, jitter %2</source>
        <translation>Standardabweichung %1, Jitter %2</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 echoes per second</source>
        <translation>%1 Echos pro Sekunde</translation>
    </message>
    <message>
        <source>every %1 s, one association for all echoes</source>
        <translation>alle %1 s, eine Association für alle Echos</translation>
    </message>
    <message>
        <source>every %1 s, a new association for each echo</source>
        <translation>alle %1 s, eine neue Association für jedes Echo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Echoed</source>
        <translation>Echo gesendet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Outages: %1</source>
        <translation>Ausfälle: %1</translation>
    </message>
    <message>
        <source>%1, for %2, failed attempts: %3. %4</source>
        <translation>%1, Dauer %2, fehlgeschlagene Versuche: %3. %4</translation>
    </message>
    <message>
        <source>The %1 before these were not kept.</source>
        <translation>Die %1 davor wurden nicht behalten.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>DICOM connection test (C-ECHO): %1</source>
        <translation>DICOM-Verbindungstest (C-ECHO): %1</translation>
    </message>
    <message>
        <source>The newest outage: %1</source>
        <translation>Der neueste Ausfall: %1</translation>
    </message>
    <message>
        <source>DICOM connection watch (C-ECHO): %1</source>
        <translation>DICOM-Verbindungsüberwachung (C-ECHO): %1</translation>
    </message>
    <message>
        <source>the port</source>
        <comment>after a preposition</comment>
        <translation>auf dem Port</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>a value of %1</source>
        <translation>einen Wert von %1</translation>
    </message>
    <message>
        <source>no such element</source>
        <translation>kein solches Element</translation>
    </message>
    <message>
        <source>a tag above %1</source>
        <translation>einen Tag über %1</translation>
    </message>
    <message>
        <source>a defined length</source>
        <translation>eine definierte Länge</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>eine gerade Zahl</translation>
    </message>
    <message>
        <source>an odd number</source>
        <translation>eine ungerade Zahl</translation>
    </message>
    <message>
        <source>a UID without padding</source>
        <translation>eine UID ohne Füllzeichen</translation>
    </message>
    <message>
        <source>a UID, padded with one NUL if its length is odd</source>
        <translation>eine UID, bei ungerader Länge mit einem NUL aufgefüllt</translation>
    </message>
    <message>
        <source>a title padded with blanks</source>
        <translation>einen mit Leerzeichen aufgefüllten Titel</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>an item that may stand here</source>
        <translation>ein Item, das hier stehen darf</translation>
    </message>
    <message>
        <source>each that was proposed at most once</source>
        <translation>jede vorgeschlagene höchstens einmal</translation>
    </message>
    <message>
        <source>each at most once</source>
        <translation>jede höchstens einmal</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>höchstens eines</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>%1 again, with another answer</source>
        <translation>%1 noch einmal, mit anderer Antwort</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>one that was accepted</source>
        <translation>eine angenommene</translation>
    </message>
    <message>
        <source>one that was proposed</source>
        <translation>eine vorgeschlagene</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>ein weiteres</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>none, as none was proposed</source>
        <translation>keines, da keines vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>nothing, as the connection is to be closed</source>
        <translation>nichts, da die Verbindung zu schließen ist</translation>
    </message>
    <message>
        <source>nothing after the request</source>
        <translation>nichts nach der Anfrage</translation>
    </message>
    <message>
        <source>nothing after the response</source>
        <translation>nichts nach der Antwort</translation>
    </message>
    <message>
        <source>%1, as no response is owed</source>
        <translation>%1, da keine Antwort aussteht</translation>
    </message>
    <message>
        <source>the last of at most %1 fragments</source>
        <translation>das letzte von höchstens %1 Fragmenten</translation>
    </message>
    <message>
        <source>a command fragment</source>
        <translation>ein Fragment eines Befehls</translation>
    </message>
    <message>
        <source>a data set fragment</source>
        <translation>ein Fragment eines Datensatzes</translation>
    </message>
    <message>
        <source>group 0000</source>
        <translation>Gruppe 0000</translation>
    </message>
    <message>
        <source>an accepted presentation context (%1)</source>
        <translation>einen angenommenen Presentation Context (%1)</translation>
    </message>
    <message>
        <source>a proposed presentation context (%1)</source>
        <translation>einen vorgeschlagenen Presentation Context (%1)</translation>
    </message>
    <message>
        <source>the next fragment of the command on presentation context %1</source>
        <translation>das nächste Fragment des Befehls im Presentation Context %1</translation>
    </message>
    <message>
        <source>the data set of the message on presentation context %1</source>
        <translation>den Datensatz der Nachricht im Presentation Context %1</translation>
    </message>
    <message>
        <source>the next fragment of the data set on presentation context %1</source>
        <translation>das nächste Fragment des Datensatzes im Presentation Context %1</translation>
    </message>
    <message>
        <source>a command on presentation context %1</source>
        <translation>einen Befehl im Presentation Context %1</translation>
    </message>
    <message>
        <source>a data set on presentation context %1</source>
        <translation>einen Datensatz im Presentation Context %1</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>einen Befehl</translation>
    </message>
    <message>
        <source>zlib could not be started</source>
        <translation>zlib konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>zstd could not be started</source>
        <translation>zstd konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>the compressed file ends too early</source>
        <translation>die komprimierte Datei endet zu früh</translation>
    </message>
    <message>
        <source>the compressed bytes are damaged</source>
        <translation>die komprimierten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>its header is not that of a capture</source>
        <translation>der Dateikopf ist nicht der einer Aufzeichnung</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>die Datei endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>it ends within the header of a packet</source>
        <translation>die Datei endet im Kopf eines Pakets</translation>
    </message>
    <message>
        <source>a packet of %1 bytes is not possible</source>
        <translation>ein Paket von %1 Bytes ist nicht möglich</translation>
    </message>
    <message>
        <source>it ends within a packet</source>
        <translation>die Datei endet in einem Paket</translation>
    </message>
    <message>
        <source>it ends within the header of a section</source>
        <translation>die Datei endet im Kopf eines Abschnitts</translation>
    </message>
    <message>
        <source>the header of a section has no byte order</source>
        <translation>der Kopf eines Abschnitts hat keine Bytereihenfolge</translation>
    </message>
    <message>
        <source>it ends within the header of a block</source>
        <translation>die Datei endet im Kopf eines Blocks</translation>
    </message>
    <message>
        <source>a block of type %1 with %2 bytes is not possible</source>
        <translation>ein Block der Art %1 mit %2 Bytes ist nicht möglich</translation>
    </message>
    <message>
        <source>it ends within a block</source>
        <translation>die Datei endet in einem Block</translation>
    </message>
    <message>
        <source>wireless LAN as its radio sees it (IEEE 802.11)</source>
        <translation>WLAN, wie sein Funk es sieht (IEEE 802.11)</translation>
    </message>
    <message>
        <source>link type %1</source>
        <translation>Verbindungstyp %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>The local address cannot be chosen: the system chooses it.</source>
        <translation>Die lokale Adresse kann nicht gewählt werden: Das System wählt sie.</translation>
    </message>
    <message>
        <source>The path check has no counterpart.</source>
        <translation>Die Prüfung des Wegs hat dort keine Entsprechung.</translation>
    </message>
    <message>
        <source>Deflated explicit VR little endian alone cannot be proposed: all four are.</source>
        <translation>Deflated Explicit VR Little Endian allein kann nicht vorgeschlagen werden: Es werden alle vier vorgeschlagen.</translation>
    </message>
    <message>
        <source>TLS cannot be asked for: the connection is plain.</source>
        <translation>TLS kann nicht verlangt werden: Die Verbindung ist unverschlüsselt.</translation>
    </message>
    <message>
        <source>Implicit VR little endian is the only transfer syntax proposed.</source>
        <translation>Implicit VR Little Endian ist die einzige vorgeschlagene Transfer Syntax.</translation>
    </message>
    <message>
        <source>No limit of the PDU cannot be asked for: 131072 bytes is the most.</source>
        <translation>Eine unbegrenzte PDU-Länge kann nicht verlangt werden: Höchstens 131072 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>The timeouts are rounded up to whole seconds.</source>
        <translation>Die Zeitgrenzen sind auf ganze Sekunden aufgerundet.</translation>
    </message>
    <message>
        <source>DCMTK 3.6.7 connects over IPv4 only.</source>
        <translation>DCMTK 3.6.7 verbindet sich nur über IPv4.</translation>
    </message>
    <message>
        <source>The TLS profile is the tool&apos;s own, the name in the certificate is not checked, and files have to be in PEM.</source>
        <translation>Das TLS-Profil ist das des Werkzeugs, der Name im Zertifikat wird nicht geprüft, und Dateien müssen in PEM vorliegen.</translation>
    </message>
    <message>
        <source>It echoes once: a watch cannot be asked for.</source>
        <translation>Es sendet ein einziges Echo: Eine Überwachung kann nicht verlangt werden.</translation>
    </message>
    <message>
        <source>The local test peer answers there only while this window is open.</source>
        <translation>Die lokale Testgegenstelle antwortet dort nur, solange dieses Fenster offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n tested for the first time</source>
        <translation>
            <numerusform>%n zum ersten Mal getestet</numerusform>
            <numerusform>%n zum ersten Mal getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>These entries of the lists could not be read.</source>
        <translation>Diese Einträge der Listen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested, because the lists could not be read:</source>
        <translation>Nicht getestet, weil die Listen nicht gelesen werden konnten:</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the lists could not be tested</source>
        <translation>
            <numerusform>%n Eintrag der Listen konnte nicht getestet werden</numerusform>
            <numerusform>%n Einträge der Listen konnten nicht getestet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds: %1. No peer was down in a round that counted for it.</source>
        <translation>Durchgänge: %1. In keinem Durchgang, der für sie zählte, war eine Gegenstelle nicht erreichbar.</translation>
    </message>
    <message>
        <source>Rounds that did not count, because our own network was suspected or the peer was expected to be down:</source>
        <translation>Durchgänge, die nicht zählten, weil das eigene Netz im Verdacht stand oder die Gegenstelle erwartungsgemäß nicht erreichbar war:</translation>
    </message>
    <message numerus="yes">
        <source>Up %1 of %n attempt(s), outages: %2</source>
        <translation>
            <numerusform>Erreichbar bei %1 von %n Versuch, Ausfälle: %2</numerusform>
            <numerusform>Erreichbar bei %1 von %n Versuchen, Ausfälle: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down for %1, up %2 of %n attempt(s), outages: %3</source>
        <translation>
            <numerusform>Ausgefallen seit %1, erreichbar bei %2 von %n Versuch, Ausfälle: %3</numerusform>
            <numerusform>Ausgefallen seit %1, erreichbar bei %2 von %n Versuchen, Ausfälle: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up, %1 of %n attempt(s), outages: %2</source>
        <translation>
            <numerusform>Erreichbar, %1 von %n Versuch, Ausfälle: %2</numerusform>
            <numerusform>Erreichbar, %1 von %n Versuchen, Ausfälle: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, by its pinned fingerprint only</source>
        <translation>ja, nur durch den gepinnten Fingerabdruck</translation>
    </message>
    <message>
        <source>Number of the echo</source>
        <translation>Nummer des Echos</translation>
    </message>
    <message>
        <source>%1 echoes, round trips from %2 to %3, failed echoes: %4.</source>
        <translation>%1 Echos, Antwortzeiten von %2 bis %3, fehlgeschlagene Echos: %4.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>%1 attempts, round trips from %2 to %3, failed attempts: %4, outages: %5.</source>
        <translation>%1 Versuche, Antwortzeiten von %2 bis %3, fehlgeschlagene Versuche: %4, Ausfälle: %5.</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Antwortzeit (ms)</translation>
    </message>
    <message>
        <source>Each line goes from the shortest to the longest round trip at its place.</source>
        <translation>Jede Linie reicht von der kürzesten bis zur längsten Antwortzeit an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Crosses stand above what failed.</source>
        <translation>Kreuze stehen über dem, was fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Outages are hatched.</source>
        <translation>Ausfälle sind schraffiert.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <comment>so many tested</comment>
        <translation>
            <numerusform>%1, davon ist %n fehlgeschlagen</numerusform>
            <numerusform>%1, davon sind %n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPeersText</name>
    <message>
        <source>%1: it has no address</source>
        <translation>%1: hat keine Adresse</translation>
    </message>
    <message>
        <source>%1: it is the same peer as %2</source>
        <translation>%1: ist dieselbe Gegenstelle wie %2</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>The history %1 was not written: another program holds it.</source>
        <translation>Der Verlauf %1 wurde nicht geschrieben: Ein anderes Programm hält ihn.</translation>
    </message>
    <message>
        <source>The history %1 cannot be kept: %2.</source>
        <translation>Der Verlauf %1 kann nicht geführt werden: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The history %1 is damaged (%2) and cannot be set aside: %3. None is kept.</source>
        <translation>Der Verlauf %1 ist beschädigt (%2) und kann nicht beiseitegelegt werden: %3. Es wird keiner geführt.</translation>
    </message>
    <message>
        <source>The history %1 was damaged (%2). It was set aside as %3; a new one has begun.</source>
        <translation>Der Verlauf %1 war beschädigt (%2). Er wurde als %3 beiseitegelegt; ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a newer version of DICOM Echo wrote it</source>
        <translation>eine neuere Version von DICOM Echo hat ihn geschrieben</translation>
    </message>
</context>
<context>
    <name>InputRules</name>
    <message>
        <source>Enter the host name only, the AE title goes into its own setting</source>
        <translation>Geben Sie nur den Hostnamen ein, der AE-Titel gehört in sein eigenes Feld</translation>
    </message>
    <message>
        <source>Enter the host name only (%1), the port (%2) goes into its own setting</source>
        <translation>Geben Sie nur den Hostnamen ein (%1), der Port (%2) gehört in sein eigenes Feld</translation>
    </message>
    <message>
        <source>This is a URL; enter the host name only</source>
        <translation>Dies ist eine URL; geben Sie nur den Hostnamen ein</translation>
    </message>
    <message>
        <source>This is a URL; enter the host name only: %1</source>
        <translation>Dies ist eine URL; geben Sie nur den Hostnamen ein: %1</translation>
    </message>
    <message>
        <source>%1 characters; an address has at most %2</source>
        <translation>%1 Zeichen; eine Adresse hat höchstens %2</translation>
    </message>
    <message>
        <source>A host name has no empty parts before or between its dots</source>
        <translation>Ein Hostname hat etwas vor und zwischen seinen Punkten</translation>
    </message>
    <message>
        <source>A part between dots has at most %1 characters</source>
        <translation>Ein Teil zwischen Punkten hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 without leading zeros</source>
        <translation>Eine IPv4-Adresse besteht aus vier Zahlen von 0 bis 255 ohne führende Nullen</translation>
    </message>
    <message>
        <source>A host name cannot contain %1</source>
        <translation>Ein Hostname darf %1 nicht enthalten</translation>
    </message>
    <message>
        <source>This is not a valid international host name</source>
        <translation>Dies ist kein gültiger internationaler Hostname</translation>
    </message>
    <message>
        <source>A host name does not begin with &apos;-&apos;</source>
        <translation>Ein Hostname beginnt nicht mit „-“</translation>
    </message>
    <message>
        <source>Write the decimals after a point, not a comma</source>
        <translation>Schreiben Sie die Dezimalstellen nach einem Punkt, nicht nach einem Komma</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse ein</translation>
    </message>
    <message>
        <source>An address has no blanks inside</source>
        <translation>Eine Adresse enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>%1 means any address of this computer; enter the address of the peer</source>
        <translation>%1 bedeutet eine beliebige Adresse dieses Computers; geben Sie die Adresse der Gegenstelle ein</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address</source>
        <translation>Dies ist keine gültige IPv6-Adresse</translation>
    </message>
    <message>
        <source>A local address is &quot;any&quot;, or an IPv4 or IPv6 address of this computer</source>
        <translation>Eine lokale Adresse ist „any“ oder eine IPv4- oder IPv6-Adresse dieses Computers</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535</source>
        <translation>Ein Port ist eine ganze Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>Enter an AE title: 1 to %1 characters, not only spaces</source>
        <translation>Geben Sie einen AE-Titel ein: 1 bis %1 Zeichen, nicht nur Leerzeichen</translation>
    </message>
    <message>
        <source>An AE title cannot contain %1, only ASCII characters without the backslash</source>
        <translation>Ein AE-Titel darf %1 nicht enthalten, nur ASCII-Zeichen ohne den umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>%1 characters; an AE title has at most %2</source>
        <translation>%1 Zeichen; ein AE-Titel hat höchstens %2</translation>
    </message>
    <message>
        <source>A timeout is a number of seconds from 0.001 to 86400</source>
        <translation>Eine Zeitgrenze ist eine Anzahl von Sekunden von 0.001 bis 86400</translation>
    </message>
    <message>
        <source>An interval is a number of seconds from 0 to 86400</source>
        <translation>Ein Abstand ist eine Anzahl von Sekunden von 0 bis 86400</translation>
    </message>
    <message>
        <source>A watch interval is a number of seconds from 0.1 to 86400</source>
        <translation>Ein Überwachungsabstand ist eine Anzahl von Sekunden von 0.1 bis 86400</translation>
    </message>
    <message>
        <source>The duration of a watch is a number of seconds from 0.001 to 31622400</source>
        <translation>Die Dauer einer Überwachung ist eine Anzahl von Sekunden von 0.001 bis 31622400</translation>
    </message>
    <message>
        <source>A maximum PDU is 0 (no limit) or 4096 to 131072 bytes</source>
        <translation>Eine maximale PDU-Größe ist 0 (keine Grenze) oder 4096 bis 131072 Bytes</translation>
    </message>
    <message>
        <source>Repeat is a whole number from 1 to 1000000</source>
        <translation>Die Anzahl der Echos ist eine ganze Zahl von 1 bis 1000000</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The value must be text in quotes</source>
        <translation>Der Wert muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>The value must be a number without quotes</source>
        <translation>Der Wert muss eine Zahl ohne Anführungszeichen sein</translation>
    </message>
    <message>
        <source>The value must be true or false</source>
        <translation>Der Wert muss true oder false sein</translation>
    </message>
    <message>
        <source>The value must be a JSON list</source>
        <translation>Der Wert muss eine JSON-Liste sein</translation>
    </message>
    <message>
        <source>The value must be a JSON object</source>
        <translation>Der Wert muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>This version does not know the value &quot;%1&quot;</source>
        <translation>Diese Version kennt den Wert „%1“ nicht</translation>
    </message>
</context>
<context>
    <name>MaintenanceText</name>
    <message>
        <source>%1 is not a time of day such as 22:00</source>
        <translation>%1 ist keine Uhrzeit wie 22:00</translation>
    </message>
    <message>
        <source>A weekday is one of mon, tue, wed, thu, fri, sat, sun</source>
        <translation>Ein Wochentag ist eines von mon, tue, wed, thu, fri, sat, sun</translation>
    </message>
</context>
<context>
    <name>PeerCollectorText</name>
    <message>
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>calling AE title</source>
        <translation>Calling AE Title</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>PeerImportText</name>
    <message>
        <source>called AE title %1 instead of %2</source>
        <translation>gerufener AE-Titel %1 statt %2</translation>
    </message>
    <message>
        <source>calling AE title %1 instead of %2</source>
        <translation>rufender AE-Titel %1 statt %2</translation>
    </message>
    <message>
        <source>address %1 instead of %2</source>
        <translation>Adresse %1 statt %2</translation>
    </message>
    <message>
        <source>port %1 instead of %2</source>
        <translation>Port %1 statt %2</translation>
    </message>
    <message>
        <source>with TLS</source>
        <translation>mit TLS</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>ohne TLS</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere Einstellungen</translation>
    </message>
</context>
<context>
    <name>PeerListText</name>
    <message>
        <source>This is not a list of peers in a known format</source>
        <translation>Dies ist keine Liste von Gegenstellen in einem bekannten Format</translation>
    </message>
    <message>
        <source>The file has more than 64 MB</source>
        <translation>Die Datei hat mehr als 64 MB</translation>
    </message>
    <message>
        <source>This property list has no DICOM nodes</source>
        <translation>Diese Property List enthält keine DICOM-Knoten</translation>
    </message>
    <message>
        <source>The property list is damaged</source>
        <translation>Die Property List ist beschädigt</translation>
    </message>
    <message>
        <source>This is not text: it contains NUL bytes</source>
        <translation>Dies ist kein Text: Er enthält NUL-Bytes</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file has more than %1 lines</source>
        <translation>Die Datei hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>The JSON is damaged, or nested too deep</source>
        <translation>Das JSON ist beschädigt oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive: save the table as CSV</source>
        <translation>Dies ist eine Tabellendatei oder ein Archiv: Speichern Sie die Tabelle als CSV</translation>
    </message>
    <message>
        <source>This is a compressed file: unpack it first</source>
        <translation>Dies ist eine komprimierte Datei: Entpacken Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>PeerText</name>
    <message>
        <source>The port after the colon is missing</source>
        <translation>Der Port hinter dem Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>No host name or IP address was found in this row</source>
        <translation>In dieser Zeile wurde weder ein Hostname noch eine IP-Adresse gefunden</translation>
    </message>
</context>
<context>
    <name>ProfileDocumentText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The profile cannot be saved. %1</source>
        <translation>Das Profil kann nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The file has a profile named &quot;%1&quot; that cannot be used; choose another name</source>
        <translation>Die Datei enthält ein Profil namens „%1“, das nicht verwendet werden kann; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is already a profile named &quot;%1&quot;</source>
        <translation>Es gibt bereits ein Profil namens „%1“</translation>
    </message>
    <message>
        <source>There can be at most %1 profiles</source>
        <translation>Es kann höchstens %1 Profile geben</translation>
    </message>
    <message>
        <source>There is no profile named &quot;%1&quot;</source>
        <translation>Es gibt kein Profil namens „%1“</translation>
    </message>
    <message>
        <source>profile %1 of the file</source>
        <translation>Profil %1 der Datei</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its schema is %1, this version reads %2</source>
        <translation>ihr Schema ist %1, diese Version liest %2</translation>
    </message>
    <message>
        <source>%1: its schema is not %2</source>
        <translation>%1: Das Schema ist nicht %2</translation>
    </message>
    <message>
        <source>%1: &quot;profiles&quot; is not an array</source>
        <translation>%1: „profiles“ ist kein Array</translation>
    </message>
    <message>
        <source>it has %1 profiles; at most %2 are read</source>
        <translation>sie enthält %1 Profile; höchstens %2 werden gelesen</translation>
    </message>
</context>
<context>
    <name>ProfileJson</name>
    <message>
        <source>Enter a name for the profile</source>
        <translation>Geben Sie einen Namen für das Profil ein</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. It is left as it is; no profile can be saved until this is solved.</source>
        <translation>%1 kann nicht gelesen werden: %2. Die Datei bleibt, wie sie ist; bis das gelöst ist, kann kein Profil gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. It is left as it is; saving a profile sets it aside as %3.</source>
        <translation>%1 kann nicht gelesen werden: %2. Die Datei bleibt, wie sie ist; beim Speichern eines Profils wird sie als %3 beiseitegelegt.</translation>
    </message>
    <message>
        <source>another version of DICOM Echo wrote it (%1)</source>
        <translation>eine andere Version von DICOM Echo hat sie geschrieben (%1)</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>sie hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2. Nothing has changed.</source>
        <translation>%1 kann nicht gespeichert werden: %2. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>the lock file %1 cannot be made</source>
        <translation>die Sperrdatei %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program holds %1</source>
        <translation>ein anderes Programm hält %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) holds %4</source>
        <translation>%1 (Prozess %2 auf %3) hält %4</translation>
    </message>
    <message>
        <source>it would have more than %1 bytes</source>
        <translation>sie hätte mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>Some profiles in %1 cannot be used and are left as they are: %2.</source>
        <translation>Einige Profile in %1 können nicht verwendet werden und bleiben, wie sie sind: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Enter a name for the profile</source>
        <translation>Geben Sie einen Namen für das Profil ein</translation>
    </message>
    <message>
        <source>A profile name is one line of visible characters</source>
        <translation>Ein Profilname ist eine Zeile sichtbarer Zeichen</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of visible characters</source>
        <translation>Der Name einer Gruppe ist eine Zeile sichtbarer Zeichen</translation>
    </message>
    <message>
        <source>A contact is one line of visible characters</source>
        <translation>Ein Ansprechpartner ist eine Zeile sichtbarer Zeichen</translation>
    </message>
    <message>
        <source>Local test peer</source>
        <translation>Lokale Testgegenstelle</translation>
    </message>
</context>
<context>
    <name>RequestJson</name>
    <message>
        <source>This version does not know the value of &quot;%1&quot;</source>
        <translation>Diese Version kennt den Wert von „%1“ nicht</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation>%1 ist keine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Alle vier</translation>
    </message>
    <message>
        <source>Explicit VR Little Endian</source>
        <translation>Explicit VR Little Endian</translation>
    </message>
    <message>
        <source>Implicit VR Little Endian</source>
        <translation>Implicit VR Little Endian</translation>
    </message>
    <message>
        <source>Deflated Explicit VR Little Endian</source>
        <translation>Deflated Explicit VR Little Endian</translation>
    </message>
    <message>
        <source>Explicit VR Big Endian</source>
        <translation>Explicit VR Big Endian</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe (Release)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbruch (Abort)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>As other clients see it</source>
        <translation>Wie andere Clients es sehen</translation>
    </message>
    <message>
        <source>No second opinion</source>
        <translation>Keine zweite Meinung</translation>
    </message>
    <message>
        <source>If it can explain a failure</source>
        <translation>Wenn sie einen Fehler erklären kann</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Prüfung des Wegs</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the peer. Paste AE@host:port to fill in all three.</source>
        <translation>Hostname, IPv4- oder IPv6-Adresse der Gegenstelle. Fügen Sie AE@host:port ein, um alle drei auszufüllen.</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Hostname oder IP-Adresse</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>The peer&apos;s DICOM port, 1 to 65535; usual ones are 104 and 11112</source>
        <translation>Der DICOM-Port der Gegenstelle, 1 bis 65535; üblich sind 104 und 11112</translation>
    </message>
    <message>
        <source>Call&amp;ing AE title</source>
        <translation>AE-Titel (Call&amp;ing)</translation>
    </message>
    <message>
        <source>Our AE title, as the peer&apos;s administrator registered it</source>
        <translation>Unser AE-Titel, wie ihn der Administrator der Gegenstelle eingetragen hat</translation>
    </message>
    <message>
        <source>Ca&amp;lled AE title</source>
        <translation>AE-Titel (Ca&amp;lled)</translation>
    </message>
    <message>
        <source>AE title of the peer, 1 to 16 characters; upper and lower case differ</source>
        <translation>AE-Titel der Gegenstelle, 1 bis 16 Zeichen; Groß- und Kleinschreibung zählen</translation>
    </message>
    <message>
        <source>A&amp;CSE timeout</source>
        <translation>A&amp;CSE-Zeitgrenze</translation>
    </message>
    <message>
        <source>Seconds to wait for the answer to an association or release request</source>
        <translation>Sekunden, die auf die Antwort auf eine Association- oder Freigabe-Anfrage gewartet wird</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>&amp;DIMSE timeout</source>
        <translation>DI&amp;MSE-Zeitgrenze</translation>
    </message>
    <message>
        <source>Seconds to wait for the answer to a C-ECHO request</source>
        <translation>Sekunden, die auf die Antwort auf eine C-ECHO-Anfrage gewartet wird</translation>
    </message>
    <message>
        <source>&amp;Network timeout</source>
        <translation>&amp;Netzwerk-Zeitgrenze</translation>
    </message>
    <message>
        <source>Seconds for finding the host and connecting to it</source>
        <translation>Sekunden, um den Host zu finden und sich zu verbinden</translation>
    </message>
    <message>
        <source>Ma&amp;ximum PDU</source>
        <translation>Ma&amp;ximale PDU-Größe</translation>
    </message>
    <message>
        <source>Largest PDU we accept, in bytes: 4096 to 131072, or 0 for no limit</source>
        <translation>Größte PDU, die wir annehmen, in Bytes: 4096 bis 131072, oder 0 für keine Grenze</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Local addre&amp;ss</source>
        <translation>Lo&amp;kale Adresse</translation>
    </message>
    <message>
        <source>The address of this computer to connect from, if it is in several networks</source>
        <translation>Die Adresse dieses Computers, von der die Verbindung ausgeht, wenn er in mehreren Netzwerken ist</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Transfer s&amp;yntax</source>
        <translation>Transfer S&amp;yntax</translation>
    </message>
    <message>
        <source>Which transfer syntaxes are proposed for the Verification SOP Class</source>
        <translation>Welche Transfer Syntaxes für die Verification SOP Class vorgeschlagen werden</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>An&amp;zahl der Echos</translation>
    </message>
    <message>
        <source>How many C-ECHO requests are sent in the one association</source>
        <translation>Wie viele C-ECHO-Anfragen in der einen Association gesendet werden</translation>
    </message>
    <message>
        <source>Ti&amp;me between</source>
        <translation>&amp;Zeit dazwischen</translation>
    </message>
    <message>
        <source>Seconds between two C-ECHO requests of one association, 0 to 86400</source>
        <translation>Sekunden zwischen zwei C-ECHO-Anfragen einer Association, 0 bis 86400</translation>
    </message>
    <message>
        <source>A&amp;bort instead of release</source>
        <translation>Abbr&amp;uch statt Freigabe</translation>
    </message>
    <message>
        <source>End the association with A-ABORT instead of A-RELEASE</source>
        <translation>Die Association mit A-ABORT statt mit A-RELEASE beenden</translation>
    </message>
    <message>
        <source>Do not acknowledge at once what arrives: shows the delays of a peer that waits for acknowledgements (Nagle&apos;s algorithm)</source>
        <translation>Was ankommt, nicht sofort bestätigen: zeigt die Verzögerungen einer Gegenstelle, die auf Bestätigungen wartet (Nagles Algorithmus)</translation>
    </message>
    <message>
        <source>&amp;Second opinion</source>
        <translation>Zweite Meinun&amp;g</translation>
    </message>
    <message>
        <source>When an answer does not come or makes no sense, ask once more with TLS, or without it, to tell which of the two the peer speaks</source>
        <translation>Wenn eine Antwort ausbleibt oder unverständlich ist, noch einmal mit TLS oder ohne fragen, um zu erkennen, was von beiden die Gegenstelle spricht</translation>
    </message>
    <message>
        <source>Path chec&amp;k</source>
        <translation>&amp;Prüfung des Wegs</translation>
    </message>
    <message>
        <source>After the echo, send an association request of about 12 kB: an echo is small and succeeds even where images get stuck on the way</source>
        <translation>Nach dem Echo eine Association-Anfrage von etwa 12 kB senden: Ein Echo ist klein und gelingt auch dort, wo Bilder auf dem Weg stecken bleiben</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>it has no AE title</source>
        <translation>es fehlt der AE-Titel</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>es fehlt die Adresse</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>es fehlt der Port</translation>
    </message>
    <message>
        <source>its %1 %2 is invalid: %3</source>
        <translation>ungültig (%1 %2): %3</translation>
    </message>
    <message>
        <source>%1 is a variable of the other program, whose value is not in this file</source>
        <translation>%1 ist eine Variable des anderen Programms, deren Wert nicht in dieser Datei steht</translation>
    </message>
    <message>
        <source>merged, it is the same peer as %1 (%2)</source>
        <translation>zusammengeführt, es ist dieselbe Gegenstelle wie %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a wildcard, which stands for many peers</source>
        <translation>%1 ist ein Platzhalter, der für viele Gegenstellen steht</translation>
    </message>
    <message>
        <source>it is the other program itself (its own AE title), not a peer</source>
        <translation>es ist das andere Programm selbst (sein eigener AE-Titel), keine Gegenstelle</translation>
    </message>
    <message>
        <source>it is the other program&apos;s own data store, without an address</source>
        <translation>es ist der eigene Datenspeicher des anderen Programms, ohne Adresse</translation>
    </message>
    <message>
        <source>it is the other program&apos;s own listener, not a peer</source>
        <translation>es ist der eigene Empfänger des anderen Programms, keine Gegenstelle</translation>
    </message>
    <message>
        <source>it is the built-in test peer of this program</source>
        <translation>es ist die eingebaute Test-Gegenstelle dieses Programms</translation>
    </message>
    <message>
        <source>it is reached by HTTP, not by DICOM</source>
        <translation>es wird über HTTP erreicht, nicht über DICOM</translation>
    </message>
    <message>
        <source>its protocol is %1, not DICOM</source>
        <translation>das Protokoll ist %1, nicht DICOM</translation>
    </message>
    <message>
        <source>it has no port: it only initiates connections and cannot be called</source>
        <translation>ohne Port: Es baut nur selbst Verbindungen auf und kann nicht gerufen werden</translation>
    </message>
    <message>
        <source>it accepts no associations: it is an initiator only and cannot be called</source>
        <translation>es nimmt keine Associations an: Es ist nur Initiator und kann nicht gerufen werden</translation>
    </message>
    <message>
        <source>it is marked as not installed</source>
        <translation>es ist als nicht installiert markiert</translation>
    </message>
    <message>
        <source>it is switched off (not activated) in the other program</source>
        <translation>es ist im anderen Programm abgeschaltet (nicht aktiviert)</translation>
    </message>
    <message>
        <source>it is a printer</source>
        <translation>es ist ein Drucker</translation>
    </message>
    <message>
        <source>its type is %1, not a DICOM peer</source>
        <translation>die Art ist %1, keine DICOM-Gegenstelle</translation>
    </message>
    <message>
        <source>it names no network connection, so it has no address</source>
        <translation>es nennt keine Netzwerkverbindung und hat deshalb keine Adresse</translation>
    </message>
    <message>
        <source>the network connection %1 is not in this file</source>
        <translation>die Netzwerkverbindung %1 ist nicht in dieser Datei</translation>
    </message>
    <message>
        <source>no AE title uses this network connection</source>
        <translation>kein AE-Titel verwendet diese Netzwerkverbindung</translation>
    </message>
    <message>
        <source>it is a change of an entry that is not in this file</source>
        <translation>es ist die Änderung eines Eintrags, der nicht in dieser Datei ist</translation>
    </message>
    <message>
        <source>the symbol %1 is not defined before</source>
        <translation>das Symbol %1 ist vorher nicht definiert</translation>
    </message>
    <message>
        <source>it stands in the AETable, which says who may connect to the server itself</source>
        <translation>es steht in der AETable, die sagt, wer sich mit dem Server selbst verbinden darf</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>es kann nicht verstanden werden</translation>
    </message>
    <message>
        <source>it is ambiguous: AE title and address cannot be told apart</source>
        <translation>es ist mehrdeutig: AE-Titel und Adresse lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>it has %1 fields instead of %2</source>
        <translation>es hat %1 Felder statt %2</translation>
    </message>
    <message>
        <source>%1 does not say whether TLS is used</source>
        <translation>%1 sagt nicht, ob TLS verwendet wird</translation>
    </message>
    <message>
        <source>its name stands here again: the last entry of a name counts</source>
        <translation>der Name steht hier noch einmal: Der letzte Eintrag eines Namens zählt</translation>
    </message>
    <message>
        <source>this format cannot say that TLS is used</source>
        <translation>dieses Format kann nicht sagen, dass TLS verwendet wird</translation>
    </message>
    <message>
        <source>this format has one peer for an AE title, and %1 is there already</source>
        <translation>dieses Format hat zu einem AE-Titel eine Gegenstelle, und %1 ist schon da</translation>
    </message>
    <message>
        <source>in this format the AE title %1 would be misread, because of %2</source>
        <translation>in diesem Format würde der AE-Titel %1 falsch gelesen, wegen %2</translation>
    </message>
    <message>
        <source>in this format the AE title %1 would be taken for a variable</source>
        <translation>in diesem Format würde der AE-Titel %1 für eine Variable gehalten</translation>
    </message>
</context>
<context>
    <name>StreamFile</name>
    <message>
        <source>its reader has gone</source>
        <translation>der Empfänger ist gegangen</translation>
    </message>
    <message>
        <source>its reader does not read on</source>
        <translation>der Empfänger liest nicht weiter</translation>
    </message>
    <message>
        <source>it is a socket, not a file</source>
        <translation>es ist ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>es ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe that nobody reads</source>
        <translation>es ist eine Pipe, die niemand liest</translation>
    </message>
</context>
<context>
    <name>XmlTreeText</name>
    <message>
        <source>The XML is damaged at line %1: %2</source>
        <translation>Das XML ist in Zeile %1 beschädigt: %2</translation>
    </message>
    <message>
        <source>The XML is nested too deep or has too many elements</source>
        <translation>Das XML ist zu tief verschachtelt oder hat zu viele Elemente</translation>
    </message>
</context>
</TS>
