#include "core/pdu/pdu_decoder.h"
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace dicom_echo;

namespace {

/// One of each user information sub-item that an A-ASSOCIATE-RQ may have.
QByteArray requestWithEverything()
{
    test::AssociateRq rq;
    const QByteArray uid = "1.2.3";
    rq.moreUserInformation =
        test::item(0x53, test::u16(3) + test::u16(5)) +
        test::item(0x54, test::u16(5) + uid + test::u8(1) + test::u8(0)) +
        test::item(0x56, test::u16(5) + uid + QByteArray("\1\2\3", 3)) +
        test::item(0x57, test::u16(5) + uid + test::u16(7) + "1.2.3.4" + test::u16(14) + test::u16(5) + "1.2.5" +
                             test::u16(5) + "1.2.6") +
        test::item(0x58, test::u8(2) + test::u8(1) + test::u16(4) + "user" + test::u16(6) + "secret") +
        test::item(0x7E, "future");
    return test::associateRq(rq);
}

QByteArray acceptanceWithEverything()
{
    test::AssociateAc ac;
    ac.contexts = {{1, 0, {test::implicitLittleEndianUid}}, {3, 3, {}}, {5, 4, {QByteArray()}}};
    ac.moreUserInformation = test::item(0x53, test::u16(1) + test::u16(0)) + test::item(0x59, test::u16(2) + "ok");
    ac.moreItems = test::item(0x7F, QByteArray());
    return test::associateAc(ac);
}

QByteArray responseInTwoFragments()
{
    const QByteArray command = test::cEchoRspCommand();
    return test::pdu(4, test::pdv(1, test::commandFragment, command.first(20)) +
                            test::pdv(1, test::commandLastFragment, command.sliced(20)));
}

QList<std::pair<QByteArray, QByteArray>> wellFormedPdus()
{
    return {
        {"A-ASSOCIATE-RQ of DCMTK", test::golden::associateRq},
        {"A-ASSOCIATE-AC of DCMTK", test::golden::associateAc},
        {"C-ECHO-RQ of DCMTK", test::golden::cEchoRq},
        {"C-ECHO-RSP of DCMTK", test::golden::cEchoRsp},
        {"A-ASSOCIATE-AC of Orthanc", test::golden::orthanc::associateAc},
        {"A-ASSOCIATE-RJ of Orthanc", test::golden::orthanc::associateRj},
        {"A-ASSOCIATE-RQ of dcmjs-dimse", test::golden::dcmjs::associateRq},
        {"A-ASSOCIATE-AC of dcmjs-dimse", test::golden::dcmjs::associateAc},
        {"C-ECHO-RQ of dcmjs-dimse", test::golden::dcmjs::cEchoRq},
        {"C-ECHO-RSP of dcmjs-dimse", test::golden::dcmjs::cEchoRsp},
        {"A-RELEASE-RQ", test::golden::releaseRq},
        {"A-RELEASE-RP", test::golden::releaseRp},
        {"A-ABORT", test::golden::abort},
        {"A-ASSOCIATE-RJ", test::associateRj()},
        {"A-ASSOCIATE-RQ with everything", requestWithEverything()},
        {"A-ASSOCIATE-AC with everything", acceptanceWithEverything()},
        {"C-ECHO-RSP in two fragments", responseInTwoFragments()},
        {"data set", test::pdu(4, test::pdv(1, test::dataSetLastFragment, "data"))},
    };
}

void forEachLeaf(const Field &field, const std::function<void(const Field &)> &visit)
{
    if (field.children.empty())
        return visit(field);
    for (const Field &child : field.children)
        forEachLeaf(child, visit);
}

/// Empty, or what is wrong with the places of the fields: leaves must cover each byte once, in order, inside their
/// parents.
QString faultOfPlaces(const Field &field)
{
    qsizetype position = field.range.offset;
    for (const Field &child : field.children) {
        if (child.range.offset != position)
            return QStringLiteral("%1 starts at %2 instead of %3")
                .arg(child.name)
                .arg(child.range.offset)
                .arg(position);
        position += child.range.length;
        if (const QString fault = faultOfPlaces(child); !fault.isEmpty())
            return fault;
    }
    if (!field.children.empty() && position != field.range.offset + field.range.length)
        return QStringLiteral("%1 ends at %2, its last field at %3")
            .arg(field.name)
            .arg(field.range.offset + field.range.length)
            .arg(position);
    return {};
}

/// The tree as text: offset+length, name, value, meaning.
QByteArray treeText(const Field &field, int depth = 0)
{
    QString line = QString(depth * 2, QLatin1Char(' ')) +
                   QStringLiteral("%1+%2 %3").arg(field.range.offset).arg(field.range.length).arg(field.name);
    if (!field.value.isEmpty())
        line += QStringLiteral(" [%1]").arg(field.value);
    if (!field.meaning.isEmpty())
        line += QStringLiteral(" = ") + field.meaning;
    QByteArray text = line.toUtf8() + '\n';
    for (const Field &child : field.children)
        text += treeText(child, depth + 1);
    return text;
}

QByteArray described(const std::vector<Violation> &violations)
{
    QStringList texts;
    for (const Violation &violation : violations) {
        texts << QStringLiteral("%1 @%2: expected %3, found %4")
                     .arg(violation.field)
                     .arg(violation.offset)
                     .arg(violation.expected, violation.found);
    }
    return texts.join(QStringLiteral("; ")).toUtf8();
}

} // namespace

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
    void putsEveryByteIntoOneLeaf_data();
    void putsEveryByteIntoOneLeaf();
    void putsEveryByteOfTruncatedPdusIntoOneLeaf_data();
    void putsEveryByteOfTruncatedPdusIntoOneLeaf();
    void survivesDamagedBytes();
    void namesTheFieldsOfAnAcceptance();
    void namesTheFieldsOfACommand();
    void namesRetiredAndUnknownElements();
    void pointsOutAWrongGroupLength();
    void pointsOutWhatBreaksTheStructure_data();
    void pointsOutWhatBreaksTheStructure();
    void keepsWhatCouldBeDecoded();
    void boundsTheNumberOfViolations();
    void stopsAtBrokenCommandElements_data();
    void stopsAtBrokenCommandElements();
    void makesTextVisible_data();
    void makesTextVisible();
    void trimsPadding_data();
    void trimsPadding();
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
    QVERIFY(!response.us(command_element::groupLength)); // four bytes long
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
    const DecodedPdu request = decodePdu(requestWithEverything());
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

    const DecodedPdu acceptance = decodePdu(acceptanceWithEverything());
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
    const DecodedPdu decoded = decodePdu(responseInTwoFragments());
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
    for (const auto &[name, pdu] : wellFormedPdus())
        QTest::addRow("%s", name.constData()) << pdu;
}

void TestPduDecoder::findsNothingWrongInWellFormedPdus()
{
    QFETCH(QByteArray, pdu);
    QCOMPARE(described(decodePdu(pdu).violations), "");
}

void TestPduDecoder::putsEveryByteIntoOneLeaf_data()
{
    findsNothingWrongInWellFormedPdus_data();
}

void TestPduDecoder::putsEveryByteIntoOneLeaf()
{
    QFETCH(QByteArray, pdu);
    const Field root = pduFields(pdu);
    QCOMPARE(root.range, (ByteRange{0, pdu.size()}));
    QCOMPARE(faultOfPlaces(root), QString());
    forEachLeaf(root, [](const Field &leaf) {
        QVERIFY2(leaf.name != QStringLiteral("Undecoded bytes"), qPrintable(leaf.value));
        QVERIFY2(!leaf.name.isEmpty() && !leaf.value.isEmpty() && *leaf.clause, qPrintable(leaf.name));
        QVERIFY(leaf.range.length > 0);
    });
}

void TestPduDecoder::putsEveryByteOfTruncatedPdusIntoOneLeaf_data()
{
    findsNothingWrongInWellFormedPdus_data();
}

void TestPduDecoder::putsEveryByteOfTruncatedPdusIntoOneLeaf()
{
    QFETCH(QByteArray, pdu);
    for (qsizetype length = 0; length < pdu.size(); ++length) {
        const QByteArray part = pdu.first(length);
        QVERIFY(!decodePdu(part).violations.empty());
        const Field root = pduFields(part);
        QCOMPARE(root.range, (ByteRange{0, length}));
        QCOMPARE(faultOfPlaces(root), QString());
    }
}

void TestPduDecoder::survivesDamagedBytes()
{
    QRandomGenerator random(20260101);
    for (const auto &[name, pdu] : wellFormedPdus()) {
        for (int round = 0; round < 500; ++round) {
            QByteArray damaged = pdu;
            for (int i = random.bounded(1, 4); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const Field root = pduFields(damaged);
            QCOMPARE(root.range, (ByteRange{0, damaged.size()}));
            QVERIFY2(faultOfPlaces(root).isEmpty(), damaged.toHex(' '));
            // One parser: where it finds nothing wrong, it leaves nothing undecoded.
            if (decodePdu(damaged).violations.empty() && damaged.front() != char(PduType::PDataTf)) {
                forEachLeaf(root, [&](const Field &leaf) {
                    QVERIFY2(leaf.name != QStringLiteral("Undecoded bytes"), damaged.toHex(' '));
                });
            }
        }
    }
}

void TestPduDecoder::namesTheFieldsOfAnAcceptance()
{
    QCOMPARE(treeText(pduFields(test::golden::associateAc)),
             "0+190 A-ASSOCIATE-AC\n"
             "  0+1 PDU-type [0x02] = A-ASSOCIATE-AC\n"
             "  1+1 Reserved [00]\n"
             "  2+4 PDU-length [184]\n"
             "  6+2 Protocol-version [0x0001]\n"
             "  8+2 Reserved [00 00]\n"
             "  10+16 Reserved (Called-AE-title) [ANY-SCP         ]\n"
             "  26+16 Reserved (Calling-AE-title) [ECHOSCU         ]\n"
             "  42+32 Reserved [00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 "
             "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00]\n"
             "  74+25 Application Context Item\n"
             "    74+1 Item-type [0x10] = Application Context Item\n"
             "    75+1 Reserved [00]\n"
             "    76+2 Item-length [21]\n"
             "    78+21 Application-context-name [1.2.840.10008.3.1.1.1] = DICOM Application Context Name\n"
             "  99+29 Presentation Context Item\n"
             "    99+1 Item-type [0x21] = Presentation Context Item\n"
             "    100+1 Reserved [00]\n"
             "    101+2 Item-length [25]\n"
             "    103+1 Presentation-context-ID [1]\n"
             "    104+1 Reserved [00]\n"
             "    105+1 Result/Reason [0] = Accepted\n"
             "    106+1 Reserved [00]\n"
             "    107+21 Transfer Syntax Sub-Item\n"
             "      107+1 Item-type [0x40] = Transfer Syntax Sub-Item\n"
             "      108+1 Reserved [00]\n"
             "      109+2 Item-length [17]\n"
             "      111+17 Transfer-syntax-name [1.2.840.10008.1.2] = Implicit VR Little Endian\n"
             "  128+62 User Information Item\n"
             "    128+1 Item-type [0x50] = User Information Item\n"
             "    129+1 Reserved [00]\n"
             "    130+2 Item-length [58]\n"
             "    132+8 Maximum Length Sub-Item\n"
             "      132+1 Item-type [0x51] = Maximum Length Sub-Item\n"
             "      133+1 Reserved [00]\n"
             "      134+2 Item-length [4]\n"
             "      136+4 Maximum-length-received [16384]\n"
             "    140+31 Implementation Class UID Sub-Item\n"
             "      140+1 Item-type [0x52] = Implementation Class UID Sub-Item\n"
             "      141+1 Reserved [00]\n"
             "      142+2 Item-length [27]\n"
             "      144+27 Implementation-class-uid [1.2.276.0.7230010.3.0.3.6.7]\n"
             "    171+19 Implementation Version Name Sub-Item\n"
             "      171+1 Item-type [0x55] = Implementation Version Name Sub-Item\n"
             "      172+1 Reserved [00]\n"
             "      173+2 Item-length [15]\n"
             "      175+15 Implementation-version-name [OFFIS_DCMTK_367]\n");
}

void TestPduDecoder::namesTheFieldsOfACommand()
{
    const QByteArray response = test::commandPdu(1, test::cEchoRspCommand(7, 0x0122));
    QCOMPARE(treeText(pduFields(response)), "0+90 P-DATA-TF\n"
                                            "  0+1 PDU-type [0x04] = P-DATA-TF\n"
                                            "  1+1 Reserved [00]\n"
                                            "  2+4 PDU-length [84]\n"
                                            "  6+84 Presentation Data Value Item\n"
                                            "    6+4 Item-length [80]\n"
                                            "    10+1 Presentation-context-ID [1]\n"
                                            "    11+1 Message Control Header [0x03] = Command, last fragment\n"
                                            "    12+78 Command Set\n"
                                            "      12+12 CommandGroupLength\n"
                                            "        12+4 Tag [(0000,0000)]\n"
                                            "        16+4 Value Length [4]\n"
                                            "        20+4 Value [66]\n"
                                            "      24+26 AffectedSOPClassUID\n"
                                            "        24+4 Tag [(0000,0002)]\n"
                                            "        28+4 Value Length [18]\n"
                                            "        32+18 Value [1.2.840.10008.1.1\\x00] = Verification SOP Class\n"
                                            "      50+10 CommandField\n"
                                            "        50+4 Tag [(0000,0100)]\n"
                                            "        54+4 Value Length [2]\n"
                                            "        58+2 Value [0x8030] = C-ECHO-RSP\n"
                                            "      60+10 MessageIDBeingRespondedTo\n"
                                            "        60+4 Tag [(0000,0120)]\n"
                                            "        64+4 Value Length [2]\n"
                                            "        68+2 Value [7]\n"
                                            "      70+10 CommandDataSetType\n"
                                            "        70+4 Tag [(0000,0800)]\n"
                                            "        74+4 Value Length [2]\n"
                                            "        78+2 Value [0x0101] = no data set\n"
                                            "      80+10 Status\n"
                                            "        80+4 Tag [(0000,0900)]\n"
                                            "        84+4 Value Length [2]\n"
                                            "        88+2 Value [0x0122] = SOP Class Not Supported\n");
}

void TestPduDecoder::namesRetiredAndUnknownElements()
{
    const QByteArray elements = test::commandElement(0x0010, "ACR", ' ') + test::commandElement(0x0700, test::u16(0)) +
                                test::commandElement(0x0901, test::u32LittleEndian(0x00020000)) +
                                test::commandElement(0x0F0F, "ab") + test::commandElement(0x51B0, test::u16(0x0100));
    const QByteArray text = treeText(pduFields(test::commandPdu(1, test::commandSet(elements))));
    QVERIFY(text.contains("CommandRecognitionCode\n"));
    QVERIFY(text.contains("Value [ACR ]\n"));
    QVERIFY(text.contains("Value [(0000,0002)]\n"));
    QVERIFY(text.contains("Unknown\n"));
    QVERIFY(text.contains("Tag [(0000,0F0F)]\n"));
    QVERIFY(text.contains("Value [61 62]\n"));
    QVERIFY(text.contains("Overlays\n"));
    QVERIFY(!text.contains("Undecoded"));
}

void TestPduDecoder::pointsOutAWrongGroupLength()
{
    const QByteArray command =
        test::commandElement(0x0000, test::u32LittleEndian(99)) + test::commandElement(0x0110, test::u16(0));
    QVERIFY(treeText(pduFields(test::commandPdu(1, command))).contains("Value [99] = wrong: 10 bytes follow\n"));
    QCOMPARE(described(decodeCommandSet(command).violations), "");
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
        << QByteArray("Maximum-length-received @136: expected 4 bytes, found 3 bytes; "
                      "Item-length @145: expected at most 43, found 11826");
    QTest::newRow("UID of 65 bytes")
        << test::pdu(2, test::associateFixedPart(1, "A", "B") + test::item(0x10, QByteArray(65, '1')))
        << QByteArray("Application-context-name @78: expected at most 64 bytes, found 65 bytes");
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
    QCOMPARE(described(decodePdu(pdu).violations), violations);
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
    QTest::newRow("other group") << first + QByteArray("\x08\0\0\0\0\0\0\0", 8) << 1
                                 << QByteArray("Tag @10: expected group 0000, found (0008,0000)");
    QTest::newRow("undefined length") << first + QByteArray("\0\0\0\x09\xFF\xFF\xFF\xFF", 8) << 1
                                      << QByteArray("Value Length @14: expected a defined length, found 0xFFFFFFFF");
    QTest::newRow("length beyond the end") << first + QByteArray("\0\0\0\x09\3\0\0\0ab", 10) << 1
                                           << QByteArray("Value Length @14: expected at most 2, found 3");
    QTest::newRow("half a tag") << first + QByteArray("\0\0\0", 3) << 1
                                << QByteArray("Tag @10: expected 4 bytes, found 3 bytes");
    QTest::newRow("half a length") << first + QByteArray("\0\0\0\x09\2", 5) << 1
                                   << QByteArray("Value Length @14: expected 4 bytes, found 1 byte");
    QTest::newRow("descending") << first + test::commandElement(0x0002, "1.2.3") << 2
                                << QByteArray("Tag @10: expected a tag above (0000,0100), found (0000,0002)");
    QTest::newRow("nothing") << QByteArray() << 0 << QByteArray();
}

void TestPduDecoder::stopsAtBrokenCommandElements()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, decoded);
    QFETCH(QByteArray, violations);
    const DecodedCommandSet result = decodeCommandSet(bytes);
    QCOMPARE(result.commandSet.elements.size(), decoded);
    QCOMPARE(described(result.violations), violations);
}

void TestPduDecoder::makesTextVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");

    QTest::newRow("plain") << QStringLiteral("ANY-SCP 1\\2") << QStringLiteral("ANY-SCP 1\\2");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("letters of the world")
        << QStringLiteral("Zürich 病院 \U0001F3E5") << QStringLiteral("Zürich 病院 \U0001F3E5");
    QTest::newRow("escape sequence") << QStringLiteral("\x1B[31mred") << QStringLiteral("\\x1B[31mred");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a\\x0D\\x0Ab\\x09c");
    QTest::newRow("NUL and DEL") << QString(QChar(0)) + QChar(0x7F) << QStringLiteral("\\x00\\x7F");
    QTest::newRow("C1") << QString(QChar(0x9B)) << QStringLiteral("\\x9B");
    QTest::newRow("no-break space and soft hyphen")
        << QStringLiteral("a\u00A0b\u00ADc") << QStringLiteral("a\\xA0b\\xADc");
    QTest::newRow("bidirectional controls") << QStringLiteral("\u202Eexe\u202C\u2066\u2069\u200F\u061C")
                                            << QStringLiteral("\\u202Eexe\\u202C\\u2066\\u2069\\u200F\\u061C");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\u2060\uFEFF") << QStringLiteral("a\\u200Bb\\u2060\\uFEFF");
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029") << QStringLiteral("a\\u2028b\\u2029");
    QTest::newRow("lone surrogates") << QString(QChar(0xD83C)) + QLatin1Char('x') + QChar(0xDFE5)
                                     << QStringLiteral("\\uD83Cx\\uDFE5");
    QTest::newRow("non-characters") << QString(QChar(0xFFFF)) + QStringLiteral("\U0010FFFF")
                                    << QStringLiteral("\\uFFFF\\U0010FFFF");
    QTest::newRow("tags") << QStringLiteral("\U000E0041") << QStringLiteral("\\U000E0041");
}

void TestPduDecoder::makesTextVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestPduDecoder::trimsPadding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("AE title") << QByteArray("  ANY SCP       ") << QStringLiteral("ANY SCP");
    QTest::newRow("UID") << QByteArray("1.2\0", 4) << QStringLiteral("1.2");
    QTest::newRow("NULs and blanks") << QByteArray("1.2 \0 \0", 7) << QStringLiteral("1.2");
    QTest::newRow("only blanks") << QByteArray(16, ' ') << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("Latin-1, control characters inside") << QByteArray("Z\xFC\nrich") << QStringLiteral("Z\u00FC\nrich");
}

void TestPduDecoder::trimsPadding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(trimmedText(bytes), text);
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
