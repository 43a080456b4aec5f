// The commands of the window itself, and the menus, into which the workspace in front puts its own.
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenuBar;

namespace dicom_echo {

class Workspace;

/// What they do is connected by the window, which owns them.
struct WindowActions
{
    QAction *newWindow = nullptr;
    QAction *quit = nullptr;
    QAction *preferences = nullptr;
    QAction *guide = nullptr;
    QAction *shortcuts = nullptr;
    QAction *supportFile = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;
};

[[nodiscard]] WindowActions makeWindowActions(QMainWindow *window);

/// Replaces what is in the menus. `switches` go to the workspaces; there are none where only one exists.
void fillMenus(QMenuBar *bar, const WindowActions &actions, const Workspace &front, const QList<QAction *> &switches);

} // namespace dicom_echo
