// A letter about peers that fail for one reason, to the team that can act: what happens, since when it was seen, who we
// are, what to do, and the list of the peers. A pure function; plain text.
#pragma once

#include "core/echo/fleet_report.h"

#include <QString>

namespace dicom_echo {

/// `peers`: those of one cause, in the order of the list; at least one. As they may be given away: redact them first.
[[nodiscard]] QString fleetLetter(const QList<FleetPeerResult> &peers);

} // namespace dicom_echo
