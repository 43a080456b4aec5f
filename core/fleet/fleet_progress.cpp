#include "core/fleet/fleet_progress.h"

#include "core/net/durations.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dicom_echo {

namespace {

constexpr auto progressInterval = 200ms;
constexpr auto silentAfter = 1s;          ///< most peers are done in a small part of that
constexpr double shortestRemainder = 500; ///< milliseconds; would be rounded to nothing

/// When a peer that does not answer is given up: the time that one stage has, or the second opinion after the
/// association, or all stages together.
std::array<std::chrono::milliseconds, 5> limitsOf(const EchoRequest &request)
{
    std::array limits{request.networkTimeout, request.acseTimeout, request.dimseTimeout,
                      request.acseTimeout + request.acseTimeout / 2,
                      request.networkTimeout + request.acseTimeout + request.dimseTimeout};
    std::sort(limits.begin(), limits.end());
    return limits;
}

} // namespace

void ProgressOfFleet::begin(qsizetype peer, const EchoRequest &request, Clock::time_point now)
{
    m_running.emplace(peer, Running{now, limitsOf(request)});
}

void ProgressOfFleet::end(qsizetype peer, const FleetPeerResult &result, Clock::time_point now)
{
    m_running.erase(peer);
    m_lastEnd = now;
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
                         [](const auto &left, const auto &right) { return left.second.since < right.second.since; });
    if (slowest != m_running.cend()) {
        progress.slowest = slowest->first;
        progress.slowestMilliseconds = toMilliseconds(now - slowest->second.since);
    }
    progress.remainingMilliseconds = remaining(now);
    return progress;
}

/// Those that are left are taken to be as quick as those that are done. A silent one is not: it takes until one of its
/// time limits, at least the next.
std::optional<double> ProgressOfFleet::remaining(Clock::time_point now) const
{
    if (m_done == 0)
        return {};
    double left =
        toMilliseconds(m_lastEnd - m_start) / static_cast<double>(m_done) * static_cast<double>(m_all - m_done) -
        toMilliseconds(now - m_lastEnd);
    for (const auto &[peer, running] : m_running) {
        const auto waited = now - running.since;
        if (waited < silentAfter)
            continue;
        const auto limit = std::upper_bound(running.limits.cbegin(), running.limits.cend(), waited);
        if (limit == running.limits.cend()) // nobody knows
            return {};
        left = std::max(left, toMilliseconds(*limit - waited));
    }
    return left < shortestRemainder ? std::nullopt : std::optional(left);
}

} // namespace dicom_echo
