// The actions that keep many profiles in order: groups, details, and to take back what was done.
#pragma once

#include "ui/profiles/profile_edits.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <utility>

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

    /// Asks before profiles of these names go, and calls `next` if they may. Without it they go.
    using Guard = std::function<void(const QStringList &names, const std::function<void()> &next)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

private:
    void connectUndo();
    void step(UndoStep step);
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
    Guard m_guard;
};

} // namespace dicom_echo
