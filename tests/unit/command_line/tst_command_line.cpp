// The command line: the options of echoscu with their spellings.
#include "app/command_line/command_line.h"
#include "app/command_line/report_options.h"

#include <QTemporaryFile>
#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheWindowWithoutArguments();
    void hasTheDefaultsOfEchoscu();
    void readsEveryOption_data();
    void readsEveryOption();
    void readsAddressAndPort_data();
    void readsAddressAndPort();
    void knowsTheModes_data();
    void knowsTheModes();
    void readsAPeerInPlaceOfTheAddress_data();
    void readsAPeerInPlaceOfTheAddress();
    void keepsTheCallingTitleThatAnOptionNames();
    void takesTlsForASettingOfTheEcho();
    void readsThePasswordOfAKey_data();
    void readsThePasswordOfAKey();
    void readsHowAFleetIsTested_data();
    void readsHowAFleetIsTested();
    void readsWhereTheExporterListens_data();
    void readsWhereTheExporterListens();
    void takesTheLastOfARepeatedOption();
};

namespace {

CommandLine parsed(const QString &arguments)
{
    const auto result = parseCommandLine(arguments.split(u' ', Qt::SkipEmptyParts));
    if (!result)
        qWarning("%s", qPrintable(result.error));
    return result.value.value_or(CommandLine());
}

/// The command line that `change` makes of the defaults, for the peer `host 104` in a console.
template <typename Change>
CommandLine consoleWith(Change change)
{
    CommandLine expected;
    expected.mode = RunMode::Console;
    expected.request.address = QStringLiteral("host");
    expected.request.port = 104;
    expected.requestGiven = true;
    change(expected);
    return expected;
}

} // namespace

void TestCommandLine::opensTheWindowWithoutArguments()
{
    QCOMPARE(parsed(QString()), CommandLine());
    QCOMPARE(CommandLine().mode, RunMode::Window);
    QVERIFY(!CommandLine().requestGiven);
}

void TestCommandLine::hasTheDefaultsOfEchoscu()
{
    const CommandLine line = parsed(QStringLiteral("--console host 104"));
    QCOMPARE(line.logLevel.value_or(LogLevel::Error), LogLevel::Error);
    QVERIFY(!line.json && !line.localPeer && !line.echoAtStart && !line.watch);
    QCOMPARE(line.request.callingAeTitle, QStringLiteral("ECHOSCU"));
    QCOMPARE(line.request.calledAeTitle, QStringLiteral("ANY-SCP"));
    QCOMPARE(line.request.acseTimeout, 30s);
    QCOMPARE(line.request.dimseTimeout, 30s);
    QCOMPARE(line.request.networkTimeout, 30s);
    QCOMPARE(line.request.maximumPdu, 16382u);
    QCOMPARE(line.request.localAddress, QString());
    QCOMPARE(line.request.transferSyntaxes, TransferSyntaxChoice::All);
    QCOMPARE(line.request.repeat, 1u);
    QCOMPARE(line.request.interval, 0ms);
    QCOMPARE(line.request.ending, AssociationEnding::Release);
    QCOMPARE(line.request.acknowledgement, Acknowledgement::Immediate);
    QVERIFY(!line.request.tls);
}

void TestCommandLine::readsEveryOption_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<CommandLine>("expected");
    const auto row = [](const char *options, auto change) {
        QTest::newRow(options) << QString::fromLatin1(options) << consoleWith(change);
    };
    const auto level = [](LogLevel which) { return [which](CommandLine &line) { line.logLevel = which; }; };
    const auto syntax = [](TransferSyntaxChoice which) {
        return [which](CommandLine &line) { line.request.transferSyntaxes = which; };
    };
    const auto calling = [](CommandLine &line) { line.request.callingAeTitle = QStringLiteral("ME"); };
    const auto called = [](CommandLine &line) { line.request.calledAeTitle = QStringLiteral("YOU"); };
    const auto acse = [](CommandLine &line) { line.request.acseTimeout = 2500ms; };
    const auto dimse = [](CommandLine &line) { line.request.dimseTimeout = 2500ms; };
    const auto network = [](CommandLine &line) { line.request.networkTimeout = 2500ms; };
    const auto pdu = [](CommandLine &line) { line.request.maximumPdu = 4096; };

    row("-q", level(LogLevel::Quiet));
    row("--quiet", level(LogLevel::Quiet));
    row("-v", level(LogLevel::Info));
    row("--verbose", level(LogLevel::Info));
    row("-d", level(LogLevel::Debug));
    row("--debug", level(LogLevel::Debug));
    row("-ll critical", level(LogLevel::Critical));
    row("-ll error", level(LogLevel::Error));
    row("--log-level warning", level(LogLevel::Warning));
    row("--log-level=info", level(LogLevel::Info));
    row("-ll=debug", level(LogLevel::Debug));
    row("-ll warn", level(LogLevel::Warning));
    row("-ll fatal", level(LogLevel::Critical));
    row("--log-level trace", level(LogLevel::Debug));
    row("--log info", level(LogLevel::Info));
    row("--verb", level(LogLevel::Info));
    row("--calling ME", calling);
    row("--called=YOU", called);
    row("--acse 2.5", acse);
    row("--dim 2.5", dimse);
    row("--net=2.5", network);
    row("--max 4096", pdu);
    row("--request-i", syntax(TransferSyntaxChoice::ImplicitLittleEndian));
    row("--rep 3", [](CommandLine &line) { line.request.repeat = 3; });
    row("--rep=3", [](CommandLine &line) { line.request.repeat = 3; });
    row("--ab", [](CommandLine &line) { line.request.ending = AssociationEnding::Abort; });
    row("-aet ME", calling);
    row("-aet=ME", calling);
    row("--aet ME", calling);
    row("--calling-aet ME", calling);
    row("--calling-aet=ME", calling);
    row("-aec YOU", called);
    row("--called-aet YOU", called);
    row("-ta 2.5", acse);
    row("--acse-timeout 2.5", acse);
    row("-td 2.5", dimse);
    row("--dimse-timeout=2.5", dimse);
    row("-tn 2.5", network);
    row("--network-timeout 2.5", network);
    row("-pdu 4096", pdu);
    row("--max-pdu=4096", pdu);
    row("-pdu 0", [](CommandLine &line) { line.request.maximumPdu = 0; });
    row("--local-address 127.0.0.2",
        [](CommandLine &line) { line.request.localAddress = QStringLiteral("127.0.0.2"); });
    row("--local-address=any", [](CommandLine &) {});
    row("-xe", syntax(TransferSyntaxChoice::ExplicitLittleEndian));
    row("--request-little", syntax(TransferSyntaxChoice::ExplicitLittleEndian));
    row("-xb", syntax(TransferSyntaxChoice::ExplicitBigEndian));
    row("--request-big", syntax(TransferSyntaxChoice::ExplicitBigEndian));
    row("-xi", syntax(TransferSyntaxChoice::ImplicitLittleEndian));
    row("--request-implicit", syntax(TransferSyntaxChoice::ImplicitLittleEndian));
    row("--interval 0.5", [](CommandLine &line) { line.request.interval = 500ms; });
    row("--as-other-clients", [](CommandLine &line) { line.request.acknowledgement = Acknowledgement::SystemDefault; });
    row("--watch 0.1", [](CommandLine &line) { line.watch = WatchSettings{100ms, 0ms, WatchAssociations::NewEach}; });
    row("--watch-for 60", [](CommandLine &line) { line.watch = WatchSettings{5s, 60s, WatchAssociations::NewEach}; });
    row("--watch-one-association", [](CommandLine &line) {
        line.watch = WatchSettings{5s, 0ms, WatchAssociations::One};
    });
    row("--repeat 3", [](CommandLine &line) { line.request.repeat = 3; });
    row("--abort", [](CommandLine &line) { line.request.ending = AssociationEnding::Abort; });
    const auto json = [](CommandLine &line) {
        line.json = true;
        line.format = ReportFormat::Json;
    };
    row("--json", json);
    row("--format text --json", json);
    row("--format json", [json](CommandLine &line) {
        json(line);
        line.formatName = QStringLiteral("json");
    });
    row("--json --format prometheus", [](CommandLine &line) {
        line.format = ReportFormat::Prometheus;
        line.formatName = QStringLiteral("prometheus");
    });
    row("--report /tmp/a.HTML --report /tmp/b.prom", [](CommandLine &line) {
        line.reportPaths = {QStringLiteral("/tmp/a.HTML"), QStringLiteral("/tmp/b.prom")};
    });
    row("--format nagios --warning 0.5 --critical 2", [](CommandLine &line) {
        line.format = ReportFormat::Nagios;
        line.formatName = QStringLiteral("nagios");
        line.thresholds.warning = parseThreshold(QStringLiteral("0.5")).value;
        line.thresholds.critical = parseThreshold(QStringLiteral("2")).value;
    });
    row("-aet=-d", [](CommandLine &line) { line.request.callingAeTitle = QStringLiteral("-d"); });
    row("-aet -X", [](CommandLine &line) { line.request.callingAeTitle = QStringLiteral("-X"); });
    row("-aet A=B", [](CommandLine &line) { line.request.callingAeTitle = QStringLiteral("A=B"); });
}

void TestCommandLine::readsEveryOption()
{
    QFETCH(QString, options);
    QFETCH(CommandLine, expected);
    QCOMPARE(parsed(QStringLiteral("--console host 104 ") + options), expected);
    QCOMPARE(parsed(QStringLiteral("--console ") + options + QStringLiteral(" host 104")), expected);
}

void TestCommandLine::readsAddressAndPort_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("both") << "pacs.example.org 104"
                          << "pacs.example.org" << 104;
    QTest::newRow("default port in a window") << "pacs.example.org"
                                              << "pacs.example.org" << 11112;
    QTest::newRow("IPv6") << "::1 104"
                          << "::1" << 104;
    QTest::newRow("IPv6 in brackets") << "[::1] 104"
                                      << "::1" << 104;
    QTest::newRow("after the end of options") << "-- host 104"
                                              << "host" << 104;
    QTest::newRow("options between") << "host -v 104"
                                     << "host" << 104;
}

void TestCommandLine::readsAddressAndPort()
{
    QFETCH(QString, arguments);
    const CommandLine line = parsed(arguments);
    QVERIFY(line.requestGiven);
    QTEST(line.request.address, "address");
    QTEST(int(line.request.port), "port");
}

void TestCommandLine::knowsTheModes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<RunMode>("mode");
    QTest::addColumn<bool>("localPeer");
    QTest::addColumn<bool>("echoAtStart");
    QTest::newRow("window") << "-aet ME" << RunMode::Window << false << false;
    QTest::newRow("window that starts") << "--echo host" << RunMode::Window << false << true;
    QTest::newRow("window with the local peer") << "--local-peer" << RunMode::Window << true << false;
    QTest::newRow("console") << "--console host 104" << RunMode::Console << false << false;
    QTest::newRow("console with the local peer") << "--console --local-peer" << RunMode::Console << true << false;
    QTest::newRow("JSON implies console") << "--json --local-peer" << RunMode::Console << true << false;
    QTest::newRow("help") << "--help" << RunMode::Help << false << false;
    QTest::newRow("short help") << "-h" << RunMode::Help << false << false;
    QTest::newRow("help before an error") << "--console --help --bad" << RunMode::Help << false << false;
    QTest::newRow("version") << "--version" << RunMode::Version << false << false;
}

void TestCommandLine::knowsTheModes()
{
    QFETCH(QString, arguments);
    const CommandLine line = parsed(arguments);
    QTEST(line.mode, "mode");
    QTEST(line.localPeer, "localPeer");
    QTEST(line.echoAtStart, "echoAtStart");
}

void TestCommandLine::readsAPeerInPlaceOfTheAddress_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("title");
    QTest::newRow("all") << "YOU@host:104"
                         << "YOU";
    QTest::newRow("URL") << "dicom://YOU@host:104"
                         << "YOU";
    QTest::newRow("URL with TLS") << "dicoms://YOU@host:104"
                                  << "YOU";
    QTest::newRow("row") << "YOU,host,104"
                         << "YOU";
    QTest::newRow("host and port") << "host:104"
                                   << "ANY-SCP";
    QTest::newRow("title and host") << "YOU@host 104"
                                    << "YOU";
    QTest::newRow("port twice") << "host:104 104"
                                << "ANY-SCP";
    QTest::newRow("title before") << "-aec YOU YOU@host:104"
                                  << "YOU";
    QTest::newRow("title behind") << "host:104 -aec YOU"
                                  << "YOU";
}

void TestCommandLine::readsAPeerInPlaceOfTheAddress()
{
    QFETCH(QString, arguments);
    const CommandLine line = parsed(QStringLiteral("--console ") + arguments);
    QCOMPARE(line.request.address, QStringLiteral("host"));
    QCOMPARE(line.request.port, 104);
    QTEST(line.request.calledAeTitle, "title");
    QCOMPARE(line.request.tls.has_value(), arguments.startsWith(u"dicoms:"));
}

void TestCommandLine::keepsTheCallingTitleThatAnOptionNames()
{
    const QString address = QStringLiteral(" dicom://YOU:OTHER@host:104");
    QCOMPARE(parsed(QStringLiteral("--console") + address).request.callingAeTitle, QStringLiteral("OTHER"));
    QCOMPARE(parsed(QStringLiteral("--console -aet MINE") + address).request.callingAeTitle, QStringLiteral("MINE"));
}

/// It fills in the form of a window, and holds for the probes of the exporter.
void TestCommandLine::takesTlsForASettingOfTheEcho()
{
    QVERIFY(parsed(QStringLiteral("--tls")).requestGiven);
    QVERIFY(parsed(QStringLiteral("--exporter 9115 --tls")).request.tls);
}

void TestCommandLine::readsThePasswordOfAKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a line") << QByteArray("open sesame\n");
    QTest::newRow("no line feed") << QByteArray("open sesame");
    QTest::newRow("a line as Windows ends it") << QByteArray("open sesame\r\n");
    QTest::newRow("more lines") << QByteArray("open sesame\nmore\n");
}

void TestCommandLine::readsThePasswordOfAKey()
{
    QFETCH(const QByteArray, content);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(content) == content.size() && file.flush());
    const CommandLine line = parsed(QStringLiteral("--console host 104 --tls-key-password-file ") + file.fileName());
    QCOMPARE(line.keyPassword, QByteArray("open sesame"));
    QVERIFY(line.request.tls);
}

void TestCommandLine::readsHowAFleetIsTested_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<FleetCommand>("expected");
    const auto row = [](const char *options, auto change) {
        FleetCommand expected;
        expected.isAsked = true;
        expected.firstOption = QStringLiteral("--fleet");
        change(expected);
        QTest::newRow(options) << QString::fromLatin1(options) << expected;
    };
    row("--parallel 128", [](FleetCommand &fleet) { fleet.settings.parallel = 128; });
    row("--per-host 3", [](FleetCommand &fleet) { fleet.settings.perHost = 3; });
    row("--rate 2.5", [](FleetCommand &fleet) { fleet.settings.rate = 2.5; });
    row("--every 90 --failures 4", [](FleetCommand &fleet) {
        fleet.isRepeated = true;
        fleet.rounds.interval = 90s;
        fleet.rounds.failures = 4;
    });
}

void TestCommandLine::readsHowAFleetIsTested()
{
    QFETCH(QString, options);
    QFETCH(FleetCommand, expected);
    const CommandLine line = parsed(QStringLiteral("--console --fleet ") + options);
    QVERIFY(line.fleet);
    QVERIFY(*line.fleet == expected);
}

void TestCommandLine::readsWhereTheExporterListens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: it is refused
    QTest::addColumn<int>("port");
    QTest::newRow("port") << QStringLiteral("9115") << QStringLiteral("127.0.0.1") << 9115;
    QTest::newRow("any port") << QStringLiteral("0") << QStringLiteral("127.0.0.1") << 0;
    QTest::newRow("every address") << QStringLiteral("0.0.0.0:9115") << QStringLiteral("0.0.0.0") << 9115;
    QTest::newRow("IPv6") << QStringLiteral("[::1]:65535") << QStringLiteral("::1") << 65535;
    QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:9115") << QString() << 0;
    QTest::newRow("a name") << QStringLiteral("localhost:9115") << QString() << 0;
    QTest::newRow("no port") << QStringLiteral("127.0.0.1:") << QString() << 0;
    QTest::newRow("too large a port") << QStringLiteral("65536") << QString() << 0;
    QTest::newRow("a negative port") << QStringLiteral("127.0.0.1:-1") << QString() << 0;
}

void TestCommandLine::readsWhereTheExporterListens()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto result = parseCommandLine({QStringLiteral("--exporter=") + text});
    QCOMPARE(bool(result), !address.isEmpty());
    if (!result) {
        QVERIFY2(result.error.startsWith(QStringLiteral("option --exporter: ")), qPrintable(result.error));
        return;
    }
    QVERIFY(result.value->mode == RunMode::Exporter);
    QCOMPARE(result.value->exporter->address, address);
    QCOMPARE(int(result.value->exporter->port), port);
}

void TestCommandLine::takesTheLastOfARepeatedOption()
{
    const CommandLine line = parsed(QStringLiteral("-aec FIRST --called-aet LAST -v -v"));
    QCOMPARE(line.request.calledAeTitle, QStringLiteral("LAST"));
    QCOMPARE(line.logLevel, LogLevel::Info);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
