#include "ui/peer/profile_commands.h"

#include "core/pdu/pdu_decoder.h"
#include "ui/form/connection_form.h"
#include "ui/peer/peer_actions.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_panel.h"
#include "ui/profiles/profile_results.h"
#include "ui/profiles/unsaved_question.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace dicom_echo {

ProfileCommands::ProfileCommands(QWidget *window, const PeerActions &actions, const Parts &parts)
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
    connect(actions.duplicate, &QAction::triggered, this, [this, panel] { duplicate(panel->selectedName()); });
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

/// Opens the copy: whatever is done next is meant for it.
void ProfileCommands::duplicate(const QString &name)
{
    leaveDraft([this, name] {
        const QString copy = m_parts.editor->duplicate(name);
        if (copy.isEmpty())
            return;
        m_parts.editor->open(copy);
        m_parts.panel->editName(copy);
    });
}

/// A profile that gets its name when it is saved offers that name for editing at once.
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
    if (!m_parts.message->shows(m_deletedMessage))
        m_deleted.clear();
    m_deleted.append(removed);
    const QString text = m_deleted.size() == 1 ? tr("The profile %1 was deleted.").arg(visibleText(removed.name))
                                               : tr("%1 profiles were deleted.").arg(m_deleted.size());
    m_deletedMessage = m_parts.message->showWithAction(text, tr("Undo"), [this] {
        for (const Profile &profile : std::exchange(m_deleted, {}))
            m_parts.editor->restore(profile);
    });
}

} // namespace dicom_echo
