#include "core/exporter/exporter.h"

#include "core/association/dicom_library.h"
#include "core/echo/down_expectation.h"
#include "core/engine/echo_engine.h"
#include "core/exporter/exporter_pages.h"
#include "core/exporter/http_request.h"
#include "core/formats/machine_formats.h"
#include "core/net/host_port.h"

#include <QDateTime>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace dicom_echo {

namespace {

struct Answer
{
    const char *status = "200 OK";
    const char *type = "text/plain; charset=utf-8";
    QByteArray body;
};

constexpr auto metricsType = "text/plain; version=0.0.4; charset=utf-8";

Answer refusal(const char *status, const QString &reason)
{
    return {status, "text/plain; charset=utf-8", reason.toUtf8() + '\n'};
}

/// A run that the scrape's time ended is a failure: the peer did not answer in time.
EchoReport endedInTime(EchoReport report)
{
    if (report.verdict == Verdict::Cancelled)
        report.verdict = Verdict::Failure;
    return report;
}

QByteArray probeMetrics(const FleetPeer &peer, const EchoReport &report)
{
    FleetReport fleet;
    fleet.startedAt = report.startedAt;
    fleet.milliseconds = report.milliseconds;
    fleet.peers = {
        {peer.name, peer.group, endedInTime(report), {}, {}, isDownExpected(peer, QDateTime::currentDateTime())}};
    return prometheusText(machineReport(fleet, {}), InstanceLabel::LeftOut);
}

} // namespace

std::chrono::milliseconds probeLimit(std::optional<double> scrapeTimeoutSeconds)
{
    constexpr auto ownShare = std::chrono::milliseconds(500);
    constexpr auto shortest = std::chrono::milliseconds(100);
    if (!scrapeTimeoutSeconds)
        return usualProbeLimit;
    const double most = std::chrono::duration<double>(longestProbeLimit).count();
    const auto whole = std::chrono::milliseconds(qRound64(std::min(*scrapeTimeoutSeconds, most) * 1000));
    return std::max(shortest, whole - ownShare);
}

class Exporter::Server
{
public:
    explicit Server(ExporterSettings settings)
        : m_settings(std::move(settings))
    {
        m_counts.startedAt = QDateTime::currentSecsSinceEpoch();
        m_pool.setMaxThreadCount(mostProbes);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { takeConnections(); });
    }

    ~Server()
    {
        m_ended = {};
        m_server.close();
        for (const CancelToken &probe : std::as_const(m_running))
            probe.cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Server)

    QString start()
    {
        loadDicomLibrary(); // before there are threads
        return m_server.listen(m_settings.address, m_settings.port) ? QString() : m_server.errorString();
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    void stop(std::function<void()> ended)
    {
        m_server.close();
        m_ended = std::move(ended);
        QTimer::singleShot(farewellPatience, &m_server, [this] {
            m_isLate = true;
            for (const CancelToken &probe : std::as_const(m_running))
                probe.cancel();
        });
        const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *const socket : sockets) {
            if (!m_asked.contains(socket))
                socket->abort(); // has not said what it wants
        }
        endIfAnswered();
    }

private:
    void endIfAnswered()
    {
        if (m_ended && m_connections == 0 && m_running.isEmpty())
            std::exchange(m_ended, {})();
    }

    void takeConnections()
    {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
            QObject::connect(socket, &QObject::destroyed, &m_server, [this](QObject *gone) {
                --m_connections;
                m_asked.remove(gone);
                endIfAnswered();
            });
            if (++m_connections > mostScrapers) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            socket->setReadBufferSize(mostRequestBytes);
            auto *const patience = new QTimer(socket);
            patience->setSingleShot(true);
            QObject::connect(patience, &QTimer::timeout, socket, [socket] {
                stopReading(socket);
                answer(socket, refusal("408 Request Timeout", QStringLiteral("the request did not come in time")));
            });
            patience->start(requestPatience);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, patience] {
                const ReadHttpRequest request = readHttpRequest(socket->peek(mostRequestBytes));
                if (request.reading == HttpReading::NeedsMore)
                    return;
                patience->stop();
                stopReading(socket);
                m_asked.insert(socket);
                handle(socket, request);
            });
        }
    }

    static void stopReading(QTcpSocket *socket)
    {
        QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    }

    void handle(QTcpSocket *socket, const ReadHttpRequest &read)
    {
        if (read.reading == HttpReading::TooLarge)
            return answer(socket, refusal("431 Request Header Fields Too Large", QStringLiteral("8 KiB are enough")));
        if (read.reading == HttpReading::Malformed)
            return answer(socket, refusal("400 Bad Request", QStringLiteral("this is no request of HTTP/1.1")));
        const HttpRequest &request = read.request;
        if (request.method != "GET")
            return answer(socket, refusal("405 Method Not Allowed", QStringLiteral("only GET is served")));
        if (request.path == u"/probe")
            return probe(socket, request);
        if (request.path == u"/metrics")
            return answer(socket, {"200 OK", metricsType, exporterMetrics(m_counts)});
        if (request.path == u"/")
            return answer(socket, {"200 OK", "text/html; charset=utf-8",
                                   exporterStartPage(ownAddress(), m_settings.targets.isAnyAllowed)});
        answer(socket, refusal("404 Not Found", QStringLiteral("there is /probe, /metrics and /")));
    }

    [[nodiscard]] QByteArray ownAddress() const { return hostAndPort(m_settings.address.toString(), port()).toUtf8(); }

    void probe(QTcpSocket *socket, const HttpRequest &request)
    {
        const auto target = probeTarget(request.query, m_settings.targets);
        if (!target)
            return answer(socket, refusal("400 Bad Request", target.error));
        if (m_running.size() >= mostProbes) {
            ++m_counts.refusedProbes;
            return answer(socket, refusal("503 Service Unavailable", QStringLiteral("64 probes are running")));
        }
        const auto limit = probeLimit(request.timeLimit);
        FleetPeer peer = *target.value;
        peer.request = withinTime(peer.request, limit);
        const quint64 number = ++m_counts.probes;
        const CancelToken cancel;
        m_running.insert(number, cancel);
        m_counts.running = quint64(m_running.size());
        QTimer::singleShot(limit, socket, [cancel] { cancel.cancel(); });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [cancel] { cancel.cancel(); });
        m_pool.start([this, peer, cancel, number, client = QPointer<QTcpSocket>(socket)] {
            const EchoReport report =
                EchoEngine().run(peer.request, cancel, [](RunEvent &&) {}, {.keyPassword = m_settings.keyPassword});
            QMetaObject::invokeMethod(
                &m_server, [this, peer, report, number, client] { finish(peer, report, number, client); },
                Qt::QueuedConnection);
        });
    }

    void finish(const FleetPeer &peer, const EchoReport &report, quint64 number, const QPointer<QTcpSocket> &client)
    {
        m_running.remove(number);
        m_counts.running = quint64(m_running.size());
        if (client && m_isLate && report.verdict == Verdict::Cancelled) // which says nothing about the peer
            return answer(client, refusal("503 Service Unavailable", QStringLiteral("the exporter is ending")));
        m_counts.failedProbes += endedInTime(report).verdict == Verdict::Failure ? 1 : 0;
        if (client)
            answer(client, {"200 OK", metricsType, probeMetrics(peer, report)});
        endIfAnswered();
    }

    /// The connection ends with it: a scraper comes once a minute.
    static void answer(QTcpSocket *socket, const Answer &answer)
    {
        const QByteArray head = QByteArray("HTTP/1.1 ") + answer.status + "\r\nContent-Type: " + answer.type +
                                "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                                "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        socket->write(head + answer.body);
        socket->disconnectFromHost(); // once all is written
        QTimer::singleShot(answerPatience, socket, [socket] { socket->abort(); });
    }

    ExporterSettings m_settings;
    ExporterCounts m_counts;
    int m_connections = 0;
    QSet<QObject *> m_asked;               ///< connections whose whole request has come
    std::function<void()> m_ended;         ///< called once all is answered, when it is to stop
    bool m_isLate = false;                 ///< what runs has been cancelled
    QHash<quint64, CancelToken> m_running; ///< probes, by their numbers
    QThreadPool m_pool;
    QTcpServer m_server; ///< goes first: what is delivered to it must not outlive the rest
};

Exporter::Exporter(ExporterSettings settings)
    : m_server(std::make_unique<Server>(std::move(settings)))
{}

Exporter::~Exporter() = default;

QString Exporter::start()
{
    return m_server->start();
}

void Exporter::stop(std::function<void()> ended)
{
    m_server->stop(std::move(ended));
}

quint16 Exporter::port() const
{
    return m_server->port();
}

} // namespace dicom_echo
