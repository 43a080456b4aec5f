#include "core/capture/tcp_connection.h"

#include "core/capture/pdu_directions.h"

#include <algorithm>
#include <utility>

namespace dicom_echo {

TcpConnection::TcpConnection(const Endpoint &initiator, const Endpoint &acceptor, Begin begin, qint64 number,
                             KeptBytes &kept)
    : m_initiator(initiator)
    , m_acceptor(acceptor)
    , m_begin(begin)
    , m_number(number)
    , m_sent(Direction::Sent, kept)
    , m_received(Direction::Received, kept)
{
    if (begin == Begin::BeforeFile)
        searchForPdus();
}

void TcpConnection::searchForPdus()
{
    m_sent.framer.setBegunBefore();
    m_received.framer.setBegunBefore();
}

bool TcpConnection::isReopenedBy(const TcpSegment &segment) const
{
    const bool isSyn = segment.flags & tcp_flag::syn;
    const bool isAcknowledged = segment.flags & tcp_flag::ack;
    const bool isSentAgain = isFromInitiator(segment) && m_sent.stream.startSequence() == segment.sequence + 1;
    return isSyn && !isAcknowledged && !isSentAgain;
}

void TcpConnection::add(const TcpSegment &segment, PacketStamp stamp)
{
    Half &half = isFromInitiator(segment) ? m_sent : m_received;
    Half &other = isFromInitiator(segment) ? m_received : m_sent;
    const bool isSyn = segment.flags & tcp_flag::syn;
    const quint32 dataSequence = segment.sequence + (isSyn ? 1 : 0);
    // Without bytes it may be a probe with the number of the byte before (RFC 9293 3.8.4).
    if (!half.stream.startSequence() && (isSyn || !segment.payload.isEmpty() || segment.cut > 0))
        half.stream.start(dataSequence);
    if (segment.flags & tcp_flag::ack) {
        if (!other.stream.startSequence())
            other.stream.start(segment.acknowledgement);
        // One less: it may be the acknowledgement of a closing that is not in the file.
        other.stream.setSentUpTo(segment.acknowledgement - 1);
    }
    half.stream.add({dataSequence, segment.payload, segment.cut}, stamp);
    if (segment.flags & tcp_flag::fin)
        half.stream.setSentUpTo(dataSequence + quint32(segment.payload.size() + segment.cut));
    if (segment.flags & (tcp_flag::fin | tcp_flag::rst))
        half.end = StreamEnd::Closed;
    if (segment.flags & tcp_flag::rst)
        other.end = StreamEnd::Closed;
}

/// Both sides are asked: the request, or its beginning, may be missing.
TcpConnection::Kind TcpConnection::kind() const
{
    constexpr qsizetype decisiveLength = 10;
    const QByteArray first = m_sent.stream.peek(decisiveLength);
    switch (startsLikeAssociateRq(first)) {
    case AssociateRqStart::Yes:
        return Kind::Association;
    case AssociateRqStart::No:
        return first.startsWith("\x16\x03") ? Kind::Tls : Kind::Other; // handshake, RFC 8446 5.1
    case AssociateRqStart::TooShortToTell:
        break;
    }
    const QByteArray answer = m_received.stream.peek(decisiveLength);
    const bool isAnswer =
        answer.startsWith(char(PduType::AssociateAc)) || answer.startsWith(char(PduType::AssociateRj));
    return isAnswer && pduStart(answer) == PduStart::Yes ? Kind::Association : Kind::NotKnownYet;
}

void TcpConnection::Half::frame(const QList<StreamPiece> &pieces)
{
    for (const StreamPiece &piece : pieces) {
        if (piece.missingBefore > 0 && missing == 0)
            firstGap = piece.stamp.number;
        missing += piece.missingBefore;
        framer.add(piece);
    }
}

qsizetype TcpConnection::take(Half &half)
{
    const QList<FramedPdu> pdus = half.framer.takePdus();
    m_pdus += pdus;
    return pdus.size();
}

qsizetype TcpConnection::framePdus()
{
    qsizetype count = 0;
    for (Half *half : {&m_sent, &m_received}) {
        half->frame(half->stream.take());
        count += take(*half);
    }
    return count;
}

qsizetype TcpConnection::finish()
{
    qsizetype count = 0;
    for (Half *half : {&m_sent, &m_received}) {
        half->frame(half->stream.takeAll());
        half->framer.finish(half->end);
        count += take(*half);
    }
    return count;
}

/// Who requested the association is not in the file: whether it was rather the other end.
bool TcpConnection::isProbablyTurned() const
{
    if (m_begin == Begin::InFile)
        return false;
    for (const FramedPdu &pdu : m_pdus) {
        if (const auto direction = surePduDirection(pdu.transfer.bytes))
            return direction != pdu.transfer.direction;
    }
    return m_initiator.port < m_acceptor.port; // ports of clients are the high ones
}

Capture TcpConnection::capture()
{
    std::stable_sort(m_pdus.begin(), m_pdus.end(),
                     [](const FramedPdu &left, const FramedPdu &right) { return left.packet < right.packet; });
    if (isProbablyTurned()) {
        std::swap(m_initiator, m_acceptor);
        for (FramedPdu &pdu : m_pdus)
            pdu.transfer.direction = opposite(pdu.transfer.direction);
        std::swap(m_sent, m_received);
    }
    Capture capture;
    capture.local = m_initiator;
    capture.peer = m_acceptor;
    capture.pdus.reserve(m_pdus.size());
    for (FramedPdu &pdu : m_pdus)
        capture.pdus.append(std::move(pdu.transfer));
    m_pdus.clear();
    return capture;
}

QList<CaptureRemark> TcpConnection::remarks() const
{
    QList<CaptureRemark> remarks;
    if (m_begin == Begin::BeforeFile)
        remarks << CaptureRemark{CaptureDefect::BegunBefore, {}, {}, 0, 0, m_initiator, m_acceptor};
    addRemarks(remarks, m_sent, m_initiator, m_acceptor);
    addRemarks(remarks, m_received, m_acceptor, m_initiator);
    return remarks;
}

void TcpConnection::addRemarks(QList<CaptureRemark> &remarks, const Half &half, const Endpoint &from,
                               const Endpoint &to) const
{
    if (half.missing > 0)
        remarks << CaptureRemark{CaptureDefect::Gap, {}, {}, half.firstGap, half.missing, from, to};
    if (const qint64 bytes = half.framer.unassignedBytes(); bytes > 0)
        remarks << CaptureRemark{CaptureDefect::Unassigned, {}, {}, 0, bytes, from, to};
}

} // namespace dicom_echo
