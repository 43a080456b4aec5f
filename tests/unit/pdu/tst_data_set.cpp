// The elements of data sets: where they stand, whatever the bytes are, and how they are shown of a fragment.
#include "core/association/dicom_library.h"
#include "core/capture/data_set_of.h"
#include "core/data_set/data_set_fields.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QByteArray tag(quint16 group, quint16 element)
{
    return u16LittleEndian(group) + u16LittleEndian(element);
}

QByteArray implicitElement(quint16 group, quint16 element, const QByteArray &value)
{
    return tag(group, element) + u32LittleEndian(quint32(value.size())) + value;
}

QByteArray explicitElement(quint16 group, quint16 element, const char *vr, const QByteArray &value)
{
    return tag(group, element) + vr + u16LittleEndian(quint16(value.size())) + value;
}

QByteArray longElement(quint16 group, quint16 element, const char *vr, const QByteArray &value, quint32 length)
{
    return tag(group, element) + vr + u16LittleEndian(0) + u32LittleEndian(length) + value;
}

const quint32 undefined = 0xFFFFFFFF;
const QByteArray itemEnd = tag(0xFFFE, 0xE00D) + u32LittleEndian(0);
const QByteArray sequenceEnd = tag(0xFFFE, 0xE0DD) + u32LittleEndian(0);

QByteArray sequenceItem(const QByteArray &value, quint32 length)
{
    return tag(0xFFFE, 0xE000) + u32LittleEndian(length) + value;
}

/// A patient, a sequence with one item, an image of two bytes.
QByteArray smallDataSet()
{
    const QByteArray uid = explicitElement(0x0008, 0x1150, "UI", "1.2.840.10008.1.1\0");
    return explicitElement(0x0008, 0x0005, "CS", "ISO_IR 192") + explicitElement(0x0010, 0x0010, "PN", "DOE^JANE") +
           longElement(0x0008, 0x1140, "SQ", sequenceItem(uid + itemEnd, undefined) + sequenceEnd, undefined) +
           explicitElement(0x0028, 0x0010, "US", u16LittleEndian(512)) +
           longElement(0x7FE0, 0x0010, "OW", "\x01\x02", 2);
}

/// `depth:(gggg,eeee)` of each.
QStringList shape(const ParsedDataSet &parsed)
{
    QStringList elements;
    for (const DataElement &element : parsed.elements)
        elements << QStringLiteral("%1:%2%3")
                        .arg(element.depth)
                        .arg(element.group, 4, 16, QLatin1Char('0'))
                        .arg(element.element, 4, 16, QLatin1Char('0'));
    return elements;
}

ParsedDataSet parsed(const QByteArray &bytes, DataSetEncoding encoding = DataSetEncoding::ExplicitLittleEndian)
{
    return parseDataSet(bytes, encoding, dictionaryElement);
}

QByteArray dataPdu(const QByteArray &fragment, bool isLast = true)
{
    return pdu(4, pdv(1, isLast ? dataSetLastFragment : 0, fragment));
}

/// All fields below `field` as `name: value meaning`, the groups without a value.
QStringList lines(const Field &field)
{
    QStringList result;
    if (field.children.empty())
        result << QStringLiteral("%1: %2 %3").arg(field.name, field.value, field.meaning).simplified();
    else
        result << field.name;
    for (const Field &child : field.children)
        result << lines(child);
    return result;
}

/// Of a PDU of which the only PDV carries the part of the data set.
Field shownPart(const QByteArray &dataSet, qsizetype offset, qsizetype length, ValueDisplay display,
                DataSetEncoding encoding = DataSetEncoding::ExplicitLittleEndian)
{
    const QByteArray bytes = dataPdu(dataSet.mid(offset, length));
    Field fields = pduFields(bytes);
    const DataSetPart part{{12, length}, offset, encoding, dataSet};
    addDataElements(fields, part, parseDataSet(dataSet, encoding, dictionaryElement), dictionaryElement, display);
    return fields;
}

} // namespace

class TestDataSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEncodingOfATransferSyntax();
    void guessesTheEncoding();
    void asksDcmtksDictionary();
    void findsElementsAndTheirPlaces();
    void takesTheVrFromTheDictionary();
    void readsBigEndian();
    void findsFragmentsOfEncapsulatedPixelData();
    void readsAnUnknownSequenceAsImplicit();
    void stopsAtWhatCannotBeDecoded_data();
    void stopsAtWhatCannotBeDecoded();
    void isNotHurtByNesting();
    void staysWithinItsBound();
    void showsValuesOnlyWhenAsked();
    void cutsElementsToTheFragment();
    void putsElementsIntoTheirFragment();
    void knowsWhichBytesAreValues();
    void putsFragmentsTogether();
    void saysThatTheBeginningIsMissing();
    void knowsThatACommandComesBetween();
};

void TestDataSet::knowsTheEncodingOfATransferSyntax()
{
    QCOMPARE(dataSetEncoding("1.2.840.10008.1.2"), DataSetEncoding::ImplicitLittleEndian);
    QCOMPARE(dataSetEncoding(QByteArrayView("1.2.840.10008.1.2\0", 18)), DataSetEncoding::ImplicitLittleEndian);
    QCOMPARE(dataSetEncoding("1.2.840.10008.1.2.1"), DataSetEncoding::ExplicitLittleEndian);
    QCOMPARE(dataSetEncoding("1.2.840.10008.1.2.2"), DataSetEncoding::ExplicitBigEndian);
    QCOMPARE(dataSetEncoding("1.2.840.10008.1.2.4.50"), DataSetEncoding::ExplicitLittleEndian);
    QVERIFY(!dataSetEncoding("1.2.840.10008.1.2.1.99"));
}

void TestDataSet::guessesTheEncoding()
{
    QCOMPARE(guessedEncoding(smallDataSet()), DataSetEncoding::ExplicitLittleEndian);
    QCOMPARE(guessedEncoding(implicitElement(0x0008, 0x0005, "ISO_IR 192")), DataSetEncoding::ImplicitLittleEndian);
    QCOMPARE(guessedEncoding(QByteArray::fromHex("0008 0005 4353 000A") + "ISO_IR 192"),
             DataSetEncoding::ExplicitBigEndian);
    QCOMPARE(guessedEncoding({}), DataSetEncoding::ImplicitLittleEndian);
}

void TestDataSet::asksDcmtksDictionary()
{
    QCOMPARE(dictionaryElement(0x0010, 0x0010).keyword, QStringLiteral("PatientName"));
    QCOMPARE(dictionaryElement(0x0010, 0x0010).vr, "PN");
    QCOMPARE(dictionaryElement(0x0028, 0x0106).vr, "US"); // US or SS
    QCOMPARE(dictionaryElement(0x6002, 0x3000).keyword, QStringLiteral("OverlayData"));
    QCOMPARE(dictionaryElement(0x0009, 0x0010).keyword, QStringLiteral("PrivateCreator"));
    QVERIFY(dictionaryElement(0x0009, 0x1001).keyword.isEmpty());
    QVERIFY(dictionaryElement(0x0010, 0xFFFE).keyword.isEmpty());
}

void TestDataSet::findsElementsAndTheirPlaces()
{
    const QByteArray bytes = smallDataSet();
    const ParsedDataSet found = parsed(bytes);
    QCOMPARE(shape(found).join(u' '), QStringLiteral("0:00080005 0:00100010 0:00081140 1:fffee000 2:00081150 "
                                                     "2:fffee00d 1:fffee0dd 0:00280010 0:7fe00010"));
    QCOMPARE(found.decoded, bytes.size());
    QCOMPARE(found.elements[1].offset, qsizetype(18));
    QCOMPARE(found.elements[1].valueOffset, qsizetype(26));
    QCOMPARE(found.elements[1].end, qsizetype(34));
    QCOMPARE(found.elements[2].end, found.elements[7].offset);
    QVERIFY(found.elements[2].hasChildren && found.elements[3].hasChildren && !found.elements[4].hasChildren);
}

void TestDataSet::takesTheVrFromTheDictionary()
{
    const QByteArray inner = implicitElement(0x0008, 0x1150, "1.2 ");
    const QByteArray bytes = implicitElement(0x0010, 0x0010, "DOE^JANE") +
                             implicitElement(0x0008, 0x1140, sequenceItem(inner, quint32(inner.size()))) +
                             implicitElement(0x0010, 0xFFFE, "??");
    const ParsedDataSet found = parsed(bytes, DataSetEncoding::ImplicitLittleEndian);
    QCOMPARE(shape(found).join(u' '), QStringLiteral("0:00100010 0:00081140 1:fffee000 2:00081150 0:0010fffe"));
    QCOMPARE(found.elements[0].vr, "PN");
    QCOMPARE(found.elements[4].vr, "");
    QCOMPARE(found.decoded, bytes.size());
}

void TestDataSet::readsBigEndian()
{
    const QByteArray bytes = QByteArray::fromHex("0028 0010 5553 0002 0200");
    const ParsedDataSet found = parsed(bytes, DataSetEncoding::ExplicitBigEndian);
    QCOMPARE(shape(found).join(u' '), QStringLiteral("0:00280010"));
    const Field shown = shownPart(bytes, 0, bytes.size(), ValueDisplay::Shown, DataSetEncoding::ExplicitBigEndian);
    QVERIFY(lines(shown).contains(QStringLiteral("Value: 512")));
}

void TestDataSet::findsFragmentsOfEncapsulatedPixelData()
{
    const QByteArray bytes = longElement(
        0x7FE0, 0x0010, "OB", sequenceItem({}, 0) + sequenceItem("\xFF\xD8\xFF\xD9", 4) + sequenceEnd, undefined);
    const ParsedDataSet found = parsed(bytes);
    QCOMPARE(shape(found).join(u' '), QStringLiteral("0:7fe00010 1:fffee000 1:fffee000 1:fffee0dd"));
    QVERIFY(!found.elements[2].hasChildren);
    QCOMPARE(found.decoded, bytes.size());
}

/// PS3.5 6.2.2, note on UN.
void TestDataSet::readsAnUnknownSequenceAsImplicit()
{
    const QByteArray inner = implicitElement(0x0010, 0x0010, "DOE ");
    const QByteArray bytes =
        longElement(0x0009, 0x1001, "UN", sequenceItem(inner, quint32(inner.size())) + sequenceEnd, undefined) +
        explicitElement(0x0010, 0x0010, "PN", "DOE ");
    const ParsedDataSet found = parsed(bytes);
    QCOMPARE(shape(found).join(u' '), QStringLiteral("0:00091001 1:fffee000 2:00100010 1:fffee0dd 0:00100010"));
    QVERIFY(!found.elements[2].isExplicit && found.elements[4].isExplicit);
}

void TestDataSet::stopsAtWhatCannotBeDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("decoded");
    const QByteArray good = explicitElement(0x0010, 0x0010, "PN", "DOE ");
    const qsizetype length = good.size();
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("half a header") << good + "\x10\x00" << length;
    QTest::newRow("no VR") << good + tag(0x0010, 0x0020) + QByteArray("p\x01\x00\x00", 4) << length;
    QTest::newRow("long header cut") << good + tag(0x7FE0, 0x0010) + QByteArray("OW\0\0", 4) << length;
    QTest::newRow("value beyond the end") << good + tag(0x0010, 0x0020) + "LO" + u16LittleEndian(9) + "1" << length + 9;
    QTest::newRow("text without a length") << good + longElement(0x0010, 0x0020, "UT", {}, undefined) << length;
    QTest::newRow("delimiter of nothing") << good + itemEnd << length;
    QTest::newRow("item of nothing") << good + sequenceItem({}, 0) << length;
    QTest::newRow("element in a sequence") << good + longElement(0x0008, 0x1140, "SQ", good, undefined) << length + 12;
    QTest::newRow("longer than its item")
        << good + longElement(0x0008, 0x1140, "SQ", sequenceItem(good, 10), undefined) << length + 20;
}

void TestDataSet::stopsAtWhatCannotBeDecoded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, decoded);
    QCOMPARE(parsed(bytes).decoded, decoded);
}

void TestDataSet::isNotHurtByNesting()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += longElement(0x0008, 0x1140, "SQ", sequenceItem({}, undefined), undefined);
    const ParsedDataSet found = parsed(bytes);
    QCOMPARE(found.elements.size(), size_t(deepestDataElement));
    QVERIFY(found.decoded < bytes.size());
}

void TestDataSet::staysWithinItsBound()
{
    const QByteArray bytes = explicitElement(0x0010, 0x0020, "LO", {}).repeated(200'000);
    QCOMPARE(parsed(bytes).elements.size(), mostDataElements);
    const Field shown = shownPart(bytes, 0, bytes.size(), ValueDisplay::Shown);
    QVERIFY(shown.children.back().children.back().children.size() <= 5001);
}

void TestDataSet::showsValuesOnlyWhenAsked()
{
    const QByteArray bytes = smallDataSet();
    const QString hidden = lines(shownPart(bytes, 0, bytes.size(), ValueDisplay::Hidden)).join(u'\n');
    QVERIFY(hidden.contains(QStringLiteral("(0010,0010) PN PatientName\nTag: (0010,0010)\nValue Representation: PN")));
    QVERIFY(hidden.contains(QStringLiteral("Value: (hidden) 8 bytes")));
    QVERIFY(!hidden.contains(QStringLiteral("DOE")) && !hidden.contains(QStringLiteral("512")));
    const QString shown = lines(shownPart(bytes, 0, bytes.size(), ValueDisplay::Shown)).join(u'\n');
    QVERIFY(shown.contains(QStringLiteral("Value: DOE^JANE")));
    QVERIFY(shown.contains(QStringLiteral("Value: 512")));
    QVERIFY(shown.contains(QStringLiteral("Value: 1.2.840.10008.1.1 Verification SOP Class")));
    QVERIFY(shown.contains(QStringLiteral("(7FE0,0010) OW PixelData")));
    QVERIFY(shown.contains(QStringLiteral("Value: 2 bytes")));
    const QByteArray others = explicitElement(0x0010, 0x0010, "PN", "DOE ") +
                              explicitElement(0x0010, 0x0020, "LO", {}) +
                              explicitElement(0x0028, 0x0009, "AT", QByteArray::fromHex("18006310")) +
                              longElement(0x0009, 0x1002, "UV", QByteArray::fromHex("0000000001000000"), 8);
    const QString values = lines(shownPart(others, 0, others.size(), ValueDisplay::Shown)).join(u'\n');
    for (const char *const part : {"Value: DOE\n", "Value: (empty) 0 bytes\n", "Value: (0018,1063)\n",
                                   "(0009,1002) UV private element\n", "Value: 4294967296"})
        QVERIFY2(values.contains(QLatin1StringView(part)), qPrintable(QLatin1StringView(part) + values));
    for (const char *const mark :
         {"(FFFE,E000) Item\n", "(FFFE,E00D) Item Delimitation\n", "(FFFE,E0DD) Sequence Delimitation\n"})
        QVERIFY2(shown.contains(QLatin1StringView(mark)), mark);
}

void TestDataSet::cutsElementsToTheFragment()
{
    const QByteArray bytes = explicitElement(0x0010, 0x0010, "PN", "DOE^JANE") +
                             longElement(0x7FE0, 0x0010, "OW", QByteArray(1000, 'x'), 1000);
    const Field first = shownPart(bytes, 0, 100, ValueDisplay::Shown);
    QVERIFY(lines(first).contains(QStringLiteral("Value: 72 of 1000 bytes here")));
    const Field second = shownPart(bytes, 100, 500, ValueDisplay::Shown);
    const Field &data = second.children.back().children.back();
    QCOMPARE(data.id, FieldId::DataSetFragment);
    QCOMPARE(data.children.size(), size_t(1));
    QCOMPARE(data.children[0].name, QStringLiteral("(7FE0,0010) OW PixelData"));
    QCOMPARE(data.children[0].range, (ByteRange{12, 500}));
    QVERIFY(lines(second).contains(QStringLiteral("Value: 500 of 1000 bytes here")));
}

/// A PDU may carry several, of which one is explained.
void TestDataSet::putsElementsIntoTheirFragment()
{
    const QByteArray dataSet = explicitElement(0x0010, 0x0010, "PN", "DOE^JANE");
    Field fields = pduFields(pdu(4, pdv(1, 0, "ab") + pdv(1, dataSetLastFragment, dataSet)));
    addDataElements(fields, {{20, dataSet.size()}, 0, DataSetEncoding::ExplicitLittleEndian, dataSet}, parsed(dataSet),
                    dictionaryElement, ValueDisplay::Shown);
    const std::vector<Field> &items = fields.children;
    QVERIFY(items[items.size() - 2].children.back().children.empty());
    QCOMPARE(items.back().children.back().children.at(0).name, QStringLiteral("(0010,0010) PN PatientName"));
}

void TestDataSet::knowsWhichBytesAreValues()
{
    const QByteArray bytes = explicitElement(0x0010, 0x0010, "PN", "DOE^JANE") + "rest";
    const Field fields = shownPart(bytes, 0, bytes.size(), ValueDisplay::Hidden);
    QCOMPARE(dataSetValues(fields), (std::vector<ByteRange>{{20, 8}, {28, 4}}));
    QCOMPARE(dataSetValues(pduFields(dataPdu("12345678"))), (std::vector<ByteRange>{{12, 8}}));
    QVERIFY(dataSetValues(pduFields(test::cEchoRq())).empty());
}

void TestDataSet::putsFragmentsTogether()
{
    KeptPdus pdus(KeptPdus::Bounds{});
    pdus.append({Direction::Sent, 1, associateRq()});
    pdus.append({Direction::Received, 1, associateAc()});
    pdus.append({Direction::Sent, 1, commandPdu(1, cEchoRqCommand())});
    pdus.append({Direction::Sent, 1, dataPdu("abcd", false)});
    pdus.append({Direction::Received, 1, test::cEchoRsp()}); // what the other side says meanwhile is no part of it
    pdus.append({Direction::Sent, 1, pdu(4, pdv(1, 0, "ef") + pdv(1, dataSetLastFragment, "gh"))});
    pdus.append({Direction::Sent, 1, dataPdu("next")});
    const QList<CarriedDataSet> found = dataSetsOf(pdus, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].obstacle, CarriedDataSet::Obstacle::None);
    QCOMPARE(found[0].bytes, "abcdefgh");
    QCOMPARE(found[0].transferSyntax, explicitLittleEndianUid);
    QCOMPARE(found[0].fragments.size(), 2);
    QCOMPARE(found[0].fragments[0].offset, qsizetype(4));
    QCOMPARE(found[0].fragments[1].offset, qsizetype(6));
    QCOMPARE(dataSetsOf(pdus, 6).constFirst().bytes, "next");
    QVERIFY(dataSetsOf(pdus, 2).isEmpty());
    QVERIFY(dataSetsOf(pdus, 0).isEmpty());
}

void TestDataSet::saysThatTheBeginningIsMissing()
{
    KeptPdus pdus(KeptPdus::Bounds{40, 1 << 20});
    pdus.append({Direction::Sent, 1, associateRq()});
    for (int i = 0; i < 60; ++i)
        pdus.append({Direction::Sent, 1, dataPdu("part", false)});
    pdus.drop(pdus.excess());
    QVERIFY(pdus.droppedCount() > 0);
    QCOMPARE(dataSetsOf(pdus, 10).constFirst().bytes.size(), qsizetype(40));
    const CarriedDataSet last = dataSetsOf(pdus, pdus.size() - 1).constFirst();
    QCOMPARE(last.obstacle, CarriedDataSet::Obstacle::BeginningMissing);
    QVERIFY(last.bytes.isEmpty());
    QCOMPARE(last.fragments.size(), 1);
}

void TestDataSet::knowsThatACommandComesBetween()
{
    KeptPdus pdus(KeptPdus::Bounds{});
    pdus.append({Direction::Received, 1, dataPdu("end of one")});
    pdus.append({Direction::Received, 1,
                 pdu(4, pdv(1, commandLastFragment, cEchoRqCommand()) + pdv(1, dataSetLastFragment, "whole"))});
    const QList<CarriedDataSet> found = dataSetsOf(pdus, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].bytes, "whole");
    QVERIFY(found[0].transferSyntax.isEmpty());
}

QTEST_GUILESS_MAIN(TestDataSet)
#include "tst_data_set.moc"
