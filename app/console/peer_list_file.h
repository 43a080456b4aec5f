// Reads a list of peers from a file or from standard input.
#pragma once

#include "core/peerlist/peer_list.h"

namespace dicom_echo {

/// `path`: `-` is standard input. What cannot be read has its problem in the list.
[[nodiscard]] PeerList readPeerListFile(const QString &path);

/// To standard error, with the program's name in front; control characters are made visible.
void printProblem(const QString &text);

} // namespace dicom_echo
