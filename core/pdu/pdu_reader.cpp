#include "core/pdu/pdu_reader.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/uid_dictionary.h"
#include "core/pdu/wire_text.h"
#include "core/text/hex_number.h"
#include "core/text/visible_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

QString numberText(const NumberField &field, quint32 value, int bytes)
{
    return field.style == NumberStyle::Hexadecimal ? hexText(value, 2 * bytes) : QString::number(value);
}

QString bytesText(BytesStyle style, QByteArrayView bytes)
{
    switch (style) {
    case BytesStyle::Text:
    case BytesStyle::Uid:
        return visibleText(QString::fromLatin1(bytes));
    case BytesStyle::Tag:
        return tagText(qFromLittleEndian<quint16>(bytes.data()), qFromLittleEndian<quint16>(bytes.data() + 2));
    case BytesStyle::Hexadecimal:
        return hexBytesText(bytes);
    }
    return {};
}

} // namespace

bool isUid(QByteArrayView bytes)
{
    const auto isUidCharacter = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return !bytes.isEmpty() && bytes.size() <= maximumUidLength &&
           std::all_of(bytes.begin(), bytes.end(), isUidCharacter);
}

QString hexBytesText(QByteArrayView bytes)
{
    constexpr qsizetype shown = 64;
    const QString text = QString::fromLatin1(bytes.first(qMin(shown, bytes.size())).toByteArray().toHex(' ').toUpper());
    return bytes.size() > shown ? text + QStringLiteral(" \u2026") : text;
}

PduReader::PduReader(QByteArrayView bytes, std::vector<Violation> &violations, FieldTree *fields)
    : m_bytes(bytes)
    , m_violations(violations)
    , m_fields(fields)
    , m_end(bytes.size())
{}

quint8 PduReader::peek() const
{
    return atEnd() ? quint8(0) : static_cast<quint8>(m_bytes[m_position]);
}

QByteArrayView PduReader::take(qsizetype length, FieldId field)
{
    if (length <= remaining()) {
        const QByteArrayView taken = m_bytes.sliced(m_position, length);
        m_position += length;
        return taken;
    }
    if (!m_truncated && !m_clamped)
        violate(field, m_position, byteCountText(length), byteCountText(remaining()));
    m_truncated = true;
    takeRest(FieldId::UndecodedBytes, "");
    return {};
}

void PduReader::takeRest(FieldId field, const char *clause)
{
    if (atEnd())
        return;
    if (m_fields)
        m_fields->add(field, {m_position, remaining()}, clause, hexBytesText(rest()), {});
    m_position = m_end;
}

template <typename T>
T PduReader::number(const NumberField &field)
{
    const qsizetype offset = m_position;
    const QByteArrayView taken = take(sizeof(T), field.id);
    if (taken.isEmpty())
        return 0;
    const T value =
        field.byteOrder == ByteOrder::BigEndian ? qFromBigEndian<T>(taken.data()) : qFromLittleEndian<T>(taken.data());
    if (m_fields) {
        m_fields->add(field.id, {offset, taken.size()}, field.clause, numberText(field, value, sizeof(T)),
                      field.meaning ? field.meaning(value) : QString());
    }
    return value;
}

quint8 PduReader::u8(const NumberField &field)
{
    return number<quint8>(field);
}

quint16 PduReader::u16(const NumberField &field)
{
    return number<quint16>(field);
}

quint32 PduReader::u32(const NumberField &field)
{
    return number<quint32>(field);
}

DeclaredLength PduReader::length16(const NumberField &field)
{
    const qsizetype offset = m_position;
    return {field.id, offset, u16(field)};
}

DeclaredLength PduReader::length32(const NumberField &field)
{
    const qsizetype offset = m_position;
    return {field.id, offset, u32(field)};
}

QByteArrayView PduReader::bytes(const BytesField &field, qsizetype length)
{
    const qsizetype offset = m_position;
    const QByteArrayView taken = take(length, field.id);
    if (m_fields && !taken.isEmpty()) {
        m_fields->add(field.id, {offset, length}, field.clause, bytesText(field.style, taken),
                      field.style == BytesStyle::Uid ? uidMeaning(taken) : QString());
    }
    if (taken.size() > field.maximum) {
        violate(field.id, offset, QStringLiteral("at most ") + byteCountText(field.maximum),
                byteCountText(taken.size()));
    } else if (field.style == BytesStyle::Uid && field.maximum == maximumUidLength && !isCut() && !isUid(taken)) {
        violate(field.id, offset, QStringLiteral("a UID without padding"), quotedText(taken), Gravity::Unclean);
    }
    return taken;
}

void PduReader::reserved(qsizetype length, const char *clause)
{
    bytes({FieldId::Reserved, clause, BytesStyle::Hexadecimal}, length);
}

void PduReader::violate(FieldId field, qsizetype offset, const QString &expected, const QString &found, Gravity gravity)
{
    keepViolation(m_violations, {field, offset, expected, found, ProviderAbortReason::InvalidParameterValue, gravity});
}

/// In time that is linear for the whole PDU, however often it is asked.
bool PduReader::isRestZero()
{
    if (m_nonZero >= m_position && m_nonZero < m_end)
        return false;
    qsizetype end = m_end;
    while (end > m_position && m_bytes[end - 1] == '\0')
        --end;
    if (end > m_position)
        m_nonZero = end - 1;
    return end == m_position;
}

bool PduReader::passTrailingBytes(qsizetype shortest)
{
    if (atEnd() || isCut() || (remaining() >= shortest && !isRestZero()))
        return false;
    violate(FieldId::UndecodedBytes, m_position, QStringLiteral("nothing more"), byteCountText(remaining()),
            Gravity::Unclean);
    takeRest(FieldId::UndecodedBytes, "");
    return true;
}

PduReader::Group::Group(PduReader &reader, FieldId field, const char *clause)
    : m_reader(reader)
{
    if (m_reader.m_fields)
        m_reader.m_fields->open(field, m_reader.m_position, clause);
}

PduReader::Group::~Group()
{
    if (m_reader.m_fields)
        m_reader.m_fields->close(m_reader.m_position);
}

PduReader::Window::Window(PduReader &reader, const DeclaredLength &length)
    : m_reader(reader)
    , m_length(length)
    , m_begin(reader.m_position)
    , m_outerEnd(reader.m_end)
    , m_outerTruncated(reader.m_truncated)
    , m_outerClamped(reader.m_clamped)
{
    if (length.value <= static_cast<quint64>(reader.remaining())) {
        reader.m_end = m_begin + static_cast<qsizetype>(length.value);
        return;
    }
    if (!reader.m_clamped) {
        reader.violate(length.field, length.offset, QStringLiteral("at most %1").arg(reader.remaining()),
                       QString::number(length.value));
    }
    reader.m_clamped = true;
}

PduReader::Window::~Window()
{
    if (!m_reader.atEnd()) {
        m_reader.violate(m_length.field, m_length.offset, QString::number(m_reader.m_position - m_begin),
                         QString::number(m_length.value),
                         m_length.field == FieldId::PduLength ? Gravity::Harmful : Gravity::Unclean);
    }
    m_reader.takeRest(FieldId::UndecodedBytes, "");
    m_reader.m_end = m_outerEnd;
    m_reader.m_truncated = m_outerTruncated;
    m_reader.m_clamped = m_outerClamped;
}

} // namespace dicom_echo
