// A fleet against what people use today: a loop of echoscu, and xargs -P16 echoscu. The peers are in a process of their
// own and count their connections. Prints the table of README, too.
#include "core/fleet/fleet_run.h"
#include "core/fleet/peer_record.h"
#include "tests/bench/bench_result.h"
#include "tests/bench/process_usage.h"
#include "tests/support/loopback.h"
#include "tests/support/peer_fleet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <atomic>
#include <sys/resource.h>

using namespace dicom_echo;
using namespace dicom_echo::bench;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr quint32 usualFleet = 1000;
constexpr quint32 everyTwentieth = 20;
constexpr int loopOfEchoscu = 100;  // peers: the loop takes its time
constexpr int xargsOfEchoscu = 400; // the same

/// In a process of its own: the peers, of which one in `silentOne` is silent (0: none, 1: all). Prints the port, and at
/// the end the number of peers with one connection and the number of connections.
int serveFleet(quint32 silentOne)
{
    const PeerFleet fleet([silentOne](quint32 host) {
        return silentOne > 0 && host % silentOne == 0 ? PeerFleet::Role::IsSilent : PeerFleet::Role::Serves;
    });
    QTextStream out(stdout);
    out << fleet.port() << Qt::endl;
    QTextStream(stdin).readLine();
    qsizetype once = 0;
    qint64 all = 0;
    for (const int connections : fleet.seen().connections) {
        once += connections == 1 ? 1 : 0;
        all += connections;
    }
    out << once << ' ' << all << Qt::endl;
    return 0;
}

class FleetServer
{
public:
    explicit FleetServer(quint32 silentOne = 0)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve"), QString::number(silentOne)});
        m_process.waitForReadyRead(10000);
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~FleetServer() { static_cast<void>(finish()); }
    FleetServer(const FleetServer &) = delete;
    FleetServer &operator=(const FleetServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

    struct Counts
    {
        qsizetype peersWithOneConnection = 0;
        qsizetype connections = 0;
    };
    Counts finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10000);
        const QList<QByteArray> counts = m_process.readAllStandardOutput().trimmed().split(' ');
        return {counts.value(0).toLongLong(), counts.value(1).toLongLong()};
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

QList<FleetPeer> peersOf(quint16 port, quint32 count, std::chrono::milliseconds timeout)
{
    QList<FleetPeer> peers;
    for (quint32 host = 1; host <= count; ++host) {
        FleetPeer peer;
        peer.name = QStringLiteral("peer %1").arg(host);
        peer.request.address = peerFleetAddress(host);
        peer.request.port = port;
        peer.request.networkTimeout = peer.request.acseTimeout = peer.request.dimseTimeout = timeout;
        peers.append(peer);
    }
    return peers;
}

double processorMilliseconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// One run over the fleet.
struct Measured
{
    double milliseconds = 0;
    double processor = 0; ///< milliseconds
    double firstRow = 0;  ///< milliseconds until the first peer had ended
    FleetReport report;
};

Measured measured(const QList<FleetPeer> &peers, int parallel)
{
    FleetSettings settings;
    settings.parallel = parallel;
    Measured result;
    const double before = processorMilliseconds();
    QElapsedTimer clock;
    clock.start();
    result.report = FleetRun().run(peers, settings, {}, {}, [&](const FleetEvent &event) {
        if (result.firstRow == 0 && std::holds_alternative<FleetPeerEnded>(event))
            result.firstRow = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    });
    result.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    result.processor = processorMilliseconds() - before;
    return result;
}

qsizetype succeeded(const FleetReport &report)
{
    return std::count_if(report.peers.cbegin(), report.peers.cend(),
                         [](const FleetPeerResult &peer) { return peer.report.verdict == Verdict::Success; });
}

double shellMilliseconds(const QString &command)
{
    QElapsedTimer clock;
    clock.start();
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    shell.waitForFinished(300000);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QString addressesOf(int count)
{
    QStringList addresses;
    for (int host = 1; host <= count; ++host)
        addresses << peerFleetAddress(static_cast<quint32>(host));
    return addresses.join(u' ');
}

/// 1,000 peers that answer.
void compareWithEchoscu(BenchResult &result)
{
    FleetServer server;
    const Measured ours = measured(peersOf(server.port(), usualFleet, 30s), 64);
    result.addAtLeast("1000 peers that answer: succeeded", static_cast<double>(succeeded(ours.report)), usualFleet);
    const double perSecond = usualFleet / ours.milliseconds * 1000;
    result.addAtLeast("peers a second", perSecond, 300);
    result.addAtMost("first row filled after ms", ours.firstRow, 200);
    const FleetServer::Counts counts = server.finish();
    result.addAtLeast("peers that counted one connection", static_cast<double>(counts.peersWithOneConnection),
                      usualFleet);
    result.addAtMost("connections in all", static_cast<double>(counts.connections), usualFleet);

    const FleetServer others;
    const QString port = QString::number(others.port());
    const double loop =
        shellMilliseconds(QStringLiteral("for a in %1; do echoscu $a %2; done").arg(addressesOf(loopOfEchoscu), port));
    const double xargs = shellMilliseconds(
        QStringLiteral("printf '%s\\n' %1 | xargs -P16 -I{} echoscu {} %2").arg(addressesOf(xargsOfEchoscu), port));
    const double loopPerSecond = loopOfEchoscu / loop * 1000;
    const double xargsPerSecond = xargsOfEchoscu / xargs * 1000;
    result.add("a loop of echoscu: peers a second", loopPerSecond);
    result.addAtLeast("ours / a loop of echoscu", perSecond / loopPerSecond, 40);
    result.add("xargs -P16 echoscu: peers a second", xargsPerSecond);
    result.add("ours / xargs -P16 echoscu", perSecond / xargsPerSecond);
}

void measureSilence(BenchResult &result)
{
    {
        const FleetServer server(everyTwentieth);
        const Measured run = measured(peersOf(server.port(), usualFleet, 5s), 64);
        result.addAtMost("1000 peers, 5 % silent, 5 s, 64 at once: s", run.milliseconds / 1000, 12);
    }
    const FleetServer server(1);
    const Measured run = measured(peersOf(server.port(), usualFleet, 2s), 256);
    result.addAtMost("1000 silent peers, each asked again with TLS, 2 s, 256 at once: s", run.milliseconds / 1000, 10);
    result.add("processor ms of a silent peer, all in", run.processor / usualFleet);
}

void measureCancel(BenchResult &result)
{
    constexpr int atOnce = 256;
    const FleetServer server(1);
    const CancelToken cancel;
    QElapsedTimer clock;
    std::atomic<int> connected = 0;
    const auto connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                               QDeadlineTimer deadline, const CancelToken &token) {
        ConnectResult connection = connectTcp(addresses, port, tcp, deadline, token);
        if (++connected == atOnce) { // all of them wait
            clock.start();
            cancel.cancel();
        }
        return connection;
    };
    FleetSettings settings;
    settings.parallel = atOnce;
    static_cast<void>(
        FleetRun(systemNameLookup, connector).run(peersOf(server.port(), usualFleet, 30s), settings, {}, cancel));
    const auto after = static_cast<double>(clock.elapsed());
    result.addAtMost("256 at once, cancelled: ended after ms", after, 200);
}

/// Ten times the peers must not cost more for each.
void measureScale(BenchResult &result)
{
    QTextStream out(stdout);
    QStringList table;
    double costOfHundred = 0;
    double costOfMost = 0;
    for (const quint32 count : {10U, 100U, 1000U, 10000U}) {
        const FleetServer server;
        const QList<FleetPeer> peers = peersOf(server.port(), count, 30s);
        const qint64 before = processUsage().residentKiB;
        const Measured run = measured(peers, 64);
        const auto grown = static_cast<double>(processUsage().residentKiB - before) / count;
        costOfHundred = count == 100 ? run.processor / count : costOfHundred;
        costOfMost = run.processor / count;
        qsizetype most = 0;
        for (const FleetPeerResult &peer : run.report.peers)
            most = std::max(most, bytesOf(peer));
        table << QStringLiteral("| %L1 | %2 s | %3 | %4 ms | %5 KiB |")
                     .arg(count)
                     .arg(run.milliseconds / 1000, 0, 'f', 2)
                     .arg(count / run.milliseconds * 1000, 0, 'f', 0)
                     .arg(run.processor / count, 0, 'f', 2)
                     .arg(static_cast<double>(most) / 1024, 0, 'f', 1);
        if (count < 10000)
            continue;
        result.addAtLeast("10000 peers: succeeded", static_cast<double>(succeeded(run.report)), count);
        result.addAtMost("KiB kept for each, by our count", static_cast<double>(most) / 1024, 48);
        result.addAtMost("KiB kept for each, by the system's", grown, 48);
    }
    result.addAtMost("processor time a peer, 10000 / 100", costOfMost / costOfHundred, 1.5);
    out << "\n| Peers | Time | A second | Processor, each | Kept, each |\n|---:|---:|---:|---:|---:|\n"
        << table.join(u'\n') << '\n'
        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"serve")
        return serveFleet(arguments.value(2).toUInt());
    BenchResult result;
    const QString only = arguments.value(1); // for a profiler: one of the parts
    if (only.isEmpty() || only == u"echoscu")
        compareWithEchoscu(result);
    if (only.isEmpty() || only == u"silence")
        measureSilence(result);
    if (only.isEmpty() || only == u"cancel")
        measureCancel(result);
    if (only.isEmpty() || only == u"scale")
        measureScale(result);
    result.printJson();
    return result.metAll() ? 0 : 1;
}
