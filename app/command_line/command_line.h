// What the program was asked to do, read from its arguments. A plain value; nothing is started or printed here.
#pragma once

#include "app/command_line/exporter_options.h"
#include "app/command_line/fleet_options.h"
#include "app/command_line/peer_list_options.h"
#include "core/echo/input_rules.h"
#include "core/echo/watch_settings.h"
#include "core/formats/report_format.h"
#include "core/formats/threshold.h"
#include "core/log/log_record.h"
#include "core/profiles/profile.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace dicom_echo {

enum class RunMode { Window, Console, Fleet, Exporter, Open, PeerLists, Help, Version };

struct CommandLine
{
    RunMode mode = RunMode::Window;
    EchoRequest request;
    bool requestGiven = false;          ///< any of the request's settings was named
    std::optional<LogLevel> logLevel;   ///< if one was named
    bool json = false;                  ///< as --format json
    QString formatName;                 ///< as --format names it; which formats there are is a matter of the mode
    std::optional<ReportFormat> format; ///< of the result on standard output; implies RunMode::Console
    QStringList reportPaths;            ///< files for the result, each in the format of its ending; the same
    Thresholds thresholds;              ///< for the round trip
    bool localPeer = false;             ///< echo to the built-in responder; `request.address` is empty
    QString profileName;                ///< the saved profile that `request` begins with; empty: none
    bool echoAtStart = false;           ///< in a window: begin at once
    QString openPath;                   ///< the capture to be printed; empty: none
    QString capturePath;                ///< where the PDUs of the run are saved; empty: nowhere
    QString historyPath;                ///< where what is found is kept; empty: nowhere, or in a window's own history
    bool changesOnly = false;           ///< print only what changed since the run before
    bool redact = false;                ///< placeholders in all that is given out
    bool tlsVerificationGiven = false;  ///< by --tls-verify
    QByteArray keyPassword;             ///< of the client certificate's private key
    QString keyPasswordFile;            ///< that it was read from
    std::optional<WatchSettings> watch; ///< echo again and again instead of once
    std::optional<FleetCommand> fleet;  ///< of RunMode::Fleet; `request` is for what a peer does not bring itself
    std::optional<ExporterCommand> exporter; ///< of RunMode::Exporter
    QStringList groups;                      ///< of profiles: those that are tested, or the one that is imported into
    /// Of RunMode::PeerLists.
    std::optional<PeerListCommand> peerLists;

    bool operator==(const CommandLine &) const = default;
};

/// A saved profile by its name, or why there is none.
using ProfileLookup = std::function<Parsed<Profile>(const QString &name)>;

/// Looks in ProfileStore, without regard to case.
[[nodiscard]] Parsed<Profile> savedProfile(const QString &name);

/// Reads the arguments, the program's own name not among them. The profile that they name is looked up; the other
/// settings that they give replace its own, wherever they stand. Of an option given twice the last one counts;
/// everything after `--` is an address or a port. The address may name the whole peer (core/echo/peer_text.h). An error
/// names the option: `option -ta: A timeout is ...`.
[[nodiscard]] Parsed<CommandLine> parseCommandLine(const QStringList &arguments,
                                                   const ProfileLookup &lookUpProfile = savedProfile);

/// What --version prints: the program, and on a line each Qt, DCMTK and OpenSSL; Qt and OpenSSL as they were loaded.
[[nodiscard]] QString versionText();

/// What --help prints: 80 columns, ends in a newline.
[[nodiscard]] QString helpText();

} // namespace dicom_echo
