// The commands of the workspace Peer that belong to none of its parts, with their names and shortcuts. What they do is
// connected by the workspace, which owns them.
#pragma once

class QAction;
class QWidget;

namespace dicom_echo {

struct PeerActions
{
    QAction *echo = nullptr;
    QAction *echoSelected = nullptr;
    QAction *cancel = nullptr;
    QAction *startWatch = nullptr;
    QAction *stopWatch = nullptr;
    QAction *stopAllWatches = nullptr;

    QAction *newProfile = nullptr;
    QAction *newLocalTestPeer = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *rename = nullptr;
    QAction *duplicate = nullptr;
    QAction *remove = nullptr;

    QAction *showProfiles = nullptr;
    QAction *showMoreSettings = nullptr;
    QAction *showTls = nullptr;
    QAction *showWatch = nullptr;
    QAction *goToAddress = nullptr;
    QAction *goToProfiles = nullptr;
    QAction *goToVerdict = nullptr;
    QAction *filterProfiles = nullptr;
};

[[nodiscard]] PeerActions makePeerActions(QWidget *workspace);

} // namespace dicom_echo
