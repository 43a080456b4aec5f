#include "core/association/pdu_channel.h"

#include "core/log/wall_clock.h"
#include "core/net/durations.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/pdu_encoder.h"

#include <QtEndian>

#include <cerrno>
#include <utility>

namespace dicom_echo {

namespace {

constexpr qsizetype readChunk = 16384;
constexpr auto abortTimeout = std::chrono::milliseconds(50);

FindingCode failureCode(ForeignProtocol protocol)
{
    switch (protocol) {
    case ForeignProtocol::Tls:
        return FindingCode::PeerSpeaksTls;
    case ForeignProtocol::Http:
        return FindingCode::PeerSpeaksHttp;
    case ForeignProtocol::Ssh:
        return FindingCode::PeerSpeaksSsh;
    case ForeignProtocol::Hl7:
        return FindingCode::PeerSpeaksHl7;
    case ForeignProtocol::Rdp:
        return FindingCode::PeerSpeaksRdp;
    case ForeignProtocol::Sql:
        return FindingCode::PeerSpeaksSql;
    case ForeignProtocol::Other:
        return FindingCode::NotDicom;
    }
    return FindingCode::NotDicom;
}

} // namespace

PduChannel::PduChannel(ByteStream &stream, PduGuard guard, QByteArray request, std::chrono::milliseconds sendTimeout,
                       const CancelToken &cancel, const RunObserver &observer)
    : m_stream(stream)
    , m_localPort(stream.localPort())
    , m_guard(std::move(guard))
    , m_request(std::move(request))
    , m_sendTimeout(sendTimeout)
    , m_cancel(cancel)
    , m_observer(observer)
{}

void PduChannel::setAnswerTimeout(std::chrono::milliseconds timeout)
{
    m_answerTimeout = timeout;
    m_evidence.limitMilliseconds = toMilliseconds(timeout);
}

bool PduChannel::send(QByteArrayView written)
{
    if (m_fault)
        return false;
    const bool isRequest = written.front() == char(PduType::AssociateRq);
    const QByteArrayView pdu = isRequest ? QByteArrayView(m_request) : written;
    m_guard.sent(pdu);
    m_isPeerAhead = m_buffer.size() > m_consumed;
    publish(Direction::Sent, pdu); // first: who observes may take its time, and that is not the peer's
    m_sentAt = Clock::now();
    const IoResult result = m_stream.write(pdu, QDeadlineTimer(m_sendTimeout, Qt::PreciseTimer), m_cancel);
    if (m_answerTimeout)
        m_deadline = QDeadlineTimer(*std::exchange(m_answerTimeout, std::nullopt), Qt::PreciseTimer);
    m_evidence.bytesSent += static_cast<quint64>(result.count);
    switch (result.outcome) {
    case IoOutcome::Done:
    case IoOutcome::Fin:
    case IoOutcome::Reset:
    case IoOutcome::Failed:
        return true;
    case IoOutcome::TimedOut:
        m_evidence.limitMilliseconds = toMilliseconds(m_sendTimeout);
        stop(ChannelFault::SendTimedOut);
        return false;
    case IoOutcome::Cancelled:
        stop(ChannelFault::Cancelled);
        return false;
    }
    return false;
}

QByteArrayView PduChannel::receiveMessage()
{
    m_message.resize(0);
    QByteArrayView pdu = receive();
    while (!pdu.isEmpty() && m_guard.isInsideResponse()) {
        m_message += pdu;
        pdu = receive();
    }
    const bool isEndOfMessage = !pdu.isEmpty() && pdu[0] == char(PduType::PDataTf) && !m_message.isEmpty();
    if (isEndOfMessage)
        m_message += pdu;
    if (QByteArray clean = m_guard.cleanMessage(); !pdu.isEmpty() && !clean.isEmpty()) {
        m_message = std::move(clean);
        return m_message;
    }
    return isEndOfMessage ? QByteArrayView(m_message) : pdu;
}

/// The next PDU of the peer, accepted by the guard; empty after a fault.
QByteArrayView PduChannel::receive()
{
    if (m_fault)
        return {};
    m_buffer.remove(0, m_consumed);
    m_consumed = 0;
    m_pieces = 0;
    if (!fill(pduHeaderLength))
        return {};
    if (auto violation = m_guard.checkHeader(QByteArrayView(m_buffer).first(pduHeaderLength))) {
        refuse(*std::move(violation));
        return {};
    }
    const auto size = pduHeaderLength + qsizetype{qFromBigEndian<quint32>(m_buffer.constData() + 2)};
    if (!fill(size))
        return {};
    m_receivedAt = Clock::now();
    const QByteArrayView pdu = QByteArrayView(m_buffer).first(size);
    if (auto violation = m_guard.received(pdu)) {
        refuse(*std::move(violation));
        return {};
    }
    if (std::exchange(m_isPeerAhead, false) &&
        pdu[0] == char(PduType::PDataTf)) { // it may abort or release at any time
        refuse({FieldId::PDataTf, 0, QStringLiteral("nothing before our request"),
                QStringLiteral("a response to a request that was not sent yet")});
        return {};
    }
    m_spokeDicom = true;
    m_consumed = size;
    noteFlaws(static_cast<PduType>(pdu[0]));
    publish(Direction::Received, pdu);
    return pdu;
}

bool PduChannel::listen(QDeadlineTimer until)
{
    if (m_fault)
        return false;
    m_buffer.remove(0, m_consumed);
    m_consumed = 0;
    if (m_buffer.isEmpty()) {
        const IoResult result = readMore(until);
        if (result.outcome == IoOutcome::TimedOut)
            return true;
        stopAfter(result);
    }
    m_deadline = QDeadlineTimer(m_sendTimeout, Qt::PreciseTimer); // what has begun is to come to its end
    static_cast<void>(receive());
    return false;
}

bool PduChannel::look()
{
    constexpr int enough = 20; // ms: for what is there, and of TLS may be no PDU at all
    const bool isThereNothing = !m_fault && m_buffer.size() == m_consumed && !m_stream.hasArrived();
    return isThereNothing || listen(QDeadlineTimer(enough, Qt::PreciseTimer));
}

void PduChannel::abort(AbortPdu parameters)
{
    const QByteArray bytes = encodeAbort(parameters);
    m_guard.sent(bytes);
    const QDeadlineTimer deadline(abortTimeout, Qt::PreciseTimer);
    if (m_stream.write(bytes, deadline, m_cancel).outcome != IoOutcome::Done)
        return;
    publish(Direction::Sent, bytes);
    m_stream.finishSending();
    m_evidence.end = ConnectionEnd::Ours;
    char discarded[1024];
    while (m_stream.read(discarded, sizeof discarded, deadline, m_cancel).outcome == IoOutcome::Done) {
    }
}

WireEvidence PduChannel::evidence() const
{
    WireEvidence evidence = m_evidence;
    evidence.waitedMilliseconds = toMilliseconds(Clock::now() - m_sentAt);
    return evidence;
}

double PduChannel::idleMilliseconds() const
{
    return toMilliseconds(Clock::now() - std::max(m_sentAt, m_receivedAt));
}

double PduChannel::roundTripMilliseconds() const
{
    return toMilliseconds(m_receivedAt - m_sentAt);
}

double PduChannel::answerGapMilliseconds() const
{
    return m_pieces > 1 ? toMilliseconds(m_receivedAt - m_firstPieceAt) : 0;
}

bool PduChannel::fill(qsizetype size)
{
    while (m_buffer.size() < size) {
        const IoResult result = readMore(m_deadline);
        if (result.outcome != IoOutcome::Done) {
            stopAfter(result);
            return false;
        }
        if (m_pieces++ == 0)
            m_firstPieceAt = Clock::now();
    }
    return true;
}

IoResult PduChannel::readMore(QDeadlineTimer deadline)
{
    const qsizetype have = m_buffer.size();
    m_buffer.resize(have + readChunk);
    const IoResult result = m_stream.read(m_buffer.data() + have, readChunk, deadline, m_cancel);
    m_buffer.resize(have + result.count);
    m_evidence.bytesReceived += static_cast<quint64>(result.count);
    keepFirstBytes(m_evidence.firstBytes, QByteArrayView(m_buffer).sliced(have));
    return result;
}

void PduChannel::stopAfter(const IoResult &result)
{
    switch (result.outcome) {
    case IoOutcome::Done:
        return;
    case IoOutcome::TimedOut:
        stop(ChannelFault::TimedOut);
        return;
    case IoOutcome::Cancelled:
        stop(ChannelFault::Cancelled);
        return;
    case IoOutcome::Fin:
        m_evidence.end = ConnectionEnd::Fin;
        stop(ChannelFault::Closed);
        return;
    case IoOutcome::Reset:
        m_evidence.end = ConnectionEnd::Reset;
        stop(ChannelFault::Closed);
        return;
    case IoOutcome::Failed: {
        const bool isOfTls = result.systemError == EPROTO; // TLS broke: TCP need not have
        if (!isOfTls)
            m_evidence.end = ConnectionEnd::Lost;
        m_systemError = result.systemError;
        stop(isOfTls ? ChannelFault::Closed : ChannelFault::Lost);
        return;
    }
    }
}

/// Bytes that never became a PDU are published too, and judged: half an HTTP answer is still one.
void PduChannel::stop(ChannelFault fault)
{
    m_fault = fault;
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_consumed);
    if (rest.isEmpty())
        return;
    publish(Direction::Received, rest);
    const auto foreign = m_spokeDicom ? std::nullopt : identifyForeignProtocol(rest);
    if (foreign && fault != ChannelFault::Cancelled) {
        m_foreign = failureCode(*foreign);
        m_fault = ChannelFault::Foreign;
    }
}

void PduChannel::noteFlaws(PduType type)
{
    for (const Violation &violation : m_guard.flaws()) {
        if (const ResponseFlaw flaw{type, violation}; m_flaws.size() < mostResponseFlaws && !m_flaws.contains(flaw))
            m_flaws.append(flaw);
    }
}

void PduChannel::refuse(Violation violation)
{
    m_violation = std::move(violation);
    stop(ChannelFault::Violation);
}

void PduChannel::publish(Direction direction, QByteArrayView bytes) const
{
    m_observer(PduTransfer{direction, wallClockMicroseconds(), bytes.toByteArray(), m_localPort});
}

} // namespace dicom_echo
