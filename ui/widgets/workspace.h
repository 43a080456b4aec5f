// A workspace: what fills the window, one at a time. The window shows a switch of those that exist and knows none of
// them by name; makeWorkspaces() in ui/window lists them.
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/widgets/window_page.h"

#include <QIcon>

#include <functional>

namespace dicom_echo {

/// The menus of the window that a workspace puts commands into, in their order.
enum class WindowMenu { File, Edit, Profile, Run, View };

/// How a workspace is doing: what its switch shows beside its name while another one is in front.
struct WorkspaceState
{
    StateIcon icon = StateIcon::Skipped;
    QString text; ///< a few characters, such as a number; empty: nothing to tell
};

class Workspace : public WindowPage
{
    Q_OBJECT

public:
    using WindowPage::WindowPage;

    /// The text of the switch that shows the workspace.
    [[nodiscard]] virtual QString name() const = 0;
    /// None by default: the switch then shows the name only.
    [[nodiscard]] virtual QIcon icon() const { return {}; }
    /// The command that moves the focus into the workspace, with a mnemonic: `&Fleet`.
    [[nodiscard]] virtual QString focusCommand() const = 0;

    /// Groups of commands, with a line between two groups. The workspace owns them; those of the other workspaces have
    /// neither a menu nor a shortcut.
    [[nodiscard]] virtual QList<QList<QAction *>> menuActions(WindowMenu menu) const = 0;

    [[nodiscard]] virtual WorkspaceState state() const { return {}; }
    /// What the title of the window says while the workspace is in front; empty: its name.
    [[nodiscard]] virtual QString title() const { return {}; }
    /// Whether the title is marked as one with unsaved changes.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }

    /// The user has chosen other preferences of the program: whatever of them is shown is read again.
    virtual void takePreferences() {}
    /// What a support file is to tell of the workspace, in English and redacted; see ui/support. Empty: nothing.
    [[nodiscard]] virtual QString supportDetails() const { return {}; }

    /// The window is to be closed: goes on with `next`, at once or when the user has agreed to lose what would be lost.
    virtual void prepareToClose(const std::function<void()> &next) { next(); }
    /// The window closes: ends what is still on.
    virtual void endWork() {}

Q_SIGNALS:
    /// State, title or unsaved changes are others than before.
    void stateChanged();
    /// There are more commands for the menus than before.
    void commandsAdded();
};

} // namespace dicom_echo
