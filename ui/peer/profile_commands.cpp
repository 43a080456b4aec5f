#include "ui/peer/profile_commands.h"

#include "core/text/visible_text.h"
#include "ui/form/connection_form.h"
#include "ui/peer/peer_actions.h"
#include "ui/peer/run_commands.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_panel.h"
#include "ui/profiles/profile_results.h"
#include "ui/profiles/profile_texts.h"
#include "ui/profiles/unsaved_question.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
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
        m_parts.editor->startNew();
        m_parts.form->focusFirst();
    });
    connect(actions.newLocalTestPeer, &QAction::triggered, editor,
            [editor] { editor->startNew(ProfileKind::LocalTestPeer); });
    connect(actions.save, &QAction::triggered, this, &ProfileCommands::save);
    connect(actions.saveAs, &QAction::triggered, this, &ProfileCommands::saveAs);
    connect(actions.rename, &QAction::triggered, panel, &ProfilePanel::editCurrentName);
    connect(actions.duplicate, &QAction::triggered, this, &ProfileCommands::duplicate);
    connect(actions.remove, &QAction::triggered, this, &ProfileCommands::remove);
    connect(panel, &ProfilePanel::openRequested, editor, &ProfileEditor::open);
    connect(panel, &ProfilePanel::entered, parts.form, &ConnectionForm::focusFirst);
    connect(editor, &ProfileEditor::removed, this, &ProfileCommands::tellRemoved);
    connect(editor->undoStack(), &QUndoStack::indexChanged, this, &ProfileCommands::withdrawUndo, Qt::QueuedConnection);
}

void ProfileCommands::leaveDrafts(const std::function<void()> &next)
{
    const QStringList unsaved = m_parts.editor->drafts().modifiedKeys();
    if (unsaved.isEmpty()) {
        next();
        return;
    }
    QStringList valid;
    QStringList invalid;
    for (const QString &key : unsaved)
        (canSave(key) ? valid : invalid) << key;
    askAboutUnsavedChanges(m_window, titlesOf(unsaved), titlesOf(invalid), [this, next, valid](UnsavedAnswer answer) {
        if (answer == UnsavedAnswer::Discard || m_parts.editor->saveAll(valid))
            next();
    });
}

/// Of the open draft the form knows more than the draft does: whether its certificate files can be used.
bool ProfileCommands::canSave(const QString &key) const
{
    const ProfileEditor *const editor = m_parts.editor;
    return key == editor->openKey() ? m_parts.form->request().has_value()
                                    : checkDraft(editor->drafts().find(key)->draft).request.has_value();
}

QStringList ProfileCommands::titlesOf(const QStringList &keys) const
{
    QStringList titles;
    for (const QString &key : keys)
        titles << draftRowTitle(*m_parts.editor->drafts().find(key));
    return titles;
}

QString ProfileCommands::draftName() const
{
    return draftTitle(m_parts.editor->drafts().open());
}

/// Opens the copy: whatever is done next is meant for it.
void ProfileCommands::duplicate() const
{
    const QString copy = m_parts.editor->duplicate(m_parts.editor->openName());
    if (copy.isEmpty())
        return;
    m_parts.editor->open(copy);
    m_parts.panel->editName(copy);
}

void ProfileCommands::remove()
{
    const QStringList keys = m_parts.panel->selectedKeys();
    m_parts.runs->leaveWatchesOf(keys, [this, keys] { removeUnsaved(keys); });
}

/// Of a draft that was never saved nothing is left, so it is asked about, too.
void ProfileCommands::removeUnsaved(const QStringList &keys)
{
    QStringList unsaved = m_parts.editor->drafts().modifiedKeys();
    unsaved.removeIf([&keys](const QString &key) { return !keys.contains(key); });
    if (unsaved.isEmpty())
        removeNow(keys);
    else
        askBeforeChangesAreDeleted(m_window, titlesOf(unsaved), [this, keys] { removeNow(keys); });
}

/// Their runs end with them: ProfileResults sees to that.
void ProfileCommands::removeNow(const QStringList &keys) const
{
    QStringList names = keys;
    names.removeIf(isDraftKey);
    for (const QString &key : keys) {
        if (isDraftKey(key)) {
            m_parts.results->forgetRuns({key});
            m_parts.editor->discard(key);
        }
    }
    m_parts.editor->remove(names);
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

void ProfileCommands::tellRemoved(const QStringList &names)
{
    if (!m_parts.message->shows(m_undoMessage))
        m_removed.clear();
    m_removed += names;
    offerUndo(m_removed.size() == 1 ? tr("The profile %1 was deleted.").arg(visibleText(m_removed.first()))
                                    : tr("%n profile(s) were deleted.", nullptr, int(m_removed.size())));
}

void ProfileCommands::offerUndo(const QString &text)
{
    QUndoStack *const stack = m_parts.editor->undoStack();
    if (!m_parts.message->shows(m_undoMessage))
        m_undoTo = stack->index() - 1;
    m_undoFrom = stack->index();
    m_undoMessage = m_parts.message->showWithAction(text, tr("Undo"), [this, stack] {
        m_parts.runs->leaveWatchesOf(m_parts.editor->removedBy(UndoStep::Undo),
                                     [this, stack] { stack->setIndex(m_undoTo); });
    });
}

/// What came after it is not what the button promises to undo.
void ProfileCommands::withdrawUndo() const
{
    if (m_parts.editor->undoStack()->index() != m_undoFrom)
        m_parts.message->withdraw(m_undoMessage);
}

} // namespace dicom_echo
#include "moc_profile_commands.cpp"
