<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were received</source>
        <translation>
            <numerusform>%n byte was received</numerusform>
            <numerusform>%n bytes were received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of ours did not arrive.</source>
        <translation>
            <numerusform>%n byte of ours did not arrive.</numerusform>
            <numerusform>%n bytes of ours did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation context(s)</source>
        <translation>
            <numerusform>%n presentation context</numerusform>
            <numerusform>%n presentation contexts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Certificate ended %n day ago</numerusform>
            <numerusform>Certificate ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Certificate ends in %n day</numerusform>
            <numerusform>Certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>1 certificate ended %n day ago</numerusform>
            <numerusform>1 certificate ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate ends in %n day(s)</source>
        <translation>
            <numerusform>1 certificate ends in %n day</numerusform>
            <numerusform>1 certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates end soon, the first ended %n day(s) ago</source>
        <translation>
            <numerusform>%1 certificates end soon, the first ended %n day ago</numerusform>
            <numerusform>%1 certificates end soon, the first ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates end soon, the first ends in %n day(s)</source>
        <translation>
            <numerusform>%1 certificates end soon, the first ends in %n day</numerusform>
            <numerusform>%1 certificates end soon, the first ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other certificate(s)</source>
        <translation>
            <numerusform>%n other certificate</numerusform>
            <numerusform>%n other certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <translation>
            <numerusform>%n new failure</numerusform>
            <numerusform>%n new failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovered</source>
        <translation>
            <numerusform>%n recovered</numerusform>
            <numerusform>%n recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered with other software</source>
        <translation>
            <numerusform>%n answered with other software</numerusform>
            <numerusform>%n answered with other software</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slower</source>
        <translation>
            <numerusform>%n slower</numerusform>
            <numerusform>%n slower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n changed otherwise</numerusform>
            <numerusform>%n changed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) to look at</source>
        <translation>
            <numerusform>%n certificate to look at</numerusform>
            <numerusform>%n certificates to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a request of %n byte(s) was answered</source>
        <translation>
            <numerusform>a request of %n byte was answered</numerusform>
            <numerusform>a request of %n bytes was answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a request of %n byte(s) was not answered</source>
        <translation>
            <numerusform>a request of %n byte was not answered</numerusform>
            <numerusform>a request of %n bytes was not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested for the first time</source>
        <translation>
            <numerusform>%n tested for the first time</numerusform>
            <numerusform>%n tested for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the lists could not be tested</source>
        <translation>
            <numerusform>%n entry of the lists could not be tested</numerusform>
            <numerusform>%n entries of the lists could not be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up %1 of %n attempt(s), outages: %2</source>
        <translation>
            <numerusform>Up %1 of %n attempt, outages: %2</numerusform>
            <numerusform>Up %1 of %n attempts, outages: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down for %1, up %2 of %n attempt(s), outages: %3</source>
        <translation>
            <numerusform>Down for %1, up %2 of %n attempt, outages: %3</numerusform>
            <numerusform>Down for %1, up %2 of %n attempts, outages: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up, %1 of %n attempt(s), outages: %2</source>
        <translation>
            <numerusform>Up, %1 of %n attempt, outages: %2</numerusform>
            <numerusform>Up, %1 of %n attempts, outages: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <comment>so many tested</comment>
        <translation>
            <numerusform>%1, %n of them failed</numerusform>
            <numerusform>%1, %n of them failed</numerusform>
        </translation>
    </message>
</context>
</TS>
