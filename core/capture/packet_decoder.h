// Finds the TCP segment in a packet of a capture file. Never reads outside the bytes, whatever they are.
#pragma once

#include "core/capture/tcp_segment.h"

#include <optional>

namespace dicom_echo {

/// The link layers that are understood, as libpcap numbers them (DLT_...): Ethernet, also with VLAN tags, Linux cooked
/// capture, BSD loopback, and IP without a link layer.
[[nodiscard]] bool isKnownLinkType(int linkType);

/// Nothing if the packet holds no TCP, or only a fragment of an IP packet. A packet that was cut off when it was
/// captured gives the part of the payload that is there. The payload is borrowed from `packet`.
[[nodiscard]] std::optional<TcpSegment> decodePacket(int linkType, QByteArrayView packet);

} // namespace dicom_echo
