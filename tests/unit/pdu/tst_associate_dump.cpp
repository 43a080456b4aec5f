// The debug dump of A-ASSOCIATE-RQ and A-ASSOCIATE-AC PDUs, line by line as users of echoscu know it.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "tests/unit/pdu/dump_fixture.h"

#include <QTest>

using namespace dicom_echo;
using dicom_echo::test::answered;
using dicom_echo::test::dumped;

class TestAssociateDump : public QObject
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
    void dumpsTheRolesOfEachContext_data();
    void dumpsTheRolesOfEachContext();
    void dumpsEachKindOfUserIdentity_data();
    void dumpsEachKindOfUserIdentity();
    void dumpsWhatAnAcceptanceNegotiates();
    void dumpsExtendedNegotiationInLinesOfSixteenBytes();
    void dumpsWhatStorescuProposes();
    void dumpsWhatDcmjsNegotiates();
};

void TestAssociateDump::dumpsOurRequest()
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

void TestAssociateDump::dumpsTheAcceptanceOfDcmtk()
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

void TestAssociateDump::dumpsContextsThatWereNotAccepted()
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

void TestAssociateDump::dumpsOneProposedTransferSyntaxInTheSingular()
{
    test::AssociateRq rq;
    rq.contexts[0].transferSyntaxes = {"1.2.840.10008.1.2.4.50"};
    rq.contexts += {3, "1.2.840.10008.5.1.4.1.1.2", {test::implicitLittleEndianUid}};
    rq.contexts += {5, "1.2.826.0.1.3680043.9.1", {test::implicitLittleEndianUid}};
    QVERIFY(dumped(Direction::Sent, test::associateRq(rq))
                .contains("Presentation Contexts:\n"
                          "  Context ID:        1 (Proposed)\n"
                          "    Abstract Syntax: =Verification SOP Class\n"
                          "    Proposed SCP/SCU Role: Default\n"
                          "    Proposed Transfer Syntax:\n"
                          "      =JPEG Baseline (Process 1)\n"
                          "  Context ID:        3 (Proposed)\n"
                          "    Abstract Syntax: =CT Image Storage\n"
                          "    Proposed SCP/SCU Role: Default\n"
                          "    Proposed Transfer Syntax:\n"
                          "      =Implicit VR Little Endian\n"
                          "  Context ID:        5 (Proposed)\n"
                          "    Abstract Syntax: =1.2.826.0.1.3680043.9.1\n"));
}

void TestAssociateDump::callsAMissingImplementationUnknown()
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

void TestAssociateDump::dumpsNegotiationItems()
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

void TestAssociateDump::tellsSecretsByTheirLengthOnly()
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

void TestAssociateDump::dumpsTheRolesOfEachContext_data()
{
    QTest::addColumn<int>("scu");
    QTest::addColumn<int>("scp");
    QTest::addColumn<QByteArray>("roles");
    QTest::newRow("both") << 1 << 1 << QByteArray("SCP/SCU");
    QTest::newRow("SCU only") << 1 << 0 << QByteArray("SCU");
    QTest::newRow("SCP only") << 0 << 1 << QByteArray("SCP");
    QTest::newRow("neither") << 0 << 0 << QByteArray();
}

void TestAssociateDump::dumpsTheRolesOfEachContext()
{
    QFETCH(int, scu);
    QFETCH(int, scp);
    QFETCH(QByteArray, roles);
    const QByteArray selection =
        test::item(0x54, test::u16(17) + test::verificationUid + test::u8(quint8(scu)) + test::u8(quint8(scp)));
    test::AssociateRq rq;
    rq.contexts += {3, "1.2.840.10008.5.1.4.1.1.2", {test::implicitLittleEndianUid}};
    rq.moreUserInformation = selection;
    const QByteArray request = dumped(Direction::Sent, test::associateRq(rq));
    QVERIFY2(request.contains("=Verification SOP Class\n    Proposed SCP/SCU Role: " + roles + '\n'), request);
    QVERIFY2(request.contains("=CT Image Storage\n    Proposed SCP/SCU Role: Default\n"), request);
    test::AssociateAc ac;
    ac.contexts += {3, 0, {test::implicitLittleEndianUid}};
    ac.moreUserInformation = selection;
    const QByteArray answer = answered(test::associateRq(rq), test::associateAc(ac));
    QVERIFY2(answer.contains("=Verification SOP Class\n    Accepted SCP/SCU Role: " + roles + '\n'), answer);
    QVERIFY2(answer.contains("=CT Image Storage\n    Accepted SCP/SCU Role: Default\n"), answer);
}

void TestAssociateDump::dumpsEachKindOfUserIdentity_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("user name") << 1
                               << QByteArray("  Authentication Mode: 1 - Username\n"
                                             "  Username: [primary]\n");
    QTest::newRow("password") << 2
                              << QByteArray("  Authentication Mode: 2 - Username/Password\n"
                                            "  Username: [primary]\n"
                                            "  Password (not dumped) length: 6\n");
    QTest::newRow("Kerberos") << 3
                              << QByteArray("  Authentication Mode: 3 - Kerberos\n"
                                            "  Kerberos Service Ticket (not dumped) length: 7\n");
    QTest::newRow("SAML") << 4
                          << QByteArray("  Authentication Mode: 4 - SAML\n"
                                        "  SAML Assertion (not dumped) length: 7\n");
    QTest::newRow("JSON Web Token") << 5
                                    << QByteArray("  Authentication Mode: 5 - JSON Web Token\n"
                                                  "  JSON Web Token (not dumped) length: 7\n");
    QTest::newRow("unknown") << 6 << QByteArray("  Authentication Mode: 6 - Unknown (6)\n");
}

void TestAssociateDump::dumpsEachKindOfUserIdentity()
{
    QFETCH(int, type);
    QFETCH(QByteArray, lines);
    const QByteArray secondary = type == 2 ? "secret" : "";
    test::AssociateRq rq;
    rq.moreUserInformation = test::item(0x58, test::u8(quint8(type)) + test::u8(1) + test::u16(7) + "primary" +
                                                  test::u16(quint16(secondary.size())) + secondary);
    const QByteArray text = dumped(Direction::Sent, test::associateRq(rq));
    QVERIFY2(text.contains("Requested User Identity Negotiation:\n" + lines + "  Positive Response Requested: Yes\n"),
             text);
}

void TestAssociateDump::dumpsWhatAnAcceptanceNegotiates()
{
    test::AssociateAc ac;
    ac.moreUserInformation = test::item(0x53, test::u16(1) + test::u16(0)) +
                             test::item(0x56, test::u16(5) + "1.2.3" + QByteArray("\x01\xFF", 2)) +
                             test::item(0x59, test::u16(2) + "ok");
    QVERIFY(answered(test::associateRq(), test::associateAc(ac))
                .endsWith("    Accepted Transfer Syntax: =Explicit VR Little Endian\n"
                          "Accepted Extended Negotiation:\n"
                          "  SOP Class: =1.2.3\n"
                          "    01  ff\n"
                          "Accepted Asynchronous Operations Window Negotiation:\n"
                          "  Maximum Invoked Operations:     1\n"
                          "  Maximum Performed Operations:   0\n"
                          "User Identity Negotiation Response: Yes\n"
                          "========================== END A-ASSOCIATE-AC PDU =========================="));
}

void TestAssociateDump::dumpsExtendedNegotiationInLinesOfSixteenBytes()
{
    test::AssociateRq rq;
    rq.moreUserInformation = test::item(0x56, test::u16(5) + "1.2.3" + QByteArray(17, '\x0A'));
    QVERIFY(dumped(Direction::Sent, test::associateRq(rq))
                .contains("  SOP Class: =1.2.3\n"
                          "    0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a  0a\n"
                          "    0a\n"
                          "Requested Common"));
    rq.moreUserInformation = test::item(0x56, test::u16(5) + "1.2.3" + QByteArray(513, '\x0A'));
    const QByteArray cut = dumped(Direction::Sent, test::associateRq(rq));
    QVERIFY(cut.contains("  SOP Class: =1.2.3\n    Only dumping 512 bytes.\n    0a  0a"));
    QCOMPARE(cut.count("0a"), 512);
}

void TestAssociateDump::dumpsWhatStorescuProposes()
{
    QVERIFY(dumped(Direction::Sent, test::golden::negotiation::associateRq)
                .contains("    Abstract Syntax: =Secondary Capture Image Storage\n"
                          "    Proposed SCP/SCU Role: SCP/SCU\n"
                          "    Proposed Transfer Syntax:\n"
                          "      =Implicit VR Little Endian\n"
                          "Requested Extended Negotiation:\n"
                          "  SOP Class: =1.2.840.10008.5.1.4.1.1.7\n"
                          "    02  00  03  00  00  00\n"
                          "Requested Common Extended Negotiation: None\n"
                          "Requested Asynchronous Operations Window Negotiation: None\n"
                          "Requested User Identity Negotiation:\n"
                          "  Authentication Mode: 2 - Username/Password\n"
                          "  Username: [someone]\n"
                          "  Password (not dumped) length: 6\n"
                          "  Positive Response Requested: Yes\n"));
    QVERIFY(answered(test::golden::negotiation::associateRq, test::golden::negotiation::associateAc)
                .contains("    Accepted SCP/SCU Role: SCP/SCU\n"
                          "    Accepted Transfer Syntax: =Implicit VR Little Endian\n"
                          "Accepted Extended Negotiation:\n"
                          "  SOP Class: =1.2.840.10008.5.1.4.1.1.7\n"
                          "    02  00  03  00  00  00\n"
                          "Accepted Asynchronous Operations Window Negotiation: None\n"
                          "User Identity Negotiation Response: None\n"));
}

void TestAssociateDump::dumpsWhatDcmjsNegotiates()
{
    QVERIFY(answered(test::golden::negotiation::dcmjsAssociateRq, test::golden::negotiation::dcmjsAssociateAc)
                .contains("Accepted Extended Negotiation: None\n"
                          "Accepted Asynchronous Operations Window Negotiation:\n"
                          "  Maximum Invoked Operations:     3\n"
                          "  Maximum Performed Operations:   5\n"
                          "User Identity Negotiation Response: Yes\n"));
}

QTEST_GUILESS_MAIN(TestAssociateDump)
#include "tst_associate_dump.moc"
