#include "core/fleet/fleet_progress.h"
#include "core/fleet/fleet_schedule.h"

#include <QTest>

using namespace dicom_echo;

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

QTEST_GUILESS_MAIN(TestFleetSchedule)
#include "tst_fleet_schedule.moc"
