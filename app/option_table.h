// The options of the command line: the one source of what is accepted and of what --help says.
#pragma once

#include "app/command_line.h"

#include <span>

namespace dicom_echo {

/// As they are grouped in --help.
enum class OptionGroup { Program, General, Network, TransferSyntax, Miscellaneous, Watch, Tls };

/// Of two options of one set only one can be given.
enum class ExclusiveSet { None, Verbosity, TransferSyntax };

struct CommandLineOption
{
    const char *shortName; ///< without dashes; may be empty
    const char *longName;  ///< without dashes
    const char *valueName; ///< what its value is, for --help; empty if it takes none
    OptionGroup group;
    ExclusiveSet exclusiveSet;
    /// Takes the value over; returns what is wrong with it, or nothing.
    QString (*apply)(CommandLine &commandLine, const QString &value);
    const char *help;

    [[nodiscard]] bool takesValue() const { return *valueName != '\0'; }
};

[[nodiscard]] std::span<const CommandLineOption> commandLineOptions();

/// The option that gives a setting of TLS, with its dashes.
[[nodiscard]] QString tlsOptionOf(TlsSetting setting);

/// The name with its dashes: one for the short names of echoscu, two for the long ones.
[[nodiscard]] QString shortSpelling(const CommandLineOption &option);
[[nodiscard]] QString longSpelling(const CommandLineOption &option);

} // namespace dicom_echo
