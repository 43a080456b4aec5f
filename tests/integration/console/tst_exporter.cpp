// The exporter as Prometheus and whoever else reaches its port sees it: its pages, its bounds, and its end.
#include "core/exporter/exporter.h"
#include "core/exporter/http_request.h"
#include "core/responder/responder.h"
#include "tests/integration/console/exporter_client.h"
#include "tests/support/peer_fleet.h"
#include "tests/support/program_run.h"
#include "tests/support/test_authority.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probesAKnownPeer();
    void tellsAFailureByStageAndCode();
    void tellsThatAPeerIsExpectedToBeDown();
    void refusesWhatItDoesNotServe_data();
    void refusesWhatItDoesNotServe();
    void probesAnyTargetOnlyIfAllowed();
    void endsBeforeTheScraperGivesUp();
    void countsAProbeThatWasEndedAsAFailure();
    void showsACertificateWhoseKeyHasAPassword();
    void tellsItsVersionAndSinceWhenItRuns();
    void makesSixtyFourProbesAtOnce();
    void servesOthersBesideSlowClients();
    void takesNoEndlessRequest();
    void endsProbesOfClientsThatHaveGone();
    void writesMetricsThatPromtoolTakes();
    void isScrapedByARealPrometheus();
    void answersWhatItBeganBeforeItEnds();
    void endsCleanlyWhileProbesRun();
    void servesNothingIfAListCannotBeRead();
};

namespace {

/// Peers of 127.0.0.0/8: 1 serves, 2 does not know us, all others are silent.
PeerFleet::Role role(quint32 host)
{
    return host == 1 ? PeerFleet::Role::Serves : host == 2 ? PeerFleet::Role::DoesNotKnowUs : PeerFleet::Role::IsSilent;
}

FleetPeer peerAt(const char *name, quint32 host, const PeerFleet &fleet)
{
    FleetPeer peer;
    peer.name = QString::fromLatin1(name);
    peer.group = QStringLiteral("Radiology");
    peer.request.address = peerFleetAddress(host);
    peer.request.port = fleet.port();
    return peer;
}

ExporterSettings settingsFor(const PeerFleet &fleet)
{
    ExporterSettings settings;
    settings.targets.known = {peerAt("CT 1", 1, fleet), peerAt("MR 1", 2, fleet), peerAt("US 1", 3, fleet)};
    return settings;
}

} // namespace

void TestExporter::probesAKnownPeer()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=ct%201"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QCOMPARE(client.status(), 200);
    QVERIFY(client.answer().contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY2(client.body().contains("\nprobe_success{peer=\"CT 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 1\n"),
             client.body().constData());
    QCOMPARE(fleet.seen().connections.value(1), 1);
}

void TestExporter::tellsAFailureByStageAndCode()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=MR+1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QCOMPARE(client.status(), 200);
    QVERIFY(client.body().contains("} 0\n"));
    QVERIFY2(client.body().contains("stage=\"associate\",code=\"rejected\"} 1\n"), client.body().constData());
}

/// So that an alert can leave it out.
void TestExporter::tellsThatAPeerIsExpectedToBeDown()
{
    const PeerFleet fleet(role);
    ExporterSettings settings = settingsFor(fleet);
    settings.targets.known[1].expectedDown = true;
    Exporter exporter(settings);
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=MR+1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QVERIFY2(client.body().contains("\nprobe_success{peer=\"MR 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 0\n"),
             client.body().constData());
    QVERIFY(
        client.body().contains("\ndicom_echo_expected_down{peer=\"MR 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 1\n"));
}

void TestExporter::refusesWhatItDoesNotServe_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no target") << getRequest("/probe") << 400;
    QTest::newRow("unknown target") << getRequest("/probe?target=nobody") << 400;
    QTest::newRow("address") << getRequest("/probe?target=A@127.0.0.1:104") << 400;
    QTest::newRow("another page") << getRequest("/etc/passwd") << 404;
    QTest::newRow("another method") << QByteArray("POST /probe HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("broken field") << getRequest("/", "no colon\r\n") << 400;
    QTest::newRow("start page") << getRequest("/") << 200;
    QTest::newRow("own metrics") << getRequest("/metrics") << 200;
}

void TestExporter::refusesWhatItDoesNotServe()
{
    QFETCH(QByteArray, request);
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), request);
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QTEST(client.status(), "status");
}

void TestExporter::probesAnyTargetOnlyIfAllowed()
{
    const PeerFleet fleet(role);
    ExporterSettings settings = settingsFor(fleet);
    settings.targets.isAnyAllowed = true;
    Exporter exporter(settings);
    QCOMPARE(exporter.start(), QString());
    const QByteArray target = "THEM@127.0.0.1:" + QByteArray::number(fleet.port());
    const auto statusOf = [&exporter](const QByteArray &query) {
        Client client(exporter.port(), getRequest("/probe?target=" + query));
        return QTest::qWaitFor([&client] { return client.isAnswered(); }, patience) ? client.status() : -1;
    };
    QCOMPARE(statusOf(target + "&calling=US&tls=no"), 200);
    QCOMPARE(fleet.seen().connections.value(1), 1);
    QCOMPARE(statusOf(target + "&calling=MUCH-TOO-LONG-A-TITLE"), 400);
    QCOMPARE(statusOf(target + "&tls=maybe"), 400);
    QCOMPARE(statusOf("127.0.0.1"), 400);
    QCOMPARE(statusOf("THEM@127.0.0.1"), 400);
    QCOMPARE(statusOf("THEM@127.0.0.1:99999"), 400);
    QCOMPARE(fleet.seen().connections.value(1), 1);
}

void TestExporter::endsBeforeTheScraperGivesUp()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 0.7\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience); // its own timeouts are 30 s
    QCOMPARE(client.status(), 200);
    QVERIFY2(client.body().contains("probe_success{peer=\"US 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 0\n"),
             client.body().constData());
}

/// The peer answers each echo; there are more of them than the scraper has time for.
void TestExporter::countsAProbeThatWasEndedAsAFailure()
{
    const PeerFleet fleet(role);
    ExporterSettings settings = settingsFor(fleet);
    settings.targets.known[0].request.repeat = 1000;
    settings.targets.known[0].request.interval = std::chrono::seconds(10);
    Exporter exporter(settings);
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=CT+1", "X-Prometheus-Scrape-Timeout-Seconds: 1\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QVERIFY2(client.body().contains("probe_success{peer=\"CT 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 0\n"),
             client.body().constData());
    Client metrics(exporter.port(), getRequest("/metrics"));
    QTRY_VERIFY_WITH_TIMEOUT(metrics.isAnswered(), patience);
    QCOMPARE(metric(metrics.body(), "dicom_echo_exporter_failed_probes_total"), 1);
}

void TestExporter::showsACertificateWhoseKeyHasAPassword()
{
    TestAuthority authority;
    const Credentials credentials = authority.issue();
    const QString lockedKey = credentials.keyFile + QStringLiteral(".locked");
    QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                               {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                                credentials.keyFile, QStringLiteral("-out"), lockedKey, QStringLiteral("-passout"),
                                QStringLiteral("pass:a word")}),
             0);
    ResponderSettings asking;
    asking.tls = TlsServerSettings{credentials.certificateFile, credentials.keyFile, authority.certificateFile()};
    Responder responder(asking);
    QVERIFY(!responder.start());
    FleetPeer peer;
    peer.name = QStringLiteral("CT 1");
    peer.request.address = QStringLiteral("127.0.0.1");
    peer.request.port = responder.port();
    peer.request.tls.emplace();
    peer.request.tls->caPath = authority.certificateFile();
    peer.request.tls->certificateFile = credentials.certificateFile;
    peer.request.tls->keyFile = lockedKey;
    ExporterSettings settings;
    settings.targets.known = {peer};
    settings.keyPassword = "a word";
    Exporter exporter(settings);
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=CT+1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    QVERIFY2(client.body().contains("probe_success{peer=\"CT 1\",group=\"\",aet=\"ANY-SCP\"} 1\n"),
             client.body().constData());
}

void TestExporter::tellsItsVersionAndSinceWhenItRuns()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    Exporter exporter({});
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/metrics"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
    const char *const version = "\ndicom_echo_exporter_build_info{version=\"" DICOM_ECHO_VERSION "\"} 1\n";
    QVERIFY2(client.body().contains(version), client.body().constData());
    const qint64 start = metric(client.body(), "process_start_time_seconds");
    QVERIFY2(start >= before && start <= QDateTime::currentSecsSinceEpoch(), client.body().constData());
}

void TestExporter::makesSixtyFourProbesAtOnce()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    std::vector<std::unique_ptr<Client>> clients;
    const QByteArray request = getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 60\r\n");
    for (int i = 0; i < mostProbes; ++i)
        clients.push_back(std::make_unique<Client>(exporter.port(), request));
    QTRY_COMPARE_WITH_TIMEOUT(fleet.seen().connections.value(3), mostProbes, patience);
    Client oneMore(exporter.port(), request);
    QTRY_VERIFY_WITH_TIMEOUT(oneMore.isAnswered(), patience);
    QCOMPARE(oneMore.status(), 503);
    Client metrics(exporter.port(), getRequest("/metrics"));
    QTRY_VERIFY_WITH_TIMEOUT(metrics.isAnswered(), patience);
    QCOMPARE(metric(metrics.body(), "dicom_echo_exporter_running_probes"), mostProbes);
    QCOMPARE(metric(metrics.body(), "dicom_echo_exporter_refused_probes_total"), 1);
}

void TestExporter::servesOthersBesideSlowClients()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 100; ++i)
        slow.push_back(std::make_unique<Client>(exporter.port(), "GET /met"));
    Client quick(exporter.port(), getRequest("/probe?target=CT+1"));
    QTRY_VERIFY_WITH_TIMEOUT(quick.isAnswered(), patience);
    QCOMPARE(quick.status(), 200);
    slow.front()->write("rics HTTP/1.1\r\n\r\n"); // whoever goes on in time is served
    QTRY_VERIFY_WITH_TIMEOUT(slow.front()->isAnswered(), patience);
    QCOMPARE(slow.front()->status(), 200);
    QTRY_VERIFY_WITH_TIMEOUT(slow.back()->isAnswered(), patience);
    QCOMPARE(slow.back()->status(), 408);
}

void TestExporter::takesNoEndlessRequest()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/?" + QByteArray(mostRequestBytes, 'x')));
    QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience); // with 431, if it is not reset first
    QVERIFY(client.answer().isEmpty() || client.status() == 431);
}

/// By itself it would go on for longer than is waited for here.
void TestExporter::endsProbesOfClientsThatHaveGone()
{
    const PeerFleet fleet(role);
    ExporterSettings settings = settingsFor(fleet);
    settings.targets.known[2].request.acseTimeout = std::chrono::minutes(10);
    Exporter exporter(settings);
    QCOMPARE(exporter.start(), QString());
    Client client(exporter.port(), getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 120\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(fleet.seen().connections.value(3), 1, patience);
    client.leave();
    const auto running = [&exporter] {
        Client metrics(exporter.port(), getRequest("/metrics"));
        const bool isAnswered = QTest::qWaitFor([&metrics] { return metrics.isAnswered(); }, patience);
        return isAnswered ? metric(metrics.body(), "dicom_echo_exporter_running_probes") : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 0, patience);
}

void TestExporter::writesMetricsThatPromtoolTakes()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    for (const char *page : {"/metrics", "/probe?target=CT+1", "/probe?target=MR+1"}) {
        Client client(exporter.port(), getRequest(page));
        QTRY_VERIFY_WITH_TIMEOUT(client.isAnswered(), patience);
        QProcess promtool;
        promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
        promtool.write(client.body());
        promtool.closeWriteChannel();
        QVERIFY2(promtool.waitForFinished(), qPrintable(promtool.errorString()));
        QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError().constData());
    }
}

void TestExporter::isScrapedByARealPrometheus()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    const QTemporaryDir folder;
    QFile configuration(folder.filePath(QStringLiteral("prometheus.yml")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("scrape_configs:\n- job_name: dicom\n  metrics_path: /probe\n  scrape_interval: 1s\n"
                        "  scrape_timeout: 1s\n  static_configs:\n  - targets: ['CT 1', 'MR 1', 'US 1']\n"
                        "  relabel_configs:\n  - source_labels: [__address__]\n    target_label: __param_target\n"
                        "  - source_labels: [__param_target]\n    target_label: instance\n"
                        "  - target_label: __address__\n    replacement: 127.0.0.1:" +
                        QByteArray::number(exporter.port()) + "\n");
    configuration.close();
    QProcess prometheus;
    prometheus.setProcessChannelMode(QProcess::MergedChannels);
    prometheus.setWorkingDirectory(folder.path());
    prometheus.start(QStringLiteral("prometheus"),
                     {QStringLiteral("--config.file=prometheus.yml"), QStringLiteral("--storage.tsdb.path=data"),
                      QStringLiteral("--web.listen-address=127.0.0.1:0")});
    QVERIFY2(prometheus.waitForStarted(), qPrintable(prometheus.errorString()));
    // It is asked for what it has through its own interface, whose port it tells in its log.
    QByteArray log;
    const auto webPort = [&] {
        log += prometheus.readAll();
        static const QRegularExpression listening(QStringLiteral("Listening on\" address=127\\.0\\.0\\.1:([0-9]+)"));
        return quint16(listening.match(QString::fromUtf8(log)).captured(1).toUInt());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(webPort() != 0, log.constData(), patience);
    const auto scraped = [&](const char *instance) {
        Client client(webPort(), getRequest("/api/v1/query?query=probe_success", "Connection: close\r\n"));
        if (!QTest::qWaitFor([&client] { return client.isAnswered(); }, patience))
            return QString();
        const QByteArray body = client.body();
        const QJsonObject answer = QJsonDocument::fromJson(body.mid(body.indexOf('{'))).object();
        for (const QJsonValue &series : answer.value(u"data").toObject().value(u"result").toArray()) {
            if (series.toObject().value(u"metric").toObject().value(u"instance") == QLatin1StringView(instance))
                return series.toObject().value(u"value").toArray().at(1).toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(scraped("CT 1"), QStringLiteral("1"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(scraped("MR 1"), QStringLiteral("0"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(scraped("US 1"), QStringLiteral("0"), patience); // in time, though it is silent
    prometheus.terminate();
    QVERIFY(prometheus.waitForFinished());
}

/// The peer is silent: one probe ends in its time, the other one would take a minute.
void TestExporter::answersWhatItBeganBeforeItEnds()
{
    const PeerFleet fleet(role);
    Exporter exporter(settingsFor(fleet));
    QCOMPARE(exporter.start(), QString());
    Client idle(exporter.port(), "GET /pro");
    Client brief(exporter.port(), getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 1.5\r\n"));
    Client endless(exporter.port(), getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 60\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(fleet.seen().connections.value(3), 2, patience);
    bool hasEnded = false;
    exporter.stop([&hasEnded] { hasEnded = true; });
    Client late(exporter.port(), getRequest("/metrics"));
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, patience);
    for (Client *const client : {&idle, &brief, &endless, &late})
        QTRY_VERIFY_WITH_TIMEOUT(client->isAnswered(), patience);
    QCOMPARE(idle.answer(), QByteArray());
    QCOMPARE(brief.status(), 200);
    QVERIFY2(brief.body().contains("\nprobe_success{peer=\"US 1\",group=\"Radiology\",aet=\"ANY-SCP\"} 0\n"),
             brief.body().constData());
    QCOMPARE(endless.status(), 503);
    QCOMPARE(late.answer(), QByteArray());
}

void TestExporter::endsCleanlyWhileProbesRun()
{
    const PeerFleet fleet(role);
    const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("peers.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,aet,host,port\nUS 1,US1," + peerFleetAddress(3).toUtf8() + ',' + QByteArray::number(fleet.port()) +
               '\n');
    list.close();
    QProcess program;
    program.setProcessEnvironment(environmentWithoutDisplay());
    program.start(QStringLiteral(DICOM_ECHO_PROGRAM),
                  {QStringLiteral("--exporter"), QStringLiteral("0"), QStringLiteral("--fleet"), list.fileName()});
    QByteArray log;
    const auto port = [&] {
        log += program.readAllStandardError();
        static const QRegularExpression serving(QStringLiteral("Serving 1 peer on http://127\\.0\\.0\\.1:([0-9]+)/"));
        return quint16(serving.match(QString::fromUtf8(log)).captured(1).toUInt());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(port() != 0, log.constData(), patience);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 80; ++i)
        clients.push_back(std::make_unique<Client>(
            port(), getRequest("/probe?target=US+1", "X-Prometheus-Scrape-Timeout-Seconds: 60\r\n")));
    QTRY_COMPARE_WITH_TIMEOUT(fleet.seen().connections.value(3), mostProbes, patience);
    program.terminate();
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    int told = 0;
    for (const auto &client : clients) { // also those for which there was no room, if their requests had come
        QTRY_VERIFY_WITH_TIMEOUT(client->isAnswered(), patience);
        told += client->status() == 503 ? 1 : 0;
    }
    QVERIFY2(told >= mostProbes, qPrintable(QString::number(told)));
}

void TestExporter::servesNothingIfAListCannotBeRead()
{
    const QStringList arguments{QStringLiteral("--exporter"), QStringLiteral("0"), QStringLiteral("--fleet"),
                                QStringLiteral("/nonexistent")};
    const ProgramOutput result = runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.log.contains(QStringLiteral("Serving")));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
