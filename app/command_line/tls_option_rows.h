// The options of TLS in the table of options: their rows and their rules.
#pragma once

#include "app/command_line/option_table.h"

#include <vector>

namespace dicom_echo {

void appendTlsOptions(std::vector<CommandLineOption> &options);

/// The option that gives a setting of TLS, with its dashes.
[[nodiscard]] QString tlsOptionOf(TlsSetting setting);

} // namespace dicom_echo
