#include "core/capture/packet_decoder.h"

#include <QtEndian>

#include <algorithm>
#include <pcap/dlt.h>

namespace dicom_echo {

namespace {

enum class NetworkProtocol { Ipv4, Ipv6 };

/// What is left of a packet, from the network layer on.
struct NetworkPacket
{
    NetworkProtocol protocol;
    QByteArrayView bytes;
};

constexpr quint16 etherTypeIpv4 = 0x0800;
constexpr quint16 etherTypeIpv6 = 0x86DD;

template <typename T>
T bigEndian(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<T>(bytes.data() + offset);
}

bool isVlanTag(quint16 etherType)
{
    return etherType == 0x8100 || etherType == 0x88A8 || etherType == 0x9100; // IEEE 802.1Q, 802.1ad, and before it
}

/// A link layer with a header of fixed length that holds an ether type; VLAN tags may follow.
std::optional<NetworkPacket> ofEtherType(QByteArrayView packet, qsizetype headerLength, qsizetype etherTypeOffset)
{
    constexpr qsizetype tagLength = 4;
    if (packet.size() < headerLength)
        return std::nullopt;
    auto etherType = bigEndian<quint16>(packet, etherTypeOffset);
    QByteArrayView rest = packet.sliced(headerLength);
    while (isVlanTag(etherType) && rest.size() >= tagLength) {
        etherType = bigEndian<quint16>(rest, 2);
        rest = rest.sliced(tagLength);
    }
    switch (etherType) {
    case etherTypeIpv4:
        return NetworkPacket{NetworkProtocol::Ipv4, rest};
    case etherTypeIpv6:
        return NetworkPacket{NetworkProtocol::Ipv6, rest};
    }
    return std::nullopt;
}

std::optional<NetworkPacket> ofIp(QByteArrayView packet)
{
    if (packet.isEmpty())
        return std::nullopt;
    switch (quint8(packet.front()) >> 4) {
    case 4:
        return NetworkPacket{NetworkProtocol::Ipv4, packet};
    case 6:
        return NetworkPacket{NetworkProtocol::Ipv6, packet};
    }
    return std::nullopt;
}

/// The address family in front has the byte order of the capturing machine and differs from system to system, but the
/// IP version behind it does not.
std::optional<NetworkPacket> ofLoopback(QByteArrayView packet)
{
    constexpr qsizetype headerLength = 4;
    return packet.size() < headerLength ? std::nullopt : ofIp(packet.sliced(headerLength));
}

std::optional<NetworkPacket> networkPacket(int linkType, QByteArrayView packet)
{
    switch (linkType) {
    case DLT_EN10MB:
        return ofEtherType(packet, 14, 12);
    case DLT_LINUX_SLL:
        return ofEtherType(packet, 16, 14);
    case DLT_LINUX_SLL2:
        return ofEtherType(packet, 20, 0);
    case DLT_NULL:
    case DLT_LOOP:
        return ofLoopback(packet);
    case DLT_RAW:
    case DLT_IPV4:
    case DLT_IPV6:
        return ofIp(packet);
    }
    return std::nullopt;
}

/// The part of the bytes that a length field claims.
/// All of them if it claims more, or if the network card was left to fill it in.
QByteArrayView claimed(QByteArrayView bytes, qsizetype length)
{
    return length == 0 ? bytes : bytes.first(qMin(bytes.size(), length));
}

/// RFC 9293 3.1.
std::optional<TcpSegment> ofTcp(TcpSegment segment, QByteArrayView tcp)
{
    constexpr qsizetype minimumHeaderLength = 20;
    if (tcp.size() < minimumHeaderLength)
        return std::nullopt;
    const qsizetype headerLength = qsizetype{quint8(tcp[12]) >> 4} * 4;
    if (headerLength < minimumHeaderLength || headerLength > tcp.size())
        return std::nullopt;
    segment.source.port = bigEndian<quint16>(tcp, 0);
    segment.destination.port = bigEndian<quint16>(tcp, 2);
    segment.sequence = bigEndian<quint32>(tcp, 4);
    segment.acknowledgement = bigEndian<quint32>(tcp, 8);
    segment.flags = quint8(tcp[13]);
    segment.payload = tcp.sliced(headerLength);
    return segment;
}

/// RFC 791 3.1.
std::optional<TcpSegment> ofIpv4(QByteArrayView packet)
{
    constexpr qsizetype minimumHeaderLength = 20;
    constexpr quint16 dontFragment = 0x4000;
    if (packet.size() < minimumHeaderLength)
        return std::nullopt;
    const qsizetype headerLength = qsizetype{quint8(packet[0]) & 0x0F} * 4;
    const bool isFragment = bigEndian<quint16>(packet, 6) & quint16(~dontFragment);
    if (headerLength < minimumHeaderLength || isFragment || quint8(packet[9]) != tcpProtocol)
        return std::nullopt;
    const QByteArrayView whole = claimed(packet, bigEndian<quint16>(packet, 2));
    if (whole.size() < headerLength)
        return std::nullopt;
    TcpSegment segment;
    segment.source.address = QHostAddress(bigEndian<quint32>(packet, 12));
    segment.destination.address = QHostAddress(bigEndian<quint32>(packet, 16));
    return ofTcp(segment, whole.sliced(headerLength));
}

QHostAddress ipv6Address(QByteArrayView packet, qsizetype offset)
{
    Q_IPV6ADDR address;
    std::copy_n(packet.sliced(offset).cbegin(), sizeof address.c, address.c);
    return QHostAddress(address);
}

/// What is behind the extension headers, RFC 8200 4, if it is TCP; empty if not.
QByteArrayView tcpBehindExtensions(quint8 nextHeader, QByteArrayView bytes)
{
    constexpr qsizetype smallestExtension = 8;
    while (nextHeader != tcpProtocol) {
        const bool isExtension =
            nextHeader == 0 || nextHeader == 43 || nextHeader == 60; // hop by hop, routing, options
        if (!isExtension || bytes.size() < smallestExtension)
            return {};
        const qsizetype length = (qsizetype{quint8(bytes[1])} + 1) * 8;
        if (length > bytes.size())
            return {};
        nextHeader = quint8(bytes[0]);
        bytes = bytes.sliced(length);
    }
    return bytes;
}

/// RFC 8200 3.
std::optional<TcpSegment> ofIpv6(QByteArrayView packet)
{
    constexpr qsizetype headerLength = 40;
    if (packet.size() < headerLength)
        return std::nullopt;
    const QByteArrayView whole = claimed(packet.sliced(headerLength), bigEndian<quint16>(packet, 4));
    TcpSegment segment;
    segment.source.address = ipv6Address(packet, 8);
    segment.destination.address = ipv6Address(packet, 24);
    return ofTcp(segment, tcpBehindExtensions(quint8(packet[6]), whole));
}

} // namespace

bool isKnownLinkType(int linkType)
{
    switch (linkType) {
    case DLT_EN10MB:
    case DLT_LINUX_SLL:
    case DLT_LINUX_SLL2:
    case DLT_NULL:
    case DLT_LOOP:
    case DLT_RAW:
    case DLT_IPV4:
    case DLT_IPV6:
        return true;
    }
    return false;
}

std::optional<TcpSegment> decodePacket(int linkType, QByteArrayView packet)
{
    const std::optional<NetworkPacket> network = networkPacket(linkType, packet);
    if (!network)
        return std::nullopt;
    switch (network->protocol) {
    case NetworkProtocol::Ipv4:
        return ofIpv4(network->bytes);
    case NetworkProtocol::Ipv6:
        return ofIpv6(network->bytes);
    }
    return std::nullopt;
}

} // namespace dicom_echo
