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

QMenu *addMenu(QMenuBar *bar, const QString &title, const QList<QList<QAction *>> &groups)
{
    QMenu *const menu = bar->addMenu(title);
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
    bar->clear();
    qDeleteAll(bar->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QMenu *const file = addMenu(bar, WindowMenuText::tr("&File"), front.menuActions(WindowMenu::File));
    addGroup(file, {actions.newWindow, actions.quit});
    QMenu *const edit = addMenu(bar, WindowMenuText::tr("&Edit"), front.menuActions(WindowMenu::Edit));
    addGroup(edit, {actions.preferences});
    addMenu(bar, WindowMenuText::tr("&Profile"), front.menuActions(WindowMenu::Profile));
    addMenu(bar, WindowMenuText::tr("R&un"), front.menuActions(WindowMenu::Run));
    QMenu *const view = addMenu(bar, WindowMenuText::tr("&View"), {switches});
    for (const QList<QAction *> &group : front.menuActions(WindowMenu::View))
        addGroup(view, group);
    addMenu(bar, WindowMenuText::tr("&Help"),
            {{actions.guide, actions.shortcuts}, {actions.supportFile}, {actions.about, actions.aboutQt}});
    for (QAction *const menu : bar->actions())
        menu->setVisible(!menu->menu()->isEmpty());
}

} // namespace dicom_echo
