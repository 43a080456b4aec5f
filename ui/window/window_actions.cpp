#include "ui/window/window_actions.h"

#include "ui/run/redaction.h"
#include "ui/run/report_actions.h"
#include "ui/tls/tls_actions.h"
#include "ui/window/run_tabs.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dicom_echo {
namespace {

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QAction *make(QMainWindow *window, const QString &text, const QKeySequence &shortcut, const QString &toolTip = {})
{
    auto *const action = new QAction(text, window);
    action->setShortcut(shortcut);
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    return action;
}

void makeRunActions(WindowActions &actions, QMainWindow *window)
{
    actions.echo = make(window, WindowText::tr("&Echo"), Qt::Key_F5);
    actions.cancel = make(window, WindowText::tr("&Cancel the echo"), Qt::Key_Escape);
    actions.cancel->setEnabled(false);
    actions.startWatch = make(window, WindowText::tr("Start &watch"), Qt::CTRL | Qt::Key_F5);
    actions.stopWatch = make(window, WindowText::tr("&Stop watch"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5);
    actions.stopWatch->setEnabled(false);
    actions.stopAllWatches = make(window, WindowText::tr("Stop &all watches..."), {});
    actions.stopAllWatches->setEnabled(false);
    for (QAction *const action : {actions.startWatch, actions.stopWatch})
        action->setAutoRepeat(false);
    actions.quit = make(window, WindowText::tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    actions.quit->setMenuRole(QAction::QuitRole);
}

void makeProfileActions(WindowActions &actions, QMainWindow *window)
{
    actions.newProfile =
        make(window, WindowText::tr("&New"), QKeySequence::New, WindowText::tr("Create a new profile (Ctrl+N)"));
    actions.newLocalTestPeer = make(window, WindowText::tr("New &local test peer"), {});
    actions.save = make(window, WindowText::tr("&Save"), QKeySequence::Save);
    actions.saveAs = make(window, WindowText::tr("Save &as..."), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    actions.rename = make(window, WindowText::tr("&Rename"), Qt::Key_F2);
    actions.duplicate = make(window, WindowText::tr("D&uplicate"), Qt::CTRL | Qt::Key_D);
    actions.remove = make(window, WindowText::tr("&Delete"), QKeySequence::Delete,
                          WindowText::tr("Delete the selected profile (Delete key in the list)"));
    actions.remove->setShortcutContext(Qt::WidgetShortcut); // elsewhere the key deletes characters
    actions.remove->setAutoRepeat(false);                   // one profile each time the key is pressed
}

void makeViewActions(WindowActions &actions, QMainWindow *window)
{
    actions.showProfiles = make(window, WindowText::tr("&Profile list"), Qt::Key_F9);
    actions.showProfiles->setCheckable(true);
    actions.showProfiles->setChecked(true);
    actions.showMoreSettings = make(window, WindowText::tr("&Timeouts, transfer syntax and more"), Qt::Key_F8);
    actions.showMoreSettings->setCheckable(true);
    actions.showTls = make(window, WindowText::tr("&Secure connection (TLS)"), Qt::Key_F7);
    actions.showTls->setCheckable(true);
    actions.showWatch = make(window, WindowText::tr("&Watch"), Qt::Key_F6);
    actions.showWatch->setCheckable(true);
    actions.goToAddress = make(window, WindowText::tr("Go to &address"), Qt::CTRL | Qt::Key_1);
    actions.goToProfiles = make(window, WindowText::tr("Go to the &list of profiles"), Qt::CTRL | Qt::Key_2);
    actions.goToVerdict = make(window, WindowText::tr("Go to the &verdict"), Qt::CTRL | Qt::Key_3);
    actions.filterProfiles = make(window, WindowText::tr("&Filter profiles"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
}

void makeHelpActions(WindowActions &actions, QMainWindow *window)
{
    actions.shortcuts = make(window, WindowText::tr("&Keyboard shortcuts"), QKeySequence::HelpContents);
    actions.about = make(window, WindowText::tr("&About DICOM Echo"), {});
    actions.about->setMenuRole(QAction::AboutRole);
    actions.aboutQt = make(window, WindowText::tr("About &Qt"), {});
    actions.aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace

WindowActions makeWindowActions(QMainWindow *window)
{
    WindowActions actions;
    makeRunActions(actions, window);
    makeProfileActions(actions, window);
    makeViewActions(actions, window);
    makeHelpActions(actions, window);
    return actions;
}

void fillMenus(QMainWindow *window, const WindowActions &actions, const ActionOwners &owners)
{
    const ReportActions &reports = owners.reports;
    const TlsActions &tls = owners.tls;
    QMenu *const file = window->menuBar()->addMenu(WindowText::tr("&File"));
    file->addActions({reports.copyForTicket(), reports.copyAsCommand(), reports.saveReport()});
    file->addActions(owners.tabs.saveActions());
    file->addAction(owners.redaction.action());
    file->addSeparator();
    file->addActions(owners.tabs.openActions());
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *const edit = window->menuBar()->addMenu(WindowText::tr("&Edit"));
    edit->addActions(owners.tabs.editActions());

    QMenu *const profile = window->menuBar()->addMenu(WindowText::tr("&Profile"));
    profile->addActions({actions.newProfile, actions.newLocalTestPeer});
    profile->addSeparator();
    profile->addActions({actions.save, actions.saveAs});
    profile->addSeparator();
    profile->addActions({actions.rename, actions.duplicate, actions.remove});

    QMenu *const run = window->menuBar()->addMenu(WindowText::tr("&Run"));
    run->addActions({actions.echo, actions.cancel});
    run->addSeparator();
    run->addActions({actions.startWatch, actions.stopWatch, actions.stopAllWatches});
    run->addSeparator();
    run->addActions({tls.tryWithTls(), tls.tryWithoutTls(), tls.trust()});

    QMenu *const view = window->menuBar()->addMenu(WindowText::tr("&View"));
    view->addActions(
        {actions.showProfiles, actions.showMoreSettings, actions.showTls, tls.showCertificates(), actions.showWatch});
    view->addSeparator();
    view->addActions({actions.goToAddress, actions.goToProfiles, actions.filterProfiles, actions.goToVerdict});
    view->addActions(owners.tabs.focusActions());

    QMenu *const help = window->menuBar()->addMenu(WindowText::tr("&Help"));
    help->addAction(actions.shortcuts);
    help->addSeparator();
    help->addActions({actions.about, actions.aboutQt});
}

} // namespace dicom_echo
