#include "core/capture/pdu_framer.h"

#include <utility>

namespace dicom_echo {

void PduFramer::add(const StreamPiece &piece)
{
    if (piece.missingBefore > 0)
        leaveOut(piece.missingBefore);
    if (piece.bytes.isEmpty())
        return;
    m_stamp = piece.stamp;
    if (m_isLost)
        search(piece.bytes);
    else
        addBytes(piece.bytes);
}

void PduFramer::addBytes(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // First the header, which tells the size; then as much as belongs to the PDU.
        const qint64 wanted = m_size.value_or(pduHeaderLength) - m_pdu.size();
        const qsizetype taken = qsizetype(qMin(qint64(bytes.size()), wanted));
        keep(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (!m_size)
            m_size = pduSize(m_pdu.bytes);
        if (m_size == m_pdu.size())
            giveOut();
    }
}

/// What stands behind a gap is not kept: where it stands could not be told from `bytes` alone.
void PduFramer::keep(QByteArrayView bytes)
{
    const bool isBehindGap = m_pdu.missingBytes > 0;
    const qint64 room = isBehindGap ? 0 : qMax(qint64(0), m_kept->mostOfNext() - m_pdu.bytes.size());
    const qsizetype kept = qsizetype(qMin(room, qint64(bytes.size())));
    m_pdu.bytes += bytes.first(kept);
    m_pdu.leftOutBytes += bytes.size() - kept;
    m_kept->kept += kept;
    m_kept->leftOut += isBehindGap ? 0 : bytes.size() - kept;
}

/// Looks for the beginning of a PDU. A packet often begins with one; elsewhere the check is a stricter one.
void PduFramer::search(QByteArrayView bytes)
{
    const bool continuesBeginning = m_beginsPiece && !m_searched.isEmpty();
    const qsizetype pieceStart = m_searched.size();
    m_searched += bytes;
    const QByteArrayView all = m_searched;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool beginsPiece = i == pieceStart || (i == 0 && continuesBeginning);
        switch (beginsPiece ? pduStartOfPacket(all.sliced(i)) : pduStartInside(all.sliced(i))) {
        case PduStart::No:
            continue;
        case PduStart::Yes: {
            m_unassigned += i;
            m_isLost = false;
            m_pdu.followsGap = true;
            const QByteArray found = std::exchange(m_searched, {});
            return addBytes(QByteArrayView(found).sliced(i));
        }
        case PduStart::TooShortToTell:
            m_unassigned += i;
            m_beginsPiece = beginsPiece;
            m_searched = m_searched.sliced(i);
            return;
        }
    }
    m_unassigned += m_searched.size();
    m_searched.clear();
}

/// What is there of the PDU goes out as it is. If its header was there, it is known where the next one begins.
void PduFramer::leaveOut(qint64 missing)
{
    if (m_isLost) {
        m_unassigned += m_searched.size();
        m_searched.clear();
        return;
    }
    if (!m_size && m_pdu.size() > 0)
        m_size = pduHeaderLength; // at least
    const qint64 ofThis = m_size ? qMin(missing, *m_size - m_pdu.size()) : 0;
    m_pdu.missingBytes += ofThis;
    const bool hasEnded = m_size == m_pdu.size();
    if (hasEnded && m_pdu.size() == pduHeaderLength && m_pdu.missingBytes > 0)
        m_isLost = true; // the header said nothing of the size
    if (hasEnded)
        giveOut();
    m_isLost = m_isLost || missing > ofThis;
}

void PduFramer::finish(StreamEnd end)
{
    m_unassigned += m_searched.size();
    m_searched.clear();
    if (m_pdu.size() == 0)
        return;
    if (end == StreamEnd::FileEnded)
        m_pdu.missingBytes += m_size.value_or(pduHeaderLength) - m_pdu.size();
    giveOut();
}

void PduFramer::giveOut()
{
    m_pdu.direction = m_direction;
    m_pdu.timeMicroseconds = m_stamp.timeMicroseconds;
    m_pdus.append({std::exchange(m_pdu, {}), m_stamp.number});
    m_size.reset();
}

QList<FramedPdu> PduFramer::takePdus()
{
    return std::exchange(m_pdus, {});
}

} // namespace dicom_echo
