#include "app/command_line/peer_list_options.h"

namespace dicom_echo {

namespace {

using enum PeerListCommand::Action;

QString inPeerListOption(const char *option, const char *error)
{
    return QStringLiteral("option %1: %2").arg(QLatin1StringView(option), QLatin1StringView(error));
}

QString exportError(const PeerListCommand &command)
{
    if (!command.files.isEmpty())
        return inPeerListOption("--export", "exports the profiles to one file; there are more arguments");
    if (!command.format && !peerListFormatOfPath(command.exportPath))
        return inPeerListOption("--export", "the name's ending does not tell the format; name it with --format");
    return {};
}

} // namespace

Parsed<PeerListFormat> parsePeerListFormat(const QString &name)
{
    const auto format = peerListFormatFromName(name);
    QStringList names;
    for (const PeerListFormat known : peerListFormats())
        names << peerListFormatName(known);
    return {format, format ? QString() : QStringLiteral("A format is one of ") + names.join(QStringLiteral(", "))};
}

QLatin1StringView peerListTask(PeerListCommand::Action action)
{
    switch (action) {
    case None:
        return {};
    case List:
        return QLatin1StringView("list-peers");
    case Import:
        return QLatin1StringView("import");
    case Export:
        return QLatin1StringView("export");
    }
    Q_UNREACHABLE();
}

QString peerListUsageError(const PeerListCommand &command, bool hasAddress)
{
    if (command.action == None)
        return inPeerListOption("--dry-run", "is for --import");
    if (command.format && command.action != Export)
        return inPeerListOption("--format", "is for --export");
    if (hasAddress)
        return QStringLiteral("lists of peers are read and written without an address; files follow --list-peers and "
                              "--import");
    if (command.action == Export)
        return exportError(command);
    if (command.files.isEmpty())
        return command.action == List ? inPeerListOption("--list-peers", "the files are missing")
                                      : inPeerListOption("--import", "the files are missing");
    return {};
}

} // namespace dicom_echo
