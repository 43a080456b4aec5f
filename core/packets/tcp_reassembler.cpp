#include "core/packets/tcp_reassembler.h"

#include <utility>

namespace dicom_echo {

namespace {

constexpr size_t maximumWaitingSegments = 4096;
constexpr qsizetype maximumWaitingBytes = 8 * 1024 * 1024;
constexpr qint64 largestWindow = 1 << 30; // RFC 7323 2.3: what lies further ahead is not of this connection

} // namespace

/// Sequence numbers wrap; the nearest one is meant (RFC 9293 3.4).
qint64 TcpReassembler::offsetOf(quint32 sequence) const
{
    return m_next + qint32(sequence - (m_start.value_or(0) + quint32(m_next)));
}

void TcpReassembler::add(const StreamSegment &added, PacketStamp stamp)
{
    const qint64 offset = offsetOf(added.sequence);
    const qint64 known = qMax(qint64(0), m_next - offset);
    const qint64 size = added.payload.size() + added.cut;
    if (known >= size || offset - m_next > largestWindow)
        return;
    Segment &segment = m_waiting[offset + known];
    const QByteArrayView news = added.payload.sliced(qMin(known, qint64(added.payload.size())));
    const qint64 newSize = qMax(size - known, segment.bytes.size() + segment.cut);
    if (segment.bytes.size() < news.size() || segment.stamp.number == 0) {
        m_waitingBytes += news.size() - segment.bytes.size();
        segment.bytes = news.toByteArray();
        segment.stamp = stamp;
    }
    segment.cut = newSize - segment.bytes.size();
}

void TcpReassembler::setSentUpTo(quint32 sequence)
{
    const qint64 offset = offsetOf(sequence);
    if (m_start && offset - m_next <= largestWindow)
        m_sentUpTo = qMax(m_sentUpTo, offset);
}

QByteArray TcpReassembler::peek(qsizetype size) const
{
    QByteArray bytes;
    for (const auto &[offset, segment] : m_waiting) {
        const qint64 known = m_next + bytes.size() - offset;
        if (known < 0 || known > segment.bytes.size() || bytes.size() >= size)
            break;
        bytes += QByteArrayView(segment.bytes).sliced(known);
        if (segment.cut > 0)
            break;
    }
    bytes.truncate(size);
    return bytes;
}

QList<StreamPiece> TcpReassembler::take()
{
    QList<StreamPiece> pieces;
    while (!m_waiting.empty() && (m_waiting.cbegin()->first <= m_next || isOverfull()))
        takeFirstInto(pieces);
    return pieces;
}

QList<StreamPiece> TcpReassembler::takeAll()
{
    QList<StreamPiece> pieces;
    while (!m_waiting.empty())
        takeFirstInto(pieces);
    const qint64 missing = m_missing + qMax(qint64(0), m_sentUpTo - m_next);
    m_next = qMax(m_next, m_sentUpTo);
    m_missing = 0;
    if (missing > 0)
        pieces.append({missing, {}, {}});
    return pieces;
}

bool TcpReassembler::isOverfull() const
{
    return m_waiting.size() > maximumWaitingSegments || m_waitingBytes > maximumWaitingBytes;
}

/// None if an overlap has already given all of it.
void TcpReassembler::takeFirstInto(QList<StreamPiece> &pieces)
{
    auto node = m_waiting.extract(m_waiting.begin());
    const qint64 offset = node.key();
    const Segment segment = std::move(node.mapped());
    m_waitingBytes -= segment.bytes.size();
    m_missing += qMax(qint64(0), offset - m_next);
    const qint64 known = qBound(qint64(0), m_next - offset, qint64(segment.bytes.size()));
    if (known < segment.bytes.size())
        pieces.append({std::exchange(m_missing, 0), segment.bytes.sliced(known), segment.stamp});
    m_next = qMax(m_next, offset + segment.bytes.size());
    const qint64 end = offset + segment.bytes.size() + segment.cut;
    m_missing += qMax(qint64(0), end - m_next);
    m_next = qMax(m_next, end);
}

} // namespace dicom_echo
