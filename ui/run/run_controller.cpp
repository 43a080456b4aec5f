#include "ui/run/run_controller.h"

#include "core/diagnosis/diagnosis.h"
#include "core/dump/pdu_dump.h"
#include "core/latency/run_samples.h"
#include "core/log/wall_clock.h"
#include "core/pdu/code_texts.h"
#include "ui/widgets/user_language.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace dicom_echo {
namespace {

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

RunController::RunController(RunId id, const RunPlan &plan, const EchoRequest &actual, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_log(LogLevel::Debug, [this](LogRecord &&record) {
        shareText(record);
        m_lines.append(std::move(record));
    })
{
    m_progress.id = id;
    m_progress.request = actual;
    if (isWatch())
        m_progress.watch = m_watch.summary();
    connect(&m_session, &EchoSession::eventsWaiting, this, &RunController::eventsWaiting);
    connect(&m_session, &EchoSession::finished, this, [this](const EchoReport &report) {
        m_report = report;
        Q_EMIT eventsWaiting();
    });
    connect(&m_session, &EchoSession::watchFinished, this, [this](const WatchReport &report) {
        m_watchReport = report;
        Q_EMIT eventsWaiting();
    });
}

RunController::~RunController() = default;

void RunController::start()
{
    m_running = true;
    m_progress.startedAt = QDateTime::currentDateTimeUtc();
    if (isWatch())
        m_session.startWatch(m_progress.request, *m_plan.watch, m_plan.keyPassword);
    else
        m_session.start(m_progress.request, m_plan.keyPassword);
}

void RunController::adopt(const FinishedRun &run, const QList<PduTransfer> &pdus, const QList<LogRecord> &lines)
{
    m_progress.startedAt = run.report.startedAt;
    m_progress.stages = run.report.stages;
    m_progress.peer = run.report.peer;
    m_progress.answered = run.report.echoes.succeeded;
    m_record.append(pdus);
    m_record.append(lines);
    m_result = run;
    m_result->id = id();
}

void RunController::takeLogOf(const RunController &before)
{
    Q_ASSERT(before.result());
    m_record.takeLogOf(before.m_record,
                       {before.m_progress.request, before.m_progress.startedAt, verdictSentence(*before.result()), {}});
}

void RunController::cancel()
{
    m_session.cancel();
}

RunController::Urgency RunController::urgency() const
{
    if (!m_running)
        return Urgency::Idle;
    if (isOver())
        return Urgency::Ending;
    if (m_isBehind)
        return Urgency::Behind;
    return m_progress.wait || !m_pending.empty() ? Urgency::Usual : Urgency::Idle;
}

void RunController::catchUp(const QDeadlineTimer &logUntil)
{
    if (!m_running)
        return;
    fetchEvents();
    leaveOutOldest();
    m_isBehind = m_leftOut > 0;
    logPending(logUntil);
    if (!m_lines.isEmpty()) {
        const QList<LogRecord> lines = std::exchange(m_lines, {});
        m_record.append(lines);
        Q_EMIT logged(lines);
    }
    if (isOver() && m_pending.empty())
        return finish();
    m_progress.wait = currentWait();
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
    if (!m_pdus.isEmpty()) {
        const QList<PduTransfer> pdus = std::exchange(m_pdus, {});
        m_record.append(pdus);
        Q_EMIT exchanged(pdus);
    }
    if (!m_samples.isEmpty())
        deliver(std::exchange(m_samples, {}));
}

void RunController::deliver(const QList<RunSample> &samples)
{
    m_record.append(samples);
    Q_EMIT sampled(samples);
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
            m_log.skipPdus(std::holds_alternative<PduTransfer>(oldest) ? 1 : 0);
        }
        m_pending.pop_front();
    }
    m_pending.insert(m_pending.begin(), std::move_iterator(kept.begin()), std::move_iterator(kept.end()));
}

void RunController::logPending(const QDeadlineTimer &end)
{
    if (const quint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0) {
        LogRecord note;
        note.level = LogLevel::Warning;
        note.timeMicroseconds = QDateTime::currentMSecsSinceEpoch() * 1000;
        note.text = QStringLiteral("Left out here, because the run was faster than its log: %1 of its lines and PDUs")
                        .arg(leftOut);
        m_lines.append(note);
    }
    while (!m_pending.empty() && !end.hasExpired()) {
        m_log.consume(m_pending.front());
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
    if (isWatch())
        return; // its attempts are reported as such
    m_samples.append({sampleOf(answer), answer.status == 0 ? QString() : echoStatusText(answer.status)});
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
    const StateChange change = m_watch.add(attempt);
    m_progress.watch = m_watch.summary();
    m_attempt = attempt.failed ? attempt.failed : attempt.found;
    if (!attempt.failed)
        m_roundTrips.add(attempt.milliseconds);
    RunSample sample{sampleOf(attempt), {}};
    if (attempt.failed)
        sample.failure = diagnose(*attempt.failed, *attempt.failed->failure(), userWords()).title;
    m_samples.append(sample);
    Q_EMIT attempted(attempt, change);
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
        deliver(
            {{{wallClockMicroseconds(), 0, SampleOutcome::Lost}, diagnose(*m_report, *breaking, userWords()).title}});
}

FinishedRun RunController::soFar() const
{
    Q_ASSERT(isWatch());
    FinishedRun run;
    run.id = id();
    run.request = m_plan.request;
    run.kind = m_plan.kind;
    if (m_attempt)
        run.report = *m_attempt;
    run.report.request = m_progress.request;
    run.watch.emplace();
    run.watch->request = m_progress.request;
    run.watch->settings = *m_plan.watch;
    run.watch->summary = m_watch.summary();
    run.watch->lastRun = run.report;
    run.watch->roundTrip = m_roundTrips.summary();
    run.watch->startedAt = m_progress.startedAt;
    run.watch->milliseconds = static_cast<double>(m_progress.startedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    run.logLines = linesForReports();
    return run;
}

/// The last ones, and what is not there.
QStringList RunController::linesForReports() const
{
    const QList<LogRecord> kept = m_record.lines();
    const qsizetype first = std::max<qsizetype>(kept.size() - linesInReports, 0);
    QStringList lines;
    if (const quint64 leftOut = m_record.droppedLines() + static_cast<quint64>(first); leftOut > 0)
        lines.append(QStringLiteral("(%1 earlier lines are left out here)").arg(leftOut));
    for (const LogRecord &line : kept.sliced(first))
        lines.append(logLine(line));
    return lines;
}

void RunController::finish()
{
    m_running = false;
    m_progress.current.reset();
    m_progress.wait.reset();
    FinishedRun run;
    run.id = id();
    run.request = m_plan.request;
    run.kind = m_plan.kind;
    if (m_report) {
        tellLost();
        run.report = *std::exchange(m_report, std::nullopt);
    } else {
        run.watch = std::exchange(m_watchReport, std::nullopt);
        run.report = run.watch->lastRun;
    }
    run.logLines = linesForReports();
    m_result = run;
    Q_EMIT finished(run);
}

} // namespace dicom_echo
#include "moc_run_controller.cpp"
