// Which peer is next: in the order of the list, but never more at once with one address and port than is allowed.
// Owned by a FleetRun; knows neither clocks nor threads.
#pragma once

#include "core/echo/fleet_report.h"

#include <QHash>

#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace dicom_echo {

/// Each call takes constant time, however many peers there are.
class FleetSchedule
{
public:
    FleetSchedule(const QList<FleetPeer> &peers, int perHost);

    /// Takes the first peer that may be tested now. It counts as running until it is ended or put back.
    [[nodiscard]] std::optional<qsizetype> begin();
    void end(qsizetype peer);
    /// It no longer runs, and is to be tested again.
    void putBack(qsizetype peer);

    [[nodiscard]] bool isAnyReady() const { return !m_ready.empty(); }
    [[nodiscard]] qsizetype running() const { return m_running; }
    /// Nothing is running and nothing is left.
    [[nodiscard]] bool isDone() const { return m_ready.empty() && m_running == 0; }

private:
    struct Host
    {
        std::deque<qsizetype> waiting;
    };

    std::vector<Host> m_hosts;
    std::vector<size_t> m_hostOf; ///< of each peer
    std::set<qsizetype> m_ready;  ///< those whose hosts have room for them
    qsizetype m_running = 0;
};

} // namespace dicom_echo
