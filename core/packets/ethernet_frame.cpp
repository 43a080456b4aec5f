#include "core/packets/ethernet_frame.h"

#include <QtEndian>

namespace dicom_echo {

namespace {

constexpr qsizetype ethernetPayload = 1500;
constexpr qsizetype ipv4HeaderLength = 20;
constexpr qsizetype ipv6HeaderLength = 40;
constexpr qsizetype tcpHeaderLength = 20;
constexpr quint8 hopLimit = 64;
constexpr quint16 window = 65535;

bool isIpv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

void append16(QByteArray &bytes, quint32 value)
{
    bytes += char(value >> 8 & 0xFF);
    bytes += char(value & 0xFF);
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, value >> 16);
    append16(bytes, value & 0xFFFF);
}

QByteArray addressBytes(const QHostAddress &address)
{
    QByteArray bytes;
    if (isIpv6(address)) {
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        for (const quint8 byte : ipv6.c)
            bytes += char(byte);
    } else {
        append32(bytes, address.toIPv4Address());
    }
    return bytes;
}

/// The internet checksum, RFC 1071.
quint16 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sum += quint32(quint8(bytes[i])) << (i % 2 == 0 ? 8 : 0);
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return quint16(~sum);
}

void setChecksum(QByteArray &bytes, qsizetype offset, quint16 value)
{
    qToBigEndian(value, bytes.data() + offset);
}

/// The TCP header of RFC 9293 3.1 and its payload; the checksum covers the addresses too.
QByteArray tcpBytes(const TcpSegment &segment)
{
    constexpr qsizetype checksumOffset = 16;
    const bool isSyn = segment.flags & tcp_flag::syn;
    const quint32 headerWords = isSyn ? 6 : 5;
    QByteArray tcp;
    append16(tcp, segment.source.port);
    append16(tcp, segment.destination.port);
    append32(tcp, segment.sequence);
    append32(tcp, segment.acknowledgement);
    append16(tcp, headerWords << 12 | segment.flags);
    append16(tcp, window);
    append32(tcp, 0); // checksum, urgent pointer
    if (isSyn) {
        append16(tcp, 0x0204); // the maximum segment size option
        append16(tcp, quint32(maximumSegmentSize(segment.source.address)));
    }
    tcp += segment.payload;

    QByteArray covered = addressBytes(segment.source.address) + addressBytes(segment.destination.address);
    append32(covered, tcpProtocol);
    append32(covered, quint32(tcp.size()));
    setChecksum(tcp, checksumOffset, checksum(covered + tcp));
    return tcp;
}

/// RFC 791 3.1.
QByteArray ipv4Header(const TcpSegment &segment, qsizetype payloadSize)
{
    constexpr qsizetype checksumOffset = 10;
    QByteArray header;
    append16(header, 0x4500); // version 4, five words, no type of service
    append16(header, quint32(ipv4HeaderLength + payloadSize));
    append32(header, 0x00004000); // no identification: not to be fragmented, RFC 6864
    append16(header, quint32(hopLimit) << 8 | tcpProtocol);
    append16(header, 0);
    header += addressBytes(segment.source.address) + addressBytes(segment.destination.address);
    setChecksum(header, checksumOffset, checksum(header));
    return header;
}

/// RFC 8200 3.
QByteArray ipv6Header(const TcpSegment &segment, qsizetype payloadSize)
{
    QByteArray header;
    append32(header, 0x60000000); // version 6, no traffic class, no flow label
    append16(header, quint32(payloadSize));
    append16(header, quint32(tcpProtocol) << 8 | hopLimit);
    return header + addressBytes(segment.source.address) + addressBytes(segment.destination.address);
}

/// A locally administered address that says no more than the IP address does.
QByteArray hardwareAddress(const QHostAddress &address)
{
    return QByteArrayLiteral("\x02\x00") + addressBytes(address).right(4);
}

} // namespace

qsizetype maximumSegmentSize(const QHostAddress &address)
{
    return ethernetPayload - (isIpv6(address) ? ipv6HeaderLength : ipv4HeaderLength) - tcpHeaderLength;
}

QByteArray ethernetFrame(const TcpSegment &segment)
{
    const bool ipv6 = isIpv6(segment.source.address);
    const QByteArray tcp = tcpBytes(segment);
    QByteArray frame = hardwareAddress(segment.destination.address) + hardwareAddress(segment.source.address);
    append16(frame, ipv6 ? 0x86DD : 0x0800);
    return frame + (ipv6 ? ipv6Header(segment, tcp.size()) : ipv4Header(segment, tcp.size())) + tcp;
}

} // namespace dicom_echo
