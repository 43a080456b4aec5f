// What a fleet run keeps within: peers at once, of one address and port, a second, and descriptors.
#include "core/platform/descriptor_limit.h"
#include "tests/integration/fleet/fleet_run_fixture.h"

#include <QScopeGuard>
#include <QSet>

#include <atomic>
#include <barrier>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

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

} // namespace

class TestFleetBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void testsAsManyAtOnceAsItIsToldAndNoMore();
    void testsOneAssociationAtATimeOfAnAddressAndPort();
    void asksAgainBesideTheOthers();
    void oneAtATimeStaysOneAtATime();
    void keepsTheRateOfConnections();
    void givesASecondOpinionHalfTheTimeOfAnAssociation();
    void doesNotBlameAPeerForTooFewDescriptors_data();
    void doesNotBlameAPeerForTooFewDescriptors();
    void carriesFiveHundredAtOnce();
};

void TestFleetBounds::init()
{
    QCOMPARE(abandonedLookups(), 0);
}

void TestFleetBounds::testsAsManyAtOnceAsItIsToldAndNoMore()
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

void TestFleetBounds::testsOneAssociationAtATimeOfAnAddressAndPort()
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

void TestFleetBounds::keepsTheRateOfConnections()
{
    // The second is due in a quarter of an hour: without the rate it would be begun before the first one can end.
    std::atomic<int> begun = 0;
    const auto connector = [&begun](const QList<QHostAddress> &addresses, quint16, const TcpSettings &, QDeadlineTimer,
                                    const CancelToken &) {
        ++begun;
        return refusal(addresses);
    };
    FleetSettings settings;
    settings.rate = 0.001;
    const CancelToken cancel;
    QList<qsizetype> started;
    const FleetReport report =
        FleetRun(systemNameLookup, connector).run(peersOf(104, 8), settings, {}, cancel, [&](const FleetEvent &event) {
            if (const auto *const start = std::get_if<FleetPeerStarted>(&event))
                started << start->peer;
            if (std::holds_alternative<FleetPeerEnded>(event))
                cancel.cancel();
        });
    QCOMPARE(started, QList<qsizetype>{0});
    QCOMPARE(begun.load(), 1);
    QCOMPARE(report.peers.size(), 1);
}

void TestFleetBounds::givesASecondOpinionHalfTheTimeOfAnAssociation()
{
    const PeerFleet fleet([](quint32) { return Role::HangsUp; });
    QList<std::chrono::nanoseconds> left;
    const auto connector = [&left](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                                   QDeadlineTimer deadline, const CancelToken &cancel) {
        left << deadline.remainingTimeAsDuration();
        return connectTcp(addresses, port, tcp, deadline, cancel);
    };
    QList<FleetPeer> peers = peersOf(fleet.port(), 1);
    peers[0].request.acseTimeout = 2s;
    peers[0].request.secondOpinion = SecondOpinionChoice::Allowed;
    const FleetReport report = FleetRun(systemNameLookup, connector).run(peers, {}, {}, {});
    QCOMPARE(report.peers[0].report.failure()->code, FindingCode::ClosedBeforeAnswer);
    QCOMPARE(left.size(), 2);
    QVERIFY(left[1] <= 1s);
}

void TestFleetBounds::doesNotBlameAPeerForTooFewDescriptors_data()
{
    QTest::addColumn<int>("systemError");
    QTest::newRow("of the process") << EMFILE;
    QTest::newRow("of the system") << ENFILE;
}

void TestFleetBounds::doesNotBlameAPeerForTooFewDescriptors()
{
    QFETCH(int, systemError);
    // The first three get no descriptor.
    std::atomic<int> calls = 0;
    const PeerFleet fleet;
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                               QDeadlineTimer deadline, const CancelToken &cancel) {
        if (++calls > 3)
            return connectTcp(addresses, port, tcp, deadline, cancel);
        ConnectResult result;
        result.attempts.append({addresses.first(), systemError, {}, 0});
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

void TestFleetBounds::carriesFiveHundredAtOnce()
{
    if (raiseDescriptorLimit() < 4096)
        QSKIP("This process may not have enough descriptors");
    const PeerFleet fleet([](quint32) { return Role::IsSilent; });
    QList<FleetPeer> peers = peersOf(fleet.port(), 500);
    for (FleetPeer &peer : peers)
        peer.request.acseTimeout = 60s;
    FleetSettings settings;
    settings.parallel = 512;
    const CancelToken cancel;
    {
        const std::jthread run([&] { static_cast<void>(FleetRun().run(peers, settings, {}, cancel)); });
        const auto end = qScopeGuard([&cancel] { cancel.cancel(); });
        // with descriptors far beyond 1024, which select() could not take
        QTRY_COMPARE_WITH_TIMEOUT(fleet.seen().mostAtOnceOfAll, 500, 60000);
    }
}

/// A peer of which a second opinion is sought holds up no other one, and of these there are no more than of those.
void TestFleetBounds::asksAgainBesideTheOthers()
{
    constexpr qsizetype count = 12;
    constexpr int atOnce = 2;
    const PeerFleet fleet([](quint32) { return Role::HangsUp; });
    Crowd first;
    Crowd again;
    std::mutex mutex;
    std::condition_variable begun;
    QHash<QString, qsizetype> begunAs; // the first, the second ...
    std::atomic<int> askedAgain = 0;
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                               QDeadlineTimer deadline, const CancelToken &cancel) {
        const QString address = addresses.first().toString();
        std::unique_lock lock(mutex);
        const bool isFirst = !begunAs.contains(address);
        if (isFirst)
            begunAs.insert(address, begunAs.size() + 1);
        begun.notify_all();
        Crowd &crowd = isFirst ? first : again;
        crowd.enter(address);
        if (!isFirst) { // goes on when two more have begun after it, or all have: held up they never would
            const qsizetype wanted = std::min(begunAs.value(address) + 2, count);
            begun.wait(lock, [&] { return begunAs.size() >= wanted; });
            ++askedAgain;
        }
        lock.unlock();
        ConnectResult result = isFirst ? connectTcp(addresses, port, tcp, deadline, cancel) : refusal(addresses);
        crowd.leave(address);
        return result;
    };
    QList<FleetPeer> peers = peersOf(fleet.port(), count);
    for (FleetPeer &peer : peers)
        peer.request.secondOpinion = SecondOpinionChoice::Allowed;
    FleetSettings settings;
    settings.parallel = atOnce;
    const FleetReport report = FleetRun(systemNameLookup, connector).run(peers, settings, {}, {});
    QCOMPARE(report.peers.size(), count);
    QCOMPARE(askedAgain, int{count});
    QVERIFY(first.most() <= atOnce);
    QVERIFY(again.most() <= 2 * atOnce);
}

void TestFleetBounds::oneAtATimeStaysOneAtATime()
{
    const PeerFleet fleet([](quint32) { return Role::HangsUp; });
    QList<FleetPeer> peers = peersOf(fleet.port(), 6);
    for (FleetPeer &peer : peers)
        peer.request.secondOpinion = SecondOpinionChoice::Allowed;
    FleetSettings settings;
    settings.parallel = 1;
    QSet<QString> seen;
    QStringList order; // one connects at a time: it needs no lock
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                               QDeadlineTimer deadline, const CancelToken &cancel) {
        const QString address = addresses.first().toString();
        order << address;
        if (seen.contains(address))
            return refusal(addresses);
        seen.insert(address);
        return connectTcp(addresses, port, tcp, deadline, cancel);
    };
    static_cast<void>(FleetRun(systemNameLookup, connector).run(peers, settings, {}, {}));
    QStringList expected; // each twice, one after the other
    for (const FleetPeer &peer : std::as_const(peers))
        expected << peer.request.address << peer.request.address;
    QCOMPARE(order, expected);
}

QTEST_GUILESS_MAIN(TestFleetBounds)
#include "tst_fleet_bounds.moc"
