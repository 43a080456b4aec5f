// Tests the fleet again and again until cancelled, and tracks the state of each peer over the rounds. A failure makes a
// peer suspect: it is tested again after a short time, before it counts as down.
#pragma once

#include "core/fleet/fleet_run.h"
#include "core/fleet/peer_state_rules.h"

#include <QDeadlineTimer>

namespace dicom_echo {

struct FleetStateChange
{
    qsizetype peer = 0; ///< its place in the fleet
    PeerStateChange change = PeerStateChange::None;
    std::shared_ptr<const EchoReport> report; ///< the one that caused it; never null
};

/// The outcome of one round. A round of suspects reports only those.
struct FleetRoundEnded
{
    quint64 number = 0; ///< of the regular round, from 1
    RoundKind kind = RoundKind::Regular;
    FleetReport report;
    QList<FleetStateChange> changes;
    QList<PeerStatus> statuses; ///< of all peers, in the order of the fleet
    QDeadlineTimer next;        ///< when the next regular round begins
};

struct FleetRoundsReport
{
    quint64 rounds = 0; ///< regular ones that finished
    FleetReport last;   ///< the last regular one that finished; if none did, the one that was cancelled
    QList<PeerStatus> statuses;
};

class FleetRounds
{
public:
    using RoundObserver = std::function<void(const FleetRoundEnded &)>;

    explicit FleetRounds(FleetRun run = FleetRun());

    /// Blocks until it is cancelled. Both observers are called on the calling thread.
    [[nodiscard]] FleetRoundsReport run(const QList<FleetPeer> &peers, const FleetSettings &settings,
                                        const FleetRoundSettings &rounds, const FleetKnowledge &knowledge,
                                        const CancelToken &cancel, const FleetObserver &observer,
                                        const RoundObserver &roundObserver) const;

private:
    FleetRun m_run;
};

} // namespace dicom_echo
