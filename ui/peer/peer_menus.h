// The menus of the workspace Peer: which of the commands of its parts stand where.
#pragma once

#include "ui/peer/peer_actions.h"
#include "ui/widgets/workspace.h"

namespace dicom_echo {

class PeerListActions;
class ProfileOrganizer;
class Redaction;
class ReportActions;
class RunTabs;
class TlsActions;

/// Whose commands they are.
struct PeerMenuParts
{
    const PeerActions &actions;
    const ReportActions &reports;
    const TlsActions &tls;
    const ProfileOrganizer &organizer;
    const PeerListActions &peerLists;
    const Redaction &redaction;
    const RunTabs &tabs;
};

/// In groups; see Workspace::menuActions().
[[nodiscard]] QList<QList<QAction *>> peerMenu(WindowMenu menu, const PeerMenuParts &parts);

} // namespace dicom_echo
