// A fleet behind a network of our own that is down: nobody else is blamed for that.
#include "core/fleet/fleet_rounds.h"
#include "tests/support/network_lab.h"
#include "tests/support/peer_fleet.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr quint32 peerCount = 6;

QList<FleetPeer> peersOf(quint16 port)
{
    QList<FleetPeer> peers;
    for (quint32 host = 1; host <= peerCount; ++host) {
        FleetPeer peer;
        peer.name = QStringLiteral("P%1").arg(host);
        peer.request.address = peerFleetAddress(host);
        peer.request.port = port;
        peer.request.networkTimeout = 5s;
        peers.append(peer);
    }
    return peers;
}

} // namespace

class TestFleetNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadNetworkIsToldAsOurs();
    void roundsBlameNobodyWhileOurNetworkIsDown();
};

void TestFleetNetwork::aDeadNetworkIsToldAsOurs()
{
    const NetworkSpace space; // its loopback device is down
    NEEDS_NETWORK_LAB(space);
    FleetReport report;
    space.in([&report] { report = FleetRun().run(peersOf(104), {}, {}, {}); });
    QCOMPARE(report.peers.size(), qsizetype{peerCount});
    for (const FleetPeerResult &peer : report.peers) {
        QVERIFY(peer.report.failure());
        QCOMPARE(peer.report.failure()->stage, Stage::Connect);
        QVERIFY(peer.report.failure()->code != FindingCode::ConnectionRefused); // nobody has answered
    }
    QVERIFY(report.ownNetworkSuspected);
}

void TestFleetNetwork::roundsBlameNobodyWhileOurNetworkIsDown()
{
    const NetworkSpace space;
    NEEDS_NETWORK_LAB(space);
    QList<FleetRoundEnded> rounds;
    FleetRoundsReport report;
    QString problem;
    space.in([&] {
        const PeerFleet fleet;
        const CancelToken cancel;
        FleetRoundSettings settings;
        settings.interval = 1ms;
        settings.failures = 1; // one that counted would make a peer down
        const auto endRound = [&](const FleetRoundEnded &round) {
            rounds << round;
            if (rounds.size() == 1)
                problem = space.shell("ip link set lo up");
            else
                cancel.cancel();
        };
        report = FleetRounds().run(peersOf(fleet.port()), {}, settings, {}, cancel, {}, endRound);
    });
    QCOMPARE(problem, QString());
    QCOMPARE(rounds.size(), 2);
    QVERIFY(rounds[0].report.ownNetworkSuspected);
    QVERIFY(!rounds[1].report.ownNetworkSuspected);
    for (const FleetRoundEnded &round : rounds)
        QVERIFY(round.changes.isEmpty());
    for (const PeerStatus &status : report.statuses) {
        QCOMPARE(status.state, PeerState::Up);
        QCOMPARE(status.availability(), 100.0);
    }
}

QTEST_GUILESS_MAIN(TestFleetNetwork)
#include "tst_fleet_network.moc"
