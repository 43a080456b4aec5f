// What happens in a fleet run on its way from the thread of the run to that of the window: in order, and never more
// than the window can take in a few ticks. Owned by the session.
#pragma once

#include "core/fleet/fleet_rounds.h"
#include "ui/fleet/fleet_row.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace dicom_echo {

/// What the user should know: a text without a full stop.
struct FleetNotice
{
    QString text;
};

/// A single run, or a round of several, is over and kept.
struct FleetRoundTold
{
    std::shared_ptr<const FleetReport> report; ///< with its changes; never null
    RoundKind kind = RoundKind::Regular;
    QList<PeerStatus> statuses;         ///< of all peers; empty for a single run
    std::optional<QDeadlineTimer> next; ///< when the next regular round begins; none after a single run
};

/// Nothing follows.
struct FleetOver
{};

using FleetNews = std::variant<FleetStep, FleetProgress, FleetNotice, FleetRoundTold, FleetOver>;

class FleetFeed
{
public:
    static constexpr size_t mostWaiting = 2048;

    /// The thread of the run: waits while too much is waiting. Nothing is kept once it is closed.
    void push(FleetNews news);

    /// The thread of the window.
    [[nodiscard]] std::vector<FleetNews> takeAll();

    /// Nobody takes anything any longer. Any thread.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::vector<FleetNews> m_waiting;
    bool m_isClosed = false;
};

} // namespace dicom_echo
