// What the encoder makes, against PDUs that other programs sent and that were taken apart by hand.
#include "core/pdu/pdu_encoder.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QTest>

using namespace dicom_echo;
namespace golden = dicom_echo::test::golden;

namespace {

AssociatePdu associateValues(const QByteArray &pdu)
{
    return std::get<AssociatePdu>(decodePdu(pdu).content);
}

/// What DCMTK's storescp answers.
AssociatePdu acceptanceOfDcmtk()
{
    AssociatePdu acceptance;
    acceptance.protocolVersion = 1;
    acceptance.calledAeTitle = "ANY-SCP";
    acceptance.callingAeTitle = "ECHOSCU";
    acceptance.applicationContextName = "1.2.840.10008.3.1.1.1";
    acceptance.presentationContexts = {{1, 0, {}, {"1.2.840.10008.1.2"}, 0, 0}};
    acceptance.userInformation.maximumLength = 16384;
    acceptance.userInformation.implementationClassUid = "1.2.276.0.7230010.3.0.3.6.7";
    acceptance.userInformation.implementationVersionName = "OFFIS_DCMTK_367";
    return acceptance;
}

} // namespace

class TestPduEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatOtherProgramsSend_data();
    void makesWhatOtherProgramsSend();
    void makesFragmentsAndDataSets();
    void makesEverySubItem();
    void padsAndCutsAeTitles();
    void padsOddValuesAsTheirVrAsks();
    void computesTheGroupLength();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void TestPduEncoder::makesWhatOtherProgramsSend_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("golden");
    QTest::newRow("A-ASSOCIATE-AC") << encodeAssociateAc(acceptanceOfDcmtk()) << golden::associateAc;
    QTest::newRow("A-ASSOCIATE-RQ of dcmjs-dimse")
        << encodeAssociateRq(associateValues(golden::dcmjs::associateRq)) << golden::dcmjs::associateRq;
    QTest::newRow("A-ASSOCIATE-AC of dcmjs-dimse")
        << encodeAssociateAc(associateValues(golden::dcmjs::associateAc)) << golden::dcmjs::associateAc;
    QTest::newRow("A-ASSOCIATE-AC of storescp")
        << encodeAssociateAc(associateValues(golden::negotiation::associateAc)) << golden::negotiation::associateAc;
    QTest::newRow("A-ASSOCIATE-RQ of dcmjs-dimse with more")
        << encodeAssociateRq(associateValues(golden::negotiation::dcmjsAssociateRq))
        << golden::negotiation::dcmjsAssociateRq;
    QTest::newRow("A-ASSOCIATE-AC of dcmjs-dimse with more")
        << encodeAssociateAc(associateValues(golden::negotiation::dcmjsAssociateAc))
        << golden::negotiation::dcmjsAssociateAc;
    QTest::newRow("A-ASSOCIATE-RJ") << encodeAssociateRj({1, 1, 7}) << golden::orthanc::associateRj;
    QTest::newRow("C-ECHO-RQ") << encodeCommand(1, echoRequest(1)) << golden::cEchoRq;
    QTest::newRow("C-ECHO-RSP") << encodeCommand(1, echoResponse(1, 0)) << golden::cEchoRsp;
    QTest::newRow("A-RELEASE-RQ") << encodeReleaseRq() << golden::releaseRq;
    QTest::newRow("A-RELEASE-RP") << encodeReleaseRp() << golden::releaseRp;
    QTest::newRow("A-ABORT") << encodeAbort({0, 0}) << golden::abort;
    QTest::newRow("A-ABORT of the service provider")
        << encodeAbort({2, 6}) << QByteArray::fromHex("07 00 00000004 00 00 02 06");
}

void TestPduEncoder::makesWhatOtherProgramsSend()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, golden);
    QCOMPARE(encoded.toHex(' '), golden.toHex(' '));
}

void TestPduEncoder::makesFragmentsAndDataSets()
{
    const PdvContent pdvs[] = {{1, true, false, "ab"}, {1, true, true, ""}, {255, false, true, "data"}};
    QCOMPARE(encodePDataTf(pdvs).toHex(), QByteArray::fromHex("04 00 00000018"
                                                              "00000004 01 01 6162"
                                                              "00000002 01 03"
                                                              "00000006 FF 02 64617461")
                                              .toHex());
}

void TestPduEncoder::makesEverySubItem()
{
    AssociatePdu request;
    request.protocolVersion = 1;
    request.applicationContextName = dicomApplicationContext.toByteArray();
    UserInformation &information = request.userInformation;
    information.maximumLength = 0;
    information.implementationClassUid = "1.2";
    information.implementationVersionName = "V";
    information.asynchronousOperations = AsynchronousOperationsWindow{3, 5};
    information.roles = {{"1.3", 1, 0, 0}};
    information.extendedNegotiations = {{"1.4", "\1\2", 0}};
    information.commonExtendedNegotiations = {{"1.5", "1.6", {"1.7", "1.88"}}};
    information.userIdentity = UserIdentity{2, 1, "user", "secret"};
    const QByteArray pdu = encodeAssociateRq(request);
    QCOMPARE(pdu.sliced(test::itemOffset(pdu, 0x50)).toHex(' '),
             QByteArray::fromHex("50 00 0061"
                                 "51 00 0004 00000000"
                                 "52 00 0003 312E32"
                                 "53 00 0004 0003 0005"
                                 "54 00 0007 0003 312E33 01 00"
                                 "55 00 0001 56"
                                 "56 00 0007 0003 312E34 0102"
                                 "57 00 0017 0003 312E35 0003 312E36 000B 0003 312E37 0004 312E3838"
                                 "58 00 0010 02 01 0004 75736572 0006 736563726574")
                 .toHex(' '));
    QVERIFY(decodePdu(pdu).violations.empty());
}

void TestPduEncoder::padsAndCutsAeTitles()
{
    AssociatePdu request = acceptanceOfDcmtk();
    request.calledAeTitle = "A";
    request.callingAeTitle = "ABCDEFGHIJKLMNOPQ";
    const AssociatePdu decoded = associateValues(encodeAssociateRq(request));
    QCOMPARE(decoded.calledAeTitle, "A               ");
    QCOMPARE(decoded.callingAeTitle, "ABCDEFGHIJKLMNOP");
}

void TestPduEncoder::padsOddValuesAsTheirVrAsks()
{
    const CommandSet command = {
        {{0, command_element::affectedSopClassUid, "1.2", 0}, {0, command_element::errorComment, "no!", 0}}};
    const CommandSet decoded = decodeCommandSet(encodeCommandSet(command)).commandSet;
    QCOMPARE(decoded.bytes(command_element::affectedSopClassUid), QByteArray("1.2\0", 4));
    QCOMPARE(decoded.bytes(command_element::errorComment), "no! ");
}

void TestPduEncoder::computesTheGroupLength()
{
    CommandSet command = echoRequest(258);
    command.elements.prepend({0, command_element::groupLength, "\xFF\xFF\xFF\xFF", 0});
    QCOMPARE(encodeCommandSet(command), encodeCommandSet(echoRequest(258)));
    const CommandSet decoded = decodeCommandSet(encodeCommandSet(command)).commandSet;
    QCOMPARE(decoded.bytes(command_element::groupLength), QByteArray("\x38\0\0\0", 4));
    QCOMPARE(decoded.us(command_element::messageId), quint16(258));
    QCOMPARE(encodeCommandSet({}), QByteArray("\0\0\0\0\4\0\0\0\0\0\0\0", 12));
}

void TestPduEncoder::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    // Of the user information, 8 bytes are the maximum length, and 4 and 2 + 2 + 2 what stands around the identity.
    QTest::newRow("the longest identity") << 65535 - 8 - 4 - 6 << true;
    QTest::newRow("one byte more") << 65535 - 8 - 4 - 5 << false;
    QTest::newRow("above a field's length") << 65536 << false;
}

void TestPduEncoder::refusesWhatDoesNotFit()
{
    QFETCH(int, length);
    QFETCH(bool, fits);
    AssociatePdu request;
    request.userInformation.maximumLength = 16384;
    request.userInformation.userIdentity = UserIdentity{3, 0, QByteArray(length, 'x'), {}};
    const QByteArray pdu = encodeAssociateRq(request);
    QCOMPARE(!pdu.isEmpty(), fits);
    if (fits)
        QCOMPARE(associateValues(pdu).userInformation.userIdentity->primaryField.size(), length);
}

QTEST_GUILESS_MAIN(TestPduEncoder)
#include "tst_pdu_encoder.moc"
