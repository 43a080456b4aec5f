#include "ui/fleet/fleet_session.h"

#include "core/diagnosis/fleet_texts.h"
#include "core/echo/peer_key.h"
#include "core/history/history_keeping.h"
#include "ui/widgets/user_language.h"

#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// What the thread of the run does.
class FleetWork
{
public:
    FleetWork(FleetRun engine, FleetPlan plan, const CancelToken &cancel, FleetFeed &feed)
        : m_engine(std::move(engine))
        , m_plan(std::move(plan))
        , m_cancel(cancel)
        , m_feed(feed)
        , m_before(m_plan.before)
    {}

    void run()
    {
        openHistory();
        const FleetKnowledge knowledge{m_plan.saved, {}};
        const auto observer = [this](const FleetEvent &event) {
            std::visit([this](const auto &happened) { tell(happened); }, event);
        };
        if (m_plan.rounds) {
            const FleetRoundsReport report =
                FleetRounds(m_engine).run(m_plan.peers, m_plan.settings, *m_plan.rounds, knowledge, m_cancel, observer,
                                          [this](FleetRoundEnded round) { endRound(std::move(round)); });
            if (report.rounds == 0)
                keepAndTell(report.last, {});
        } else {
            keepAndTell(m_engine.run(m_plan.peers, m_plan.settings, knowledge, m_cancel, observer), {});
        }
        m_feed.push(FleetOver());
    }

private:
    void openHistory()
    {
        if (m_plan.historyPath.isEmpty())
            return;
        m_history.emplace(m_plan.historyPath);
        m_history->setBounds(m_plan.historyBounds);
        QStringList keys;
        for (const FleetPeer &peer : std::as_const(m_plan.peers))
            keys << peerKey(peer.request);
        const HistoryBaseline kept = m_history->newest(keys);
        if (kept.since.isValid())
            m_before = kept;
        tellProblem();
    }

    void tell(const FleetPeerStarted &started) { m_feed.push(FleetStep(started.peer)); }
    void tell(const FleetProgress &progress) { m_feed.push(progress); }
    void tell(const FleetFewerAtOnce &fewer)
    {
        m_feed.push(FleetNotice{fewerAtOnceText(fewer.wanted, fewer.used, userWords())});
    }
    void tell(const FleetPeerEnded &ended)
    {
        m_feed.push(FleetStep(ended.peer, ended.result, changesOf(ended.result->report)));
    }

    [[nodiscard]] QList<OutcomeChange> changesOf(const EchoReport &report) const
    {
        return changesSince(m_before, report, userWords());
    }

    void endRound(FleetRoundEnded round)
    {
        if (round.kind == RoundKind::Suspects) { // their results have not been told one by one
            for (const FleetPeerResult &result : std::as_const(round.report.peers))
                m_feed.push(FleetStep(placeOf(result.name), std::make_shared<const FleetPeerResult>(result),
                                      changesOf(result.report)));
        }
        keepAndTell(std::move(round.report), {{}, round.kind, round.statuses, round.next});
    }

    [[nodiscard]] qsizetype placeOf(const QString &name)
    {
        if (m_places.isEmpty()) {
            for (qsizetype i = 0; i < m_plan.peers.size(); ++i)
                m_places.insert(m_plan.peers[i].name, i);
        }
        return m_places.value(name);
    }

    /// Suspects are kept with the round that they belong to: they have been down for a few seconds only.
    void keepAndTell(FleetReport report, FleetRoundTold told)
    {
        if (told.kind == RoundKind::Regular && !report.peers.isEmpty()) {
            report.changes = fleetChanges(m_before, report);
            if (m_history) {
                keepFleet(*m_history, m_plan.name, report, userWords());
                tellProblem();
            }
            for (const FleetPeerResult &peer : std::as_const(report.peers)) {
                if (peer.report.verdict != Verdict::Cancelled)
                    m_before.peers[peerKey(peer.report.request)] = outcomeOf(peer.report, userWords());
            }
            m_before.since = report.startedAt;
        }
        told.report = std::make_shared<const FleetReport>(std::move(report));
        m_feed.push(std::move(told));
    }

    void tellProblem()
    {
        if (const QString problem = m_history->takeProblem(); !problem.isEmpty())
            m_feed.push(FleetNotice{problem});
    }

    const FleetRun m_engine;
    FleetPlan m_plan;
    const CancelToken m_cancel;
    FleetFeed &m_feed;
    HistoryBaseline m_before;
    std::optional<HistoryStore> m_history;
    QHash<QString, qsizetype> m_places; ///< by name, once they are needed
};

} // namespace

FleetPlan fleetPlan(const FleetModel &model, const QList<int> &rows)
{
    FleetPlan plan;
    for (const int place : rows) {
        const FleetRow &row = model.row(place);
        plan.peers.append(row.peer);
        if (!row.past.last)
            continue;
        plan.before.peers.insert(row.key, *row.past.last);
        if (!plan.before.since.isValid() || plan.before.since < row.past.last->startedAt)
            plan.before.since = row.past.last->startedAt;
    }
    return plan;
}

FleetSession::FleetSession(QObject *parent)
    : QObject(parent)
{
    m_clock.setInterval(33ms);
    connect(&m_clock, &QTimer::timeout, this, &FleetSession::catchUp);
}

FleetSession::~FleetSession()
{
    end();
}

void FleetSession::start(const FleetPlan &plan)
{
    Q_ASSERT(!m_isRunning);
    end();
    m_isRunning = true;
    m_cancel = CancelToken();
    m_feed = std::make_unique<FleetFeed>();
    m_thread = std::thread([engine = FleetRun(), plan, cancel = m_cancel, feed = m_feed.get()] { // made on this thread
        FleetWork(engine, plan, cancel, *feed).run();
    });
    m_clock.start();
}

void FleetSession::cancel()
{
    m_cancel.cancel();
}

void FleetSession::end()
{
    m_clock.stop();
    m_cancel.cancel();
    if (m_feed)
        m_feed->close();
    if (m_thread.joinable())
        m_thread.join();
}

void FleetSession::catchUp()
{
    QList<FleetStep> steps;
    bool isOver = false;
    const auto tellSteps = [this, &steps] {
        if (!steps.isEmpty())
            Q_EMIT advanced(std::exchange(steps, {}));
    };
    for (FleetNews &news : m_feed->takeAll()) {
        if (const auto *step = std::get_if<FleetStep>(&news)) {
            steps.append(*step);
        } else if (const auto *progress = std::get_if<FleetProgress>(&news)) {
            Q_EMIT progressed(*progress);
        } else if (const auto *notice = std::get_if<FleetNotice>(&news)) {
            Q_EMIT noticed(notice->text);
        } else if (const auto *round = std::get_if<FleetRoundTold>(&news)) {
            tellSteps();
            Q_EMIT roundEnded(*round);
        } else {
            isOver = true;
        }
    }
    tellSteps();
    if (!isOver)
        return;
    end();
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace dicom_echo
#include "moc_fleet_session.cpp"
