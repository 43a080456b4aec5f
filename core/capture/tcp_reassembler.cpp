#include "core/capture/tcp_reassembler.h"

namespace dicom_echo {

namespace {

constexpr size_t maximumWaitingSegments = 4096;
constexpr qsizetype maximumWaitingBytes = 8 * 1024 * 1024;
constexpr qint64 largestWindow = 1 << 30; // RFC 7323 2.3: what lies further ahead is not of this connection

} // namespace

void TcpReassembler::add(quint32 sequence, QByteArrayView payload, PacketStamp stamp)
{
    // Sequence numbers wrap; the nearest one is meant (RFC 9293 3.4).
    const qint64 offset = m_next + qint32(sequence - (m_start.value_or(0) + quint32(m_next)));
    const qint64 known = qMax(qint64(0), m_next - offset);
    if (known >= payload.size() || offset - m_next > largestWindow)
        return;
    Segment &segment = m_waiting[offset + known];
    const QByteArrayView news = payload.sliced(known);
    if (segment.bytes.size() >= news.size())
        return;
    m_waitingBytes += news.size() - segment.bytes.size();
    segment = {news.toByteArray(), stamp};
}

QByteArray TcpReassembler::peek(qsizetype size) const
{
    QByteArray bytes;
    for (const auto &[offset, segment] : m_waiting) {
        const qint64 known = m_next + bytes.size() - offset;
        if (known < 0 || bytes.size() >= size)
            break;
        bytes += QByteArrayView(segment.bytes).sliced(qMin(known, qint64(segment.bytes.size())));
    }
    bytes.truncate(size);
    return bytes;
}

QList<StreamPiece> TcpReassembler::take()
{
    QList<StreamPiece> pieces;
    while (!m_waiting.empty() && (m_waiting.cbegin()->first <= m_next || isOverfull())) {
        StreamPiece piece = takeFirst();
        if (!piece.bytes.isEmpty())
            pieces.append(std::move(piece));
    }
    return pieces;
}

QList<StreamPiece> TcpReassembler::takeAll()
{
    QList<StreamPiece> pieces;
    while (!m_waiting.empty()) {
        StreamPiece piece = takeFirst();
        if (!piece.bytes.isEmpty())
            pieces.append(std::move(piece));
    }
    return pieces;
}

bool TcpReassembler::isOverfull() const
{
    return m_waiting.size() > maximumWaitingSegments || m_waitingBytes > maximumWaitingBytes;
}

/// Empty if an overlap has already given all of it.
StreamPiece TcpReassembler::takeFirst()
{
    auto node = m_waiting.extract(m_waiting.begin());
    const qint64 offset = node.key();
    Segment segment = std::move(node.mapped());
    m_waitingBytes -= segment.bytes.size();
    const qint64 known = qBound(qint64(0), m_next - offset, qint64(segment.bytes.size()));
    StreamPiece piece{qMax(qint64(0), offset - m_next), segment.bytes.sliced(known), segment.stamp};
    m_next = qMax(m_next, offset + segment.bytes.size());
    return piece;
}

} // namespace dicom_echo
