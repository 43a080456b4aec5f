// Keeps count of a fleet run for whoever watches it. Owned by a FleetRun.
#pragma once

#include "core/fleet/fleet_event.h"

#include <array>
#include <chrono>
#include <map>

namespace dicom_echo {

class ProgressOfFleet
{
public:
    using Clock = std::chrono::steady_clock;

    explicit ProgressOfFleet(qsizetype all, Clock::time_point now = Clock::now())
        : m_all(all)
        , m_start(now)
        , m_lastEnd(now)
        , m_due(now)
    {}

    void begin(qsizetype peer, const EchoRequest &request, Clock::time_point now = Clock::now());
    void end(qsizetype peer, const FleetPeerResult &result, Clock::time_point now = Clock::now());
    void putBack(qsizetype peer) { m_running.erase(peer); }

    /// The progress to report now; nothing if it was reported a moment ago.
    [[nodiscard]] std::optional<FleetProgress> ifDue(Clock::time_point now);

    [[nodiscard]] qsizetype cancelled() const { return m_cancelled; }

private:
    struct Running
    {
        Clock::time_point since;
        std::array<std::chrono::milliseconds, 5> limits; ///< after so long it may be given up; ascending
    };

    [[nodiscard]] std::optional<double> remaining(Clock::time_point now) const;

    qsizetype m_all;
    qsizetype m_done = 0;
    qsizetype m_failed = 0;
    qsizetype m_cancelled = 0;
    std::map<qsizetype, Running> m_running; ///< by peer
    Clock::time_point m_start;
    Clock::time_point m_lastEnd;
    Clock::time_point m_due;
};

} // namespace dicom_echo
