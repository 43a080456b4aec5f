#include "core/notation/property_list.h"

#include "core/notation/list_bounds.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qsizetype headerSize = 8;
constexpr qsizetype trailerSize = 32;
constexpr qsizetype maximumObjects = 1'000'000;

class BinaryReader
{
public:
    explicit BinaryReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    std::optional<QJsonValue> run()
    {
        const qsizetype trailer = m_bytes.size() - trailerSize;
        if (trailer < headerSize)
            return std::nullopt;
        m_offsetSize = byteAt(trailer + 6);
        m_referenceSize = byteAt(trailer + 7);
        m_count = number(static_cast<quint64>(trailer) + 8, 8);
        const quint64 top = number(static_cast<quint64>(trailer) + 16, 8);
        m_table = number(static_cast<quint64>(trailer) + 24, 8);
        if (m_offsetSize < 1 || m_offsetSize > 8 || m_referenceSize < 1 || m_referenceSize > 8 ||
            m_table > static_cast<quint64>(trailer) || m_count > static_cast<quint64>(trailer))
            return std::nullopt;
        QJsonValue value = object(top, 1);
        return m_isDamaged ? std::nullopt : std::optional(std::move(value));
    }

private:
    quint8 byteAt(qsizetype at) const { return static_cast<quint8>(m_bytes.at(at)); }

    /// Big-endian; 0 and damaged if it is not within the file.
    quint64 number(quint64 at, int size)
    {
        if (at > static_cast<quint64>(m_bytes.size()) ||
            static_cast<quint64>(m_bytes.size()) - at < static_cast<quint64>(size)) {
            m_isDamaged = true;
            return 0;
        }
        quint64 result = 0;
        for (int i = 0; i < size; ++i)
            result = result << 8 | byteAt(static_cast<qsizetype>(at) + i);
        return result;
    }

    QJsonValue damaged()
    {
        m_isDamaged = true;
        return QJsonValue::Null;
    }

    QJsonValue object(quint64 reference, int depth)
    {
        if (m_isDamaged || reference >= m_count || depth > maximumPeerListDepth ||
            ++m_objects > std::min(m_bytes.size(), maximumObjects))
            return damaged();
        const quint64 at = number(m_table + reference * static_cast<quint64>(m_offsetSize), m_offsetSize);
        const auto marker = static_cast<quint8>(number(at, 1));
        if (m_isDamaged)
            return damaged();
        const int low = marker & 0x0F;
        switch (marker >> 4) {
        case 0x0:
            return low == 8 || low == 9 ? QJsonValue(low == 9) : QJsonValue(QJsonValue::Null);
        case 0x1: // 1, 2, 4 or 8 bytes, the last of them with a sign
            return low > 3 ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<qint64>(number(at + 1, 1 << low)));
        case 0x5:
        case 0x6:
            return text(at, low, marker >> 4 == 0x6);
        case 0xA:
        case 0xC:
            return array(at, low, depth);
        case 0xD:
            return dictionary(at, low, depth);
        default:
            return QJsonValue::Null;
        }
    }

    /// How many there are, and where they begin: a count of 15 is followed by the count as an object.
    quint64 count(quint64 &at, int low)
    {
        ++at;
        if (low != 0x0F)
            return static_cast<quint64>(low);
        const int exponent = static_cast<int>(number(at, 1) & 0x0F);
        const int size = 1 << std::min(exponent, 3);
        const quint64 result = number(at + 1, size);
        at += 1 + static_cast<quint64>(size);
        m_isDamaged = m_isDamaged || exponent > 3;
        return result;
    }

    QJsonValue text(quint64 at, int low, bool isUtf16)
    {
        const quint64 length = count(at, low);
        const quint64 unit = isUtf16 ? 2 : 1;
        const auto size = static_cast<quint64>(m_bytes.size());
        m_characters += std::min(length, size);
        if (m_isDamaged || length > size || at > size || size - at < length * unit ||
            m_characters > static_cast<quint64>(maximumPeerListSize))
            return damaged();
        if (!isUtf16)
            return QString::fromLatin1(m_bytes.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(length)));
        QString result;
        for (quint64 i = 0; i < length; ++i)
            result += QChar(static_cast<char16_t>(number(at + 2 * i, 2)));
        return result;
    }

    QJsonValue array(quint64 at, int low, int depth)
    {
        const quint64 length = count(at, low);
        QJsonArray result;
        for (quint64 i = 0; i < length && !m_isDamaged; ++i)
            result.append(object(referenceAt(at, i), depth + 1));
        return result;
    }

    QJsonValue dictionary(quint64 at, int low, int depth)
    {
        const quint64 length = count(at, low);
        QJsonObject result;
        for (quint64 i = 0; i < length && !m_isDamaged; ++i) {
            const QString key = object(referenceAt(at, i), depth + 1).toString();
            const QJsonValue value = object(referenceAt(at, length + i), depth + 1);
            if (!key.isEmpty()) // nothing is called that, and Qt 6.8 dies of a null key
                result.insert(key, value);
        }
        return result;
    }

    quint64 referenceAt(quint64 at, quint64 index)
    {
        const auto size = static_cast<quint64>(m_bytes.size());
        if (index > size)
            return m_count; // which there is not
        return number(at + index * static_cast<quint64>(m_referenceSize), m_referenceSize);
    }

    const QByteArray &m_bytes;
    int m_offsetSize = 0;
    int m_referenceSize = 0;
    quint64 m_count = 0; ///< of objects in the table
    quint64 m_table = 0; ///< where it begins
    qsizetype m_objects = 0;
    quint64 m_characters = 0;
    bool m_isDamaged = false;
};

QJsonValue dictionaryValue(const XmlNode &node)
{
    QJsonObject object;
    QString key;
    for (const XmlNode &child : node.children) {
        if (child.is(QLatin1StringView("key")))
            key = child.text;
        else if (!key.isEmpty())
            object.insert(key, propertyListValue(child));
    }
    return object;
}

} // namespace

bool isBinaryPropertyList(const QByteArray &bytes)
{
    return bytes.startsWith("bplist");
}

std::optional<QJsonValue> readBinaryPropertyList(const QByteArray &bytes)
{
    return BinaryReader(bytes).run();
}

QJsonValue propertyListValue(const XmlNode &node)
{
    if (node.is(QLatin1StringView("plist")))
        return node.children.empty() ? QJsonValue(QJsonValue::Null) : propertyListValue(node.children.front());
    if (node.is(QLatin1StringView("dict")))
        return dictionaryValue(node);
    if (node.is(QLatin1StringView("array"))) {
        QJsonArray array;
        for (const XmlNode &child : node.children)
            array.append(propertyListValue(child));
        return array;
    }
    if (node.is(QLatin1StringView("true")) || node.is(QLatin1StringView("false")))
        return node.is(QLatin1StringView("true"));
    if (node.is(QLatin1StringView("integer")))
        return node.text.toLongLong();
    if (node.is(QLatin1StringView("real")))
        return node.text.toDouble();
    return node.text;
}

} // namespace dicom_echo
