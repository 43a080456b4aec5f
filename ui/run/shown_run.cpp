#include "ui/run/shown_run.h"

namespace dicom_echo {

ShownRun::ShownRun(const RunBook *runs, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
{}

void ShownRun::show(RunId id)
{
    if (id == m_id)
        return;
    follow(id);
    Q_EMIT turned();
}

void ShownRun::begin(RunId id)
{
    follow(id);
    Q_EMIT begun();
}

void ShownRun::follow(RunId id)
{
    if (m_run)
        m_run->disconnect(this);
    m_id = id;
    m_run = m_runs->find(id);
    if (!m_run)
        return;
    connect(m_run, &RunController::progressed, this, &ShownRun::progressed);
    connect(m_run, &RunController::exchanged, this, &ShownRun::exchanged);
    connect(m_run, &RunController::sampled, this, &ShownRun::sampled);
    connect(m_run, &RunController::logged, this, &ShownRun::logged);
    connect(m_run, &RunController::finished, this, &ShownRun::finished);
}

const RunProgress &ShownRun::progress() const
{
    static const RunProgress none;
    return m_run ? m_run->progress() : none;
}

const RunRecord &ShownRun::record() const
{
    static const RunRecord none;
    return m_run ? m_run->record() : none;
}

} // namespace dicom_echo
#include "moc_shown_run.cpp"
