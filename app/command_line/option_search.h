// From what was written on the command line to the option that is meant.
#pragma once

#include "app/command_line/option_table.h"

namespace dicom_echo {

/// The option of this spelling, or what to do about it if there is none.
struct OptionSearch
{
    const CommandLineOption *option = nullptr;
    QString error; ///< `unknown, did you mean --repeat?`; empty if there is an option
};

/// With its dashes. Names of several letters are found behind one dash or two, as in `-aet` and `--aet`; single letters
/// behind one. A long name may be cut short as long as it is clear which is meant; of several, that is the one that the
/// reference has.
[[nodiscard]] OptionSearch findOption(const QString &spelling);

/// What an option of DCMTK's echoscu that is not known by this name is called here; empty for all others.
[[nodiscard]] QString dcmtkHint(const QString &spelling);

} // namespace dicom_echo
