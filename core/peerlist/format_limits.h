// What an entry of a written list may hold: the programs that read the list would take other text for a comment, a
// wildcard or the end of the entry. Private to this room.
#pragma once

#include "core/peerlist/peer_list_writer.h"

namespace dicom_echo {

/// Why a list of this format cannot hold the peer, in words for the user; empty if it can.
[[nodiscard]] QString whyNotHeld(PeerListFormat format, const EchoRequest &request);

} // namespace dicom_echo
