#include "ui/profiles/profile_organizer.h"

#include "ui/profiles/details_dialog.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_panel.h"

#include <QAction>
#include <QInputDialog>

namespace dicom_echo {
namespace {

/// In a menu an ampersand would be a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProfileOrganizer::ProfileOrganizer(ProfileEditor *editor, ProfilePanel *panel, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_panel(panel)
    , m_window(window)
    , m_groups(tr("Move to &group"))
    , m_details(new QAction(tr("De&tails..."), this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_details->setShortcut(Qt::ALT | Qt::Key_Return);
    m_details->setToolTip(tr("Group, contact, maintenance and notes of the selected profile (Alt+Return)"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connectUndo();
    connect(m_details, &QAction::triggered, this, &ProfileOrganizer::showDetails);
    connect(&m_groups, &QMenu::aboutToShow, this, &ProfileOrganizer::fillGroups);
    connect(panel, &ProfilePanel::selectionChanged, this, &ProfileOrganizer::showState);
    showState();
}

/// Not by createUndoAction(), which puts its word before the command's whatever the language.
void ProfileOrganizer::connectUndo()
{
    QUndoStack *const stack = m_editor->undoStack();
    const auto tellUndo = [this](const QString &command) {
        m_undo->setText(command.isEmpty() ? tr("&Undo") : tr("&Undo %1", "a command").arg(menuText(command)));
    };
    const auto tellRedo = [this](const QString &command) {
        m_redo->setText(command.isEmpty() ? tr("&Redo") : tr("&Redo %1", "a command").arg(menuText(command)));
    };
    connect(stack, &QUndoStack::undoTextChanged, this, tellUndo);
    connect(stack, &QUndoStack::redoTextChanged, this, tellRedo);
    connect(stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(m_undo, &QAction::triggered, this, [this] { step(UndoStep::Undo); });
    connect(m_redo, &QAction::triggered, this, [this] { step(UndoStep::Redo); });
    tellUndo(stack->undoText());
    tellRedo(stack->redoText());
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
}

void ProfileOrganizer::step(UndoStep step)
{
    QUndoStack *const stack = m_editor->undoStack();
    const auto next = [stack, step] { step == UndoStep::Undo ? stack->undo() : stack->redo(); };
    if (m_guard)
        m_guard(m_editor->removedBy(step), next);
    else
        next();
}

void ProfileOrganizer::showDetails()
{
    const QStringList names = m_panel->selectedNames();
    const Profile *const profile = names.size() == 1 ? m_editor->find(names.first()) : nullptr;
    if (!profile)
        return;
    auto *const dialog = new DetailsDialog(*profile, m_editor->saved().groups(), m_window);
    connect(dialog, &DetailsDialog::saved, m_editor, &ProfileEditor::setDetails);
    dialog->open();
}

void ProfileOrganizer::fillGroups()
{
    m_groups.clear();
    const auto add = [this](const QString &text, const QString &group) {
        connect(m_groups.addAction(text), &QAction::triggered, this,
                [this, group] { m_editor->moveToGroup(m_panel->selectedNames(), group); });
    };
    for (const QString &group : m_editor->saved().groups())
        add(menuText(group), group);
    m_groups.addSeparator();
    add(tr("&None"), {});
    connect(m_groups.addAction(tr("Ne&w group...")), &QAction::triggered, this, &ProfileOrganizer::askForGroup);
}

void ProfileOrganizer::askForGroup()
{
    const QStringList names = m_panel->selectedNames();
    auto *const dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New group"));
    dialog->setLabelText(tr("&Name of the group:"));
    connect(dialog, &QInputDialog::textValueSelected, m_editor,
            [editor = m_editor, names](const QString &group) { editor->moveToGroup(names, group); });
    dialog->open();
}

void ProfileOrganizer::showState()
{
    const qsizetype selected = m_panel->selectedNames().size();
    m_details->setEnabled(selected == 1);
    m_groups.menuAction()->setEnabled(selected > 0);
}

} // namespace dicom_echo
#include "moc_profile_organizer.cpp"
