// How fast an echo is, as ratios measured in one run on loopback, alternating: our engine against the built-in
// responder, storescp and Orthanc; a raw TCP ping-pong of the same sizes between two processes; DCMTK's echoscu. Prints
// text, then JSON. Not a test: nothing here can fail for being slow.
#include "core/dicom/dicom_runtime.h"
#include "core/echo/echo_engine.h"
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/peer_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <sys/socket.h>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr int rounds = 5;
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

int serveResponder()
{
    prepareDicom();
    Responder responder;
    if (responder.start())
        return 1;
    QTextStream(stdout) << responder.port() << Qt::endl;
    QTextStream(stdin).readLine(); // until the bench ends
    return 0;
}

/// This program in another role, in a process of its own.
class Server
{
public:
    explicit Server(const QString &role)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {role});
        m_process.waitForReadyRead(10000);
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(2000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Median round trip in milliseconds.
double pingPong()
{
    const Server server(QStringLiteral("serve-ping-pong"));
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

/// Prints a figure and keeps it for the JSON.
void add(QJsonObject &json, QTextStream &out, const char *name, double value, const char *target = "")
{
    json[QLatin1StringView(name)] = value;
    out << qSetFieldWidth(48) << Qt::left << QLatin1StringView(name) << qSetFieldWidth(12) << value << qSetFieldWidth(0)
        << QLatin1StringView(target) << '\n';
}

void compareWithEchoscu(QJsonObject &json, QTextStream &out, quint16 port)
{
    const QStringList arguments{QStringLiteral("--repeat"), QString::number(echoscuEchoes), QStringLiteral("127.0.0.1"),
                                QString::number(port)};
    const double theirs = wholeProgram(QStringLiteral("echoscu"), arguments, echoscuEchoes);
    const double ours = echoTo(port, 500).milliseconds / 500;
    add(json, out, "echoscu --repeat, ms an echo", theirs);
    add(json, out, "ours, 500 echoes with association, ms an echo", ours);
    add(json, out, "echoscu / ours", theirs / ours, "target: at least 300");
}

int measure()
{
    prepareDicom();
    const Server responder(QStringLiteral("serve-responder"));
    const auto storescp = startStoreScp();
    const auto orthanc = startOrthanc();
    std::vector<double> raw;
    std::vector<double> toResponder;
    std::vector<double> toStorescp;
    std::vector<double> toOrthanc;
    for (int i = 0; i < rounds; ++i) {
        raw.push_back(pingPong());
        toResponder.push_back(medianEcho(responder.port()));
        if (storescp)
            toStorescp.push_back(medianEcho(storescp->port()));
        if (orthanc)
            toOrthanc.push_back(medianEcho(orthanc->port()));
    }
    QTextStream out(stdout);
    QJsonObject json;
    add(json, out, "raw ping-pong, median ms", medianOf(raw));
    add(json, out, "responder, median ms", medianOf(toResponder));
    add(json, out, "responder / raw", medianOf(toResponder) / medianOf(raw), "target: at most 1.5");
    if (storescp) {
        add(json, out, "storescp, median ms", medianOf(toStorescp));
        add(json, out, "storescp / raw", medianOf(toStorescp) / medianOf(raw), "target: at most 2");
        compareWithEchoscu(json, out, storescp->port());
    }
    if (orthanc)
        add(json, out, "Orthanc / raw", medianOf(toOrthanc) / medianOf(raw));
    out << QJsonDocument(json).toJson();
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
