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
    const std::optional<bool> wasUp = m_summary.isUp;
    const bool isUp = !sample.failed;
    m_summary.isUp = isUp;
    ++m_summary.attempts;
    if (isUp) {
        ++m_summary.succeeded;
        if (wasUp == false)
            m_summary.outages.last().until = time;
    } else {
        if (wasUp != false)
            startOutage(*sample.failed, time);
        m_summary.outages.last().until = time;
        ++m_summary.outages.last().attempts;
    }
    if (!m_summary.outages.isEmpty()) {
        const Outage &last = m_summary.outages.last();
        const auto &longest = m_summary.longestOutage;
        if (!longest || last.from.msecsTo(last.until) >= longest->from.msecsTo(longest->until))
            m_summary.longestOutage = last;
    }
    if (isUp)
        return wasUp == false ? StateChange::CameUp : StateChange::None;
    return wasUp == false ? StateChange::None : StateChange::WentDown;
}

void WatchStatistics::startOutage(const EchoReport &failed, const QDateTime &time)
{
    m_summary.outages.append({time, time, 0, failed});
    ++m_summary.outageCount;
    if (m_summary.outages.size() > outagesKept)
        m_summary.outages.removeFirst();
}

} // namespace dicom_echo
