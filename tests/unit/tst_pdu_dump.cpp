#include "core/pdu/pdu_dump.h"
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;

namespace {

QByteArray dumped(Direction direction, const QByteArray &pdu)
{
    return PduDumper().dump(direction, pdu).join(QLatin1Char('\n')).toUtf8();
}

/// The dump of an answer to `request`.
QByteArray answered(const QByteArray &request, const QByteArray &pdu)
{
    PduDumper dumper;
    static_cast<void>(dumper.dump(Direction::Sent, request));
    return dumper.dump(Direction::Received, pdu).join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class TestPduDump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dumpsOurRequest();
    void dumpsTheAcceptanceOfDcmtk();
    void dumpsContextsThatWereNotAccepted();
    void dumpsOneProposedTransferSyntaxInTheSingular();
    void callsAMissingImplementationUnknown();
    void dumpsNegotiationItems();
    void tellsSecretsByTheirLengthOnly();
    void dumpsRejections_data();
    void dumpsRejections();
    void dumpsAborts_data();
    void dumpsAborts();
    void dumpsReleases();
    void dumpsCommandsByName();
    void dumpsFragmentsByLength();
    void centresHeadingsIn76Columns();
    void dumpsBrokenPdusAsFarAsTheyDecode();
    void dumpsBytesThatAreNoPdu();
    void makesControlCharactersVisible();
    void turnsCodesIntoText_data();
    void turnsCodesIntoText();
};

void TestPduDump::dumpsOurRequest()
{
    test::AssociateRq rq;
    rq.implementationClassUid = "1.2.276.0.7230010.3.0.3.6.7";
    rq.implementationVersionName = "DICOM_ECHO_010";
    QCOMPARE(dumped(Direction::Sent, test::associateRq(rq)),
             "Request Parameters:\n"
             "======================= OUTGOING A-ASSOCIATE-RQ PDU ========================\n"
             "Our Implementation Class UID:      1.2.276.0.7230010.3.0.3.6.7\n"
             "Our Implementation Version Name:   DICOM_ECHO_010\n"
             "Application Context Name:    1.2.840.10008.3.1.1.1\n"
             "Calling Application Name:    ECHOSCU\n"
             "Called Application Name:     ANY-SCP\n"
             "Our Max PDU Receive Size:    16382\n"
             "Presentation Context:\n"
             "  Context ID:        1 (Proposed)\n"
             "    Abstract Syntax: =Verification SOP Class\n"
             "    Proposed SCP/SCU Role: Default\n"
             "    Proposed Transfer Syntaxes:\n"
             "      =Explicit VR Little Endian\n"
             "      =Implicit VR Little Endian\n"
             "      =Deflated Explicit VR Little Endian\n"
             "      =Explicit VR Big Endian\n"
             "Requested Extended Negotiation: None\n"
             "Requested Common Extended Negotiation: None\n"
             "Requested Asynchronous Operations Window Negotiation: None\n"
             "Requested User Identity Negotiation: None\n"
             "========================== END A-ASSOCIATE-RQ PDU ==========================");
}

void TestPduDump::dumpsTheAcceptanceOfDcmtk()
{
    QCOMPARE(answered(test::golden::associateRq, test::golden::associateAc),
             "Accept Parameters:\n"
             "======================= INCOMING A-ASSOCIATE-AC PDU ========================\n"
             "Their Implementation Class UID:    1.2.276.0.7230010.3.0.3.6.7\n"
             "Their Implementation Version Name: OFFIS_DCMTK_367\n"
             "Application Context Name:    1.2.840.10008.3.1.1.1\n"
             "Calling Application Name:    ECHOSCU\n"
             "Called Application Name:     ANY-SCP\n"
             "Their Max PDU Receive Size:  16384\n"
             "Presentation Contexts:\n"
             "  Context ID:        1 (Accepted)\n"
             "    Abstract Syntax: =Verification SOP Class\n"
             "    Accepted SCP/SCU Role: Default\n"
             "    Accepted Transfer Syntax: =Implicit VR Little Endian\n"
             "Accepted Extended Negotiation: None\n"
             "Accepted Asynchronous Operations Window Negotiation: None\n"
             "User Identity Negotiation Response: None\n"
             "========================== END A-ASSOCIATE-AC PDU ==========================");
}

void TestPduDump::dumpsContextsThatWereNotAccepted()
{
    test::AssociateRq rq;
    rq.contexts.clear();
    for (quint8 id : std::initializer_list<quint8>{1, 3, 5, 7, 9, 11})
        rq.contexts += {id, test::verificationUid, {test::implicitLittleEndianUid}};
    test::AssociateAc ac;
    ac.contexts = {{3, 2, {}}, {1, 1, {}}, {5, 3, {}}, {7, 4, {QByteArray()}}, {9, 9, {}}, {13, 3, {}}};
    QVERIFY(answered(test::associateRq(rq), test::associateAc(ac))
                .contains("Presentation Contexts:\n"
                          "  Context ID:        1 (User Rejection)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "  Context ID:        3 (Provider Rejection)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "  Context ID:        5 (Rejected - Abstract Syntax Not Supported)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "  Context ID:        7 (Rejected - Transfer Syntax Not Supported)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "  Context ID:        9 (Unknown (9))\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "  Context ID:        13 (Rejected - Abstract Syntax Not Supported)\n"
                          "    Abstract Syntax: unknown\n"
                          "Accepted Extended Negotiation: None\n"));
}

void TestPduDump::dumpsOneProposedTransferSyntaxInTheSingular()
{
    test::AssociateRq rq;
    rq.contexts[0].transferSyntaxes = {"1.2.840.10008.1.2.4.50"};
    rq.contexts += {3, "1.2.840.10008.5.1.4.1.1.2", {test::implicitLittleEndianUid}};
    QVERIFY(dumped(Direction::Sent, test::associateRq(rq))
                .contains("Presentation Contexts:\n"
                          "  Context ID:        1 (Proposed)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "    Proposed SCP/SCU Role: Default\n"
                          "    Proposed Transfer Syntax:\n"
                          "      =1.2.840.10008.1.2.4.50\n"
                          "  Context ID:        3 (Proposed)\n"
                          "    Abstract Syntax: =1.2.840.10008.5.1.4.1.1.2\n"));
}

void TestPduDump::callsAMissingImplementationUnknown()
{
    const QByteArray ac =
        test::pdu(2, test::associateFixedPart(1, "A", "B") + test::item(0x10, test::applicationContextUid));
    QVERIFY(dumped(Direction::Received, ac)
                .contains("Their Implementation Class UID:    unknown\n"
                          "Their Implementation Version Name: unknown\n"
                          "Application Context Name:    1.2.840.10008.3.1.1.1\n"
                          "Calling Application Name:    B\n"
                          "Called Application Name:     A\n"
                          "Their Max PDU Receive Size:  unknown\n"
                          "Presentation Contexts:\n"
                          "Accepted Extended Negotiation: None\n"));
}

void TestPduDump::dumpsNegotiationItems()
{
    test::AssociateRq rq;
    rq.moreUserInformation =
        test::item(0x53, test::u16(3) + test::u16(5)) +
        test::item(0x54, test::u16(17) + test::verificationUid + test::u8(1) + test::u8(1)) +
        test::item(0x56, test::u16(5) + "1.2.3" + QByteArray("\x01\xFF", 2)) +
        test::item(0x57, test::u16(5) + "1.2.3" + test::u16(7) + "1.2.3.4" + test::u16(7) + test::u16(5) + "1.2.5") +
        test::item(0x57, test::u16(5) + "1.2.4" + test::u16(7) + "1.2.3.4" + test::u16(0)) +
        test::item(0x58, test::u8(1) + test::u8(1) + test::u16(4) + "user" + test::u16(0));
    const QByteArray text = dumped(Direction::Sent, test::associateRq(rq));
    QVERIFY(text.contains("    Proposed SCP/SCU Role: SCP/SCU\n"));
    QVERIFY(text.contains("Requested Extended Negotiation:\n"
                          "  SOP Class: =1.2.3\n"
                          "    01  ff\n"
                          "Requested Common Extended Negotiation:\n"
                          "  SOP Class: =1.2.3\n"
                          "    Service Class: =1.2.3.4\n"
                          "    Related General SOP Class(es):\n"
                          "      =1.2.5\n"
                          "  SOP Class: =1.2.4\n"
                          "    Service Class: =1.2.3.4\n"
                          "    Related General SOP Classes: None\n"
                          "Requested Asynchronous Operations Window Negotiation:\n"
                          "  Maximum Invoked Operations:     3\n"
                          "  Maximum Performed Operations:   5\n"
                          "Requested User Identity Negotiation:\n"
                          "  Authentication Mode: 1 - Username\n"
                          "  Username: [user]\n"
                          "  Positive Response Requested: Yes\n"
                          "=========="));
    test::AssociateAc ac;
    ac.moreUserInformation = test::item(0x54, test::u16(17) + test::verificationUid + test::u8(0) + test::u8(1)) +
                             test::item(0x59, test::u16(0));
    const QByteArray answer = answered(test::associateRq(rq), test::associateAc(ac));
    QVERIFY(answer.contains("    Accepted SCP/SCU Role: SCP\n"));
    QVERIFY(answer.contains("User Identity Negotiation Response: Yes\n"));
}

void TestPduDump::tellsSecretsByTheirLengthOnly()
{
    test::AssociateRq rq;
    rq.moreUserInformation =
        test::item(0x58, test::u8(2) + test::u8(0) + test::u16(4) + "user" + test::u16(6) + "secret");
    const QByteArray text = dumped(Direction::Sent, test::associateRq(rq));
    QVERIFY(text.contains("  Authentication Mode: 2 - Username/Password\n"
                          "  Username: [user]\n"
                          "  Password (not dumped) length: 6\n"
                          "  Positive Response Requested: No\n"));
    QVERIFY(!text.contains("secret"));
}

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
                                   << QByteArray("Result:    Unknown (0)\n"
                                                 "Source:    Unknown (9)\n"
                                                 "Reason:    Unknown (7)\n");
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
    QTest::newRow("provider, unknown") << 2 << 7
                                       << QByteArray("Abort Source: DUL service-provider\nAbort Reason: Unknown (7)\n");
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

void TestPduDump::centresHeadingsIn76Columns()
{
    for (const QByteArray &pdu : {test::associateRq(), test::associateAc(), test::associateRj(), test::cEchoRq(),
                                  test::releaseRq(), test::releaseRp(), test::abort()}) {
        for (const QString &line : PduDumper().dump(Direction::Received, pdu)) {
            if (line.startsWith(QLatin1Char('=')))
                QCOMPARE(line.size(), 76);
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

void TestPduDump::turnsCodesIntoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("result 1", rejectResultText(1), "Rejected Permanent");
    row("result 2", rejectResultText(2), "Rejected Transient");
    row("result 3", rejectResultText(3), "Unknown (3)");
    row("source 1", rejectSourceText(1), "Service User");
    row("source 2", rejectSourceText(2), "Service Provider (ACSE)");
    row("source 3", rejectSourceText(3), "Service Provider (Presentation)");
    row("source 0", rejectSourceText(0), "Unknown (0)");
    const char *userReasons[] = {"Unknown (0)",
                                 "No reason given",
                                 "Application context name not supported",
                                 "Calling AE title not recognised",
                                 "Reserved",
                                 "Reserved",
                                 "Reserved",
                                 "Called AE title not recognised",
                                 "Reserved",
                                 "Reserved",
                                 "Reserved",
                                 "Unknown (11)"};
    for (quint8 reason = 0; reason < 12; ++reason)
        row(qPrintable(QStringLiteral("user reason %1").arg(reason)), rejectReasonText(1, reason), userReasons[reason]);
    const char *acseReasons[] = {"Unknown (0)", "No reason given", "Protocol version not supported", "Unknown (3)"};
    for (quint8 reason = 0; reason < 4; ++reason)
        row(qPrintable(QStringLiteral("ACSE reason %1").arg(reason)), rejectReasonText(2, reason), acseReasons[reason]);
    const char *presentationReasons[] = {
        "Reserved", "Temporary congestion", "Local limit exceeded", "Reserved", "Reserved", "Reserved", "Reserved",
        "Reserved", "Unknown (8)"};
    for (quint8 reason = 0; reason < 9; ++reason) {
        row(qPrintable(QStringLiteral("presentation reason %1").arg(reason)), rejectReasonText(3, reason),
            presentationReasons[reason]);
    }
    row("abort source 3", abortSourceText(3), "Unknown (3)");
    const char *abortReasons[] = {"No reason given",
                                  "Unrecognised PDU",
                                  "Unexpected PDU",
                                  "Reserved",
                                  "Unrecognised PDU parameter",
                                  "Unexpected PDU parameter",
                                  "Invalid PDU parameter value",
                                  "Unknown (7)"};
    for (quint8 reason = 0; reason < 8; ++reason)
        row(qPrintable(QStringLiteral("abort reason %1").arg(reason)), abortReasonText(2, reason),
            abortReasons[reason]);
    row("status 0000H", echoStatusText(0), "Success");
    row("status 0110H", echoStatusText(0x0110), "0x0110 - Processing Failure");
    row("status 0122H", echoStatusText(0x0122), "0x0122 - SOP Class Not Supported");
    row("status 0124H", echoStatusText(0x0124), "0x0124 - Not Authorised");
    row("status 0210H", echoStatusText(0x0210), "0x0210 - Duplicate Invocation");
    row("status 0211H", echoStatusText(0x0211), "0x0211 - Unrecognised Operation");
    row("status 0212H", echoStatusText(0x0212), "0x0212 - Mistyped Argument");
    row("status 0213H", echoStatusText(0x0213), "0x0213 - Resource Limitation");
    row("status A700H", echoStatusText(0xA700), "0xA700");
}

void TestPduDump::turnsCodesIntoText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

QTEST_GUILESS_MAIN(TestPduDump)
#include "tst_pdu_dump.moc"
