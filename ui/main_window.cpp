#include "ui/main_window.h"

#include "core/capture/capture_file.h"
#include "ui/about_box.h"
#include "ui/collapsible_section.h"
#include "ui/connection_form.h"
#include "ui/fitting_scroll_area.h"
#include "ui/latency_pane.h"
#include "ui/log_pane.h"
#include "ui/message_bar.h"
#include "ui/pdu_pane.h"
#include "ui/profile_commands.h"
#include "ui/profile_panel.h"
#include "ui/run_tabs.h"
#include "ui/shortcuts_box.h"
#include "ui/stage_strip.h"
#include "ui/tone_label.h"
#include "ui/verdict_panel.h"
#include "ui/watch_form.h"
#include "ui/window_layout.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace dicom_echo {

MainWindow::MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent)
    : QMainWindow(parent)
    , m_editor(std::move(store))
    , m_profileList(&m_editor)
    , m_results(&m_editor, &m_profileList)
    , m_actions(makeWindowActions(this))
    , m_redaction(this)
    , m_reports(this, &m_redaction)
    , m_captures(this, &m_redaction)
    , m_tls(this, &m_redaction)
    , m_keyPasswords(this)
    , m_notifier(this)
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/dicom-echo.svg")));
    composePanels();
    m_commands = new ProfileCommands(this, m_actions, {&m_editor, &m_results, m_profiles, m_form, m_message});
    fillMenus(this, m_actions, {m_reports, m_captures, m_redaction, m_tls, *m_tabs});
    connectEditor();
    connectRuns();
    connectExports();
    connectViewActions();
    restoreWindowLayout(this, m_splitter, m_actions);
    m_tabs->restoreLayout();
    m_form->watch()->restore(QSettings());
    begin(start);
}

MainWindow::~MainWindow() = default;

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_editor.isModified()) {
        event->ignore();
        m_commands->leaveDraft([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    saveWindowLayout(this, m_splitter, m_actions);
    m_tabs->saveLayout();
    QSettings settings;
    m_form->watch()->save(settings);
    m_runs.cancel();
    event->accept();
}

void MainWindow::composePanels()
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
}

QWidget *MainWindow::makeWorkPanel()
{
    auto *const panel = new QWidget(this);
    m_message = new MessageBar(panel);
    m_heading = new ToneLabel(panel);
    m_heading->setFont(headingFont(panel));
    m_unsaved = new ToneLabel(panel);
    m_unsaved->setTone(Tone::Muted);
    m_form = new ConnectionForm(panel);
    m_stages = new StageStrip(panel);
    m_verdict = new VerdictPanel(panel);
    for (QAction *const action :
         {m_reports.copyForTicket(), m_reports.copyAsCommand(), m_reports.saveReport(), m_tls.showCertificates()})
        m_verdict->addButton(action);
    for (QAction *const action : {m_tls.tryWithTls(), m_tls.tryWithoutTls(), m_tls.trust()})
        m_verdict->addRemedy(action);
    m_tabs = new RunTabs(panel);
    m_tabs->setRedaction(&m_redaction);
    m_log = m_tabs->log();

    auto *const heading = new QHBoxLayout;
    heading->addWidget(m_heading);
    heading->addWidget(m_unsaved, 1);
    auto *const layout = new QVBoxLayout(panel);
    layout->addWidget(m_message);
    layout->addLayout(heading);
    layout->addWidget(new FittingScrollArea(m_form, panel));
    layout->addWidget(m_stages);
    layout->addWidget(m_verdict);
    layout->addWidget(m_redaction.makeNote(panel));
    layout->addWidget(m_tabs, 1);
    return panel;
}

void MainWindow::connectEditor()
{
    connect(&m_editor, &ProfileEditor::draftReplaced, this, &MainWindow::showDraft);
    connect(&m_editor, &ProfileEditor::stateChanged, this, &MainWindow::showState);
    connect(&m_editor, &ProfileEditor::failed, m_message, &MessageBar::showError);
    connect(&m_results, &ProfileResults::shownChanged, this, &MainWindow::showRun);
    connect(m_form, &ConnectionForm::edited, this, [this] { m_editor.setDraft(m_form->draft()); });
    connect(m_log, &LogPane::levelChosen, &m_editor, &ProfileEditor::setLogLevel);
    connect(m_tabs->latency(), &LatencyPane::failed, m_message, &MessageBar::showError);
    connect(m_log, &LogPane::failed, m_message, &MessageBar::showError);
    connect(m_profiles, &ProfilePanel::selectionChanged, this, &MainWindow::showState);
}

void MainWindow::connectRuns()
{
    connect(m_form, &ConnectionForm::echoRequested, this, &MainWindow::startEcho);
    connect(m_form, &ConnectionForm::cancelRequested, m_actions.cancel, &QAction::trigger);
    connect(m_form->watch(), &WatchForm::watchRequested, this, &MainWindow::startWatch);
    connect(&m_runs, &RunController::watched, this, &MainWindow::endWatch);
    connect(&m_runs, &RunController::stateChanged, this, [this](StateChange change, const QString &text) {
        if (m_form->watch()->notifies())
            m_notifier.notify(peerText(m_runs.progress().request), text,
                              change == StateChange::CameUp ? Urgency::Good : Urgency::Bad);
    });
    connect(m_actions.echo, &QAction::triggered, this, &MainWindow::startEcho);
    connect(m_actions.cancel, &QAction::triggered, this, [this] {
        m_form->setRunState(RunState::Cancelling);
        m_runs.cancel();
    });
    connect(&m_runs, &RunController::started, this, &MainWindow::showRunning);
    connect(&m_runs, &RunController::progressed, this, &MainWindow::showProgress);
    connect(&m_runs, &RunController::exchanged, m_tabs->pdus(), &PduPane::append);
    connect(&m_runs, &RunController::sampled, m_tabs->latency(), &LatencyPane::append);
    connect(&m_runs, &RunController::logged, m_log, &LogPane::append);
    connect(&m_runs, &RunController::finished, this, &MainWindow::endEcho);
    connect(&m_runs, &RunController::failed, m_message, &MessageBar::showError);
    connect(&m_tls, &TlsActions::retryRequested, this, &MainWindow::retry);
    connect(&m_tls, &TlsActions::certificateTrusted, this, &MainWindow::pin);
    connect(&m_keyPasswords, &KeyPasswords::failed, m_message, &MessageBar::showError);
}

void MainWindow::connectExports()
{
    connect(&m_captures, &CaptureOpener::failed, m_message, &MessageBar::showError);
    connect(m_tabs->pdus(), &PduPane::failed, m_message, &MessageBar::showError);
    connect(m_tabs->pdus(), &PduPane::exported, m_verdict, &VerdictPanel::showNote);
    connect(&m_reports, &ReportActions::failed, m_message, &MessageBar::showError);
    connect(&m_reports, &ReportActions::done, this, [this](const QString &message, const QString &remark) {
        m_verdict->showNote(message);
        if (!remark.isEmpty())
            m_message->showRemark(remark);
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.showProfiles, &QAction::toggled, m_profiles, &QWidget::setVisible);
    for (const auto &[action, section] :
         {std::pair(m_actions.showMoreSettings, m_form->moreSettings()),
          std::pair(m_actions.showTls, m_form->tlsSection()), std::pair(m_actions.showWatch, m_form->watchSection())}) {
        connect(action, &QAction::toggled, section, &CollapsibleSection::setExpanded);
        connect(section, &CollapsibleSection::expandedChanged, action, &QAction::setChecked);
    }
    connect(m_actions.goToAddress, &QAction::triggered, m_form, &ConnectionForm::focusFirst);
    connect(m_actions.goToProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusList);
    connect(m_actions.filterProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusFilter);
    connect(m_actions.goToVerdict, &QAction::triggered, m_verdict, &VerdictPanel::focusText);
    connect(m_actions.goToLog, &QAction::triggered, m_log, &LogPane::focusLog);
    connect(m_actions.goToPdus, &QAction::triggered, m_tabs->pdus(), &PduPane::focusList);
    connect(m_actions.goToLatency, &QAction::triggered, m_tabs->latency(), &LatencyPane::focusChart);
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
        m_log->setLevel(level);
    if (start.request && start.request->tls)
        m_keyPasswords.remember(*start.request->tls, start.keyPassword);
    m_capturePath = start.capturePath;
    m_redaction.action()->setChecked(start.redact);
    if (start.watch)
        m_form->watch()->setSettings(*start.watch);
    m_form->focusFirst();
    if (start.echo == InitialEcho::StartAtOnce)
        QMetaObject::invokeMethod(this, start.watch ? &MainWindow::startWatch : &MainWindow::startEcho,
                                  Qt::QueuedConnection);
}

void MainWindow::showDraft()
{
    m_form->setDraft(m_editor.draft());
    m_log->setLevel(m_editor.draft().logLevel);
    m_profiles->select(m_editor.openName());
    if (!m_runs.isRunning())
        m_results.showLast();
}

void MainWindow::showState()
{
    m_heading->setText(m_commands->draftName());
    m_unsaved->setText(m_editor.isModified() ? tr("Unsaved changes") : QString());
    setWindowTitle(tr("%1[*] - DICOM Echo").arg(m_commands->draftName()));
    setWindowModified(m_editor.isModified());

    const QString obstacle = m_form->obstacle();
    m_actions.save->setEnabled(obstacle.isEmpty());
    m_actions.saveAs->setEnabled(obstacle.isEmpty());
    m_actions.save->setToolTip(obstacle.isEmpty() ? tr("Save this profile (Ctrl+S)")
                                                  : tr("Cannot be saved yet. %1").arg(obstacle));
    m_actions.echo->setEnabled(obstacle.isEmpty() && !m_runs.isRunning());
    const bool hasSelection = !m_profiles->selectedName().isEmpty();
    m_actions.rename->setEnabled(hasSelection);
    m_actions.duplicate->setEnabled(hasSelection);
    m_actions.remove->setEnabled(hasSelection);
}

void MainWindow::showRun()
{
    const std::optional<FinishedRun> &run = m_results.shown();
    m_reports.setRun(run);
    m_tls.setRun(run);
    if (run) {
        m_stages->showReport(run->report);
        m_verdict->showText(verdictAfterRun(run->report));
    } else {
        m_stages->clear();
        m_verdict->showText(verdictBeforeRun(m_editor.draft().kind));
    }
}

void MainWindow::startEcho()
{
    const std::optional<EchoRequest> &request = m_form->request();
    if (!request || m_runs.isRunning())
        return;
    m_keyPasswords.obtain(request->tls, [this, request = *request](const QByteArray &keyPassword) {
        m_results.beginRun();
        m_runs.start(request, m_editor.draft().kind, keyPassword);
    });
}

void MainWindow::retry(bool withTls)
{
    m_form->setTlsOn(withTls);
    startEcho();
}

void MainWindow::pin(const QByteArray &sha256)
{
    m_form->pinCertificate(sha256);
    m_message->showWithAction(tr("The certificate is trusted in this form. Save the profile to keep it."), tr("Echo"),
                              [this] { startEcho(); });
}

void MainWindow::startWatch()
{
    const std::optional<EchoRequest> &request = m_form->request();
    if (!request || m_runs.isRunning())
        return;
    EchoRequest each = *request;
    each.repeat = 1;
    m_keyPasswords.obtain(each.tls, [this, each](const QByteArray &keyPassword) {
        m_runs.startWatch(each, m_editor.draft().kind, m_form->watch()->settings(), keyPassword);
    });
}

void MainWindow::showRunning()
{
    m_redaction.learn(m_runs.progress().request);
    m_tabs->startRun();
    m_form->setLocalTestPort(m_runs.localTestPort());
    m_form->setRunState(RunState::Running);
    m_actions.cancel->setEnabled(true);
    m_actions.echo->setEnabled(false);
    m_reports.setRun(std::nullopt);
    m_tls.setRun(std::nullopt);
    showProgress();
}

void MainWindow::showProgress()
{
    const RunProgress &progress = m_runs.progress();
    m_form->setProgress(progress.answered, progress.request.repeat);
    m_stages->showStages(progress.stages);
    m_tabs->setPeer(progress.peer);
    m_tabs->latency()->setStages(progress.stages);
    m_tabs->latency()->setWatch(progress.watch);
    m_verdict->showText(verdictDuringRun(progress));
}

void MainWindow::endEcho(const FinishedRun &run)
{
    endRun();
    m_results.endRun(run);
    m_redaction.learn(run.report);
    m_tabs->endRun(run.report);
    saveCaptureOfRun();
    showState();
}

void MainWindow::saveCaptureOfRun()
{
    if (m_capturePath.isEmpty())
        return;
    const QString error = saveCapture(m_capturePath, m_tabs->pdus()->capture());
    if (error.isEmpty())
        m_verdict->showNote(tr("PDUs saved"));
    else
        m_message->showError(error);
}

void MainWindow::endWatch(const WatchReport &report)
{
    endRun();
    m_notifier.clear();
    showProgress();
    m_verdict->showText(verdictAfterWatch(report));
    showState();
}

void MainWindow::endRun()
{
    m_form->setRunState(RunState::Idle);
    m_actions.cancel->setEnabled(false);
}

} // namespace dicom_echo
