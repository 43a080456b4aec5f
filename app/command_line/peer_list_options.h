// What the command line asks to do with lists of peers. Plain values; the options are in the option table.
#pragma once

#include "core/echo/input_rules.h"
#include "core/peerlist/peer_list_writer.h"

#include <QStringList>

#include <optional>

namespace dicom_echo {

struct PeerListCommand
{
    enum class Action {
        None, ///< an option was given that belongs to one of the others
        List,
        Import,
        Export,
    };
    Action action = Action::None;
    QStringList files;                    ///< to read; `-` is standard input
    QString group;                        ///< for all imported profiles; empty: as the list says
    bool dryRun = false;                  ///< say what an import would do
    QString exportPath;                   ///< `-` is standard output
    std::optional<PeerListFormat> format; ///< of the export; by the ending of its path if none was named

    bool operator==(const PeerListCommand &) const = default;
};

[[nodiscard]] Parsed<PeerListFormat> parsePeerListFormat(const QString &name);

/// The option that asks for it, without dashes; empty for None.
[[nodiscard]] QLatin1StringView peerListTask(PeerListCommand::Action action);

/// What is wrong with it as a whole; empty if nothing is. `hasAddress`: of a peer.
[[nodiscard]] QString peerListUsageError(const PeerListCommand &command, bool hasAddress);

} // namespace dicom_echo
