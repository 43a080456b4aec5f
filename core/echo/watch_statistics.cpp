#include "core/echo/watch_statistics.h"

#include "core/log/utc.h"

namespace dicom_echo {

namespace {

constexpr qsizetype outagesKept = 1000;

} // namespace

std::optional<double> WatchSummary::availability() const
{
    if (attempts == 0)
        return {};
    return 100 * static_cast<double>(succeeded) / static_cast<double>(attempts);
}

bool WatchSummary::goesOn(const Outage &outage) const
{
    return isUp == false && outage.from == outages.constLast().from;
}

Verdict WatchSummary::verdict() const
{
    if (attempts == 0)
        return Verdict::Cancelled;
    return succeeded == attempts ? Verdict::Success : Verdict::Failure;
}

StateChange WatchStatistics::add(const WatchSampled &sample)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sample.timeMicroseconds / 1000, utc);
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
    const FindingCode reason = outage.last->failure()->code;
    outage.until = time;
    if (!isUp) {
        ++outage.attempts;
        outage.last = sample.failed;
    }
    const auto &longest = m_summary.longestOutage;
    if (!longest || outage.from.msecsTo(outage.until) >= longest->from.msecsTo(longest->until))
        m_summary.longestOutage = outage;
    if (isUp)
        return StateChange::CameUp;
    if (wasDown)
        return outage.last->failure()->code == reason ? StateChange::None : StateChange::FailedOtherwise;
    return StateChange::WentDown;
}

void WatchStatistics::startOutage(const std::shared_ptr<const EchoReport> &failed, const QDateTime &time)
{
    m_summary.outages.append({failed->startedAt.isValid() ? failed->startedAt : time, time, 0, failed, failed});
    ++m_summary.outageCount;
    if (m_summary.outages.size() > outagesKept)
        m_summary.outages.removeFirst();
}

} // namespace dicom_echo
