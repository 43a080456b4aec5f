// The program with its window.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"

namespace dicom_echo {

/// Blocks until the window is closed. Call it on the main thread, once, with no application object made.
[[nodiscard]] ExitCode runWindow(const CommandLine &commandLine);

} // namespace dicom_echo
