#include "core/packets/packet_decoder.h"

#include "core/packets/packet_layers.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// A hostile packet could be nothing but tunnels.
constexpr int mostLayers = 24;

/// The link layer taken off, where that needs no more than its header.
InnerLayer firstLayer(quint32 linkType, QByteArrayView packet)
{
    const auto behindHeader = [packet](qsizetype length, LayerProtocol protocol) -> InnerLayer {
        if (packet.size() < length)
            return std::nullopt;
        return PacketLayer{protocol, packet.sliced(length)};
    };
    const auto byEtherType = [packet](qsizetype length, qsizetype offset) -> InnerLayer {
        if (packet.size() < length)
            return std::nullopt;
        return layerOfEtherType(bigEndianAt<quint16>(packet, offset), packet.sliced(length));
    };
    switch (linkType) {
    case link_type::ethernet:
        return PacketLayer{LayerProtocol::Ethernet, packet};
    case link_type::linuxCooked:
        return byEtherType(16, 14);
    case link_type::linuxCooked2:
        return byEtherType(20, 0);
    case link_type::ciscoHdlc:
        return byEtherType(4, 2);
    case link_type::bsdLoopback:
    case link_type::openBsdLoopback:
        // The address family in front has the byte order of the capturing machine and differs from system to system,
        // but the IP version behind it does not.
        return behindHeader(4, LayerProtocol::Ip);
    case link_type::rawIp:
    case link_type::rawIpBsd:
    case link_type::rawIpBsdOs:
    case link_type::ipv4:
    case link_type::ipv6:
        return PacketLayer{LayerProtocol::Ip, packet};
    case link_type::ppp:
    case link_type::pppHdlc:
        return PacketLayer{LayerProtocol::Ppp, packet};
    case link_type::pppOverEthernet:
        return PacketLayer{LayerProtocol::PppOverEthernet, packet};
    case link_type::mpls:
        return PacketLayer{LayerProtocol::Mpls, packet};
    }
    return std::nullopt;
}

/// What is inside an IP packet, and of whose it is.
struct IpContent
{
    QHostAddress source;
    QHostAddress destination;
    PacketLayer layer;
    qint64 cut = 0; ///< bytes behind those of the layer that are not in the file
};

/// The part of the bytes that a length field claims, and how many of them are not there. Where the network card was
/// left to fill the field in, it is 0, and the length of the packet as it was sent decides.
struct ClaimedBytes
{
    ClaimedBytes(QByteArrayView there, qsizetype length, qint64 cutOfPacket)
        : bytes(length == 0 ? there : there.first(qMin(there.size(), length)))
        , cut(length == 0 ? cutOfPacket : length - bytes.size())
    {}

    QByteArrayView bytes;
    qint64 cut;
};

/// RFC 791 3.1.
std::optional<IpContent> insideOfIpv4(QByteArrayView packet, qint64 cutOfPacket)
{
    constexpr qsizetype minimumHeaderLength = 20;
    constexpr quint16 dontFragment = 0x4000;
    if (packet.size() < minimumHeaderLength || quint8(packet[0]) >> 4 != 4)
        return std::nullopt;
    const qsizetype headerLength = qsizetype{quint8(packet[0]) & 0x0F} * 4;
    const bool isFragment = bigEndianAt<quint16>(packet, 6) & quint16(~dontFragment);
    const ClaimedBytes whole(packet, bigEndianAt<quint16>(packet, 2), cutOfPacket);
    if (headerLength < minimumHeaderLength || isFragment || whole.bytes.size() < headerLength)
        return std::nullopt;
    const InnerLayer inner = layerOfIpProtocol(quint8(packet[9]), whole.bytes.sliced(headerLength));
    if (!inner)
        return std::nullopt;
    return IpContent{QHostAddress(bigEndianAt<quint32>(packet, 12)), QHostAddress(bigEndianAt<quint32>(packet, 16)),
                     *inner, whole.cut};
}

QHostAddress ipv6Address(QByteArrayView packet, qsizetype offset)
{
    Q_IPV6ADDR address;
    std::copy_n(packet.sliced(offset).cbegin(), sizeof address.c, address.c);
    return QHostAddress(address);
}

/// RFC 8200 3.
std::optional<IpContent> insideOfIpv6(QByteArrayView packet, qint64 cutOfPacket)
{
    constexpr qsizetype headerLength = 40;
    if (packet.size() < headerLength || quint8(packet[0]) >> 4 != 6)
        return std::nullopt;
    const ClaimedBytes whole(packet.sliced(headerLength), bigEndianAt<quint16>(packet, 4), cutOfPacket);
    const InnerLayer inner = layerOfIpProtocol(quint8(packet[6]), whole.bytes);
    if (!inner)
        return std::nullopt;
    return IpContent{ipv6Address(packet, 8), ipv6Address(packet, 24), *inner, whole.cut};
}

std::optional<IpContent> insideOfIp(const PacketLayer &layer, qint64 cutOfPacket)
{
    const bool isIpv6 = !layer.bytes.isEmpty() && quint8(layer.bytes.front()) >> 4 == 6;
    return isIpv6 ? insideOfIpv6(layer.bytes, cutOfPacket) : insideOfIpv4(layer.bytes, cutOfPacket);
}

/// RFC 9293 3.1.
std::optional<TcpSegment> segmentOf(const IpContent &ip)
{
    constexpr qsizetype minimumHeaderLength = 20;
    const QByteArrayView tcp = ip.layer.bytes;
    if (tcp.size() < minimumHeaderLength)
        return std::nullopt;
    const qsizetype headerLength = qsizetype{quint8(tcp[12]) >> 4} * 4;
    if (headerLength < minimumHeaderLength || headerLength > tcp.size() + ip.cut)
        return std::nullopt;
    TcpSegment segment;
    segment.source = {ip.source, bigEndianAt<quint16>(tcp, 0)};
    segment.destination = {ip.destination, bigEndianAt<quint16>(tcp, 2)};
    segment.sequence = bigEndianAt<quint32>(tcp, 4);
    segment.acknowledgement = bigEndianAt<quint32>(tcp, 8);
    segment.flags = quint8(tcp[13]);
    const qsizetype optionsThere = qMin(headerLength, tcp.size()); // the snap length may have cut them
    segment.payload = tcp.sliced(optionsThere);
    segment.cut = ip.cut - (headerLength - optionsThere);
    return segment;
}

} // namespace

bool isKnownLinkType(quint32 linkType)
{
    switch (linkType) {
    case link_type::bsdLoopback:
    case link_type::ethernet:
    case link_type::ppp:
    case link_type::pppHdlc:
    case link_type::pppOverEthernet:
    case link_type::rawIp:
    case link_type::rawIpBsd:
    case link_type::rawIpBsdOs:
    case link_type::ciscoHdlc:
    case link_type::openBsdLoopback:
    case link_type::linuxCooked:
    case link_type::mpls:
    case link_type::ipv4:
    case link_type::ipv6:
    case link_type::linuxCooked2:
        return true;
    }
    return false;
}

QString linkTypeName(quint32 linkType)
{
    switch (linkType) {
    case 105:
    case 119:
    case 127:
    case 163:
        return QStringLiteral("wireless LAN as its radio sees it (IEEE 802.11)");
    case 187:
    case 201:
        return QStringLiteral("Bluetooth");
    case 189:
    case 220:
    case 249:
        return QStringLiteral("USB");
    }
    return QStringLiteral("link type %1").arg(linkType);
}

std::optional<TcpSegment> decodePacket(quint32 linkType, QByteArrayView packet, qint64 originalLength)
{
    constexpr qint64 mostCut = 1024 * 1024; // more is no length of a packet
    const qint64 cutOfPacket = qBound(qint64(0), originalLength - packet.size(), mostCut);
    InnerLayer layer = firstLayer(linkType, packet);
    for (int depth = 0; layer && depth < mostLayers; ++depth) {
        const bool isIp = layer->protocol == LayerProtocol::Ip || layer->protocol == LayerProtocol::Ipv4 ||
                          layer->protocol == LayerProtocol::Ipv6;
        if (!isIp) {
            layer = insideOf(*layer);
            continue;
        }
        const std::optional<IpContent> ip = insideOfIp(*layer, cutOfPacket);
        if (!ip)
            return std::nullopt;
        if (ip->layer.protocol == LayerProtocol::Tcp)
            return segmentOf(*ip);
        layer = ip->layer;
    }
    return std::nullopt;
}

} // namespace dicom_echo
