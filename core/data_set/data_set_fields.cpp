#include "core/data_set/data_set_fields.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/visible_text.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

constexpr const char *dataElementClause = "PS3.5 7.1";
constexpr qsizetype longestValueText = 256; // characters
constexpr qsizetype mostNumbers = 16;
constexpr size_t mostShownElements = 5000;

bool isTextVr(const QByteArray &vr)
{
    constexpr std::array<QByteArrayView, 17> vrs = {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT",
                                                    "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT"};
    return std::find(vrs.begin(), vrs.end(), vr) != vrs.end();
}

template <typename T>
QString numbersText(QByteArrayView value, bool isBigEndian)
{
    QStringList numbers;
    for (qsizetype offset = 0; offset + qsizetype{sizeof(T)} <= value.size(); offset += qsizetype{sizeof(T)}) {
        if (numbers.size() == mostNumbers) {
            numbers << QString(QChar(0x2026));
            break;
        }
        const char *const place = value.data() + offset;
        numbers << QString::number(isBigEndian ? qFromBigEndian<T>(place) : qFromLittleEndian<T>(place));
    }
    return numbers.join(QStringLiteral(", "));
}

QString tagsText(QByteArrayView value, bool isBigEndian)
{
    QStringList tags;
    for (qsizetype offset = 0; offset + 4 <= value.size() && tags.size() < mostNumbers; offset += 4) {
        const auto part = [&](qsizetype place) {
            return isBigEndian ? qFromBigEndian<quint16>(value.data() + place)
                               : qFromLittleEndian<quint16>(value.data() + place);
        };
        tags << tagText(part(offset), part(offset + 2));
    }
    return tags.join(QStringLiteral(", "));
}

/// Bytes above 7F are shown as they are in UTF-8 where they are UTF-8, and else in Latin-1, whatever Specific Character
/// Set says: nobody tells a character set that is declared wrongly, which is what people look for here.
QString textValue(QByteArrayView value)
{
    while (!value.isEmpty() && (value.back() == '\0' || value.back() == ' '))
        value.chop(1);
    const QString text = value.isValidUtf8() ? QString::fromUtf8(value) : QString::fromLatin1(value);
    const QString shown = visibleText(text.first(std::min(text.size(), longestValueText)));
    return text.size() > longestValueText ? shown + QChar(0x2026) : shown;
}

/// Empty if the value has no text.
QString valueText(const QByteArray &vr, QByteArrayView value, bool isBigEndian)
{
    if (isTextVr(vr))
        return textValue(value);
    if (vr == "US")
        return numbersText<quint16>(value, isBigEndian);
    if (vr == "SS")
        return numbersText<qint16>(value, isBigEndian);
    if (vr == "UL")
        return numbersText<quint32>(value, isBigEndian);
    if (vr == "SL")
        return numbersText<qint32>(value, isBigEndian);
    if (vr == "FL")
        return numbersText<float>(value, isBigEndian);
    if (vr == "FD")
        return numbersText<double>(value, isBigEndian);
    if (vr == "UV")
        return numbersText<quint64>(value, isBigEndian);
    if (vr == "SV")
        return numbersText<qint64>(value, isBigEndian);
    if (vr == "AT")
        return tagsText(value, isBigEndian);
    return {};
}

QString elementName(const DataElement &element, const ElementDictionary &dictionary)
{
    QString name = tagText(element.group, element.element);
    if (element.group == 0xFFFE) { // PS3.5 7.5
        const QString what = element.element == 0xE000   ? QStringLiteral("Item")
                             : element.element == 0xE00D ? QStringLiteral("Item Delimitation")
                                                         : QStringLiteral("Sequence Delimitation");
        return name + u' ' + what;
    }
    if (!element.vr.isEmpty())
        name += u' ' + QString::fromLatin1(element.vr);
    const QString keyword = dictionary(element.group, element.element).keyword;
    const QString unknown =
        element.group % 2 != 0 ? QStringLiteral("private element") : QStringLiteral("unknown element");
    return name + u' ' + (keyword.isEmpty() ? unknown : keyword);
}

/// The leaf or group DataSetFragment at this place; null if there is none.
Field *fragmentField(Field &pdu, const ByteRange &fragment)
{
    for (Field &item : pdu.children) {
        for (Field &field : item.children) {
            if (field.id == FieldId::DataSetFragment && field.range == fragment)
                return &field;
        }
    }
    return nullptr;
}

/// Makes the fields of one fragment.
class DataSetFieldMaker
{
public:
    DataSetFieldMaker(const DataSetPart &part, const ElementDictionary &dictionary, ValueDisplay display)
        : m_part(part)
        , m_begin(part.offset)
        , m_end(part.offset + part.fragment.length)
        , m_dictionary(dictionary)
        , m_display(display)
    {}

    std::vector<Field> fields(const ParsedDataSet &parsed)
    {
        std::vector<Field> roots;
        std::vector<std::pair<int, Field>> stack; // what may still get children, with its depth
        size_t count = 0;
        qsizetype shownTo = m_begin;
        const auto close = [&](int depth) {
            while (!stack.empty() && stack.back().first >= depth) {
                Field done = std::move(stack.back().second);
                stack.pop_back();
                (stack.empty() ? roots : stack.back().second.children).push_back(std::move(done));
            }
        };
        for (const DataElement &element : parsed.elements) {
            if (element.end <= m_begin)
                continue;
            if (element.offset >= m_end || ++count > mostShownElements)
                break;
            close(element.depth);
            stack.emplace_back(element.depth, elementField(element));
            shownTo = std::clamp(element.hasChildren ? element.valueOffset : element.end, shownTo, m_end);
        }
        for (auto &[depth, field] : stack) // what is not decoded any more belongs to none of them
            field.range.length = std::min(field.range.length,
                                          inPdu(m_begin, shownTo).length + m_part.fragment.offset - field.range.offset);
        close(0);
        if (shownTo < m_end)
            roots.push_back(
                {FieldId::UndecodedBytes, fieldName(FieldId::UndecodedBytes), inPdu(shownTo, m_end), {}, {}, "", {}});
        return roots;
    }

private:
    /// The bytes of the data set from `from` to `to` that stand in the fragment.
    [[nodiscard]] ByteRange inPdu(qsizetype from, qsizetype to) const
    {
        const qsizetype first = std::clamp(from, m_begin, m_end);
        const qsizetype last = std::clamp(to, first, m_end);
        return {m_part.fragment.offset + first - m_begin, last - first};
    }

    void addLeaf(Field &group, FieldId id, qsizetype from, qsizetype to, const QString &value) const
    {
        const ByteRange range = inPdu(from, to);
        if (range.length > 0)
            group.children.push_back({id, fieldName(id), range, value, {}, dataElementClause, {}});
    }

    [[nodiscard]] Field elementField(const DataElement &element) const
    {
        Field field;
        field.id = FieldId::DataElement;
        field.name = elementName(element, m_dictionary);
        field.range = inPdu(element.offset, element.end);
        field.clause = dataElementClause;
        addLeaf(field, FieldId::Tag, element.offset, element.offset + 4, tagText(element.group, element.element));
        if (element.isExplicit)
            addLeaf(field, FieldId::ValueRepresentation, element.offset + 4, element.offset + 6,
                    QString::fromLatin1(element.vr));
        addLeaf(field, FieldId::ValueLength, element.offset + (element.isExplicit ? 6 : 4), element.valueOffset, {});
        if (!element.hasChildren)
            addValue(field, element);
        return field;
    }

    void addValue(Field &field, const DataElement &element) const
    {
        const ByteRange range = inPdu(element.valueOffset, element.end);
        const qsizetype length = element.end - element.valueOffset;
        Field value{FieldId::DataElementValue,
                    fieldName(FieldId::DataElementValue),
                    range,
                    {},
                    byteCountText(length),
                    dataElementClause,
                    {}};
        if (range.length < length)
            value.meaning = QStringLiteral("%1 of %2 here").arg(range.length).arg(byteCountText(length));
        if (length == 0)
            value.value = QStringLiteral("(empty)");
        else if (m_display == ValueDisplay::Hidden)
            value.value = QStringLiteral("(hidden)");
        else if (range.length == length)
            tellValue(value, element);
        field.children.push_back(std::move(value));
    }

    void tellValue(Field &value, const DataElement &element) const
    {
        const QByteArrayView bytes = m_part.dataSet.sliced(element.valueOffset, element.end - element.valueOffset);
        value.value =
            valueText(element.vr, bytes, element.isExplicit && m_part.encoding == DataSetEncoding::ExplicitBigEndian);
        const QString name = element.vr == "UI" ? uidMeaning(bytes) : QString();
        if (!name.isEmpty())
            value.meaning = name;
        else if (!value.value.isEmpty())
            value.meaning.clear();
    }

    const DataSetPart &m_part;
    qsizetype m_begin; ///< of the fragment in the data set
    qsizetype m_end;
    const ElementDictionary &m_dictionary;
    ValueDisplay m_display;
};

} // namespace

void addDataElements(Field &pdu, const DataSetPart &part, const ParsedDataSet &parsed,
                     const ElementDictionary &dictionary, ValueDisplay display)
{
    if (Field *const field = fragmentField(pdu, part.fragment))
        field->children = DataSetFieldMaker(part, dictionary, display).fields(parsed);
}

void explainDataSet(Field &pdu, const ByteRange &fragment, const QString &reason)
{
    if (Field *const field = fragmentField(pdu, fragment))
        field->meaning = reason;
}

std::vector<ByteRange> dataSetValues(const Field &pdu)
{
    std::vector<ByteRange> values;
    std::vector<std::pair<const Field *, bool>> open{{&pdu, false}}; // and whether it is inside a data set
    while (!open.empty()) {
        const auto [field, isOuterDataSet] = open.back();
        open.pop_back();
        const bool isDataSet = isOuterDataSet || field->id == FieldId::DataSetFragment;
        const bool isValue = field->id == FieldId::DataElementValue || field->id == FieldId::UndecodedBytes ||
                             field->id == FieldId::DataSetFragment;
        if (isDataSet && isValue && field->children.empty() && field->range.length > 0)
            values.push_back(field->range);
        for (auto child = field->children.rbegin(); child != field->children.rend(); ++child)
            open.emplace_back(&*child, isDataSet);
    }
    return values;
}

} // namespace dicom_echo
