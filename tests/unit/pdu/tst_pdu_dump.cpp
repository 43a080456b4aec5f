// The debug dump of the other PDUs, and of bytes that are no PDU.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "tests/unit/pdu/dump_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;
using dicom_echo::test::answered;
using dicom_echo::test::dumped;

class TestPduDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dumpsRejections_data();
    void dumpsRejections();
    void dumpsAborts_data();
    void dumpsAborts();
    void dumpsReleases();
    void dumpsCommandsByName();
    void dumpsFragmentsByLength();
    void forgetsAMessageThatBrokeOffWithItsAssociation();
    void centresHeadingsIn76Columns();
    void dumpsBrokenPdusAsFarAsTheyDecode();
    void dumpsBytesThatAreNoPdu();
    void makesControlCharactersVisible();
};

void TestPduDump::dumpsRejections_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("calling AE title") << 1 << 1 << 3
                                      << QByteArray("Result:    Rejected (Permanent)\n"
                                                    "Source:    DUL service-user\n"
                                                    "Reason:    Calling AE title not recognised\n");
    QTest::newRow("called AE title") << 1 << 1 << 7
                                     << QByteArray("Result:    Rejected (Permanent)\n"
                                                   "Source:    DUL service-user\n"
                                                   "Reason:    Called AE title not recognised\n");
    QTest::newRow("protocol version") << 1 << 2 << 2
                                      << QByteArray("Result:    Rejected (Permanent)\n"
                                                    "Source:    DUL service-provider (ACSE related)\n"
                                                    "Reason:    Protocol version not supported\n");
    QTest::newRow("congestion") << 2 << 3 << 1
                                << QByteArray("Result:    Rejected (Transient)\n"
                                              "Source:    DUL service-provider (presentation related)\n"
                                              "Reason:    Temporary congestion\n");
    QTest::newRow("unknown codes") << 0 << 9 << 7
                                   << QByteArray("Result:    0\n"
                                                 "Source:    9\n"
                                                 "Reason:    7\n");
}

void TestPduDump::dumpsRejections()
{
    QFETCH(int, result);
    QFETCH(int, source);
    QFETCH(int, reason);
    QFETCH(QByteArray, lines);
    QCOMPARE(dumped(Direction::Received, test::associateRj(quint8(result), quint8(source), quint8(reason))),
             "Reject Parameters:\n"
             "======================= INCOMING A-ASSOCIATE-RJ PDU ========================\n" +
                 lines + "========================== END A-ASSOCIATE-RJ PDU ==========================");
}

void TestPduDump::dumpsAborts_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("user") << 0 << 0
                          << QByteArray("Abort Source: DUL service-user\nAbort Reason: (no value available)\n");
    QTest::newRow("reserved") << 1 << 2 << QByteArray("Abort Source: Reserved\nAbort Reason: (no value available)\n");
    QTest::newRow("provider") << 2 << 1
                              << QByteArray("Abort Source: DUL service-provider\nAbort Reason: Unrecognised PDU\n");
    QTest::newRow("provider, reserved") << 2 << 3
                                        << QByteArray("Abort Source: DUL service-provider\nAbort Reason: Reserved\n");
    QTest::newRow("provider, unknown") << 2 << 7 << QByteArray("Abort Source: DUL service-provider\nAbort Reason: 7\n");
}

void TestPduDump::dumpsAborts()
{
    QFETCH(int, source);
    QFETCH(int, reason);
    QFETCH(QByteArray, lines);
    QCOMPARE(dumped(Direction::Sent, test::abort(quint8(source), quint8(reason))),
             "Abort Parameters:\n"
             "=========================== OUTGOING A-ABORT PDU ===========================\n" +
                 lines + "============================= END A-ABORT PDU ==============================");
}

void TestPduDump::dumpsReleases()
{
    QCOMPARE(dumped(Direction::Sent, test::releaseRq()),
             "======================== OUTGOING A-RELEASE-RQ PDU =========================\n"
             "=========================== END A-RELEASE-RQ PDU ===========================");
    QCOMPARE(dumped(Direction::Received, test::releaseRp()),
             "======================== INCOMING A-RELEASE-RP PDU =========================\n"
             "=========================== END A-RELEASE-RP PDU ===========================");
}

void TestPduDump::dumpsCommandsByName()
{
    QCOMPARE(dumped(Direction::Sent, test::golden::cEchoRq),
             "========================== OUTGOING P-DATA-TF PDU ==========================\n"
             "Presentation Data Value:\n"
             "  Context ID:        1 (Command, Last Fragment)\n"
             "    Command Group Length: 56\n"
             "    Affected SOP Class UID: =Verification SOP Class\n"
             "    Command Field: 0x0030 - C-ECHO-RQ\n"
             "    Message ID: 1\n"
             "    Command Data Set Type: 0x0101 - no data set\n"
             "============================ END P-DATA-TF PDU =============================");
    const QByteArray refused =
        test::commandSet(test::commandElement(0x0100, test::u16LittleEndian(0x8030)) +
                         test::commandElement(0x0120, test::u16LittleEndian(2)) +
                         test::commandElement(0x0900, test::u16LittleEndian(0x0122)) +
                         test::commandElement(0x0902, "Not today", ' ') + test::commandElement(0x0F0F, "x"));
    QCOMPARE(dumped(Direction::Received, test::commandPdu(1, refused)),
             "========================== INCOMING P-DATA-TF PDU ==========================\n"
             "Presentation Data Value:\n"
             "  Context ID:        1 (Command, Last Fragment)\n"
             "    Command Group Length: 58\n"
             "    Command Field: 0x8030 - C-ECHO-RSP\n"
             "    Message ID Being Responded To: 2\n"
             "    Status: 0x0122 - SOP Class Not Supported\n"
             "    Error Comment: Not today\n"
             "    Unknown Element (0000,0F0F): 78 00\n"
             "============================ END P-DATA-TF PDU =============================");
}

void TestPduDump::dumpsFragmentsByLength()
{
    PduDumper dumper;
    const QByteArray command = test::cEchoRspCommand();
    const QStringList first =
        dumper.dump(Direction::Received, test::pdu(4, test::pdv(1, test::commandFragment, command.first(20)) +
                                                          test::pdv(1, test::commandFragment, command.sliced(20, 10))));
    QCOMPARE(first.mid(1, 5), (QStringList{QStringLiteral("Presentation Data Values:"),
                                           QStringLiteral("  Context ID:        1 (Command, Fragment)"),
                                           QStringLiteral("    Length: 20 bytes"),
                                           QStringLiteral("  Context ID:        1 (Command, Fragment)"),
                                           QStringLiteral("    Length: 10 bytes")}));
    const QStringList last =
        dumper.dump(Direction::Received, test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(30))));
    QCOMPARE(last.value(3), QStringLiteral("    Length: 48 bytes"));
    QVERIFY(
        dumper.dump(Direction::Received, test::cEchoRsp()).contains(QStringLiteral("    Status: 0x0000 - Success")));
}

void TestPduDump::forgetsAMessageThatBrokeOffWithItsAssociation()
{
    PduDumper dumper;
    const QByteArray fragment = test::pdv(1, test::commandFragment, test::cEchoRspCommand().first(20));
    (void)dumper.dump(Direction::Received, test::pdu(4, fragment));
    (void)dumper.dump(Direction::Sent, test::associateRq());
    QVERIFY(
        dumper.dump(Direction::Received, test::cEchoRsp()).contains(QStringLiteral("    Status: 0x0000 - Success")));
}

void TestPduDump::centresHeadingsIn76Columns()
{
    const QList<std::pair<QByteArray, QString>> pdus{{test::associateRq(), QStringLiteral("A-ASSOCIATE-RQ")},
                                                     {test::associateAc(), QStringLiteral("A-ASSOCIATE-AC")},
                                                     {test::associateRj(), QStringLiteral("A-ASSOCIATE-RJ")},
                                                     {test::cEchoRq(), QStringLiteral("P-DATA-TF")},
                                                     {test::releaseRq(), QStringLiteral("A-RELEASE-RQ")},
                                                     {test::releaseRp(), QStringLiteral("A-RELEASE-RP")},
                                                     {test::abort(), QStringLiteral("A-ABORT")}};
    for (const auto &[pdu, type] : pdus) {
        for (const Direction direction : {Direction::Sent, Direction::Received}) {
            const QStringList lines = PduDumper().dump(direction, pdu);
            const QStringList headings = lines.filter(QRegularExpression(QStringLiteral("^=")));
            QCOMPARE(headings.size(), 2);
            const QString way = direction == Direction::Sent ? QStringLiteral("OUTGOING") : QStringLiteral("INCOMING");
            for (const QString &title :
                 {QStringLiteral(" %1 %2 PDU ").arg(way, type), QStringLiteral(" END %1 PDU ").arg(type)}) {
                const QString &line = title.contains(way) ? headings.first() : headings.last();
                QCOMPARE(line.size(), 76);
                const qsizetype left = line.indexOf(u' ');
                const qsizetype right = line.size() - line.lastIndexOf(u' ') - 1;
                QCOMPARE(line, QString(left, u'=') + title + QString(right, u'='));
                QVERIFY2(right - left == 0 || right - left == 1, qPrintable(line));
            }
            QCOMPARE(lines.last(), headings.last());
        }
    }
}

void TestPduDump::dumpsBrokenPdusAsFarAsTheyDecode()
{
    const QByteArray text = answered(test::golden::associateRq, test::golden::associateAc.first(140));
    QVERIFY(text.contains("    Accepted Transfer Syntax: =Implicit VR Little Endian\n"));
    QVERIFY(text.contains("Their Max PDU Receive Size:  16384\n"));
    QVERIFY(text.endsWith("Violation: PDU-length at offset 2: expected at most 134, found 184\n"
                          "========================== END A-ASSOCIATE-AC PDU =========================="));
    const QByteArray command = test::cEchoRspCommand().chopped(2);
    QVERIFY(dumped(Direction::Received, test::commandPdu(1, command))
                .contains("    Command Data Set Type: 0x0101 - no data set\n"
                          "Violation: Value Length at offset 84: expected at most 0, found 2\n"));
}

void TestPduDump::dumpsBytesThatAreNoPdu()
{
    QCOMPARE(dumped(Direction::Received, "HTTP/1.1 400 Bad Request\r\n"),
             "=========================== INCOMING UNKNOWN PDU ===========================\n"
             "Length: 26 bytes\n"
             "First Bytes: 48 54 54 50 2f 31 2e 31 20 34 30 30 20 42 61 64\n"
             "Violation: PDU-type at offset 0: expected 0x01 to 0x07, found 0x48\n"
             "Violation: PDU-length at offset 2: expected at most 20, found 1414541105\n"
             "============================= END UNKNOWN PDU ==============================");
}

void TestPduDump::makesControlCharactersVisible()
{
    test::AssociateAc ac;
    ac.implementationVersionName = "\x1B[31m\r\nE: x";
    ac.calledAeTitle = "A\tB";
    ac.contexts[0].transferSyntaxes = {"1.2\x1B"};
    const QByteArray text = answered(test::associateRq(), test::associateAc(ac));
    QVERIFY(text.contains("Their Implementation Version Name: \\x1B[31m\\x0D\\x0AE: x\n"));
    QVERIFY(text.contains("Called Application Name:     A\\x09B\n"));
    QVERIFY(text.contains("Accepted Transfer Syntax: =1.2\\x1B\n"));
}

QTEST_GUILESS_MAIN(TestPduDump)
#include "tst_pdu_dump.moc"
