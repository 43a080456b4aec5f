// What servers of other protocols say first, or answer to an A-ASSOCIATE-RQ.
#include "core/pdu/foreign_protocol.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;

class TestForeignProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesOtherServers_data();
    void recognisesOtherServers();
    void takesNoPduForAnotherProtocol_data();
    void takesNoPduForAnotherProtocol();
    void doesNotJudgeTooFewBytes();
};

void TestForeignProtocol::recognisesOtherServers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ForeignProtocol>("protocol");
    QTest::addColumn<QByteArray>("kind");
    using enum ForeignProtocol;
    const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
    const auto row = [](const char *name, const QByteArray &bytes, ForeignProtocol protocol, const char *kind) {
        QTest::newRow(name) << bytes << protocol << QByteArray(kind);
    };
    row("TLS alert", hex("15030100020246"), Tls, "TLS");
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n", Http, "HTTP");
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", Ssh, "SSH");
    row("HL7 acknowledgement", "\x0BMSH|^~\\&|", Hl7, "HL7");
    row("HL7 without a start block", "MSH|^~\\&|", Hl7, "HL7");
    row("MLLP that refuses", "\x0B\x15\x1C\r", Hl7, "HL7");
    row("RDP connection confirm", hex("030000130ED000001234000209080002000000"), Rdp, "RDP");
    row("RDP negotiation failure", hex("030000130ED000001234000300080005000000"), Rdp, "RDP");
    row("X.224 disconnect request", hex("0300000B06800000000000"), Rdp, "RDP");
    row("SQL Server pre-login", hex("0401002500000100000015000601001B"), Sql, "SQL Server");
    row("SQL Server error", hex("0401005D00000100AA4900"), Sql, "SQL Server");
    row("MySQL", hex("4A0000000A382E302E333600"), Sql, "MySQL");
    row("MariaDB that does not allow our host", hex("45000000FF6A04486F7374"), Sql, "MySQL");
    row("PostgreSQL", QByteArray("E\0\0\0\x77SFATAL\0", 12), Sql, "PostgreSQL");
    row("PostgreSQL of old", "EFATAL:  unsupported frontend protocol", Sql, "PostgreSQL");
    row("Oracle that asks again", hex("000800000B000000"), Sql, "Oracle");
    row("SOCKS 5 without a method", hex("05FF"), Other, "SOCKS 5");
    row("SOCKS 4", hex("005B000000000000"), Other, "SOCKS 4");
    row("SMTP", "220 mail.example.org ESMTP\r\n", Other, "SMTP or FTP");
    row("FTP with more lines", "220-Welcome\r\n", Other, "SMTP or FTP");
    row("POP3", "+OK ready\r\n", Other, "POP3 or IMAP");
    row("telnet", hex("FFFD18FFFD20"), Other, "telnet");
    row("telnet that wants nothing", hex("FFFE01"), Other, "telnet");
    row("VNC", "RFB 003.008\n", Other, "VNC");
    row("nearly telnet", hex("FFFF18"), Other, "");
    row("nearly MySQL", hex("4A0000000A3A2E302E333600"), Other, "");
    row("nothing known", "hello", Other, "");
}

void TestForeignProtocol::recognisesOtherServers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ForeignProtocol, protocol);
    QFETCH(QByteArray, kind);
    const std::optional<ForeignPeer> peer = identifyForeignPeer(bytes);
    QVERIFY(peer);
    QCOMPARE(int(peer->protocol), int(protocol));
    QCOMPARE(QByteArray(peer->kind), kind);
    QCOMPARE(peer->name == nullptr, kind.isEmpty());
}

void TestForeignProtocol::takesNoPduForAnotherProtocol_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::newRow("A-ASSOCIATE-RQ") << test::associateRq();
    QTest::newRow("A-ASSOCIATE-AC") << test::associateAc();
    QTest::newRow("A-ASSOCIATE-RJ") << test::associateRj();
    QTest::newRow("P-DATA-TF") << test::cEchoRsp();
    QTest::newRow("P-DATA-TF of 64 KiB") << QByteArray::fromHex("040000010000");
    QTest::newRow("A-RELEASE-RQ") << test::releaseRq();
    QTest::newRow("A-RELEASE-RP") << test::releaseRp();
    QTest::newRow("A-ABORT") << test::abort();
}

void TestForeignProtocol::takesNoPduForAnotherProtocol()
{
    QFETCH(QByteArray, pdu);
    for (qsizetype length = 3; length <= pdu.size(); ++length)
        QVERIFY2(!identifyForeignPeer(pdu.first(length)), pdu.first(length).toHex());
}

void TestForeignProtocol::doesNotJudgeTooFewBytes()
{
    for (const char *bytes : {"", "\x15", "\x03", "\x04", "\x05"})
        QVERIFY(!identifyForeignPeer(bytes));
}

QTEST_GUILESS_MAIN(TestForeignProtocol)
#include "tst_foreign_protocol.moc"
