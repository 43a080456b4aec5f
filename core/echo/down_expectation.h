// Whether it is no news that a peer fails.
#pragma once

#include "core/echo/fleet_report.h"

namespace dicom_echo {

/// At this local time.
[[nodiscard]] inline bool isDownExpected(const FleetPeer &peer, const QDateTime &local)
{
    return peer.expectedDown || isInMaintenance(peer.maintenance, local);
}

} // namespace dicom_echo
