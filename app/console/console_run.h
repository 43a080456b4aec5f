// One echo without a window: the log to standard error, with --json a report to standard output.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"

namespace dicom_echo {

/// Blocks until the run has ended. SIGINT and SIGTERM cancel it; a second one ends the process. Call it on the main
/// thread, once, with no application object made.
[[nodiscard]] ExitCode runConsole(const CommandLine &commandLine);

} // namespace dicom_echo
