#include "ui/fleet/fleet_workspace.h"

#include "core/echo/peer_key.h"
#include "core/fleet/fleet_peers.h"
#include "ui/fleet/fleet_view.h"
#include "ui/preferences/preferences.h"
#include "ui/profiles/profile_editor.h"
#include "ui/run/redaction.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// Rows that moved with each result could not be read.
constexpr auto orderInterval = 250ms;

} // namespace

FleetWorkspace::FleetWorkspace(ProfileEditor *editor, Redaction *redaction, const QList<QAction *> &listActions,
                               QWidget *parent)
    : Workspace(parent)
    , m_editor(editor)
    , m_redaction(redaction)
    , m_sharing(m_model, redaction)
    , m_actions(makeFleetActions(this))
    , m_listActions(listActions)
{
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(orderInterval);
    connect(&m_followSoon, &QTimer::timeout, this, &FleetWorkspace::follow);
    connectActions();
    connectSession();
    connect(m_editor, &ProfileEditor::profilesChanged, this, [this] {
        m_arePeersOld = true;
        if (m_view && !m_session.isRunning())
            takePeers();
    });
    showState();
}

FleetWorkspace::~FleetWorkspace() = default;

QString FleetWorkspace::name() const
{
    return tr("Fleet");
}

QString FleetWorkspace::focusCommand() const
{
    return tr("&Fleet");
}

void FleetWorkspace::focusContent()
{
    Q_EMIT wanted();
    if (m_view)
        m_view->table()->setFocus();
}

QList<QList<QAction *>> FleetWorkspace::menuActions(WindowMenu menu) const
{
    switch (menu) {
    case WindowMenu::File:
        return {{m_actions.saveReport}, {m_redaction->action()}, m_listActions};
    case WindowMenu::Edit:
        return {{m_actions.copyRows, m_actions.filter}};
    case WindowMenu::Profile:
        return {{m_actions.openPeer}};
    case WindowMenu::Run:
        return {{m_actions.echoAll, m_actions.echoSelected, m_actions.repeat, m_actions.stop}, {m_actions.letter}};
    case WindowMenu::View:
        return {{m_actions.goToCauses}};
    }
    Q_UNREACHABLE();
}

WorkspaceState FleetWorkspace::state() const
{
    const qsizetype failed = m_model.counts().unexpected();
    const QString text = failed > 0 ? tr("%1!", "failed peers").arg(failed) : QString();
    if (m_session.isRunning())
        return {StateIcon::Running, text};
    return {failed > 0 ? StateIcon::Failure : StateIcon::Skipped, text};
}

QString FleetWorkspace::title() const
{
    const qsizetype failed = m_model.counts().unexpected();
    return failed > 0 ? tr("%1: %2 failed", "Fleet, number").arg(name()).arg(failed) : name();
}

void FleetWorkspace::saveLayout(QSettings &settings) const
{
    if (m_view)
        m_view->saveLayout(settings);
}

void FleetWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    if (m_view)
        return;
    compose();
    takePeers();
}

void FleetWorkspace::compose()
{
    m_view = new FleetView(m_actions, m_listActions.value(0), &m_order, this);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_view);
    whole->activate(); // what comes while its parent is being shown is neither laid out nor shown with it
    m_view->show();
    m_summary.setControls(m_view->controls());
    connectView();
}

void FleetWorkspace::connectActions()
{
    connect(m_actions.echoAll, &QAction::triggered, this, [this] { start(m_order.shownRows()); });
    connect(m_actions.echoSelected, &QAction::triggered, this, [this] { start(m_view->table()->selectedRows()); });
    connect(m_actions.stop, &QAction::triggered, &m_session, &FleetSession::cancel);
    connect(m_actions.openPeer, &QAction::triggered, this, [this] { openPeer(m_view->table()->currentIndex()); });
    connect(m_actions.letter, &QAction::triggered, this, [this] { m_sharing.writeLetter(*m_view, this); });
    connect(m_actions.copyRows, &QAction::triggered, this, [this] { m_sharing.copyRows(*m_view); });
    connect(m_actions.saveReport, &QAction::triggered, this,
            [this] { m_sharing.saveReport(*m_summary.report(), *m_view, this); });
    connect(m_actions.filter, &QAction::triggered, this, [this] { m_view->controls()->focusFilter(); });
    connect(m_actions.goToCauses, &QAction::triggered, this, [this] { m_view->causes()->focusList(); });
}

void FleetWorkspace::connectSession()
{
    connect(&m_session, &FleetSession::advanced, this, &FleetWorkspace::advance);
    connect(&m_session, &FleetSession::progressed, this, [this](const FleetProgress &progress) {
        m_summary.advance(progress,
                          progress.slowest ? m_model.row(m_tested.at(*progress.slowest)).peer.name : QString());
    });
    connect(&m_session, &FleetSession::noticed, this,
            [this](const QString &text) { m_view->message()->showRemark(text); });
    connect(&m_session, &FleetSession::roundEnded, this, &FleetWorkspace::endRound);
    connect(&m_session, &FleetSession::finished, this, &FleetWorkspace::endRun);
    connect(&m_passwords, &FleetPasswords::failed, this,
            [this](const QString &text) { m_view->message()->showError(text); });
    connect(&m_causes, &FleetCausesWork::ready, this,
            [this](const QList<ShownCause> &causes) { m_view->causes()->show(m_model.counts(), causes); });
}

void FleetWorkspace::connectView()
{
    connect(m_view, &FleetView::peerChosen, this, &FleetWorkspace::openPeer);
    connect(m_view->controls(), &FleetControls::wordsChanged, this, [this](const QString &words) {
        m_view->table()->showAnew([&] { m_order.setWords(words); });
        showState();
    });
    connect(m_view->controls(), &FleetControls::groupChanged, this, [this] {
        m_view->table()->showAnew([this] { m_order.setGroup(m_view->controls()->group()); });
        showState();
    });
    connect(m_view->causes(), &CausePanel::chosenChanged, this, &FleetWorkspace::filterByCause);
    connect(m_view->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetWorkspace::showState);
}

/// Each profile that has an address, and each peer once.
void FleetWorkspace::takePeers()
{
    m_arePeersOld = false;
    FleetCollector collector(EchoRequest(), {});
    collector.add(m_editor->profiles());
    const Fleet fleet = collector.take();
    m_summary.setLeftOut(fleet.skipped);
    if (fleet.peers != m_peers) {
        m_peers = fleet.peers;
        ++m_generation;
        const QStringList selected = m_view->table()->selectedNames();
        m_model.setPeers(m_peers);
        m_view->table()->selectNames(selected);
        m_view->controls()->setGroups(m_model.groups());
        m_order.setGroup(m_view->controls()->group());
        m_causes.update(m_model.results());
        readPast();
    }
    m_view->showWhetherEmpty(m_peers.isEmpty());
    m_summary.show();
    showState();
}

void FleetWorkspace::readPast()
{
    QStringList keys;
    for (const FleetPeer &peer : std::as_const(m_peers))
        keys << peerKey(peer.request);
    m_pastReading.start(
        [path = m_history.path, keys](const CancelToken &cancel) {
            return readFleetPast(path, keys, [&cancel] { return cancel.isCancelled(); });
        },
        [this](const FleetPast &past) {
            m_model.setPast(past);
            follow();
        });
}

void FleetWorkspace::start(const QList<int> &rows)
{
    if (rows.isEmpty() || m_session.isRunning())
        return;
    QList<FleetPeer> peers;
    for (const int place : rows)
        peers << m_model.row(place).peer;
    m_passwords.obtain(peers, [this, rows, generation = m_generation](const QHash<QString, QByteArray> &passwords) {
        if (generation == m_generation && !m_session.isRunning()) // while the user was asked much may have happened
            begin(rows, passwords);
    });
}

void FleetWorkspace::begin(const QList<int> &rows, const QHash<QString, QByteArray> &passwords)
{
    m_tested = rows;
    m_model.expect(rows);
    FleetPlan plan = fleetPlan(m_model, rows);
    plan.name = m_view->controls()->group().value_or(QString());
    plan.saved = m_editor->profiles();
    plan.settings.passwords = passwords;
    const Preferences preferences = readPreferences(QSettings());
    if (isUsed(m_history, preferences))
        plan.historyPath = m_history.path;
    plan.historyBounds = preferences.history;
    if (m_actions.repeat->isChecked())
        plan.rounds = FleetRoundSettings{.interval = m_view->controls()->interval()};
    m_session.start(plan);
    m_summary.begin(rows.size());
    follow();
}

void FleetWorkspace::advance(QList<FleetStep> steps)
{
    for (FleetStep &step : steps)
        step.row = m_tested.at(step.row);
    m_model.take(steps);
    followSoon();
}

void FleetWorkspace::takeResult(const std::shared_ptr<const FleetPeerResult> &result)
{
    if (m_view && m_model.takeFromElsewhere(*result))
        followSoon();
}

void FleetWorkspace::endRound(const FleetRoundTold &round)
{
    if (!round.statuses.isEmpty()) {
        QStringList names;
        for (const int row : std::as_const(m_tested))
            names << m_model.row(row).peer.name;
        m_model.setStatuses(names, round.statuses);
    }
    m_summary.endRound(round);
    follow();
    Q_EMIT historyGrew();
}

void FleetWorkspace::endRun()
{
    m_model.settle();
    m_summary.end();
    if (m_arePeersOld)
        takePeers();
    follow();
}

void FleetWorkspace::followSoon()
{
    if (!m_followSoon.isActive())
        m_followSoon.start();
}

/// Order, causes and what else depends on all rows.
void FleetWorkspace::follow()
{
    m_followSoon.stop();
    m_view->table()->keepPlace([this] { m_order.follow(); });
    m_causes.update(m_model.results());
    m_summary.show();
    showState();
}

void FleetWorkspace::filterByCause()
{
    const CauseModel::Facet facet = m_view->causes()->chosen();
    const QSet<QString> names(facet.cause.names.cbegin(), facet.cause.names.cend());
    const bool isSame = facet.isSameAs(std::exchange(m_facet, facet));
    const auto filter = [&] { m_order.setFacet(facet.kind, names); };
    if (isSame) // it has got other peers
        m_view->table()->keepPlace(filter);
    else
        m_view->table()->showAnew(filter);
    showState();
}

void FleetWorkspace::showState()
{
    const bool isRunning = m_session.isRunning();
    const bool canBegin = !isRunning && m_order.rowCount() > 0;
    const bool hasSelection = m_view && m_view->table()->selectionModel()->hasSelection();
    const bool hasCause = m_view && m_view->causes()->chosen().kind == FleetFacet::Cause;
    const std::initializer_list<std::pair<QAction *, bool>> states{
        {m_actions.echoAll, canBegin},         {m_actions.echoSelected, canBegin && hasSelection},
        {m_actions.stop, isRunning},           {m_actions.repeat, !isRunning},
        {m_actions.openPeer, hasSelection},    {m_actions.copyRows, hasSelection},
        {m_actions.letter, hasCause},          {m_actions.saveReport, m_summary.report() != nullptr},
        {m_actions.filter, m_view != nullptr}, {m_actions.goToCauses, m_view != nullptr},
    };
    for (const auto &[action, isEnabled] : states) // on before off: the focus goes to what can be used then
        action->setEnabled(isEnabled || action->isEnabled());
    if (m_view)
        m_view->controls()->setRunning(isRunning);
    for (const auto &[action, isEnabled] : states)
        action->setEnabled(isEnabled);
    Q_EMIT stateChanged();
}

void FleetWorkspace::openPeer(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FleetRow &row = m_order.rowAt(index);
    const bool isOurs = row.tester == FleetRowTester::Fleet;
    Q_EMIT peerChosen(row.peer.name, isOurs ? row.result : nullptr);
}

} // namespace dicom_echo
#include "moc_fleet_workspace.cpp"
