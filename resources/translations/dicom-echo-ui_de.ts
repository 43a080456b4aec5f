<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>About DICOM Echo</source>
        <translation>Über DICOM Echo</translation>
    </message>
    <message>
        <source>DICOM Echo %1</source>
        <translation>DICOM Echo %1</translation>
    </message>
    <message>
        <source>Tests the connection to a DICOM peer with C-ECHO and explains what stands in its way.

Qt %1, under the GNU LGPL version 3
DCMTK %2, copyright OFFIS e.V., under a BSD licence
OpenSSL %3, under the Apache License 2.0

DICOM Echo is free software under the MIT licence. It is not a medical device.</source>
        <translation>Prüft die Verbindung zu einer DICOM-Gegenstelle mit C-ECHO und erklärt, was ihr im Weg steht.

Qt %1, unter der GNU LGPL Version 3
DCMTK %2, Copyright OFFIS e.V., unter einer BSD-Lizenz
OpenSSL %3, unter der Apache-Lizenz 2.0

DICOM Echo ist freie Software unter der MIT-Lizenz. Es ist kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, noch nicht gültig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber (Subject)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1. Certificate of the peer</source>
        <translation>%1. Zertifikat der Gegenstelle</translation>
    </message>
    <message>
        <source>%1. Certificate behind it</source>
        <translation>%1. Zertifikat dahinter</translation>
    </message>
    <message>
        <source>Of this computer, behind the chain</source>
        <translation>Von diesem Computer, am Ende der Kette</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate is the pinned one.</source>
        <translation>Das Zertifikat der Gegenstelle ist das gepinnte.</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was verified; its name was not checked.</source>
        <translation>Das Zertifikat der Gegenstelle wurde geprüft, sein Name nicht.</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was verified: trusted authority, right name.</source>
        <translation>Das Zertifikat der Gegenstelle wurde geprüft: vertrauenswürdige Zertifizierungsstelle, richtiger Name.</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was not verified.</source>
        <translation>Das Zertifikat der Gegenstelle wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The peer&apos;s certificate was not verified: %1.</source>
        <translation>Das Zertifikat der Gegenstelle wurde nicht bestätigt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, expired %n day(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Tag abgelaufen</numerusform>
            <numerusform>%1, vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSetView</name>
    <message>
        <source>deflated: not decoded</source>
        <translation>komprimiert (Deflate): nicht dekodiert</translation>
    </message>
    <message>
        <source>not decoded: the beginning of the data set is missing</source>
        <translation>nicht dekodiert: der Anfang des Datensatzes fehlt</translation>
    </message>
    <message>
        <source>not decoded: the data set began too long before</source>
        <translation>nicht dekodiert: der Datensatz begann zu lange davor</translation>
    </message>
    <message>
        <source>redacted: not decoded</source>
        <translation>geschwärzt: nicht dekodiert</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1, blanks around it: %2</source>
        <translation>%1, Leerzeichen darum: %2</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>bytes %1 to %2 (%3)</source>
        <translation>Bytes %1 bis %2 (%3)</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>&amp;Echo all</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>Test all peers that are shown (F5)</source>
        <translation>Alle angezeigten Gegenstellen testen (F5)</translation>
    </message>
    <message>
        <source>Echo &amp;selected</source>
        <translation>Aus&amp;gewählte testen</translation>
    </message>
    <message>
        <source>Test the selected peers (Ctrl+F5)</source>
        <translation>Die ausgewählten Gegenstellen testen (Strg+F5)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>End the test; what was found stays (Esc)</source>
        <translation>Den Test beenden; die bisherigen Ergebnisse bleiben (Esc)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Test the peers again and again until it is stopped</source>
        <translation>Die Gegenstellen immer wieder testen, bis Sie anhalten</translation>
    </message>
    <message>
        <source>&amp;Open the peer</source>
        <translation>Gegenstelle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show this run in the workspace Peer (Enter)</source>
        <translation>Diesen Lauf im Arbeitsbereich „Gegenstelle“ zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Letter about this cause...</source>
        <translation>&amp;Schreiben zu dieser Ursache ...</translation>
    </message>
    <message>
        <source>A text for the team that can do something about it</source>
        <translation>Ein Text für das Team, das etwas tun kann</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>As text that a spreadsheet takes</source>
        <translation>Als Text für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save what the last test of the fleet found</source>
        <translation>Das Ergebnis des letzten Tests aller Gegenstellen speichern</translation>
    </message>
    <message>
        <source>&amp;Filter the fleet</source>
        <translation>Gegenstellen &amp;filtern</translation>
    </message>
    <message>
        <source>Go to the ca&amp;uses</source>
        <translation>Zu den &amp;Ursachen</translation>
    </message>
    <message>
        <source>Save fleet re&amp;port...</source>
        <translation>Gesamtbericht s&amp;peichern ...</translation>
    </message>
</context>
<context>
    <name>FleetExport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save fleet report</source>
        <translation>Gesamtbericht speichern</translation>
    </message>
</context>
<context>
    <name>FleetLetter</name>
    <message>
        <source>Whoever looks after this computer and its settings</source>
        <translation>Wer diesen Computer und seine Einstellungen betreut</translation>
    </message>
    <message>
        <source>The administrators of the peers listed below</source>
        <translation>Die Administratoren der unten genannten Gegenstellen</translation>
    </message>
    <message>
        <source>The network team</source>
        <translation>Das Netzwerkteam</translation>
    </message>
    <message>
        <source>The vendor of the peers listed below</source>
        <translation>Der Hersteller der unten genannten Gegenstellen</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called AE title</source>
        <translation>AE-Titel (Called)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
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
        <source>Our address</source>
        <translation>Unsere Adresse</translation>
    </message>
    <message>
        <source>Our AE title (calling)</source>
        <translation>Unser AE-Titel (Calling)</translation>
    </message>
    <message>
        <source>Ports of the peers</source>
        <translation>Ports der Gegenstellen</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>What was found, at the stage &quot;%1&quot;: %2.</source>
        <translation>Festgestellt in der Stufe „%1“: %2.</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Gegenstellen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Subject: Connection to %n DICOM peer(s): %1</source>
        <translation>
            <numerusform>Betreff: Verbindung zu einer DICOM-Gegenstelle: %1</numerusform>
            <numerusform>Betreff: Verbindung zu %n DICOM-Gegenstellen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We tested the connection to %n DICOM peer(s) with a C-ECHO (verification), from %1 on.</source>
        <translation>
            <numerusform>Wir haben die Verbindung zu einer DICOM-Gegenstelle mit C-ECHO (Verification) getestet (Beginn: %1).</numerusform>
            <numerusform>Wir haben die Verbindung zu %n DICOM-Gegenstellen mit C-ECHO (Verification) getestet (Beginn: %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird getestet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Down, as expected</source>
        <translation>Erwartungsgemäß aus</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FleetSharing</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>FleetTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>successes, results</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>%1 of them with a warning</source>
        <translation>davon %1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 down as expected</source>
        <translation>%1 erwartungsgemäß aus</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <translation>%1 nicht getestet</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Gegenstelle</numerusform>
            <numerusform>%n Gegenstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Seit %1: %2.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Stopped when %1 of %2 had been tested.</source>
        <translation>Angehalten, als %1 von %2 getestet waren.</translation>
    </message>
    <message>
        <source>Most likely our network, not theirs.</source>
        <translation>Höchstwahrscheinlich liegt es an unserem Netzwerk.</translation>
    </message>
    <message>
        <source>Last known results, the newest of %1: %2.</source>
        <translation>Letzte bekannte Ergebnisse, das neueste vom %1: %2.</translation>
    </message>
    <message>
        <source>Not tested since the window was opened. On %1 it succeeded.</source>
        <translation>Seit dem Öffnen des Fensters nicht getestet. Am %1 erfolgreich.</translation>
    </message>
    <message>
        <source>Not tested since the window was opened. On %1: %2</source>
        <translation>Seit dem Öffnen des Fensters nicht getestet. Am %1: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: %2</source>
        <comment>how long, for whom</comment>
        <translation>Warte seit %1 auf %2</translation>
    </message>
    <message>
        <source>%1 of them suspect</source>
        <translation>davon %1 verdächtig</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many peers, how they are</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Next round in %1 s.</source>
        <translation>Nächste Runde in %1 s.</translation>
    </message>
</context>
<context>
    <name>LatencyExport</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <translation>%1 auf %2, Port %3</translation>
    </message>
</context>
<context>
    <name>LatencyFrame</name>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>LatencyPainter</name>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95 % %1</translation>
    </message>
    <message>
        <source>99 % %1</source>
        <translation>99 % %1</translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Latency statistics</source>
        <translation>Statistik der Antwortzeiten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>LatencyText</name>
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
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % innerhalb von</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % innerhalb von</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Echoes per second</source>
        <translation>Echos pro Sekunde</translation>
    </message>
    <message>
        <source>up</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Längster Ausfall</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No round trip yet.</source>
        <translation>Noch keine Antwortzeit.</translation>
    </message>
    <message>
        <source>%1 echoes sent, %2 succeeded, %3 lost. Round trip: median %4, 95 % within %5, 99 % within %6, maximum %7.</source>
        <translation>Echos gesendet: %1, erfolgreich: %2, verloren: %3. Antwortzeit: Median %4, 95 % innerhalb von %5, 99 % innerhalb von %6, Maximum %7.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>One echo, %1</source>
        <translation>Ein Echo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln echo(es), %1 to %2</source>
        <translation>
            <numerusform>%Ln Echo, %1 bis %2</numerusform>
            <numerusform>%Ln Echos, %1 bis %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogLevelText</name>
    <message>
        <source>Quiet</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
</context>
<context>
    <name>MaintenanceLine</name>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no times such as 22:00-06:00</source>
        <translation>„%1“ nennt keine Zeiten wie 22:00-06:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the week such as %2</source>
        <translation>„%1“ ist kein Wochentag wie %2</translation>
    </message>
</context>
<context>
    <name>PduListModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>PeerActions</name>
    <message>
        <source>&amp;Echo</source>
        <translation>&amp;Echo</translation>
    </message>
    <message>
        <source>&amp;Cancel the echo</source>
        <translation>Echo &amp;abbrechen</translation>
    </message>
    <message>
        <source>Start &amp;watch</source>
        <translation>Überwachung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop watch</source>
        <translation>Überwachung &amp;beenden</translation>
    </message>
    <message>
        <source>Stop &amp;all watches...</source>
        <translation>Alle Überwachungen bee&amp;nden ...</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Create a new profile (Ctrl+N)</source>
        <translation>Ein neues Profil anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>New &amp;local test peer</source>
        <translation>Neue lok&amp;ale Testgegenstelle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter ...</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected profile (Delete key in the list)</source>
        <translation>Das ausgewählte Profil löschen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Timeouts, transfer syntax and more</source>
        <translation>&amp;Zeitgrenzen, Transfer Syntax und mehr</translation>
    </message>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>&amp;Sichere Verbindung (TLS)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Über&amp;wachung</translation>
    </message>
    <message>
        <source>Go to &amp;address</source>
        <translation>Zur A&amp;dresse</translation>
    </message>
    <message>
        <source>Go to the &amp;list of profiles</source>
        <translation>Zur &amp;Liste der Profile</translation>
    </message>
    <message>
        <source>Go to the &amp;verdict</source>
        <translation>Zum &amp;Ergebnis</translation>
    </message>
    <message>
        <source>Echo the se&amp;lected profiles</source>
        <translation>Echo an die ausge&amp;wählten Profile</translation>
    </message>
    <message>
        <source>Echo to each profile that is selected in the list, each as a run of its own (Ctrl+F5)</source>
        <translation>Ein Echo an jedes in der Liste ausgewählte Profil, jedes als eigener Lauf (Strg+F5)</translation>
    </message>
    <message>
        <source>P&amp;rofile list</source>
        <translation>&amp;Profilliste</translation>
    </message>
    <message>
        <source>Filter profil&amp;es</source>
        <translation>Profile &amp;filtern</translation>
    </message>
    <message>
        <source>Save this profile (Ctrl+S)</source>
        <translation>Dieses Profil speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Cannot be saved yet. %1</source>
        <translation>Kann noch nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>%1 %2</source>
        <comment>setting, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ProfileDrafts</name>
    <message>
        <source>Local test peer</source>
        <translation>Lokale Testgegenstelle</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>AE title at address</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Succeeded with a warning</source>
        <translation>Erfolgreich mit Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>From the command line</source>
        <translation>Von der Befehlszeile</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 at %2, port %3. Not saved.</source>
        <translation>%1 auf %2, Port %3. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Built-in responder on this computer. %1</source>
        <translation>Eingebaute Gegenstelle auf diesem Computer. %1</translation>
    </message>
    <message>
        <source>%1 at %2, port %3. %4</source>
        <translation>%1 auf %2, Port %3. %4</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Ansprechpartner: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>erreichbar %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verdict, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Echo, from any input</source>
        <translation>Echo, aus jedem Eingabefeld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Open the profile selected in the list</source>
        <translation>Das in der Liste ausgewählte Profil öffnen</translation>
    </message>
    <message>
        <source>From a line of the log to its PDU, and back</source>
        <translation>Von einer Protokollzeile zu ihrer PDU und zurück</translation>
    </message>
    <message>
        <source>Enter, or a double click</source>
        <translation>Eingabetaste oder Doppelklick</translation>
    </message>
    <message>
        <source>In the chart: zoom, move, show all</source>
        <translation>Im Diagramm: vergrößern, verschieben, alles zeigen</translation>
    </message>
    <message>
        <source>+ and -, arrow keys, Home</source>
        <translation>+ und -, Pfeiltasten, Pos1</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>%1 accepted the association with %2.</source>
        <translation>%1 hat die Association mit %2 angenommen.</translation>
    </message>
    <message>
        <source>The peer</source>
        <translation>Die Gegenstelle</translation>
    </message>
    <message>
        <source>%1 of %2 C-ECHO requests succeeded, median round trip %3.</source>
        <translation>%1 von %2 C-ECHO-Anfragen erfolgreich, Antwortzeit im Median %3.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Connected to %1 from %2.</source>
        <translation>Verbunden mit %1 von %2 aus.</translation>
    </message>
    <message>
        <source>The association was ended with A-ABORT, as asked.</source>
        <translation>Die Association wurde wie verlangt mit A-ABORT beendet.</translation>
    </message>
    <message>
        <source>The peer confirmed the release of the association.</source>
        <translation>Die Gegenstelle hat das Ende der Association (Release) bestätigt.</translation>
    </message>
    <message>
        <source>TLS was not asked for.</source>
        <translation>TLS war nicht verlangt.</translation>
    </message>
    <message>
        <source>The run did not come to this stage.</source>
        <translation>Der Lauf kam nicht bis zu dieser Stufe.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a stage, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The run was cancelled here.</source>
        <translation>Hier wurde der Lauf abgebrochen.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>Vorher speichern?</translation>
    </message>
    <message>
        <source>They cannot be saved, because an input is not valid yet.</source>
        <translation>Sie können nicht gespeichert werden, weil eine Eingabe noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) have unsaved changes: %1 ...</source>
        <translation>
            <numerusform>%n Profil hat ungespeicherte Änderungen: %1 ...</numerusform>
            <numerusform>%n Profile haben ungespeicherte Änderungen: %1 ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) have unsaved changes: %1.</source>
        <translation>
            <numerusform>%n Profil hat ungespeicherte Änderungen: %1.</numerusform>
            <numerusform>%n Profile haben ungespeicherte Änderungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are lost if you delete the profile(s).</source>
        <translation>
            <numerusform>Sie gehen verloren, wenn Sie das Profil löschen.</numerusform>
            <numerusform>Sie gehen verloren, wenn Sie die Profile löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid yet, and lost if you go on: %1. Save the others before going on?</source>
        <translation>Noch ungültig und sonst verloren: %1. Die anderen vorher speichern?</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Wer handeln kann</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>implementation %1</source>
        <translation>Implementierung %1</translation>
    </message>
    <message>
        <source>implementation class UID %1</source>
        <translation>Implementation Class UID %1</translation>
    </message>
    <message>
        <source>no limit on the PDU length</source>
        <translation>keine Grenze für die PDU-Länge</translation>
    </message>
    <message>
        <source>maximum PDU %1 bytes</source>
        <translation>größte PDU %1 Bytes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 succeeded; fastest %3, median %4, 95 % within %5, slowest %6</source>
        <translation>%1 von %2 erfolgreich; schnellstes %3, Median %4, 95 % innerhalb von %5, langsamstes %6</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>einer beliebigen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The peer asked for one from %1; ours was sent.</source>
        <translation>Die Gegenstelle verlangte eines von %1; unseres wurde gesendet.</translation>
    </message>
    <message>
        <source>The peer asked for one from %1; none was sent.</source>
        <translation>Die Gegenstelle verlangte eines von %1; es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>the peer&apos;s certificate was verified</source>
        <translation>das Zertifikat der Gegenstelle wurde geprüft</translation>
    </message>
    <message>
        <source>the peer&apos;s certificate was not verified</source>
        <translation>das Zertifikat der Gegenstelle wurde nicht geprüft</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>%1, %2, handshake in %3; %4</source>
        <translation>%1, %2, Handshake in %3; %4</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Prüfung des Wegs</translation>
    </message>
    <message>
        <source>Certificates of the peer</source>
        <translation>Zertifikate der Gegenstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Looking up the host name</source>
        <translation>Hostname wird aufgelöst</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Verbindung wird gesichert</translation>
    </message>
    <message>
        <source>Requesting the association</source>
        <translation>Association wird angefordert</translation>
    </message>
    <message>
        <source>Waiting for the echo</source>
        <translation>Warten auf das Echo</translation>
    </message>
    <message>
        <source>Ending the association</source>
        <translation>Association wird beendet</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Waiting for the TLS handshake</source>
        <translation>Warten auf den TLS-Handshake</translation>
    </message>
    <message>
        <source>Waiting for the answer to the association request</source>
        <translation>Warten auf die Antwort zur Association-Anfrage</translation>
    </message>
    <message>
        <source>Waiting for the answer to the echo request</source>
        <translation>Warten auf die Antwort zur Echo-Anfrage</translation>
    </message>
    <message>
        <source>Waiting for the answer to the release request</source>
        <translation>Warten auf die Antwort zur Release-Anfrage</translation>
    </message>
    <message>
        <source>%1, %2 of %3 s</source>
        <comment>what, seconds so far, limit</comment>
        <translation>%1, %2 von %3 s</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Press Echo to test the connection to this peer.</source>
        <translation>Drücken Sie „Echo“, um die Verbindung zu dieser Gegenstelle zu testen.</translation>
    </message>
    <message>
        <source>Press Echo to start the built-in responder on this computer and test it.</source>
        <translation>Drücken Sie „Echo“, um die eingebaute Gegenstelle auf diesem Computer zu starten und zu testen.</translation>
    </message>
    <message>
        <source>%1...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Test läuft ...</translation>
    </message>
    <message>
        <source>Watching. %1</source>
        <translation>Überwachung. %1</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>%1 of %2 echoes answered...</source>
        <translation>%1 von %2 Echos beantwortet ...</translation>
    </message>
    <message>
        <source>%1, tested at %2</source>
        <translation>%1, getestet um %2</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>%1, watched from %2</source>
        <translation>%1, überwacht seit %2</translation>
    </message>
    <message>
        <source>Down at %1 for %2</source>
        <translation>Ausfall um %1, Dauer %2</translation>
    </message>
    <message>
        <source>Earlier outages: %1</source>
        <translation>Frühere Ausfälle: %1</translation>
    </message>
    <message>
        <source>The newest of them are in the report.</source>
        <translation>Die neuesten davon stehen im Bericht.</translation>
    </message>
    <message>
        <source>%1 at %2, port %3</source>
        <comment>AE title, address</comment>
        <translation>%1 auf %2, Port %3</translation>
    </message>
    <message numerus="yes">
        <source>valid from %1 to %2 (%n day(s) left)</source>
        <translation>
            <numerusform>gültig von %1 bis %2 (noch %n Tag)</numerusform>
            <numerusform>gültig von %1 bis %2 (noch %n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict and time, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not tested in this window since. Press Echo to test it now; the tab History has the report.</source>
        <translation>In diesem Fenster seitdem nicht getestet. Drücken Sie Echo, um jetzt zu testen; der Reiter Verlauf hat den Bericht.</translation>
    </message>
</context>
<context>
    <name>WatchQuestion</name>
    <message>
        <source>%1, for %2</source>
        <comment>peer, duration</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n watch(es)?</source>
        <translation>
            <numerusform>Die Überwachung beenden?</numerusform>
            <numerusform>%n Überwachungen beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the window and end its %n watch(es)?</source>
        <translation>
            <numerusform>Das Fenster schließen und seine Überwachung beenden?</numerusform>
            <numerusform>Das Fenster schließen und seine %n Überwachungen beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the profile and end its watch?</source>
        <translation>Das Profil löschen und seine Überwachung beenden?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the profiles and end %n of their watches?</source>
        <translation>
            <numerusform>Die Profile löschen und %n ihrer Überwachungen beenden?</numerusform>
            <numerusform>Die Profile löschen und %n ihrer Überwachungen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About DICOM Echo</source>
        <translation>Ü&amp;ber DICOM Echo</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Save support file...</source>
        <translation>&amp;Support-Datei speichern ...</translation>
    </message>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation>E&amp;instellungen ...</translation>
    </message>
</context>
<context>
    <name>dicom_echo::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureOpener</name>
    <message>
        <source>&amp;Open capture...</source>
        <translation>Aufzeichnung ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>Paste &amp;hex dump</source>
        <translation>&amp;Hex-Dump einfügen</translation>
    </message>
    <message>
        <source>Read the DICOM associations of a capture, a file of PDUs or a text with hex dumps</source>
        <translation>Die DICOM-Associations aus einer Aufzeichnung, einer Datei mit PDUs oder einem Text mit Hex-Dumps lesen</translation>
    </message>
    <message>
        <source>Read the PDUs of a hex dump or a log that was copied</source>
        <translation>Die PDUs aus einem kopierten Hex-Dump oder Protokoll lesen</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcapng *.pcap *.cap *.gz *.zst *.bin *.txt *.log)</source>
        <translation>Aufzeichnungen (*.pcapng *.pcap *.cap *.gz *.zst *.bin *.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureReading</name>
    <message>
        <source>Open capture</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen ...</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureWindow</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 - DICOM Echo</source>
        <translation>%1 - DICOM Echo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Geöffnete Datei</translation>
    </message>
    <message>
        <source>A capture, not a run: %1. &quot;Sent&quot; is what came from the side that requested the association. Close this window (Esc) to go back.</source>
        <translation>Eine Aufzeichnung, kein Lauf: %1. „Gesendet“ ist, was von der Seite kam, die die Association angefordert hat. Schließen Sie dieses Fenster (Esc), um zurückzukehren.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDU(s)</source>
        <translation>
            <numerusform>%Ln PDU</numerusform>
            <numerusform>%Ln PDUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) of this kind.</source>
        <translation>
            <numerusform>%n weiterer Hinweis dieser Art.</numerusform>
            <numerusform>%n weitere Hinweise dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show data set values</source>
        <translation>Werte der Datensätze zeigen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CauseModel</name>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, how many peers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Seit dem letzten Mal geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CausePanel</name>
    <message>
        <source>Who can act: %1</source>
        <translation>Wer handeln kann: %1</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Letter...</source>
        <translation>Schreiben ...</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Choose a cause to see its peers and what to do about it.</source>
        <translation>Wählen Sie eine Ursache, um ihre Gegenstellen zu sehen und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::CertificateDialog</name>
    <message>
        <source>Certificates of the peer</source>
        <translation>Zertifikate der Gegenstelle</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Redact is on: placeholders stand for names here. A certificate itself cannot be redacted, so none can be saved.</source>
        <translation>„Schwärzen“ ist eingeschaltet: Für Namen stehen hier Platzhalter. Ein Zertifikat selbst lässt sich nicht schwärzen, deshalb kann keines gespeichert werden.</translation>
    </message>
    <message>
        <source>Another certificate is pinned for this peer: either it was renewed, or another computer answers.</source>
        <translation>Für diese Gegenstelle ist ein anderes Zertifikat gepinnt: Entweder wurde es erneuert, oder ein anderer Computer antwortet.</translation>
    </message>
    <message>
        <source>This computer could not make sure that this is the right peer.</source>
        <translation>Dieser Computer konnte nicht sicherstellen, dass dies die richtige Gegenstelle ist.</translation>
    </message>
    <message>
        <source>%1

If you trust the certificate, it will be accepted from this peer, and no other one, whoever issued it and whatever name and dates it carries. First compare its SHA-256 fingerprint with the administrator of %2, by telephone: nothing else proves that this is the right computer.</source>
        <translation>%1

Wenn Sie dem Zertifikat vertrauen, wird von dieser Gegenstelle genau dieses und kein anderes angenommen, gleich wer es ausgestellt hat und welchen Namen und welche Daten es trägt. Vergleichen Sie vorher am Telefon seinen SHA-256-Fingerabdruck mit dem Administrator von %2: Nichts anderes beweist, dass dies der richtige Computer ist.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as PEM...</source>
        <translation>Als PEM &amp;speichern ...</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Zertifikate speichern</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ChangeCollector</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Up again: %1</source>
        <translation>Wieder erreichbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watched peer(s) are up again</source>
        <translation>
            <numerusform>%n überwachte Gegenstelle ist wieder erreichbar</numerusform>
            <numerusform>%n überwachte Gegenstellen sind wieder erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched peer(s) are down</source>
        <translation>
            <numerusform>%n überwachte Gegenstelle ist ausgefallen</numerusform>
            <numerusform>%n überwachte Gegenstellen sind ausgefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ConnectionForm</name>
    <message>
        <source>Timeouts, transfer syntax and more</source>
        <translation>Zeitgrenzen, Transfer Syntax und mehr</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>Sichere Verbindung (TLS)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>This peer is being watched.</source>
        <translation>Diese Gegenstelle wird überwacht.</translation>
    </message>
    <message>
        <source>An echo is on.</source>
        <translation>Ein Echo läuft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen when it starts</source>
        <translation>Beim Start gewählt</translation>
    </message>
    <message>
        <source>Chosen when it started</source>
        <translation>Beim Start gewählt</translation>
    </message>
    <message>
        <source>Built in and on this computer only; Echo starts it</source>
        <translation>Eingebaut und nur auf diesem Computer; „Echo“ startet sie</translation>
    </message>
</context>
<context>
    <name>dicom_echo::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>Dieser Desktop hat weder einen Benachrichtigungsdienst noch einen Infobereich.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::DetailsDialog</name>
    <message>
        <source>Profile details</source>
        <translation>Details des Profils</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Whom to call about this peer</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Ansprechpartner:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notizen:</translation>
    </message>
    <message>
        <source>It is e&amp;xpected to be down</source>
        <translation>Ihr &amp;Ausfall wird erwartet</translation>
    </message>
    <message>
        <source>Expected down</source>
        <translation>Ausfall erwartet</translation>
    </message>
    <message>
        <source>The fleet does not count it among what has failed.</source>
        <translation>Im Test aller Gegenstellen zählt sie dann nicht als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>For example: Sat-Sun 22:00-06:00; 12:00-13:00</source>
        <translation>Zum Beispiel: Sa-So 22:00-06:00; 12:00-13:00</translation>
    </message>
    <message>
        <source>At these times, by the clock of this computer, it may be down without being missed. Without a day: each day.</source>
        <translation>Zu diesen Zeiten, nach der Uhr dieses Rechners, darf sie ausfallen, ohne vermisst zu werden. Ohne Wochentag: jeden Tag.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>&amp;Maintenance:</source>
        <translation>&amp;Wartung:</translation>
    </message>
</context>
<context>
    <name>dicom_echo::EchoButton</name>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>End this run (Esc)</source>
        <translation>Diesen Lauf beenden (Esc)</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Test the connection to this peer (Enter)</source>
        <translation>Die Verbindung zu dieser Gegenstelle testen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Echo is off. %1</source>
        <translation>„Echo“ ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ExplanationTab</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Go to the e&amp;xplanation</source>
        <translation>Zur Er&amp;klärung</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FieldTreeModel</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>violation: %1</source>
        <translation>Verstoß: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetControls</name>
    <message>
        <source>Fleet filter</source>
        <translation>Filter der Gegenstellen</translation>
    </message>
    <message>
        <source>Fleet group</source>
        <translation>Gruppe der Gegenstellen</translation>
    </message>
    <message>
        <source>Which group of profiles is shown and tested</source>
        <translation>Welche Gruppe von Profilen gezeigt und getestet wird</translation>
    </message>
    <message>
        <source>Shows the peers in which each of these words stands: name, group, host, port, AE title, state, cause</source>
        <translation>Zeigt die Gegenstellen, in denen jedes dieser Wörter vorkommt: Name, Gruppe, Host, Port, AE-Titel, Zustand, Ursache</translation>
    </message>
    <message>
        <source>Fleet progress</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Fleet summary</source>
        <translation>Zusammenfassung des Tests</translation>
    </message>
    <message>
        <source>Echo all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Echo selected</source>
        <translation>Ausgewählte testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Repeat e&amp;very</source>
        <translation>&amp;Wiederholen alle</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>Repeat interval</source>
        <translation>Abstand der Wiederholungen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Fleet headline</source>
        <translation>Meldung zum Test</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetModel</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No</source>
        <comment>TLS is not used</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1. Up in %2 % of the tests (%3 of %4); failures in a row: %5</source>
        <translation>%1. Verfügbar in %2 % der Tests (%3 von %4); Fehlschläge in Folge: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Called AE</source>
        <translation>AE-Titel (Called)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Zertifikat bis</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetTable</name>
    <message>
        <source>Fleet table</source>
        <translation>Tabelle der Gegenstellen</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie am Anfang</translation>
    </message>
    <message>
        <source>No peer matches.</source>
        <translation>Keine Gegenstelle passt.</translation>
    </message>
    <message>
        <source>What is not shown here is not tested.</source>
        <translation>Getestet wird nur, was hier angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetView</name>
    <message>
        <source>There are no peers yet</source>
        <translation>Es gibt noch keine Gegenstellen</translation>
    </message>
    <message>
        <source>The fleet is all profiles that have an address. Save one in the workspace Peer (Ctrl+1, then Ctrl+N), or import the list that your PACS has: those of some twenty programs are read, and spreadsheets.</source>
        <translation>Hier stehen alle Profile, die eine Adresse haben. Speichern Sie eines im Arbeitsbereich „Gegenstelle“ (Strg+1, dann Strg+N), oder importieren Sie die Liste Ihres PACS: Gelesen werden die Listen von etwa zwanzig Programmen sowie Tabellen.</translation>
    </message>
    <message>
        <source>Import peers...</source>
        <translation>Gegenstellen importieren ...</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>Gegenstellen importieren</translation>
    </message>
</context>
<context>
    <name>dicom_echo::FleetWorkspace</name>
    <message>
        <source>Fleet</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Alle Gegenstellen</translation>
    </message>
    <message>
        <source>%1!</source>
        <comment>failed peers</comment>
        <translation>%1!</translation>
    </message>
    <message>
        <source>%1: %2 failed</source>
        <comment>Fleet, number</comment>
        <translation>%1: %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>User guide - DICOM Echo</source>
        <translation>Handbuch - DICOM Echo</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::HistoryModel</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Watch, not ended</source>
        <translation>Überwachung, nicht beendet</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Alle Gegenstellen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None of them succeeded.</source>
        <translation>Keiner davon war erfolgreich.</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Letzter Erfolg: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s).</source>
        <translation>
            <numerusform>Der neueste Lauf.</numerusform>
            <numerusform>Die neuesten %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success: in the watch that began %1.</source>
        <translation>Letzter Erfolg: in der Überwachung, die am %1 begann.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::HistoryPane</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Enter or a double click opens the report of a run</source>
        <translation>Eingabetaste oder Doppelklick öffnet den Bericht eines Laufs</translation>
    </message>
    <message>
        <source>Go to the h&amp;istory</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Es wird kein Verlauf geführt.</translation>
    </message>
    <message>
        <source>Fill in a peer, or choose a profile, to see how it was found before.</source>
        <translation>Geben Sie eine Gegenstelle ein oder wählen Sie ein Profil, um frühere Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is known of this peer yet. Each echo and each watch is kept here.</source>
        <translation>Über diese Gegenstelle ist noch nichts bekannt. Jedes Echo und jede Überwachung wird hier festgehalten.</translation>
    </message>
    <message>
        <source>The report of this run is no longer there.</source>
        <translation>Der Bericht dieses Laufs ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ImportDialog</name>
    <message>
        <source>Import peers</source>
        <translation>Gegenstellen importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1: peers: %2, left out: %3, format: %4</source>
        <translation>%1: Gegenstellen: %2, ausgelassen: %3, Format: %4</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Group for all</source>
        <translation>Gruppe für alle</translation>
    </message>
    <message>
        <source>&amp;Group for all:</source>
        <translation>&amp;Gruppe für alle:</translation>
    </message>
    <message>
        <source>Peers to import</source>
        <translation>Zu importierende Gegenstellen</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Take n&amp;one</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>&amp;Left out (%1):</source>
        <translation>A&amp;usgelassen (%1):</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>None of them is new</source>
        <translation>Keine davon ist neu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n peer(s)</source>
        <translation>
            <numerusform>%n Gegenstelle &amp;importieren</numerusform>
            <numerusform>%n Gegenstellen &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ImportPreview</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Called AE title</source>
        <translation>AE-Titel (Called)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what becomes of it</comment>
        <translation>%1, %2</translation>
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
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <translation>Schon vorhanden als %1</translation>
    </message>
    <message>
        <source>The same peer as %1</source>
        <translation>Dieselbe Gegenstelle wie %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New, named %1</source>
        <translation>Neu, mit dem Namen %1</translation>
    </message>
    <message>
        <source>Changes %1: %2</source>
        <comment>profile, what of it</comment>
        <translation>Ändert %1: %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::InputField</name>
    <message>
        <source>%1. %2</source>
        <comment>hint, what it is for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Ungültig: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::KeyPasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this desktop</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops behalten</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Passwort des privaten Schlüssels</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation>Der private Schlüssel in %1 ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Key password</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>It is kept until the program ends and never written to a file.</source>
        <translation>Es wird bis zum Programmende behalten und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Echo</source>
        <translation>&amp;Echo</translation>
    </message>
    <message>
        <source>Otherwise it is kept until the program ends, and never written to a file.</source>
        <translation>Sonst wird es bis zum Programmende behalten und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::KeyPasswords</name>
    <message>
        <source>The password could not be kept in the keychain: %1</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund abgelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyChart</name>
    <message>
        <source>The round trip of each echo is drawn here. Press Echo; with Repeat above 1, or with Watch, the chart shows how it changes.</source>
        <translation>Hier wird die Antwortzeit jedes Echos gezeichnet. Drücken Sie „Echo“; mit einer Wiederholung über 1 oder mit einer Überwachung zeigt das Diagramm, wie sie sich ändert.</translation>
    </message>
    <message>
        <source>%1 to %2
about %3 echoes</source>
        <translation>%1 bis %2
etwa %3 Echos</translation>
    </message>
    <message>
        <source>%1 (%2 after the first echo)</source>
        <translation>%1 (%2 nach dem ersten Echo)</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyMenu</name>
    <message>
        <source>L&amp;inear scale</source>
        <translation>&amp;Lineare Skala</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>L&amp;ogarithmische Skala</translation>
    </message>
    <message>
        <source>Even, up to the &amp;99th percentile</source>
        <translation>Linear, bis zum &amp;99. Perzentil</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>Optionen des Diagramms</translation>
    </message>
    <message>
        <source>The scale of the round trips, and a threshold</source>
        <translation>Die Skala der Antwortzeiten und eine Schwelle</translation>
    </message>
    <message>
        <source>&amp;Threshold: %1...</source>
        <translation>&amp;Schwelle: %1 ...</translation>
    </message>
    <message>
        <source>&amp;Threshold: none...</source>
        <translation>&amp;Schwelle: keine ...</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Draw a line at (ms, 0 for none):</source>
        <translation>Linie zeichnen bei (ms, 0 für keine):</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencyPane</name>
    <message>
        <source>Show all</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Save l&amp;atency...</source>
        <translation>An&amp;twortzeiten speichern ...</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart</source>
        <translation>Diagra&amp;mm kopieren</translation>
    </message>
    <message>
        <source>Latency chart</source>
        <translation>Diagramm der Antwortzeiten</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom the time, up and down the round trips, Home shows all</source>
        <translation>Pfeiltasten verschieben, Plus und Minus vergrößern die Zeit, Auf und Ab die Antwortzeiten, Pos1 zeigt alles</translation>
    </message>
    <message>
        <source>Remarks on the latency</source>
        <translation>Hinweise zur Antwortzeit</translation>
    </message>
    <message>
        <source>Newest echoes</source>
        <translation>Neueste Echos</translation>
    </message>
    <message>
        <source>Failed echoes</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Latency view</source>
        <translation>Ansicht der Antwortzeiten</translation>
    </message>
    <message>
        <source>Show all round trips (Home in the chart)</source>
        <translation>Alle Antwortzeiten zeigen (Pos1 im Diagramm)</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or the round trips as a table</source>
        <translation>Das Diagramm als Bild oder die Antwortzeiten als Tabelle speichern</translation>
    </message>
    <message>
        <source>Show all round trips</source>
        <translation>Alle Antwortzeiten zeigen</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <source>Save latency</source>
        <translation>Antwortzeiten speichern</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Median as others see it</source>
        <translation>Median, wie andere ihn sehen</translation>
    </message>
    <message>
        <source>Median, quick acks</source>
        <translation>Median, schnelle ACKs</translation>
    </message>
    <message>
        <source>The newest %1 of %2 echoes, and their statistics.</source>
        <translation>Die neuesten %1 von %2 Echos und ihre Statistik.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 echoes. The statistics cover all of them.</source>
        <translation>Die neuesten %1 von %2 Echos. Die Statistik umfasst alle.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Go to the latenc&amp;y</source>
        <translation>Zur A&amp;ntwortzeit</translation>
    </message>
    <message>
        <source>Latency saved</source>
        <translation>Antwortzeiten gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LatencySamples</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>Schreiben kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>peer, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogPane</name>
    <message>
        <source>This run onl&amp;y</source>
        <translation>&amp;Nur dieser Lauf</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy log lines</source>
        <translation>Protokollzeilen kopieren</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Go to the l&amp;og</source>
        <translation>Zum Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Copy log lines</source>
        <translation>Protokollzeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all log lines</source>
        <translation>&amp;Alle Protokollzeilen auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>Im Protokoll &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Save &amp;log...</source>
        <translation>&amp;Protokoll speichern ...</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file</source>
        <translation>Die angezeigten Zeilen in eine Datei speichern</translation>
    </message>
    <message>
        <source>Lo&amp;g level</source>
        <translation>Stu&amp;fe</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>Which lines are shown. All are kept: a finished run can be read again at Debug.</source>
        <translation>Welche Zeilen gezeigt werden. Behalten werden alle: Ein beendeter Lauf kann nachträglich auf „Debug“ gelesen werden.</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Nur dieser Lauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Die angezeigten Zeilen speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Log (*.log)</source>
        <translation>Protokoll (*.log)</translation>
    </message>
    <message>
        <source>Show the lines of the last run; without it, those of all runs of this profile since the program was started</source>
        <translation>Die Zeilen des letzten Laufs zeigen; sonst die aller Läufe dieses Profils seit dem Start des Programms</translation>
    </message>
</context>
<context>
    <name>dicom_echo::LogView</name>
    <message>
        <source>What a run does is logged here.</source>
        <translation>Hier wird protokolliert, was ein Lauf tut.</translation>
    </message>
    <message>
        <source>Nothing to show at log level %1. Lines kept: %2. Choose Info or Debug to read them.</source>
        <translation>Auf der Protokollstufe „%1“ gibt es nichts zu zeigen. Behaltene Zeilen: %2. Wählen Sie „Info“ oder „Debug“, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::MainWindow</name>
    <message>
        <source>%1[*] - DICOM Echo</source>
        <translation>%1[*] - DICOM Echo</translation>
    </message>
    <message>
        <source>&amp;Save support file...</source>
        <translation>&amp;Support-Datei speichern ...</translation>
    </message>
    <message>
        <source>An internal error has occurred: %1</source>
        <translation>Ein interner Fehler ist aufgetreten: %1</translation>
    </message>
    <message>
        <source>Save what you have typed and start the program again. A support file helps to mend the error.</source>
        <translation>Speichern Sie, was Sie eingegeben haben, und starten Sie das Programm neu. Eine Support-Datei hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>The program was ended by an internal error the last time.</source>
        <translation>Das Programm wurde beim letzten Mal durch einen internen Fehler beendet.</translation>
    </message>
    <message>
        <source>What is known of it has been recorded. A support file helps to mend the error.</source>
        <translation>Was darüber bekannt ist, wurde aufgezeichnet. Eine Support-Datei hilft, den Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::NotificationService</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduDetails</name>
    <message>
        <source>PDU fields</source>
        <translation>Felder der PDU</translation>
    </message>
    <message>
        <source>PDU bytes</source>
        <translation>Bytes der PDU</translation>
    </message>
    <message>
        <source>Missing bytes</source>
        <translation>Fehlende Bytes</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>Bytes als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;C array</source>
        <translation>Bytes als &amp;C-Array kopieren</translation>
    </message>
    <message>
        <source>Copy fields as &amp;text</source>
        <translation>Felder als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Gap behind byte %1: %2.</source>
        <translation>Lücke nach Byte %1: %2.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Byte %1 of %2: %3. %4, %5</source>
        <translation>Byte %1 von %2: %3. %4, %5</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduExport</name>
    <message>
        <source>Wireshark (*.pcapng)</source>
        <translation>Wireshark (*.pcapng)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Bytes (*.bin)</source>
        <translation>Bytes (*.bin)</translation>
    </message>
    <message>
        <source>Export all &amp;PDUs...</source>
        <translation>Alle PDUs e&amp;xportieren ...</translation>
    </message>
    <message>
        <source>Export the &amp;selected PDU...</source>
        <translation>Ausgewählte PDU &amp;exportieren ...</translation>
    </message>
    <message>
        <source>Save the PDUs for Wireshark, as text or as bytes</source>
        <translation>Die PDUs für Wireshark, als Text oder als Bytes speichern</translation>
    </message>
    <message>
        <source>Save this PDU for Wireshark, as text or as bytes</source>
        <translation>Diese PDU für Wireshark, als Text oder als Bytes speichern</translation>
    </message>
    <message>
        <source>Export all PDUs</source>
        <translation>Alle PDUs exportieren</translation>
    </message>
    <message>
        <source>Export the selected PDU</source>
        <translation>Ausgewählte PDU exportieren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduFilterLine</name>
    <message>
        <source>Filter PDUs</source>
        <translation>PDUs filtern</translation>
    </message>
    <message>
        <source>Words that are in the type or the meaning of a PDU. sent, received and errors choose by themselves; type:abort and status:0122 look in one place only.</source>
        <translation>Wörter, die im Typ oder in der Bedeutung einer PDU vorkommen. sent, received und errors wählen selbst aus; type:abort und status:0122 suchen nur an einer Stelle.</translation>
    </message>
    <message>
        <source>&amp;Errors: rejections, aborts, bad statuses, violations</source>
        <translation>&amp;Fehler: Ablehnungen, Abbrüche, Fehlerstatus, Verstöße</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Gesendet</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>&amp;Association requests and answers</source>
        <translation>&amp;Association-Anfragen und -Antworten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Re&amp;leases</source>
        <translation>Rele&amp;ases</translation>
    </message>
    <message>
        <source>A&amp;borts</source>
        <translation>Ab&amp;brüche</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduListModel</name>
    <message>
        <source>Seconds since the first PDU</source>
        <translation>Sekunden seit der ersten PDU</translation>
    </message>
    <message>
        <source>Seconds since the PDU before</source>
        <translation>Sekunden seit der vorigen PDU</translation>
    </message>
    <message>
        <source>Length of the whole PDU, with the six bytes of its header</source>
        <translation>Länge der ganzen PDU einschließlich der sechs Bytes ihres Kopfes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source> - violation: %1</source>
        <translation> - Verstoß: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduNavigation</name>
    <message>
        <source>Find in the PDUs</source>
        <translation>In den PDUs suchen</translation>
    </message>
    <message>
        <source>Find in the P&amp;DUs</source>
        <translation>In den P&amp;DUs suchen</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>None of the PDUs that are shown matches.</source>
        <translation>Keine der angezeigten PDUs passt.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Suche läuft ...</translation>
    </message>
    <message>
        <source>Find ne&amp;xt PDU</source>
        <translation>&amp;Nächste PDU suchen</translation>
    </message>
    <message>
        <source>Find previou&amp;s PDU</source>
        <translation>&amp;Vorige PDU suchen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduPane</name>
    <message>
        <source>The first %1 and the newest are kept, up to %2 PDUs or %3 MiB.</source>
        <translation>Behalten werden die ersten %1 und die neuesten, bis zu %2 PDUs oder %3 MiB.</translation>
    </message>
    <message>
        <source>Show data set &amp;values</source>
        <translation>Werte der Da&amp;tensätze zeigen</translation>
    </message>
    <message>
        <source>PDUs</source>
        <translation>PDUs</translation>
    </message>
    <message>
        <source>Copy the &amp;PDU</source>
        <translation>PDU k&amp;opieren</translation>
    </message>
    <message>
        <source>Show what data sets say of patients; hidden at first</source>
        <translation>Zeigen, was Datensätze über Patienten aussagen; zunächst verborgen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1. Nos. %2 to %3 are dropped. %4</source>
        <translation>%1. Nr. %2 bis %3 wurden verworfen. %4</translation>
    </message>
    <message>
        <source>The PDUs of a run are listed here. A capture of another program can be opened (Ctrl+O), a hex dump pasted (Ctrl+V).</source>
        <translation>Hier stehen die PDUs eines Laufs. Eine Aufzeichnung eines anderen Programms kann geöffnet (Strg+O), ein Hex-Dump eingefügt werden (Strg+V).</translation>
    </message>
    <message>
        <source>Looking for PDUs that match...</source>
        <translation>Passende PDUs werden gesucht ...</translation>
    </message>
    <message>
        <source>No PDU matches.</source>
        <translation>Keine PDU passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln PDU(s)</source>
        <translation>
            <numerusform>%1 von %Ln PDU</numerusform>
            <numerusform>%1 von %Ln PDUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDU(s)</source>
        <translation>
            <numerusform>%Ln PDU</numerusform>
            <numerusform>%Ln PDUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduTab</name>
    <message>
        <source>PDUs</source>
        <translation>PDUs</translation>
    </message>
    <message>
        <source>Go to the P&amp;DUs</source>
        <translation>Zu den PD&amp;Us</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PeerListActions</name>
    <message>
        <source>DICOM Echo, with all settings (*.json)</source>
        <translation>DICOM Echo, mit allen Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheet, CSV (*.csv)</source>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Orthanc (*.json)</source>
        <translation>Orthanc (*.json)</translation>
    </message>
    <message>
        <source>DCMTK dcmqrscp (*.cfg)</source>
        <translation>DCMTK dcmqrscp (*.cfg)</translation>
    </message>
    <message>
        <source>dcm4che ae.properties (*.properties)</source>
        <translation>dcm4che ae.properties (*.properties)</translation>
    </message>
    <message>
        <source>Conquest acrnema.map (*.map)</source>
        <translation>Conquest acrnema.map (*.map)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>It is not a file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Es kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>&amp;Import peers...</source>
        <translation>Gegenstellen &amp;importieren ...</translation>
    </message>
    <message>
        <source>Import peers from the clip&amp;board...</source>
        <translation>Gegenstellen aus der &amp;Zwischenablage importieren ...</translation>
    </message>
    <message>
        <source>E&amp;xport peers...</source>
        <translation>&amp;Gegenstellen exportieren ...</translation>
    </message>
    <message>
        <source>Read peers from files of other programs, tables or plain text</source>
        <translation>Gegenstellen aus Dateien anderer Programme, Tabellen oder einfachem Text lesen</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>Gegenstellen importieren</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There are no peers in it</source>
        <translation>Darin sind keine Gegenstellen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>list, what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation>
            <numerusform>%n ausgelassen: %1.</numerusform>
            <numerusform>%n ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln peer(s); at most %L1 can be imported.</source>
        <translation>
            <numerusform>Es ist %Ln Gegenstelle; höchstens %L1 können importiert werden.</numerusform>
            <numerusform>Es sind %Ln Gegenstellen; höchstens %L1 können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were added.</source>
        <translation>
            <numerusform>%n Profil wurde hinzugefügt.</numerusform>
            <numerusform>%n Profile wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile(s)</source>
        <translation>
            <numerusform>%n Profil exportieren</numerusform>
            <numerusform>%n Profile exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were exported.</source>
        <translation>
            <numerusform>%n Profil wurde exportiert.</numerusform>
            <numerusform>%n Profile wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were changed.</source>
        <translation>
            <numerusform>%n Profil wurde geändert.</numerusform>
            <numerusform>%n Profile wurden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::PeerWorkspace</name>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Gegenstelle</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>watches, name of the draft</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The settings have changed since</source>
        <translation>Die Einstellungen wurden seither geändert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>A watch has ended, because its draft is gone.</source>
        <translation>Eine Überwachung wurde beendet, weil ihr Entwurf nicht mehr da ist.</translation>
    </message>
    <message>
        <source>The watch of %1 has ended, because the profile is gone.</source>
        <translation>Die Überwachung von %1 wurde beendet, weil das Profil nicht mehr da ist.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::PreferencesDialog</name>
    <message>
        <source>&amp;Keep a history of echoes and watches</source>
        <translation>&amp;Verlauf der Echos und Überwachungen führen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>Neue Profile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For at m&amp;ost</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>In a &amp;file of at most</source>
        <translation>In einer &amp;Datei von höchstens</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Tage des Verlaufs</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Größe des Verlaufs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop when a watched peer goes down or comes up</source>
        <translation>Auf dem Desktop &amp;benachrichtigen, wenn eine überwachte Gegenstelle ausfällt oder wiederkommt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileCommands</name>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>Das Profil %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were deleted.</source>
        <translation>
            <numerusform>%n Profil wurde gelöscht.</numerusform>
            <numerusform>%n Profile wurden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileEditor</name>
    <message>
        <source>adding %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message>
        <source>There is already a profile named %1.</source>
        <translation>Es gibt bereits ein Profil mit dem Namen %1.</translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>the details of %1</source>
        <translation>Details von %1</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>Verschieben von %1</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>%1 was changed in another window meanwhile. Saving it here replaces those changes.</source>
        <translation>%1 wurde inzwischen in einem anderen Fenster geändert. Speichern ersetzt jene Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>adding %n profile(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Profil</numerusform>
            <numerusform>Hinzufügen von %n Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n profile(s)</source>
        <translation>
            <numerusform>Verschieben von %n Profil</numerusform>
            <numerusform>Verschieben von %n Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n profile(s)</source>
        <translation>
            <numerusform>Löschen von %n Profil</numerusform>
            <numerusform>Löschen von %n Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>Importieren von %1</translation>
    </message>
    <message numerus="yes">
        <source>importing %n profile(s)</source>
        <translation>
            <numerusform>Importieren von %n Profil</numerusform>
            <numerusform>Importieren von %n Profilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileFilter</name>
    <message>
        <source>%1 of %2</source>
        <comment>profiles of a group that match</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n profile(s), matching: %2</source>
        <translation>
            <numerusform>%1, Gruppe mit %n Profil, passend: %2</numerusform>
            <numerusform>%1, Gruppe mit %n Profilen, passend: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>profile, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>profile with unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n profile(s)</source>
        <translation>
            <numerusform>%1, Gruppe mit %n Profil</numerusform>
            <numerusform>%1, Gruppe mit %n Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Echo in progress</source>
        <translation>Echo läuft</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>settings, state</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileOrganizer</name>
    <message>
        <source>Move to &amp;group</source>
        <translation>In &amp;Gruppe verschieben</translation>
    </message>
    <message>
        <source>De&amp;tails...</source>
        <translation>De&amp;tails ...</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Ne&amp;w group...</source>
        <translation>&amp;Neue Gruppe ...</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name of the group:</source>
        <translation>&amp;Name der Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a command</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a command</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Group, contact, maintenance and notes of the selected profile (Alt+Return)</source>
        <translation>Gruppe, Kontakt, Wartung und Notizen des ausgewählten Profils (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfilePanel</name>
    <message>
        <source>Filter profiles</source>
        <translation>Profile filtern</translation>
    </message>
    <message>
        <source>Words in any order: name, group, host, port, AE title, state, contact, notes</source>
        <translation>Wörter in beliebiger Reihenfolge: Name, Gruppe, Host, Port, AE-Titel, Zustand, Ansprechpartner, Notizen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Kein Profil passt.</translation>
    </message>
    <message>
        <source>No profiles to show. Choose New to create one.</source>
        <translation>Keine Profile vorhanden. Wählen Sie „Neu“, um eines anzulegen.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::Redaction</name>
    <message>
        <source>&amp;Redact copies and files</source>
        <translation>Kopien und Dateien s&amp;chwärzen</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Replace host names, addresses and AE titles in everything that is copied, saved and exported</source>
        <translation>Hostnamen, Adressen und AE-Titel in allem ersetzen, was kopiert, gespeichert und exportiert wird</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Redacted in copies, files and PDUs.</source>
        <translation>Geschwärzt in Kopien, Dateien und PDUs.</translation>
    </message>
    <message numerus="yes">
        <source>Redacted in copies, files and PDUs: %1 and %n more</source>
        <translation>
            <numerusform>Geschwärzt in Kopien, Dateien und PDUs: %1 und %n weiteres</numerusform>
            <numerusform>Geschwärzt in Kopien, Dateien und PDUs: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Redacted in copies, files and PDUs: %1</source>
        <translation>Geschwärzt in Kopien, Dateien und PDUs: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ReportActions</name>
    <message>
        <source>Copy for a ticket</source>
        <translation>Für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Bericht speichern ...</translation>
    </message>
    <message>
        <source>Copy the result, the explanation and the log as text, ready to be sent to whoever can help</source>
        <translation>Ergebnis, Erklärung und Protokoll als Text kopieren, fertig zum Senden an alle, die helfen können</translation>
    </message>
    <message>
        <source>Copy the test as a command line</source>
        <translation>Den Test als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Save the result as a web page, as JSON or as text</source>
        <translation>Das Ergebnis als Webseite, als JSON oder als Text speichern</translation>
    </message>
    <message>
        <source>&amp;dicom-echo (this program)</source>
        <translation>&amp;dicom-echo (dieses Programm)</translation>
    </message>
    <message>
        <source>&amp;echoscu of DCMTK</source>
        <translation>&amp;echoscu von DCMTK</translation>
    </message>
    <message>
        <source>echoscu of &amp;pynetdicom</source>
        <translation>echoscu von &amp;pynetdicom</translation>
    </message>
    <message>
        <source>Copied, redacted</source>
        <translation>Kopiert, geschwärzt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The copied command is not the same echo: %1</source>
        <translation>Der kopierte Befehl ist nicht dasselbe Echo: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::ReportWindow</name>
    <message>
        <source>Report of %1 - DICOM Echo</source>
        <translation>Bericht vom %1 - DICOM Echo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Bericht &amp;speichern ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied, redacted</source>
        <translation>Kopiert, geschwärzt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunBook</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Watch: %1 down</source>
        <translation>Überwachung: %1 ausgefallen</translation>
    </message>
    <message>
        <source>Watch: %1 up</source>
        <translation>Überwachung: %1 erreichbar</translation>
    </message>
    <message>
        <source>The local test peer could not be started: %1</source>
        <translation>Die lokale Testgegenstelle konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunCommands</name>
    <message>
        <source>The settings have changed since: the certificate is trusted for one echo to %1, not in the form.</source>
        <translation>Die Einstellungen wurden seither geändert: Dem Zertifikat wird für ein Echo an %1 vertraut, nicht im Formular.</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>The certificate is trusted in this form. Save the profile to keep it.</source>
        <translation>Dem Zertifikat wird in diesem Formular vertraut. Speichern Sie das Profil, um es zu behalten.</translation>
    </message>
    <message>
        <source>Echo to the selected profiles: %1 of %2 succeeded.</source>
        <translation>Echo an die ausgewählten Profile: %1 von %2 erfolgreich.</translation>
    </message>
    <message>
        <source>This is a run of the fleet. The watch of this peer goes on.</source>
        <translation>Dies ist ein Lauf des Tests aller Gegenstellen. Die Überwachung dieser Gegenstelle läuft weiter.</translation>
    </message>
    <message>
        <source>This is a run of the fleet. The echo to this peer goes on.</source>
        <translation>Dies ist ein Lauf des Tests aller Gegenstellen. Das Echo an diese Gegenstelle läuft weiter.</translation>
    </message>
    <message>
        <source>Show the watch</source>
        <translation>Überwachung zeigen</translation>
    </message>
    <message>
        <source>Show the echo</source>
        <translation>Echo zeigen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::RunPresenter</name>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>PDUs saved</source>
        <translation>PDUs gespeichert</translation>
    </message>
</context>
<context>
    <name>dicom_echo::SkippedEntries</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
</context>
<context>
    <name>dicom_echo::StageStrip</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::SupportDialog</name>
    <message>
        <source>Save support file</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>This is what the file would hold, and all of it. Host names, addresses and AE titles are replaced; look through it before you give it away. It is sent to nobody by itself.</source>
        <translation>Dies ist alles, was die Datei enthalten würde. Hostnamen, Adressen und AE-Titel sind ersetzt; sehen Sie sie durch, bevor Sie sie weitergeben. Von selbst wird sie niemandem gesendet.</translation>
    </message>
    <message>
        <source>Contents of the support file</source>
        <translation>Inhalt der Support-Datei</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>dicom_echo::TlsActions</name>
    <message>
        <source>Try with TLS</source>
        <translation>Mit TLS versuchen</translation>
    </message>
    <message>
        <source>Try without TLS</source>
        <translation>Ohne TLS versuchen</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>Diesem Zertifikat vertrauen ...</translation>
    </message>
    <message>
        <source>Certificates...</source>
        <translation>Zertifikate ...</translation>
    </message>
    <message>
        <source>Switch TLS on for this peer and echo again</source>
        <translation>TLS für diese Gegenstelle einschalten und erneut testen</translation>
    </message>
    <message>
        <source>Switch TLS off for this peer and echo again</source>
        <translation>TLS für diese Gegenstelle ausschalten und erneut testen</translation>
    </message>
    <message>
        <source>Look at the peer&apos;s certificate and accept it by its fingerprint</source>
        <translation>Das Zertifikat der Gegenstelle ansehen und anhand seines Fingerabdrucks annehmen</translation>
    </message>
    <message>
        <source>Show the certificates of the peer (Ctrl+Shift+K)</source>
        <translation>Die Zertifikate der Gegenstelle zeigen (Strg+Umschalt+K)</translation>
    </message>
</context>
<context>
    <name>dicom_echo::TlsForm</name>
    <message>
        <source>On, verified</source>
        <translation>Ein, geprüft</translation>
    </message>
    <message>
        <source>On, any name</source>
        <translation>Ein, Name egal</translation>
    </message>
    <message>
        <source>On, pinned</source>
        <translation>Ein, gepinnt</translation>
    </message>
    <message>
        <source>On, not verified</source>
        <translation>Ein, ungeprüft</translation>
    </message>
    <message>
        <source>TLS is off. These settings count once it is on, above.</source>
        <translation>TLS ist aus. Diese Einstellungen gelten, sobald es oben eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>TLS verwenden</translation>
    </message>
    <message>
        <source>Whether the connection is secured with TLS; F7 opens its settings</source>
        <translation>Ob die Verbindung mit TLS gesichert wird; F7 öffnet die Einstellungen dazu</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Securit&amp;y profile</source>
        <translation>Sicherheitspro&amp;fil</translation>
    </message>
    <message>
        <source>TLS profile</source>
        <translation>TLS-Profil</translation>
    </message>
    <message>
        <source>Verificatio&amp;n</source>
        <translation>Prüf&amp;ung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Full: trusted authority and right name</source>
        <translation>Voll: vertrauenswürdige Stelle und richtiger Name</translation>
    </message>
    <message>
        <source>Trusted authority, any name</source>
        <translation>Vertrauenswürdige Stelle, Name egal</translation>
    </message>
    <message>
        <source>One pinned certificate</source>
        <translation>Ein gepinntes Zertifikat</translation>
    </message>
    <message>
        <source>None: anybody may answer, not secure</source>
        <translation>Keine: jeder kann antworten, nicht sicher</translation>
    </message>
    <message>
        <source>&amp;CA file or folder</source>
        <translation>&amp;CA-Datei oder -Ordner</translation>
    </message>
    <message>
        <source>Server na&amp;me</source>
        <translation>Serverna&amp;me</translation>
    </message>
    <message>
        <source>Pinne&amp;d SHA-256</source>
        <translation>&amp;Gepinnter SHA-256</translation>
    </message>
    <message>
        <source>Client ce&amp;rtificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Pri&amp;vater Schlüssel</translation>
    </message>
    <message>
        <source>Revocation li&amp;st</source>
        <translation>S&amp;perrliste</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted, too</source>
        <translation>Den Zertifizierungsstellen des Systems wird auch vertraut</translation>
    </message>
    <message>
        <source>Same as the address</source>
        <translation>Wie die Adresse</translation>
    </message>
    <message>
        <source>None; a PEM or PKCS#12 file</source>
        <translation>Keines; eine PEM- oder PKCS#12-Datei</translation>
    </message>
    <message>
        <source>In the client certificate&apos;s file</source>
        <translation>In der Datei des Client-Zertifikats</translation>
    </message>
    <message>
        <source>None: revocation is not checked</source>
        <translation>Keine: Sperrungen werden nicht geprüft</translation>
    </message>
    <message>
        <source>Certificates of the authorities (CAs) that may have issued the peer&apos;s certificate</source>
        <translation>Zertifikate der Zertifizierungsstellen (CAs), die das Zertifikat der Gegenstelle ausgestellt haben dürfen</translation>
    </message>
    <message>
        <source>The name expected in the peer&apos;s certificate, if it is not the address</source>
        <translation>Der im Zertifikat der Gegenstelle erwartete Name, falls es nicht die Adresse ist</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the only certificate that is accepted</source>
        <translation>SHA-256-Fingerabdruck des einzigen Zertifikats, das angenommen wird</translation>
    </message>
    <message>
        <source>Shown to a peer that asks who we are</source>
        <translation>Wird einer Gegenstelle gezeigt, die fragt, wer wir sind</translation>
    </message>
    <message>
        <source>Private key of the client certificate; you are asked for its password when it is needed</source>
        <translation>Privater Schlüssel des Client-Zertifikats; nach seinem Passwort werden Sie bei Bedarf gefragt</translation>
    </message>
    <message>
        <source>Certificates that an authority has revoked (CRL)</source>
        <translation>Zertifikate, die eine Zertifizierungsstelle gesperrt hat (CRL)</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen ...</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on; something is wrong</source>
        <translation>ein; etwas stimmt nicht</translation>
    </message>
    <message>
        <source>on; %1; %2</source>
        <translation>ein; %1; %2</translation>
    </message>
    <message>
        <source>on; %1</source>
        <translation>ein; %1</translation>
    </message>
    <message>
        <source>You will be asked for its password when the echo begins.</source>
        <translation>Nach seinem Passwort werden Sie gefragt, wenn das Echo beginnt.</translation>
    </message>
    <message>
        <source>Not secure: TLS 1.0 and 1.1 can be broken. Only for a peer that has nothing newer, and only until it is replaced.</source>
        <translation>Nicht sicher: TLS 1.0 und 1.1 können gebrochen werden. Nur für eine Gegenstelle, die nichts Neueres kann, und nur, bis sie ersetzt ist.</translation>
    </message>
    <message>
        <source>Not secure: any computer on the way can pretend to be the peer and read everything. Pin the peer&apos;s certificate instead, if there is no authority.</source>
        <translation>Nicht sicher: Jeder Computer auf dem Weg kann sich als die Gegenstelle ausgeben und alles mitlesen. Pinnen Sie stattdessen das Zertifikat der Gegenstelle, wenn es keine Zertifizierungsstelle gibt.</translation>
    </message>
</context>
<context>
    <name>dicom_echo::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Pass this result on: for a ticket, as a command, as a report</source>
        <translation>Dieses Ergebnis weitergeben: für ein Ticket, als Befehl, als Bericht</translation>
    </message>
</context>
<context>
    <name>dicom_echo::WatchForm</name>
    <message>
        <source> s</source>
        <comment>unit: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Notify on the &amp;desktop</source>
        <translation>Auf dem Des&amp;ktop benachrichtigen</translation>
    </message>
    <message>
        <source>Stop &amp;watch</source>
        <translation>Über&amp;wachung beenden</translation>
    </message>
    <message>
        <source>Watch interval</source>
        <translation>Abstand der Überwachung</translation>
    </message>
    <message>
        <source>Seconds from one echo to the next: 0.1 to 86400</source>
        <translation>Sekunden von einem Echo zum nächsten: 0,1 bis 86400</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis zum Beenden</translation>
    </message>
    <message>
        <source>Watch duration</source>
        <translation>Dauer der Überwachung</translation>
    </message>
    <message>
        <source>Seconds after which the watch ends; 0: until it is stopped</source>
        <translation>Sekunden, nach denen die Überwachung endet; 0: bis sie beendet wird</translation>
    </message>
    <message>
        <source>A new one for each echo</source>
        <translation>Eine neue für jedes Echo</translation>
    </message>
    <message>
        <source>One for all echoes</source>
        <translation>Eine für alle Echos</translation>
    </message>
    <message>
        <source>Watch associations</source>
        <translation>Associations der Überwachung</translation>
    </message>
    <message>
        <source>A new association each time also tests whether the peer still accepts them</source>
        <translation>Jedes Mal eine neue Association prüft auch, ob die Gegenstelle noch Associations annimmt</translation>
    </message>
    <message>
        <source>Notify on the desktop</source>
        <translation>Auf dem Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>Show a notification when the peer goes down or comes up again</source>
        <translation>Eine Benachrichtigung zeigen, wenn die Gegenstelle ausfällt oder wieder erreichbar ist</translation>
    </message>
    <message>
        <source>Echo ever&amp;y</source>
        <translation>E&amp;cho alle</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>Associatio&amp;ns</source>
        <translation>Associatio&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>Start watch</source>
        <translation>Überwachung starten</translation>
    </message>
    <message>
        <source>Stop watch</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Echo again and again and tell when the peer goes down or comes up (Shift+F5)</source>
        <translation>Immer wieder testen und melden, wenn die Gegenstelle ausfällt oder wieder erreichbar ist (Umschalt+F5)</translation>
    </message>
    <message>
        <source>End the watch of this peer and show its result (Ctrl+Shift+F5)</source>
        <translation>Die Überwachung dieser Gegenstelle beenden und ihr Ergebnis zeigen (Strg+Umschalt+F5)</translation>
    </message>
    <message>
        <source>every %1, until stopped</source>
        <translation>alle %1, bis zum Beenden</translation>
    </message>
    <message>
        <source>every %1, for %2</source>
        <translation>alle %1, für %2</translation>
    </message>
</context>
<context>
    <name>dicom_echo::WatchNotifier</name>
    <message>
        <source>DICOM Echo. %1</source>
        <translation>DICOM Echo. %1</translation>
    </message>
</context>
<context>
    <name>dicom_echo::WorkspaceSwitch</name>
    <message>
        <source>%1 %2</source>
        <comment>workspace, its state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
