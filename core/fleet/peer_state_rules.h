// What the results of several rounds make of the state of a peer. A pure function of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"

namespace dicom_echo {

/// In which kind of round a result was found. Suspects are asked more often; that does not count for availability.
enum class RoundKind { Regular, Suspects };

/// Notes a result in the status. `failuresForDown`: 1-10. A failure that was expected, or that `isOwnNetwork` explains,
/// says nothing about the peer.
PeerStateChange noteResult(PeerStatus &status, const FleetPeerResult &result, RoundKind kind, bool isOwnNetwork,
                           int failuresForDown);

} // namespace dicom_echo
