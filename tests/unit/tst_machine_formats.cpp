// The formats of monitoring and test systems, read by the rules of those who read them.
#include "core/formats/machine_formats.h"
#include "core/formats/report_writer.h"
#include "core/log/utc.h"
#include "core/pdu/pdu_decoder.h"
#include "core/peerlist/peer_list.h"
#include "tests/support/hostile_text.h"
#include "tests/unit/fleet_fixture.h"

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
    void isAPluginOfNagios_data();
    void isAPluginOfNagios();
    void appliesThresholds_data();
    void appliesThresholds();
    void tellsNagiosWhoCanAct();
    void countsAFleetForNagiosWorstFirst();
    void fitsIntoTheBufferOfNagios();
    void writesLocalChecksOfCheckmk();
    void breaksNoLineOfCheckmkAtABackslashOfThePeer();
    void putsAPeerThatWasNotTestedBeforeAWarning();
    void countsAWarningAsASuccessInTheMetrics();
    void writesMetricsOfPrometheus();
    void leavesOutOfTheMetricsWhatWasNotTested();
    void tellsFailuresOfPeersFromErrorsOfOurs();
    void groupsTestCasesIntoSuites();
    void discoversPeersForZabbix();
    void writesASensorOfPrtg();
    void writesASensorForAFleet();
    void writesRowsThatAreReadAsAListOfPeers();
    void letsNoCellBeAFormula_data();
    void letsNoCellBeAFormula();
    void takesAPeerThatIsExpectedToBeDownForNoNews();
    void reportsAWatchAsOnePeer();
    void escapesWhatAPeerAndAListSay_data();
    void escapesWhatAPeerAndAListSay();
    void tellsWithoutAResultWhatIsWrong();
};

namespace {

EchoReport answered(double milliseconds = 0.3)
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.calledAeTitle = QStringLiteral("MAIN");
    report.verdict = Verdict::Success;
    report.peer.implementationVersionName = QStringLiteral("VENDOR_1");
    report.stage(Stage::Resolve) = {StageState::Ok, 0.1};
    report.stage(Stage::Connect) = {StageState::Ok, 0.25};
    report.stage(Stage::Echo) = {StageState::Ok, milliseconds};
    report.echoes.sent = report.echoes.succeeded = 1;
    report.echoes.roundTrip.emplace().median = milliseconds;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, 0), utc);
    report.milliseconds = 5.3;
    return report;
}

Thresholds thresholds(const char *warning, const char *critical)
{
    return {parseThreshold(QString::fromLatin1(warning)).value, parseThreshold(QString::fromLatin1(critical)).value};
}

QString bytes(ReportFormat format, const EchoReport &report, const Thresholds &limits = {})
{
    return QString::fromUtf8(reportBytes(format, report, {{}, limits}));
}

QString bytes(ReportFormat format, const FleetReport &report, const Thresholds &limits = {})
{
    return QString::fromUtf8(reportBytes(format, report, {{}, limits}));
}

FleetReport fleetOf(const QList<FleetPeerResult> &peers)
{
    FleetReport report;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.milliseconds = 5123.5;
    report.peers = peers;
    report.peerCount = peers.size();
    return report;
}

FleetPeerResult answeredPeer(const char *name, const char *group, double milliseconds = 0.3)
{
    return {QString::fromUtf8(name), QString::fromUtf8(group), answered(milliseconds), {}, {}};
}

/// What a plugin printed, read by the rules of the guidelines.
struct PluginOutput
{
    QString state;
    QString text;
    QMap<QString, QStringList> metrics; ///< label -> value with unit, warning, critical, minimum, maximum
    QStringList details;
    QString error; ///< what breaks the rules
};

PluginOutput readPluginOutput(const QString &output)
{
    PluginOutput result;
    if (!output.endsWith(u'\n'))
        result.error = QStringLiteral("no line feed at the end");
    QStringList lines = output.split(u'\n');
    lines.removeLast();
    result.details = lines.mid(1);
    static const QRegularExpression first(
        QStringLiteral(R"(\ADICOM (OK|WARNING|CRITICAL|UNKNOWN) - ([^|]+?)(?: \| ([^|]+))?\z)"));
    const auto match = first.match(lines.value(0));
    if (!match.hasMatch())
        result.error = QStringLiteral("no first line: ") + lines.value(0);
    result.state = match.captured(1);
    result.text = match.captured(2);
    if (result.details.join(u'\n').contains(u'|'))
        result.error = QStringLiteral("numbers among the details");
    static const QRegularExpression metric(
        QStringLiteral(R"(\A'([^'=]+)'=(-?[0-9]+(?:\.[0-9]+)?(?:s|%|))((?:;[-0-9.:~@]*){0,4})\z)"));
    const QStringList metrics = match.captured(3).split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : metrics) {
        const auto parts = metric.match(text);
        if (!parts.hasMatch())
            result.error = QStringLiteral("no metric: ") + text;
        result.metrics[parts.captured(1)] = QStringList(parts.captured(2)) + parts.captured(3).split(u';').mid(1);
    }
    return result;
}

/// Values of the attributes of an element, separated by blanks.
QString attributes(const QXmlStreamReader &xml, const char *names)
{
    QStringList values;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        values << xml.attributes().value(name).toString();
    return values.join(u' ');
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r') ||
               c.category() == QChar::Other_Format || c.isSurrogate();
    });
}

} // namespace

void TestMachineFormats::isAPluginOfNagios_data()
{
    QTest::addColumn<EchoReport>("report");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    EchoReport warned = answered();
    warned.verdict = Verdict::Warning;
    warned.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    EchoReport cancelled = answered();
    cancelled.verdict = Verdict::Cancelled;
    EchoReport failed = rejectedPeer(QString(), QStringLiteral("pacs")).report;
    QTest::newRow("success") << answered() << "OK"
                             << "MAIN@pacs:104: Echo succeeded. VENDOR_1 answered in 0.3 ms.";
    QTest::newRow("warning") << warned << "WARNING"
                             << "(release, release-timeout)";
    QTest::newRow("failure") << failed << "CRITICAL"
                             << "Failed (associate, rejected): pacs:104 does not know our ";
    QTest::newRow("cancelled") << cancelled << "UNKNOWN"
                               << "ancelled";
}

void TestMachineFormats::isAPluginOfNagios()
{
    QFETCH(EchoReport, report);
    QFETCH(QString, text);
    const PluginOutput output = readPluginOutput(bytes(ReportFormat::Nagios, report));
    QCOMPARE(output.error, QString());
    QTEST(output.state, "state");
    QVERIFY2(output.text.contains(text), qPrintable(output.text));
}

void TestMachineFormats::appliesThresholds_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<int>("state");
    QTest::newRow("fast") << 0.3 << 0;
    QTest::newRow("at the limit") << 500.0 << 0;
    QTest::newRow("slow") << 612.0 << 1;
    QTest::newRow("very slow") << 2000.1 << 2;
}

void TestMachineFormats::appliesThresholds()
{
    QFETCH(double, milliseconds);
    QFETCH(int, state);
    const Thresholds limits = thresholds("0.5", "~:2");
    const MachineReport machine = machineReport(answered(milliseconds), {}, limits);
    QCOMPARE(int(machine.state()), state);
    const PluginOutput output = readPluginOutput(QString::fromUtf8(nagiosText(machine)));
    QCOMPARE(output.error, QString());
    const QString seconds = QString::number(milliseconds / 1000, 'g', 6);
    QCOMPARE(output.metrics.value(QStringLiteral("rtt")),
             (QStringList{seconds + u's', QStringLiteral("0.5"), QStringLiteral("~:2"), QStringLiteral("0")}));
    QCOMPARE(output.text.contains(QStringLiteral("The round trip of ")), state != 0);
    // Of a peer that failed it does not matter how fast it was.
    EchoReport failed = answered(milliseconds);
    failed.verdict = Verdict::Failure;
    failed.findings = {{Severity::Failure, Stage::Echo, FindingCode::EchoStatus, StatusFacts{0x0110, 1, {}}, {}}};
    QCOMPARE(machineReport(failed, {}, thresholds("@0:10", "10")).state(), ServiceState::Critical);
    QVERIFY(!bytes(ReportFormat::Nagios, failed, limits).contains(QStringLiteral("The round trip of ")));
}

void TestMachineFormats::tellsNagiosWhoCanAct()
{
    const PluginOutput output =
        readPluginOutput(bytes(ReportFormat::Nagios, rejectedPeer(QString(), QStringLiteral("pacs")).report));
    QVERIFY2(output.text.endsWith(QStringLiteral("Who can act: The administrator of the peer.")),
             qPrintable(output.text));
    QVERIFY(output.details.size() >= 3); // evidence, cause and advice
    QVERIFY(!output.metrics.contains(QStringLiteral("rtt")));
}

void TestMachineFormats::countsAFleetForNagiosWorstFirst()
{
    FleetPeerResult slow = answeredPeer("CT 2", "Radiology", 900);
    const FleetReport fleet = fleetOf(
        {answeredPeer("CT 1", "Radiology"), slow, rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))});
    const PluginOutput output = readPluginOutput(bytes(ReportFormat::Nagios, fleet, thresholds("0.5", "2")));
    QCOMPARE(output.error, QString());
    QCOMPARE(output.state, QStringLiteral("CRITICAL"));
    QCOMPARE(output.text, QStringLiteral("3 peers: 1 critical, 1 warning, 1 ok. MR 1 (associate, rejected), CT 2"));
    QVERIFY(output.details.value(0).startsWith(QStringLiteral("CRITICAL MR 1: Failed (associate, rejected): ")));
    QVERIFY(output.details.value(1).startsWith(QStringLiteral("WARNING CT 2: The round trip of 900 ms ")));
    QCOMPARE(output.metrics.value(QStringLiteral("critical")).value(0), QStringLiteral("1"));
    QCOMPARE(output.metrics.value(QStringLiteral("slowest")).value(0), QStringLiteral("0.9s"));
    FleetReport partial = fleet;
    partial.partial = true;
    QCOMPARE(readPluginOutput(bytes(ReportFormat::Nagios, partial)).state, QStringLiteral("UNKNOWN"));
}

void TestMachineFormats::fitsIntoTheBufferOfNagios()
{
    QList<FleetPeerResult> peers;
    for (int i = 0; i < 1000; ++i)
        peers << rejectedPeer(QStringLiteral("Gerät %1 | 'a=b'").arg(i), QStringLiteral("192.0.2.7"));
    const QByteArray output = reportBytes(ReportFormat::Nagios, fleetOf(peers), {});
    QVERIFY(output.size() <= 8000);
    QCOMPARE(readPluginOutput(QString::fromUtf8(output)).error, QString());
    QCOMPARE(QString::fromUtf8(output).toUtf8(), output); // no character was cut
    QVERIFY(output.endsWith(" more lines left out\n"));
}

void TestMachineFormats::writesLocalChecksOfCheckmk()
{
    const FleetReport fleet = fleetOf(
        {answeredPeer("CT \"1\"", "Radiology"), rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))});
    const QStringList lines = bytes(ReportFormat::Checkmk, fleet, thresholds("0.5", "2")).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("0 \"DICOM Echo CT '1'\" dicom_echo_rtt=0.0003;0.5;2|dicom_echo_time=0.0053 "
                                      "Echo succeeded. VENDOR_1 answered in 0.3 ms."));
    QVERIFY2(
        lines[1].startsWith(QStringLiteral("2 \"DICOM Echo MR 1\" dicom_echo_time=0 Failed (associate, rejected): ")),
        qPrintable(lines[1]));
    QVERIFY(lines[1].contains(QStringLiteral("\\n")));
    QCOMPARE(lines[2], QString());
    EchoReport cancelled = answered();
    cancelled.verdict = Verdict::Cancelled;
    cancelled.echoes = {};
    QVERIFY(bytes(ReportFormat::Checkmk, cancelled).startsWith(QStringLiteral("3 \"DICOM Echo MAIN@pacs:104\" - ")));
}

/// A backslash and an n are a line break for whoever reads the line.
void TestMachineFormats::breaksNoLineOfCheckmkAtABackslashOfThePeer()
{
    EchoReport failed = answered();
    failed.verdict = Verdict::Failure;
    failed.findings = {{Severity::Failure,
                        Stage::Echo,
                        FindingCode::EchoStatus,
                        StatusFacts{0x0110, 1, QStringLiteral("C:\\new")},
                        {}}};
    const QString line = bytes(ReportFormat::Checkmk, failed);
    QVERIFY2(line.contains(QStringLiteral("C:\\ new")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("C:\\new")), qPrintable(line));
}

void TestMachineFormats::putsAPeerThatWasNotTestedBeforeAWarning()
{
    FleetPeerResult cancelled = answeredPeer("CT 1", "");
    cancelled.report.verdict = Verdict::Cancelled;
    const FleetReport fleet = fleetOf({answeredPeer("CT 2", "", 900), cancelled});
    const Thresholds limits = thresholds("0.5", "2");
    QCOMPARE(machineReport(fleet, limits).state(), ServiceState::Unknown);
    const PluginOutput output = readPluginOutput(bytes(ReportFormat::Nagios, fleet, limits));
    QVERIFY2(output.text.endsWith(QStringLiteral("CT 1, CT 2")), qPrintable(output.text));
}

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

void TestMachineFormats::groupsTestCasesIntoSuites()
{
    QXmlStreamReader xml(reportBytes(
        ReportFormat::JUnit,
        fleetOf({answeredPeer("CT 1", "Radiology"), answeredPeer("US 1", "Cardiology"),
                 rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7")), answeredPeer("CT 2", "Radiology")}),
        {}));
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"testsuite" || xml.name() == u"testsuites")
            found << attributes(xml, "name tests failures time");
        if (xml.name() == u"testcase")
            found << attributes(xml, "classname name time");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, (QStringList{QStringLiteral("DICOM Echo 4 1 5.1235"), QStringLiteral("Radiology 2 0 0.0106"),
                                 QStringLiteral("Radiology CT 1 0.0053"), QStringLiteral("Radiology CT 2 0.0053"),
                                 QStringLiteral("Cardiology 1 0 0.0053"), QStringLiteral("Cardiology US 1 0.0053"),
                                 QStringLiteral("DICOM Echo 1 1 0"), QStringLiteral("DICOM Echo MR 1 0")}));
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
        const QByteArray output = reportBytes(ReportFormat::Prtg, report, {{}, limits});
        return QJsonDocument::fromJson(output).object().value(u"prtg").toObject();
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

void TestMachineFormats::writesRowsThatAreReadAsAListOfPeers()
{
    FleetPeerResult odd = answeredPeer("CT, \"1\"", "Radiology");
    odd.report.request.tls.emplace();
    odd.report.request.callingAeTitle = QStringLiteral("ME");
    const QByteArray output = reportBytes(
        ReportFormat::Csv, fleetOf({odd, rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))}), {});
    QCOMPARE(output.count("\r\n"), 3);
    QCOMPARE(output.count('\n'), 3);
    const PeerList list = readPeerList(output);
    QCOMPARE(list.peers.size(), 2);
    QVERIFY(list.skipped.isEmpty());
    QCOMPARE(list.peers[0].name, odd.name);
    QCOMPARE(list.peers[0].group, odd.group);
    QCOMPARE(list.peers[1].name, QStringLiteral("MR 1"));
    QVERIFY(output.contains(",no,failure,associate,rejected,"));
    QVERIFY(output.contains(",success,,,,,0.3,5.3,2026-11-30T10:00:00.000Z,"));
}

void TestMachineFormats::letsNoCellBeAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << "=1+1" << QByteArray("'=1+1");
    QTest::newRow("plus") << "+1" << QByteArray("'+1");
    QTest::newRow("minus") << "-1" << QByteArray("'-1");
    QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << "\tx" << QByteArray("\\x09x");
    QTest::newRow("in quotes") << "=A,B" << QByteArray("\"'=A,B\"");
}

void TestMachineFormats::letsNoCellBeAFormula()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    FleetPeerResult peer = answeredPeer("", "");
    peer.name = name;
    const QByteArray row = reportBytes(ReportFormat::Csv, fleetOf({peer}), {}).split('\n').value(1);
    QVERIFY2(row.startsWith(cell + ','), row.constData());
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
    const auto failed = std::make_shared<const EchoReport>(rejectedPeer(QString(), QStringLiteral("pacs")).report);
    watch.summary.attempts = 5;
    watch.summary.outages = {{watch.startedAt, watch.startedAt.addSecs(5), 1, failed, failed}};
    watch.summary.outageCount = 1;
    QCOMPARE(plugin().error, QString());
    QCOMPARE(plugin().state, QStringLiteral("CRITICAL"));
    QVERIFY2(plugin().text.contains(QStringLiteral("Up 80.00 % of 5 attempts")), qPrintable(plugin().text));
    QVERIFY2(plugin().text.contains(QStringLiteral("(associate, rejected)")), qPrintable(plugin().text));
    const QString metrics = QString::fromUtf8(reportBytes(ReportFormat::Prometheus, watch, {}));
    QVERIFY(metrics.contains(QStringLiteral("dicom_echo_watch_succeeded{peer=\"MAIN@pacs:104\",group=\"\",aet=\"MAIN\","
                                            "instance=\"pacs:104\"} 4\n")));
}

void TestMachineFormats::escapesWhatAPeerAndAListSay_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts)
        QTest::newRow(hostile.name) << QString::fromLatin1(hostile.bytes);
    QTest::newRow("bar") << "a | 'b'=1";
    QTest::newRow("backslash n") << "C:\\new \\n";
    QTest::newRow("bidirectional") << QStringLiteral("a\u202Etxt");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("no character") << QString(QChar(0xFFFE));
}

void TestMachineFormats::escapesWhatAPeerAndAListSay()
{
    QFETCH(QString, text);
    FleetPeerResult peer = answeredPeer("", "");
    peer.name = peer.group = text;
    peer.report.peer.implementationVersionName = text;
    peer.report.request.calledAeTitle = text;
    peer.report.verdict = Verdict::Failure;
    peer.report.findings = {
        {Severity::Failure, Stage::Echo, FindingCode::EchoStatus, StatusFacts{0x0110, 1, text}, {}}};
    peer.log = {{LogLevel::Error, 0, text, -1}};
    const FleetReport fleet = fleetOf({peer, answeredPeer("CT 1", "")});
    for (const ReportFormat format : reportFormats()) {
        const QString output = bytes(format, fleet);
        QVERIFY2(!hasControlCharacters(output), qPrintable(reportFormatName(format)));
        if (format == ReportFormat::Html || format == ReportFormat::JUnit)
            QVERIFY(!output.contains(QStringLiteral("<script")) && !output.contains(QStringLiteral("<img")));
    }
    QCOMPARE(readPluginOutput(bytes(ReportFormat::Nagios, fleet)).error, QString());
    QCOMPARE(bytes(ReportFormat::Checkmk, fleet).count(u'\n'), 2);
    QCOMPARE(bytes(ReportFormat::Csv, fleet).count(u'\n'), 3);
    static const QRegularExpression local(
        QStringLiteral("\\A2 \"[^\"]*\" [a-z_]+=[0-9.]+(\\|[a-z_]+=[0-9.]+)* [^|]+\\z"));
    QVERIFY(local.match(bytes(ReportFormat::Checkmk, fleet).section(u'\n', 0, 0)).hasMatch());
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::ZabbixLld, ReportFormat::Prtg})
        QVERIFY(!QJsonDocument::fromJson(reportBytes(format, fleet, {})).isNull());
    QXmlStreamReader xml(reportBytes(ReportFormat::JUnit, fleet, {}));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
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
