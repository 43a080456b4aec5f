// The exporter as a process: serves Prometheus until a signal ends it.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"

namespace dicom_echo {

[[nodiscard]] ExitCode runExporter(const CommandLine &commandLine);

} // namespace dicom_echo
