// What the redactor does to the bytes of a PDU: it looks for the places in the field tree of the decoder.
#include "core/capture/pdu_framer.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/pdu_decoder.h"
#include "core/redaction/redactor.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *other) { return name == QLatin1StringView(other); });
}

bool isAeTitle(const Field &leaf)
{
    return isOneOf(leaf.name, {"Called-AE-title", "Calling-AE-title", "Reserved (Called-AE-title)",
                               "Reserved (Calling-AE-title)"});
}

/// Who the user is and what the data are: nothing of it is kept.
bool isToBeOverwritten(const Field &leaf)
{
    return isOneOf(leaf.name, {"Primary-field", "Secondary-field", "Server-response", "Data Set fragment"});
}

/// A command element, whose first leaf is its tag (PS3.7 6.3.1), that holds an AE title: a move destination.
bool isAeTitleElement(const Field &group, QByteArrayView pdu)
{
    constexpr qsizetype tagLength = 4;
    const Field &tag = group.children.front();
    if (tag.name != QStringLiteral("Tag") || tag.range.length != tagLength)
        return false;
    const auto element = qFromLittleEndian<quint16>(pdu.sliced(tag.range.offset + 2).data());
    return commandElementEntry(element).vr == CommandVr::AE;
}

} // namespace

QByteArray Redactor::redactedBytes(const QByteArray &bytes)
{
    QByteArray result = bytes;
    if (startsWithPduType(bytes))
        redactFields(pduFields(bytes), result);
    else
        redactKnownValues({0, bytes.size()}, result); // not DICOM: its fields have no meaning
    return result;
}

void Redactor::redactFields(const Field &field, QByteArray &pdu)
{
    constexpr qsizetype longestNumber = 4;
    if (!field.children.empty()) {
        const bool hasAeTitle = isAeTitleElement(field, pdu);
        for (const Field &child : field.children) {
            if (hasAeTitle && child.name == QStringLiteral("Value"))
                redactAeTitle(child.range, pdu);
            else
                redactFields(child, pdu);
        }
    } else if (isAeTitle(field)) {
        redactAeTitle(field.range, pdu);
    } else if (isToBeOverwritten(field)) {
        pdu.replace(field.range.offset, field.range.length, QByteArray(field.range.length, '*'));
    } else if (field.range.length > longestNumber) {
        redactKnownValues(field.range, pdu);
    }
}

/// The placeholder, filled up with blanks as the title was (PS3.5 6.2).
void Redactor::redactAeTitle(ByteRange range, QByteArray &pdu)
{
    const QString title = trimmedText(QByteArrayView(pdu).sliced(range.offset, range.length));
    const QByteArray placeholder = m_placeholders.placeholder(Placeholders::Kind::AeTitle, title).toLatin1();
    pdu.replace(range.offset, range.length, placeholder.leftJustified(range.length, ' ', true));
}

void Redactor::redactKnownValues(ByteRange range, QByteArray &pdu) const
{
    const QString text = QString::fromLatin1(QByteArrayView(pdu).sliced(range.offset, range.length));
    const QString redacted = m_placeholders.replaced(text, Placeholders::Length::Kept);
    if (redacted != text)
        pdu.replace(range.offset, range.length, redacted.toLatin1());
}

} // namespace dicom_echo
