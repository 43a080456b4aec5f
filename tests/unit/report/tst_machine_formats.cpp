// The formats of monitoring and test systems, read by the rules of those who read them.
#include "core/formats/machine_formats.h"
#include "tests/unit/report/machine_formats_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestMachineFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAWarningAsASuccessInTheMetrics();
    void writesMetricsOfPrometheus();
    void leavesOutOfTheMetricsWhatWasNotTested();
    void tellsFailuresOfPeersFromErrorsOfOurs();
    void blamesNoPeerWhereOurNetworkWasDown();
    void blamesNoPeerForOurCertificateFiles();
    void tellsWhatAPeerIsWarnedAbout();
    void groupsTestCasesIntoSuites();
    void tellsOfEntriesThatCouldNotBeTested();
    void discoversPeersForZabbix();
    void writesASensorOfPrtg();
    void givesPrtgNoLimitsThatItCannotKeep();
    void countsAWarningForPrtg();
    void writesASensorForAFleet();
    void writesAnErrorForAFleetThatWasCancelled();
    void fitsIntoTheMessageOfPrtg();
    void takesAPeerThatIsExpectedToBeDownForNoNews();
    void reportsAWatchAsOnePeer();
    void tellsWithoutAResultWhatIsWrong();
};

namespace {

/// Values of the attributes of an element, separated by blanks.
QString attributes(const QXmlStreamReader &xml, const char *names)
{
    QStringList values;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        values << xml.attributes().value(name).toString();
    return values.join(u' ');
}

QJsonObject prtgSensor(const QByteArray &output)
{
    return QJsonDocument::fromJson(output).object().value(u"prtg").toObject();
}

} // namespace

void TestMachineFormats::countsAWarningAsASuccessInTheMetrics()
{
    EchoReport warned = answered();
    warned.verdict = Verdict::Warning;
    warned.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    const QString page = bytes(ReportFormat::Prometheus, warned);
    QVERIFY2(page.contains(QRegularExpression(QStringLiteral(R"(\nprobe_success\{.*\} 1\n)"))), qPrintable(page));
    QVERIFY(!page.contains(QStringLiteral("dicom_echo_failure_info")));
}

void TestMachineFormats::writesMetricsOfPrometheus()
{
    FleetPeerResult secure = answeredPeer("CT \"1\"\\", "Radiology");
    secure.report.tls.emplace().version = QStringLiteral("TLSv1.3");
    CertificateFacts later;
    later.notAfter = QDateTime(QDate(2030, 1, 1), QTime(0, 0), utc);
    CertificateFacts sooner = later;
    sooner.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), utc);
    secure.report.tls->chain = {later, sooner};
    const QString page = bytes(ReportFormat::Prometheus,
                               fleetOf({secure, rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))}));
    const QString labels = QStringLiteral(R"({peer="CT \"1\"\\",group="Radiology",aet="MAIN",instance="pacs:104")");
    const QStringList lines = page.split(u'\n');
    for (const QString &line :
         {QStringLiteral("# TYPE probe_success gauge"),
          QStringLiteral("probe_success") + labels + QStringLiteral("} 1"),
          QStringLiteral("probe_success{peer=\"MR 1\",group=\"\",aet=\"ANY-SCP\",instance=\"192.0.2.7:104\"} 0"),
          QStringLiteral("probe_duration_seconds") + labels + QStringLiteral("} 0.0053"),
          QStringLiteral("dicom_echo_round_trip_seconds") + labels + QStringLiteral("} 0.0003"),
          QStringLiteral("dicom_echo_phase_duration_seconds") + labels + QStringLiteral(",phase=\"connect\"} 0.00025"),
          QStringLiteral("probe_ssl_earliest_cert_expiry") + labels + QStringLiteral("} 1798761600"),
          QStringLiteral("probe_tls_version_info") + labels + QStringLiteral(",version=\"TLS 1.3\"} 1"),
          QStringLiteral("dicom_echo_last_run_timestamp_seconds") + labels + QStringLiteral("} 1796032800.0053"),
          QStringLiteral("dicom_echo_failure_info{peer=\"MR 1\",group=\"\",aet=\"ANY-SCP\",instance=\"192.0.2.7:104\","
                         "stage=\"associate\",code=\"rejected\"} 1")})
        QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + page));
    QVERIFY(!page.contains(QStringLiteral("phase=\"tls\""))); // a stage that was not begun
    QVERIFY(page.endsWith(u'\n'));
    for (const QString &line : lines.filter(QStringLiteral("# HELP")))
        QCOMPARE(lines.count(line), 1);
}

void TestMachineFormats::leavesOutOfTheMetricsWhatWasNotTested()
{
    EchoReport cancelled = answered();
    cancelled.verdict = Verdict::Cancelled;
    QCOMPARE(bytes(ReportFormat::Prometheus, cancelled), QString());
    QVERIFY(!QString::fromUtf8(prometheusText(machineReport(answered(), {}, {}), InstanceLabel::LeftOut))
                 .contains(QStringLiteral("instance=")));
}

void TestMachineFormats::tellsFailuresOfPeersFromErrorsOfOurs()
{
    const auto outcomeOf = [](const FleetReport &report) {
        QXmlStreamReader xml(reportBytes(ReportFormat::JUnit, report, {}));
        QStringList outcomes;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                (xml.name() == u"failure" || xml.name() == u"error" || xml.name() == u"skipped"))
                outcomes << xml.name().toString() + u' ' + attributes(xml, "type");
        }
        if (xml.hasError())
            outcomes << xml.errorString();
        return outcomes;
    };
    FleetPeerResult cancelled = answeredPeer("MR 2", "");
    cancelled.report.verdict = Verdict::Cancelled;
    FleetReport fleet = fleetOf(
        {answeredPeer("CT 1", ""), rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7")),
         failedPeer(QStringLiteral("US 1"), QStringLiteral("nowhere"), Stage::Resolve, FindingCode::HostNotFound),
         refusedPeer(QStringLiteral("US 2"), QStringLiteral("192.0.2.8")), cancelled});
    QCOMPARE(outcomeOf(fleet), (QStringList{QStringLiteral("failure rejected"), QStringLiteral("error host-not-found"),
                                            QStringLiteral("failure connection-refused"), QStringLiteral("skipped ")}));
    fleet.ownNetworkSuspected = true; // then nobody can be blamed for not being reached
    QCOMPARE(outcomeOf(fleet).value(2), QStringLiteral("error connection-refused"));
    QCOMPARE(outcomeOf(fleet).value(0), QStringLiteral("failure rejected"));
}

void TestMachineFormats::blamesNoPeerWhereOurNetworkWasDown()
{
    FleetPeerResult unreached =
        failedPeer(QStringLiteral("CT 1"), QStringLiteral("192.0.2.7"), Stage::Echo, FindingCode::DimseTimeout);
    QVERIFY(bytes(ReportFormat::JUnit, fleetOf({unreached})).contains(QStringLiteral("<failure ")));
    unreached.report.findings.first().evidence.ownNetwork = OwnNetwork::LinkDown;
    QVERIFY(bytes(ReportFormat::JUnit, fleetOf({unreached})).contains(QStringLiteral("<error ")));
}

void TestMachineFormats::blamesNoPeerForOurCertificateFiles()
{
    const FleetPeerResult ours = failedPeer(QStringLiteral("CT 1"), QStringLiteral("192.0.2.7"), Stage::Tls,
                                            FindingCode::TlsFailed, TlsSettingError());
    QVERIFY(bytes(ReportFormat::JUnit, fleetOf({ours})).contains(QStringLiteral("<error ")));
}

/// Whatever is remarked besides.
void TestMachineFormats::tellsWhatAPeerIsWarnedAbout()
{
    EchoReport warned = answered();
    warned.verdict = Verdict::Warning;
    warned.findings = {{Severity::Remark, Stage::Tls, FindingCode::PeerNotVerified, {}, {}},
                       {Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    const PluginOutput plugin = readPluginOutput(bytes(ReportFormat::Nagios, warned));
    QCOMPARE(plugin.state, QStringLiteral("WARNING"));
    const QString told = QStringLiteral("Answered with a warning (release, release-timeout): ");
    QVERIFY2(plugin.text.contains(told), qPrintable(plugin.text));
    const QString junit = bytes(ReportFormat::JUnit, warned);
    QVERIFY2(junit.contains(QStringLiteral("<system-out>") + told), qPrintable(junit));
    QVERIFY(bytes(ReportFormat::Csv, warned).endsWith(QStringLiteral(",peer-not-verified release-timeout\r\n")));
}

void TestMachineFormats::groupsTestCasesIntoSuites()
{
    FleetPeerResult cancelled = answeredPeer("MR 2", "");
    cancelled.report.verdict = Verdict::Cancelled;
    QXmlStreamReader xml(reportBytes(
        ReportFormat::JUnit,
        fleetOf({answeredPeer("CT 1", "Radiology"), answeredPeer("US 1", "Cardiology"),
                 rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7")), answeredPeer("CT 2", "Radiology"),
                 failedPeer(QStringLiteral("US 2"), QStringLiteral("x"), Stage::Resolve, FindingCode::HostNotFound),
                 cancelled}),
        {}));
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"testsuite" || xml.name() == u"testsuites")
            found << attributes(xml, "name tests failures errors skipped time");
        if (xml.name() == u"testcase")
            found << attributes(xml, "classname name time");
        if (xml.name() == u"testsuite")
            QCOMPARE(attributes(xml, "timestamp"), QStringLiteral("2026-11-30T08:00:00")); // UTC
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found,
             (QStringList{QStringLiteral("DICOM Echo 6 1 1 1 5.1235"), QStringLiteral("Radiology 2 0 0 0 0.0106"),
                          QStringLiteral("Radiology CT 1 0.0053"), QStringLiteral("Radiology CT 2 0.0053"),
                          QStringLiteral("Cardiology 1 0 0 0 0.0053"), QStringLiteral("Cardiology US 1 0.0053"),
                          QStringLiteral("DICOM Echo 3 1 1 1 0.0053"), QStringLiteral("DICOM Echo MR 1 0"),
                          QStringLiteral("DICOM Echo US 2 0"), QStringLiteral("DICOM Echo MR 2 0.0053")}));
}

void TestMachineFormats::tellsOfEntriesThatCouldNotBeTested()
{
    FleetReport report = fleetOf({answeredPeer("CT 1", "")});
    report.untested = {{QStringLiteral("a.csv, line 3"), QStringLiteral("it has no port"), false}};
    QXmlStreamReader xml(reportBytes(ReportFormat::JUnit, report, {}));
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"testsuite" || xml.name() == u"testsuites")
            found << attributes(xml, "name tests failures errors");
        if (xml.name() == u"error")
            found << attributes(xml, "type message");
    }
    QCOMPARE(found,
             (QStringList{QStringLiteral("DICOM Echo 2 0 1"), QStringLiteral("DICOM Echo 1 0 0"),
                          QStringLiteral("Lists of peers 1 0 1"), QStringLiteral("bad-list-entry it has no port")}));
    const auto sensorText = [&report] {
        const QJsonDocument sensor = QJsonDocument::fromJson(reportBytes(ReportFormat::Prtg, report, {}));
        return sensor[QLatin1StringView("prtg")][QLatin1StringView("text")].toString();
    };
    QCOMPARE(sensorText(), QStringLiteral("1 entry of the lists could not be tested. 0 of 1 peers failed"));
    QVERIFY(!bytes(ReportFormat::Checkmk, report).contains(u"3 \"DICOM Echo\""));
    report.untested = {{QStringLiteral("b.csv"), QStringLiteral("It is empty"), true}};
    QCOMPARE(sensorText(), QStringLiteral("b.csv: It is empty. 0 of 1 peers failed"));
    QVERIFY(bytes(ReportFormat::Checkmk, report).endsWith(u"3 \"DICOM Echo\" - b.csv: It is empty\n"));
}

void TestMachineFormats::discoversPeersForZabbix()
{
    const QByteArray output = reportBytes(ReportFormat::ZabbixLld, fleetOf({answeredPeer("CT 1", "Radiology")}), {});
    const QJsonArray expected{QJsonObject{{QStringLiteral("{#PEER}"), QStringLiteral("CT 1")},
                                          {QStringLiteral("{#GROUP}"), QStringLiteral("Radiology")},
                                          {QStringLiteral("{#AET}"), QStringLiteral("MAIN")},
                                          {QStringLiteral("{#HOST}"), QStringLiteral("pacs")},
                                          {QStringLiteral("{#PORT}"), 104}}};
    QCOMPARE(QJsonDocument::fromJson(output).array(), expected);
}

void TestMachineFormats::writesASensorOfPrtg()
{
    const auto sensor = [](const EchoReport &report, const Thresholds &limits) {
        return prtgSensor(reportBytes(ReportFormat::Prtg, report, {{}, limits}));
    };
    const QJsonObject well = sensor(answered(), thresholds("0.1:0.5", "2"));
    const QJsonObject expected{{QStringLiteral("channel"), QStringLiteral("Round trip")},
                               {QStringLiteral("value"), 0.3},
                               {QStringLiteral("float"), 1},
                               {QStringLiteral("unit"), QStringLiteral("Custom")},
                               {QStringLiteral("customunit"), QStringLiteral("ms")},
                               {QStringLiteral("limitmode"), 1},
                               {QStringLiteral("LimitMinWarning"), 100},
                               {QStringLiteral("LimitMaxWarning"), 500},
                               {QStringLiteral("LimitMaxError"), 2000}};
    QCOMPARE(well[QStringLiteral("result")].toArray().first().toObject(), expected);
    QVERIFY(!well.contains(QStringLiteral("error")));
    const QJsonObject failed = sensor(rejectedPeer(QString(), QStringLiteral("pacs")).report, {});
    QCOMPARE(failed.keys(), (QStringList{QStringLiteral("error"), QStringLiteral("text")}));
    QCOMPARE(failed[QStringLiteral("error")].toInt(), 1);
    QVERIFY(failed[QStringLiteral("text")].toString().contains(QStringLiteral("(associate, rejected)")));
}

/// It knows no range that is wrong inside.
void TestMachineFormats::givesPrtgNoLimitsThatItCannotKeep()
{
    const QByteArray output = reportBytes(ReportFormat::Prtg, answered(), {{}, thresholds("@0.1:0.5", "@1:2")});
    const QJsonObject channel = prtgSensor(output)[QStringLiteral("result")].toArray().first().toObject();
    QCOMPARE(channel[QStringLiteral("channel")].toString(), QStringLiteral("Round trip"));
    QVERIFY2(!output.contains("LimitMinWarning") && !channel.contains(QStringLiteral("limitmode")), output.constData());
}

void TestMachineFormats::countsAWarningForPrtg()
{
    EchoReport report = answered();
    const auto warnings = [&report] {
        const QJsonObject sensor = prtgSensor(reportBytes(ReportFormat::Prtg, report, {}));
        return sensor[QStringLiteral("result")].toArray().last().toObject();
    };
    QCOMPARE(warnings()[QStringLiteral("channel")].toString(), QStringLiteral("Warnings"));
    QCOMPARE(warnings()[QStringLiteral("value")].toInt(-1), 0);
    QCOMPARE(warnings()[QStringLiteral("LimitMaxWarning")].toInt(-1), 0);
    report.verdict = Verdict::Warning;
    report.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    QCOMPARE(warnings()[QStringLiteral("value")].toInt(), 1);
}

void TestMachineFormats::writesASensorForAFleet()
{
    const QByteArray output = reportBytes(
        ReportFormat::Prtg,
        fleetOf({answeredPeer("CT 1", ""), rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))}), {});
    const QJsonObject sensor = QJsonDocument::fromJson(output).object().value(u"prtg").toObject();
    QCOMPARE(sensor[QStringLiteral("text")].toString(), QStringLiteral("1 of 2 peers failed: MR 1"));
    const QJsonObject failed = sensor[QStringLiteral("result")].toArray().at(1).toObject();
    QCOMPARE(failed[QStringLiteral("channel")].toString(), QStringLiteral("Failed"));
    QCOMPARE(failed[QStringLiteral("value")].toInt(), 1);
    QCOMPARE(failed[QStringLiteral("LimitMaxError")].toInt(-1), 0);
}

void TestMachineFormats::writesAnErrorForAFleetThatWasCancelled()
{
    FleetPeerResult cancelled = answeredPeer("MR 1", "");
    cancelled.report.verdict = Verdict::Cancelled;
    FleetReport fleet = fleetOf({answeredPeer("CT 1", ""), cancelled});
    fleet.partial = true;
    const QJsonObject sensor = prtgSensor(reportBytes(ReportFormat::Prtg, fleet, {}));
    QCOMPARE(sensor[QStringLiteral("error")].toInt(), 1);
    QCOMPARE(sensor[QStringLiteral("text")].toString(), QStringLiteral("Cancelled after 1 peer"));
}

void TestMachineFormats::fitsIntoTheMessageOfPrtg()
{
    const QList<FleetPeerResult> many(300, refusedPeer(QStringLiteral("Somewhere"), QStringLiteral("192.0.2.8")));
    const QJsonObject sensor = prtgSensor(reportBytes(ReportFormat::Prtg, fleetOf(many), {}));
    QCOMPARE(sensor[QStringLiteral("text")].toString().size(), 2000);
}

void TestMachineFormats::takesAPeerThatIsExpectedToBeDownForNoNews()
{
    FleetPeerResult down = refusedPeer(QStringLiteral("US 2"), QStringLiteral("192.0.2.8"));
    down.isDownExpected = true;
    const FleetReport fleet = fleetOf({answeredPeer("CT 1", ""), down});
    QCOMPARE(machineReport(fleet, {}).state(), ServiceState::Ok);
    QVERIFY(bytes(ReportFormat::JUnit, fleet).contains(QStringLiteral("<skipped message=\"Expected to be down. ")));
    const QString metrics = bytes(ReportFormat::Prometheus, fleet);
    QVERIFY(metrics.contains(QRegularExpression(QStringLiteral(R"(\nprobe_success\{peer="US 2".*\} 0\n)"))));
    QVERIFY(metrics.contains(QRegularExpression(QStringLiteral(R"(\ndicom_echo_expected_down\{peer="US 2".*\} 1\n)"))));
    // It is up all the same, and slow.
    FleetPeerResult slow = answeredPeer("US 3", "", 900);
    slow.isDownExpected = true;
    QCOMPARE(machineReport(fleetOf({slow}), thresholds("0.5", "2")).state(), ServiceState::Warning);
    QVERIFY(bytes(ReportFormat::JUnit, fleetOf({slow})).contains(QStringLiteral("skipped=\"0\"")));
}

void TestMachineFormats::reportsAWatchAsOnePeer()
{
    WatchReport watch;
    watch.request = answered().request;
    watch.lastRun = answered();
    watch.startedAt = answered().startedAt;
    watch.milliseconds = 60'000;
    watch.roundTrip.emplace().median = 0.4;
    watch.summary.attempts = 4;
    watch.summary.succeeded = 4;
    watch.summary.isUp = true;
    const auto plugin = [&watch] {
        return readPluginOutput(QString::fromUtf8(reportBytes(ReportFormat::Nagios, watch, {})));
    };
    QCOMPARE(plugin().state, QStringLiteral("OK"));
    QCOMPARE(plugin().metrics.value(QStringLiteral("rtt")).value(0), QStringLiteral("0.0004s"));
    QCOMPARE(plugin().metrics.value(QStringLiteral("availability")).value(0), QStringLiteral("100%"));
    QVERIFY(reportBytes(ReportFormat::Checkmk, watch, {}).contains("|dicom_echo_availability=100 "));
    const auto failed = std::make_shared<const EchoReport>(rejectedPeer(QString(), QStringLiteral("pacs")).report);
    watch.summary.attempts = 5;
    watch.summary.outages = {{watch.startedAt, watch.startedAt.addSecs(5), 1, failed, failed}};
    watch.summary.outageCount = 1;
    QCOMPARE(plugin().error, QString());
    QCOMPARE(plugin().state, QStringLiteral("CRITICAL"));
    QVERIFY2(plugin().text.contains(QStringLiteral("Up 80.00 % of 5 attempts")), qPrintable(plugin().text));
    QCOMPARE(plugin().metrics.value(QStringLiteral("attempts")).value(0), QStringLiteral("5"));
    QVERIFY2(plugin().text.contains(QStringLiteral("(associate, rejected)")), qPrintable(plugin().text));
    const QString metrics = QString::fromUtf8(reportBytes(ReportFormat::Prometheus, watch, {}));
    QVERIFY(metrics.contains(QStringLiteral("dicom_echo_watch_succeeded{peer=\"MAIN@pacs:104\",group=\"\",aet=\"MAIN\","
                                            "instance=\"pacs:104\"} 4\n")));
    QVERIFY(metrics.contains(QStringLiteral("probe_duration_seconds{peer=\"MAIN@pacs:104\",group=\"\",aet=\"MAIN\","
                                            "instance=\"pacs:104\"} 60\n")));
}

void TestMachineFormats::tellsWithoutAResultWhatIsWrong()
{
    const QString reason = QStringLiteral("option --x: unknown");
    QCOMPARE(withoutResult(ReportFormat::Nagios, reason), QByteArray("DICOM UNKNOWN - option --x: unknown\n"));
    QCOMPARE(withoutResult(ReportFormat::Checkmk, reason), QByteArray("3 \"DICOM Echo\" - option --x: unknown\n"));
    const QJsonObject prtg = QJsonDocument::fromJson(withoutResult(ReportFormat::Prtg, reason)).object();
    QCOMPARE(prtg[QStringLiteral("prtg")].toObject()[QStringLiteral("text")].toString(), reason);
    QCOMPARE(withoutResult(ReportFormat::Csv, reason), QByteArray());
}

QTEST_GUILESS_MAIN(TestMachineFormats)
#include "tst_machine_formats.moc"
