// Rounds that are repeated: suspects, and what is not asked again.
#include "core/fleet/fleet_rounds.h"
#include "tests/integration/fleet/fleet_run_fixture.h"

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestFleetRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundsMakeAPeerSuspectAndThenDown();
    void roundsDoNotAskForASecondOpinionAgain();
    void roundsAskForASecondOpinionAfterARecovery();
    void suspectsWaitForTheNextRoundIfThatComesFirst();
    void suspectsDoNotAccuseOurNetworkByThemselves();
};

void TestFleetRounds::init()
{
    QCOMPARE(abandonedLookups(), 0);
}

void TestFleetRounds::roundsMakeAPeerSuspectAndThenDown()
{
    const PeerFleet fleet([](quint32 host) { return host == 2 ? Role::DoesNotKnowUs : Role::Serves; });
    FleetRoundSettings rounds;
    rounds.interval = 1h;
    rounds.suspectDelay = 10ms;
    const CancelToken cancel;
    QList<FleetRoundEnded> seen;
    const FleetRoundsReport report =
        FleetRounds().run(peersOf(fleet.port(), 3), {}, rounds, {}, cancel, {}, [&](const FleetRoundEnded &round) {
            seen << round;
            if (seen.size() == 2)
                cancel.cancel();
        });
    QCOMPARE(report.rounds, 1U);
    QCOMPARE(report.last.peers.size(), 3);
    QCOMPARE(seen[0].kind, RoundKind::Regular);
    QCOMPARE(seen[0].changes.size(), 1);
    QCOMPARE(seen[0].changes[0].change, PeerStateChange::BecameSuspect);
    QCOMPARE(seen[1].kind, RoundKind::Suspects); // long before the next round
    QCOMPARE(namesOf(seen[1].report), QStringList{QStringLiteral("P2")});
    QCOMPARE(seen[1].changes[0].change, PeerStateChange::WentDown);
    QCOMPARE(seen[1].changes[0].peer, 1);
    QCOMPARE(report.statuses[0].state, PeerState::Up);
    QCOMPARE(report.statuses[1].state, PeerState::Down);
}

void TestFleetRounds::roundsDoNotAskForASecondOpinionAgain()
{
    const PeerFleet fleet([](quint32) { return Role::HangsUp; });
    QList<FleetPeer> peers = peersOf(fleet.port(), 1);
    peers[0].request.secondOpinion = SecondOpinionChoice::Allowed;
    FleetRoundSettings rounds;
    rounds.interval = 1ms;
    rounds.failures = 1;
    const CancelToken cancel;
    int count = 0;
    static_cast<void>(FleetRounds().run(peers, {}, rounds, {}, cancel, {}, [&](const FleetRoundEnded &round) {
        QVERIFY(round.report.peers[0].report.secondOpinion);
        if (++count == 3)
            cancel.cancel();
    }));
    QCOMPARE(fleet.seen().connections.value(1), 3 + 1);
}

/// What was seen in the outage before says nothing of the next one.
void TestFleetRounds::roundsAskForASecondOpinionAfterARecovery()
{
    std::atomic<int> rounds = 0;
    const PeerFleet fleet([&rounds](quint32) { return rounds == 1 ? Role::Serves : Role::HangsUp; });
    QList<FleetPeer> peers = peersOf(fleet.port(), 1);
    peers[0].request.secondOpinion = SecondOpinionChoice::Allowed;
    FleetRoundSettings settings;
    settings.interval = 1ms;
    settings.failures = 1;
    const CancelToken cancel;
    static_cast<void>(FleetRounds().run(peers, {}, settings, {}, cancel, {}, [&](const FleetRoundEnded &) {
        if (++rounds == 3)
            cancel.cancel();
    }));
    QCOMPARE(fleet.seen().connections.value(1), 2 + 1 + 2);
}

void TestFleetRounds::suspectsWaitForTheNextRoundIfThatComesFirst()
{
    const PeerFleet fleet([](quint32) { return Role::DoesNotKnowUs; });
    FleetRoundSettings rounds;
    rounds.interval = 1ms;
    rounds.suspectDelay = 100ms;
    const CancelToken cancel;
    QList<RoundKind> kinds;
    static_cast<void>(
        FleetRounds().run(peersOf(fleet.port(), 1), {}, rounds, {}, cancel, {}, [&](const FleetRoundEnded &round) {
            kinds << round.kind;
            if (kinds.size() == 2)
                cancel.cancel();
        }));
    QCOMPARE(kinds, QList<RoundKind>(2, RoundKind::Regular));
}

/// All of them fail: they are those that failed. The other peers were reached.
void TestFleetRounds::suspectsDoNotAccuseOurNetworkByThemselves()
{
    const PeerFleet fleet;
    const auto connector = [](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                              const QDeadlineTimer deadline, const CancelToken &cancel) {
        return addresses.first().toIPv4Address() % 2 == 0 ? refusal(addresses)
                                                          : connectTcp(addresses, port, settings, deadline, cancel);
    };
    FleetRoundSettings rounds;
    rounds.interval = 1h;
    rounds.suspectDelay = 10ms;
    const CancelToken cancel;
    QList<FleetRoundEnded> seen;
    static_cast<void>(
        FleetRounds(FleetRun(systemNameLookup, connector))
            .run(peersOf(fleet.port(), 10), {}, rounds, {}, cancel, {}, [&](const FleetRoundEnded &round) {
                seen << round;
                if (seen.size() == 2)
                    cancel.cancel();
            }));
    QCOMPARE(seen[1].kind, RoundKind::Suspects);
    QCOMPARE(seen[1].report.peers.size(), 5);
    QVERIFY(!seen[1].report.ownNetworkSuspected);
    QCOMPARE(seen[1].changes.size(), 5);
    QCOMPARE(seen[1].changes[0].change, PeerStateChange::WentDown);
}

QTEST_GUILESS_MAIN(TestFleetRounds)
#include "tst_fleet_rounds.moc"
