#include "ui/window/window_menus.h"

#include "ui/widgets/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dicom_echo {
namespace {

struct WindowMenuText
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

void addGroup(QMenu *menu, const QList<QAction *> &group)
{
    if (group.isEmpty())
        return;
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(group);
}

/// The same menu each time: to a screen reader an action belongs to the first menu that it was found in, and is gone
/// with it.
QMenu *refilledMenu(QMenuBar *bar, const char *id, const QString &title, const QList<QList<QAction *>> &groups)
{
    const QString name = QLatin1StringView(id);
    auto *menu = bar->findChild<QMenu *>(name, Qt::FindDirectChildrenOnly);
    if (!menu) {
        menu = bar->addMenu(title);
        menu->setObjectName(name);
    }
    menu->clear();
    for (const QList<QAction *> &group : groups)
        addGroup(menu, group);
    return menu;
}

} // namespace

WindowActions makeWindowActions(QMainWindow *window)
{
    WindowActions actions;
    actions.quit = new QAction(WindowMenuText::tr("&Quit"), window);
    actions.quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    actions.quit->setMenuRole(QAction::QuitRole);
    actions.newWindow = new QAction(WindowMenuText::tr("New &window"), window);
    actions.newWindow->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    actions.preferences = new QAction(WindowMenuText::tr("Pr&eferences..."), window);
    actions.preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    actions.preferences->setMenuRole(QAction::PreferencesRole);
    actions.guide = new QAction(WindowMenuText::tr("&User guide"), window);
    actions.guide->setShortcut(QKeySequence::HelpContents);
    actions.shortcuts = new QAction(WindowMenuText::tr("&Keyboard shortcuts"), window);
    actions.shortcuts->setShortcut(Qt::CTRL | Qt::Key_F1);
    actions.supportFile = new QAction(WindowMenuText::tr("&Save support file..."), window);
    actions.about = new QAction(WindowMenuText::tr("&About DICOM Echo"), window);
    actions.about->setMenuRole(QAction::AboutRole);
    actions.aboutQt = new QAction(WindowMenuText::tr("About &Qt"), window);
    actions.aboutQt->setMenuRole(QAction::AboutQtRole);
    return actions;
}

void fillMenus(QMenuBar *bar, const WindowActions &actions, const Workspace &front, const QList<QAction *> &switches)
{
    const auto ofWorkspace = [&front](WindowMenu menu) { return front.menuActions(menu); };
    QMenu *const file = refilledMenu(bar, "file", WindowMenuText::tr("&File"), ofWorkspace(WindowMenu::File));
    addGroup(file, {actions.newWindow, actions.quit});
    QMenu *const edit = refilledMenu(bar, "edit", WindowMenuText::tr("&Edit"), ofWorkspace(WindowMenu::Edit));
    addGroup(edit, {actions.preferences});
    refilledMenu(bar, "profile", WindowMenuText::tr("&Profile"), ofWorkspace(WindowMenu::Profile));
    refilledMenu(bar, "run", WindowMenuText::tr("R&un"), ofWorkspace(WindowMenu::Run));
    QMenu *const view = refilledMenu(bar, "view", WindowMenuText::tr("&View"), {switches});
    for (const QList<QAction *> &group : ofWorkspace(WindowMenu::View))
        addGroup(view, group);
    refilledMenu(bar, "help", WindowMenuText::tr("&Help"),
                 {{actions.guide, actions.shortcuts}, {actions.supportFile}, {actions.about, actions.aboutQt}});
    for (QAction *const menu : bar->actions())
        menu->setVisible(!menu->menu()->isEmpty());
}

} // namespace dicom_echo
