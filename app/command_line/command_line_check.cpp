#include "app/command_line/command_line_check.h"

#include "app/command_line/option_search.h"
#include "app/command_line/report_options.h"
#include "app/command_line/tls_option_rows.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/net_texts.h"
#include "core/echo/settings.h"

#include <initializer_list>

namespace dicom_echo {
namespace {

QString checkHere(const CommandLine &line)
{
    for (const Setting &setting : settings()) {
        const QString problem = setting.problemHere ? setting.problemHere(line.request) : QString();
        if (!problem.isEmpty())
            return inOption(QStringLiteral("--") + QLatin1StringView(setting.option.longName), problem);
    }
    return {};
}

/// The files are looked at now, because what is wrong with them is a matter of the command line.
QString checkTls(const CommandLine &line)
{
    const auto &tls = line.request.tls;
    if (tls && tls->verification != TlsVerification::Pin && !tls->pinnedSha256.isEmpty())
        return inOption(QStringLiteral("--tls-pin"), QStringLiteral("contradicts --tls-verify"));
    const auto wrong = tls ? checkTlsSettings(*tls, line.keyPassword) : std::nullopt;
    const bool window = line.mode == RunMode::Window;
    if (wrong && wrong->setting == TlsSetting::KeyPassword && window)
        return {}; // the window asks for it
    if (!wrong)
        return {};
    QString text = tlsSettingErrorText(*wrong);
    if (text.endsWith(u'.')) // a sentence of ours, not the system's words
        text.chop(1);
    return inOption(tlsOptionOf(wrong->setting), text);
}

/// So that no run is made in vain.
QString checkCapture(const CommandLine &line)
{
    if (line.capturePath.isEmpty())
        return {};
    const auto error = captureFileError(line.capturePath);
    return error ? inOption(QStringLiteral("--capture"), captureErrorText(*error)) : QString();
}

/// The first of them that fails; empty if none does.
QString firstError(const CommandLine &line, std::initializer_list<QString (*)(const CommandLine &)> checks)
{
    for (const auto check : checks) {
        if (QString error = check(line); !error.isEmpty())
            return error;
    }
    return {};
}

/// What the address says besides the host. It contradicts an option or a port that says something else.
QString takeRestOfPeer(CommandLine &line, const GivenArguments &given)
{
    EchoRequest &request = line.request;
    const QString &title = given.peer.calledAeTitle;
    const bool hasOtherTitle = differsFromDefault(setting(SettingId::CalledAeTitle), request);
    if (!title.isEmpty() && hasOtherTitle && request.calledAeTitle != title)
        return inOption(QStringLiteral("-aec"), QStringLiteral("contradicts the address, which names %1").arg(title));
    if (given.peer.port && given.positionals > 1 && request.port != *given.peer.port)
        return QStringLiteral("port: contradicts the address, which names %1").arg(*given.peer.port);
    if (!title.isEmpty())
        request.calledAeTitle = title;
    if (!given.peer.callingAeTitle.isEmpty() && !differsFromDefault(setting(SettingId::CallingAeTitle), request))
        request.callingAeTitle = given.peer.callingAeTitle;
    request.port = given.peer.port.value_or(request.port);
    if (given.peer.tls && !request.tls)
        request.tls.emplace();
    return {};
}

/// One peer, in the window or without.
QString completeEcho(CommandLine &line, const GivenArguments &given)
{
    if (!line.groups.isEmpty())
        return inOption(QStringLiteral("--group"), QStringLiteral("is for --fleet and --import"));
    if (QString error = takeRestOfPeer(line, given); !error.isEmpty())
        return error;
    if (line.format || !line.reportPaths.isEmpty())
        line.mode = RunMode::Console;
    const bool hasPeer = line.localPeer || given.hasProfile;
    const bool hasPort = given.positionals > 1 || given.peer.port;
    const bool console = line.mode == RunMode::Console;
    if (console && line.echoAtStart)
        return inOption(QStringLiteral("--echo"), QStringLiteral("is for the window; --console echoes anyway"));
    if (given.hasProfile && given.positionals > 0)
        return inOption(QStringLiteral("--profile"), QStringLiteral("contradicts an address and a port"));
    if (line.localPeer && given.positionals > 0)
        return inOption(QStringLiteral("--local-peer"), QStringLiteral("contradicts an address and a port"));
    if (console && !hasPeer && given.positionals == 0)
        return QStringLiteral("address and port of the peer are missing");
    if (console && !hasPeer && !hasPort)
        return QStringLiteral("the port of the peer is missing");
    if (line.watch && line.request.repeat != 1)
        return inOption(QStringLiteral("--repeat"), QStringLiteral("contradicts --watch"));
    if (line.watch && line.request.interval.count() != 0)
        return inOption(QStringLiteral("--interval"), QStringLiteral("contradicts --watch"));
    if (line.changesOnly && (!console || line.historyPath.isEmpty()))
        return inOption(QStringLiteral("--changes"), QStringLiteral("needs --console and --history"));
    return firstError(line, {checkHere, checkTls, checkCapture, reportOptionsError});
}

/// It serves the saved profiles or the lists of --fleet, until it is ended.
QString completeExporter(CommandLine &line, const GivenArguments &given)
{
    line.mode = RunMode::Exporter;
    if (!line.exporter->isAsked)
        return inOption(QStringLiteral("--exporter-any-target"), QStringLiteral("is for --exporter"));
    if (QString error = strayOptionError(QLatin1StringView("exporter"), given.options); !error.isEmpty())
        return error;
    if (given.positionals > 0)
        return inOption(QStringLiteral("--exporter"),
                        QStringLiteral("serves until it is ended; it goes with --fleet and settings of an echo only"));
    return firstError(line, {checkHere, checkTls});
}

/// Lists have formats of their own.
QString completePeerLists(CommandLine &line, const GivenArguments &given)
{
    PeerListCommand &command = *line.peerLists;
    line.mode = RunMode::PeerLists;
    const QLatin1StringView task = peerListTask(command.action);
    if (QString error = task.isEmpty() ? QString() : strayOptionError(task, given.options); !error.isEmpty())
        return error;
    command.group = line.groups.value(line.groups.size() - 1);
    const bool isJson = line.json || (command.action == PeerListCommand::Action::List && line.formatName == u"json");
    if (!line.formatName.isEmpty() && !isJson) {
        const auto format = parsePeerListFormat(line.formatName);
        if (!format)
            return inOption(QStringLiteral("--format"), format.error);
        command.format = format.value;
    }
    return peerListUsageError(command, given.positionals > 0);
}

/// Files are lists of peers, and the settings are for those that do not bring their own.
QString completeFleet(CommandLine &line, const GivenArguments &given)
{
    const FleetCommand &fleet = *line.fleet;
    line.mode = RunMode::Fleet;
    if (!fleet.isAsked)
        return inOption(fleet.firstOption, QStringLiteral("is for --fleet"));
    if (given.positionals > 0)
        return inOption(QStringLiteral("--fleet"), QStringLiteral("the files with peers follow it"));
    const auto contradiction = [](const char *option) {
        return inOption(QLatin1StringView(option), QStringLiteral("contradicts --fleet"));
    };
    if (given.hasProfile)
        return inOption(QStringLiteral("--profile"),
                        QStringLiteral("is one peer; --fleet tests them all, or a --group"));
    if (line.changesOnly && line.historyPath.isEmpty())
        return inOption(QStringLiteral("--changes"), QStringLiteral("needs --history"));
    if (line.peerLists)
        return inOption(QStringLiteral("--fleet"), QStringLiteral("tests peers; lists are read and written alone"));
    if (line.watch)
        return inOption(QStringLiteral("--watch"), QStringLiteral("is for one peer; --fleet has --every"));
    if (line.localPeer)
        return contradiction("--local-peer");
    if (!line.openPath.isNull())
        return contradiction("--open");
    if (line.echoAtStart)
        return contradiction("--echo");
    if (!line.capturePath.isEmpty())
        return contradiction("--capture");
    if (!fleet.isRepeated && fleet.rounds.failures != FleetRoundSettings().failures)
        return inOption(QStringLiteral("--failures"), QStringLiteral("is for --every"));
    if (QString error = takeReportFormat(line); !error.isEmpty())
        return error;
    return firstError(line, {checkHere, checkTls, reportOptionsError});
}

/// A file is read, and nobody is asked.
QString completeOpening(CommandLine &line, const GivenArguments &given)
{
    line.mode = RunMode::Open;
    if (QString error = strayOptionError(QLatin1StringView("open"), given.options); !error.isEmpty())
        return error;
    if (given.positionals > 0)
        return inOption(QStringLiteral("--open"), QStringLiteral("contradicts an echo"));
    return captureFormatError(line);
}

} // namespace

QString inOption(const QString &spelling, const QString &error)
{
    return QStringLiteral("option %1: %2").arg(spelling, error);
}

QString completeCommandLine(CommandLine &line, const GivenArguments &given)
{
    if (line.exporter)
        return completeExporter(line, given);
    if (line.fleet)
        return completeFleet(line, given);
    if (line.peerLists)
        return completePeerLists(line, given);
    if (QString error = takeReportFormat(line); !error.isEmpty())
        return error;
    return line.openPath.isNull() ? completeEcho(line, given) : completeOpening(line, given);
}

} // namespace dicom_echo
