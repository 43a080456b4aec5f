#include "ui/window/main_window.h"

#include "ui/form/connection_form.h"
#include "ui/form/watch_form.h"
#include "ui/profiles/profile_panel.h"
#include "ui/verdict/verdict_panel.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/widget_metrics.h"
#include "ui/window/about_box.h"
#include "ui/window/profile_commands.h"
#include "ui/window/run_commands.h"
#include "ui/window/run_presenter.h"
#include "ui/window/run_tabs.h"
#include "ui/window/shortcuts_box.h"
#include "ui/window/watch_notifier.h"
#include "ui/window/window_layout.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {

MainWindow::MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent)
    : QMainWindow(parent)
    , m_editor(std::move(store))
    , m_profileList(&m_editor)
    , m_results(&m_editor, &m_profileList, &m_runs)
    , m_actions(makeWindowActions(this))
    , m_redaction(this)
    , m_reports(this, &m_redaction)
    , m_tls(this, &m_redaction)
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/dicom-echo.svg")));
    restoreWindowSize(this);
    compose();
    makeCommands();
    connectEditor();
    connectRuns();
    connectViews();
    restorePanelLayout(m_splitter, m_actions);
    m_form->watch()->restore(QSettings());
    begin(start);
}

MainWindow::~MainWindow() = default;

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_editor.drafts().modifiedKeys().isEmpty()) {
        event->ignore();
        m_profileCommands->leaveDrafts([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    QSettings settings; // a single one: each rewrites the file
    saveWindowLayout(this, m_splitter, m_actions, settings);
    m_presenter->tabs()->saveLayout(settings);
    m_form->watch()->save(settings);
    m_runs.cancel();
    event->accept();
}

void MainWindow::compose()
{
    m_profiles = new ProfilePanel(&m_profileList, this);
    m_profiles->setButtons(m_actions.save, m_actions.newProfile, m_actions.remove);
    m_profiles->setContextActions(
        {m_actions.save, m_actions.saveAs, m_actions.rename, m_actions.duplicate, m_actions.remove});

    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_profiles);
    m_splitter->addWidget(makeWorkPanel());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    setCentralWidget(m_splitter);
    fillMenus(this, m_actions, {m_reports, m_redaction, m_tls, *m_presenter->tabs()});
}

QWidget *MainWindow::makeWorkPanel()
{
    auto *const panel = new QWidget(this);
    m_message = new MessageBar(panel);
    m_heading = new ToneLabel(panel);
    m_heading->setFont(headingFont(panel));
    m_heading->setMinimumWidth(1); // a long name does not widen the window
    m_unsaved = new ToneLabel(panel);
    m_unsaved->setTone(Tone::Muted);
    m_form = new ConnectionForm(panel);
    m_presenter = new RunPresenter(&m_runs, &m_results, &m_redaction, panel);
    for (QAction *const action :
         {m_reports.copyForTicket(), m_reports.copyAsCommand(), m_reports.saveReport(), m_tls.showCertificates()})
        m_presenter->verdict()->addButton(action);
    for (QAction *const action : {m_tls.tryWithTls(), m_tls.tryWithoutTls(), m_tls.trust()})
        m_presenter->verdict()->addRemedy(action);

    auto *const heading = new QHBoxLayout;
    heading->addWidget(m_heading);
    heading->addWidget(m_unsaved, 1);
    auto *const layout = new QVBoxLayout(panel);
    layout->addWidget(m_message);
    layout->addLayout(heading);
    layout->addWidget(new FittingScrollArea(m_form, panel));
    layout->addWidget(m_presenter, 1);
    return panel;
}

void MainWindow::makeCommands()
{
    m_runCommands = new RunCommands(&m_runs, m_form, m_message, this);
    m_profileCommands = new ProfileCommands(this, m_actions, {&m_editor, &m_results, m_profiles, m_form, m_message});
    new WatchNotifier(&m_runs, m_form->watch(), this);
}

void MainWindow::connectEditor()
{
    connect(&m_editor, &ProfileEditor::draftReplaced, this, &MainWindow::showDraft);
    connect(&m_editor, &ProfileEditor::draftReplaced, m_runCommands, &RunCommands::withdrawPinned);
    connect(&m_editor, &ProfileEditor::stateChanged, this, &MainWindow::showState);
    connect(&m_editor, &ProfileEditor::failed, m_message, &MessageBar::showError);
    connect(&m_editor, &ProfileEditor::unreadable, this,
            [this](const QString &text) { m_unreadableMessage = m_message->showError(text); });
    connect(&m_editor, &ProfileEditor::readable, this, [this] { m_message->withdraw(m_unreadableMessage); });
    connect(m_form, &ConnectionForm::edited, this, [this] { m_editor.setDraft(m_form->draft()); });
    connect(m_form, &ConnectionForm::checked, this, &MainWindow::showState);
    connect(m_presenter->tabs(), &RunTabs::logLevelChosen, &m_editor, &ProfileEditor::setLogLevel);
    connect(m_profiles, &ProfilePanel::selectionChanged, this, &MainWindow::showState);
}

/// What was done with a finished run is said beside the verdict, and what failed in the message bar.
void MainWindow::connectRuns()
{
    connect(m_actions.echo, &QAction::triggered, m_runCommands, &RunCommands::startEcho);
    connect(m_actions.cancel, &QAction::triggered, m_runCommands, &RunCommands::cancel);
    connect(&m_tls, &TlsActions::retryRequested, m_runCommands, &RunCommands::retry);
    connect(&m_tls, &TlsActions::certificateTrusted, m_runCommands, &RunCommands::pin);
    connect(&m_runs, &RunController::started, this, &MainWindow::showState);
    connect(&m_runs, &RunController::finished, this, &MainWindow::showState);
    connect(&m_results, &ProfileResults::shownChanged, this, [this] {
        m_reports.setRun(m_results.shown());
        m_tls.setRun(m_results.shown());
    });
    connect(m_presenter, &RunPresenter::failed, m_message, &MessageBar::showError);
    connect(&m_reports, &ReportActions::failed, m_message, &MessageBar::showError);
    connect(&m_reports, &ReportActions::done, this, [this](const QString &message, const QString &remark) {
        m_presenter->verdict()->showNote(message);
        if (!remark.isEmpty())
            m_message->showRemark(remark);
    });
}

void MainWindow::connectViews()
{
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.showProfiles, &QAction::toggled, m_profiles, &QWidget::setVisible);
    for (const auto &[action, section] :
         {std::pair(m_actions.showMoreSettings, m_form->moreSettings()),
          std::pair(m_actions.showTls, m_form->tlsSection()), std::pair(m_actions.showWatch, m_form->watchSection())}) {
        connect(action, &QAction::toggled, section, &CollapsibleSection::setExpanded);
        connect(section, &CollapsibleSection::expandedChanged, action, &QAction::setChecked);
    }
    connect(m_actions.goToAddress, &QAction::triggered, m_form, &ConnectionForm::focusAddress);
    connect(m_actions.goToProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusList);
    connect(m_actions.filterProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusFilter);
    connect(m_actions.goToVerdict, &QAction::triggered, m_presenter->verdict(), &VerdictPanel::focusText);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::begin(const WindowStart &start)
{
    m_editor.begin();
    const LogLevel level = start.logLevel.value_or(LogLevel::Error);
    if (start.request)
        m_editor.startFromCommandLine(draftOf(*start.request, start.kind, level));
    else if (start.kind == ProfileKind::LocalTestPeer)
        m_editor.startFromCommandLine(draftOf(EchoRequest(), start.kind, level));
    else if (start.logLevel)
        m_presenter->tabs()->setLogLevel(level);
    m_redaction.action()->setChecked(start.redact);
    if (start.watch)
        m_form->watch()->setSettings(*start.watch);
    m_form->focusFirst();
    m_presenter->setCapturePath(start.capturePath);
    m_runCommands->begin(start);
}

void MainWindow::showDraft()
{
    m_form->setDraft(m_editor.draft());
    m_presenter->tabs()->setLogLevel(m_editor.draft().logLevel);
}

void MainWindow::showState()
{
    m_heading->setText(m_profileCommands->draftName());
    m_unsaved->setText(m_editor.isModified() ? tr("Unsaved changes") : QString());
    setWindowTitle(tr("%1[*] - DICOM Echo").arg(m_profileCommands->draftName()));
    setWindowModified(m_editor.isModified());

    const QString obstacle = m_form->obstacle();
    m_actions.save->setEnabled(obstacle.isEmpty());
    m_actions.saveAs->setEnabled(obstacle.isEmpty());
    m_actions.save->setToolTip(obstacle.isEmpty() ? tr("Save this profile (Ctrl+S)")
                                                  : tr("Cannot be saved yet. %1").arg(obstacle));
    m_actions.echo->setEnabled(obstacle.isEmpty() && !m_runs.isRunning());
    m_actions.cancel->setEnabled(m_runs.isRunning());
    m_actions.duplicate->setEnabled(!m_editor.openName().isEmpty());
    m_actions.remove->setEnabled(!m_profiles->selectedKeys().isEmpty());
}

} // namespace dicom_echo
