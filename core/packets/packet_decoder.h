// Finds the TCP segment in a packet of a capture file, below link layers and tunnels. Never reads outside the bytes,
// whatever they are.
#pragma once

#include "core/packets/tcp_segment.h"

#include <optional>

namespace dicom_echo {

/// The link layers of capture files that are understood, by their registered numbers.
namespace link_type {
inline constexpr quint32 bsdLoopback = 0; ///< LINKTYPE_NULL
inline constexpr quint32 ethernet = 1;
inline constexpr quint32 ppp = 9;
inline constexpr quint32 rawIpBsd = 12;   ///< what some systems write for rawIp
inline constexpr quint32 rawIpBsdOs = 14; ///< the same
inline constexpr quint32 pppHdlc = 50;
inline constexpr quint32 pppOverEthernet = 51;
inline constexpr quint32 rawIp = 101;
inline constexpr quint32 ciscoHdlc = 104;
inline constexpr quint32 openBsdLoopback = 108;
inline constexpr quint32 linuxCooked = 113;
inline constexpr quint32 mpls = 219;
inline constexpr quint32 ipv4 = 228;
inline constexpr quint32 ipv6 = 229;
inline constexpr quint32 linuxCooked2 = 276;
} // namespace link_type

[[nodiscard]] bool isKnownLinkType(quint32 linkType);

/// A number of the registry in words, `USB`; the number itself if it is not a common one.
[[nodiscard]] QString linkTypeName(quint32 linkType);

/// Looks through VLAN tags, MPLS, PPPoE, IP in IP, GRE, ERSPAN I to III, VXLAN and Geneve for the innermost TCP
/// segment. Nothing if the packet holds no TCP, or only a fragment of an IP packet. A packet that was cut off when it
/// was captured gives the part of the payload that is there, and how much is not; `originalLength` is the length it
/// had, in bytes. The payload is borrowed from `packet`.
[[nodiscard]] std::optional<TcpSegment> decodePacket(quint32 linkType, QByteArrayView packet, qint64 originalLength);

} // namespace dicom_echo
