#include "core/responder/responder_connection.h"

#include "core/pdu/pdu_encoder.h"

#include <QtEndian>

#include <chrono>
#include <utility>

namespace dicom_echo {

using namespace std::chrono_literals;

namespace {

constexpr auto sendLimit = 10s;
constexpr auto closeLimit = 1s;
constexpr qsizetype receiveSize = 4096;
constexpr quint32 maximumPdu = 16384; // bytes of a P-DATA-TF variable field, as the A-ASSOCIATE-AC says
constexpr quint16 success = 0x0000;

qsizetype pduLength(QByteArrayView header)
{
    return pduHeaderLength + qsizetype(qFromBigEndian<quint32>(header.data() + 2));
}

} // namespace

ResponderConnection::ResponderConnection(std::unique_ptr<ByteStream> stream, Admission admission,
                                         std::chrono::milliseconds artim, const CancelToken &stop)
    : m_stream(std::move(stream))
    , m_admission(admission)
    , m_artim(artim)
    , m_stop(stop)
    , m_guard(maximumPdu, AssociationRole::Acceptor)
{}

void ResponderConnection::serve()
{
    while (receivePdu() && answer()) {
    }
}

bool ResponderConnection::receivePdu()
{
    if (m_consumed == m_received.size())
        m_received.resize(0); // keeps its memory, as remove() may not
    else
        m_received.remove(0, m_consumed);
    m_consumed = 0;
    if (m_guard.state() == AssociationState::Established && !receiveUpTo(1, QDeadlineTimer(m_artim)))
        return false;
    const QDeadlineTimer deadline(m_artim); // from the first byte of a PDU
    if (!receiveUpTo(pduHeaderLength, deadline))
        return false;
    if (const auto violation = m_guard.checkHeader(m_received)) {
        abort(violation->abortReason);
        return false;
    }
    const qsizetype length = pduLength(m_received);
    if (!receiveUpTo(length, deadline))
        return false;
    if (const auto violation = m_guard.received(QByteArrayView(m_received).first(length))) {
        abort(violation->abortReason);
        return false;
    }
    m_consumed = length;
    return true;
}

/// Fills m_received up to at least `size` bytes.
bool ResponderConnection::receiveUpTo(qsizetype size, QDeadlineTimer deadline)
{
    while (m_received.size() < size) {
        const qsizetype before = m_received.size();
        m_received.resize(before + receiveSize);
        const IoResult result = m_stream->read(m_received.data() + before, receiveSize, deadline, m_stop);
        m_received.resize(before + result.count);
        if (result.outcome != IoOutcome::Done) {
            endBy(result.outcome);
            return false;
        }
    }
    return true;
}

/// PS3.8 table 9-10: before the association only the connection is closed when ARTIM expires (AA-2). The table knows no
/// such end of an association; its provider may abort it at any time, PS3.8 7.4.
void ResponderConnection::endBy(IoOutcome outcome)
{
    if (outcome == IoOutcome::TimedOut && m_guard.state() != AssociationState::AwaitingAssociateRq)
        abort(ProviderAbortReason::NotSpecified);
}

/// Answers the PDU that was accepted last, if the association waits for us. False if nothing can follow.
bool ResponderConnection::answer()
{
    switch (m_guard.state()) {
    case AssociationState::AwaitingAssociateResponse:
        return answerAssociateRq();
    case AssociationState::Established:
        if (const auto &request = m_guard.request()) {
            const quint16 messageId = request->command.us(command_element::messageId).value_or(0);
            return send(encodeCommand(request->contextId, echoResponse(messageId, success)));
        }
        return true; // the rest of the command is still to come
    case AssociationState::AwaitingReleaseResponse:
        if (send(encodeReleaseRp()))
            waitForClose();
        return false;
    case AssociationState::Idle: // aborted
    case AssociationState::AwaitingAssociateRq:
    case AssociationState::AwaitingTransport:
    case AssociationState::AwaitingAssociateAnswer:
    case AssociationState::AwaitingReleaseAnswer:
    case AssociationState::CollisionRequestorResponse:
    case AssociationState::CollisionAcceptorAnswer:
    case AssociationState::CollisionRequestorAnswer:
    case AssociationState::CollisionAcceptorResponse:
    case AssociationState::AwaitingClose:
        return false;
    }
    return false;
}

/// False after an A-ASSOCIATE-RJ, and if the answer could not be sent.
bool ResponderConnection::answerAssociateRq()
{
    const AssociateAnswer answer = answerTo(m_guard.proposal(), m_admission, maximumPdu);
    if (const auto *accepted = std::get_if<AssociatePdu>(&answer))
        return send(encodeAssociateAc(*accepted));
    if (send(encodeAssociateRj(std::get<AssociateRjPdu>(answer))))
        waitForClose();
    return false;
}

bool ResponderConnection::send(QByteArrayView pdu)
{
    m_guard.sent(pdu);
    return m_stream->write(pdu, QDeadlineTimer(sendLimit), m_stop).outcome == IoOutcome::Done;
}

void ResponderConnection::abort(ProviderAbortReason reason)
{
    constexpr quint8 serviceProvider = 2;
    if (send(encodeAbort({serviceProvider, quint8(reason)})))
        waitForClose();
}

/// Gives the peer a second to close first, as the side that answered the release should (PS3.8 9.2.1, Sta13). Closing
/// with unread bytes would send a reset, which may overtake the answer: read until the peer has closed.
void ResponderConnection::waitForClose()
{
    m_stream->finishSending();
    const QDeadlineTimer deadline(closeLimit);
    char rest[receiveSize];
    while (m_stream->read(rest, sizeof rest, deadline, m_stop).outcome == IoOutcome::Done) {
    }
}

} // namespace dicom_echo
