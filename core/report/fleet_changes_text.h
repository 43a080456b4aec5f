// What changed in a fleet since the run before, in words.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/language/words.h"

namespace dicom_echo {

/// The headline: `3 new failures, 1 recovered, 2 answered with other software, 1 certificate ends in 12 days, 981
/// unchanged`. Empty if there was no run before.
[[nodiscard]] QString fleetChangesText(const FleetReport &report, const Words &words = Words::english());

/// Whether a peer changed; one that was tested for the first time and succeeded did not.
[[nodiscard]] bool hasChanged(const FleetReport &report);

/// The headline, and each kind of change with the names of its peers, in lines for a text report. Empty if there was no
/// run before.
[[nodiscard]] QString fleetChangesSection(const FleetReport &report, const Words &words = Words::english());

} // namespace dicom_echo
