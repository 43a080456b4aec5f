// The switch between the workspaces: a button for each, with its state, at the corner of the menu bar; hidden while
// there is only one. Remembers which one was in front.
#pragma once

#include <QIcon>
#include <QWidget>

class QAction;
class QSettings;

namespace dicom_echo {

class Workspace;

class WorkspaceSwitch : public QWidget
{
    Q_OBJECT

public:
    /// The workspaces are borrowed and outlive it.
    WorkspaceSwitch(const QList<Workspace *> &workspaces, QWidget *parent);

    /// For the menus, with their keys Ctrl+1, Ctrl+2 ...; none while there is only one workspace.
    [[nodiscard]] QList<QAction *> goToActions() const;

    /// In front when the window was closed the last time, or the first one.
    [[nodiscard]] Workspace *lastChosen() const;
    void saveLayout(QSettings &settings) const;

    /// Marks the workspace that is in front.
    void mark(const Workspace *workspace);
    /// The states of the workspaces have changed.
    void showStates();

private:
    QList<Workspace *> m_workspaces;
    QList<QAction *> m_actions; ///< one each
    QIcon m_noIcon;             ///< keeps the place of one
};

} // namespace dicom_echo
