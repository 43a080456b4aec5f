// What a scrape asks for, before anything is connected to: its HTTP, its target and its time; and what the pages say.
#include "core/exporter/exporter.h"
#include "core/exporter/exporter_pages.h"
#include "core/exporter/http_request.h"
#include "core/exporter/probe_target.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestProbeRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstOfTwinParameters();
    void takesRequestsOfEitherVersion_data();
    void takesRequestsOfEitherVersion();
    void readsTheTimeOfTheScrape_data();
    void readsTheTimeOfTheScrape();
    void leavesTheScraperHalfASecond_data();
    void leavesTheScraperHalfASecond();
    void leavesATargetTimeToBeToldAsSilent();
    void anyTargetIsCalledAsItIsAskedFor();
    void anyTargetHasTlsAsItIsAskedFor_data();
    void anyTargetHasTlsAsItIsAskedFor();
    void startPageNamesATargetThatIsServed();
};

namespace {

ReadHttpRequest requestWith(const QByteArray &line, const QByteArray &fields = {})
{
    return readHttpRequest(line + "\r\n" + fields + "\r\n");
}

} // namespace

void TestProbeRequest::takesTheFirstOfTwinParameters()
{
    const ReadHttpRequest read = requestWith("GET /probe?target=CT+1&target=MR HTTP/1.1");
    QCOMPARE(read.reading, HttpReading::Complete);
    QCOMPARE(read.request.query.value(QStringLiteral("target")), QStringLiteral("CT 1"));
}

void TestProbeRequest::takesRequestsOfEitherVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<HttpReading>("reading");
    QTest::newRow("1.0") << QByteArray("HTTP/1.0") << HttpReading::Complete;
    QTest::newRow("1.1") << QByteArray("HTTP/1.1") << HttpReading::Complete;
    QTest::newRow("2") << QByteArray("HTTP/2.0") << HttpReading::Malformed;
}

void TestProbeRequest::takesRequestsOfEitherVersion()
{
    QFETCH(QByteArray, version);
    QTEST(requestWith("GET / " + version).reading, "reading");
}

void TestProbeRequest::readsTheTimeOfTheScrape_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<double>("seconds"); // 0: none
    QTest::newRow("as it is sent") << QByteArray("X-Prometheus-Scrape-Timeout-Seconds: 7.5\r\n") << 7.5;
    QTest::newRow("in small letters") << QByteArray("x-prometheus-scrape-timeout-seconds:7.5\r\n") << 7.5;
    QTest::newRow("nothing") << QByteArray("X-Prometheus-Scrape-Timeout-Seconds: 0\r\n") << 0.0;
    QTest::newRow("less than nothing") << QByteArray("X-Prometheus-Scrape-Timeout-Seconds: -3\r\n") << 0.0;
    QTest::newRow("endless") << QByteArray("X-Prometheus-Scrape-Timeout-Seconds: inf\r\n") << 0.0;
    QTest::newRow("no number") << QByteArray("X-Prometheus-Scrape-Timeout-Seconds: soon\r\n") << 0.0;
    QTest::newRow("another field") << QByteArray("Timeout: 7.5\r\n") << 0.0;
}

void TestProbeRequest::readsTheTimeOfTheScrape()
{
    QFETCH(QByteArray, field);
    const ReadHttpRequest read = requestWith("GET / HTTP/1.1", field);
    QCOMPARE(read.reading, HttpReading::Complete);
    QTEST(read.request.timeLimit.value_or(0), "seconds");
}

void TestProbeRequest::leavesTheScraperHalfASecond_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("usual") << 10.0 << 9500;
    QTest::newRow("short") << 0.7 << 200;
    QTest::newRow("shorter than that") << 0.1 << 100;
    QTest::newRow("absurd") << 1e300 << 119'500;
}

void TestProbeRequest::leavesTheScraperHalfASecond()
{
    QFETCH(double, seconds);
    QTEST(int(probeLimit(seconds).count()), "milliseconds");
    QCOMPARE(probeLimit({}), usualProbeLimit);
}

/// If its own time ended with that of the scrape, nothing could be said of where it was silent.
void TestProbeRequest::leavesATargetTimeToBeToldAsSilent()
{
    EchoRequest patient;
    patient.networkTimeout = patient.acseTimeout = patient.dimseTimeout = 30s;
    const EchoRequest bounded = withinTime(patient, 10s);
    QCOMPARE(bounded.networkTimeout, 9000ms);
    QCOMPARE(bounded.acseTimeout, 9000ms);
    QCOMPARE(bounded.dimseTimeout, 9000ms);
    EchoRequest hasty;
    hasty.networkTimeout = hasty.acseTimeout = hasty.dimseTimeout = 2s;
    QCOMPARE(withinTime(hasty, 10s), hasty);
}

void TestProbeRequest::anyTargetIsCalledAsItIsAskedFor()
{
    QHash<QString, QString> query{{QStringLiteral("target"), QStringLiteral("CT@192.0.2.7:104")}};
    ProbeTargets targets;
    targets.isAnyAllowed = true;
    targets.defaults.callingAeTitle = QStringLiteral("OURS");
    QCOMPARE(probeTarget(query, targets).value->request.callingAeTitle, QStringLiteral("OURS"));
    query.insert(QStringLiteral("calling"), QStringLiteral("MINE"));
    QCOMPARE(probeTarget(query, targets).value->request.callingAeTitle, QStringLiteral("MINE"));
}

void TestProbeRequest::anyTargetHasTlsAsItIsAskedFor_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("hasTls");
    QTest::newRow("yes") << QStringLiteral("yes") << true;
    QTest::newRow("no") << QStringLiteral("no") << false;
    QTest::newRow("not said") << QString() << false;
}

void TestProbeRequest::anyTargetHasTlsAsItIsAskedFor()
{
    QFETCH(QString, asked);
    QHash<QString, QString> query{{QStringLiteral("target"), QStringLiteral("CT@192.0.2.7:104")}};
    if (!asked.isNull())
        query.insert(QStringLiteral("tls"), asked);
    ProbeTargets targets;
    targets.isAnyAllowed = true;
    QTEST(probeTarget(query, targets).value->request.tls.has_value(), "hasTls");
    targets.defaults.tls.emplace().caPath = QStringLiteral("/etc/ssl/hospital.pem");
    const FleetPeer peer = *probeTarget(query, targets).value;
    QTEST(peer.request.tls.has_value(), "hasTls");
    if (peer.request.tls)
        QCOMPARE(peer.request.tls->caPath, QStringLiteral("/etc/ssl/hospital.pem"));
}

void TestProbeRequest::startPageNamesATargetThatIsServed()
{
    QVERIFY(exporterStartPage("127.0.0.1:9999", false).contains("targets: ['the name of a peer']"));
    const QByteArray ofAny = exporterStartPage("127.0.0.1:9999", true);
    QVERIFY(ofAny.contains("targets: ['MAINPACS@pacs.example.org:104']"));
    QVERIFY(ofAny.contains("replacement: 127.0.0.1:9999\n"));
}

QTEST_GUILESS_MAIN(TestProbeRequest)
#include "tst_probe_request.moc"
