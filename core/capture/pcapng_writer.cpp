#include "core/capture/pcapng_writer.h"

#include "core/packets/ethernet_frame.h"

#include <QIODevice>
#include <QtEndian>

#include <optional>
#include <utility>

namespace dicom_echo {

namespace {

constexpr quint16 dicomPort = 104;
constexpr quint16 firstDynamicPort = 49152; // RFC 6335 6

/// The blocks of the pcapng format, little endian.
class PcapngFile
{
public:
    explicit PcapngFile(QIODevice &device);

    /// The comment may be empty.
    void addFrame(const QByteArray &frame, qint64 timeMicroseconds, const QString &comment);

private:
    void addBlock(quint32 type, const QByteArray &body);

    QIODevice &m_device;
};

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes += '\0';
    return bytes;
}

namespace option_code {
constexpr quint16 end = 0;
constexpr quint16 comment = 1;
constexpr quint16 application = 4;
} // namespace option_code

QByteArray option(quint16 code, const QByteArray &value)
{
    return littleEndian(code) + littleEndian(quint16(value.size())) + padded(value);
}

PcapngFile::PcapngFile(QIODevice &device)
    : m_device(device)
{
    constexpr qint64 unknownLength = -1;
    addBlock(0x0A0D0D0A, // section header
             littleEndian(quint32(0x1A2B3C4D)) + littleEndian(quint16(1)) + littleEndian(quint16(0)) +
                 littleEndian(unknownLength) +
                 option(option_code::comment,
                        "Made by DICOM Echo of the PDUs of its associations. The headers of Ethernet, IP and TCP "
                        "are not those of the wire, and a TLS connection is shown in clear.") +
                 option(option_code::application, "DICOM Echo " DICOM_ECHO_VERSION) + option(option_code::end, {}));
    constexpr quint16 ethernet = 1;
    constexpr quint32 noSnapLength = 0;
    // Interface description; the resolution of its times is a microsecond unless it says otherwise.
    addBlock(0x00000001, littleEndian(ethernet) + littleEndian(quint16(0)) + littleEndian(noSnapLength));
}

void PcapngFile::addFrame(const QByteArray &frame, qint64 timeMicroseconds, const QString &comment)
{
    constexpr quint32 firstInterface = 0;
    const auto time = quint64(timeMicroseconds);
    const QByteArray length = littleEndian(quint32(frame.size()));
    const QByteArray options = comment.isEmpty()
                                   ? QByteArray()
                                   : option(option_code::comment, comment.toUtf8()) + option(option_code::end, {});
    addBlock(0x00000006, // enhanced packet
             littleEndian(firstInterface) + littleEndian(quint32(time >> 32)) + littleEndian(quint32(time)) + length +
                 length + padded(frame) + options);
}

void PcapngFile::addBlock(quint32 type, const QByteArray &body)
{
    constexpr qsizetype frameLength = 12; // type and length in front, length behind
    const QByteArray length = littleEndian(quint32(body.size() + frameLength));
    m_device.write(littleEndian(type) + length + body + length);
}

/// Plays both ends of a TCP connection into a file.
class Conversation
{
public:
    Conversation(const Endpoint &local, const Endpoint &peer, PcapngFile &file);

    void open(qint64 timeMicroseconds);
    void transfer(const PduTransfer &pdu);
    void close(qint64 timeMicroseconds);
    /// To stand beside the next segment.
    void setComment(const QString &comment) { m_comment = comment; }

private:
    struct Side
    {
        Endpoint endpoint;
        quint32 next = 0; ///< sequence number of the next byte
    };

    void send(Side &from, const Side &to, quint8 flags, QByteArrayView payload = {});

    Side m_local;
    Side m_peer;
    PcapngFile &m_file;
    qint64 m_time = 0;
    QString m_comment;
};

Conversation::Conversation(const Endpoint &local, const Endpoint &peer, PcapngFile &file)
    : m_local{local}
    , m_peer{peer}
    , m_file(file)
{}

void Conversation::send(Side &from, const Side &to, quint8 flags, QByteArrayView payload)
{
    TcpSegment segment{from.endpoint, to.endpoint, from.next, 0, flags, payload};
    if (flags & tcp_flag::ack)
        segment.acknowledgement = to.next;
    m_file.addFrame(ethernetFrame(segment), m_time, std::exchange(m_comment, {}));
    from.next += quint32(payload.size()) + (flags & (tcp_flag::syn | tcp_flag::fin) ? 1 : 0);
}

void Conversation::open(qint64 timeMicroseconds)
{
    m_time = timeMicroseconds;
    send(m_local, m_peer, tcp_flag::syn);
    send(m_peer, m_local, tcp_flag::syn | tcp_flag::ack);
    send(m_local, m_peer, tcp_flag::ack);
}

void Conversation::transfer(const PduTransfer &pdu)
{
    m_time = pdu.timeMicroseconds;
    Side &from = pdu.direction == Direction::Sent ? m_local : m_peer;
    Side &to = pdu.direction == Direction::Sent ? m_peer : m_local;
    const qsizetype segmentSize = maximumSegmentSize(from.endpoint.address);
    QByteArrayView rest = pdu.bytes;
    while (!rest.isEmpty()) {
        const QByteArrayView payload = rest.first(qMin(rest.size(), segmentSize));
        rest = rest.sliced(payload.size());
        send(from, to, rest.isEmpty() ? tcp_flag::ack | tcp_flag::psh : tcp_flag::ack, payload);
        send(to, from, tcp_flag::ack);
    }
    from.next += quint32(pdu.missingBytes + pdu.leftOutBytes);
}

void Conversation::close(qint64 timeMicroseconds)
{
    m_time = timeMicroseconds;
    send(m_local, m_peer, tcp_flag::fin | tcp_flag::ack);
    send(m_peer, m_local, tcp_flag::fin | tcp_flag::ack);
    send(m_local, m_peer, tcp_flag::ack);
}

/// What is missing is filled in, in the address family of the other end.
Endpoint completed(const Endpoint &endpoint, const Endpoint &other, quint32 number, quint16 port)
{
    constexpr quint32 documentationNetwork = 0xC0000200; // 192.0.2.0, RFC 5737
    Endpoint result = endpoint;
    const bool isIpv6 = other.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (result.address.isNull())
        result.address = isIpv6 ? QHostAddress(QStringLiteral("2001:db8::%1").arg(number))
                                : QHostAddress(documentationNetwork + number);
    if (result.port == 0)
        result.port = port;
    return result;
}

} // namespace

void writePcapng(const Capture &capture, QIODevice &device)
{
    PcapngFile file(device);
    std::optional<Conversation> conversation;
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        if (capture.beginsConnection(i)) {
            if (conversation)
                conversation->close(capture.pdus[i - 1].timeMicroseconds);
            const Endpoint local = completed(capture.localOf(i), capture.peer, 1, firstDynamicPort);
            conversation.emplace(local, completed(capture.peer, local, 2, dicomPort), file);
            conversation->open(capture.pdus[i].timeMicroseconds);
        }
        if (i == KeptPdus::firstKept)
            conversation->setComment(droppedText(capture));
        conversation->transfer(capture.pdus[i]);
    }
    if (conversation)
        conversation->close(capture.pdus.constLast().timeMicroseconds);
}

} // namespace dicom_echo
