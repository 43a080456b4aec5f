// How the results of several rounds determine the state of a peer. A pure function of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"

namespace dicom_echo {

/// The kind of round a result comes from. Suspects are tested more often; those rounds do not count towards
/// availability.
enum class RoundKind { Regular, Suspects };

/// Notes a result in the status. `failuresForDown`: 1-10. A failure that was expected, or that `isOwnNetwork` explains,
/// says nothing about the peer.
PeerStateChange noteResult(PeerStatus &status, const FleetPeerResult &result, RoundKind kind, bool isOwnNetwork,
                           int failuresForDown);

} // namespace dicom_echo
