// What the workspace Fleet says in words. Pure functions.
#pragma once

#include "ui/fleet/fleet_model.h"

namespace dicom_echo {

struct FleetProgress;

/// `28 of 30`: so many of the last results were successes; empty if there are none.
[[nodiscard]] QString recentResultsText(const PeerPast &past);

/// `312 of 1000, 5 failed, waiting for CT 7 (12 s), about 40 s left`. `slowest`: its name.
[[nodiscard]] QString fleetProgressText(const FleetProgress &progress, const QString &slowest);

/// `1000 peers: 981 succeeded, 2 of them with a warning, 17 failed, 2 not tested`
[[nodiscard]] QString fleetCountsText(const FleetRowCounts &counts);

/// What a run came to, what changed first: in sentences. `report`: of the last run; may be null. `leftOut`: profiles
/// that are no peers, and why.
[[nodiscard]] QString fleetSummaryText(const FleetReport *report, const FleetRowCounts &counts,
                                       const QStringList &leftOut);

} // namespace dicom_echo
