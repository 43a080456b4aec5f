#include "ui/window/main_window.h"

#include "core/platform/failure_record.h"
#include "core/text/visible_text.h"
#include "ui/help/help_window.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/support/support_dialog.h"
#include "ui/support/support_text.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/workspace.h"
#include "ui/window/about_box.h"
#include "ui/window/menu_corner.h"
#include "ui/window/shortcuts_box.h"
#include "ui/window/window_layout.h"
#include "ui/window/workspace_list.h"
#include "ui/window/workspace_switch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

namespace dicom_echo {

MainWindow::MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent)
    : QMainWindow(parent)
    , m_editor(std::move(store))
    , m_redaction(this)
    , m_historyPlace(start.history)
    , m_history(start.history.path)
    , m_actions(makeWindowActions(this))
{
    setWindowIcon(svgIcon(QStringLiteral(":/icons/dicom-echo.svg")));
    restoreWindowSize(this);
    const Preferences preferences = readPreferences(QSettings());
    m_history.setBounds(preferences.history);
    m_history.setKept(isUsed(m_historyPlace, preferences));
    compose();
    connectActions();
    m_redaction.action()->setChecked(start.redact);
    beginWorkspaces(m_workspaces, start);
    showState();
}

/// The workspaces use the editor, which is a member, and later ones the actions of those before them. None of them is
/// shown when the one in front of it goes.
MainWindow::~MainWindow()
{
    m_stack->hide();
    while (!m_workspaces.isEmpty())
        delete m_workspaces.takeLast();
}

/// Each workspace may ask what would be lost.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        const QScopedValueRollback<bool> guard(m_isClosing, true);
        askToClose(0);
    }
    if (!m_mayClose)
        return event->ignore();
    QSettings settings; // a single one: each rewrites the file
    saveWindowSize(this, settings);
    m_switch->saveLayout(settings);
    for (Workspace *const workspace : std::as_const(m_workspaces)) {
        workspace->saveLayout(settings);
        workspace->endWork();
    }
    event->accept();
}

void MainWindow::askToClose(qsizetype next)
{
    if (next < m_workspaces.size()) {
        m_workspaces.at(next)->prepareToClose([this, next] { askToClose(next + 1); });
        return;
    }
    m_mayClose = true;
    if (!m_isClosing) // the answer came later
        close();
}

void MainWindow::compose()
{
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    m_workspaces = makeWorkspaces({&m_editor, &m_redaction, &m_history}, m_stack);
    m_switch = new WorkspaceSwitch(m_workspaces, this);
    if (m_workspaces.size() > 1)
        menuBar()->setCornerWidget(new MenuCorner(m_switch));
    for (Workspace *const workspace : std::as_const(m_workspaces)) {
        m_stack->addWidget(workspace);
        connect(workspace, &Workspace::stateChanged, this, &MainWindow::showState);
        connect(workspace, &Workspace::wanted, this, [this, workspace] { goTo(workspace); });
        connect(workspace, &Workspace::commandsAdded, this, [this, workspace] {
            if (m_stack->currentWidget() == workspace)
                showCommandsOf(*workspace);
        });
    }
    goTo(m_switch->lastChosen());
}

void MainWindow::connectActions()
{
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.newWindow, &QAction::triggered, this, [] {
        // A process of its own: what one window does cannot take the other with it.
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
    });
    connect(m_actions.preferences, &QAction::triggered, this, [this] {
        connect(showPreferences(this), &PreferencesDialog::chosen, this,
                [this](const Preferences &preferences) { takePreferences(preferences); });
    });
    connect(m_actions.guide, &QAction::triggered, this, [this] { showHelp(this); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_actions.supportFile, &QAction::triggered, this, &MainWindow::showSupportFile);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::takePreferences(const Preferences &preferences)
{
    m_history.changeBounds(preferences.history);
    m_history.setKept(isUsed(m_historyPlace, preferences));
    for (Workspace *const workspace : std::as_const(m_workspaces))
        workspace->takePreferences();
}

void MainWindow::showSupportFile()
{
    QStringList ofWorkspaces;
    for (const Workspace *const workspace : std::as_const(m_workspaces))
        ofWorkspaces << workspace->supportDetails();
    const QString text =
        supportText(lastFailureRecord(failureRecordPath()), supportSettings(QSettings()), ofWorkspaces);
    (new SupportDialog(text, this))->open();
}

/// Without blocking the caller.
void MainWindow::offerSupportFile(const QString &title, const QString &text)
{
    auto *const box = new QMessageBox(QMessageBox::Warning, QString(), title, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    connect(box->addButton(tr("&Save support file..."), QMessageBox::AcceptRole), &QAbstractButton::clicked, this,
            &MainWindow::showSupportFile);
    box->open();
}

void MainWindow::tellFailure(const QString &what)
{
    putFailureRecordAside(failureRecordPath());
    offerSupportFile(
        tr("An internal error has occurred: %1").arg(visibleText(what)),
        tr("Save what you have typed and start the program again. A support file helps to mend the error."));
}

void MainWindow::tellLastFailure()
{
    if (!newFailureRecord(failureRecordPath()))
        return;
    putFailureRecordAside(failureRecordPath());
    offerSupportFile(tr("The program was ended by an internal error the last time."),
                     tr("What is known of it has been recorded. A support file helps to mend the error."));
}

void MainWindow::goTo(Workspace *workspace)
{
    const bool isNew = m_stack->currentWidget() != workspace || menuBar()->actions().isEmpty();
    m_stack->setCurrentWidget(workspace);
    m_switch->mark(workspace);
    if (isNew)
        showCommandsOf(*workspace);
    showState();
}

void MainWindow::showCommandsOf(const Workspace &workspace)
{
    fillMenus(menuBar(), m_actions, workspace, m_switch->goToActions());
}

void MainWindow::showState()
{
    const auto *const workspace = static_cast<const Workspace *>(m_stack->currentWidget());
    const QString title = workspace->title();
    setWindowTitle(tr("%1[*] - DICOM Echo").arg(title.isEmpty() ? workspace->name() : title));
    setWindowModified(workspace->hasUnsavedChanges());
    m_switch->showStates();
}

} // namespace dicom_echo
#include "moc_main_window.cpp"
