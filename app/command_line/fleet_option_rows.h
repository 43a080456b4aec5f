// The options of a fleet in the table of options: their rows and their rules. Private to the table.
#pragma once

#include "app/command_line/option_table.h"

#include <vector>

namespace dicom_echo {

void appendFleetOptions(std::vector<CommandLineOption> &options);

} // namespace dicom_echo
