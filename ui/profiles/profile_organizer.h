// The actions that keep many profiles in order: groups, details, and to take back what was done.
#pragma once

#include <QMenu>
#include <QObject>

class QAction;

namespace dicom_echo {

class ProfileEditor;
class ProfilePanel;

class ProfileOrganizer : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All are borrowed.
    ProfileOrganizer(ProfileEditor *editor, ProfilePanel *panel, QWidget *window);

    [[nodiscard]] QAction *details() const { return m_details; }
    /// With a menu of the groups.
    [[nodiscard]] QAction *moveToGroup() const { return m_groups.menuAction(); }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

private:
    void connectUndo();
    void showDetails();
    void fillGroups();
    void askForGroup();
    void showState();

    ProfileEditor *m_editor;
    ProfilePanel *m_panel;
    QWidget *m_window;
    QMenu m_groups;
    QAction *m_details;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace dicom_echo
