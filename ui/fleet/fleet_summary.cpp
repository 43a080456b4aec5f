#include "ui/fleet/fleet_summary.h"

#include "ui/fleet/fleet_controls.h"
#include "ui/fleet/fleet_texts.h"

using namespace std::chrono_literals;

namespace dicom_echo {

FleetSummary::FleetSummary(const FleetModel *model)
    : m_model(model)
{
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &FleetSummary::show);
}

void FleetSummary::begin(qsizetype all)
{
    m_progress = {};
    m_progress.all = all;
    m_slowest.clear();
    show();
}

void FleetSummary::advance(const FleetProgress &progress, const QString &slowest)
{
    m_progress = progress;
    m_slowest = slowest;
    m_next.reset();
    m_clock.stop();
    show();
}

void FleetSummary::endRound(const FleetRoundTold &round)
{
    if (round.kind == RoundKind::Regular)
        m_report = round.report;
    m_progress = {};
    m_next = round.next;
    if (m_next)
        m_clock.start();
}

void FleetSummary::end()
{
    m_progress = {};
    m_next.reset();
    m_clock.stop();
}

std::optional<qint64> FleetSummary::secondsToNextRound() const
{
    const qint64 milliseconds = m_next ? m_next->remainingTime() : 0;
    return milliseconds > 0 ? std::optional((milliseconds + 999) / 1000) : std::nullopt;
}

void FleetSummary::show()
{
    if (!m_controls)
        return;
    m_controls->showProgress(m_progress.done, m_progress.all);
    if (m_progress.all > 0) {
        m_controls->showSummary(fleetProgressText(m_progress), fleetSlowestText(m_progress, m_slowest), {});
        return;
    }
    const FleetHeadline headline{m_report.get(), m_model->pastCounts(), m_leftOut, secondsToNextRound()};
    m_controls->showSummary(m_model->rowCount() > 0 ? fleetCountsText(m_model->counts()) : QString(),
                            fleetHeadlineText(headline), fleetHeadlineExplanation(headline));
}

} // namespace dicom_echo
#include "moc_fleet_summary.cpp"
