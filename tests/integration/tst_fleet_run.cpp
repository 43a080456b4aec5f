// A fleet against peers that count what reaches them: order, bounds, names, cancellation, our own network.
#include "core/fleet/fleet_rounds.h"
#include "core/platform/descriptor_limit.h"
#include "tests/support/peer_fleet.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <cerrno>
#include <condition_variable>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

using Role = PeerFleet::Role;

EchoRequest requestAt(const QString &address, quint16 port)
{
    EchoRequest request;
    request.address = address;
    request.port = port;
    request.networkTimeout = request.acseTimeout = request.dimseTimeout = 10s;
    request.secondOpinion = SecondOpinionChoice::Never;
    return request;
}

/// `count` peers at the addresses from 127.0.0.1 on.
QList<FleetPeer> peersOf(quint16 port, quint32 count)
{
    QList<FleetPeer> peers;
    for (quint32 host = 1; host <= count; ++host)
        peers.append({QStringLiteral("P%1").arg(host), {}, requestAt(peerFleetAddress(host), port), false, {}});
    return peers;
}

/// `count` peers with names of their own, or with the same name and AE titles of their own.
QList<FleetPeer> namedPeers(quint16 port, int count, const QString &name = {})
{
    QList<FleetPeer> peers;
    for (int i = 0; i < count; ++i) {
        FleetPeer peer{QStringLiteral("P%1").arg(i), {}, requestAt(name, port), false, {}};
        peer.request.calledAeTitle = peer.name;
        if (name.isEmpty())
            peer.request.address = QStringLiteral("host%1.example").arg(i);
        peers.append(peer);
    }
    return peers;
}

ConnectResult refusal(const QList<QHostAddress> &addresses)
{
    ConnectResult result;
    result.attempts.append({addresses.first(), ECONNREFUSED, {}, 0});
    return result;
}

QStringList namesOf(const FleetReport &report)
{
    QStringList names;
    for (const FleetPeerResult &peer : report.peers)
        names << peer.name;
    return names;
}

/// How many are inside at the same time, in all and per address.
class Crowd
{
public:
    void enter(const QString &address)
    {
        const std::lock_guard lock(m_mutex);
        m_most = std::max(m_most, ++m_inside);
        int &here = m_at[address];
        m_mostAtOne = std::max(m_mostAtOne, ++here);
    }
    void leave(const QString &address)
    {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        --m_at[address];
    }
    [[nodiscard]] int most() const { return m_most; }
    [[nodiscard]] int mostAtOne() const { return m_mostAtOne; }

private:
    std::mutex m_mutex;
    int m_inside = 0;
    int m_most = 0;
    int m_mostAtOne = 0;
    QHash<QString, int> m_at;
};

/// Look-ups that hang until it is destroyed.
class HangingNames
{
public:
    ~HangingNames()
    {
        m_mayEnd.store(true);
        m_mayEnd.notify_all();
        while (abandonedLookups() > 0) // they use what the test owns
            std::this_thread::yield();
    }
    /// `found`: a name that leads to this computer at once.
    [[nodiscard]] NameLookup lookup(const QString &found = {})
    {
        return [this, found](const QString &name) {
            if (name == found)
                return NameAnswer{{QHostAddress(QHostAddress::LocalHost)}};
            ++asked;
            m_mayEnd.wait(false);
            return NameAnswer{{}, NameError::NoSuchName};
        };
    }
    std::atomic<int> asked = 0;

private:
    std::atomic<bool> m_mayEnd = false;
};

} // namespace

class TestFleetRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsInTheOrderOfTheListWhateverEndsFirst();
    void makesOneConnectionToEachPeerThatIsWell();
    void tellsEachFailureApart();
    void testsAsManyAtOnceAsItIsToldAndNoMore();
    void testsOneAssociationAtATimeOfAnAddressAndPort();
    void keepsTheRateOfConnections();
    void asksForANameOnce();
    void aDeadNameServerIsATimeoutForEverybody();
    void aNameThatWasFoundStaysFoundThoughOthersHang();
    void cancelEndsEverythingAtOnceAndReportsWhatItHas();
    void doesNotBlameAPeerForTooFewDescriptors();
    void carriesFiveHundredAtOnce();
    void suspectsOurNetwork();
    void remarksOnWhatIsSaved();
    void progressTellsWhoIsWaitedFor();
    void roundsMakeAPeerSuspectAndThenDown();
    void roundsDoNotAskForASecondOpinionAgain();
};

/// Descriptors and look-ups are the process's: no test may have left any behind.
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

void TestFleetRun::testsAsManyAtOnceAsItIsToldAndNoMore()
{
    constexpr int atOnce = 4;
    Crowd crowd;
    std::barrier all(atOnce); // nobody goes on before four are inside: fewer than four at once would wait for ever
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16, const TcpSettings &, QDeadlineTimer,
                               const CancelToken &) {
        crowd.enter(addresses.first().toString());
        all.arrive_and_wait();
        crowd.leave(addresses.first().toString());
        return refusal(addresses);
    };
    FleetSettings settings;
    settings.parallel = atOnce;
    const FleetReport report = FleetRun(systemNameLookup, connector).run(peersOf(104, 5 * atOnce), settings, {}, {});
    QCOMPARE(report.peers.size(), 5 * atOnce);
    QCOMPARE(crowd.most(), atOnce);
}

void TestFleetRun::testsOneAssociationAtATimeOfAnAddressAndPort()
{
    const PeerFleet fleet;
    QList<FleetPeer> peers;
    for (int title = 0; title < 8; ++title) {
        for (FleetPeer peer : peersOf(fleet.port(), 2)) {
            peer.name += QStringLiteral("/%1").arg(title);
            peer.request.calledAeTitle = QStringLiteral("AE%1").arg(title);
            peer.request.repeat = 20; // so that they would meet
            peers << peer;
        }
    }
    const FleetReport report = FleetRun().run(peers, {}, {}, {});
    QCOMPARE(report.peers.size(), 16);
    const PeerFleet::Seen seen = fleet.seen();
    QCOMPARE(seen.connections.value(1), 8);
    QCOMPARE(seen.mostAtOnce.value(1), 1);
    QCOMPARE(seen.mostAtOnce.value(2), 1);
}

void TestFleetRun::keepsTheRateOfConnections()
{
    constexpr int rate = 50;
    constexpr int count = 10;
    std::mutex mutex;
    QList<std::chrono::steady_clock::time_point> begun;
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16, const TcpSettings &, QDeadlineTimer,
                               const CancelToken &) {
        const std::lock_guard lock(mutex);
        begun << std::chrono::steady_clock::now();
        return refusal(addresses);
    };
    FleetSettings settings;
    settings.rate = rate;
    QElapsedTimer clock;
    clock.start();
    static_cast<void>(FleetRun(systemNameLookup, connector).run(peersOf(104, count), settings, {}, {}));
    // A slow computer makes it only slower: the last of ten is begun nine gaps after the first, never sooner.
    QVERIFY2(clock.elapsed() >= (count - 1) * 1000 / rate, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(begun.size(), count);
}

void TestFleetRun::asksForANameOnce()
{
    const PeerFleet fleet;
    std::atomic<int> asked = 0;
    const auto lookup = [&asked](const QString &) {
        ++asked;
        return NameAnswer{{QHostAddress(QHostAddress::LocalHost)}};
    };
    FleetSettings settings;
    settings.perHost = 4;
    const FleetReport report =
        FleetRun(lookup).run(namedPeers(fleet.port(), 20, QStringLiteral("pacs.example")), settings, {}, {});
    for (const FleetPeerResult &peer : report.peers)
        QCOMPARE(peer.report.verdict, Verdict::Success);
    QCOMPARE(asked, 1);
    QVERIFY(fleet.seen().mostAtOnce.value(1) <= 4);
}

void TestFleetRun::aDeadNameServerIsATimeoutForEverybody()
{
    HangingNames names;
    QList<FleetPeer> peers = namedPeers(104, 90) + namedPeers(104, 3, QStringLiteral("host0.example"));
    for (qsizetype i = 0; i < peers.size(); ++i) {
        peers[i].name = QString::number(i);
        peers[i].request.networkTimeout = 200ms;
    }
    const FleetReport report = FleetRun(names.lookup()).run(peers, {}, {}, {});
    QCOMPARE(report.peers.size(), 93);
    for (const FleetPeerResult &peer : report.peers) {
        QVERIFY(peer.report.failure());
        QCOMPARE(peer.report.failure()->code, FindingCode::ResolveTimeout); // never: not found
    }
    QVERIFY(names.asked <= 90); // one look-up for the name of four
    QVERIFY(report.ownNetworkSuspected);
}

void TestFleetRun::aNameThatWasFoundStaysFoundThoughOthersHang()
{
    const PeerFleet fleet;
    HangingNames names;
    const QString found = QStringLiteral("pacs.example");
    // More that hang than may: no further look-up is begun then. The last ones of the list come after that.
    const QList<FleetPeer> well = namedPeers(fleet.port(), 3, found);
    QList<FleetPeer> peers = well.first(1) + namedPeers(fleet.port(), 100) + well.last(2);
    for (qsizetype i = 0; i < peers.size(); ++i) {
        peers[i].name = QString::number(i);
        peers[i].request.networkTimeout = peers[i].request.address == found ? 10s : 200ms;
    }
    const FleetReport report = FleetRun(names.lookup(found)).run(peers, {}, {}, {});
    QCOMPARE(report.peers.size(), 103);
    for (const FleetPeerResult &peer : report.peers)
        QCOMPARE(peer.report.verdict, peer.report.request.address == found ? Verdict::Success : Verdict::Failure);
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

void TestFleetRun::doesNotBlameAPeerForTooFewDescriptors()
{
    // The first three get no descriptor.
    std::atomic<int> calls = 0;
    const PeerFleet fleet;
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                               QDeadlineTimer deadline, const CancelToken &cancel) {
        if (++calls > 3)
            return connectTcp(addresses, port, tcp, deadline, cancel);
        ConnectResult result;
        result.attempts.append({addresses.first(), EMFILE, {}, 0});
        return result;
    };
    int told = 0;
    FleetSettings settings;
    settings.parallel = 16;
    const FleetReport report = FleetRun(systemNameLookup, connector)
                                   .run(peersOf(fleet.port(), 60), settings, {}, {}, [&told](const FleetEvent &event) {
                                       told += std::holds_alternative<FleetFewerAtOnce>(event) ? 1 : 0;
                                   });
    QCOMPARE(report.peers.size(), 60);
    for (const FleetPeerResult &peer : report.peers)
        QCOMPARE(peer.report.verdict, Verdict::Success);
    QCOMPARE(told, 1);
}

void TestFleetRun::carriesFiveHundredAtOnce()
{
    if (raiseDescriptorLimit() < 4096)
        QSKIP("This process may not have enough descriptors");
    const PeerFleet fleet([](quint32) { return Role::IsSilent; });
    QList<FleetPeer> peers = peersOf(fleet.port(), 500);
    for (FleetPeer &peer : peers)
        peer.request.acseTimeout = 3s;
    FleetSettings settings;
    settings.parallel = 512;
    const FleetReport report = FleetRun().run(peers, settings, {}, {});
    for (const FleetPeerResult &peer : report.peers)
        QCOMPARE(peer.report.failure()->code, FindingCode::AcseTimeout);
    QCOMPARE(fleet.seen().mostAtOnceOfAll, 500); // with descriptors far beyond 1024, which select() could not take
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
        if (progress && progress->done == 2) {
            told = *progress;
            cancel.cancel();
        }
    }));
    QVERIFY(told);
    QCOMPARE(told->all, 3);
    QCOMPARE(told->failed, 0);
    QCOMPARE(told->slowest, 1);
    QVERIFY(told->slowestMilliseconds > 0);
    QVERIFY(told->remainingMilliseconds);
}

void TestFleetRun::roundsMakeAPeerSuspectAndThenDown()
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

void TestFleetRun::roundsDoNotAskForASecondOpinionAgain()
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

QTEST_GUILESS_MAIN(TestFleetRun)
#include "tst_fleet_run.moc"
