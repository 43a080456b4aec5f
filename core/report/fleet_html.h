// A run over many peers as one HTML page, for whoever answers for them: how many, what changed, what is wrong by cause
// and who can act, then all peers, and each in detail.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/language/words.h"

namespace dicom_echo {

/// No script, nothing loaded from elsewhere; what came from peers and lists is escaped.
[[nodiscard]] QString fleetHtml(const FleetReport &report, const Words &words = Words::english());

} // namespace dicom_echo
