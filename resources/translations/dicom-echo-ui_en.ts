<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateText</name>
    <message numerus="yes">
        <source>%1, expired %n day(s) ago</source>
        <translation>
            <numerusform>%1, expired %n day ago</numerusform>
            <numerusform>%1, expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetLetter</name>
    <message numerus="yes">
        <source>Subject: Connection to %n DICOM peer(s): %1</source>
        <translation>
            <numerusform>Subject: Connection to one DICOM peer: %1</numerusform>
            <numerusform>Subject: Connection to %n DICOM peers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We tested the connection to %n DICOM peer(s) with a C-ECHO (verification), from %1 on.</source>
        <translation>
            <numerusform>We tested the connection to one DICOM peer with a C-ECHO (verification), from %1 on.</numerusform>
            <numerusform>We tested the connection to %n DICOM peers with a C-ECHO (verification), from %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetTexts</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyText</name>
    <message numerus="yes">
        <source>%Ln echo(es), %1 to %2</source>
        <translation>
            <numerusform>%Ln echo, %1 to %2</numerusform>
            <numerusform>%Ln echoes, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n profile(s) have unsaved changes: %1 ...</source>
        <translation>
            <numerusform>%n profile has unsaved changes: %1 ...</numerusform>
            <numerusform>%n profiles have unsaved changes: %1 ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) have unsaved changes: %1.</source>
        <translation>
            <numerusform>%n profile has unsaved changes: %1.</numerusform>
            <numerusform>%n profiles have unsaved changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are lost if you delete the profile(s).</source>
        <translation>
            <numerusform>They are lost if you delete it.</numerusform>
            <numerusform>They are lost if you delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>valid from %1 to %2 (%n day(s) left)</source>
        <translation>
            <numerusform>valid from %1 to %2 (%n day left)</numerusform>
            <numerusform>valid from %1 to %2 (%n days left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchQuestion</name>
    <message numerus="yes">
        <source>Stop %n watch(es)?</source>
        <translation>
            <numerusform>Stop the watch?</numerusform>
            <numerusform>Stop %n watches?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the window and end its %n watch(es)?</source>
        <translation>
            <numerusform>Close the window and end its watch?</numerusform>
            <numerusform>Close the window and end its %n watches?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the profiles and end %n of their watches?</source>
        <translation>
            <numerusform>Delete the profiles and end %n of their watches?</numerusform>
            <numerusform>Delete the profiles and end %n of their watches?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::CaptureWindow</name>
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
            <numerusform>%n more remark of this kind.</numerusform>
            <numerusform>%n more remarks of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ChangeCollector</name>
    <message numerus="yes">
        <source>%n watched peer(s) are up again</source>
        <translation>
            <numerusform>%n watched peer is up again</numerusform>
            <numerusform>%n watched peers are up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched peer(s) are down</source>
        <translation>
            <numerusform>%n watched peer is down</numerusform>
            <numerusform>%n watched peers are down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::HistoryModel</name>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s).</source>
        <translation>
            <numerusform>The newest run.</numerusform>
            <numerusform>The newest %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n peer(s)</source>
        <translation>
            <numerusform>&amp;Import one peer</numerusform>
            <numerusform>&amp;Import %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::PduPane</name>
    <message numerus="yes">
        <source>%1 of %Ln PDU(s)</source>
        <translation>
            <numerusform>%1 of %Ln PDU</numerusform>
            <numerusform>%1 of %Ln PDUs</numerusform>
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
    <name>dicom_echo::PeerListActions</name>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation>
            <numerusform>%n left out: %1.</numerusform>
            <numerusform>%n left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln peer(s); at most %L1 can be imported.</source>
        <translation>
            <numerusform>There is %Ln peer; at most %L1 can be imported.</numerusform>
            <numerusform>There are %Ln peers; at most %L1 can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were added.</source>
        <translation>
            <numerusform>%n profile was added.</numerusform>
            <numerusform>%n profiles were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n profile(s)</source>
        <translation>
            <numerusform>Export one profile</numerusform>
            <numerusform>Export %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were exported.</source>
        <translation>
            <numerusform>%n profile was exported.</numerusform>
            <numerusform>%n profiles were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were changed.</source>
        <translation>
            <numerusform>%n profile was changed.</numerusform>
            <numerusform>%n profiles were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::PreferencesDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileCommands</name>
    <message numerus="yes">
        <source>%n profile(s) were deleted.</source>
        <translation>
            <numerusform>%n profile was deleted.</numerusform>
            <numerusform>%n profiles were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileEditor</name>
    <message numerus="yes">
        <source>adding %n profile(s)</source>
        <translation>
            <numerusform>adding %n profile</numerusform>
            <numerusform>adding %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n profile(s)</source>
        <translation>
            <numerusform>moving %n profile</numerusform>
            <numerusform>moving %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n profile(s)</source>
        <translation>
            <numerusform>deleting %n profile</numerusform>
            <numerusform>deleting %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>importing %n profile(s)</source>
        <translation>
            <numerusform>importing %n profile</numerusform>
            <numerusform>importing %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileFilter</name>
    <message numerus="yes">
        <source>%1, group of %n profile(s), matching: %2</source>
        <translation>
            <numerusform>%1, group of one profile, matching: %2</numerusform>
            <numerusform>%1, group of %n profiles, matching: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::ProfileListModel</name>
    <message numerus="yes">
        <source>%1, group of %n profile(s)</source>
        <translation>
            <numerusform>%1, group of one profile</numerusform>
            <numerusform>%1, group of %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dicom_echo::Redaction</name>
    <message numerus="yes">
        <source>Redacted in copies, files and PDUs: %1 and %n more</source>
        <translation>
            <numerusform>Redacted in copies, files and PDUs: %1 and %n more</numerusform>
            <numerusform>Redacted in copies, files and PDUs: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
