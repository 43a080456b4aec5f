#include "ui/profiles/profile_organizer.h"

#include "ui/profiles/details_dialog.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_panel.h"

#include <QAction>
#include <QInputDialog>

namespace dicom_echo {
namespace {

/// In a menu an ampersand would be a mnemonic.
QString menuText(QString group)
{
    return group.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProfileOrganizer::ProfileOrganizer(ProfileEditor *editor, ProfilePanel *panel, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_panel(panel)
    , m_window(window)
    , m_groups(tr("Move to &group"))
    , m_details(new QAction(tr("De&tails..."), this))
    , m_undo(editor->undoStack()->createUndoAction(this, tr("&Undo")))
    , m_redo(editor->undoStack()->createRedoAction(this, tr("&Redo")))
{
    m_details->setShortcut(Qt::ALT | Qt::Key_Return);
    m_details->setToolTip(tr("Group, contact, maintenance and notes of the selected profile (Alt+Return)"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_details, &QAction::triggered, this, &ProfileOrganizer::showDetails);
    connect(&m_groups, &QMenu::aboutToShow, this, &ProfileOrganizer::fillGroups);
    connect(panel, &ProfilePanel::selectionChanged, this, &ProfileOrganizer::showState);
    showState();
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
