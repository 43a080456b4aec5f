// An association as a capture, and what a capture file is made of, for the tests of core/capture.
#pragma once

#include "core/capture/capture_text.h"
#include "core/capture/pcapng_writer.h"
#include "tests/support/pdu_bytes.h"

#include <QBuffer>

namespace dicom_echo::test {

inline constexpr qint64 captureStart = 1'795'341'731'402'123; ///< 2026-11-22T10:02:11.402123Z, in microseconds

/// A-ASSOCIATE, one C-ECHO and A-RELEASE, 1 ms between the PDUs.
inline Capture echoCapture(const QString &localAddress = QStringLiteral("10.1.9.77"),
                           const QString &peerAddress = QStringLiteral("10.1.2.3"))
{
    Capture capture{{QHostAddress(localAddress), 50123}, {QHostAddress(peerAddress), 11112}, {}, 0};
    const auto add = [&capture](Direction direction, const QByteArray &bytes) {
        capture.pdus.append({direction, captureStart + capture.pdus.size() * 1000, bytes});
    };
    add(Direction::Sent, associateRq());
    add(Direction::Received, associateAc());
    add(Direction::Sent, cEchoRq());
    add(Direction::Received, cEchoRsp());
    add(Direction::Sent, releaseRq());
    add(Direction::Received, releaseRp());
    return capture;
}

/// Two such associations, each over a connection of its own: from the ports 50123 and 50124.
inline Capture watchCapture()
{
    Capture capture = echoCapture();
    const QList<PduTransfer> first = capture.pdus;
    for (PduTransfer pdu : first) {
        pdu.timeMicroseconds += 1'000'000;
        pdu.localPort = 50124;
        capture.pdus.append(pdu);
    }
    return capture;
}

/// What a function of core/capture writes.
inline QByteArray written(void (*write)(const Capture &, QIODevice &), const Capture &capture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(capture, buffer);
    return buffer.data();
}

inline QByteArray pcapng(const Capture &capture)
{
    return written(writePcapng, capture);
}

inline QByteArray captureText(const Capture &capture)
{
    return written(writeCaptureText, capture);
}

inline QList<QByteArray> bytesOf(const Capture &capture)
{
    QList<QByteArray> bytes;
    for (const PduTransfer &pdu : capture.pdus)
        bytes << pdu.bytes;
    return bytes;
}

inline QList<Direction> directionsOf(const Capture &capture)
{
    QList<Direction> directions;
    for (const PduTransfer &pdu : capture.pdus)
        directions << pdu.direction;
    return directions;
}

inline QList<qint64> timesOf(const Capture &capture)
{
    QList<qint64> times;
    for (const PduTransfer &pdu : capture.pdus)
        times << pdu.timeMicroseconds;
    return times;
}

} // namespace dicom_echo::test
