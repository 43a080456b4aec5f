// What is said while a fleet is tested. Pure functions of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"
#include "core/language/words.h"

namespace dicom_echo {

/// `Suspect: 192.0.2.1:104 refused the connection`, `Down: ...`, `Up again`. Empty if nothing has changed.
[[nodiscard]] QString peerStateChangeText(PeerStateChange change, const EchoReport &report,
                                          const Words &words = Words::english());

/// This computer has too few descriptors or threads for as many peers at once as were asked for.
[[nodiscard]] QString fewerAtOnceText(int wanted, int used, const Words &words = Words::english());

/// That our own network is suspected, and what that means: two sentences.
[[nodiscard]] QString ownNetworkSuspectedText(const Words &words = Words::english());

} // namespace dicom_echo
