// How fast an echo is, as ratios measured in one run on loopback, alternating: our engine against the built-in
// responder, storescp and Orthanc; a raw TCP ping-pong of the same sizes between two processes; DCMTK's echoscu. Prints
// text, then JSON. Not a test: nothing here can fail for being slow.
#include "core/echo/echo_engine.h"
#include "tests/bench/bench_result.h"
#include "tests/bench/bench_server.h"
#include "tests/support/loopback.h"
#include "tests/support/peer_process.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sys/socket.h>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::bench;
using namespace dicom_echo::test;

namespace {

constexpr int roundsMeasured = 9;
constexpr int echoesPerRound = 2000;
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

/// Milliseconds for one echo of a whole run of the program with these options.
double wholeProgram(const QString &program, const QStringList &arguments, int echoes)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / echoes;
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
    std::vector<double> orthanc;
    std::vector<double> console; ///< the whole program for one echo
    std::vector<double> echoscu; ///< the same
};

void compareEngines(BenchResult &result, const Rounds &rounds)
{
    const double raw = medianOf(rounds.raw);
    result.add("raw ping-pong, median ms", raw);
    result.add("echo to the built-in responder, median ms", medianOf(rounds.responder));
    result.addAtMost("responder / raw", medianOf(rounds.responder) / raw, 1.5);
    if (!rounds.storescp.empty()) {
        result.add("echo to storescp, median ms", medianOf(rounds.storescp));
        result.addAtMost("storescp / raw", medianOf(rounds.storescp) / raw, 2);
    }
    if (!rounds.orthanc.empty()) {
        result.add("echo to Orthanc, median ms", medianOf(rounds.orthanc));
        result.add("Orthanc / raw", medianOf(rounds.orthanc) / raw);
    }
}

void compareWithEchoscu(BenchResult &result, const Rounds &rounds, quint16 port)
{
    const QStringList arguments = QStringList{QStringLiteral("--repeat"), QString::number(echoscuEchoes)};
    const double theirs = wholeProgram(QStringLiteral("echoscu"), arguments + peerArguments(port), echoscuEchoes);
    const double ours = echoTo(port, 500).milliseconds / 500;
    result.add("echoscu --repeat to storescp, ms an echo", theirs);
    result.add("ours, 500 echoes with their association, ms an echo", ours);
    result.addAtLeast("echoscu / ours", theirs / ours, 300);
    result.add("echoscu, the process for one echo, ms", medianOf(rounds.echoscu));
    result.add("dicom-echo --console, the same, ms", medianOf(rounds.console));
    result.addAtMost("--console / echoscu", medianOf(rounds.console) / medianOf(rounds.echoscu), 0.5);
}

int measure()
{
    prepareDicom();
    const BenchServer responder(QStringLiteral("serve-responder"));
    const auto storescp = startStoreScp();
    const auto orthanc = startOrthanc();
    Rounds rounds;
    for (int i = 0; i < roundsMeasured; ++i) {
        rounds.raw.push_back(pingPong());
        rounds.responder.push_back(medianEcho(responder.port()));
        if (orthanc)
            rounds.orthanc.push_back(medianEcho(orthanc->port()));
        if (!storescp)
            continue;
        rounds.storescp.push_back(medianEcho(storescp->port()));
        const QStringList peer = peerArguments(storescp->port());
        rounds.console.push_back(
            wholeProgram(QStringLiteral(DICOM_ECHO_PROGRAM), QStringList{QStringLiteral("--console")} + peer, 1));
        rounds.echoscu.push_back(wholeProgram(QStringLiteral("echoscu"), peer, 1));
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
