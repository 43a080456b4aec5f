#include "ui/run/run_controller.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/log/wall_clock.h"
#include "core/pdu/pdu_dump.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <chrono>
#include <iterator>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// How often the window catches up with a run, and how long it may write the log each time.
struct Pace
{
    std::chrono::milliseconds interval;
    std::chrono::milliseconds logging;
};
constexpr Pace usualPace{33ms, 4ms};
/// While lines are being left out nobody reads along, and the run needs the processor more.
constexpr Pace paceWhenBehind{100ms, 2ms};

/// Anything beyond this would be dumped too late to be of use: the log would drop it again at once.
constexpr size_t maximumPending = 8192;

constexpr qsizetype linesInReports = 1000;
constexpr qsizetype textsRemembered = 1024;

bool mayBeLeftOut(const RunEvent &event)
{
    if (const auto *const line = std::get_if<LogRecord>(&event))
        return line->level > LogLevel::Warning;
    return std::holds_alternative<PduTransfer>(event);
}

} // namespace

RunController::RunController(QObject *parent)
    : QObject(parent)
    , m_newestLines(linesInReports)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunController::tick);
    connect(&m_session, &EchoSession::finished, this, [this](const EchoReport &report) {
        m_report = report;
        tick();
    });
    connect(&m_session, &EchoSession::watchFinished, this, [this](const WatchReport &report) {
        m_watchReport = report;
        tick();
    });
}

RunController::~RunController() = default;

void RunController::start(const EchoRequest &request, ProfileKind kind, const QByteArray &keyPassword)
{
    const std::optional<EchoRequest> actual = prepare(request, kind);
    if (!actual)
        return;
    m_session.start(*actual, keyPassword);
    Q_EMIT started();
}

void RunController::startWatch(const EchoRequest &request, ProfileKind kind, const WatchSettings &settings,
                               const QByteArray &keyPassword)
{
    const std::optional<EchoRequest> actual = prepare(request, kind);
    if (!actual)
        return;
    m_watch.emplace();
    m_progress.watch = m_watch->summary();
    m_session.startWatch(*actual, settings, keyPassword);
    Q_EMIT started();
}

/// The request with the real address and port of the peer, or nothing if the peer cannot be started.
std::optional<EchoRequest> RunController::prepare(const EchoRequest &request, ProfileKind kind)
{
    EchoRequest actual = request;
    if (kind == ProfileKind::LocalTestPeer) {
        if (const std::optional<QString> error = startLocalTestPeer(request.tls)) {
            Q_EMIT failed(tr("The local test peer could not be started: %1").arg(*error));
            return {};
        }
        actual.address = QStringLiteral("127.0.0.1");
        actual.port = localTestPort();
    }
    m_request = request;
    m_kind = kind;
    m_newestLines.clear();
    m_report.reset();
    m_watchReport.reset();
    m_watch.reset();
    m_running = true;
    m_log.emplace(LogLevel::Debug, [this](LogRecord &&record) {
        shareText(record);
        m_lines.append(std::move(record));
    });
    const RunId id{static_cast<quint64>(m_progress.id) + 1};
    m_progress = {};
    m_progress.id = id;
    m_progress.request = actual;
    m_timer.start(usualPace.interval);
    return actual;
}

/// Does nothing if it is running with the settings that the run needs.
std::optional<QString> RunController::startLocalTestPeer(const std::optional<TlsSettings> &tls)
{
    const ResponderSettings settings = localTestPeerSettings(tls);
    if (!m_responder || m_responder->settings() != settings)
        m_responder.emplace(settings);
    return m_responder->isRunning() ? std::nullopt : m_responder->start();
}

quint16 RunController::localTestPort() const
{
    return m_responder ? m_responder->port() : 0;
}

void RunController::cancel()
{
    m_session.cancel();
}

void RunController::tick()
{
    fetchEvents();
    leaveOutOldest();
    const Pace pace = m_leftOut > 0 ? paceWhenBehind : usualPace;
    logPending(pace.logging);
    if (!m_lines.isEmpty()) {
        m_newestLines.append(m_lines);
        Q_EMIT logged(std::exchange(m_lines, {}));
    }
    const bool isOver = m_report || m_watchReport;
    if (isOver && m_pending.empty())
        return finish();
    m_progress.wait = currentWait();
    m_timer.setInterval(isOver ? 0ms : pace.interval); // at the end, the lines that are left follow without a pause
    Q_EMIT progressed();
}

/// Progress is known at once; what is to be logged waits for its turn.
void RunController::fetchEvents()
{
    EventQueue::Batch batch = m_session.takeEvents();
    m_leftOut += batch.dropped;
    for (RunEvent &event : batch.events) {
        std::visit([this](const auto &happened) { follow(happened); }, event);
        if (std::holds_alternative<PduTransfer>(event) || std::holds_alternative<LogRecord>(event))
            m_pending.push_back(std::move(event));
    }
    if (!m_pdus.isEmpty())
        Q_EMIT exchanged(std::exchange(m_pdus, {}));
    if (!m_samples.isEmpty())
        Q_EMIT sampled(std::exchange(m_samples, {}));
}

/// For a run that is faster than its log.
void RunController::leaveOutOldest()
{
    std::vector<RunEvent> kept;
    while (!m_pending.empty() && m_pending.size() + kept.size() > maximumPending) {
        RunEvent &oldest = m_pending.front();
        if (!mayBeLeftOut(oldest)) {
            kept.push_back(std::move(oldest));
        } else {
            ++m_leftOut;
            m_log->skipPdus(std::holds_alternative<PduTransfer>(oldest) ? 1 : 0);
        }
        m_pending.pop_front();
    }
    m_pending.insert(m_pending.begin(), std::move_iterator(kept.begin()), std::move_iterator(kept.end()));
}

void RunController::logPending(std::chrono::milliseconds work)
{
    if (const quint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0) {
        LogRecord note;
        note.level = LogLevel::Warning;
        note.timeMicroseconds = QDateTime::currentMSecsSinceEpoch() * 1000;
        note.text = leftOut == 1
                        ? tr("Left out here: 1 line or PDU, because the run was faster than its log")
                        : tr("Left out here: %1 lines and PDUs, because the run was faster than its log").arg(leftOut);
        m_lines.append(note);
    }
    const QDeadlineTimer end(work);
    while (!m_pending.empty() && !end.hasExpired()) {
        m_log->consume(m_pending.front());
        m_pending.pop_front();
    }
}

/// In a long run nearly every line repeats an earlier one: equal lines share one text.
void RunController::shareText(LogRecord &record)
{
    if (m_texts.size() >= textsRemembered)
        m_texts.clear();
    record.text = *m_texts.insert(record.text);
}

void RunController::follow(const StageStarted &begun)
{
    const auto now = std::chrono::steady_clock::now();
    if (begun.stage == Stage::Resolve) { // a new attempt of a watch starts from the beginning
        m_progress.stages = {};
        m_attemptBegun = now;
    }
    m_waitBegun = now;
    m_progress.current = begun.stage;
    m_progress.stages[static_cast<size_t>(begun.stage)].state = StageState::Running;
}

void RunController::follow(const StageEnded &ended)
{
    m_progress.current.reset();
    m_progress.stages[static_cast<size_t>(ended.stage)] = ended.record;
}

void RunController::follow(const EchoAnswered &answer)
{
    m_progress.answered = answer.number;
    m_waitBegun.reset(); // until the next request is sent
    if (m_watch)
        return; // its attempts are reported as such
    RunSample sample{{answer.timeMicroseconds, static_cast<float>(answer.milliseconds), SampleOutcome::Succeeded}, {}};
    if (answer.status != 0) {
        sample.sample.outcome = SampleOutcome::Refused;
        sample.failure = echoStatusText(answer.status);
    }
    m_samples.append(sample);
}

void RunController::follow(const PeerConnected &connected)
{
    m_progress.peer = *connected.peer;
}

void RunController::follow(const PduTransfer &pdu)
{
    m_pdus.append(pdu);
    if (pdu.direction == Direction::Sent)
        m_waitBegun = std::chrono::steady_clock::now();
}

void RunController::follow(const WatchSampled &attempt)
{
    const StateChange change = m_watch->add(attempt);
    m_progress.watch = m_watch->summary();
    RunSample sample{{attempt.timeMicroseconds, static_cast<float>(attempt.milliseconds), SampleOutcome::Succeeded},
                     {}};
    if (attempt.failed) {
        const Finding &failure = *attempt.failed->failure();
        sample.sample.outcome = failure.code == FindingCode::EchoStatus ? SampleOutcome::Refused : SampleOutcome::Lost;
        sample.failure = diagnose(*attempt.failed, failure).title;
    }
    m_samples.append(sample);
    if (change == StateChange::WentDown || change == StateChange::CameUp)
        Q_EMIT stateChanged(change, stateChangeText(change, m_watch->summary()));
}

/// The limits are those of the settings: see EchoRequest.
std::optional<RunWait> RunController::currentWait() const
{
    const EchoRequest &request = m_progress.request;
    const auto since = [](std::chrono::steady_clock::time_point begun, std::chrono::milliseconds limit) {
        const auto lasted = std::chrono::steady_clock::now() - begun;
        return RunWait{std::chrono::duration_cast<std::chrono::milliseconds>(lasted), limit};
    };
    if (!m_progress.current || !m_waitBegun)
        return {};
    switch (*m_progress.current) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Tls:
        return since(m_attemptBegun, request.networkTimeout);
    case Stage::Associate:
    case Stage::Release:
        return since(*m_waitBegun, request.acseTimeout);
    case Stage::Echo:
        return since(*m_waitBegun, request.dimseTimeout);
    }
    Q_UNREACHABLE();
}

/// Echoes without an answer, and runs that did not get that far.
void RunController::tellLost()
{
    if (const Finding *const breaking = m_report->breakingFailure())
        Q_EMIT sampled({{{wallClockMicroseconds(), 0, SampleOutcome::Lost}, diagnose(*m_report, *breaking).title}});
}

void RunController::finish()
{
    m_timer.stop();
    m_running = false;
    FinishedRun run;
    run.id = m_progress.id;
    run.request = m_request;
    run.kind = m_kind;
    if (m_report) {
        tellLost();
        run.report = *std::exchange(m_report, std::nullopt);
    } else {
        run.watch = std::exchange(m_watchReport, std::nullopt);
        run.report = run.watch->lastRun;
        m_watch.reset();
    }
    if (m_newestLines.droppedCount() > 0)
        run.logLines.append(tr("(%1 earlier lines are left out here)").arg(m_newestLines.droppedCount()));
    for (qsizetype i = 0; i < m_newestLines.size(); ++i)
        run.logLines.append(logLine(m_newestLines.at(i)));
    Q_EMIT finished(run);
}

} // namespace dicom_echo
