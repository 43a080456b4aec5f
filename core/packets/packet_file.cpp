#include "core/packets/packet_file.h"

#include <QIODevice>
#include <QtEndian>

namespace dicom_echo {

namespace {

constexpr qsizetype blockHeaderLength = 8;
constexpr qsizetype blockTrailerLength = 4;

namespace block_type {
constexpr quint32 section = 0x0A0D0D0A; // the same in either byte order
constexpr quint32 interfaceDescription = 1;
constexpr quint32 obsoletePacket = 2;
constexpr quint32 simplePacket = 3;
constexpr quint32 enhancedPacket = 6;
} // namespace block_type

namespace pcap_magic {
constexpr quint32 microseconds = 0xA1B2C3D4;
constexpr quint32 nanoseconds = 0xA1B23C4D;
constexpr quint32 modified = 0xA1B2CD34; // of a kernel patch, with 8 bytes more for each packet
} // namespace pcap_magic

bool isPcapMagic(quint32 magic)
{
    return magic == pcap_magic::microseconds || magic == pcap_magic::nanoseconds || magic == pcap_magic::modified;
}

/// Up to the year 9999: more can only be damage.
qint64 timeOf(quint64 ticks, quint64 ticksPerSecond, qint64 offsetSeconds)
{
    constexpr qint64 lastSecond = 253'402'300'799;
    constexpr long double microsecondsPerSecond = 1e6L;
    const quint64 seconds = ticks / ticksPerSecond;
    if (seconds > quint64(lastSecond) || offsetSeconds < -lastSecond || offsetSeconds > lastSecond)
        return 0;
    const qint64 second = qint64(seconds) + offsetSeconds;
    if (second < 0 || second > lastSecond)
        return 0;
    const auto rest = static_cast<long double>(ticks % ticksPerSecond) / static_cast<long double>(ticksPerSecond);
    return second * 1'000'000 + qint64(rest * microsecondsPerSecond + 1e-6L);
}

/// The option if_tsresol: a power of 10, or of 2 if the first bit is set. 0 if it is out of range.
quint64 ticksPerSecondOf(quint8 resolution)
{
    constexpr int mostDigits = 19, mostBits = 63;
    const int exponent = resolution & 0x7F;
    if (resolution & 0x80)
        return exponent <= mostBits ? quint64(1) << exponent : 0;
    if (exponent > mostDigits)
        return 0;
    quint64 ticks = 1;
    for (int i = 0; i < exponent; ++i)
        ticks *= 10;
    return ticks;
}

} // namespace

bool PacketFile::beginsLikeOne(QByteArrayView bytes)
{
    if (bytes.size() < 4)
        return false;
    const auto little = qFromLittleEndian<quint32>(bytes.data());
    return little == block_type::section || isPcapMagic(little) || isPcapMagic(qFromBigEndian<quint32>(bytes.data()));
}

template <typename T>
T PacketFile::number(QByteArrayView bytes, qsizetype offset) const
{
    return m_isBigEndian ? qFromBigEndian<T>(bytes.data() + offset) : qFromLittleEndian<T>(bytes.data() + offset);
}

std::optional<CapturedPacket> PacketFile::next()
{
    if (!m_damage.isEmpty() || (m_format == Format::Unknown && !readHeader()))
        return std::nullopt;
    return m_format == Format::Pcap ? nextOfPcap() : nextOfPcapng();
}

/// False, for whoever returns it.
bool PacketFile::isDamaged(const QString &reason)
{
    m_damage = reason;
    return false;
}

/// Fewer bytes at the end of the file.
QByteArray PacketFile::read(qint64 size)
{
    return m_device.read(size);
}

bool PacketFile::readHeader()
{
    const QByteArray magic = m_device.peek(4);
    if (magic.size() < 4 || !beginsLikeOne(magic))
        return isDamaged(QStringLiteral("its header is not that of a capture"));
    if (qFromLittleEndian<quint32>(magic.data()) != block_type::section)
        return readPcapHeader(magic);
    m_format = Format::Pcapng;
    return true;
}

bool PacketFile::readPcapHeader(QByteArrayView magic)
{
    constexpr qint64 headerLength = 24;
    constexpr quint32 linkTypeBits = 0x03FFFFFF; // the others tell of frame check sequences
    m_isBigEndian = isPcapMagic(qFromBigEndian<quint32>(magic.data()));
    const auto kind = number<quint32>(magic, 0);
    const QByteArray header = read(headerLength);
    if (header.size() < headerLength)
        return isDamaged(QStringLiteral("it ends within its header"));
    m_format = Format::Pcap;
    m_recordHeaderLength = kind == pcap_magic::modified ? 24 : 16;
    m_interfaces = {{number<quint32>(header, 20) & linkTypeBits, 0,
                     kind == pcap_magic::nanoseconds ? quint64(1'000'000'000) : quint64(1'000'000), 0}};
    return true;
}

std::optional<CapturedPacket> PacketFile::nextOfPcap()
{
    const QByteArray header = read(m_recordHeaderLength);
    if (header.isEmpty())
        return std::nullopt;
    if (header.size() < m_recordHeaderLength) {
        m_damage = QStringLiteral("it ends within the header of a packet");
        return std::nullopt;
    }
    const auto length = number<quint32>(header, 8);
    if (length > largestPacket) {
        m_damage = QStringLiteral("a packet of %1 bytes is not possible").arg(length);
        return std::nullopt;
    }
    const QByteArray bytes = read(length);
    if (bytes.size() < length) {
        m_damage = QStringLiteral("it ends within a packet");
        return std::nullopt;
    }
    const Interface &interface = m_interfaces.constFirst();
    const quint64 fraction = qMin(quint64(number<quint32>(header, 4)), interface.ticksPerSecond - 1);
    const quint64 ticks = number<quint32>(header, 0) * interface.ticksPerSecond + fraction;
    return packet(interface, ticks, length, number<quint32>(header, 12), bytes);
}

/// The bytes are the first `length` ones of the rest.
std::optional<CapturedPacket> PacketFile::packet(const Interface &interface, quint64 ticks, qint64 length,
                                                 qint64 originalLength, QByteArrayView rest)
{
    ++m_packets;
    const qint64 time = timeOf(ticks, interface.ticksPerSecond, interface.offsetSeconds);
    return CapturedPacket{{m_packets, time},
                          interface.linkType,
                          qMax(length, originalLength),
                          rest.first(qMin(qsizetype(length), rest.size())).toByteArray()};
}

std::optional<CapturedPacket> PacketFile::nextOfPcapng()
{
    while (true) {
        const QByteArray type = m_device.peek(4);
        if (type.isEmpty())
            return std::nullopt;
        if (type.size() == 4 && qFromLittleEndian<quint32>(type.data()) == block_type::section) {
            if (!readSection())
                return std::nullopt;
            continue;
        }
        const quint32 kind = type.size() == 4 ? number<quint32>(type, 0) : 0;
        const std::optional<QByteArray> body = readBody(kind);
        if (!body)
            return std::nullopt;
        if (kind == block_type::interfaceDescription)
            addInterface(*body);
        else if (std::optional<CapturedPacket> found = packetOf(kind, *body))
            return found;
    }
}

/// A section has its own byte order and interfaces.
bool PacketFile::readSection()
{
    constexpr qsizetype magicOffset = 8;
    constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
    const QByteArray start = m_device.peek(magicOffset + 4);
    if (start.size() < magicOffset + 4)
        return isDamaged(QStringLiteral("it ends within the header of a section"));
    m_isBigEndian = qFromBigEndian<quint32>(start.data() + magicOffset) == byteOrderMagic;
    if (number<quint32>(start, magicOffset) != byteOrderMagic)
        return isDamaged(QStringLiteral("the header of a section has no byte order"));
    m_interfaces.clear();
    return readBody(block_type::section).has_value();
}

/// The body of the next block.
std::optional<QByteArray> PacketFile::readBody(quint32 type)
{
    const QByteArray header = read(blockHeaderLength);
    const qint64 length = header.size() < blockHeaderLength ? 0 : qint64{number<quint32>(header, 4)};
    const qint64 bodyLength = length - blockHeaderLength - blockTrailerLength;
    if (header.size() < blockHeaderLength) {
        m_damage = QStringLiteral("it ends within the header of a block");
        return std::nullopt;
    }
    if (bodyLength < 0 || length % 4 != 0 || length > largestPacket) {
        m_damage = QStringLiteral("a block of type %1 with %2 bytes is not possible").arg(type).arg(length);
        return std::nullopt;
    }
    QByteArray body = read(bodyLength + blockTrailerLength);
    if (body.size() < bodyLength + blockTrailerLength) {
        m_damage = QStringLiteral("it ends within a block");
        return std::nullopt;
    }
    body.chop(blockTrailerLength);
    return body;
}

void PacketFile::addInterface(QByteArrayView body)
{
    constexpr qsizetype fixedLength = 8;
    constexpr quint16 resolutionOption = 9, offsetOption = 14;
    constexpr qsizetype mostInterfaces = 65'536;
    if (body.size() < fixedLength || m_interfaces.size() >= mostInterfaces)
        return;
    Interface interface {
        number<quint16>(body, 0), number<quint32>(body, 4), 1'000'000, 0
    };
    for (QByteArrayView rest = body.sliced(fixedLength); rest.size() >= 4;) {
        const auto code = number<quint16>(rest, 0);
        const qsizetype length = number<quint16>(rest, 2);
        const qsizetype padded = (length + 3) / 4 * 4;
        if (code == 0 || rest.size() < 4 + length)
            break;
        if (code == resolutionOption && length == 1)
            interface.ticksPerSecond = ticksPerSecondOf(quint8(rest[4]));
        if (code == offsetOption && length == 8)
            interface.offsetSeconds = number<qint64>(rest, 4);
        rest = rest.sliced(qMin(4 + padded, rest.size()));
    }
    if (interface.ticksPerSecond == 0)
        interface.ticksPerSecond = 1'000'000;
    m_interfaces.append(interface);
}

/// Nothing if the block is none of packets.
std::optional<CapturedPacket> PacketFile::packetOf(quint32 type, QByteArrayView body)
{
    constexpr qsizetype enhancedLength = 20, simpleLength = 4;
    if (type == block_type::simplePacket && body.size() >= simpleLength && !m_interfaces.isEmpty()) {
        const Interface &first = m_interfaces.constFirst();
        const qint64 original = number<quint32>(body, 0);
        const qint64 length = first.snapLength == 0 ? original : qMin(original, first.snapLength);
        return packet(first, 0, length, original, body.sliced(simpleLength));
    }
    const bool isObsolete = type == block_type::obsoletePacket;
    if ((type != block_type::enhancedPacket && !isObsolete) || body.size() < enhancedLength)
        return std::nullopt;
    const qsizetype index = isObsolete ? number<quint16>(body, 0) : qsizetype{number<quint32>(body, 0)};
    if (index >= m_interfaces.size())
        return std::nullopt;
    const quint64 ticks = quint64{number<quint32>(body, 4)} << 32 | number<quint32>(body, 8);
    return packet(m_interfaces[index], ticks, number<quint32>(body, 12), number<quint32>(body, 16),
                  body.sliced(enhancedLength));
}

} // namespace dicom_echo
