#include "core/pdu/pdu_decoder.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace dicom_echo;

namespace {

void addWellFormedPdus()
{
    QTest::addColumn<QByteArray>("pdu");
    for (const auto &[name, pdu] : test::wellFormedPdus())
        QTest::addRow("%s", name.constData()) << pdu;
}

void forEachLeaf(const Field &field, const std::function<void(const Field &)> &visit)
{
    if (field.children.empty())
        return visit(field);
    for (const Field &child : field.children)
        forEachLeaf(child, visit);
}

/// What is wrong with the places of the fields, or nothing: leaves must cover each byte once, in order, and inside
/// their parents.
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

using Clauses = QHash<int, QByteArray>;

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

} // namespace

class TestPduFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryByteIntoOneLeaf_data();
    void putsEveryByteIntoOneLeaf();
    void putsEveryByteOfTruncatedPdusIntoOneLeaf_data();
    void putsEveryByteOfTruncatedPdusIntoOneLeaf();
    void survivesDamagedBytes();
    void namesTheClauseOfEachField_data();
    void namesTheClauseOfEachField();
    void namesTheFieldsOfAnAcceptance();
    void namesTheFieldsOfACommand();
    void namesRetiredAndUnknownElements();
    void pointsOutAWrongGroupLength();
    void namesAReasonOnlyWhereItMeansSomething_data();
    void namesAReasonOnlyWhereItMeansSomething();
};

void TestPduFields::putsEveryByteIntoOneLeaf_data()
{
    addWellFormedPdus();
}

void TestPduFields::putsEveryByteIntoOneLeaf()
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

void TestPduFields::putsEveryByteOfTruncatedPdusIntoOneLeaf_data()
{
    addWellFormedPdus();
}

void TestPduFields::putsEveryByteOfTruncatedPdusIntoOneLeaf()
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

void TestPduFields::survivesDamagedBytes()
{
    QRandomGenerator random(20260101);
    for (const auto &[name, pdu] : test::wellFormedPdus()) {
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

void TestPduFields::namesTheClauseOfEachField_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("ofPdu");
    QTest::addColumn<Clauses>("ofItems"); // by item type
    const Clauses inBoth{
        {0x51, "PS3.8 D.1"},     {0x52, "PS3.7 D.3.3.2"}, {0x53, "PS3.7 D.3.3.3"}, {0x54, "PS3.7 D.3.3.4"},
        {0x55, "PS3.7 D.3.3.2"}, {0x56, "PS3.7 D.3.3.5"}, {0x57, "PS3.7 D.3.3.6"}, {0x58, "PS3.7 D.3.3.7"},
        {0x59, "PS3.7 D.3.3.7"}, {0x7E, "PS3.8 9.3.1"},   {0x7F, "PS3.8 9.3.1"},
    };
    Clauses inRequest = inBoth;
    inRequest.insert({{0x10, "PS3.8 9.3.2.1"},
                      {0x20, "PS3.8 9.3.2.2"},
                      {0x30, "PS3.8 9.3.2.2.1"},
                      {0x40, "PS3.8 9.3.2.2.2"},
                      {0x50, "PS3.8 9.3.2.3"}});
    Clauses inAcceptance = inBoth;
    inAcceptance.insert(
        {{0x10, "PS3.8 9.3.3.1"}, {0x21, "PS3.8 9.3.3.2"}, {0x40, "PS3.8 9.3.3.2.1"}, {0x50, "PS3.8 9.3.3.3"}});
    QTest::newRow("A-ASSOCIATE-RQ") << test::requestWithEverything() << QByteArray("PS3.8 9.3.2") << inRequest;
    QTest::newRow("A-ASSOCIATE-AC") << test::acceptanceWithEverything() << QByteArray("PS3.8 9.3.3") << inAcceptance;
    QTest::newRow("A-ASSOCIATE-RJ") << test::associateRj() << QByteArray("PS3.8 9.3.4") << Clauses();
    QTest::newRow("A-RELEASE-RQ") << test::golden::releaseRq << QByteArray("PS3.8 9.3.6") << Clauses();
    QTest::newRow("A-RELEASE-RP") << test::golden::releaseRp << QByteArray("PS3.8 9.3.7") << Clauses();
    QTest::newRow("A-ABORT") << test::golden::abort << QByteArray("PS3.8 9.3.8") << Clauses();
}

/// Where the standard says what it has to be.
void TestPduFields::namesTheClauseOfEachField()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, ofPdu);
    QFETCH(Clauses, ofItems);
    QByteArray expected = ofPdu;
    QStringList wrong;
    forEachLeaf(pduFields(pdu), [&](const Field &leaf) {
        if (leaf.id == FieldId::ItemType)
            expected = ofItems.value(leaf.value.toInt(nullptr, 16));
        if (leaf.clause != expected)
            wrong << QStringLiteral("%1 at %2: %3")
                         .arg(leaf.name)
                         .arg(leaf.range.offset)
                         .arg(QString::fromLatin1(leaf.clause));
    });
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestPduFields::namesTheFieldsOfAnAcceptance()
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
             "      144+27 Implementation-class-uid [1.2.276.0.7230010.3.0.3.6.7] = probably DCMTK 3.6.7\n"
             "    171+19 Implementation Version Name Sub-Item\n"
             "      171+1 Item-type [0x55] = Implementation Version Name Sub-Item\n"
             "      172+1 Reserved [00]\n"
             "      173+2 Item-length [15]\n"
             "      175+15 Implementation-version-name [OFFIS_DCMTK_367]\n");
}

void TestPduFields::namesTheFieldsOfACommand()
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

void TestPduFields::namesRetiredAndUnknownElements()
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

void TestPduFields::pointsOutAWrongGroupLength()
{
    const QByteArray command =
        test::commandElement(0x0000, test::u32LittleEndian(99)) + test::commandElement(0x0110, test::u16(0));
    QVERIFY(treeText(pduFields(test::commandPdu(1, command))).contains("Value [99] = wrong: 10 bytes follow\n"));
    QCOMPARE(test::described(decodeCommandSet(command).violations), "Command Group Length @0: expected 10, found 99");
}

void TestPduFields::namesAReasonOnlyWhereItMeansSomething_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("rejected by the user")
        << test::associateRj(1, 1, 7) << QStringLiteral("Called AE title not recognised");
    QTest::newRow("rejected by ACSE") << test::associateRj(1, 2, 2) << QStringLiteral("Protocol version not supported");
    QTest::newRow("rejected by presentation") << test::associateRj(2, 3, 1) << QStringLiteral("Temporary congestion");
    QTest::newRow("aborted by the provider") << test::abort(2, 2) << QStringLiteral("Unexpected PDU");
    QTest::newRow("aborted by the user") << test::abort(0, 2) << QString();
}

/// PS3.8 tables 9-21 and 9-26.
void TestPduFields::namesAReasonOnlyWhereItMeansSomething()
{
    QFETCH(QByteArray, pdu);
    QStringList meanings;
    forEachLeaf(pduFields(pdu), [&meanings](const Field &leaf) {
        if (leaf.id == FieldId::Reason)
            meanings << leaf.meaning;
    });
    QCOMPARE(meanings.size(), 1);
    QTEST(meanings.first(), "meaning");
}

QTEST_GUILESS_MAIN(TestPduFields)
#include "tst_pdu_fields.moc"
