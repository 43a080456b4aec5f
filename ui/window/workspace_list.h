// Which workspaces the window has: the one place that names the rooms they come from.
#pragma once

#include <QList>

class QWidget;

namespace dicom_echo {

class ProfileEditor;
class Redaction;
class RunHistory;
class Workspace;
struct WindowStart;

/// What the workspaces share. It belongs to the window and outlives them.
struct SharedParts
{
    ProfileEditor *editor;
    Redaction *redaction;
    RunHistory *history;
};

/// In order. `parent` is in the window.
[[nodiscard]] QList<Workspace *> makeWorkspaces(const SharedParts &parts, QWidget *parent);

/// Passes on what the command line says, once the window is complete.
void beginWorkspaces(const QList<Workspace *> &workspaces, const WindowStart &start);

} // namespace dicom_echo
