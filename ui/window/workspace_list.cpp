#include "ui/window/workspace_list.h"

#include "ui/peer/peer_workspace.h"

namespace dicom_echo {

QList<Workspace *> makeWorkspaces(const SharedParts &parts, QWidget *parent)
{
    return {
        new PeerWorkspace(parts.editor, parts.redaction, parent),
    };
}

void beginWorkspaces(const QList<Workspace *> &workspaces, const WindowStart &start)
{
    for (Workspace *const workspace : workspaces) {
        if (auto *const peer = qobject_cast<PeerWorkspace *>(workspace))
            peer->begin(start);
    }
}

} // namespace dicom_echo
