#include "core/echo/watch_statistics.h"

namespace dicom_echo {

namespace {

constexpr qsizetype outagesKept = 1000;

} // namespace

double WatchSummary::availability() const
{
    return attempts == 0 ? 100 : 100 * static_cast<double>(succeeded) / static_cast<double>(attempts);
}

Verdict WatchSummary::verdict() const
{
    if (attempts == 0)
        return Verdict::Cancelled;
    return succeeded == attempts ? Verdict::Success : Verdict::Failure;
}

StateChange WatchStatistics::add(const WatchSampled &sample)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sample.timeMicroseconds / 1000, Qt::UTC);
    const bool wasDown = m_summary.isUp == false;
    const bool isUp = !sample.failed;
    m_summary.isUp = isUp;
    ++m_summary.attempts;
    m_summary.succeeded += isUp ? 1 : 0;
    if (isUp && !wasDown) // the list of outages is shared with whoever shows it
        return StateChange::None;

    if (!wasDown)
        startOutage(sample.failed, time);
    Outage &outage = m_summary.outages.last();
    outage.until = time;
    outage.attempts += isUp ? 0 : 1;
    const auto &longest = m_summary.longestOutage;
    if (!longest || outage.from.msecsTo(outage.until) >= longest->from.msecsTo(longest->until))
        m_summary.longestOutage = outage;
    if (isUp)
        return StateChange::CameUp;
    return wasDown ? StateChange::None : StateChange::WentDown;
}

void WatchStatistics::startOutage(const std::shared_ptr<const EchoReport> &failed, const QDateTime &time)
{
    m_summary.outages.append({time, time, 0, failed});
    ++m_summary.outageCount;
    if (m_summary.outages.size() > outagesKept)
        m_summary.outages.removeFirst();
}

} // namespace dicom_echo
