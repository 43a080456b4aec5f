// The options about the form of results: their rows in the table of options and their rules.
#pragma once

#include "app/command_line/option_table.h"

#include <vector>

namespace dicom_echo {

void appendReportOptions(std::vector<CommandLineOption> &options);

/// Takes the format that is named. Like the next two it returns what is wrong, the option named; empty if nothing is.
[[nodiscard]] QString takeReportFormat(CommandLine &commandLine);

/// Files that cannot be written, thresholds that nothing looks at, a format that does not fit the rest.
[[nodiscard]] QString reportOptionsError(const CommandLine &commandLine);

/// The same where a capture is printed instead of a result.
[[nodiscard]] QString captureFormatError(const CommandLine &commandLine);

/// The format that these arguments ask for, also if there is something wrong with them.
[[nodiscard]] std::optional<ReportFormat> formatAskedFor(const QStringList &arguments);

} // namespace dicom_echo
