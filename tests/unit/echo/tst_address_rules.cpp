#include "core/echo/peer_text.h"

#include <QTest>

using namespace dicom_echo;

class AddressRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddresses_data();
    void takesAddresses();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void takesAPastedPeerApart_data();
    void takesAPastedPeerApart();
    void takesNoPeerFrom_data();
    void takesNoPeerFrom();
    void saysNothingOfAPlainAddress();
};

void AddressRulesTest::takesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("host name", QStringLiteral("pacs"));
    same("domain name", QStringLiteral("pacs-1.radiology.example.org"));
    same("fully qualified", QStringLiteral("pacs.example.org."));
    same("underscores", QStringLiteral("_pacs_main.example"));
    same("begins with a digit", QStringLiteral("3tesla"));
    same("digits and letters at the end", QStringLiteral("ct.4a"));
    same("upper case", QStringLiteral("PACS"));
    same("international name", QStringLiteral("m\u00fcnchen.example"));
    same("IPv4", QStringLiteral("192.0.2.10"));
    same("low IPv4", QStringLiteral("0.0.0.1"));
    same("zeros in a name", QStringLiteral("0x0.example"));
    same("highest IPv4", QStringLiteral("255.255.255.255"));
    same("IPv6 loopback", QStringLiteral("::1"));
    same("IPv6", QStringLiteral("2001:db8::7334"));
    same("IPv6 with an IPv4 tail", QStringLiteral("::ffff:192.0.2.1"));
    same("scoped IPv6", QStringLiteral("fe80::1%eth0"));
    same("label of 63", QString(63, u'a'));
    same("253 characters", QStringLiteral("a.").repeated(126) + u'a');
    QTest::newRow("bracketed IPv6") << QStringLiteral("[::1]") << QStringLiteral("::1");
    QTest::newRow("bracketed scoped IPv6") << QStringLiteral("[fe80::1%2]") << QStringLiteral("fe80::1%2");
    QTest::newRow("blanks around") << QStringLiteral(" \t pacs \u00a0\n") << QStringLiteral("pacs");
}

void AddressRulesTest::takesAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(parseAddress(text), (Parsed<QString>{address, {}}));
}

void AddressRulesTest::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto wrong = [](const char *name, const QString &text, const QString &error) {
        QTest::newRow(name) << text << error;
    };
    const QString ipv4 = QStringLiteral("four numbers from 0 to 255");
    const QString ipv6 = QStringLiteral("not a valid IPv6 address");
    wrong("empty", QString(), QStringLiteral("Enter a host name or an IP address"));
    wrong("only blanks", QStringLiteral("  \t"), QStringLiteral("Enter a host name or an IP address"));
    wrong("blank inside", QStringLiteral("pacs main"), QStringLiteral("no blanks"));
    wrong("line break inside", QStringLiteral("pacs\nmain"), QStringLiteral("no blanks"));
    wrong("URL", QStringLiteral("http://pacs.example:8042/app"), QStringLiteral("host name only: pacs.example"));
    wrong("URL without a host", QStringLiteral("dicom://"), QStringLiteral("This is a URL"));
    wrong("path", QStringLiteral("pacs/app"), QStringLiteral("cannot contain '/'"));
    wrong("host and port", QStringLiteral("pacs:104"), QStringLiteral("(pacs), the port (104)"));
    wrong("IPv4 and port", QStringLiteral("192.0.2.1:104"), QStringLiteral("(192.0.2.1), the port (104)"));
    wrong("IPv6 and port", QStringLiteral("[::1]:104"), QStringLiteral("(::1), the port (104)"));
    wrong("AE title", QStringLiteral("PACS@pacs.example:104"), QStringLiteral("AE title goes into its own"));
    wrong("254 characters", QStringLiteral("a.").repeated(127),
          QStringLiteral("254 characters; an address has at most 253"));
    wrong("a million characters", QString(1000000, u'a'), QStringLiteral("1000000 characters; an address has at most"));
    wrong("label of 64", QString(64, u'a') + QStringLiteral(".example"), QStringLiteral("at most 63"));
    wrong("two dots", QStringLiteral("pacs..example"), QStringLiteral("between its dots"));
    wrong("dot first", QStringLiteral(".example"), QStringLiteral("before"));
    wrong("only a dot", QStringLiteral("."), QStringLiteral("before"));
    wrong("hyphen first", QStringLiteral("-pacs"), QStringLiteral("does not begin with '-'"));
    wrong("invisible character", QStringLiteral("pacs\u200bmain"), QStringLiteral("cannot contain U+200B"));
    wrong("invisible character last", QStringLiteral("pacs\u200b"), QStringLiteral("cannot contain U+200B"));
    wrong("too long as ASCII", QString(63, u'\u00fc'), QStringLiteral("international"));
    wrong("NUL", QStringLiteral("pacs") + QChar(u'\0'), QStringLiteral("cannot contain U+0000"));
    wrong("markup", QStringLiteral("<b>"), QStringLiteral("cannot contain '<'"));
    wrong("IPv4 part too large", QStringLiteral("192.0.2.256"), ipv4);
    wrong("IPv4 of three parts", QStringLiteral("192.0.2"), ipv4);
    wrong("IPv4 of five parts", QStringLiteral("192.0.2.1.1"), ipv4);
    wrong("IPv4 with leading zeros", QStringLiteral("010.001.002.003"), ipv4);
    wrong("just a number", QStringLiteral("11112"), ipv4);
    wrong("bracketed host name", QStringLiteral("[pacs]"), QStringLiteral("cannot contain '['"));
    wrong("bracketed nonsense", QStringLiteral("[a:b]"), ipv6);
    wrong("bracket left open", QStringLiteral("[::1"), ipv6);
    wrong("too long an IPv6", QStringLiteral("1:2:3:4:5:6:7:8:9"), ipv6);
    wrong("no IPv6", QStringLiteral("2001:db8::g"), ipv6);
    wrong("empty scope", QStringLiteral("fe80::1%"), ipv6);
    wrong("control character as scope", QStringLiteral("fe80::1%") + QChar(1), ipv6);
    wrong("IPv6 that is being typed", QStringLiteral("2001:"), ipv6);
    wrong("IPv6 that is being typed further", QStringLiteral("2001:db8"), ipv6);
    wrong("colon last", QStringLiteral("pacs:"), QStringLiteral("The port after the colon is missing"));
    wrong("IPv6 and colon", QStringLiteral("[::1]:"), QStringLiteral("The port after the colon is missing"));
    wrong("no port", QStringLiteral("pacs:http"), QStringLiteral("A port is a whole number from 1 to 65535"));
    wrong("port too large", QStringLiteral("pacs:65536"), QStringLiteral("A port is a whole number from 1 to 65535"));
    wrong("colon first", QStringLiteral(":104"), QStringLiteral("Enter a host name or an IP address"));
    wrong("title too long", QStringLiteral("ABCDEFGHIJKLMNOPQ@pacs:104"),
          QStringLiteral("17 characters; an AE title has at most 16"));
    wrong("title of a URL too long", QStringLiteral("dicom://ABCDEFGHIJKLMNOPQ@pacs:104"),
          QStringLiteral("17 characters; an AE title has at most 16"));
    wrong("no title", QStringLiteral("@pacs:104"), QStringLiteral("Enter an AE title"));
    wrong("backslash in the title", QStringLiteral("A\\B@pacs:104"), QStringLiteral("cannot contain '\\'"));
    wrong("title alone", QStringLiteral("AE@"), QStringLiteral("Enter a host name or an IP address"));
    wrong("title and port", QStringLiteral("AE@:104"), QStringLiteral("Enter a host name or an IP address"));
    wrong("title and a blank in the host", QStringLiteral("AE@pa cs:104"), QStringLiteral("no blanks"));
    wrong("title and no port", QStringLiteral("AE@pacs:"), QStringLiteral("The port after the colon is missing"));
    wrong("row without a host", QStringLiteral("Main archive;PACS"), QStringLiteral("No host name or IP address"));
    wrong("row with a long title", QStringLiteral("ABCDEFGHIJKLMNOPQ\t192.0.2.1\t104"),
          QStringLiteral("17 characters; an AE title has at most 16"));
    wrong("row with a large port", QStringLiteral("PACS,192.0.2.1,70000"), QStringLiteral("A port is a whole number"));
    for (const char *text : {"0.0.0.0", "::", "[::]", "0", "00", "0x0", "0X00", "0.0", "0.0.0.0.", "0x0.0.0x00.0",
                             "::ffff:0.0.0.0", "0:0:0:0:0:0:0:0", "::0.0.0.0", "::%eth0", " 0.0.0.0 "})
        wrong(text, QString::fromLatin1(text), QStringLiteral("means any address of this computer"));
    wrong("unspecified with a port", QStringLiteral("PACS@0.0.0.0:104"),
          QStringLiteral("0.0.0.0 means any address of this computer; enter the address of the peer"));
}

void AddressRulesTest::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const auto parsed = parseAddress(text);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error.contains(error), qPrintable(parsed.error));
    QVERIFY2(parsed.error.size() < 400, "an error does not repeat an endless input");
}

void AddressRulesTest::takesAPastedPeerApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("calledAeTitle");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const QString &text, const char *title, const char *address, int port) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(title) << QString::fromLatin1(address) << port;
    };
    row(QStringLiteral("ORTHANC@pacs.example.org:4242"), "ORTHANC", "pacs.example.org", 4242);
    row(QStringLiteral(" MAIN PACS @ 192.0.2.1 : 104 "), "MAIN PACS", "192.0.2.1", 104);
    row(QStringLiteral("A@B@pacs:104"), "A@B", "pacs", 104);
    row(QStringLiteral("AE@[2001:db8::1]:104"), "AE", "2001:db8::1", 104);
    row(QStringLiteral("AE@fe80::1%eth0"), "AE", "fe80::1%eth0", 0);
    row(QStringLiteral("AE@pacs"), "AE", "pacs", 0);
    row(QStringLiteral("pacs:104"), "", "pacs", 104);
    row(QStringLiteral("[::1]:104"), "", "::1", 104);
    row(QStringLiteral("[fe80::1%eth0]:104"), "", "fe80::1%eth0", 104);
    row(QStringLiteral("dicom://PACS@pacs.example.org:104"), "PACS", "pacs.example.org", 104);
    row(QStringLiteral("DICOM://PACS@[::1]:104/"), "PACS", "::1", 104);
    row(QStringLiteral("dicom://pacs"), "", "pacs", 0);
    row(QStringLiteral("dicoms://PACS@pacs:2762"), "PACS", "pacs", 2762);
    row(QStringLiteral("dicom://PACS:ME@pacs:104"), "PACS", "pacs", 104);
    row(QStringLiteral("\"orthanc\" : [\"ORTHANC\", \"127.0.0.1\", 4242],"), "ORTHANC", "127.0.0.1", 4242);
    row(QStringLiteral("{\"AET\": \"ORTHANC\", \"Host\": \"127.0.0.1\", \"Port\": 4242}"), "ORTHANC", "127.0.0.1",
        4242);
    row(QStringLiteral("pacs = (ORTHANC, pacs01, 4242)"), "ORTHANC", "pacs01", 4242);
    row(QStringLiteral("PACS [old]@192.0.2.1:104"), "PACS [old]", "192.0.2.1", 104);
    row(QStringLiteral("A,B@pacs:104"), "A,B", "pacs", 104);
    row(QStringLiteral("PACS\t192.0.2.1\t104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS;192.0.2.1;104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS, 192.0.2.1, 104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS,pacs01,104"), "PACS", "pacs01", 104);
    row(QStringLiteral("Main archive;PACS;pacs.example.org;104"), "PACS", "pacs.example.org", 104);
    row(QStringLiteral("CT1\tCT_SCP\t192.0.2.7\t104\tRoom 3"), "CT_SCP", "192.0.2.7", 104);
    row(QStringLiteral("192.0.2.1;104;PACS"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS;192.0.2.1;104;Cellar"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("Main archive;pacs01;104;PACS"), "PACS", "pacs01", 104);
    row(QStringLiteral("pacs01,104"), "", "pacs01", 104);
    row(QStringLiteral("PACS,2001:db8::1,104"), "PACS", "2001:db8::1", 104);
    row(QStringLiteral("PACS;[2001:db8::1]:104"), "PACS", "2001:db8::1", 104);
    row(QStringLiteral("PACS\t192.0.2.1:104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("Archive, PACS@pacs:104, Cellar"), "PACS", "pacs", 104);
    row(QStringLiteral("\"Main archive\",\"PACS\",\"192.0.2.1\",\"104\""), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("AE title: PACS, Host: pacs01, Port: 104"), "PACS", "pacs01", 104);
    row(QStringLiteral("3;PACS;192.0.2.1;104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS;;192.0.2.1;104;"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("MAIN PACS;192.0.2.1;104"), "MAIN PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS,192.0.2.1"), "PACS", "192.0.2.1", 0);
    row(QStringLiteral("The name of the archive;PACS;192.0.2.1;104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("PACS 192.0.2.1 104"), "PACS", "192.0.2.1", 104);
    row(QStringLiteral("pacs.example.org 104"), "", "pacs.example.org", 104);
}

void AddressRulesTest::takesAPastedPeerApart()
{
    QFETCH(QString, text);
    QFETCH(QString, calledAeTitle);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto peer = parsePeer(text);
    QVERIFY2(peer, qPrintable(peer.error));
    QCOMPARE(peer.error, QString());
    QCOMPARE(peer.value->calledAeTitle, calledAeTitle);
    QCOMPARE(peer.value->address, address);
    QCOMPARE(int{peer.value->port.value_or(0)}, port);
}

void AddressRulesTest::takesNoPeerFrom_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "pacs",
                             "192.0.2.1",
                             "::1",
                             "[::1]",
                             "fe80::1:104",
                             "pacs:",
                             ":104",
                             "pacs:0",
                             "pacs:65536",
                             "pacs:http",
                             "@pacs:104",
                             "AE@",
                             "AE@:104",
                             "ABCDEFGHIJKLMNOPQ@pacs:104",
                             "A\\B@pacs:104",
                             "AE@pa cs:104",
                             "http://pacs:8042",
                             "AE@[pacs]:104",
                             "a sentence: 104"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
}

void AddressRulesTest::takesNoPeerFrom()
{
    QFETCH(QString, text);
    QVERIFY(!parsePeer(text));
}

/// They are no peers, and there is nothing to say about them that an address would not say.
void AddressRulesTest::saysNothingOfAPlainAddress()
{
    for (const char *text : {"", "pacs", "192.0.2.1", "::1", "[::1]", "fe80::1:104", "http://pacs:8042", "pacs main"})
        QCOMPARE(parsePeer(QString::fromLatin1(text)), Parsed<PeerText>());
    QCOMPARE(parsePeer(QString(100000, u',')), Parsed<PeerText>());
}

QTEST_GUILESS_MAIN(AddressRulesTest)
#include "tst_address_rules.moc"
