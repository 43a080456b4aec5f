// A peer of the fleet as the table shows it. A plain value; owned by the model.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"
#include "core/history/peer_changes.h"
#include "ui/fleet/fleet_past.h"
#include "ui/widgets/appearance.h"

#include <memory>

namespace dicom_echo {

enum class FleetRowState {
    Failed,
    Suspect, ///< it failed, but while the fleet is tested again and again not yet often enough to be down
    Warning,
    Running,
    Waiting, ///< its turn comes
    Cancelled,
    ExpectedDown, ///< it failed, which is no news
    NotTested,    ///< since the window was opened
    Succeeded,
};

/// Who found the last result.
enum class FleetRowTester { Fleet, Elsewhere };

/// What happened to one peer. Made where it happens: to explain a result takes longer than to show it.
struct FleetStep
{
    /// Without a result: it is being tested now.
    FleetStep(qsizetype place, std::shared_ptr<const FleetPeerResult> ended = {},
              const QList<OutcomeChange> &brought = {});

    qsizetype row = 0;
    std::shared_ptr<const FleetPeerResult> result;
    QList<OutcomeChange> changes; ///< against the run before
    PeerOutcome outcome;
    QString cause; ///< as in FleetRow
};

struct FleetRow
{
    FleetPeer peer;
    QString key; ///< in the history
    PeerPast past;
    FleetRowState state = FleetRowState::NotTested;
    std::shared_ptr<const FleetPeerResult> result; ///< the last one since the window was opened; may be null
    FleetRowTester tester = FleetRowTester::Fleet;
    QList<OutcomeChange> changes;     ///< that this result brought, against the run before
    std::optional<PeerStatus> status; ///< while the fleet is tested again and again

    // Worked out when they change, as they are painted, sorted and searched often.
    QString cause; ///< `Associate: The peer rejected the association`; empty if nothing is wrong
    QString changeText;
    QString searched; ///< all that the row is found by, in lower case

    [[nodiscard]] bool isSuspect() const;
    /// Its turn is now, or comes.
    [[nodiscard]] bool isInRun() const { return state == FleetRowState::Waiting || state == FleetRowState::Running; }
    /// How it was found last, before the window was opened; null if it has been tested since, or nothing is known.
    [[nodiscard]] const PeerOutcome *pastOutcome() const;
    /// The state in words. A past one has its age: `Failed (3 d)`.
    [[nodiscard]] QString stateText() const;
    /// The round trip of the last result.
    [[nodiscard]] std::optional<double> roundTrip() const;
    /// Of the peer's certificate, UTC; invalid if none was seen.
    [[nodiscard]] QDateTime certificateEnd() const;

    /// The same peer, whatever it is called now.
    void setPeer(const FleetPeer &called);
    /// Takes a result, and counts it among the recent ones.
    void take(const FleetStep &step);
    /// The state that follows from the last result, as long as nothing is on.
    void settle();
    /// Makes what the row is found by, once something of it has changed.
    void describe();
};

[[nodiscard]] QString fleetStateText(FleetRowState state);
/// `Failed (3 d)`: that was its last result, so long ago.
[[nodiscard]] QString pastStateText(const PeerOutcome &outcome, const QDateTime &now);
[[nodiscard]] StateIcon fleetStateIcon(FleetRowState state);
[[nodiscard]] Tone fleetStateTone(FleetRowState state);

/// What changed stands first: a new failure before a recovery, that before other software, and so on. Higher numbers
/// are more urgent; 0: nothing has changed.
[[nodiscard]] int changeUrgency(const QList<OutcomeChange> &changes);

} // namespace dicom_echo
