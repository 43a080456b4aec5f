// The options of the command line: the one source of what is accepted and of what --help says.
#pragma once

#include "app/command_line/command_line.h"

#include <functional>
#include <span>

namespace dicom_echo {

/// As they are grouped in --help.
enum class OptionGroup {
    Program,
    General,
    Results,
    Network,
    TransferSyntax,
    Miscellaneous,
    Watch,
    Fleet,
    Tls,
    PeerLists
};

struct CommandLineOption
{
    const char *shortName; ///< without dashes; may be empty
    const char *longName;  ///< without dashes
    const char *valueName; ///< what its value is, for --help; empty if it takes none
    OptionGroup group;
    const char *exclusiveSet; ///< of two options of one set only one can be given; empty: in no set
    /// Takes the value over; returns what is wrong with it, or nothing.
    std::function<QString(CommandLine &commandLine, const QString &value)> apply;
    const char *help;
    bool isOfEchoscu = false; ///< the echoscu of the reference has the same option

    [[nodiscard]] bool takesValue() const { return *valueName != '\0'; }
};

/// Whether it says how a peer is asked, not what is done with the answer.
[[nodiscard]] bool isSettingOfRequest(const CommandLineOption &option);

/// In the order of --help. Those of the request are made from the table of settings.
[[nodiscard]] std::span<const CommandLineOption> commandLineOptions();

/// The name with its dashes: one for the short names of echoscu, two for the long ones.
[[nodiscard]] QString shortSpelling(const CommandLineOption &option);
[[nodiscard]] QString longSpelling(const CommandLineOption &option);

} // namespace dicom_echo
