#include "app/console/peer_list_run.h"

#include "app/console/peer_list_file.h"
#include "app/console/report_output.h"
#include "core/peerlist/peer_import.h"
#include "core/peerlist/peer_list.h"
#include "core/platform/replace_file.h"
#include "core/profiles/profile_store.h"
#include "core/report/json_text.h"
#include "core/text/visible_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {

namespace {

ExitCode printText(const QString &text, ExitCode code)
{
    return printReport(text.toUtf8()) ? code : exitFailure;
}

QString peerText(const QString &calledAeTitle, const QString &address, quint16 port, bool tls)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    const QString title = calledAeTitle.isEmpty() ? QString() : calledAeTitle + u'@';
    return title + host + u':' + QString::number(port) + (tls ? QStringLiteral(" TLS") : QString());
}

QString skippedText(const QList<SkippedEntry> &skipped)
{
    QString text;
    for (const SkippedEntry &entry : skipped)
        text += QStringLiteral("  skipped, %1: %2\n").arg(visibleText(entry.where), entry.reason);
    return text;
}

QString countText(qsizetype count, const char *thing)
{
    return QStringLiteral("%1 %2%3").arg(QString::number(count), QLatin1StringView(thing),
                                         count == 1 ? QString() : QStringLiteral("s"));
}

QString listText(const QString &path, const PeerList &list)
{
    QString text = QStringLiteral("%1: %2, %3, %4 skipped\n")
                       .arg(visibleText(path), list.format, countText(list.peers.size(), "peer"))
                       .arg(list.skipped.size());
    for (const ListedPeer &peer : list.peers) {
        text +=
            QStringLiteral("  %1  %2").arg(peer.name, peerText(peer.calledAeTitle, peer.address, peer.port, peer.tls));
        if (!peer.callingAeTitle.isEmpty())
            text += QStringLiteral(" called by %1").arg(peer.callingAeTitle);
        if (!peer.group.isEmpty())
            text += QStringLiteral(" in %1").arg(peer.group);
        text += u'\n';
    }
    return text + skippedText(list.skipped);
}

/// In the report there is an element for each file, also for one that could not be read.
QJsonObject fileToJson(const PeerList &list)
{
    PeerList shown = list;
    if (!list.problem.isEmpty())
        shown.skipped.append({QStringLiteral("file"), list.problem});
    return peerListToJson(shown);
}

ExitCode listPeers(const PeerListCommand &command, bool json)
{
    ExitCode code = exitSuccess;
    QJsonArray files;
    QString text;
    for (const QString &path : command.files) {
        const PeerList list = readPeerListFile(path);
        if (!list.problem.isEmpty()) {
            printProblem(QStringLiteral("%1: %2").arg(path, list.problem));
            code = exitFailure;
        } else {
            text += listText(path, list);
        }
        files.append(fileToJson(list));
    }
    if (!json)
        return printText(text, code);
    const QJsonObject report{{QStringLiteral("schema"), QStringLiteral("dicom-echo/peers/1")},
                             {QStringLiteral("files"), files}};
    return printText(QString::fromLatin1(asciiJson(report)), code);
}

QString importText(const PeerImport &plan, bool dryRun)
{
    const QString added = dryRun ? QStringLiteral("would be added") : QStringLiteral("added");
    QString text;
    for (const Profile &profile : plan.added) {
        const EchoRequest &request = profile.request;
        text += QStringLiteral("  %1: %2  %3%4\n")
                    .arg(added, profile.name,
                         peerText(request.calledAeTitle, request.address, request.port, request.tls.has_value()),
                         profile.group.isEmpty() ? QString() : QStringLiteral(" in ") + profile.group);
    }
    for (const ChangedPeer &peer : plan.changed)
        text += QStringLiteral("  known: %1  saved as %2; the list says: %3\n")
                    .arg(peer.name, visibleText(peer.profile.name), peer.difference);
    for (const KnownPeer &peer : plan.known)
        text += QStringLiteral("  known: %1  saved as %2\n").arg(peer.name, visibleText(peer.profileName));
    return text + QStringLiteral("%1 %2, %3 known\n")
                      .arg(countText(plan.added.size(), "profile"), added,
                           QString::number(plan.known.size() + plan.changed.size()));
}

ExitCode importPeers(const PeerListCommand &command)
{
    ExitCode code = exitSuccess;
    QList<ListedPeer> peers;
    QString text;
    for (const QString &path : command.files) {
        const PeerList list = readPeerListFile(path);
        if (!list.problem.isEmpty()) {
            printProblem(QStringLiteral("%1: %2").arg(path, list.problem));
            code = exitFailure;
            continue;
        }
        peers += list.peers;
        text +=
            QStringLiteral("%1: %2, %3 skipped\n")
                .arg(visibleText(path), countText(list.peers.size(), "peer"), QString::number(list.skipped.size())) +
            skippedText(list.skipped);
    }
    ProfileStore store;
    PeerImport plan;
    const auto planned = [&](const QList<Profile> &saved) {
        plan = planPeerImport(peers, saved, command.group);
        return plan.added;
    };
    if (command.dryRun) {
        static_cast<void>(planned(store.load().profiles));
    } else if (!peers.isEmpty()) {
        if (const auto error = store.add(planned)) {
            printProblem(error->message);
            return exitFailure;
        }
    }
    return printText(text + importText(plan, command.dryRun), code);
}

ExitCode exportPeers(const PeerListCommand &command)
{
    const ProfileStore::Contents saved = ProfileStore().load();
    if (saved.error)
        printProblem(saved.error->message);
    if (saved.error && saved.profiles.isEmpty())
        return exitFailure;
    const PeerListFormat format =
        command.format ? *command.format : peerListFormatOfPath(command.exportPath).value_or(PeerListFormat::OwnJson);
    const WrittenPeerList written = writePeerList(saved.profiles, format);
    for (const SkippedEntry &entry : written.skipped)
        printProblem(QStringLiteral("not exported: ") + entry.reason);
    if (command.exportPath == u"-")
        return printText(QString::fromUtf8(written.bytes), exitSuccess);
    const QString error = replaceFile(command.exportPath, written.bytes);
    if (!error.isEmpty())
        printProblem(QStringLiteral("%1 cannot be saved: %2").arg(command.exportPath, error));
    return error.isEmpty() ? exitSuccess : exitFailure;
}

} // namespace

ExitCode runPeerLists(const CommandLine &commandLine)
{
    const PeerListCommand command = commandLine.peerLists.value_or(PeerListCommand());
    switch (command.action) {
    case PeerListCommand::Action::None:
        return exitUsage;
    case PeerListCommand::Action::List:
        return listPeers(command, commandLine.json);
    case PeerListCommand::Action::Import:
        return importPeers(command);
    case PeerListCommand::Action::Export:
        return exportPeers(command);
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
