// A bounds-checked walk over the bytes of a PDU. Each read takes the next field out of the innermost window (an item, a
// sub-item), records a violation if the field does not fit, and reports it to the field tree if there is one. Without a
// tree no text is made. Lives for one parse; owns nothing.
#pragma once

#include "core/pdu/field_tree.h"

#include <QtEndian>

#include <limits>

namespace dicom_echo {

/// PS3.5 9.1, in bytes; DCMTK refuses longer ones.
inline constexpr qsizetype maximumUidLength = 64;

enum class NumberStyle { Decimal, Hexadecimal };
enum class BytesStyle { Text, Uid, Tag, Hexadecimal };
enum class ByteOrder { BigEndian, LittleEndian };

/// A number in one of the standard's tables: big endian (PS3.8 9.3.1), in a command set little endian (PS3.7 6.3.1).
struct NumberField
{
    FieldId id;
    const char *clause;
    NumberStyle style = NumberStyle::Decimal;
    QString (*meaning)(quint32 value) = nullptr;
    ByteOrder byteOrder = ByteOrder::BigEndian;
};

/// A string or opaque bytes in one of the standard's tables.
struct BytesField
{
    FieldId id;
    const char *clause;
    BytesStyle style = BytesStyle::Text;
    qsizetype maximum = std::numeric_limits<qsizetype>::max(); ///< bytes
};

/// A length field that was read: what it said and where it stands.
struct DeclaredLength
{
    FieldId field;
    qsizetype offset = 0;
    quint32 value = 0;
};

class PduReader
{
public:
    PduReader(QByteArrayView bytes, std::vector<Violation> &violations, FieldTree *fields);

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype remaining() const { return m_end - m_position; }
    [[nodiscard]] bool atEnd() const { return m_position == m_end; }
    /// A field did not fit into the window: its rest could not be decoded, and reads give 0 and nothing.
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    /// Something of the window is missing: it was read to the end of what there is.
    [[nodiscard]] bool isCut() const { return m_truncated || m_clamped; }
    /// The next byte, which stays; 0 at the end.
    [[nodiscard]] quint8 peek() const;
    /// The rest of the window, which stays.
    [[nodiscard]] QByteArrayView rest() const { return m_bytes.sliced(m_position, remaining()); }
    [[nodiscard]] FieldTree *fields() const { return m_fields; }

    quint8 u8(const NumberField &field);
    quint16 u16(const NumberField &field);
    quint32 u32(const NumberField &field);
    DeclaredLength length16(const NumberField &field);
    DeclaredLength length32(const NumberField &field);
    QByteArrayView bytes(const BytesField &field, qsizetype length);
    void reserved(qsizetype length, const char *clause);

    /// The next bytes, without a leaf; empty, with a violation, if there are not so many.
    QByteArrayView take(qsizetype length, FieldId field);
    /// Makes the rest of the window a leaf of its own, for example UndecodedBytes.
    void takeRest(FieldId field, const char *clause);

    /// Only the first ones are kept, and the first harmful one: a hostile PDU could have one in each byte.
    void violate(FieldId field, qsizetype offset, const QString &expected, const QString &found,
                 Gravity gravity = Gravity::Harmful);

    /// Passes over bytes at the end of the window that are none of what stands there: zeros, or fewer than `shortest`.
    /// They are unclean. False, and nothing is passed, if there are no such bytes.
    bool passTrailingBytes(qsizetype shortest);

    /// A group of the field tree, open as long as it lives.
    class Group
    {
    public:
        Group(PduReader &reader, FieldId field, const char *clause);
        ~Group();
        Q_DISABLE_COPY_MOVE(Group)

    private:
        PduReader &m_reader;
    };

    /// Confines the reader to a declared length as long as it lives. A length beyond the window around it is a
    /// violation; bytes that were not read in the end are one too, though in an item only unclean, and become a leaf
    /// UndecodedBytes.
    class Window
    {
    public:
        Window(PduReader &reader, const DeclaredLength &length);
        ~Window();
        Q_DISABLE_COPY_MOVE(Window)

    private:
        PduReader &m_reader;
        DeclaredLength m_length;
        qsizetype m_begin;
        qsizetype m_outerEnd;
        bool m_outerTruncated;
        bool m_outerClamped;
    };

private:
    template <typename T>
    T number(const NumberField &field);
    [[nodiscard]] bool isRestZero();

    QByteArrayView m_bytes;
    std::vector<Violation> &m_violations;
    FieldTree *m_fields;
    qsizetype m_position = 0;
    qsizetype m_end;
    qsizetype m_nonZero = -1; ///< offset of a byte that is known not to be zero
    bool m_truncated = false;
    bool m_clamped = false; ///< a length around here was too large: what does not fit now is its consequence
};

/// PS3.5 9.1: digits and dots, at most 64, without padding.
[[nodiscard]] bool isUid(QByteArrayView bytes);

/// `01 00 FF`; long values are cut with an ellipsis.
[[nodiscard]] QString hexBytesText(QByteArrayView bytes);

} // namespace dicom_echo
