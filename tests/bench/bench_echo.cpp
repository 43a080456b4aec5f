// How fast an echo is, as ratios measured in one run on loopback, alternating: our engine against the built-in
// responder, storescp and Orthanc; a raw TCP ping-pong of the same sizes between two processes; the very bytes of our
// echo over a bare socket, which is what the peer itself needs; DCMTK's echoscu. Prints text, then JSON. Not a test:
// nothing here can fail for being slow.
#include "core/engine/echo_engine.h"
#include "core/pdu/pdu.h"
#include "tests/bench/bench_result.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/process_usage.h"
#include "tests/support/loopback.h"
#include "tests/support/peer_process.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::bench;
using namespace dicom_echo::test;

namespace {

constexpr int roundsMeasured = 9;
constexpr int echoesPerRound = 2000;
constexpr int processesPerRound = 3;
constexpr int echoscuEchoes = 50;      // at 44 ms or more each
constexpr qsizetype requestSize = 80;  // a C-ECHO-RQ in its P-DATA-TF
constexpr qsizetype responseSize = 90; // a C-ECHO-RSP

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

bool receive(const Socket &socket, QByteArray &buffer)
{
    qsizetype done = 0;
    while (done < buffer.size()) {
        const ssize_t count = ::recv(socket.get(), buffer.data() + done, static_cast<size_t>(buffer.size() - done), 0);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// The other process of the raw ping-pong: answers until the connection closes.
int servePingPong()
{
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    QTextStream(stdout) << localPort(listener) << Qt::endl;
    const Socket socket(::accept(listener.get(), nullptr, nullptr));
    QByteArray request(requestSize, 'q');
    const QByteArray response(responseSize, 'r');
    while (receive(socket, request) && sendAll(socket, response)) {
    }
    return 0;
}

/// Median round trip in milliseconds.
double pingPong()
{
    const BenchServer server(QStringLiteral("serve-ping-pong"));
    const Socket socket = connectTo(server.port());
    const QByteArray request(requestSize, 'q');
    QByteArray response(responseSize, 'r');
    std::vector<double> values;
    for (int i = 0; i < echoesPerRound; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!sendAll(socket, request) || !receive(socket, response))
            break;
        values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return medianOf(std::move(values));
}

EchoReport echoTo(quint16 port, quint32 repeat)
{
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    request.repeat = repeat;
    return EchoEngine().run(request, CancelToken(), {});
}

double medianEcho(quint16 port)
{
    const EchoReport report = echoTo(port, echoesPerRound);
    return report.verdict == Verdict::Success ? report.echoes.roundTrip->median : 0;
}

/// The PDUs that our engine sends for one echo: A-ASSOCIATE-RQ, C-ECHO-RQ, A-RELEASE-RQ.
QByteArrayList pdusOfOneEcho(quint16 port)
{
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    QByteArrayList sent;
    const EchoReport report = EchoEngine().run(request, CancelToken(), [&sent](RunEvent &&event) {
        if (const auto *pdu = std::get_if<PduTransfer>(&event); pdu && pdu->direction == Direction::Sent)
            sent.append(pdu->bytes);
    });
    return report.verdict == Verdict::Success ? sent : QByteArrayList();
}

/// Sends a PDU and waits for one whole PDU, with the fewest system calls: the first piece is acknowledged at once, as
/// our engine does it, because a peer that sends its answer in two pieces waits for that.
bool exchange(const Socket &socket, const QByteArray &pdu)
{
    char answer[4096];
    if (!sendAll(socket, pdu))
        return false;
    const int on = 1;
    (void)::setsockopt(socket.get(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
    ssize_t done = 0;
    const auto whole = [&] { return pduHeaderLength + ssize_t{qFromBigEndian<quint32>(answer + 2)}; };
    while (done < pduHeaderLength || done < whole()) {
        const ssize_t count = ::recv(socket.get(), answer + done, sizeof answer - static_cast<size_t>(done), 0);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// Median round trip in milliseconds of the same echo without any code of ours or of DCMTK on this side.
double bareEcho(quint16 port)
{
    const QByteArrayList pdus = pdusOfOneEcho(port);
    const Socket socket = connectTo(port);
    if (pdus.size() != 3 || !exchange(socket, pdus[0]))
        return 0;
    std::vector<double> values;
    for (int i = 0; i < echoesPerRound; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!exchange(socket, pdus[1]))
            return 0;
        values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    (void)exchange(socket, pdus[2]);
    return medianOf(std::move(values));
}

/// What a whole run of a program takes, in milliseconds.
struct ProcessTime
{
    double elapsed = 0;
    double processor = 0; ///< of the user and of the system
};

ProcessTime wholeProgram(const QString &program, const QStringList &arguments)
{
    const double before = childrenProcessorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, childrenProcessorMilliseconds() - before};
}

QStringList peerArguments(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), QString::number(port)};
}

/// What is compared in one round; medians in milliseconds.
struct Rounds
{
    std::vector<double> raw;
    std::vector<double> responder;
    std::vector<double> storescp;
    std::vector<double> bareStorescp; ///< without our engine
    std::vector<double> orthanc;
    std::vector<double> bareOrthanc;
    std::vector<double> console; ///< the whole program for one echo
    std::vector<double> echoscu; ///< the same
    std::vector<double> consoleProcessor;
    std::vector<double> echoscuProcessor;
};

void compareProcesses(Rounds &rounds, const QStringList &peer)
{
    const QStringList ours = QStringList{QStringLiteral("--console")} + peer;
    for (int i = 0; i < processesPerRound; ++i) {
        const ProcessTime console = wholeProgram(QStringLiteral(DICOM_ECHO_PROGRAM), ours);
        const ProcessTime echoscu = wholeProgram(QStringLiteral("echoscu"), peer);
        rounds.console.push_back(console.elapsed);
        rounds.consoleProcessor.push_back(console.processor);
        rounds.echoscu.push_back(echoscu.elapsed);
        rounds.echoscuProcessor.push_back(echoscu.processor);
    }
}

void compareEngines(BenchResult &result, const Rounds &rounds)
{
    const double raw = medianOf(rounds.raw);
    result.add("raw ping-pong, median ms", raw);
    result.add("echo to the built-in responder, median ms", medianOf(rounds.responder));
    result.addAtMost("responder / raw", medianOf(rounds.responder) / raw, 1.5);
    if (!rounds.storescp.empty()) {
        result.add("echo to storescp, median ms", medianOf(rounds.storescp));
        result.addAtMost("storescp / raw", medianOf(rounds.storescp) / raw, 2);
        result.add("storescp over a bare socket / raw: its own share", medianOf(rounds.bareStorescp) / raw);
        result.add("storescp / storescp over a bare socket: ours",
                   medianOf(rounds.storescp) / medianOf(rounds.bareStorescp));
    }
    if (!rounds.orthanc.empty()) {
        result.add("echo to Orthanc, median ms", medianOf(rounds.orthanc));
        result.add("Orthanc / raw", medianOf(rounds.orthanc) / raw);
        result.add("Orthanc over a bare socket / raw: its own share", medianOf(rounds.bareOrthanc) / raw);
        result.add("Orthanc / Orthanc over a bare socket: ours",
                   medianOf(rounds.orthanc) / medianOf(rounds.bareOrthanc));
    }
}

void compareWithEchoscu(BenchResult &result, const Rounds &rounds, quint16 port)
{
    const QStringList arguments = QStringList{QStringLiteral("--repeat"), QString::number(echoscuEchoes)};
    const double theirs =
        wholeProgram(QStringLiteral("echoscu"), arguments + peerArguments(port)).elapsed / echoscuEchoes;
    const double ours = echoTo(port, 500).milliseconds / 500;
    result.add("echoscu --repeat to storescp, ms an echo", theirs);
    result.add("ours, 500 echoes with their association, ms an echo", ours);
    result.addAtLeast("echoscu / ours", theirs / ours, 300);
    result.add("echoscu, the process for one echo, ms", medianOf(rounds.echoscu));
    result.add("dicom-echo --console, the same, ms", medianOf(rounds.console));
    result.addAtMost("--console / echoscu", medianOf(rounds.console) / medianOf(rounds.echoscu), 0.5);
    result.addAtMost("the same, processor time", medianOf(rounds.consoleProcessor) / medianOf(rounds.echoscuProcessor),
                     1);
}

int measure()
{
    const BenchServer responder(QStringLiteral("serve-responder"));
    const auto storescp = startStoreScp();
    const auto orthanc = startOrthanc();
    Rounds rounds;
    for (int i = 0; i < roundsMeasured; ++i) {
        rounds.raw.push_back(pingPong());
        rounds.responder.push_back(medianEcho(responder.port()));
        if (orthanc) {
            rounds.orthanc.push_back(medianEcho(orthanc->port()));
            rounds.bareOrthanc.push_back(bareEcho(orthanc->port()));
        }
        if (!storescp)
            continue;
        rounds.storescp.push_back(medianEcho(storescp->port()));
        rounds.bareStorescp.push_back(bareEcho(storescp->port()));
        const QStringList peer = peerArguments(storescp->port());
        compareProcesses(rounds, peer);
    }
    BenchResult result;
    compareEngines(result, rounds);
    if (storescp)
        compareWithEchoscu(result, rounds, storescp->port());
    result.printJson();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString role = application.arguments().value(1);
    if (role == QLatin1StringView("serve-ping-pong"))
        return servePingPong();
    if (role == QLatin1StringView("serve-responder"))
        return serveResponder();
    return measure();
}
