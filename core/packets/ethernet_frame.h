// Wraps a TCP segment into the headers it would have had on an Ethernet.
#pragma once

#include "core/packets/tcp_segment.h"

namespace dicom_echo {

/// The most bytes of payload that a segment can have on an Ethernet (1500 bytes less the headers of IP and TCP).
[[nodiscard]] qsizetype maximumSegmentSize(const QHostAddress &address);

/// The frame, all checksums right. Both addresses are of one family and not null.
[[nodiscard]] QByteArray ethernetFrame(const TcpSegment &segment);

} // namespace dicom_echo
