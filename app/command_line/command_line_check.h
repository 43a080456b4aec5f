// What the arguments say together: which mode they ask for, and whether they contradict each other. Private to this
// room.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/mode_options.h"
#include "core/echo/peer_text.h"

namespace dicom_echo {

/// What a CommandLine does not tell of the arguments it was made from.
struct GivenArguments
{
    PeerText peer; ///< as the address names it
    int positionals = 0;
    QList<GivenOption> options;
    bool hasProfile = false; ///< the command line began with the settings of one
};

/// To be called once all arguments are taken. Fills in the mode and what follows from it. Returns what is wrong, empty
/// if nothing is. Looks at the files that TLS, a capture and reports name.
[[nodiscard]] QString completeCommandLine(CommandLine &line, const GivenArguments &given);

/// `option --repeat: contradicts --watch`
[[nodiscard]] QString inOption(const QString &spelling, const QString &error);

} // namespace dicom_echo
