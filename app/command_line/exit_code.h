// What the program tells the script that called it. Part of its interface: never changed.
#pragma once

#include "core/echo/echo_report.h"
#include "core/formats/machine_report.h"

namespace dicom_echo {

enum ExitCode : int {
    exitSuccess = 0,     ///< the echo succeeded, also with a warning at the release
    exitFailure = 1,     ///< it failed
    exitUsage = 2,       ///< wrong arguments, no display for the window, or a part of the program is missing
    exitCancelled = 130, ///< SIGINT or SIGTERM ended it
};

/// Of --format nagios. Whatever is no result is exitServiceUnknown, bad usage and --help, too.
inline constexpr auto exitServiceUnknown = ExitCode(3);
[[nodiscard]] ExitCode exitCodeOf(ServiceState state);

[[nodiscard]] ExitCode exitCodeOf(Verdict verdict);

} // namespace dicom_echo
