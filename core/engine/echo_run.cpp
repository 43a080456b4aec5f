#include "core/engine/echo_run.h"

#include "core/diagnosis/remarks.h"
#include "core/dicom/dicom_runtime.h"
#include "core/echo/input_rules.h"
#include "core/engine/acceptance.h"
#include "core/engine/failure_codes.h"
#include "core/log/wall_clock.h"
#include "core/net/cancellable_wait.h"
#include "core/net/tls_context.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"

#include <cerrno>
#include <numeric>
#include <utility>

namespace dicom_echo {

namespace {

constexpr AbortPdu abortByUser{0, 0};     // PS3.8 9.3.8: service-user, reason not significant
constexpr AbortPdu abortByProvider{2, 0}; // reason not specified
constexpr quint16 successStatus = 0x0000; // PS3.7 C.1.1

quint16 messageIdOf(quint32 number)
{
    return static_cast<quint16>((number - 1) % 65535 + 1);
}

} // namespace

EchoRun::EchoRun(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer,
                 QDeadlineTimer echoUntil)
    : m_request(request)
    , m_cancel(cancel)
    , m_recorder(request, observer)
    , m_networkDeadline(request.networkTimeout, Qt::PreciseTimer)
    , m_echoUntil(echoUntil)
{}

EchoRun::~EchoRun() = default;

EchoReport EchoRun::execute(const NameLookup &lookup, const Connector &connector, const QByteArray &keyPassword)
{
    m_recorder.log(LogLevel::Info, QStringLiteral("Requesting Association"));
    if (resolve(lookup) && connectToPeer(connector) && secure(keyPassword) && associate() && echoAll())
        end();
    EchoReport &report = m_recorder.report();
    const bool ended = report.stage(Stage::Release).state == StageState::Ok;
    if (ended && !report.failure && report.echoes.succeeded == report.echoes.sent)
        report.verdict = Verdict::Success;
    for (const Failure &remark : remarksOnRun(report))
        m_recorder.remark(remark);
    return m_recorder.finish();
}

bool EchoRun::resolve(const NameLookup &lookup)
{
    m_recorder.startStage(Stage::Resolve);
    const Resolution resolution = resolveName(m_request.address, lookup, m_networkDeadline, m_cancel);
    m_addresses = resolution.answer.addresses;
    for (const QHostAddress &address : m_addresses)
        m_recorder.report().peer.addresses.append(address.toString());
    switch (resolution.outcome) {
    case ResolveOutcome::Resolved:
        m_recorder.endStage(StageState::Ok);
        return true;
    case ResolveOutcome::NotFound:
        m_recorder.fail(failure(FailureCode::HostNotFound, SystemErrorFacts{0, resolution.answer.error}));
        return false;
    case ResolveOutcome::TimedOut:
        m_recorder.fail(failure(FailureCode::ResolveTimeout));
        return false;
    case ResolveOutcome::Cancelled:
        m_recorder.cancel();
        return false;
    }
    return false;
}

bool EchoRun::connectToPeer(const Connector &connector)
{
    m_recorder.startStage(Stage::Connect);
    ConnectResult result =
        connector(m_addresses, m_request.port, m_networkDeadline, m_request.acknowledgement, m_cancel);
    if (result.cancelled) {
        m_recorder.cancel();
        return false;
    }
    if (!result.stream) {
        const ConnectAttempt &attempt = mostTelling(result.attempts);
        m_recorder.report().peer.localAddress = attempt.localAddress;
        Failure unconnected = failure(connectFailureCode(attempt.systemError),
                                      SystemErrorFacts{attempt.systemError, qt_error_string(attempt.systemError)});
        if (attempt.systemError != ETIMEDOUT) // others may have been waited for, too
            unconnected.evidence.waitedMilliseconds = attempt.milliseconds;
        m_recorder.fail(std::move(unconnected));
        return false;
    }
    m_stream = std::move(result.stream);
    PeerFacts &peer = m_recorder.report().peer;
    peer.connectedTo = m_stream->peerAddress();
    peer.localAddress = m_stream->localAddress();
    peer.localPort = m_stream->localPort();
    m_recorder.observer()(PeerConnected{std::make_shared<const PeerFacts>(peer)});
    m_recorder.endStage(StageState::Ok);
    return true;
}

bool EchoRun::secure(const QByteArray &keyPassword)
{
    if (!m_request.tls)
        return true;
    TlsContext made = makeTlsContext(*m_request.tls, keyPassword); // our time, not the peer's
    m_recorder.startStage(Stage::Tls);
    if (!made.context) {
        m_recorder.fail(failure(FailureCode::TlsFailed, SystemErrorFacts{0, made.error}));
        return false;
    }
    const QString &serverName = m_request.tls->serverName;
    auto stream = std::make_unique<TlsStream>(std::move(m_stream), std::move(made.context), *m_request.tls,
                                              serverName.isEmpty() ? m_request.address : serverName);
    m_tls = stream.get();
    m_stream = std::move(stream);
    const auto refusal = m_tls->handshake(m_networkDeadline, m_cancel);
    m_recorder.report().tls = m_tls->facts();
    if (!refusal) {
        m_recorder.endStage(StageState::Ok);
        return true;
    }
    if (refusal->problem == TlsProblem::Cancelled)
        m_recorder.cancel();
    else
        refuseTls(*refusal);
    return false;
}

void EchoRun::refuseTls(const TlsRefusal &refusal)
{
    Failure result = failure(tlsFailureCode(refusal.problem), refusal.facts);
    result.stage = Stage::Tls;
    result.evidence.firstBytes = m_tls->firstBytes();
    result.evidence.bytesReceived = m_tls->bytesReceived();
    result.evidence.bytesSent = m_tls->bytesSent();
    result.evidence.end = connectionEnd(refusal.end);
    m_recorder.fail(std::move(result));
}

bool EchoRun::associate()
{
    m_recorder.startStage(Stage::Associate);
    m_channel.emplace(*m_stream, PduGuard(m_request.maximumPdu), m_request.networkTimeout, m_cancel,
                      m_recorder.observer());
    m_association =
        dcmtk().makeAssociation(*m_channel, m_request, proposedTransferSyntaxes(m_request.transferSyntaxes));
    m_channel->setAnswerTimeout(m_request.acseTimeout);
    const bool associated = m_association->request();
    if (const auto &acceptance = m_channel->guard().acceptance())
        recordAcceptance(*acceptance, m_recorder.report());
    if (const auto fault = m_channel->fault()) {
        stopOnFault(*fault);
        return false;
    }
    if (associated && hasAcceptedContext(m_recorder.report())) {
        m_recorder.endStage(StageState::Ok);
        m_recorder.log(LogLevel::Info, QStringLiteral("Association Accepted"));
        return true;
    }
    judgeAssociateAnswer();
    return false;
}

/// The peer has answered, but there is no association to echo over.
void EchoRun::judgeAssociateAnswer()
{
    const DecodedPdu answer = decodePdu(m_channel->lastReceived());
    if (const auto *rejection = std::get_if<AssociateRjPdu>(&answer.content))
        return settle(failure(FailureCode::Rejected, *rejection));
    if (const auto *abort = std::get_if<AbortPdu>(&answer.content))
        return settle(failure(FailureCode::Aborted, *abort));
    const bool refused = m_association->error().isEmpty();
    settle(refused ? failure(FailureCode::NoAcceptedContext, ContextFacts{m_recorder.report().presentationContexts})
                   : dcmtkRefusal());
    m_channel->abort(abortByUser);
}

bool EchoRun::echoAll()
{
    m_recorder.startStage(Stage::Echo);
    bool connected = true;
    for (quint32 number = 1; connected && number <= m_request.repeat && (number == 1 || isAnotherDue()); ++number)
        connected = waitUntilDue() && echoOnce(number);
    summarise();
    if (connected)
        m_recorder.endStage(m_badStatus ? StageState::Failed : StageState::Ok);
    if (m_badStatus)
        m_recorder.putFirst(*m_badStatus);
    return connected;
}

void EchoRun::summarise()
{
    EchoCounts &echoes = m_recorder.report().echoes;
    echoes.roundTrip = m_roundTrips.summary();
    echoes.stalls = m_roundTrips.stalls();
    const quint32 answers = std::accumulate(echoes.statuses.cbegin(), echoes.statuses.cend(), 0U);
    const bool isCancelled = m_channel->fault() == ChannelFault::Cancelled;
    echoes.lost = echoes.sent - answers - (isCancelled && echoes.sent > answers ? 1 : 0); // who knows of that one
    const double seconds = m_recorder.stageMilliseconds() / 1000;
    echoes.perSecond = seconds > 0 ? answers / seconds : 0;
}

bool EchoRun::isAnotherDue() const
{
    return m_echoDue <= m_echoUntil && !m_echoUntil.hasExpired();
}

/// Waits for the next C-ECHO-RQ to be due. Whether the run goes on.
bool EchoRun::waitUntilDue()
{
    if (waitUntil(m_echoDue, m_cancel)) {
        m_echoDue = QDeadlineTimer(m_request.interval, Qt::PreciseTimer);
        return true;
    }
    stopOnFault(ChannelFault::Cancelled);
    return false;
}

/// Whether the association still stands; a status other than 0000H does not end it.
bool EchoRun::echoOnce(quint32 number)
{
    const quint16 messageId = messageIdOf(number);
    m_recorder.log(LogLevel::Info, QStringLiteral("Sending Echo Request: MsgID %1").arg(messageId));
    m_channel->setAnswerTimeout(m_request.dimseTimeout);
    EchoCounts &echoes = m_recorder.report().echoes;
    ++echoes.sent;
    quint16 status = 0;
    if (!m_association->echo(messageId, status)) {
        judgeMissingResponse();
        return false;
    }
    const double roundTrip = m_channel->roundTripMilliseconds();
    m_roundTrips.add(roundTrip, m_channel->answerGapMilliseconds());
    ++echoes.statuses[status];
    noteSopClass();
    m_recorder.log(LogLevel::Info, QStringLiteral("Received Echo Response (Status: %1)").arg(echoStatusText(status)));
    EchoAnswered answer{number, status, roundTrip, wallClockMicroseconds(), {}};
    if (status == successStatus) {
        ++echoes.succeeded;
    } else {
        answer.failure = std::make_shared<const Failure>(
            failure(FailureCode::EchoStatus, StatusFacts{status, messageId, errorComment()}));
        m_recorder.logError(*answer.failure);
        if (!m_badStatus)
            m_badStatus = answer.failure;
    }
    m_recorder.observer()(std::move(answer));
    return true;
}

/// PS3.7 9.1.5: a response need not name the SOP class, but if it does, then that of the request.
void EchoRun::noteSopClass()
{
    const auto &response = m_channel->guard().response();
    const QByteArray uid = response ? response->uid(command_element::affectedSopClassUid) : QByteArray();
    if (!uid.isEmpty() && uid != verificationSopClass)
        m_recorder.report().echoes.otherSopClass = QString::fromLatin1(uid);
}

QString EchoRun::errorComment() const
{
    const auto &response = m_channel->guard().response();
    return response ? trimmedText(response->bytes(command_element::errorComment)) : QString();
}

void EchoRun::judgeMissingResponse()
{
    if (const auto fault = m_channel->fault())
        return stopOnFault(*fault);
    const DecodedPdu last = decodePdu(m_channel->lastReceived());
    if (const auto *abort = std::get_if<AbortPdu>(&last.content))
        return settle(failure(FailureCode::Aborted, *abort));
    if (std::holds_alternative<ReleaseRqPdu>(last.content)) {
        m_association->acknowledgeRelease();
        return settle(failure(FailureCode::ReleasedByPeer));
    }
    settle(dcmtkRefusal());
    m_channel->abort(abortByUser);
}

void EchoRun::end()
{
    m_recorder.startStage(Stage::Release);
    if (m_request.ending == AssociationEnding::Abort) {
        m_recorder.log(LogLevel::Info, QStringLiteral("Aborting Association"));
        m_channel->abort(abortByUser);
        m_recorder.endStage(StageState::Ok);
        return;
    }
    m_recorder.log(LogLevel::Info, QStringLiteral("Releasing Association"));
    m_channel->setAnswerTimeout(m_request.acseTimeout);
    const bool released = m_association->release();
    if (m_association->collided())
        return settle(failure(FailureCode::ReleaseCollision));
    if (const auto fault = m_channel->fault())
        return stopOnFault(*fault);
    const DecodedPdu answer = decodePdu(m_channel->lastReceived());
    if (const auto *abort = std::get_if<AbortPdu>(&answer.content))
        return settle(failure(FailureCode::ReleaseAborted, *abort));
    if (!released)
        return settle(dcmtkRefusal());
    m_recorder.endStage(StageState::Ok);
    m_stream->finishSending(); // TLS owes the peer a close_notify (RFC 8446 6.1)
}

void EchoRun::stopOnFault(ChannelFault fault)
{
    switch (fault) {
    case ChannelFault::Cancelled:
        m_recorder.cancel();
        break;
    case ChannelFault::TimedOut:
        settle(failure(timeoutFailureCode(m_recorder.stage())));
        break;
    case ChannelFault::SendTimedOut:
        settle(failure(FailureCode::SendTimeout));
        break;
    case ChannelFault::Closed:
        // TLS 1.3: what looks like a closed association is the late answer to our certificate.
        if (const auto refusal = m_tls ? m_tls->lateRefusal() : std::nullopt)
            return refuseTls(*refusal);
        settle(failure(closedFailureCode(m_recorder.stage())));
        return;
    case ChannelFault::Foreign:
        settle(failure(m_channel->foreignProtocol()));
        return;
    case ChannelFault::Violation:
        settle(failure(FailureCode::ProtocolViolation, m_channel->violation()));
        return m_channel->abort(abortByProvider);
    }
    m_channel->abort(abortByUser);
}

Failure EchoRun::failure(FailureCode code, FailureFacts facts) const
{
    Failure result{m_recorder.stage(), code, std::move(facts), {}};
    if (m_channel) {
        result.evidence = m_channel->evidence();
    } else {
        result.evidence.waitedMilliseconds = m_recorder.stageMilliseconds();
        result.evidence.limitMilliseconds = static_cast<double>(m_request.networkTimeout.count());
    }
    return result;
}

/// The guard let a PDU pass that DCMTK would not take: still the peer's PDU, so it is shown as a violation. Before the
/// peer was sent anything, though, it is this computer that did not do its part.
Failure EchoRun::dcmtkRefusal() const
{
    if (m_channel->evidence().bytesSent == 0)
        return failure(FailureCode::ConnectFailed, SystemErrorFacts{0, m_association->error()});
    const QByteArrayView pdu = m_channel->lastReceived();
    return failure(FailureCode::ProtocolViolation,
                   Violation{pdu.isEmpty() ? QStringLiteral("PDU") : pduTypeName(static_cast<quint8>(pdu[0])), 0,
                             QStringLiteral("a PDU that DCMTK accepts"), m_association->error()});
}

/// After the echo nothing can make it undone: what goes wrong at the release is a warning.
void EchoRun::settle(Failure failure)
{
    if (m_recorder.stage() == Stage::Release)
        m_recorder.warn(std::move(failure));
    else
        m_recorder.fail(std::move(failure));
}

} // namespace dicom_echo
