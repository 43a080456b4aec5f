#include "core/fleet/fleet_progress.h"
#include "core/fleet/fleet_schedule.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;
using Clock = ProgressOfFleet::Clock;

namespace {

FleetPeer peerAt(const QString &address, quint16 port = 104)
{
    FleetPeer peer;
    peer.request.address = address;
    peer.request.port = port;
    return peer;
}

QList<qsizetype> allReady(FleetSchedule &schedule)
{
    QList<qsizetype> begun;
    for (auto peer = schedule.begin(); peer; peer = schedule.begin())
        begun << *peer;
    return begun;
}

std::optional<double> leftAt(ProgressOfFleet &progress, Clock::time_point now)
{
    const auto told = progress.ifDue(now);
    return told ? told->remainingMilliseconds : std::nullopt;
}

} // namespace

class TestFleetSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheList();
    void beginsTheNextOfAHostWhenOneHasEnded();
    void tellsPortsApartButNotTheCaseOfAName();
    void allowsAsManyPerHostAsItIsTold();
    void beginsAgainWhatWasPutBack();
    void isDoneWhenEverybodyHasEnded();
    void waitsLongestForWhoWasBegunFirst();
    void estimatesByThoseThatAreDone();
    void waitsForASilentPeerUntilItsNextTimeLimit();
    void estimatesNothingWithoutAnythingToGoBy();
};

void TestFleetSchedule::keepsTheOrderOfTheList()
{
    FleetSchedule schedule({peerAt(QStringLiteral("c")), peerAt(QStringLiteral("a")), peerAt(QStringLiteral("b"))}, 1);
    QCOMPARE(allReady(schedule), (QList<qsizetype>{0, 1, 2}));
    QCOMPARE(schedule.running(), 3);
}

void TestFleetSchedule::beginsTheNextOfAHostWhenOneHasEnded()
{
    const QString one = QStringLiteral("one");
    FleetSchedule schedule({peerAt(one), peerAt(one), peerAt(one), peerAt(QStringLiteral("other"))}, 1);
    QCOMPARE(allReady(schedule), (QList<qsizetype>{0, 3}));
    schedule.end(3);
    QVERIFY(!schedule.isAnyReady());
    schedule.end(0);
    QCOMPARE(allReady(schedule), QList<qsizetype>{1});
    schedule.end(1);
    QCOMPARE(allReady(schedule), QList<qsizetype>{2});
}

void TestFleetSchedule::tellsPortsApartButNotTheCaseOfAName()
{
    FleetSchedule schedule({peerAt(QStringLiteral("pacs"), 104), peerAt(QStringLiteral("pacs"), 2762),
                            peerAt(QStringLiteral("PACS"), 104)},
                           1);
    QCOMPARE(allReady(schedule), (QList<qsizetype>{0, 1}));
}

void TestFleetSchedule::allowsAsManyPerHostAsItIsTold()
{
    const QString one = QStringLiteral("one");
    FleetSchedule schedule({peerAt(one), peerAt(one), peerAt(one)}, 2);
    QCOMPARE(allReady(schedule), (QList<qsizetype>{0, 1}));
    schedule.end(1);
    QCOMPARE(allReady(schedule), QList<qsizetype>{2});
}

void TestFleetSchedule::beginsAgainWhatWasPutBack()
{
    const QString one = QStringLiteral("one");
    FleetSchedule schedule({peerAt(one), peerAt(one)}, 1);
    QCOMPARE(schedule.begin(), 0);
    schedule.putBack(0);
    QCOMPARE(schedule.running(), 0);
    QVERIFY(!schedule.isDone());
    QCOMPARE(allReady(schedule), QList<qsizetype>{0}); // and not its neighbour
}

void TestFleetSchedule::isDoneWhenEverybodyHasEnded()
{
    FleetSchedule schedule({peerAt(QStringLiteral("one")), peerAt(QStringLiteral("one"))}, 1);
    for (const qsizetype peer : {0, 1}) {
        QVERIFY(!schedule.isDone());
        QCOMPARE(schedule.begin(), peer);
        QVERIFY(!schedule.isDone());
        schedule.end(peer);
    }
    QVERIFY(schedule.isDone());
    QVERIFY(FleetSchedule({}, 1).isDone());
}

void TestFleetSchedule::waitsLongestForWhoWasBegunFirst()
{
    ProgressOfFleet progress(3);
    for (const qsizetype peer : {2, 0, 1})
        progress.begin(peer, {});
    progress.end(2, {});
    const auto told = progress.ifDue(ProgressOfFleet::Clock::now());
    QVERIFY(told);
    QCOMPARE(told->slowest, std::optional<qsizetype>(0));
    QCOMPARE(told->done, 1);
}

void TestFleetSchedule::estimatesByThoseThatAreDone()
{
    const Clock::time_point start;
    ProgressOfFleet progress(100, start);
    for (const qsizetype peer : {0, 1, 2})
        progress.begin(peer, {}, start);
    for (const qsizetype peer : {0, 1})
        progress.end(peer, {}, start + 400ms);
    QCOMPARE(leftAt(progress, start + 400ms), 98 * 200.0);
    QCOMPARE(leftAt(progress, start + 900ms), 98 * 200.0 - 500.0); // it does not grow while nothing ends
}

/// The others were done within a moment.
void TestFleetSchedule::waitsForASilentPeerUntilItsNextTimeLimit()
{
    const Clock::time_point start;
    ProgressOfFleet progress(3, start);
    EchoRequest request;
    request.networkTimeout = 10s;
    request.acseTimeout = 30s;
    request.dimseTimeout = 30s;
    for (const qsizetype peer : {0, 1, 2})
        progress.begin(peer, request, start);
    for (const qsizetype peer : {0, 1})
        progress.end(peer, {}, start + 10ms);
    QCOMPARE(leftAt(progress, start + 4s), 6'000.0);   // the peer may be out of reach
    QCOMPARE(leftAt(progress, start + 12s), 18'000.0); // the answer to the A-ASSOCIATE-RQ
    QCOMPARE(leftAt(progress, start + 31s), 14'000.0); // a second opinion
    QCOMPARE(leftAt(progress, start + 50s), 20'000.0); // all stages, each until its end
    QCOMPARE(leftAt(progress, start + 71s), std::optional<double>());
}

void TestFleetSchedule::estimatesNothingWithoutAnythingToGoBy()
{
    const Clock::time_point start;
    ProgressOfFleet progress(2, start);
    progress.begin(0, {}, start);
    progress.begin(1, {}, start);
    QCOMPARE(leftAt(progress, start + 5s), std::optional<double>());
    ProgressOfFleet quick(2, start);
    quick.begin(0, {}, start);
    quick.begin(1, {}, start);
    quick.end(0, {}, start + 10ms);
    QCOMPARE(leftAt(quick, start + 300ms), std::optional<double>()); // and not 0 s
}

QTEST_GUILESS_MAIN(TestFleetSchedule)
#include "tst_fleet_schedule.moc"
