#include "ui/window/main_window.h"

#include "core/dicom/dicom_runtime.h"
#include "ui/form/connection_form.h"
#include "ui/form/watch_form.h"
#include "ui/log/log_pane.h"
#include "ui/profiles/profile_panel.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_panel.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"
#include "ui/window/about_box.h"
#include "ui/window/profile_commands.h"
#include "ui/window/run_tabs.h"
#include "ui/window/shortcuts_box.h"
#include "ui/window/window_layout.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// After it the window is built on even if nothing was painted: a window that starts minimised is not.
constexpr auto longestFrameWait = 200ms;

/// With their bars. In a low window the explanation of a failure needs the room more than the log does.
constexpr int fewestLinesOfTabs = 9;

} // namespace

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
    , m_start(start)
{
    m_frameWait.setSingleShot(true);
    connect(&m_frameWait, &QTimer::timeout, this, &MainWindow::buildOn);
    restoreWindowSize(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_built == Built::Frame)
        m_frameWait.start(longestFrameWait);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_frameWait.isActive())
        return;
    m_frameWait.stop();
    QMetaObject::invokeMethod(this, &MainWindow::buildOn, Qt::QueuedConnection); // when this frame is on the screen
}

void MainWindow::buildOn()
{
    switch (m_built) {
    case Built::Frame:
        m_built = Built::Panels;
        compose();
        return m_frameWait.start(longestFrameWait);
    case Built::Panels:
        m_built = Built::All;
        return complete();
    case Built::All:
        return;
    }
}

void MainWindow::compose()
{
    composePanels();
    m_fileMenu = fillMenus(this, m_actions, {m_reports, m_captures, m_redaction, m_tls, *m_tabs});
    m_runs = std::make_unique<RunCommands>(this, m_actions,
                                           RunCommands::Parts{&m_editor, &m_results, m_form, m_stages, m_verdict,
                                                              m_tabs, m_message, &m_redaction, &m_reports, &m_tls});
    m_commands = new ProfileCommands(this, m_actions, {&m_editor, &m_results, m_profiles, m_form, m_message});
    connectEditor();
    connectViews();
    restorePanelLayout(m_splitter, m_actions);
    m_form->watch()->restore(QSettings());
    begin(std::exchange(m_start, {}));
}

void MainWindow::complete()
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/dicom-echo.svg")));
    m_tabs->complete();
    m_fileMenu->insertActions(m_redaction.action(), m_tabs->saveActions());
    static_cast<void>(prepareDicom()); // before the first click, which tells what is wrong
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_built == Built::Frame) // nothing to keep yet
        return event->accept();
    if (!m_mayClose && m_editor.isModified()) {
        event->ignore();
        m_commands->leaveDraft([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    QSettings settings; // one for all: each writes its file anew
    saveWindowLayout(this, m_splitter, m_actions, settings);
    m_tabs->saveLayout(settings);
    m_form->watch()->save(settings);
    m_runs->cancel();
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
    m_heading->setMinimumWidth(1); // a long name does not widen the window
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
    m_otherPeer = new ToneLabel(panel);
    m_otherPeer->setTone(Tone::Warning);
    m_otherPeer->setAccessibleName(tr("Whose run is shown"));
    m_otherPeer->setWordWrap(true);
    m_otherPeer->hide();
    m_tabs = new RunTabs(panel);
    m_tabs->setRedaction(&m_redaction);
    m_tabs->setMinimumHeight(m_tabs->fontMetrics().lineSpacing() * fewestLinesOfTabs);
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
    layout->addWidget(m_otherPeer);
    layout->addWidget(m_tabs, 1);
    return panel;
}

void MainWindow::connectEditor()
{
    connect(&m_editor, &ProfileEditor::draftReplaced, this, &MainWindow::showDraft);
    connect(&m_editor, &ProfileEditor::draftBegun, this, &MainWindow::showOrigin);
    connect(&m_editor, &ProfileEditor::stateChanged, this, &MainWindow::showState);
    connect(&m_editor, &ProfileEditor::failed, m_message, &MessageBar::showError);
    connect(&m_editor, &ProfileEditor::mended, m_message, &MessageBar::withdraw);
    connect(m_runs.get(), &RunCommands::ended, this, &MainWindow::showState);
    connect(m_runs.get(), &RunCommands::begun, this, &MainWindow::showOtherPeer);
    connect(&m_results, &ProfileResults::shownChanged, this, &MainWindow::showOtherPeer);
    connect(&m_captures, &CaptureOpener::failed, m_message, &MessageBar::showError);
    connect(m_form, &ConnectionForm::edited, this, [this] { m_editor.setDraft(m_form->draft()); });
    connect(m_log, &LogPane::levelChosen, &m_editor, &ProfileEditor::setLogLevel);
    connect(m_profiles, &ProfilePanel::selectionChanged, this, &MainWindow::showState);
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
    connect(m_actions.goToVerdict, &QAction::triggered, m_verdict, &VerdictPanel::focusText);
    connect(m_actions.goToLog, &QAction::triggered, m_log, &LogPane::focusLog);
    connect(m_actions.goToPdus, &QAction::triggered, m_tabs, &RunTabs::focusPdus);
    connect(m_actions.goToLatency, &QAction::triggered, m_tabs, &RunTabs::focusLatency);
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
    m_redaction.action()->setChecked(start.redact);
    if (start.watch)
        m_form->watch()->setSettings(*start.watch);
    m_form->focusFirst();
    m_runs->begin(start);
}

void MainWindow::showDraft()
{
    m_form->setDraft(m_editor.draft());
    m_log->setLevel(m_editor.draft().logLevel);
    showOrigin();
}

void MainWindow::showOrigin()
{
    m_profiles->select(m_editor.openName());
    if (!m_runs->isRunning())
        m_results.showLast();
}

void MainWindow::showOtherPeer()
{
    const QString peer = m_runs->otherPeer();
    m_otherPeer->setText(tr("PDUs and latency are of another run: %1.").arg(peer));
    m_otherPeer->setHidden(peer.isEmpty());
}

void MainWindow::showState()
{
    showOtherPeer();
    m_heading->setText(m_commands->draftName());
    m_unsaved->setText(m_editor.isModified() ? tr("Unsaved changes") : QString());
    setWindowTitle(tr("%1[*] - DICOM Echo").arg(m_commands->draftName()));
    setWindowModified(m_editor.isModified());

    const QString obstacle = m_form->obstacle();
    m_actions.save->setEnabled(obstacle.isEmpty());
    m_actions.saveAs->setEnabled(obstacle.isEmpty());
    m_actions.save->setToolTip(obstacle.isEmpty() ? tr("Save this profile (Ctrl+S)")
                                                  : tr("Cannot be saved yet. %1").arg(obstacle));
    m_actions.echo->setEnabled(obstacle.isEmpty() && !m_runs->isRunning());
    const bool hasSelection = !m_profiles->selectedName().isEmpty();
    m_actions.rename->setEnabled(hasSelection);
    m_actions.duplicate->setEnabled(hasSelection);
    m_actions.remove->setEnabled(hasSelection);
}

} // namespace dicom_echo
