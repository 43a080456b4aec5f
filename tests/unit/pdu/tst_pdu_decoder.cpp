#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QTest>

using namespace dicom_echo;

class TestPduDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesTheRequestOfDcmtk();
    void decodesTheAcceptanceOfDcmtk();
    void decodesTheCommandsOfDcmtk();
    void decodesShortPdus();
    void decodesEveryUserInformationSubItem();
    void decodesOtherStacks();
    void decodesFragments();
    void findsNothingWrongInWellFormedPdus_data();
    void findsNothingWrongInWellFormedPdus();
    void pointsOutWhatBreaksTheStructure_data();
    void pointsOutWhatBreaksTheStructure();
    void keepsWhatCouldBeDecoded();
    void boundsTheNumberOfViolations();
    void stopsAtBrokenCommandElements_data();
    void stopsAtBrokenCommandElements();
    void namesPduTypes();
};

void TestPduDecoder::decodesTheRequestOfDcmtk()
{
    const DecodedPdu decoded = decodePdu(test::golden::associateRq);
    QCOMPARE(decoded.type, quint8(PduType::AssociateRq));
    const auto &request = std::get<AssociatePdu>(decoded.content);
    QCOMPARE(request.protocolVersion, quint16(1));
    QCOMPARE(request.calledAeTitle, "ANY-SCP         ");
    QCOMPARE(request.callingAeTitle, "ECHOSCU         ");
    QCOMPARE(request.applicationContextName, "1.2.840.10008.3.1.1.1");
    QCOMPARE(request.presentationContexts.size(), 1);
    const PresentationContextItem &context = request.presentationContexts[0];
    QCOMPARE(context.id, quint8(1));
    QCOMPARE(context.abstractSyntax, test::verificationUid);
    QCOMPARE(context.transferSyntaxes, QList<QByteArray>{test::implicitLittleEndianUid});
    QCOMPARE(context.offset, 99);
    QCOMPARE(request.userInformation.maximumLength, 16384u);
    QCOMPARE(request.userInformation.implementationClassUid, "1.2.276.0.7230010.3.0.3.6.7");
    QCOMPARE(request.userInformation.implementationVersionName, "OFFIS_DCMTK_367");
}

void TestPduDecoder::decodesTheAcceptanceOfDcmtk()
{
    const DecodedPdu decoded = decodePdu(test::golden::associateAc);
    QCOMPARE(decoded.type, quint8(PduType::AssociateAc));
    const auto &acceptance = std::get<AssociatePdu>(decoded.content);
    QCOMPARE(acceptance.presentationContexts.size(), 1);
    QCOMPARE(acceptance.presentationContexts[0].result, quint8(0));
    QCOMPARE(acceptance.presentationContexts[0].transferSyntaxes, QList<QByteArray>{test::implicitLittleEndianUid});
    QCOMPARE(acceptance.userInformation.maximumLength, 16384u);
    QCOMPARE(acceptance.userInformation.maximumLengthOffset, 136);
}

void TestPduDecoder::decodesTheCommandsOfDcmtk()
{
    const auto commandOf = [](const QByteArray &bytes) {
        const DecodedPdu decoded = decodePdu(bytes);
        const Pdv pdv = std::get<PDataTfPdu>(decoded.content).pdvs.value(0);
        return decodeCommandSet(bytes.mid(pdv.fragment.offset, pdv.fragment.length)).commandSet;
    };
    const CommandSet request = commandOf(test::golden::cEchoRq);
    QCOMPARE(request.elements.size(), 5);
    QCOMPARE(request.us(command_element::commandField), cEchoRq);
    QCOMPARE(request.us(command_element::messageId), quint16(1));
    QCOMPARE(request.us(command_element::commandDataSetType), noDataSet);
    QCOMPARE(trimmedText(request.bytes(command_element::affectedSopClassUid)), QStringLiteral("1.2.840.10008.1.1"));
    const CommandSet response = commandOf(test::golden::cEchoRsp);
    QCOMPARE(response.us(command_element::commandField), cEchoRsp);
    QCOMPARE(response.us(command_element::messageIdBeingRespondedTo), quint16(1));
    QCOMPARE(response.us(command_element::status), quint16(0));
    QCOMPARE(response.elements.last().offset, 68);
    QVERIFY(!response.us(command_element::messageId));
}

void TestPduDecoder::decodesShortPdus()
{
    QCOMPARE(std::get<AssociateRjPdu>(decodePdu(test::associateRj(2, 3, 1)).content), (AssociateRjPdu{2, 3, 1}));
    QCOMPARE(std::get<AbortPdu>(decodePdu(test::abort(2, 6)).content), (AbortPdu{2, 6}));
    QVERIFY(std::holds_alternative<ReleaseRqPdu>(decodePdu(test::releaseRq()).content));
    QVERIFY(std::holds_alternative<ReleaseRpPdu>(decodePdu(test::releaseRp()).content));
    QVERIFY(std::holds_alternative<UnknownPdu>(decodePdu(test::pdu(42, "x")).content));
}

void TestPduDecoder::decodesEveryUserInformationSubItem()
{
    const DecodedPdu request = decodePdu(test::requestWithEverything());
    const UserInformation &asked = std::get<AssociatePdu>(request.content).userInformation;
    QCOMPARE(asked.asynchronousOperations->invoked, quint16(3));
    QCOMPARE(asked.asynchronousOperations->performed, quint16(5));
    QCOMPARE(asked.roles.size(), 1);
    QCOMPARE(asked.roles[0].sopClassUid, "1.2.3");
    QCOMPARE(asked.roles[0].scuRole, quint8(1));
    QCOMPARE(asked.roles[0].scpRole, quint8(0));
    QCOMPARE(asked.extendedNegotiations.size(), 1);
    QCOMPARE(asked.extendedNegotiations[0].information, QByteArray("\1\2\3", 3));
    QCOMPARE(asked.commonExtendedNegotiations.size(), 1);
    QCOMPARE(asked.commonExtendedNegotiations[0].serviceClassUid, "1.2.3.4");
    QCOMPARE(asked.commonExtendedNegotiations[0].relatedGeneralSopClassUids, (QList<QByteArray>{"1.2.5", "1.2.6"}));
    QCOMPARE(asked.userIdentity->type, quint8(2));
    QCOMPARE(asked.userIdentity->positiveResponseRequested, quint8(1));
    QCOMPARE(asked.userIdentity->primaryField, "user");
    QCOMPARE(asked.userIdentity->secondaryField, "secret");

    const DecodedPdu acceptance = decodePdu(test::acceptanceWithEverything());
    const UserInformation &answered = std::get<AssociatePdu>(acceptance.content).userInformation;
    QCOMPARE(answered.asynchronousOperations->performed, quint16(0));
    QCOMPARE(answered.userIdentity->primaryField, "ok");
}

void TestPduDecoder::decodesOtherStacks()
{
    const auto request = std::get<AssociatePdu>(decodePdu(test::golden::dcmjs::associateRq).content);
    QCOMPARE(request.callingAeTitle, "DCMJS           ");
    QCOMPARE(request.presentationContexts.size(), 1);
    QCOMPARE(request.presentationContexts[0].transferSyntaxes,
             (QList<QByteArray>{"1.2.840.10008.1.2", "1.2.840.10008.1.2.1"}));
    QCOMPARE(request.userInformation.maximumLength, 262144U);
    QCOMPARE(request.userInformation.implementationVersionName, "DCMJS-DIMSE-V0.2");
    const auto acceptance = std::get<AssociatePdu>(decodePdu(test::golden::dcmjs::associateAc).content);
    QCOMPARE(acceptance.presentationContexts[0].result, quint8(0));
    QCOMPARE(acceptance.userInformation.implementationClassUid, "1.2.826.0.1.3680043.10.854");
    const auto rejection = std::get<AssociateRjPdu>(decodePdu(test::golden::orthanc::associateRj).content);
    QCOMPARE(rejection, (AssociateRjPdu{1, 1, 7}));
}

void TestPduDecoder::decodesFragments()
{
    const DecodedPdu decoded = decodePdu(test::responseInTwoFragments());
    const QList<Pdv> pdvs = std::get<PDataTfPdu>(decoded.content).pdvs;
    QCOMPARE(pdvs.size(), 2);
    QVERIFY(pdvs[0].isCommand && !pdvs[0].isLast);
    QVERIFY(pdvs[1].isCommand && pdvs[1].isLast);
    QCOMPARE(pdvs[0].fragment, (ByteRange{12, 20}));
    QCOMPARE(pdvs[1].fragment.offset, 38);
}

void TestPduDecoder::findsNothingWrongInWellFormedPdus_data()
{
    QTest::addColumn<QByteArray>("pdu");
    for (const auto &[name, pdu] : test::wellFormedPdus())
        QTest::addRow("%s", name.constData()) << pdu;
}

void TestPduDecoder::findsNothingWrongInWellFormedPdus()
{
    QFETCH(QByteArray, pdu);
    QCOMPARE(test::described(decodePdu(pdu).violations), "");
}

void TestPduDecoder::pointsOutWhatBreaksTheStructure_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("violations");

    const auto changed = [](QByteArray pdu, qsizetype offset, const QByteArray &bytes) {
        return pdu.replace(offset, bytes.size(), bytes);
    };
    const QByteArray ac = test::golden::associateAc;
    QTest::newRow("nothing") << QByteArray() << QByteArray("PDU-type @0: expected 1 byte, found 0 bytes");
    QTest::newRow("half a header") << QByteArray("\2\0\0", 3)
                                   << QByteArray("PDU-length @2: expected 4 bytes, found 1 byte");
    QTest::newRow("half a PDU") << ac.first(100) << QByteArray("PDU-length @2: expected at most 94, found 184");
    QTest::newRow("unknown type") << test::pdu(8, "abcd")
                                  << QByteArray("PDU-type @0: expected 0x01 to 0x07, found 0x08");
    QTest::newRow("bytes behind the PDU") << ac + "x" << QByteArray("PDU-length @2: expected 185, found 184");
    QTest::newRow("A-ASSOCIATE-RJ that is too short")
        << test::pdu(3, "\0\1") << QByteArray("Reserved @6: expected 1 byte, found 0 bytes");
    QTest::newRow("A-ASSOCIATE-RJ that is too long")
        << test::pdu(3, QByteArray(6, '\1')) << QByteArray("PDU-length @2: expected 4, found 6");
    QTest::newRow("item beyond the PDU") << changed(ac, 130, test::u16(59))
                                         << QByteArray("Item-length @130: expected at most 58, found 59");
    QTest::newRow("sub-item beyond its item")
        << changed(ac, 109, test::u16(18)) << QByteArray("Item-length @109: expected at most 17, found 18");
    QTest::newRow("item shorter than its fields")
        << changed(ac, 134, test::u16(3))
        << QByteArray("Maximum Length Sub-Item @132: expected 4 bytes, found 3 bytes; "
                      "Item-length @145: expected at most 43, found 11826; "
                      "Implementation Class UID Sub-Item @128: expected one, found none");
    QTest::newRow("UID of 65 bytes") << test::pdu(2, test::associateFixedPart(1, "A", "B") +
                                                         test::item(0x10, QByteArray(65, '1')))
                                     << QByteArray(
                                            "Application-context-name @78: expected at most 64 bytes, found 65 bytes; "
                                            "User Information Item @143: expected one, found none");
    QTest::newRow("no PDV") << test::pdu(4, {})
                            << QByteArray("Presentation Data Value Item @6: expected at least one, found 0");
    QTest::newRow("PDV without a header") << test::pdu(4, test::u32(1) + test::u8(1))
                                          << QByteArray("Message Control Header @11: expected 1 byte, found 0 bytes");
    QTest::newRow("PDV beyond the PDU") << changed(test::cEchoRsp(), 6, test::u32(0xFFFFFFFF))
                                        << QByteArray("Item-length @6: expected at most 80, found 4294967295; "
                                                      "Item-length @6: expected an even number, found 4294967295");
    QTest::newRow("PDV of odd length") << test::pdu(4, test::pdv(1, 3, "abc"))
                                       << QByteArray("Item-length @6: expected an even number, found 5");
}

void TestPduDecoder::pointsOutWhatBreaksTheStructure()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violations);
    QCOMPARE(test::described(decodePdu(pdu).violations), violations);
}

void TestPduDecoder::keepsWhatCouldBeDecoded()
{
    const DecodedPdu decoded = decodePdu(test::golden::associateAc.first(140));
    const auto &acceptance = std::get<AssociatePdu>(decoded.content);
    QCOMPARE(acceptance.presentationContexts.size(), 1);
    QCOMPARE(acceptance.userInformation.maximumLength, 16384u);
    QVERIFY(std::holds_alternative<UnknownPdu>(decodePdu(test::associateRj().first(9)).content));
    QVERIFY(std::holds_alternative<UnknownPdu>(decodePdu(test::golden::associateAc.first(60)).content));
}

void TestPduDecoder::boundsTheNumberOfViolations()
{
    QByteArray pdvs;
    for (int i = 0; i < 1000; ++i)
        pdvs += test::pdv(1, 3, "x");
    const size_t count = decodePdu(test::pdu(4, pdvs)).violations.size();
    QVERIFY(count > 0);
    QVERIFY(count <= 100);
}

void TestPduDecoder::stopsAtBrokenCommandElements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("decoded");
    QTest::addColumn<QByteArray>("violations");

    const QByteArray first = test::commandElement(0x0100, test::u16LittleEndian(0x8030));
    const QByteArray noGroupLength = "Command Group Length @0: expected one, found none";
    QTest::newRow("other group") << first + QByteArray("\x08\0\0\0\0\0\0\0", 8) << 1
                                 << QByteArray("Tag @10: expected group 0000, found (0008,0000)");
    QTest::newRow("undefined length") << first + QByteArray("\0\0\0\x09\xFF\xFF\xFF\xFF", 8) << 1
                                      << QByteArray("Value Length @14: expected a defined length, found 0xFFFFFFFF");
    QTest::newRow("length beyond the end") << first + QByteArray("\0\0\0\x09\3\0\0\0ab", 10) << 1
                                           << QByteArray("Value Length @14: expected at most 2, found 3");
    QTest::newRow("half a tag") << first + QByteArray("\0\0\0", 3) << 1
                                << QByteArray("Undecoded bytes @10: expected nothing more, found 3 bytes; ") +
                                       noGroupLength;
    QTest::newRow("half a length") << first + QByteArray("\0\0\0\x09\2", 5) << 1
                                   << QByteArray("Undecoded bytes @10: expected nothing more, found 5 bytes; ") +
                                          noGroupLength;
    QTest::newRow("descending") << first + test::commandElement(0x0002, "1.2.3") << 2
                                << QByteArray("Tag @10: expected a tag above (0000,0100), found (0000,0002); ") +
                                       noGroupLength;
    QTest::newRow("nothing") << QByteArray() << 0 << noGroupLength;
}

void TestPduDecoder::stopsAtBrokenCommandElements()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, decoded);
    QFETCH(QByteArray, violations);
    const DecodedCommandSet result = decodeCommandSet(bytes);
    QCOMPARE(result.commandSet.elements.size(), decoded);
    QCOMPARE(test::described(result.violations), violations);
}

void TestPduDecoder::namesPduTypes()
{
    QCOMPARE(pduTypeName(1), QStringLiteral("A-ASSOCIATE-RQ"));
    QCOMPARE(pduTypeName(4), QStringLiteral("P-DATA-TF"));
    QCOMPARE(pduTypeName(7), QStringLiteral("A-ABORT"));
    QCOMPARE(pduTypeName(0x2A), QStringLiteral("unknown PDU (type 0x2A)"));
}

QTEST_GUILESS_MAIN(TestPduDecoder)
#include "tst_pdu_decoder.moc"
