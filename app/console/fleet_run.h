// Tests many peers without a window: those of lists, or the saved ones.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"
#include "core/fleet/fleet_peers.h"

namespace dicom_echo {

/// The peers of the lists that are named, or of the saved profiles. What is left out is said.
struct NamedPeers
{
    Fleet fleet;
    QList<Profile> saved;
    QList<UntestedEntry> untested; ///< of the lists
    QString problem;               ///< a wrong use of the program, in words for the user; empty: none
};
[[nodiscard]] NamedPeers namedPeers(const CommandLine &commandLine);

/// `commandLine.fleet` is there. Blocks until all peers are tested, or, in rounds, until SIGINT or SIGTERM; what was
/// found until then is printed. Call it on the main thread, once, with no application object made.
[[nodiscard]] ExitCode runFleet(const CommandLine &commandLine);

} // namespace dicom_echo
