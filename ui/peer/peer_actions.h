// The commands of the workspace Peer that belong to none of its parts, with their names and shortcuts. What they do is
// connected by the workspace, which owns them.
#pragma once

#include <QString>

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

/// On what it depends which of them can be used.
struct PeerCommandState
{
    QString obstacle; ///< what keeps the settings in the form from being used; empty: nothing
    // Of the open draft.
    bool isRunOn = false; ///< an echo or a watch
    bool isWatchOn = false;
    bool isSaved = false;
    // Of others.
    bool isEchoingSelected = false;
    bool isAnyWatchOn = false;
    bool hasSelection = false; ///< in the list of profiles
};

void showWhatCanBeDone(const PeerActions &actions, const PeerCommandState &state);

} // namespace dicom_echo
