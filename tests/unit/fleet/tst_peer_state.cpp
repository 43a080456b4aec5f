#include "core/fleet/fleet_run.h"
#include "core/fleet/peer_state_rules.h"
#include "core/log/utc.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QTest>

using namespace dicom_echo;

namespace {

const QString someName = QStringLiteral("CT");
const QString someAddress = QStringLiteral("192.0.2.1");

PeerStateChange note(PeerStatus &status, const FleetPeerResult &result, int failuresForDown = 2)
{
    return noteResult(status, result, RoundKind::Regular, false, failuresForDown);
}

} // namespace

class TestPeerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFailureMakesAPeerSuspectAndTwoMakeItDown();
    void aSuccessClearsASuspicion();
    void aPeerThatComesUpIsNews();
    void downAtOnceIfThatIsAskedFor();
    void whatIsExpectedIsNotHeldAgainstIt();
    void ourNetworkIsNotHeldAgainstIt();
    void suspectsThatAreAskedAgainDoNotCountForAvailability();
    void ourNetworkIsSuspected_data();
    void ourNetworkIsSuspected();
};

void TestPeerState::oneFailureMakesAPeerSuspectAndTwoMakeItDown()
{
    PeerStatus status;
    QCOMPARE(note(status, succeededPeer(someName)), PeerStateChange::None);
    QCOMPARE(status.state, PeerState::Up);
    QCOMPARE(note(status, refusedPeer(someName, someAddress)), PeerStateChange::BecameSuspect);
    QCOMPARE(status.state, PeerState::Suspect);
    QCOMPARE(note(status, refusedPeer(someName, someAddress)), PeerStateChange::WentDown);
    QCOMPARE(status.state, PeerState::Down);
    QCOMPARE(note(status, refusedPeer(someName, someAddress)), PeerStateChange::None);
    QCOMPARE(status.attempts, 4U);
    QCOMPARE(status.availability(), 25.0);
}

void TestPeerState::aSuccessClearsASuspicion()
{
    PeerStatus status;
    note(status, refusedPeer(someName, someAddress), 3);
    note(status, refusedPeer(someName, someAddress), 3);
    QCOMPARE(note(status, succeededPeer(someName), 3), PeerStateChange::None);
    QCOMPARE(status.state, PeerState::Up);
    QCOMPARE(note(status, refusedPeer(someName, someAddress), 3), PeerStateChange::BecameSuspect);
    QCOMPARE(note(status, refusedPeer(someName, someAddress), 3), PeerStateChange::None);
    QCOMPARE(note(status, refusedPeer(someName, someAddress), 3), PeerStateChange::WentDown);
}

void TestPeerState::aPeerThatComesUpIsNews()
{
    PeerStatus status;
    FleetPeerResult failed = refusedPeer(someName, someAddress);
    failed.report.startedAt = QDateTime::fromSecsSinceEpoch(1000, utc);
    note(status, failed, 1);
    QCOMPARE(status.since, failed.report.startedAt);
    FleetPeerResult succeeded = succeededPeer(someName);
    succeeded.report.startedAt = QDateTime::fromSecsSinceEpoch(2000, utc);
    QCOMPARE(note(status, succeeded), PeerStateChange::CameUp);
    QCOMPARE(status.since, succeeded.report.startedAt);
    FleetPeerResult again = succeeded;
    again.report.startedAt = QDateTime::fromSecsSinceEpoch(3000, utc);
    note(status, again);
    QCOMPARE(status.since, succeeded.report.startedAt);
}

void TestPeerState::downAtOnceIfThatIsAskedFor()
{
    PeerStatus status;
    QCOMPARE(note(status, refusedPeer(someName, someAddress), 1), PeerStateChange::WentDown);
}

void TestPeerState::whatIsExpectedIsNotHeldAgainstIt()
{
    PeerStatus status;
    FleetPeerResult expected = refusedPeer(someName, someAddress);
    expected.isDownExpected = true;
    QCOMPARE(note(status, expected, 1), PeerStateChange::None);
    QCOMPARE(status, PeerStatus());
    FleetPeerResult succeeded = succeededPeer(someName);
    succeeded.isDownExpected = true; // it is up all the same
    note(status, succeeded);
    QCOMPARE(status.state, PeerState::Up);
    QVERIFY(!PeerStatus().availability());
}

void TestPeerState::ourNetworkIsNotHeldAgainstIt()
{
    PeerStatus status;
    QCOMPARE(noteResult(status, refusedPeer(someName, someAddress), RoundKind::Regular, true, 1),
             PeerStateChange::None);
    QCOMPARE(status.attempts, 0U);
    // What it says itself is no matter of the network.
    QCOMPARE(noteResult(status, rejectedPeer(someName, someAddress), RoundKind::Regular, true, 1),
             PeerStateChange::WentDown);
}

void TestPeerState::suspectsThatAreAskedAgainDoNotCountForAvailability()
{
    PeerStatus status;
    note(status, refusedPeer(someName, someAddress));
    QCOMPARE(noteResult(status, succeededPeer(someName), RoundKind::Suspects, false, 2), PeerStateChange::None);
    QCOMPARE(status.state, PeerState::Up);
    QCOMPARE(status.attempts, 1U);
    QCOMPARE(status.succeeded, 0U);
}

void TestPeerState::ourNetworkIsSuspected_data()
{
    QTest::addColumn<int>("unreached");
    QTest::addColumn<int>("rejecting");
    QTest::addColumn<int>("well");
    QTest::addColumn<bool>("isSuspected");
    QTest::addRow("four of four") << 4 << 0 << 0 << false;
    QTest::addRow("five of five") << 5 << 0 << 0 << true;
    QTest::addRow("eight of ten") << 8 << 1 << 1 << true;
    QTest::addRow("79 of 100") << 79 << 1 << 20 << false;
    QTest::addRow("80 of 100") << 80 << 0 << 20 << true;
    QTest::addRow("all reject us") << 0 << 10 << 0 << false;
    QTest::addRow("nobody") << 0 << 0 << 0 << false;
}

void TestPeerState::ourNetworkIsSuspected()
{
    QFETCH(int, unreached);
    QFETCH(int, rejecting);
    QFETCH(int, well);
    static constexpr std::array kinds{std::pair(Stage::Resolve, FindingCode::ResolveTimeout),
                                      std::pair(Stage::Connect, FindingCode::ConnectTimeout),
                                      std::pair(Stage::Associate, FindingCode::ConnectionLost)};
    QList<FleetPeerResult> results;
    for (int i = 0; i < unreached; ++i) {
        const auto &[stage, code] = kinds.at(static_cast<size_t>(i) % kinds.size());
        results << failedPeer(someName, someAddress, stage, code);
    }
    results += QList<FleetPeerResult>(rejecting, rejectedPeer(someName, someAddress));
    results += QList<FleetPeerResult>(well, succeededPeer(someName));
    FleetPeerResult expected = refusedPeer(someName, someAddress);
    expected.isDownExpected = true;
    results += QList<FleetPeerResult>(20, expected);          // do not count
    results += QList<FleetPeerResult>(20, FleetPeerResult()); // cancelled: neither
    QTEST(isOwnNetworkSuspected(results), "isSuspected");
}

QTEST_GUILESS_MAIN(TestPeerState)
#include "tst_peer_state.moc"
