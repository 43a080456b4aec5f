// One TCP segment with the addresses of its packet: what a packet of a capture file is read into and made from.
#pragma once

#include "core/packets/endpoint.h"

#include <QByteArrayView>

namespace dicom_echo {

inline constexpr quint8 tcpProtocol = 6; ///< in the headers of IPv4 and IPv6

/// RFC 9293 3.1.
namespace tcp_flag {
inline constexpr quint8 fin = 0x01;
inline constexpr quint8 syn = 0x02;
inline constexpr quint8 rst = 0x04;
inline constexpr quint8 psh = 0x08;
inline constexpr quint8 ack = 0x10;
} // namespace tcp_flag

struct TcpSegment
{
    Endpoint source;
    Endpoint destination;
    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    quint8 flags = 0;
    QByteArrayView payload; ///< borrowed from the packet or the PDU
    qint64 cut = 0;         ///< bytes that follow the payload in the segment, but are not in the file
};

} // namespace dicom_echo
