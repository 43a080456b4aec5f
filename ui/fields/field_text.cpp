#include "ui/fields/field_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dicom_echo {
namespace {

constexpr qsizetype longestValue = 1024; ///< characters
constexpr QChar visibleBlank(0x2423);
constexpr QChar ellipsis(0x2026);

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

bool isHeader(FieldId id)
{
    constexpr std::array ids = {FieldId::PduType,    FieldId::PduLength,      FieldId::ItemType,
                                FieldId::ItemLength, FieldId::SubItemVersion, FieldId::Reserved,
                                FieldId::Tag,        FieldId::ValueLength,    FieldId::ValueRepresentation};
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The field whose value stands for its group, if there is just one: `Abstract-syntax-name` of an Abstract
/// Syntax Sub-Item.
const Field *tellingField(const Field &group)
{
    const Field *found = nullptr;
    for (const Field &child : group.children) {
        if (isHeader(child.id))
            continue;
        if (found || !child.children.empty())
            return nullptr;
        found = &child;
    }
    return found;
}

const Field *shownField(const Field &field)
{
    return field.children.empty() ? &field : tellingField(field);
}

qsizetype leadingBlanks(const QString &text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    return end - text.begin();
}

qsizetype trailingBlanks(const QString &text)
{
    const auto end = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c != u' '; });
    return end - text.rbegin();
}

QString shortened(const QString &text)
{
    return text.size() > longestValue ? text.first(longestValue) + ellipsis : text;
}

QString withVisibleBlanks(const QString &text)
{
    const qsizetype leading = leadingBlanks(text);
    if (leading == text.size())
        return QString(leading, visibleBlank);
    const qsizetype trailing = trailingBlanks(text);
    return QString(leading, visibleBlank) + text.sliced(leading, text.size() - leading - trailing) +
           QString(trailing, visibleBlank);
}

QString joined(const QString &value, const QString &meaning)
{
    if (value.isEmpty())
        return meaning;
    return meaning.isEmpty() ? value : value + QStringLiteral("  ") + meaning;
}

} // namespace

QString fieldValueText(const Field &field)
{
    const Field *const shown = shownField(field);
    return shown ? joined(withVisibleBlanks(shortened(shown->value)), shown->meaning) : QString();
}

QString spokenFieldValue(const Field &field)
{
    const Field *const shown = shownField(field);
    if (!shown)
        return {};
    const QString value = shortened(shown->value);
    const QString text = joined(value.trimmed(), shown->meaning);
    const qsizetype blanks = value.size() - value.trimmed().size();
    return blanks == 0 ? text : FieldText::tr("%1, blanks around it: %2").arg(text, QString::number(blanks));
}

QString byteRangeText(const ByteRange &range)
{
    if (range.length == 1)
        return FieldText::tr("byte %1").arg(range.offset);
    if (range.length == 0)
        return FieldText::tr("no bytes");
    return FieldText::tr("bytes %1 to %2 (%3)")
        .arg(range.offset)
        .arg(range.offset + range.length - 1)
        .arg(range.length);
}

QString fieldPlaceText(const Field &field)
{
    const QString place = byteRangeText(field.range);
    return *field.clause ? QString::fromLatin1(field.clause) + QStringLiteral(", ") + place : place;
}

QString fieldLines(const Field &field, int depth)
{
    QString text = QString(2 * depth, u' ') + field.name;
    if (field.children.empty() && !field.value.isEmpty())
        text += QStringLiteral(": ") + joined(withVisibleBlanks(field.value), field.meaning);
    text += u'\n';
    for (const Field &child : field.children)
        text += fieldLines(child, depth + 1);
    return text;
}

} // namespace dicom_echo
