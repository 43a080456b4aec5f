// Keeps count of a fleet run for whoever watches it. Owned by a FleetRun.
#pragma once

#include "core/fleet/fleet_event.h"

#include <chrono>
#include <map>

namespace dicom_echo {

class ProgressOfFleet
{
public:
    using Clock = std::chrono::steady_clock;

    explicit ProgressOfFleet(qsizetype all)
        : m_all(all)
    {}

    void begin(qsizetype peer);
    void end(qsizetype peer, const FleetPeerResult &result);
    void putBack(qsizetype peer) { m_running.erase(peer); }

    /// The progress to report now; nothing if it was reported a moment ago.
    [[nodiscard]] std::optional<FleetProgress> ifDue(Clock::time_point now);

    [[nodiscard]] qsizetype cancelled() const { return m_cancelled; }

private:
    qsizetype m_all;
    qsizetype m_done = 0;
    qsizetype m_failed = 0;
    qsizetype m_cancelled = 0;
    std::map<qsizetype, Clock::time_point> m_running; ///< since when
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_due = m_start;
};

} // namespace dicom_echo
