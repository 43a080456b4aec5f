#include "ui/peer/peer_workspace.h"

#include "core/text/visible_text.h"
#include "ui/form/connection_form.h"
#include "ui/form/form_head.h"
#include "ui/form/watch_form.h"
#include "ui/history/history_recorder.h"
#include "ui/peer/opening_draft.h"
#include "ui/peer/peer_menus.h"
#include "ui/peer/profile_commands.h"
#include "ui/peer/run_commands.h"
#include "ui/peer/run_presenter.h"
#include "ui/peer/run_tabs.h"
#include "ui/peer/section_switches.h"
#include "ui/peer/settings_splitter.h"
#include "ui/peer/tab_list.h"
#include "ui/peer/watch_notifier.h"
#include "ui/profiles/peer_list_actions.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_organizer.h"
#include "ui/profiles/profile_panel.h"
#include "ui/run/redaction.h"
#include "ui/support/support_text.h"
#include "ui/verdict/verdict_line.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace dicom_echo {
namespace {

constexpr int initialProfilesWidth = 210;
constexpr int initialWorkWidth = 890;

/// The window is there first: what is known of its peers from before comes into its rows.
constexpr std::chrono::milliseconds historyDelay{200};

constexpr QLatin1StringView splitterKey("window/splitter");
constexpr QLatin1StringView sectionsHeightKey("window/sectionsHeight");
constexpr QLatin1StringView showProfilesKey("window/showProfiles");

} // namespace

PeerWorkspace::PeerWorkspace(ProfileEditor *editor, Redaction *redaction, RunHistory *history, QWidget *parent)
    : Workspace(parent)
    , m_editor(editor)
    , m_redaction(redaction)
    , m_history(history)
    , m_profileList(editor)
    , m_results(editor, &m_profileList, &m_runs, &m_shownRun)
    , m_actions(makePeerActions(this))
    , m_reports(this, redaction)
    , m_tls(this, redaction)
{
    compose();
    makeCommands();
    connectEditor();
    connectRuns();
    connectHistory();
    m_sections = new SectionSwitches(m_actions, m_form, this);
    connectViews();
    restoreLayout();
}

PeerWorkspace::~PeerWorkspace() = default;

QString PeerWorkspace::name() const
{
    return tr("Peer");
}

QString PeerWorkspace::focusCommand() const
{
    return tr("&Peer");
}

void PeerWorkspace::focusContent()
{
    Q_EMIT wanted();
    m_form->focusFirst();
}

QList<QList<QAction *>> PeerWorkspace::menuActions(WindowMenu menu) const
{
    return peerMenu(menu,
                    {m_actions, m_reports, m_tls, *m_organizer, *m_peerLists, *m_redaction, *m_presenter->tabs()});
}

WorkspaceState PeerWorkspace::state() const
{
    const WatchTotals watches = m_runs.watchTotals();
    if (watches.down > 0)
        return {StateIcon::Failure, QString::number(watches.down)};
    return {m_runs.isAnyOn() ? StateIcon::Running : StateIcon::Skipped, {}};
}

QString PeerWorkspace::title() const
{
    const QString draft = m_profileCommands->draftName();
    const QString watches = watchTotalsText(m_runs.watchTotals()); // in front, where a task bar shows it
    return watches.isEmpty() ? draft : tr("%1 - %2", "watches, name of the draft").arg(watches, draft);
}

bool PeerWorkspace::hasUnsavedChanges() const
{
    return m_editor->isModified();
}

void PeerWorkspace::takePreferences()
{
    m_form->watch()->restore(QSettings());
}

QString PeerWorkspace::supportDetails() const
{
    return supportRun(m_shownRun.run());
}

void PeerWorkspace::prepareToClose(const std::function<void()> &next)
{
    m_runCommands->leaveWatches([this, next] { m_profileCommands->leaveDrafts(next); });
}

void PeerWorkspace::endWork()
{
    m_recorder->endWatches();
    m_editor->rememberOpen();
    m_runs.cancelAll();
}

void PeerWorkspace::saveLayout(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(sectionsHeightKey, m_settings->chosenHeight());
    settings.setValue(showProfilesKey, m_actions.showProfiles->isChecked());
    m_sections->saveLayout(settings);
    m_presenter->tabs()->saveLayout(settings);
    m_form->watch()->save(settings);
    m_profiles->saveLayout(settings);
}

void PeerWorkspace::restoreLayout()
{
    const QSettings settings;
    m_splitter->setSizes({initialProfilesWidth, initialWorkWidth});
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_settings->setChosenHeight(settings.value(sectionsHeightKey).toInt());
    m_actions.showProfiles->setChecked(settings.value(showProfilesKey, true).toBool());
    m_sections->restoreLayout(settings);
    m_form->watch()->restore(settings);
    m_profiles->restoreLayout(settings);
}

void PeerWorkspace::compose()
{
    m_profiles = new ProfilePanel(&m_profileList, this);
    m_profiles->setButtons(m_actions.save, m_actions.newProfile, m_actions.remove);
    m_organizer = new ProfileOrganizer(m_editor, m_profiles, this);
    m_peerLists = new PeerListActions(m_editor, m_profiles, this);
    m_profiles->setContextActions({m_actions.echoSelected, m_actions.save, m_actions.saveAs, m_actions.rename,
                                   m_organizer->details(), m_organizer->moveToGroup(), m_actions.duplicate,
                                   m_peerLists->exportProfiles(), m_actions.remove});

    auto *const work = new QWidget(this);
    m_form = new ConnectionForm(work);
    m_presenter =
        new RunPresenter(&m_shownRun, &m_results,
                         {m_history, m_redaction, {m_tls.tryWithTls(), m_tls.tryWithoutTls(), m_tls.trust()}}, work);
    m_settings = new SettingsSplitter(m_form, m_presenter, work);
    auto *const layout = new QVBoxLayout(work);
    layout->addWidget(m_settings);
    m_message = new MessageBar(work); // made last: it lies over the others
    fillVerdictMenu();

    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_profiles);
    m_splitter->addWidget(work);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setCollapsible(1, false);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_splitter);
}

void PeerWorkspace::fillVerdictMenu()
{
    for (QAction *const action : {m_reports.copyForTicket(), m_reports.copyAsCommand(), m_reports.saveReport(),
                                  static_cast<QAction *>(nullptr), m_tls.showCertificates()})
        m_presenter->verdict()->addToMenu(action);
}

void PeerWorkspace::makeCommands()
{
    m_runCommands = new RunCommands(this, m_actions, {&m_runs, &m_shownRun, &m_results, m_editor, m_form, m_message});
    m_profileCommands =
        new ProfileCommands(this, m_actions, {m_editor, &m_results, m_profiles, m_form, m_message, m_runCommands});
    m_organizer->setGuard(
        [this](const QStringList &names, const auto &next) { m_runCommands->leaveWatchesOf(names, next); });
    connect(m_peerLists, &PeerListActions::imported, m_profileCommands, &ProfileCommands::offerUndo);
    connect(m_peerLists, &PeerListActions::exported, m_message, &MessageBar::showDone);
    connect(m_peerLists, &PeerListActions::exportedInPart, m_message, &MessageBar::showRemark);
    connect(m_peerLists, &PeerListActions::failed, m_message, &MessageBar::showError);
    connect(m_form, &ConnectionForm::peersPasted, m_peerLists, &PeerListActions::openText);
    new WatchNotifier(&m_runs, m_form->watch(), this);
}

void PeerWorkspace::connectEditor()
{
    connect(m_editor, &ProfileEditor::draftReplaced, this, &PeerWorkspace::showDraft);
    connect(m_editor, &ProfileEditor::draftReplaced, m_runCommands, &RunCommands::withdrawOffers);
    connect(m_editor, &ProfileEditor::stateChanged, this, &PeerWorkspace::showState);
    connect(m_editor, &ProfileEditor::failed, m_message, &MessageBar::showError);
    connect(m_editor, &ProfileEditor::renamed, m_message, &MessageBar::goOn);
    connect(m_editor, &ProfileEditor::unreadable, this,
            [this](const QString &text) { m_unreadableMessage = m_message->showError(text); });
    connect(m_editor, &ProfileEditor::readable, this, [this] { m_message->withdraw(m_unreadableMessage); });
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_editor->setDraft(m_form->draft());
        showWhetherSettingsChanged();
    });
    connect(m_form, &ConnectionForm::checked, this, &PeerWorkspace::showState);
    connect(m_profiles, &ProfilePanel::selectionChanged, this, &PeerWorkspace::showState);
}

/// What was done with a finished run is said beside the verdict, and what failed in the message bar.
void PeerWorkspace::connectRuns()
{
    // The button goes.
    connect(&m_tls, &TlsActions::retryRequested, m_presenter->verdict(), &VerdictLine::focusText);
    connect(&m_tls, &TlsActions::retryRequested, m_runCommands, &RunCommands::retry);
    connect(&m_tls, &TlsActions::certificateTrusted, m_runCommands, &RunCommands::pin);
    connect(&m_runs, &RunBook::started, m_message, &MessageBar::goOn);
    connect(&m_runs, &RunBook::started, this, &PeerWorkspace::showState);
    connect(&m_runs, &RunBook::attempted, this, &PeerWorkspace::stateChanged);
    connect(&m_runs, &RunBook::finished, this, &PeerWorkspace::showState);
    connect(&m_runs, &RunBook::finished, this, [this](const FinishedRun &run) {
        if (run.id != m_shownRun.id())
            m_presenter->saveCaptureOf(*m_runs.find(run.id));
    });
    connect(&m_runs, &RunBook::finished, this, &PeerWorkspace::tellTested);
    connect(&m_results, &ProfileResults::watchOrphaned, this, [this](const QString &name) {
        m_message->showRemark(
            name.isEmpty() ? tr("A watch has ended, because its draft is gone.")
                           : tr("The watch of %1 has ended, because the profile is gone.").arg(visibleText(name)));
    });
    connect(&m_results, &ProfileResults::shownChanged, this, &PeerWorkspace::takeResult);
    connect(&m_shownRun, &ShownRun::begun, this, &PeerWorkspace::showWhetherSettingsChanged);
    connect(&m_shownRun, &ShownRun::turned, this, &PeerWorkspace::showWhetherSettingsChanged);
    connect(m_presenter->tabs(), &RunTabs::completed, this, &PeerWorkspace::commandsAdded);
    connect(m_presenter, &RunPresenter::failed, m_message, &MessageBar::showError);
    m_reports.setPictureSource([this](RunId run) { return m_presenter->tabs()->picture(run); });
    connect(&m_reports, &ReportActions::failed, m_message, &MessageBar::showError);
    connect(&m_reports, &ReportActions::done, this, [this](const QString &message, const QString &remark) {
        m_presenter->verdict()->showNote(message);
        if (!remark.isEmpty())
            m_message->showRemark(remark);
    });
}

void PeerWorkspace::connectHistory()
{
    m_recorder = new HistoryRecorder(&m_runs, m_history, this); // after m_results, which adds to what a run found
    connect(m_history, &RunHistory::problem, m_message, &MessageBar::showError);
    connect(m_history, &RunHistory::lastResultsRead, this, [this](const QHash<QString, LastResult> &results) {
        m_profileList.setKeptResults(results);
        m_results.showNewest();
    });
}

void PeerWorkspace::connectViews()
{
    connect(m_actions.echoSelected, &QAction::triggered, this,
            [this] { m_runCommands->startEchoes(m_profiles->selectedKeys()); });
    connect(m_actions.showProfiles, &QAction::toggled, m_profiles, &QWidget::setVisible);
    connect(m_actions.goToAddress, &QAction::triggered, m_form, &ConnectionForm::focusAddress);
    connect(m_actions.goToProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusList);
    connect(m_actions.filterProfiles, &QAction::triggered, m_profiles, &ProfilePanel::focusFilter);
    connect(m_actions.goToVerdict, &QAction::triggered, m_presenter->verdict(), &VerdictLine::focusText);
}

void PeerWorkspace::begin(const WindowStart &start)
{
    m_editor->begin();
    openDraft(*m_editor, start);
    showDraft();
    if (start.logLevel)
        m_presenter->tabs()->setLogLevel(*start.logLevel);
    m_form->focusFirst();
    m_presenter->setCapturePath(start.capturePath);
    const bool isAskedFor = start.request || !start.profileName.isEmpty() || start.kind == ProfileKind::LocalTestPeer ||
                            start.echo == InitialEcho::StartAtOnce;
    if (isAskedFor)
        Q_EMIT wanted(); // whatever was in front when the last window was closed
    m_runCommands->begin(start);
    QTimer::singleShot(historyDelay, m_history, &RunHistory::readLastResults);
}

QList<QAction *> PeerWorkspace::listActions() const
{
    return m_peerLists->all();
}

void PeerWorkspace::showPeer(const QString &profile, const FleetPeerResult *run)
{
    if (!m_editor->find(profile))
        return;
    Q_EMIT wanted();
    if (m_editor->openName() != profile)
        m_editor->open(profile);
    if (run) {
        m_runs.add(profile, finishedRunOf(*run), run->pdus, run->log);
    }
    m_runCommands->offerWatch();
    m_presenter->verdict()->focusText();
}

void PeerWorkspace::showDraft()
{
    m_form->setDraft(m_editor->draft());
    showWhetherSettingsChanged();
}

/// The verdict belongs to the settings that it was made with, and so does what a watch tells until then.
void PeerWorkspace::showWhetherSettingsChanged()
{
    const std::optional<FinishedRun> &shown = m_results.shown();
    const bool isOn = m_shownRun.run() && m_shownRun.run()->isRunning();
    const bool isOfOther =
        isOn ? !isRunOf(m_shownRun.run()->plan(), m_form->draft()) : shown && !isResultOf(*shown, m_form->draft());
    m_presenter->setRemark(isOfOther ? tr("The settings have changed since") : QString());
}

void PeerWorkspace::showState()
{
    const std::optional<EchoRequest> &request = m_form->request();
    m_presenter->tabs()->showPeer(request ? historyPeer(*request, m_editor->draft().kind) : QString());
    m_form->head()->setHeading(m_profileCommands->draftName(),
                               m_editor->isModified() ? tr("Unsaved changes") : QString());
    const QString obstacle = m_form->obstacle();
    const RunController *const on = m_results.runOn();
    PeerCommandState possible;
    possible.obstacle = obstacle;
    possible.isRunOn = on != nullptr;
    possible.isWatchOn = on && on->isWatch();
    possible.isSaved = !m_editor->openName().isEmpty();
    possible.isEchoingSelected = m_runCommands->isEchoingSelected();
    possible.isAnyWatchOn = !m_runs.watches().isEmpty();
    possible.hasSelection = !m_profiles->selectedKeys().isEmpty();
    showWhatCanBeDone(m_actions, possible);
    Q_EMIT stateChanged();
}

/// With what the saved profiles say against it.
void PeerWorkspace::tellTested(const FinishedRun &run)
{
    const RunController *const ended = m_runs.find(run.id);
    const Profile *const profile = ended ? m_editor->find(ended->plan().subject.profile) : nullptr;
    if (!profile || !ended->result() || run.report.verdict == Verdict::Cancelled || !isResultOf(run, *profile))
        return;
    auto result = std::make_shared<FleetPeerResult>();
    result->name = profile->name;
    result->group = profile->group;
    result->report = ended->result()->report;
    Q_EMIT peerTested(result);
}

/// While a watch is on, its reports are of what has been seen so far.
void PeerWorkspace::takeResult()
{
    if (m_shownRun.isWatchOn())
        m_reports.follow([run = QPointer(m_shownRun.run())] { return run ? run->soFar() : FinishedRun(); });
    else
        m_reports.setRun(m_results.shown());
    m_tls.setRun(m_results.shown());
    showWhetherSettingsChanged();
}

} // namespace dicom_echo
#include "moc_peer_workspace.cpp"
