#include "app/console/fleet_run.h"

#include "app/console/console_application.h"
#include "app/console/fleet_output.h"
#include "app/console/peer_list_file.h"
#include "app/console/termination.h"
#include "core/fleet/fleet_peers.h"
#include "core/history/history_keeping.h"
#include "core/history/history_store.h"
#include "core/profiles/profile_store.h"

namespace dicom_echo {

namespace {

/// The reasons name peers: where they must not, just how many there are.
void printSkipped(const QString &where, const QStringList &reasons, bool redact)
{
    if (redact && !reasons.isEmpty())
        printProblem(QStringLiteral("%1skipped entries: %2").arg(where).arg(reasons.size()));
    for (const QString &reason : reasons)
        if (!redact)
            printProblem(QStringLiteral("%1skipped, %2").arg(where, reason));
}

/// What is left out is said, and why: a peer that nobody tested must not look like one that is well.
QList<UntestedEntry> addLists(const CommandLine &commandLine, FleetCollector &collector)
{
    QList<UntestedEntry> untested;
    for (const QString &path : commandLine.fleet ? commandLine.fleet->files : QStringList()) {
        const PeerList list = readPeerListFile(path);
        QStringList skipped;
        for (const SkippedEntry &entry : list.skipped) {
            skipped << QStringLiteral("%1: %2").arg(entry.where, entry.reason);
            if (entry.isWrong)
                untested.append({QStringLiteral("%1, %2").arg(path, entry.where), entry.reason, false});
        }
        printSkipped(path + QStringLiteral(": "), skipped, commandLine.redact);
        if (!list.problem.isEmpty()) {
            printProblem(QStringLiteral("%1: %2").arg(path, list.problem));
            untested.append({path, list.problem, true});
        }
        collector.add(list.peers);
    }
    return untested;
}

/// Without a file of profiles there is nothing that was saved.
QList<Profile> savedProfiles()
{
    const ProfileStore::Contents saved = ProfileStore().load();
    if (saved.error)
        printProblem(saved.error->message);
    return saved.isNew ? QList<Profile>() : saved.profiles;
}

/// Tells the report what changed since the run before.
void keep(std::optional<HistoryStore> &history, const CommandLine &commandLine, FleetReport &report)
{
    if (!history)
        return;
    keepFleet(*history, (commandLine.groups + commandLine.fleet->files).join(QStringLiteral(", ")), report);
    if (const QString problem = history->takeProblem(); !problem.isEmpty())
        printProblem(problem);
}

/// Nothing, or which group has no peer. Where a list is missing, so may be its peers.
QString groupProblem(const NamedPeers &named)
{
    const QStringList &missing = named.fleet.missingGroups;
    if (missing.isEmpty() || !isEveryListRead(named.untested))
        return {};
    return QStringLiteral("option --group: there is no peer in the group %1").arg(missing.first());
}

} // namespace

NamedPeers namedPeers(const CommandLine &commandLine)
{
    NamedPeers peers;
    peers.saved = savedProfiles();
    EchoRequest defaults = commandLine.request;
    if (defaults.tls)
        defaults.tls->keyPasswordFile = commandLine.keyPasswordFile;
    FleetCollector collector(defaults, commandLine.groups);
    peers.untested = addLists(commandLine, collector);
    if (!commandLine.fleet || commandLine.fleet->files.isEmpty())
        collector.add(peers.saved);
    peers.fleet = collector.take();
    printSkipped({}, peers.fleet.skipped, commandLine.redact);
    peers.problem = groupProblem(peers);
    return peers;
}

ExitCode runFleet(const CommandLine &commandLine)
{
    const ConsoleApplication application;

    const FleetCommand &command = *commandLine.fleet;
    const NamedPeers named = namedPeers(commandLine);
    const FleetKnowledge knowledge{named.saved, {}};
    const Fleet &fleet = named.fleet;
    const bool isWhole = isEveryListRead(named.untested);
    if (!named.problem.isEmpty() || fleet.peers.isEmpty()) {
        const QString reason = named.problem.isEmpty() ? QStringLiteral("there is no peer to test") : named.problem;
        printProblem(reason);
        return endWithoutResult(commandLine.format, reason, isWhole ? exitUsage : exitFailure);
    }
    FleetSettings settings = command.settings;
    settings.logLevel = std::max(LogLevel::Info, commandLine.logLevel.value_or(LogLevel::Info));
    if (commandLine.request.tls)
        settings.passwords[privateKeyFileOf(*commandLine.request.tls)] = commandLine.keyPassword;

    const CancelToken &cancel = terminationToken(); // before it a signal ends the process: a list may never end
    FleetOutput output(commandLine, fleet.peers, cancel);
    const auto consume = [&output](const FleetEvent &event) { output.consume(event); };
    std::optional<HistoryStore> history;
    if (!commandLine.historyPath.isEmpty())
        history.emplace(commandLine.historyPath);
    if (command.isRepeated) {
        const auto endRound = [&](FleetRoundEnded round) {
            round.report.untested = named.untested;
            if (round.kind == RoundKind::Regular)
                keep(history, commandLine, round.report);
            output.consume(round);
        };
        FleetRoundsReport report =
            FleetRounds().run(fleet.peers, settings, command.rounds, knowledge, cancel, consume, endRound);
        report.last.untested = named.untested;
        return output.finish(report);
    }
    FleetReport report = FleetRun().run(fleet.peers, settings, knowledge, cancel, consume);
    report.untested = named.untested;
    keep(history, commandLine, report);
    const ExitCode code = output.finish(report);
    return code == exitSuccess && !isWhole ? exitFailure : code; // Nagios is told that the state is not known
}

} // namespace dicom_echo
