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
</context>
</TS>
