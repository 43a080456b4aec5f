// Prints the associations and PDUs of a capture file, without a window.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"

namespace dicom_echo {

/// Blocks until it is read and printed, as text or JSON; SIGINT and SIGTERM cancel it. A file that cannot be read as a
/// capture is exitFailure, with the reason on standard error. Call it on the main thread, once.
[[nodiscard]] ExitCode runOpen(const CommandLine &commandLine);

} // namespace dicom_echo
