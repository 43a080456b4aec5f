#include "core/engine/echo_run.h"

#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/remarks.h"
#include "core/echo/connect_codes.h"
#include "core/echo/setting_values.h"
#include "core/engine/acceptance.h"
#include "core/engine/failure_codes.h"
#include "core/engine/path_check.h"
#include "core/engine/second_opinion.h"
#include "core/log/wall_clock.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu.h"
#include "core/pdu/wire_text.h"
#include "core/tls/exposed_files.h"

#include <numeric>
#include <utility>

namespace dicom_echo {

namespace {

constexpr quint16 successStatus = 0x0000; // PS3.7 C.1.1

quint16 messageIdOf(quint32 number)
{
    return static_cast<quint16>((number - 1) % 65535 + 1);
}

QString verification()
{
    return QString::fromLatin1(verificationSopClass);
}

/// The Verification SOP Class alone, with the transfer syntaxes that were chosen.
AssociationProposal echoProposal(const EchoRequest &request)
{
    return {request.callingAeTitle,
            request.calledAeTitle,
            request.maximumPdu,
            {{1, verification(), proposedTransferSyntaxes(request.transferSyntaxes)}}};
}

} // namespace

EchoRun::EchoRun(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer,
                 const RunTerms &terms)
    : m_request(request)
    , m_cancel(cancel)
    , m_recorder(request, observer)
    , m_connection(request, cancel, m_recorder.observer())
    , m_terms(terms)
{}

EchoReport EchoRun::execute(const NameLookup &lookup, const Connector &connector)
{
    m_connector = connector;
    m_recorder.log(LogLevel::Info, QStringLiteral("Requesting Association"));
    if (resolve(lookup) && connectToPeer() && secure() && associate() && echoAll())
        end();
    EchoReport &report = m_recorder.report();
    if (!report.connection)
        report.connection = m_connection.connection();
    const bool ended = report.stage(Stage::Release).state == StageState::Ok;
    if (ended && report.findings.isEmpty() && report.echoes.succeeded == report.echoes.sent)
        report.verdict = Verdict::Success;
    noteFlaws();
    if (ended && m_request.pathCheck == PathCheckChoice::LargeRequest)
        checkThePath();
    for (const Finding &remark : remarksOnRun(report))
        m_recorder.add(remark);
    return m_recorder.finish();
}

bool EchoRun::resolve(const NameLookup &lookup)
{
    m_recorder.startStage(Stage::Resolve);
    auto fault = m_connection.resolve(lookup, m_terms.knownName);
    m_recorder.report().peer = m_connection.peer();
    return endStage(std::move(fault));
}

bool EchoRun::connectToPeer()
{
    m_recorder.startStage(Stage::Connect);
    auto fault = m_connection.connect(m_connector);
    m_recorder.report().peer = m_connection.peer();
    logAttempts();
    if (!fault)
        m_recorder.observer()(PeerConnected{std::make_shared<const PeerFacts>(m_connection.peer())});
    return endStage(std::move(fault));
}

bool EchoRun::secure()
{
    if (!m_request.tls)
        return true;
    m_tlsContext = sharedTlsContext(*m_request.tls, m_terms.keyPassword); // our time, not the peer's
    m_recorder.startStage(Stage::Tls);
    auto fault = m_connection.secure(m_tlsContext);
    m_recorder.report().tls = m_connection.tls();
    if (auto &tls = m_recorder.report().tls)
        tls->exposedFiles = exposedKeyFiles(*m_request.tls);
    return endStage(std::move(fault));
}

bool EchoRun::associate()
{
    m_recorder.startStage(Stage::Associate);
    auto fault = m_connection.associate(echoProposal(m_request));
    m_recorder.report().peer = m_connection.peer();
    const QList<ContextResult> &contexts = m_connection.contexts();
    m_recorder.report().presentationContexts = contexts;
    if (!fault && !isAccepted(verification(), contexts))
        fault = {m_connection.failure(FindingCode::NoAcceptedContext, ContextFacts{contexts}), abortByUser};
    if (!endStage(std::move(fault)))
        return false;
    m_recorder.log(LogLevel::Info, QStringLiteral("Association Accepted"));
    return true;
}

bool EchoRun::echoAll()
{
    m_recorder.startStage(Stage::Echo);
    bool connected = true;
    for (quint32 number = 1; connected && number <= m_request.repeat && (number == 1 || isAnotherDue()); ++number)
        connected = waitUntilDue(number) && echoOnce(number);
    summarise();
    if (connected)
        m_recorder.endStage(m_recorder.report().failure() ? StageState::Failed : StageState::Ok);
    return connected;
}

void EchoRun::summarise()
{
    EchoCounts &echoes = m_recorder.report().echoes;
    echoes.roundTrip = m_roundTrips.summary();
    echoes.stalls = m_roundTrips.stalls();
    const quint32 answers = std::accumulate(echoes.statuses.cbegin(), echoes.statuses.cend(), 0U);
    const bool isCancelled = m_connection.channel().fault() == ChannelFault::Cancelled;
    echoes.lost = echoes.sent - answers - (isCancelled && echoes.sent > answers ? 1 : 0); // who knows of that one
    const double seconds = m_recorder.stageMilliseconds() / 1000;
    echoes.perSecond = seconds > 0 ? answers / seconds : 0;
}

bool EchoRun::isAnotherDue() const
{
    return m_echoDue <= m_terms.echoUntil && !m_terms.echoUntil.hasExpired();
}

/// Waits for the next C-ECHO-RQ to be due, and listens meanwhile. Before the first one it is just looked whether
/// something came with the A-ASSOCIATE-AC. Whether the run goes on.
bool EchoRun::waitUntilDue(quint32 number)
{
    std::optional<PeerFault> fault;
    if (number == 1)
        fault = m_connection.look(Stage::Echo);
    else if (!m_echoDue.hasExpired())
        fault = m_connection.idle(Stage::Echo, m_echoDue);
    if (!fault) {
        m_echoDue = QDeadlineTimer(m_request.interval, Qt::PreciseTimer);
        return true;
    }
    settle(*std::move(fault));
    return false;
}

/// Whether the association still stands; a status other than 0000H does not end it.
bool EchoRun::echoOnce(quint32 number)
{
    const quint16 messageId = messageIdOf(number);
    m_recorder.log(LogLevel::Info, QStringLiteral("Sending Echo Request: MsgID %1").arg(messageId));
    ++m_recorder.report().echoes.sent;
    quint16 status = 0;
    auto fault = m_connection.exchange(Stage::Echo,
                                       [&](Association &association) { return association.echo(messageId, status); });
    if (fault) {
        settle(*std::move(fault));
        return false;
    }
    noteAnswer(number, messageId, status);
    return true;
}

void EchoRun::noteAnswer(quint32 number, quint16 messageId, quint16 status)
{
    const double roundTrip = m_connection.channel().roundTripMilliseconds();
    m_roundTrips.add(roundTrip, m_connection.channel().answerGapMilliseconds());
    EchoCounts &echoes = m_recorder.report().echoes;
    ++echoes.statuses[status];
    noteSopClass();
    m_recorder.log(LogLevel::Info, QStringLiteral("Received Echo Response (Status: %1)").arg(echoStatusText(status)));
    EchoAnswered answer{number, status, roundTrip, wallClockMicroseconds(), {}};
    if (status == successStatus) {
        ++echoes.succeeded;
    } else {
        answer.failure = std::make_shared<const Finding>(
            m_connection.failure(FindingCode::EchoStatus, StatusFacts{status, messageId, errorComment()}));
        if (m_recorder.report().failure()) // the first bad status stands for all of them
            m_recorder.log(*answer.failure);
        else
            m_recorder.add(*answer.failure);
    }
    m_recorder.observer()(std::move(answer));
}

/// PS3.7 9.1.5: a response need not name the SOP class, but if it does, then that of the request.
void EchoRun::noteSopClass()
{
    const auto &response = m_connection.channel().guard().response();
    const QByteArray uid = response ? response->uid(command_element::affectedSopClassUid) : QByteArray();
    if (!uid.isEmpty() && uid != verificationSopClass)
        m_recorder.report().echoes.otherSopClass = QString::fromLatin1(uid);
}

/// One finding for all that was unclean, and only if the echo proved something: what kept it from that is said already.
void EchoRun::noteFlaws()
{
    EchoReport &report = m_recorder.report();
    if (report.echoes.succeeded == 0 || report.verdict == Verdict::Failure || m_connection.channel().flaws().isEmpty())
        return;
    const QList<ResponseFlaw> &flaws = m_connection.channel().flaws();
    Finding finding = m_connection.failure(FindingCode::ResponseUnclean, UncleanFacts{flaws});
    finding.severity = report.verdict == Verdict::Cancelled ? Severity::Remark : Severity::Warning;
    finding.stage = flaws.first().pdu == PduType::AssociateAc ? Stage::Associate : Stage::Echo;
    report.stage(finding.stage).state = StageState::Warning;
    m_recorder.add(std::move(finding));
}

QString EchoRun::errorComment() const
{
    const auto &response = m_connection.channel().guard().response();
    return response ? trimmedText(response->bytes(command_element::errorComment)) : QString();
}

void EchoRun::end()
{
    m_recorder.startStage(Stage::Release);
    if (m_request.ending == AssociationEnding::Abort) {
        m_recorder.report().connection = m_connection.connection();
        abort(abortByUser);
        m_recorder.endStage(StageState::Ok);
        return;
    }
    m_recorder.log(LogLevel::Info, QStringLiteral("Releasing Association"));
    static_cast<void>(endStage(m_connection.release()));
}

/// Ends the current stage, well if there is no fault. Whether the next one may start.
bool EchoRun::endStage(std::optional<PeerFault> fault)
{
    if (!fault) {
        m_recorder.endStage(StageState::Ok);
        return true;
    }
    settle(*std::move(fault));
    return false;
}

/// After the echo nothing can make it undone: what goes wrong at the release is a warning, and so is a peer that ends
/// an association which a watch left idle. The peer is told last, so that the time this takes is not the stage's.
void EchoRun::settle(PeerFault fault)
{
    if (fault.failure && isOpinionWanted(*fault.failure)) {
        m_recorder.stopStageClock();
        if (const auto owed = std::exchange(fault.abort, std::nullopt))
            abort(*owed);
        m_connection.hangUp(); // or a peer that serves one at a time is silent because of us
        seekSecondOpinion(*fault.failure);
    }
    const bool isExpected = fault.failure && fault.failure->code == FindingCode::EndedWhileIdle &&
                            m_terms.idleEnd == RunTerms::IdleEnd::Warning;
    if (!fault.failure)
        m_recorder.cancel();
    else if (fault.failure->stage == Stage::Release || isExpected)
        m_recorder.warn(*std::move(fault.failure));
    else
        m_recorder.fail(*std::move(fault.failure));
    m_recorder.report().connection = m_connection.connection(); // before the A-ABORT, which nobody may acknowledge
    if (fault.abort)
        abort(*fault.abort);
}

void EchoRun::abort(AbortPdu parameters)
{
    m_recorder.log(LogLevel::Info, QStringLiteral("Aborting Association"));
    m_connection.abort(parameters);
}

bool EchoRun::isOpinionWanted(const Finding &failure)
{
    return m_request.secondOpinion == SecondOpinionChoice::Allowed && !m_cancel.isCancelled() &&
           isSecondOpinionDue(failure, m_recorder.report().tls);
}

/// May change the code of the failure.
void EchoRun::seekSecondOpinion(Finding &failure)
{
    const bool isKnown = m_terms.knownOpinion && m_terms.knownOpinion->first == failure.code;
    if (!isKnown && m_terms.beforeOpinion)
        m_terms.beforeOpinion();
    auto opinion = isKnown ? m_terms.knownOpinion
                           : askOtherWayRound(m_request, m_connection.connectedAddress(), failure.code,
                                              m_terms.opinionLimit, m_connector, m_cancel);
    if (opinion)
        failure = reconsidered(std::move(failure), *opinion);
    m_recorder.report().secondOpinion = std::move(opinion);
}

void EchoRun::checkThePath()
{
    m_recorder.log(LogLevel::Info, QStringLiteral("Checking Path"));
    auto result = checkPath(m_request, m_connection.connectedAddress(), m_connector,
                            m_request.tls ? &m_tlsContext : nullptr, m_cancel, m_recorder.observer());
    if (!result)
        return;
    m_recorder.report().pathCheck = result->check;
    if (result->remark)
        m_recorder.add(*std::move(result->remark));
}

/// Where there was but one, and it became the connection, there is nothing to tell.
void EchoRun::logAttempts() const
{
    const auto connection = m_connection.connection();
    if (!connection || (connection->attempts.size() == 1 && connectionIn(connection->attempts)))
        return;
    for (const ConnectAttempt &attempt : connection->attempts)
        m_recorder.log(LogLevel::Debug, connectAttemptText(attempt));
}

} // namespace dicom_echo
