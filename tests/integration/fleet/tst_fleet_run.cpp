// A fleet against peers that count what reaches them: order, failures, cancellation, our own network.
#include "tests/integration/fleet/fleet_run_fixture.h"
#include "tests/support/local_time.h"
#include "tests/support/loopback.h"

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestFleetRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsInTheOrderOfTheListWhateverEndsFirst();
    void makesOneConnectionToEachPeerThatIsWell();
    void tellsEachFailureApart();
    void cancelEndsEverythingAtOnceAndReportsWhatItHas();
    void expectsDowntimeByTheTimeOfThisPlace();
    void suspectsOurNetwork();
    void remarksOnWhatIsSaved();
    void progressTellsWhoIsWaitedFor();
};

void TestFleetRun::init()
{
    QCOMPARE(abandonedLookups(), 0);
}

void TestFleetRun::reportsInTheOrderOfTheListWhateverEndsFirst()
{
    // The first of the list is not let on before the last one has ended.
    std::atomic<bool> mayFirstGoOn = false;
    const auto connector = [&mayFirstGoOn](const QList<QHostAddress> &addresses, quint16, const TcpSettings &,
                                           QDeadlineTimer, const CancelToken &) {
        if (addresses.first() == QHostAddress(peerFleetAddress(1)))
            mayFirstGoOn.wait(false);
        return refusal(addresses);
    };
    QList<qsizetype> ended;
    const FleetReport report =
        FleetRun(systemNameLookup, connector).run(peersOf(104, 3), {}, {}, {}, [&](const FleetEvent &event) {
            if (const auto *end = std::get_if<FleetPeerEnded>(&event)) {
                ended << end->peer;
                mayFirstGoOn = ended.size() == 2;
                mayFirstGoOn.notify_all();
            }
        });
    QCOMPARE(ended.last(), 0);
    QCOMPARE(ended.size(), 3);
    QCOMPARE(namesOf(report), (QStringList{QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("P3")}));
    QVERIFY(!report.partial);
    QCOMPARE(report.peerCount, 3);
}

void TestFleetRun::makesOneConnectionToEachPeerThatIsWell()
{
    constexpr quint32 count = 300;
    const PeerFleet fleet;
    FleetSettings settings;
    settings.parallel = 32;
    const FleetReport report = FleetRun().run(peersOf(fleet.port(), count), settings, {}, {});
    QCOMPARE(report.peers.size(), qsizetype{count});
    for (const FleetPeerResult &peer : report.peers) {
        QCOMPARE(peer.report.verdict, Verdict::Success);
        QVERIFY(!peer.log.isEmpty());
        QCOMPARE(peer.pdus.size(), 6); // A-ASSOCIATE, C-ECHO, A-RELEASE, each with its answer
    }
    const PeerFleet::Seen seen = fleet.seen();
    QCOMPARE(seen.connections.size(), qsizetype{count});
    for (const int connections : seen.connections)
        QCOMPARE(connections, 1);
    QVERIFY(seen.mostAtOnceOfAll <= 32);
}

void TestFleetRun::tellsEachFailureApart()
{
    const PeerFleet fleet([](quint32 host) {
        static constexpr std::array roles{Role::Serves, Role::DoesNotKnowUs, Role::HangsUp, Role::IsSilent};
        return roles.at(host % roles.size());
    });
    QList<FleetPeer> peers = peersOf(fleet.port(), 40);
    for (FleetPeer &peer : peers)
        peer.request.acseTimeout = 500ms;
    const FleetReport report = FleetRun().run(peers, {}, {}, {});
    QCOMPARE(report.peers.size(), 40);
    for (quint32 host = 1; host <= 40; ++host) {
        const EchoReport &each = report.peers[host - 1].report;
        const Finding *const failure = each.failure();
        QCOMPARE(failure == nullptr, host % 4 == 0);
        if (host % 4 == 1)
            QCOMPARE(failure->code, FindingCode::Rejected);
        if (host % 4 == 2)
            QCOMPARE(failure->code, FindingCode::ClosedBeforeAnswer);
        if (host % 4 == 3)
            QCOMPARE(failure->code, FindingCode::AcseTimeout);
    }
    QVERIFY(!report.ownNetworkSuspected);
}

void TestFleetRun::cancelEndsEverythingAtOnceAndReportsWhatItHas()
{
    const PeerFleet fleet([](quint32 host) { return host <= 10 ? Role::Serves : Role::IsSilent; });
    FleetSettings settings;
    settings.parallel = 16;
    const CancelToken cancel;
    int ended = 0;
    const FleetReport report =
        FleetRun().run(peersOf(fleet.port(), 200), settings, {}, cancel, [&](const FleetEvent &event) {
            if (std::holds_alternative<FleetPeerEnded>(event) && ++ended == 10)
                cancel.cancel();
        });
    QVERIFY(report.partial);
    QCOMPARE(report.peerCount, 200);
    QVERIFY(report.peers.size() >= 10);
    QVERIFY(report.peers.size() <= 10 + 16);
    for (qsizetype i = 0; i < 10; ++i)
        QCOMPARE(report.peers[i].report.verdict, Verdict::Success);
    for (const FleetPeerResult &peer : report.peers.sliced(10))
        QCOMPARE(peer.report.verdict, Verdict::Cancelled);
}

void TestFleetRun::expectsDowntimeByTheTimeOfThisPlace()
{
    const LocalTime elsewhere("JST-9");
    const QTime now = QDateTime::currentDateTime().time();
    QList<FleetPeer> peers = peersOf(freePort(), 2);
    peers[1].maintenance = {{{}, now.addSecs(-3600), now.addSecs(3600)}};
    const FleetReport report = FleetRun().run(peers, {}, {}, {});
    QVERIFY(!report.peers[0].isDownExpected);
    QVERIFY(report.peers[1].isDownExpected);
}

void TestFleetRun::suspectsOurNetwork()
{
    const auto connector = [](const QList<QHostAddress> &addresses, quint16, const TcpSettings &, QDeadlineTimer,
                              const CancelToken &) {
        ConnectResult result;
        result.attempts.append({addresses.first(), ENETUNREACH, {}, 0});
        return result;
    };
    QVERIFY(FleetRun(systemNameLookup, connector).run(peersOf(104, 5), {}, {}, {}).ownNetworkSuspected);
    QVERIFY(!FleetRun(systemNameLookup, connector).run(peersOf(104, 4), {}, {}, {}).ownNetworkSuspected);
}

void TestFleetRun::remarksOnWhatIsSaved()
{
    const PeerFleet fleet;
    const QList<FleetPeer> peers = peersOf(fleet.port(), 2);
    Profile profile;
    profile.name = QStringLiteral("saved");
    profile.request = peers[0].request;
    profile.lastImplementationClassUid = QStringLiteral("1.2.3");
    const FleetReport report = FleetRun().run(peers, {}, {{profile}, {}}, {});
    QCOMPARE(report.peers[0].report.findings.size(), 1);
    QCOMPARE(report.peers[0].report.findings[0].code, FindingCode::ImplementationChanged);
    QVERIFY(report.peers[1].report.findings.isEmpty());
}

void TestFleetRun::progressTellsWhoIsWaitedFor()
{
    const PeerFleet fleet([](quint32 host) { return host == 2 ? Role::IsSilent : Role::Serves; });
    const CancelToken cancel; // once it was told
    std::optional<FleetProgress> told;
    static_cast<void>(FleetRun().run(peersOf(fleet.port(), 3), {}, {}, cancel, [&](const FleetEvent &event) {
        const auto *const progress = std::get_if<FleetProgress>(&event);
        if (progress && progress->done == 2 && progress->remainingMilliseconds) {
            told = *progress;
            cancel.cancel();
        }
    }));
    QVERIFY(told);
    QCOMPARE(told->all, 3);
    QCOMPARE(told->failed, 0);
    QCOMPARE(told->slowest, 1);
    QVERIFY(told->slowestMilliseconds > 0);
    QVERIFY(*told->remainingMilliseconds > 5'000); // of the 10 s that the silent one may take
}

QTEST_GUILESS_MAIN(TestFleetRun)
#include "tst_fleet_run.moc"
