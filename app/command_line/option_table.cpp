#include "app/command_line/option_table.h"

#include "app/command_line/fleet_option_rows.h"
#include "app/command_line/report_options.h"
#include "app/command_line/tls_option_rows.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/echo/settings.h"

#include <algorithm>
#include <vector>

namespace dicom_echo {

namespace {

using enum OptionGroup;

template <auto member, auto value>
QString set(CommandLine &commandLine, const QString &)
{
    commandLine.*member = value;
    return {};
}

/// Its error; empty if it has a value, which is stored then.
template <typename T>
QString store(const Parsed<T> &parsed, T &destination)
{
    if (parsed)
        destination = *parsed.value;
    return parsed.error;
}

/// What the reference and DCMTK take, too.
constexpr struct
{
    const char *name;
    LogLevel level;
} otherLevelNames[] = {{"warn", LogLevel::Warning}, {"fatal", LogLevel::Critical}, {"trace", LogLevel::Debug}};

QString readLogLevel(CommandLine &commandLine, const QString &value)
{
    const auto known = std::find_if(std::begin(otherLevelNames), std::end(otherLevelNames),
                                    [&value](const auto &other) { return value == QLatin1StringView(other.name); });
    commandLine.logLevel = known == std::end(otherLevelNames) ? logLevelFromName(value) : std::optional(known->level);
    return commandLine.logLevel ? QString()
                                : QStringLiteral("A log level is one of quiet, critical, error, warning, info, debug");
}

QString readOpenPath(CommandLine &commandLine, const QString &value)
{
    commandLine.openPath = value;
    return value.isEmpty() ? QStringLiteral("The name of a file is missing") : QString();
}

QString readCapturePath(CommandLine &commandLine, const QString &value)
{
    commandLine.capturePath = value;
    return captureFormat(value) ? QString()
                                : captureErrorText(CaptureError{CaptureFault::UnknownEnding, value, {}, 0, false});
}

QString readProfileName(CommandLine &commandLine, const QString &value)
{
    return store(parseProfileName(value), commandLine.profileName);
}

QString readHistoryPath(CommandLine &commandLine, const QString &value)
{
    commandLine.historyPath = value;
    return value.isEmpty() ? QStringLiteral("The name of a file is missing") : QString();
}

/// Each option of the watch asks for one.
WatchSettings &watchOf(CommandLine &commandLine)
{
    auto &watch = commandLine.watch;
    return watch ? *watch : watch.emplace();
}

QString readWatchInterval(CommandLine &commandLine, const QString &value)
{
    return store(parseWatchInterval(value), watchOf(commandLine).interval);
}

QString readWatchDuration(CommandLine &commandLine, const QString &value)
{
    return store(parseWatchDuration(value), watchOf(commandLine).duration);
}

QString watchInOneAssociation(CommandLine &commandLine, const QString &)
{
    watchOf(commandLine).associations = WatchAssociations::One;
    return {};
}

using Options = std::vector<CommandLineOption>;

void addProgramOptions(Options &options)
{
    constexpr auto none = "";
    constexpr auto verbosity = "verbosity";
    options.insert(
        options.end(),
        {
            {"", "console", "", Program, none, set<&CommandLine::mode, RunMode::Console>,
             "open no window: echo, log to standard error, exit"},
            {"", "echo", "", Program, none, set<&CommandLine::echoAtStart, true>,
             "open the window and start the echo at once"},
            {"", "profile", "name", Program, none, readProfileName,
             "take the peer and its settings from this saved profile; what other options say replaces them"},
            {"", "local-peer", "", Program, none, set<&CommandLine::localPeer, true>,
             "echo to the built-in responder, started on 127.0.0.1; addr and port are not needed; with --tls it has a "
             "self-signed certificate"},
            {"h", "help", "", Program, none, set<&CommandLine::mode, RunMode::Help>, "print this text and exit", true},
            {"", "version", "", Program, none, set<&CommandLine::mode, RunMode::Version>,
             "print the version, with those of Qt, DCMTK and OpenSSL, and exit", true},

            {"q", "quiet", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Quiet>, "print no log at all",
             true},
            {"v", "verbose", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Info>,
             "print processing details", true},
            {"d", "debug", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Debug>,
             "print every field of every PDU", true},
            {"ll", "log-level", "level", General, verbosity, readLogLevel,
             "print messages of this level and more severe ones: critical, error, warning, info, debug (default: "
             "error)",
             true},
            {"", "capture", "file", General, none, readCapturePath,
             "save the PDUs of the run, also if it failed: as pcapng for Wireshark, as text or as bytes, by the name's "
             "ending "
             "(.pcapng, .txt, .bin)"},
            {"", "open", "file", General, none, readOpenPath,
             "print the associations and PDUs of a capture (pcap, pcapng, also compressed, a file of PDUs, or text "
             "with "
             "hex dumps), with --json as JSON"},
            {"", "history", "file", General, none, readHistoryPath,
             "keep what is found in this history, an SQLite database, and compare it with what was found before"},
            {"", "changes", "", General, none, set<&CommandLine::changesOnly, true>,
             "print only what changed since the run before; needs --console and --history"},
            {"", "redact", "", General, none, set<&CommandLine::redact, true>,
             "replace host names, addresses and AE titles by placeholders in log, report and capture"},
        });
}

OptionGroup groupOf(const Setting &setting)
{
    switch (setting.group) {
    case SettingGroup::Network:
        return Network;
    case SettingGroup::TransferSyntax:
        return OptionGroup::TransferSyntax;
    case SettingGroup::Peer: // has no options
    case SettingGroup::Miscellaneous:
        return Miscellaneous;
    }
    Q_UNREACHABLE();
}

/// `value` is given by the option itself if it takes none.
void addOption(Options &options, const Setting &setting, const SettingOption &option, const char *value)
{
    if (*option.longName == '\0')
        return;
    const bool takesValue = *option.valueName != '\0';
    const auto apply = [&setting, takesValue, value](CommandLine &commandLine, const QString &given) {
        return setting.take(commandLine.request, takesValue ? given : QString::fromLatin1(value));
    };
    options.push_back({option.shortName, option.longName, option.valueName, groupOf(setting),
                       takesValue ? "" : setting.key, apply, option.help, setting.isOfEchoscu});
}

void addRequestOptions(Options &options)
{
    for (const Setting &setting : settings()) {
        addOption(options, setting, setting.option, "");
        for (const SettingChoice &choice : setting.choices)
            addOption(options, setting, choice.option, choice.name);
    }
}

void addWatchOptions(Options &options)
{
    constexpr auto none = "";
    options.insert(
        options.end(),
        {
            {"", "watch", "seconds", OptionGroup::Watch, none, readWatchInterval,
             "echo every so many seconds, 0.1 to 86400, until interrupted; each of the options below asks for it, too"},
            {"", "watch-for", "seconds", OptionGroup::Watch, none, readWatchDuration,
             "begin no attempt after this time"},
            {"", "watch-one-association", "", OptionGroup::Watch, none, watchInOneAssociation,
             "send all echoes in one association (default: a new one for each)"},
        });
}

PeerListCommand &peerListsOf(CommandLine &commandLine)
{
    commandLine.mode = RunMode::PeerLists;
    auto &command = commandLine.peerLists;
    return command ? *command : command.emplace();
}

template <auto action>
QString askForPeerLists(CommandLine &commandLine, const QString &value)
{
    PeerListCommand &command = peerListsOf(commandLine);
    command.action = action;
    command.exportPath = value;
    return action == PeerListCommand::Action::Export && value.isEmpty() ? QStringLiteral("The name is empty")
                                                                        : QString();
}

QString askForDryRun(CommandLine &commandLine, const QString &)
{
    peerListsOf(commandLine).dryRun = true;
    return {};
}

void addPeerListOptions(Options &options)
{
    using Action = PeerListCommand::Action;
    constexpr auto none = "";
    constexpr auto action = "peer lists";
    options.insert(options.end(),
                   {
                       {"", "list-peers", "", PeerLists, action, askForPeerLists<Action::List>,
                        "print the peers in the files that follow, lists of other programs in any known format; with "
                        "--json as JSON"},
                       {"", "import", "", PeerLists, action, askForPeerLists<Action::Import>,
                        "add the peers in the files that follow to the saved profiles"},
                       {"", "dry-run", "", PeerLists, none, askForDryRun, "only say what --import would add"},
                       {"", "export", "file", PeerLists, action, askForPeerLists<Action::Export>,
                        "write the saved profiles as a list; its ending tells the format"},
                   });
}

Options allOptions()
{
    Options options;
    addProgramOptions(options);
    appendReportOptions(options);
    addRequestOptions(options);
    addWatchOptions(options);
    appendFleetOptions(options);
    appendTlsOptions(options);
    addPeerListOptions(options);
    return options;
}

} // namespace

bool isSettingOfRequest(const CommandLineOption &option)
{
    return option.group == Network || option.group == OptionGroup::TransferSyntax || option.group == Miscellaneous ||
           option.group == Tls;
}

std::span<const CommandLineOption> commandLineOptions()
{
    static const Options options = allOptions();
    return options;
}

QString shortSpelling(const CommandLineOption &option)
{
    return *option.shortName == '\0' ? QString() : u'-' + QString::fromLatin1(option.shortName);
}

QString longSpelling(const CommandLineOption &option)
{
    return QStringLiteral("--") + QString::fromLatin1(option.longName);
}

} // namespace dicom_echo
