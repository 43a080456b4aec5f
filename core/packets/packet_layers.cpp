#include "core/packets/packet_layers.h"

#include "core/packets/tcp_segment.h"

namespace dicom_echo {

namespace {

InnerLayer behind(LayerProtocol protocol, QByteArrayView bytes, qsizetype headerLength)
{
    if (bytes.size() < headerLength)
        return std::nullopt;
    return PacketLayer{protocol, bytes.sliced(headerLength)};
}

bool isVlanTag(quint16 etherType)
{
    // IEEE 802.1Q, 802.1ad, and two from before it.
    return etherType == 0x8100 || etherType == 0x88A8 || etherType == 0x9100 || etherType == 0x9200;
}

InnerLayer insideOfEthernet(QByteArrayView frame)
{
    constexpr qsizetype headerLength = 14;
    constexpr quint16 largestLength = 1500; // a number up to it is a length, and LLC follows (IEEE 802.3 3.2.6)
    constexpr qsizetype snapLength = 8;
    if (frame.size() < headerLength)
        return std::nullopt;
    const auto etherType = bigEndianAt<quint16>(frame, 12);
    const QByteArrayView rest = frame.sliced(headerLength);
    if (etherType > largestLength)
        return layerOfEtherType(etherType, rest);
    if (rest.size() < snapLength || !rest.startsWith(QByteArrayView("\xAA\xAA\x03", 3)))
        return std::nullopt;
    return layerOfEtherType(bigEndianAt<quint16>(rest, 6), rest.sliced(snapLength));
}

/// RFC 1661 2, with or without the address and control of RFC 1662 3.1.
InnerLayer insideOfPpp(QByteArrayView frame)
{
    constexpr qsizetype protocolLength = 2;
    if (frame.startsWith(QByteArrayView("\xFF\x03", 2)))
        frame = frame.sliced(2);
    if (frame.isEmpty())
        return std::nullopt;
    const bool isCompressed = frame.front() & 1; // RFC 1661 6.5: one byte
    if (!isCompressed && frame.size() < protocolLength)
        return std::nullopt;
    const quint16 protocol = isCompressed ? quint8(frame.front()) : bigEndianAt<quint16>(frame, 0);
    const qsizetype length = isCompressed ? 1 : protocolLength;
    switch (protocol) {
    case 0x0021:
        return behind(LayerProtocol::Ipv4, frame, length);
    case 0x0057:
        return behind(LayerProtocol::Ipv6, frame, length);
    case 0x0281:
        return behind(LayerProtocol::Mpls, frame, length);
    }
    return std::nullopt;
}

/// RFC 2516 4: the session stage.
InnerLayer insideOfPppOverEthernet(QByteArrayView bytes)
{
    return behind(LayerProtocol::Ppp, bytes, 6);
}

/// RFC 3032 2.1. What is below the last label is not said: IP, or Ethernet with or without a control word (RFC 4448).
InnerLayer insideOfMpls(QByteArrayView bytes)
{
    constexpr qsizetype labelLength = 4;
    constexpr quint32 bottomOfStack = 0x100;
    bool isLast = false;
    while (!isLast && bytes.size() >= labelLength) {
        isLast = bigEndianAt<quint32>(bytes, 0) & bottomOfStack;
        bytes = bytes.sliced(labelLength);
    }
    if (!isLast || bytes.isEmpty())
        return std::nullopt;
    const int version = quint8(bytes.front()) >> 4;
    if (version == 4 || version == 6)
        return PacketLayer{LayerProtocol::Ip, bytes};
    // A control word begins with 0, but so do addresses.
    constexpr qsizetype controlWordLength = 4;
    const bool isFrame = version != 0 || insideOfEthernet(bytes).has_value();
    return behind(LayerProtocol::Ethernet, bytes, isFrame ? 0 : controlWordLength);
}

/// The versions differ in what is in front of the frame; 1 has nothing there and is told by its GRE header.
InnerLayer insideOfErspan(QByteArrayView bytes)
{
    constexpr qsizetype headerLength2 = 8;
    constexpr qsizetype headerLength3 = 12;
    constexpr qsizetype platformLength = 8;
    if (bytes.size() < headerLength2)
        return std::nullopt;
    const int version = quint8(bytes.front()) >> 4;
    if (version == 1)
        return behind(LayerProtocol::Ethernet, bytes, headerLength2);
    if (version != 2 || bytes.size() < headerLength3)
        return std::nullopt;
    const auto last = bigEndianAt<quint16>(bytes, 10);
    const bool hasPlatformHeader = last & 1;
    const int frameType = last >> 10 & 0x1F;
    const auto protocol = frameType == 2 ? LayerProtocol::Ip : LayerProtocol::Ethernet;
    return behind(protocol, bytes, headerLength3 + (hasPlatformHeader ? platformLength : 0));
}

/// RFC 2784 2, RFC 2890 2; version 1 is that of PPTP, RFC 2637 4.1.
InnerLayer insideOfGre(QByteArrayView bytes)
{
    constexpr quint16 hasChecksum = 0x8000, hasKey = 0x2000, hasSequence = 0x1000, hasAcknowledgement = 0x0080;
    constexpr quint16 versionBits = 7;
    constexpr quint16 erspan12 = 0x88BE, erspan3 = 0x22EB, bridged = 0x6558, ppp = 0x880B;
    constexpr qsizetype wordLength = 4;
    if (bytes.size() < wordLength)
        return std::nullopt;
    const auto flags = bigEndianAt<quint16>(bytes, 0);
    const auto protocol = bigEndianAt<quint16>(bytes, 2);
    qsizetype headerLength = wordLength;
    for (const quint16 flag : {hasChecksum, hasKey, hasSequence})
        headerLength += flags & flag ? wordLength : 0;
    if ((flags & versionBits) == 1 && flags & hasAcknowledgement)
        headerLength += wordLength;
    if (bytes.size() < headerLength)
        return std::nullopt;
    switch (protocol) {
    case erspan12:
        return behind(flags & hasSequence ? LayerProtocol::Erspan : LayerProtocol::Ethernet, bytes, headerLength);
    case erspan3:
        return behind(LayerProtocol::Erspan, bytes, headerLength);
    case bridged:
        return behind(LayerProtocol::Ethernet, bytes, headerLength);
    case ppp:
        return behind(LayerProtocol::Ppp, bytes, headerLength);
    }
    return layerOfEtherType(protocol, bytes.sliced(headerLength));
}

/// RFC 8926 3.4.
InnerLayer insideOfGeneve(QByteArrayView bytes)
{
    constexpr qsizetype headerLength = 8;
    constexpr quint16 bridged = 0x6558;
    if (bytes.size() < headerLength)
        return std::nullopt;
    const qsizetype optionsLength = qsizetype{quint8(bytes[0]) & 0x3F} * 4;
    const auto protocol = bigEndianAt<quint16>(bytes, 2);
    if (bytes.size() < headerLength + optionsLength)
        return std::nullopt;
    if (protocol == bridged)
        return behind(LayerProtocol::Ethernet, bytes, headerLength + optionsLength);
    return layerOfEtherType(protocol, bytes.sliced(headerLength + optionsLength));
}

/// The tunnels over UDP, told by their ports.
InnerLayer insideOfUdp(QByteArrayView bytes)
{
    constexpr qsizetype udpLength = 8;
    constexpr qsizetype vxlanLength = 8;
    if (bytes.size() < udpLength + vxlanLength)
        return std::nullopt;
    const QByteArrayView payload = bytes.sliced(udpLength);
    switch (bigEndianAt<quint16>(bytes, 2)) {
    case 4789:  // RFC 7348 5
    case 8472:  // Linux before the port was assigned
    case 48879: // Cisco ACI
        return behind(LayerProtocol::Ethernet, payload, vxlanLength);
    case 4790: // VXLAN with the kind of its payload
        return behind(quint8(payload[3]) <= 2 ? LayerProtocol::Ip : LayerProtocol::Ethernet, payload, vxlanLength);
    case 6081:
        return insideOfGeneve(payload);
    }
    return std::nullopt;
}

/// Whether the protocol number is that of an extension header whose length is in its second byte (RFC 8200 4).
bool isExtension(quint8 protocol)
{
    return protocol == 0 || protocol == 43 || protocol == 60 ||
           protocol == 135; // hop by hop, routing, options, mobility
}

} // namespace

InnerLayer layerOfEtherType(quint16 etherType, QByteArrayView bytes)
{
    constexpr qsizetype tagLength = 4;
    while (isVlanTag(etherType) && bytes.size() >= tagLength) {
        etherType = bigEndianAt<quint16>(bytes, 2);
        bytes = bytes.sliced(tagLength);
    }
    switch (etherType) {
    case 0x0800:
        return PacketLayer{LayerProtocol::Ipv4, bytes};
    case 0x86DD:
        return PacketLayer{LayerProtocol::Ipv6, bytes};
    case 0x8847:
    case 0x8848:
        return PacketLayer{LayerProtocol::Mpls, bytes};
    case 0x8864:
        return PacketLayer{LayerProtocol::PppOverEthernet, bytes};
    }
    return std::nullopt;
}

InnerLayer layerOfIpProtocol(quint8 protocol, QByteArrayView bytes)
{
    constexpr qsizetype smallestExtension = 8;
    constexpr quint8 fragmentHeader = 44;
    constexpr quint8 authenticationHeader = 51; // RFC 4302 2.2: its length is counted in words
    while (isExtension(protocol) || protocol == fragmentHeader || protocol == authenticationHeader) {
        if (bytes.size() < smallestExtension)
            return std::nullopt;
        qsizetype length = smallestExtension;
        if (protocol == fragmentHeader && bigEndianAt<quint16>(bytes, 2) & quint16(~6)) // RFC 6946: one that is whole
            return std::nullopt;
        if (protocol == authenticationHeader)
            length = (qsizetype{quint8(bytes[1])} + 2) * 4;
        else if (protocol != fragmentHeader)
            length = (qsizetype{quint8(bytes[1])} + 1) * 8;
        if (length > bytes.size())
            return std::nullopt;
        protocol = quint8(bytes[0]);
        bytes = bytes.sliced(length);
    }
    switch (protocol) {
    case tcpProtocol:
        return PacketLayer{LayerProtocol::Tcp, bytes};
    case 4:
        return PacketLayer{LayerProtocol::Ipv4, bytes};
    case 41:
        return PacketLayer{LayerProtocol::Ipv6, bytes};
    case 17:
        return PacketLayer{LayerProtocol::Udp, bytes};
    case 47:
        return PacketLayer{LayerProtocol::Gre, bytes};
    case 97:
        return behind(LayerProtocol::Ethernet, bytes, 2); // RFC 3378
    case 137:
        return PacketLayer{LayerProtocol::Mpls, bytes}; // RFC 4023
    }
    return std::nullopt;
}

InnerLayer insideOf(const PacketLayer &layer)
{
    switch (layer.protocol) {
    case LayerProtocol::Ethernet:
        return insideOfEthernet(layer.bytes);
    case LayerProtocol::Ppp:
        return insideOfPpp(layer.bytes);
    case LayerProtocol::PppOverEthernet:
        return insideOfPppOverEthernet(layer.bytes);
    case LayerProtocol::Mpls:
        return insideOfMpls(layer.bytes);
    case LayerProtocol::Gre:
        return insideOfGre(layer.bytes);
    case LayerProtocol::Udp:
        return insideOfUdp(layer.bytes);
    case LayerProtocol::Erspan:
        return insideOfErspan(layer.bytes);
    case LayerProtocol::Ip:
    case LayerProtocol::Ipv4:
    case LayerProtocol::Ipv6:
    case LayerProtocol::Tcp:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
