// TCP connections as packets, and capture files around packets, for the tests of core/capture.
#pragma once

#include "core/packets/ethernet_frame.h"
#include "tests/support/capture_result.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace dicom_echo::test {

inline constexpr quint32 ethernetLinkType = 1; ///< the numbers in a file, not libpcap's
inline constexpr qsizetype ethernetHeaderLength = 14;

/// A pcap file of the classic format, little endian; the packets are one millisecond apart.
inline QByteArray pcapFile(const QList<QByteArray> &packets, quint32 linkType = ethernetLinkType)
{
    QByteArray file = u32LittleEndian(0xA1B2C3D4) + u16LittleEndian(2) + u16LittleEndian(4) + u32LittleEndian(0) +
                      u32LittleEndian(0) + u32LittleEndian(262144) + u32LittleEndian(linkType);
    qint64 time = captureStart;
    for (const QByteArray &packet : packets) {
        const QByteArray length = u32LittleEndian(quint32(packet.size()));
        file += u32LittleEndian(quint32(time / 1'000'000)) + u32LittleEndian(quint32(time % 1'000'000)) + length +
                length + packet;
        time += 1000;
    }
    return file;
}

/// One side of a connection, with the sequence number of the byte it sends next.
struct TcpSide
{
    Endpoint endpoint;
    quint32 next = 0;
};

/// Makes the packets of a connection on an Ethernet.
struct TcpDialog
{
    TcpSide client{{QHostAddress(QStringLiteral("10.1.9.77")), 50123}, 5000};
    TcpSide server{{QHostAddress(QStringLiteral("10.1.2.3")), 11112}, 9000};
    QList<QByteArray> packets;

    void send(TcpSide &from, const TcpSide &to, quint8 flags, const QByteArray &payload = {})
    {
        packets << ethernetFrame({from.endpoint, to.endpoint, from.next, to.next, flags, payload});
        from.next += quint32(payload.size()) + (flags & (tcp_flag::syn | tcp_flag::fin) ? 1 : 0);
    }
    void open()
    {
        send(client, server, tcp_flag::syn);
        send(server, client, tcp_flag::syn | tcp_flag::ack);
        send(client, server, tcp_flag::ack);
    }
    void say(const QByteArray &payload) { send(client, server, tcp_flag::ack | tcp_flag::psh, payload); }
    void answer(const QByteArray &payload) { send(server, client, tcp_flag::ack | tcp_flag::psh, payload); }
    /// The six PDUs of echoCapture(), one packet each.
    void echo()
    {
        for (const PduTransfer &pdu : echoCapture().pdus)
            pdu.direction == Direction::Sent ? say(pdu.bytes) : answer(pdu.bytes);
    }
};

/// The packets of a whole association, opening included.
inline QList<QByteArray> echoPackets(quint16 clientPort = 50123)
{
    TcpDialog dialog;
    dialog.client.endpoint.port = clientPort;
    dialog.open();
    dialog.echo();
    return dialog.packets;
}

/// Holds one capture file, for the life of a test.
class CaptureFolder
{
public:
    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }

    /// The path of a file with these bytes; empty if it could not be written.
    [[nodiscard]] QString written(const QByteArray &bytes)
    {
        QFile file(filePath(QStringLiteral("capture")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] CaptureResult opened(const QByteArray &bytes) { return openCapture(written(bytes)); }

private:
    QTemporaryDir m_directory;
};

/// Whether it holds the PDUs of echoCapture(), and each with its direction.
inline bool isEcho(const Capture &capture)
{
    return bytesOf(capture) == bytesOf(echoCapture()) && directionsOf(capture) == directionsOf(echoCapture());
}

} // namespace dicom_echo::test
