// The layers of a packet between its link layer and TCP, each taken off by itself: link layers, tags, tunnels. For the
// packet decoder only.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace dicom_echo {

enum class LayerProtocol { Ethernet, Ip, Ipv4, Ipv6, Ppp, PppOverEthernet, Mpls, Gre, Udp, Erspan, Tcp };

/// What is left of a packet, and what it begins with.
struct PacketLayer
{
    LayerProtocol protocol = LayerProtocol::Ethernet;
    QByteArrayView bytes;
};

/// Nothing if the bytes are too few, or what is inside is not understood.
using InnerLayer = std::optional<PacketLayer>;

template <typename T>
T bigEndianAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<T>(bytes.data() + offset);
}

/// The layer that an ether type names; VLAN tags and SNAP headers are skipped. `bytes`: behind the ether type.
[[nodiscard]] InnerLayer layerOfEtherType(quint16 etherType, QByteArrayView bytes);

/// The layer that a protocol number of IP names; extension headers of IPv6 are skipped. `bytes`: behind the IP header.
[[nodiscard]] InnerLayer layerOfIpProtocol(quint8 protocol, QByteArrayView bytes);

/// What is inside one of the layers that are neither IP nor TCP.
[[nodiscard]] InnerLayer insideOf(const PacketLayer &layer);

} // namespace dicom_echo
