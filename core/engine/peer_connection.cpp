#include "core/engine/peer_connection.h"

#include "core/association/dicom_library.h"
#include "core/echo/connect_codes.h"
#include "core/engine/acceptance.h"
#include "core/engine/failure_codes.h"
#include "core/net/durations.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/pdu_encoder.h"

#include <cerrno>
#include <utility>

namespace dicom_echo {

namespace {

const PeerFault cancelled{};

bool isUnspecifiedAddress(const QHostAddress &address)
{
    return address.isEqual(QHostAddress::AnyIPv4) || address.isEqual(QHostAddress::AnyIPv6);
}

} // namespace

PeerConnection::PeerConnection(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer)
    : m_request(request)
    , m_cancel(cancel)
    , m_observer(observer)
    , m_networkDeadline(request.networkTimeout, Qt::PreciseTimer)
{}

std::optional<PeerFault> PeerConnection::resolve(const NameLookup &lookup, const std::optional<NameAnswer> &known)
{
    begin(Stage::Resolve);
    const Resolution resolution = known ? Resolution{ResolveOutcome::Answered, *known}
                                        : resolveName(m_request.address, lookup, m_networkDeadline, m_cancel);
    m_addresses = racingOrder(resolution.answer.addresses);
    m_addresses.removeIf(&isUnspecifiedAddress); // would lead to this computer
    for (const QHostAddress &address : m_addresses)
        m_peer.addresses.append(address.toString());
    switch (resolution.outcome) {
    case ResolveOutcome::Answered:
        return m_addresses.isEmpty() ? std::optional(fault(nameFailure(resolution.answer))) : std::nullopt;
    case ResolveOutcome::NoneLeft:
        return fault(FindingCode::ResolveTimeout, NameFacts{{}, {}, true});
    case ResolveOutcome::TimedOut:
        return fault(FindingCode::ResolveTimeout);
    case ResolveOutcome::Cancelled:
        return cancelled;
    }
    return std::nullopt;
}

std::optional<PeerFault> PeerConnection::connect(const Connector &connector)
{
    begin(Stage::Connect);
    const TcpSettings settings{m_request.acknowledgement, QHostAddress(m_request.localAddress)};
    ConnectResult result = connector(m_addresses, m_request.port, settings, m_networkDeadline, m_cancel);
    if (result.cancelled)
        return cancelled;
    m_attempts = result.attempts;
    if (!result.stream)
        return connectFault(result);
    m_stream = std::move(result.stream);
    m_peer.connectedTo = m_stream->peerAddress();
    m_peer.localAddress = m_stream->localAddress();
    m_peer.localPort = m_stream->localPort();
    return std::nullopt;
}

std::optional<PeerFault> PeerConnection::secure(const TlsContext &context)
{
    begin(Stage::Tls);
    if (!context.context)
        return fault(FindingCode::TlsFailed, *context.error);
    const QString &serverName = m_request.tls->serverName;
    auto stream = secureStream(std::move(m_stream), context, *m_request.tls,
                               serverName.isEmpty() ? m_request.address : serverName);
    m_tls = stream.get();
    m_stream = std::move(stream);
    const auto refusal = m_tls->handshake(m_networkDeadline, m_cancel);
    if (!refusal)
        return std::nullopt;
    return refusal->problem == TlsProblem::Cancelled ? cancelled : tlsFault(*refusal);
}

std::optional<PeerFault> PeerConnection::associate(const AssociationProposal &proposal)
{
    begin(Stage::Associate);
    m_channel.emplace(*m_stream, PduGuard(proposal.maximumPdu), encodeAssociateRq(associateRequest(proposal)),
                      m_request.networkTimeout, m_cancel, m_observer);
    m_association = makeAssociation(*m_channel, proposal);
    m_channel->setAnswerTimeout(m_request.acseTimeout);
    const bool associated = m_association->request();
    if (const auto &acceptance = m_channel->guard().acceptance()) {
        noteAcceptance(*acceptance, m_peer);
        m_contexts = contextResults(*acceptance, proposal);
    }
    if (m_channel->fault())
        return channelFault();
    return associated ? std::nullopt : std::optional(answerFault());
}

std::optional<PeerFault> PeerConnection::exchange(Stage stage, const std::function<bool(Association &)> &message)
{
    begin(stage);
    m_hasAsked = true;
    m_idleBefore = m_channel->idleMilliseconds();
    m_channel->setAnswerTimeout(m_request.dimseTimeout);
    return message(*m_association) ? std::nullopt : std::optional(responseFault());
}

std::optional<PeerFault> PeerConnection::idle(Stage stage, QDeadlineTimer until)
{
    begin(stage);
    return m_channel->listen(until) ? std::nullopt : std::optional(idleFault());
}

std::optional<PeerFault> PeerConnection::look(Stage stage)
{
    begin(stage);
    return m_channel->look() ? std::nullopt : std::optional(idleFault());
}

std::optional<PeerFault> PeerConnection::release()
{
    begin(Stage::Release);
    m_idleBefore = m_channel->idleMilliseconds();
    m_channel->setAnswerTimeout(m_request.acseTimeout);
    const bool released = m_association->release();
    if (m_association->collided())
        return fault(FindingCode::ReleaseCollision);
    if (m_channel->fault())
        return channelFault();
    const DecodedPdu answer = decodePdu(m_channel->lastReceived());
    if (const auto *abort = std::get_if<AbortPdu>(&answer.content))
        return fault(FindingCode::ReleaseAborted, *abort);
    if (!released)
        return PeerFault{dcmtkRefusal(), {}};
    m_stream->finishSending(); // TLS owes the peer a close_notify (RFC 8446 6.1)
    return std::nullopt;
}

void PeerConnection::abort(AbortPdu parameters)
{
    m_channel->abort(parameters);
}

void PeerConnection::hangUp()
{
    if (m_stream)
        m_stream->finishSending();
}

std::optional<ConnectionFacts> PeerConnection::connection() const
{
    if (!m_attempts)
        return {};
    return ConnectionFacts{*m_attempts, m_stream ? m_stream->tcpFacts() : std::nullopt};
}

QHostAddress PeerConnection::connectedAddress() const
{
    const ConnectAttempt *const made = m_attempts ? connectionIn(*m_attempts) : nullptr;
    return made ? made->address : QHostAddress();
}

std::optional<TlsFacts> PeerConnection::tls() const
{
    return m_tls ? std::optional(m_tls->facts()) : std::nullopt;
}

void PeerConnection::begin(Stage stage)
{
    m_stage = stage;
    m_stageStart = Clock::now();
    if (const auto tcp = m_stream ? m_stream->tcpFacts() : std::nullopt)
        m_outOfOrderBefore = tcp->outOfOrder;
}

Finding PeerConnection::failure(FindingCode code, FindingFacts facts) const
{
    Finding result{Severity::Failure, m_stage, code, std::move(facts), {}};
    if (m_channel) {
        result.evidence = m_channel->evidence();
    } else {
        result.evidence.waitedMilliseconds = toMilliseconds(Clock::now() - m_stageStart);
        result.evidence.limitMilliseconds = toMilliseconds(m_request.networkTimeout);
    }
    result.evidence.idleMilliseconds = m_idleBefore;
    result.evidence.isUnprompted = m_isUnprompted;
    if (m_stream && isAboutThePath(code))
        addPath(result.evidence);
    return result;
}

/// Before the peer is blamed: has the network delivered what we sent, and does our own still work?
void PeerConnection::addPath(WireEvidence &evidence) const
{
    if (const auto tcp = m_stream->tcpFacts()) {
        addDelivery(evidence, *tcp);
        evidence.hasGap = tcp->outOfOrder > m_outOfOrderBefore;
    }
    evidence.systemError = m_channel ? m_channel->systemError() : 0;
    const bool isUndelivered = evidence.delivery == Delivery::NotAcknowledged || evidence.delivery == Delivery::NotSent;
    if (!isUndelivered && evidence.end != ConnectionEnd::Lost)
        return;
    evidence.ownNetwork = ownNetwork(QHostAddress(m_peer.localAddress), connectedAddress());
    const bool hasNotSent = m_stream->segmentsNotSent() > 0 || evidence.delivery == Delivery::NotSent;
    if (evidence.ownNetwork == OwnNetwork::Well && hasNotSent)
        evidence.ownNetwork = OwnNetwork::NotSending;
}

/// No address could be reached.
PeerFault PeerConnection::connectFault(const ConnectResult &result)
{
    const ConnectAttempt &attempt = mostTelling(result.attempts);
    m_peer.localAddress = attempt.localAddress;
    FailureCause cause = connectFailure(attempt, result.segmentsNotSent);
    const bool hasAnswered = hasSomebodyAnswered(std::get<ConnectFacts>(cause.facts));
    if (m_request.localAddress.isEmpty() && !hasAnswered && lacksFamilyOf(m_addresses))
        cause.code = FindingCode::NoLocalRoute;
    Finding unconnected = failure(cause.code, std::move(cause.facts));
    if (attempt.systemError != ETIMEDOUT) // others may have been waited for, too
        unconnected.evidence.waitedMilliseconds = attempt.milliseconds;
    else
        unconnected.evidence.ownNetwork = ownNetwork(QHostAddress(attempt.localAddress), attempt.address);
    return {std::move(unconnected), {}};
}

/// A failure that leaves nothing to say to the peer.
PeerFault PeerConnection::fault(FindingCode code, FindingFacts facts) const
{
    return {failure(code, std::move(facts)), {}};
}

PeerFault PeerConnection::fault(FailureCause cause) const
{
    return fault(cause.code, std::move(cause.facts));
}

PeerFault PeerConnection::channelFault() const
{
    switch (m_channel->fault().value()) {
    case ChannelFault::Cancelled:
        return {std::nullopt, abortByUser};
    case ChannelFault::TimedOut:
        return {failure(timeoutFailureCode(m_stage)), abortByUser};
    case ChannelFault::SendTimedOut:
        return {failure(FindingCode::SendTimeout), abortByUser};
    case ChannelFault::Closed:
        return closedFault();
    case ChannelFault::Lost:
        return fault(FindingCode::ConnectionLost);
    case ChannelFault::Foreign:
        return fault(m_channel->foreignProtocol());
    case ChannelFault::Violation:
        return {failure(FindingCode::ProtocolViolation, m_channel->violation()), abortByProvider};
    }
    return {};
}

/// TLS 1.3: what looks like a closed association may be the late answer to our certificate.
PeerFault PeerConnection::closedFault() const
{
    const auto refusal = m_tls ? m_tls->lateRefusal() : std::nullopt;
    return refusal ? tlsFault(*refusal) : fault(closedFailureCode(m_stage));
}

PeerFault PeerConnection::tlsFault(const TlsRefusal &refusal) const
{
    const bool isLost = refusal.systemError != 0;
    Finding result =
        isLost ? failure(FindingCode::ConnectionLost) : failure(tlsFailureCode(refusal.problem), refusal.facts);
    result.stage = Stage::Tls;
    result.evidence.systemError = refusal.systemError;
    result.evidence.firstBytes = m_tls->firstBytes();
    result.evidence.bytesReceived = m_tls->bytesReceived();
    result.evidence.bytesSent = m_tls->bytesSent();
    result.evidence.end = connectionEnd(refusal.end);
    return {std::move(result), {}};
}

/// The peer ended the association, or said something, though nothing was asked of it.
PeerFault PeerConnection::idleFault()
{
    const auto channelFault = m_channel->fault();
    if (channelFault && *channelFault != ChannelFault::Closed)
        return this->channelFault();
    if (!m_hasAsked) { // it came with the A-ASSOCIATE-AC
        m_isUnprompted = true;
        return responseFault();
    }
    IdleEndFacts facts;
    facts.idleMilliseconds = m_channel->evidence().waitedMilliseconds;
    facts.intervalMilliseconds = toMilliseconds(m_request.interval);
    const DecodedPdu last = decodePdu(m_channel->lastReceived());
    if (channelFault) {
        facts.kind =
            m_channel->evidence().end == ConnectionEnd::Reset ? IdleEndFacts::Kind::Reset : IdleEndFacts::Kind::Fin;
    } else if (const auto *abort = std::get_if<AbortPdu>(&last.content)) {
        facts.kind = IdleEndFacts::Kind::Abort;
        facts.abort = *abort;
    } else {
        facts.kind = IdleEndFacts::Kind::Release;
        acknowledgeRelease();
    }
    return fault(FindingCode::EndedWhileIdle, facts);
}

/// The peer has answered the A-ASSOCIATE-RQ, but there is no association.
PeerFault PeerConnection::answerFault() const
{
    const DecodedPdu answer = decodePdu(m_channel->lastReceived());
    if (const auto *rejection = std::get_if<AssociateRjPdu>(&answer.content))
        return fault(FindingCode::Rejected, *rejection);
    if (const auto *abort = std::get_if<AbortPdu>(&answer.content))
        return fault(FindingCode::Aborted, *abort);
    return {dcmtkRefusal(), abortByUser};
}

/// The message has no response.
PeerFault PeerConnection::responseFault()
{
    if (m_channel->fault())
        return channelFault();
    const DecodedPdu last = decodePdu(m_channel->lastReceived());
    if (const auto *abort = std::get_if<AbortPdu>(&last.content))
        return fault(FindingCode::Aborted, *abort);
    if (std::holds_alternative<ReleaseRqPdu>(last.content)) {
        acknowledgeRelease();
        return fault(FindingCode::ReleasedByPeer);
    }
    return {dcmtkRefusal(), abortByUser};
}

/// Answers the peer's A-RELEASE-RQ, of which DCMTK may not know.
void PeerConnection::acknowledgeRelease()
{
    static_cast<void>(m_channel->send(encodeReleaseRp()));
}

/// The guard let a PDU pass that DCMTK would not take: still the peer's PDU, so it is shown as a violation. Before the
/// peer was sent anything, though, it is this computer that did not do its part.
Finding PeerConnection::dcmtkRefusal() const
{
    if (m_channel->evidence().bytesSent == 0)
        return failure(FindingCode::ConnectFailed, SystemErrorFacts{0, m_association->error()});
    const QByteArrayView pdu = m_channel->lastReceived();
    return failure(FindingCode::ProtocolViolation,
                   Violation{pdu.isEmpty() ? FieldId::Pdu : pduField(static_cast<quint8>(pdu[0])), 0,
                             QStringLiteral("a PDU that DCMTK accepts"), m_association->error()});
}

} // namespace dicom_echo
