#include "ui/peer/selected_echoes.h"

#include <utility>

namespace dicom_echo {
namespace {

bool haveSameKey(const RunPlan &left, const RunPlan &right)
{
    return left.request.tls && right.request.tls && left.request.tls->keyFile == right.request.tls->keyFile &&
           left.request.tls->certificateFile == right.request.tls->certificateFile;
}

} // namespace

SelectedEchoes::SelectedEchoes(RunBook *runs, Obtain obtain, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_obtain(std::move(obtain))
{
    connect(runs, &RunBook::finished, this, &SelectedEchoes::take);
}

void SelectedEchoes::start(const QList<RunPlan> &plans)
{
    if (!isOn())
        m_ended = m_succeeded = 0;
    m_waiting = plans;
    startNext();
}

void SelectedEchoes::cancel()
{
    m_waiting.clear();
    for (const RunId id : std::as_const(m_on))
        m_runs->cancel(id);
    finishIfOver();
}

void SelectedEchoes::startNext()
{
    while (!m_isObtaining && !m_waiting.isEmpty() && m_on.size() < atOnce) {
        const RunPlan plan = m_waiting.takeFirst();
        m_isObtaining = true;
        m_obtain(
            plan,
            [this](const RunPlan &complete) {
                m_isObtaining = false;
                run(complete);
                startNext();
            },
            [this, plan] {
                m_isObtaining = false;
                skip(plan);
                startNext();
            });
    }
    finishIfOver();
}

void SelectedEchoes::run(const RunPlan &plan)
{
    if (const RunController *const before = m_runs->find(plan.subject); before && before->isRunning())
        return;
    if (const RunId id = m_runs->start(plan); id != RunId::None)
        m_on.insert(id);
}

/// The user is not asked for the same password again.
void SelectedEchoes::skip(const RunPlan &plan)
{
    m_waiting.removeIf([&plan](const RunPlan &other) { return haveSameKey(other, plan); });
}

void SelectedEchoes::take(const FinishedRun &run)
{
    if (!m_on.remove(run.id))
        return;
    ++m_ended;
    m_succeeded += run.verdict() == Verdict::Success || run.verdict() == Verdict::Warning ? 1 : 0;
    startNext();
}

void SelectedEchoes::finishIfOver()
{
    if (!isOn() && m_ended > 0)
        Q_EMIT finished(std::exchange(m_ended, 0), std::exchange(m_succeeded, 0));
}

} // namespace dicom_echo
#include "moc_selected_echoes.cpp"
