#include "ui/run/run_book.h"

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// How often the window catches up with the runs, and how long it may write logs each time.
struct Pace
{
    std::chrono::milliseconds interval;
    std::chrono::milliseconds logging;
};

Pace paceFor(RunController::Urgency urgency)
{
    switch (urgency) {
    case RunController::Urgency::Idle:
    case RunController::Urgency::Usual:
        return {33ms, 4ms};
    case RunController::Urgency::Behind:
        return {100ms, 2ms};
    case RunController::Urgency::Ending: // the lines that are left follow without a pause
        return {0ms, 4ms};
    }
    Q_UNREACHABLE();
}

/// Whoever opens one of these profiles again finds its log and its PDUs.
constexpr qsizetype finishedRunsKept = 50;

} // namespace

QString watchTotalsText(const WatchTotals &totals)
{
    if (totals.watched == 0)
        return {};
    const int counted = totals.down > 0 ? totals.down : totals.up;
    const QString count =
        counted == totals.watched ? QString::number(counted) : RunBook::tr("%1 of %2").arg(counted).arg(totals.watched);
    return totals.down > 0 ? RunBook::tr("Watch: %1 down").arg(count) : RunBook::tr("Watch: %1 up").arg(count);
}

RunBook::RunBook(QObject *parent)
    : QObject(parent)
{
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &RunBook::catchUp);
}

RunBook::~RunBook()
{
    cancelAll(); // together, or each would be waited for by itself
    qDeleteAll(std::exchange(m_runs, {}));
}

RunId RunBook::start(const RunPlan &plan)
{
    Q_ASSERT(!find(plan.subject) || !find(plan.subject)->isRunning());
    const std::optional<EchoRequest> actual = actualRequest(plan);
    if (!actual)
        return RunId::None;
    auto *const run = new RunController(RunId{++m_lastId}, plan, *actual, this);
    replaceBy(run);
    connect(run, &RunController::eventsWaiting, this, &RunBook::catchUpSoon);
    connect(run, &RunController::attempted, this, [this, run](const WatchSampled &attempt, StateChange change) {
        Q_EMIT attempted(run->id(), attempt, change);
    });
    connect(run, &RunController::finished, this, [this, run](const FinishedRun &result) {
        Q_EMIT finished(result);
        if (m_unwanted.remove(result.id))
            forget(run);
        forgetOldest();
    });
    run->start();
    Q_EMIT started(run->id());
    return run->id();
}

RunId RunBook::add(const QString &profile, const FinishedRun &run, const QList<PduTransfer> &pdus,
                   const QList<LogRecord> &lines)
{
    RunPlan plan;
    plan.subject.profile = profile;
    plan.request = run.request;
    auto *const added = new RunController(RunId{++m_lastId}, plan, run.report.request, this);
    added->adopt(run, pdus, lines);
    replaceBy(added);
    Q_EMIT this->added(added->id());
    forgetOldest();
    return added->id();
}

/// It takes the place of those of its subject that are over, and their log.
void RunBook::replaceBy(RunController *run)
{
    const QList<RunController *> runs = std::exchange(m_runs, {});
    for (RunController *const before : runs) {
        if (before->isRunning() || !before->plan().subject.isSameAs(run->plan().subject)) {
            m_runs.append(before);
        } else {
            run->takeLogOf(*before);
            before->deleteLater(); // it may just be telling something
        }
    }
    m_runs.append(run);
}

/// The request with the real address and port of the peer, or nothing if the peer cannot be started.
std::optional<EchoRequest> RunBook::actualRequest(const RunPlan &plan)
{
    EchoRequest actual = plan.request;
    if (plan.kind == ProfileKind::Peer)
        return actual;
    QSet<quint16> portsInUse;
    for (const RunController *const run : std::as_const(m_runs)) {
        if (run->isRunning() && run->plan().kind == ProfileKind::LocalTestPeer)
            portsInUse.insert(run->progress().request.port);
    }
    const Parsed<quint16> port = m_localTestPeers.start(plan.request.tls, portsInUse);
    if (!port) {
        Q_EMIT failed(tr("The local test peer could not be started: %1").arg(port.error));
        return {};
    }
    actual.address = QStringLiteral("127.0.0.1");
    actual.port = *port.value;
    return actual;
}

void RunBook::cancel(RunId id) const
{
    if (RunController *const run = find(id))
        run->cancel();
}

void RunBook::cancelWatches() const
{
    for (RunController *const run : m_runs) {
        if (run->isWatch())
            run->cancel();
    }
}

void RunBook::cancelAll() const
{
    for (RunController *const run : m_runs)
        run->cancel();
}

RunController *RunBook::find(RunId id) const
{
    const auto found =
        std::find_if(m_runs.cbegin(), m_runs.cend(), [id](const RunController *run) { return run->id() == id; });
    return found == m_runs.cend() ? nullptr : *found;
}

RunController *RunBook::find(const RunSubject &subject) const
{
    RunController *last = nullptr;
    for (RunController *const run : m_runs) {
        if (!run->plan().subject.isSameAs(subject))
            continue;
        last = run;
        if (run->isRunning())
            break;
    }
    return last;
}

bool RunBook::isAnyOn() const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(), [](const RunController *run) { return run->isRunning(); });
}

QList<RunController *> RunBook::running() const
{
    QList<RunController *> running;
    std::copy_if(m_runs.cbegin(), m_runs.cend(), std::back_inserter(running),
                 [](const RunController *run) { return run->isRunning(); });
    return running;
}

QList<const RunController *> RunBook::watches() const
{
    QList<const RunController *> watches;
    for (const RunController *const run : m_runs) {
        if (run->isRunning() && run->isWatch())
            watches.append(run);
    }
    return watches;
}

WatchTotals RunBook::watchTotals() const
{
    WatchTotals totals;
    for (const RunController *const run : watches()) {
        const std::optional<bool> isUp = run->progress().watch->isUp;
        ++totals.watched;
        totals.up += isUp == true ? 1 : 0;
        totals.down += isUp == false ? 1 : 0;
    }
    return totals;
}

bool RunBook::adopt(quint64 draftNumber, const QString &profile) const
{
    bool hasAny = false;
    for (RunController *const run : m_runs) {
        const RunSubject &subject = run->plan().subject;
        if (subject.profile.isEmpty() && subject.draftNumber == draftNumber) {
            run->setSubject({draftNumber, profile});
            hasAny = true;
        }
    }
    return hasAny;
}

void RunBook::rename(const QString &from, const QString &to) const
{
    for (RunController *const run : m_runs) {
        const RunSubject &subject = run->plan().subject;
        if (subject.profile == from)
            run->setSubject({subject.draftNumber, to});
    }
}

void RunBook::forget(const RunSubject &subject)
{
    const QList<RunController *> runs = m_runs;
    for (RunController *const run : runs) {
        if (!run->plan().subject.isSameAs(subject))
            continue;
        if (!run->isRunning()) {
            forget(run);
        } else {
            m_unwanted.insert(run->id());
            run->cancel();
        }
    }
}

void RunBook::catchUpSoon()
{
    if (!m_clock.isActive())
        m_clock.start(paceFor(RunController::Urgency::Usual).interval);
}

/// Whoever hears of it may start other runs.
void RunBook::catchUp()
{
    const auto mostUrgent = [this] {
        RunController::Urgency most = RunController::Urgency::Idle;
        for (const RunController *const run : std::as_const(m_runs))
            most = std::max(most, run->urgency());
        return most;
    };
    const QDeadlineTimer logUntil(paceFor(mostUrgent()).logging);
    QList<RunController *> runs = m_runs;
    m_firstServed = runs.isEmpty() ? 0 : (m_firstServed + 1) % runs.size();
    std::rotate(runs.begin(), runs.begin() + m_firstServed, runs.end());
    for (RunController *const run : std::as_const(runs))
        run->catchUp(logUntil);
    const RunController::Urgency urgency = mostUrgent();
    if (urgency != RunController::Urgency::Idle)
        m_clock.start(paceFor(urgency).interval);
}

/// Later, as it may just be telling something.
void RunBook::forget(RunController *run)
{
    m_runs.removeOne(run);
    run->deleteLater();
}

void RunBook::forgetOldest()
{
    QList<RunController *> over;
    std::copy_if(m_runs.cbegin(), m_runs.cend(), std::back_inserter(over),
                 [](const RunController *run) { return !run->isRunning(); });
    for (qsizetype i = 0; i < over.size() - finishedRunsKept; ++i)
        forget(over.at(i));
}

} // namespace dicom_echo
#include "moc_run_book.cpp"
