// What the workspace Fleet says in words. Pure functions.
#pragma once

#include "ui/fleet/fleet_model.h"

namespace dicom_echo {

struct FleetProgress;

/// As the user's language writes it in short, local time; empty if it is not valid.
[[nodiscard]] QString fleetTimeText(const QDateTime &time);
[[nodiscard]] QString fleetDateText(const QDateTime &time);

/// `28 of 30`: so many of the last results were successes; empty if there are none.
[[nodiscard]] QString recentResultsText(const PeerPast &past);

/// That it has not been tested since the window was opened, and how it was found before.
[[nodiscard]] QString pastOutcomeText(const PeerOutcome &outcome);

/// `312 of 1000, 5 failed, about 40 s left`
[[nodiscard]] QString fleetProgressText(const FleetProgress &progress);

/// `Waiting for 12 s: CT 7`, with the name of the slowest; empty if nobody is waited for.
[[nodiscard]] QString fleetSlowestText(const FleetProgress &progress, const QString &slowest);

/// `1000 peers: 981 succeeded, 2 of them with a warning, 17 failed, 2 not tested.`
[[nodiscard]] QString fleetCountsText(const FleetRowCounts &counts);

/// What there is to say besides the counts.
struct FleetHeadline
{
    const FleetReport *report = nullptr; ///< of the last run; may be null
    FleetPastCounts past = {};
    QStringList leftOut = {};             ///< profiles that are no peers, and why
    std::optional<qint64> nextRound = {}; ///< in so many seconds
};

/// In sentences, what the user has to know first. Empty if there is nothing to say.
[[nodiscard]] QString fleetHeadlineText(const FleetHeadline &headline);

/// More of it than has room in a line; mostly empty.
[[nodiscard]] QString fleetHeadlineExplanation(const FleetHeadline &headline);

} // namespace dicom_echo
