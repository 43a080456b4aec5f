// Reads lists of peers and prints or imports them, or exports the profiles. Tests nothing, connects to nothing.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"

namespace dicom_echo {

/// `commandLine.peerLists` is there. exitFailure if nothing could be read of one of the files, or something could not
/// be saved; all that could be read is dealt with nevertheless.
[[nodiscard]] ExitCode runPeerLists(const CommandLine &commandLine);

} // namespace dicom_echo
