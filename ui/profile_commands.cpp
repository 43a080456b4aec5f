#include "ui/profile_commands.h"

#include "core/pdu/pdu_decoder.h"
#include "ui/connection_form.h"
#include "ui/message_bar.h"
#include "ui/profile_editor.h"
#include "ui/profile_panel.h"
#include "ui/profile_results.h"
#include "ui/unsaved_question.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QWidget>

namespace dicom_echo {

ProfileCommands::ProfileCommands(QWidget *window, const WindowActions &actions, const Parts &parts)
    : QObject(window)
    , m_window(window)
    , m_parts(parts)
{
    ProfileEditor *const editor = parts.editor;
    ProfilePanel *const panel = parts.panel;
    connect(actions.newProfile, &QAction::triggered, this, [this] {
        leaveDraft([this] {
            m_parts.editor->startNew();
            m_parts.form->focusFirst();
        });
    });
    connect(actions.newLocalTestPeer, &QAction::triggered, this,
            [this] { leaveDraft([this] { m_parts.editor->startNew(ProfileKind::LocalTestPeer); }); });
    connect(actions.save, &QAction::triggered, this, &ProfileCommands::save);
    connect(actions.saveAs, &QAction::triggered, this, &ProfileCommands::saveAs);
    connect(actions.rename, &QAction::triggered, this, [panel] { panel->editName(panel->selectedName()); });
    connect(actions.duplicate, &QAction::triggered, this, [editor, panel] {
        if (const QString copy = editor->duplicate(panel->selectedName()); !copy.isEmpty())
            panel->editName(copy);
    });
    connect(actions.remove, &QAction::triggered, this, [editor, panel] { editor->remove(panel->selectedName()); });
    connect(panel, &ProfilePanel::openRequested, this, &ProfileCommands::open);
    connect(editor, &ProfileEditor::removed, this, &ProfileCommands::offerUndo);
}

void ProfileCommands::leaveDraft(const std::function<void()> &next)
{
    if (!m_parts.editor->isModified()) {
        next();
        return;
    }
    m_parts.panel->select(m_parts.editor->openName());
    const SavingPossible saving = m_parts.form->request() ? SavingPossible::Yes : SavingPossible::No;
    askAboutUnsavedChanges(m_window, draftName(), saving, [this, next](UnsavedAnswer answer) {
        if (answer == UnsavedAnswer::Discard || m_parts.editor->save())
            next();
    });
}

QString ProfileCommands::draftName() const
{
    switch (m_parts.editor->origin()) {
    case DraftOrigin::New:
        return tr("New profile");
    case DraftOrigin::CommandLine:
        return tr("From the command line");
    case DraftOrigin::Saved:
        return visibleText(m_parts.editor->openName());
    }
    Q_UNREACHABLE();
}

void ProfileCommands::open(const QString &name)
{
    if (name.isEmpty() || name == m_parts.editor->openName())
        return;
    leaveDraft([this, name] { m_parts.editor->open(name); });
}

/// A profile that gets its name by being saved offers it for editing at once.
void ProfileCommands::save() const
{
    if (m_parts.editor->origin() != DraftOrigin::Saved)
        return saveAs();
    const std::optional<FinishedRun> tested = m_parts.results->shown();
    if (m_parts.editor->save())
        m_parts.results->keep(tested);
}

void ProfileCommands::saveAs() const
{
    const std::optional<FinishedRun> tested = m_parts.results->shown();
    if (!m_parts.editor->saveAsNew())
        return;
    m_parts.results->keep(tested);
    m_parts.panel->editName(m_parts.editor->openName());
}

void ProfileCommands::offerUndo(const Profile &removed)
{
    m_parts.message->showWithAction(tr("The profile %1 was deleted.").arg(visibleText(removed.name)), tr("Undo"),
                                    [this, removed] { m_parts.editor->restore(removed); });
}

} // namespace dicom_echo
