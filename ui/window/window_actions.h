// The commands of the window with their names and shortcuts, and the menus they stand in. What they do is connected by
// the window, which owns them.
#pragma once

class QAction;
class QMainWindow;

namespace dicom_echo {

class Redaction;
class ReportActions;
class RunTabs;
class TlsActions;

struct WindowActions
{
    QAction *echo = nullptr;
    QAction *cancel = nullptr;
    QAction *startWatch = nullptr;
    QAction *stopWatch = nullptr;
    QAction *stopAllWatches = nullptr;
    QAction *quit = nullptr;

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

    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;
};

[[nodiscard]] WindowActions makeWindowActions(QMainWindow *window);

/// The objects that have actions of their own.
struct ActionOwners
{
    const ReportActions &reports;
    const Redaction &redaction;
    const TlsActions &tls;
    const RunTabs &tabs;
};
void fillMenus(QMainWindow *window, const WindowActions &actions, const ActionOwners &owners);

} // namespace dicom_echo
