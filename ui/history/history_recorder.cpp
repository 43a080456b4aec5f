#include "ui/history/history_recorder.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// How often a watch is kept at most, also while its peer goes down and comes up again and again; and at least.
constexpr std::chrono::milliseconds keepSoonest = 1s;
constexpr std::chrono::milliseconds keepLatest = 30s;

/// A watch that ends with its program loses no more than half of what it lasted, or the last 30 s.
std::chrono::milliseconds keepAfter(std::chrono::milliseconds age)
{
    return std::clamp(age / 2, keepSoonest, keepLatest);
}

} // namespace

HistoryRecorder::HistoryRecorder(RunBook *runs, RunHistory *history, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_history(history)
{
    connect(runs, &RunBook::attempted, this,
            [this](RunId id, const WatchSampled &, StateChange change) { keepAttempt(id, change); });
    connect(runs, &RunBook::finished, this, &HistoryRecorder::keepResult);
}

void HistoryRecorder::keepAttempt(RunId id, StateChange change)
{
    const RunController *const run = m_runs->find(id);
    if (!run || !run->isRunning() || !isKept(id))
        return;
    Kept &kept = m_kept[id];
    kept.hasChanged = kept.hasChanged || change != StateChange::None;
    const std::chrono::milliseconds age(run->progress().startedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    const auto limit = kept.hasChanged ? keepSoonest : keepAfter(age);
    if (kept.since.isValid() && !kept.since.hasExpired(limit.count()))
        return;
    kept.since.start();
    kept.hasChanged = false;
    m_history->keep(run->soFar(), run->plan().subject.profile, RunHistory::RunState::GoesOn);
}

/// With what the saved profiles have to say about it.
void HistoryRecorder::keepResult(const FinishedRun &run)
{
    if (m_ended.contains(run.id) || !isKept(run.id))
        return;
    const RunController *const ended = m_runs->find(run.id);
    m_kept.remove(run.id);
    m_history->keep(ended && ended->result() ? *ended->result() : run,
                    ended ? ended->plan().subject.profile : QString(), RunHistory::RunState::Over);
}

void HistoryRecorder::endWatches()
{
    for (const RunController *const watch : m_runs->watches()) {
        if (isKept(watch->id()))
            m_history->keep(watch->soFar(), watch->plan().subject.profile, RunHistory::RunState::Over);
        m_ended.insert(watch->id());
    }
}

} // namespace dicom_echo
#include "moc_history_recorder.cpp"
