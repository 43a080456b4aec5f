// The names of a fleet: each is looked up once, and a name server that hangs is nobody else's failure.
#include "tests/integration/fleet/fleet_run_fixture.h"

#include <atomic>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

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

class TestFleetNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForANameOnce();
    void aDeadNameServerIsATimeoutForEverybody();
    void aNameThatWasFoundStaysFoundThoughOthersHang();
};

void TestFleetNames::init()
{
    QCOMPARE(abandonedLookups(), 0);
}

void TestFleetNames::asksForANameOnce()
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

void TestFleetNames::aDeadNameServerIsATimeoutForEverybody()
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

void TestFleetNames::aNameThatWasFoundStaysFoundThoughOthersHang()
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

QTEST_GUILESS_MAIN(TestFleetNames)
#include "tst_fleet_names.moc"
