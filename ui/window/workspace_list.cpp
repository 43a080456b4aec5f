#include "ui/window/workspace_list.h"

#include "ui/fleet/fleet_workspace.h"
#include "ui/history/run_history.h"
#include "ui/peer/peer_workspace.h"

namespace dicom_echo {

QList<Workspace *> makeWorkspaces(const SharedParts &parts, QWidget *parent)
{
    auto *const peer = new PeerWorkspace(parts.editor, parts.redaction, parts.history, parent);
    auto *const fleet = new FleetWorkspace(parts.editor, parts.redaction, peer->listActions(), parent);
    QObject::connect(fleet, &FleetWorkspace::peerChosen, peer,
                     [peer](const QString &profile, const std::shared_ptr<const FleetPeerResult> &result) {
                         peer->showPeer(profile, result.get());
                     });
    QObject::connect(peer, &PeerWorkspace::peerTested, fleet, &FleetWorkspace::takeResult);
    QObject::connect(fleet, &FleetWorkspace::historyGrew, parts.history, &RunHistory::readLastResults);
    return {peer, fleet};
}

void beginWorkspaces(const QList<Workspace *> &workspaces, const WindowStart &start)
{
    for (Workspace *const workspace : workspaces) {
        if (auto *const peer = qobject_cast<PeerWorkspace *>(workspace))
            peer->begin(start);
        if (auto *const fleet = qobject_cast<FleetWorkspace *>(workspace)) {
            fleet->begin(start.history);
            if (start.request && start.request->tls)
                fleet->rememberPassword(*start.request->tls, start.keyPassword);
        }
    }
}

} // namespace dicom_echo
