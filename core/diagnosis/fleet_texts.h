// What is said while a fleet is tested. Pure functions of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"

namespace dicom_echo {

/// `Suspect: 192.0.2.1:104 refused the connection`, `Down: ...`, `Up again`. Empty if nothing has changed.
[[nodiscard]] QString peerStateChangeText(PeerStateChange change, const EchoReport &report);

/// This computer has too few descriptors or threads for as many peers at once as were asked for.
[[nodiscard]] QString fewerAtOnceText(int wanted, int used);

/// That our own network is suspected, and what that means: two sentences.
[[nodiscard]] QString ownNetworkSuspectedText();

} // namespace dicom_echo
