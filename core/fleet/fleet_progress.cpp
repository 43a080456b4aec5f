#include "core/fleet/fleet_progress.h"

#include "core/net/durations.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(200);

} // namespace

void ProgressOfFleet::begin(qsizetype peer)
{
    m_running.emplace(peer, Clock::now());
}

void ProgressOfFleet::end(qsizetype peer, const FleetPeerResult &result)
{
    m_running.erase(peer);
    ++m_done;
    m_failed += result.report.verdict == Verdict::Failure ? 1 : 0;
    m_cancelled += result.report.verdict == Verdict::Cancelled ? 1 : 0;
}

std::optional<FleetProgress> ProgressOfFleet::ifDue(Clock::time_point now)
{
    if (now < m_due)
        return {};
    m_due = now + progressInterval;
    FleetProgress progress;
    progress.done = m_done;
    progress.all = m_all;
    progress.failed = m_failed;
    const auto slowest =
        std::min_element(m_running.cbegin(), m_running.cend(),
                         [](const auto &left, const auto &right) { return left.second < right.second; });
    if (slowest != m_running.cend()) {
        progress.slowest = slowest->first;
        progress.slowestMilliseconds = toMilliseconds(now - slowest->second);
    }
    if (m_done > 0)
        progress.remainingMilliseconds =
            toMilliseconds(now - m_start) / static_cast<double>(m_done) * static_cast<double>(m_all - m_done);
    return progress;
}

} // namespace dicom_echo
