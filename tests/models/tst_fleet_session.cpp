// A fleet run as the window follows it: what is told, what is kept, how it ends.
#include "core/echo/peer_key.h"
#include "core/history/history_store.h"
#include "tests/support/history_files.h"
#include "tests/support/peer_fleet.h"
#include "ui/fleet/fleet_past.h"
#include "ui/fleet/fleet_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;
using Role = PeerFleet::Role;

namespace {

QList<FleetPeer> peersAt(quint16 port, quint32 count)
{
    QList<FleetPeer> peers;
    for (quint32 host = 1; host <= count; ++host) {
        FleetPeer peer;
        peer.name = QStringLiteral("P%1").arg(host);
        peer.request.address = peerFleetAddress(host);
        peer.request.port = port;
        peer.request.secondOpinion = SecondOpinionChoice::Never;
        peers.append(peer);
    }
    return peers;
}

struct Told
{
    explicit Told(FleetSession &session)
    {
        QObject::connect(&session, &FleetSession::advanced, [this](const QList<FleetStep> &steps) {
            for (const FleetStep &step : steps) {
                if (step.result)
                    verdicts[step.row] = step.result->report.verdict;
                changes[step.row] = step.changes;
            }
        });
        QObject::connect(&session, &FleetSession::roundEnded,
                         [this](const FleetRoundTold &round) { rounds.append(round); });
    }
    QHash<qsizetype, Verdict> verdicts;
    QHash<qsizetype, QList<OutcomeChange>> changes;
    QList<FleetRoundTold> rounds;
};

/// But for those that are slower than before, as any may be on a busy machine.
QList<OutcomeChangeKind> kindsOf(const QList<OutcomeChange> &changes)
{
    QList<OutcomeChangeKind> kinds;
    for (const OutcomeChange &change : changes) {
        if (change.kind != OutcomeChangeKind::Slower)
            kinds << change.kind;
    }
    return kinds;
}

} // namespace

class TestFleetSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachPeerAndThenTheReport();
    void keepsWhatItFoundAndTellsWhatChanged();
    void keepsTheBoundsOfTheHistory();
    void comparesWithWhatTheWindowKnowsWithoutAHistory();
    void isOverSoonAfterItIsCancelled();
    void goesAwayWhileItRuns();
    void repeatsUntilItIsCancelled();
    void tellsWhatASuspectAnswersWhenItIsAskedAgain();
    void comparesEachRoundWithTheOneBefore();
    void reportsAFirstRoundThatWasCancelled();
    void comparesWithTheNewestOfWhatTheWindowKnows();
    void takesACancelledTestForNoResult();
    void knowsASuccessOfLongAgo();
    void holdsTheRunUpWhenNobodyTakesWhatItTells();

private:
    QTemporaryDir m_folder;
};

void TestFleetSession::tellsEachPeerAndThenTheReport()
{
    const PeerFleet servers([](quint32 host) { return host == 3 ? Role::DoesNotKnowUs : Role::Serves; });
    FleetSession session;
    const Told told(session);
    session.start({.peers = peersAt(servers.port(), 5),
                   .name = {},
                   .settings = {},
                   .rounds = {},
                   .saved = {},
                   .before = {},
                   .historyPath = {},
                   .historyBounds = {}});
    QVERIFY(session.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(told.verdicts.size(), 5);
    QCOMPARE(told.verdicts.value(2), Verdict::Failure);
    QCOMPARE(told.verdicts.value(0), Verdict::Success);
    QCOMPARE(told.rounds.size(), 1);
    QCOMPARE(told.rounds.first().report->peers.size(), 5);
    QVERIFY(!told.rounds.first().report->changes); // nothing is known from before
}

void TestFleetSession::keepsWhatItFoundAndTellsWhatChanged()
{
    std::atomic<bool> isRefusing = false;
    const PeerFleet servers(
        [&isRefusing](quint32 host) { return isRefusing && host == 2 ? Role::DoesNotKnowUs : Role::Serves; });
    const QString path = m_folder.filePath(QStringLiteral("history.sqlite"));
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 3);
    plan.historyPath = path;
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    isRefusing = true;
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(kindsOf(told.changes.value(0)), QList<OutcomeChangeKind>());
    QCOMPARE(kindsOf(told.changes.value(1)), QList<OutcomeChangeKind>{OutcomeChangeKind::NewFailure});
    QVERIFY(told.rounds.last().report->changes);
    QCOMPARE(told.rounds.last().report->changes->newFailures, QStringList(QStringLiteral("P2")));

    QStringList keys;
    for (const FleetPeer &peer : plan.peers)
        keys << peerKey(peer.request);
    const FleetPast past = readFleetPast(path, keys, [] { return false; });
    QCOMPARE(past.size(), 3);
    QCOMPARE(past.value(keys[0]).recent, QList({Verdict::Success, Verdict::Success}));
    QCOMPARE(past.value(keys[1]).recent, QList({Verdict::Success, Verdict::Failure}));
    QVERIFY(past.value(keys[1]).succeeded < past.value(keys[0]).succeeded);
}

/// Those that the user has chosen since the history was tidied last.
void TestFleetSession::keepsTheBoundsOfTheHistory()
{
    const HistoryFolder here;
    {
        HistoryStore before(here.path());
        QVERIFY(before.add(runOf(outcomeAt(daysAgo(10)))) != 0);
        before.tidy(daysAgo(0.5));
        QCOMPARE(before.rows(pacs, 10).size(), 1);
    }
    const PeerFleet servers;
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 1);
    plan.historyPath = here.path();
    plan.historyBounds.days = 5;
    FleetSession session;
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    HistoryStore after(here.path());
    QCOMPARE(after.rows(pacs, 10).size(), 0);
    QCOMPARE(after.rows(peerKey(plan.peers.first().request), 10).size(), 1);
}

void TestFleetSession::comparesWithWhatTheWindowKnowsWithoutAHistory()
{
    const PeerFleet servers([](quint32) { return Role::DoesNotKnowUs; });
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 2);
    PeerOutcome before;
    before.verdict = Verdict::Success;
    before.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    plan.before.since = before.startedAt;
    plan.before.peers.insert(peerKey(plan.peers[0].request), before);
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(told.changes.value(0).size(), 1);
    QCOMPARE(told.changes.value(0).first().kind, OutcomeChangeKind::NewFailure);
    QCOMPARE(told.rounds.first().report->changes->newFailures.size(), 1);
    QCOMPARE(told.rounds.first().report->changes->firstTested.size(), 1); // of what nobody knew nothing has changed
}

void TestFleetSession::isOverSoonAfterItIsCancelled()
{
    const PeerFleet servers([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 4);
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(told.verdicts.contains(0), 20'000);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QVERIFY(told.rounds.first().report->partial);
    QCOMPARE(told.verdicts.value(0), Verdict::Success);
}

void TestFleetSession::goesAwayWhileItRuns()
{
    const PeerFleet servers([](quint32) { return Role::IsSilent; });
    auto session = std::make_unique<FleetSession>();
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 10);
    const QSignalSpy progressed(session.get(), &FleetSession::progressed);
    session->start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 20'000);
    session.reset(); // joins its thread, or the test does not end
}

void TestFleetSession::repeatsUntilItIsCancelled()
{
    const PeerFleet servers;
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 3);
    plan.rounds = FleetRoundSettings{.interval = 20ms};
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(told.rounds.size() >= 3, 20'000);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(told.rounds.first().statuses.size(), 3);
    QCOMPARE(told.rounds.first().statuses.first().state, PeerState::Up);
}

void TestFleetSession::tellsWhatASuspectAnswersWhenItIsAskedAgain()
{
    std::atomic<int> asked = 0;
    const PeerFleet servers(
        [&asked](quint32 host) { return host == 2 && ++asked == 1 ? Role::DoesNotKnowUs : Role::Serves; });
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 3);
    plan.rounds = FleetRoundSettings{.interval = 1h, .suspectDelay = 10ms};
    plan.historyPath = m_folder.filePath(QStringLiteral("suspects.sqlite"));
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(told.rounds.size(), 2, 20'000);
    QCOMPARE(told.rounds.first().report->peers[1].report.verdict, Verdict::Failure);
    QCOMPARE(told.verdicts.value(1), Verdict::Success);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    // It was down for a moment only, and is kept with the round that it belongs to.
    QCOMPARE(HistoryStore(plan.historyPath).rows(peerKey(plan.peers[1].request), 10).size(), 1);
}

/// Or a peer that recovers would have a new failure again and again.
void TestFleetSession::comparesEachRoundWithTheOneBefore()
{
    std::atomic<int> asked = 0;
    const PeerFleet servers([&asked](quint32) { return ++asked == 1 ? Role::Serves : Role::DoesNotKnowUs; });
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 1);
    plan.rounds = FleetRoundSettings{.interval = 1ms, .suspectDelay = 1h};
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(told.rounds.size() >= 3, 20'000);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(told.rounds[1].report->changes->newFailures, QStringList(QStringLiteral("P1")));
    QVERIFY(told.rounds[2].report->changes->newFailures.isEmpty());
}

void TestFleetSession::reportsAFirstRoundThatWasCancelled()
{
    const PeerFleet servers([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    FleetPlan plan;
    plan.peers = peersAt(servers.port(), 3);
    plan.rounds = FleetRoundSettings{.interval = 1h};
    FleetSession session;
    const Told told(session);
    session.start(plan);
    QTRY_VERIFY_WITH_TIMEOUT(told.verdicts.contains(0), 20'000);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 20'000);
    QCOMPARE(told.rounds.size(), 1);
    QVERIFY(told.rounds.first().report->partial);
}

void TestFleetSession::comparesWithTheNewestOfWhatTheWindowKnows()
{
    FleetModel model;
    const QList<FleetPeer> peers = peersAt(104, 3);
    model.setPeers(peers);
    FleetPast past;
    for (const auto &[place, days] : {std::pair(0, 2), std::pair(1, 1), std::pair(2, 3)})
        past[peerKey(peers[place].request)].add(outcomeAt(daysAgo(days)));
    model.setPast(past);
    const FleetPlan plan = fleetPlan(model, {0, 1, 2});
    QCOMPARE(plan.before.peers.size(), 3);
    QCOMPARE(plan.before.since, past[peerKey(peers[1].request)].last->startedAt);
}

void TestFleetSession::takesACancelledTestForNoResult()
{
    PeerPast past;
    past.add(outcomeAt(daysAgo(2)));
    past.add(outcomeAt(daysAgo(1), Verdict::Cancelled));
    QCOMPARE(past.recent, QList{Verdict::Success});
    QCOMPARE(past.last->verdict, Verdict::Success);
}

/// Of a peer that has failed more often since than results are shown.
void TestFleetSession::knowsASuccessOfLongAgo()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    const QDateTime success = daysAgo(3);
    QVERIFY(store.add(runOf(outcomeAt(success))) != 0);
    for (qsizetype i = 0; i < recentResultsShown; ++i)
        QVERIFY(store.add(runOf(outcomeAt(daysAgo(2).addSecs(i), Verdict::Failure))) != 0);
    const PeerPast past = readFleetPast(here.path(), {pacs}, [] { return false; }).value(pacs);
    QCOMPARE(past.recent, QList<Verdict>(recentResultsShown, Verdict::Failure));
    QCOMPARE(past.succeeded, success);
}

void TestFleetSession::holdsTheRunUpWhenNobodyTakesWhatItTells()
{
    FleetFeed feed;
    std::atomic<size_t> pushed = 0;
    std::thread run([&feed, &pushed] {
        for (size_t i = 0; i < FleetFeed::mostWaiting + 10; ++i, ++pushed)
            feed.push(FleetStep(qsizetype(i)));
    });
    while (pushed < FleetFeed::mostWaiting)
        std::this_thread::yield();
    const std::vector<FleetNews> first = feed.takeAll();
    QCOMPARE(first.size(), FleetFeed::mostWaiting);
    run.join();
    const std::vector<FleetNews> rest = feed.takeAll();
    QCOMPARE(rest.size(), size_t(10));
    QCOMPARE(std::get<FleetStep>(rest.front()).row, qsizetype(FleetFeed::mostWaiting));
    feed.close();
    feed.push(FleetOver());
    QVERIFY(feed.takeAll().empty());
}

QTEST_GUILESS_MAIN(TestFleetSession)
#include "tst_fleet_session.moc"
