#include "core/capture/pdu_framer.h"

#include <QtEndian>

#include <utility>

namespace dicom_echo {

namespace {

constexpr quint32 shortestAssociate = 68; // what is fixed in it, PS3.8 9.3.2
constexpr quint32 longestAssociate = 1024 * 1024;
constexpr quint32 fixedLength = 4; // A-ASSOCIATE-RJ, A-RELEASE and A-ABORT, PS3.8 9.3.4-9.3.8

bool isAssociateLength(quint32 length)
{
    return length >= shortestAssociate && length <= longestAssociate;
}

/// Strict, because any bytes may stand there: where a capture lost some, the next packet often begins inside a PDU.
bool startsLikePdu(QByteArrayView bytes)
{
    constexpr qsizetype pdvHeaderLength = 6;
    const std::optional<qint64> size = pduSize(bytes);
    if (!size || bytes[1] != '\0')
        return false;
    const auto length = quint32(*size - pduHeaderLength);
    switch (quint8(bytes[0])) {
    case quint8(PduType::AssociateRq):
    case quint8(PduType::AssociateAc):
        return isAssociateLength(length);
    case quint8(PduType::PDataTf):
        // The first presentation data value lies inside, and its control header has only the bits of PS3.8 E.2.
        return bytes.size() >= pduHeaderLength + pdvHeaderLength &&
               qint64{qFromBigEndian<quint32>(bytes.data() + pduHeaderLength)} + 4 <= length && quint8(bytes[11]) <= 3;
    case quint8(PduType::AssociateRj):
    case quint8(PduType::ReleaseRq):
    case quint8(PduType::ReleaseRp):
    case quint8(PduType::Abort):
        return length == fixedLength;
    }
    return false;
}

} // namespace

AssociateRqStart startsLikeAssociateRq(QByteArrayView bytes)
{
    constexpr qsizetype decisiveLength = 8;
    if (!bytes.isEmpty() && quint8(bytes[0]) != quint8(PduType::AssociateRq))
        return AssociateRqStart::No;
    if (bytes.size() < decisiveLength)
        return AssociateRqStart::TooShortToTell;
    const bool hasVersion1 = qFromBigEndian<quint16>(bytes.data() + pduHeaderLength) & 1;
    const bool isRight =
        bytes[1] == '\0' && isAssociateLength(qFromBigEndian<quint32>(bytes.data() + 2)) && hasVersion1;
    return isRight ? AssociateRqStart::Yes : AssociateRqStart::No;
}

bool startsWithPduType(QByteArrayView bytes)
{
    return !bytes.isEmpty() && quint8(bytes[0]) >= quint8(PduType::AssociateRq) &&
           quint8(bytes[0]) <= quint8(PduType::Abort);
}

std::optional<qint64> pduSize(QByteArrayView bytes)
{
    if (bytes.size() < pduHeaderLength)
        return std::nullopt;
    return pduHeaderLength + qint64{qFromBigEndian<quint32>(bytes.data() + 2)};
}

void PduFramer::add(const StreamPiece &piece)
{
    if (piece.missingBefore > 0)
        leaveOut(piece.missingBefore);
    m_stamp = piece.stamp;
    const qint64 skipped = qMin(m_skip, qint64(piece.bytes.size()));
    m_skip -= skipped;
    const QByteArrayView bytes = QByteArrayView(piece.bytes).sliced(skipped);
    if (m_isLost && !startsLikePdu(bytes))
        return;
    m_isLost = false;
    m_buffer += bytes;
    for (auto size = pduSize(m_buffer); size && *size <= m_buffer.size(); size = pduSize(m_buffer))
        giveOut(*size);
}

/// What is there of the PDU goes out as it is. If its header was there, it is known where the next one begins.
void PduFramer::leaveOut(qint64 missing)
{
    if (const auto size = pduSize(m_buffer))
        m_skip = *size - m_buffer.size();
    m_isLost = m_isLost || missing > m_skip;
    m_skip = m_isLost ? 0 : m_skip - missing;
    finish();
}

void PduFramer::finish()
{
    if (!m_buffer.isEmpty())
        giveOut(m_buffer.size());
}

void PduFramer::giveOut(qsizetype size)
{
    m_pdus.append({{m_direction, m_stamp.timeMicroseconds, m_buffer.first(size)}, m_stamp.number});
    m_buffer.remove(0, size);
}

QList<FramedPdu> PduFramer::takePdus()
{
    return std::exchange(m_pdus, {});
}

} // namespace dicom_echo
