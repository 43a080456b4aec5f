#include "ui/history/run_recorder.h"

#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// A watch is kept at once when its peer goes down or comes up, else this often.
constexpr std::chrono::milliseconds keepEvery = 30s;

} // namespace

RunRecorder::RunRecorder(RunBook *runs, RunHistory *history, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_history(history)
{
    connect(runs, &RunBook::attempted, this,
            [this](RunId id, const WatchSampled &, StateChange change) { keepAttempt(id, change); });
    connect(runs, &RunBook::finished, this, &RunRecorder::keepResult);
}

void RunRecorder::keepAttempt(RunId id, StateChange change)
{
    const RunController *const run = m_runs->find(id);
    if (!run || !run->isRunning() || !m_history->isKept())
        return;
    QElapsedTimer &sinceKept = m_sinceKept[id];
    if (sinceKept.isValid() && change == StateChange::None && !sinceKept.hasExpired(keepEvery.count()))
        return;
    sinceKept.start();
    m_history->keep(run->soFar(), run->plan().subject.profile, RunHistory::RunState::GoesOn);
}

/// With what the saved profiles have to say about it.
void RunRecorder::keepResult(const FinishedRun &run)
{
    if (m_ended.contains(run.id))
        return;
    const RunController *const ended = m_runs->find(run.id);
    m_sinceKept.remove(run.id);
    m_history->keep(ended && ended->result() ? *ended->result() : run,
                    ended ? ended->plan().subject.profile : QString(), RunHistory::RunState::Over);
}

void RunRecorder::endWatches()
{
    for (const RunController *const watch : m_runs->watches()) {
        m_history->keep(watch->soFar(), watch->plan().subject.profile, RunHistory::RunState::Over);
        m_ended.insert(watch->id());
    }
}

} // namespace dicom_echo
