// What plugins print for Nagios, Icinga and Checkmk, read by the rules of their guidelines.
#include "core/formats/machine_formats.h"
#include "core/formats/machine_text.h"
#include "tests/unit/report/machine_formats_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestNagiosFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPluginOfNagios_data();
    void isAPluginOfNagios();
    void appliesThresholds_data();
    void appliesThresholds();
    void tellsNagiosWhoCanAct();
    void countsAFleetForNagiosWorstFirst();
    void tellsTheSlowestOfAFleetWithItsThresholds();
    void tellsNagiosThatOurNetworkIsSuspected();
    void namesTheFirstFiveForNagios();
    void fitsIntoTheBufferOfNagios();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void writesLocalChecksOfCheckmk();
    void givesCheckmkUpperLimitsOnly();
    void breaksNoLineOfCheckmkAtABackslashOfThePeer();
    void putsAPeerThatWasNotTestedBeforeAWarning();
};

void TestNagiosFormat::isAPluginOfNagios_data()
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

void TestNagiosFormat::isAPluginOfNagios()
{
    QFETCH(EchoReport, report);
    QFETCH(QString, text);
    const PluginOutput output = readPluginOutput(bytes(ReportFormat::Nagios, report));
    QCOMPARE(output.error, QString());
    QTEST(output.state, "state");
    QVERIFY2(output.text.contains(text), qPrintable(output.text));
}

void TestNagiosFormat::appliesThresholds_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<int>("state");
    QTest::newRow("fast") << 0.3 << 0;
    QTest::newRow("at the limit") << 500.0 << 0;
    QTest::newRow("slow") << 612.0 << 1;
    QTest::newRow("very slow") << 2000.1 << 2;
}

void TestNagiosFormat::appliesThresholds()
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

void TestNagiosFormat::tellsNagiosWhoCanAct()
{
    const PluginOutput output =
        readPluginOutput(bytes(ReportFormat::Nagios, rejectedPeer(QString(), QStringLiteral("pacs")).report));
    QVERIFY2(output.text.endsWith(QStringLiteral("Who can act: The administrator of the peer.")),
             qPrintable(output.text));
    QVERIFY(output.details.size() >= 3); // evidence, cause and advice
    QVERIFY(!output.metrics.contains(QStringLiteral("rtt")));
}

void TestNagiosFormat::countsAFleetForNagiosWorstFirst()
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
    QVERIFY(bytes(ReportFormat::Nagios, fleetOf({slow})).startsWith(QStringLiteral("DICOM OK - 1 peer: 0 critical")));
}

void TestNagiosFormat::tellsTheSlowestOfAFleetWithItsThresholds()
{
    const FleetReport fleet = fleetOf({answeredPeer("CT 1", "", 400), answeredPeer("CT 2", "", 20)});
    QCOMPARE(readPluginOutput(bytes(ReportFormat::Nagios, fleet, thresholds("0.5", "2")))
                 .metrics.value(QStringLiteral("slowest"))
                 .mid(0, 3),
             (QStringList{QStringLiteral("0.4s"), QStringLiteral("0.5"), QStringLiteral("2")}));
}

void TestNagiosFormat::tellsNagiosThatOurNetworkIsSuspected()
{
    FleetReport fleet = fleetOf({refusedPeer(QStringLiteral("CT 1"), QStringLiteral("192.0.2.7"))});
    const QString told = QStringLiteral("Most likely our network, not theirs. 1 peer: 1 critical");
    QVERIFY(!bytes(ReportFormat::Nagios, fleet).contains(told));
    fleet.ownNetworkSuspected = true;
    QVERIFY(bytes(ReportFormat::Nagios, fleet).startsWith(QStringLiteral("DICOM CRITICAL - ") + told));
}

void TestNagiosFormat::namesTheFirstFiveForNagios()
{
    QList<FleetPeerResult> peers;
    for (int i = 1; i <= 5; ++i)
        peers << answeredPeer(QByteArray::number(i).constData(), "", 900);
    const auto named = [&peers] {
        const PluginOutput output =
            readPluginOutput(bytes(ReportFormat::Nagios, fleetOf(peers), thresholds("0.5", "2")));
        return output.text.section(QStringLiteral(" ok. "), 1);
    };
    QCOMPARE(named(), QStringLiteral("1, 2, 3, 4, 5"));
    peers << answeredPeer("6", "", 900) << answeredPeer("7", "", 900);
    QCOMPARE(named(), QStringLiteral("1, 2, 3, 4, 5, 2 more"));
}

void TestNagiosFormat::cutsBetweenCharacters_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("nothing") << 0 << QByteArray();
    QTest::newRow("within two bytes") << 2 << QByteArray("a");
    QTest::newRow("after them") << 3 << QByteArray("a\u00e4");
    QTest::newRow("within four bytes") << 6 << QByteArray("a\u00e4");
    QTest::newRow("all") << 7 << QByteArray("a\u00e4\U0001F642");
    QTest::newRow("more than all") << 9 << QByteArray("a\u00e4\U0001F642");
}

void TestNagiosFormat::cutsBetweenCharacters()
{
    QFETCH(int, bytes);
    QTEST(atMost(QString::fromUtf8("a\u00e4\U0001F642"), bytes), "cut");
}

void TestNagiosFormat::fitsIntoTheBufferOfNagios()
{
    QList<FleetPeerResult> peers;
    for (int i = 0; i < 1000; ++i)
        peers << rejectedPeer(QStringLiteral("Gerät %1 | 'a=b'").arg(i), QStringLiteral("192.0.2.7"));
    const QByteArray output = reportBytes(ReportFormat::Nagios, fleetOf(peers), {});
    QVERIFY(output.size() <= 8000);
    QCOMPARE(readPluginOutput(QString::fromUtf8(output)).error, QString());
    QCOMPARE(QString::fromUtf8(output).toUtf8(), output); // no character was cut
    const auto shown = output.count('\n') - 2;            // between the first line and the last
    QVERIFY(output.endsWith('\n' + QByteArray::number(1000 - shown) + " more lines left out\n"));
}

void TestNagiosFormat::writesLocalChecksOfCheckmk()
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
void TestNagiosFormat::givesCheckmkUpperLimitsOnly()
{
    const auto metrics = [](const char *warning, const char *critical) {
        return bytes(ReportFormat::Checkmk, answered(), thresholds(warning, critical)).section(u' ', 4, 4);
    };
    QCOMPARE(metrics("0.5", "2"), QStringLiteral("dicom_echo_rtt=0.0003;0.5;2|dicom_echo_time=0.0053"));
    QCOMPARE(metrics("0.0001:0.5", "2"), QStringLiteral("dicom_echo_rtt=0.0003;;2|dicom_echo_time=0.0053"));
    QCOMPARE(metrics("@0.1:0.5", "@1:2"), QStringLiteral("dicom_echo_rtt=0.0003|dicom_echo_time=0.0053"));
}

void TestNagiosFormat::breaksNoLineOfCheckmkAtABackslashOfThePeer()
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

void TestNagiosFormat::putsAPeerThatWasNotTestedBeforeAWarning()
{
    FleetPeerResult cancelled = answeredPeer("CT 1", "");
    cancelled.report.verdict = Verdict::Cancelled;
    const FleetReport fleet = fleetOf({answeredPeer("CT 2", "", 900), cancelled});
    const Thresholds limits = thresholds("0.5", "2");
    QCOMPARE(machineReport(fleet, limits).state(), ServiceState::Unknown);
    const PluginOutput output = readPluginOutput(bytes(ReportFormat::Nagios, fleet, limits));
    QVERIFY2(output.text.endsWith(QStringLiteral("CT 1, CT 2")), qPrintable(output.text));
}

QTEST_GUILESS_MAIN(TestNagiosFormat)
#include "tst_nagios_format.moc"
