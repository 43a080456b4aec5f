// The command line: the options of echoscu with their spellings, and errors that name the option.
#include "app/command_line/command_line.h"
#include "app/command_line/report_options.h"

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
    void knowsTheFormatOfWrongArguments_data();
    void knowsTheFormatOfWrongArguments();
    void readsAPeerInPlaceOfTheAddress_data();
    void readsAPeerInPlaceOfTheAddress();
    void readsWhereTheExporterListens_data();
    void readsWhereTheExporterListens();
    void takesTheLastOfARepeatedOption();
    void reportsBadUsage_data();
    void reportsBadUsage();
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

void TestCommandLine::reportsBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QStringList &arguments, const char *begin) {
        QTest::newRow(name) << arguments << QString::fromLatin1(begin);
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };

    row("timeout in words", words("-ta soon"), "option -ta: ");
    row("negative timeout", words("-ta -5"), "option -ta: ");
    row("negative timeout, long", words("--acse-timeout=-5"), "option --acse-timeout: ");
    row("timeout of zero", words("-td 0"), "option -td: ");
    row("timeout too long", words("-tn 86401"), "option -tn: ");
    row("maximum PDU too small", words("-pdu 100"), "option -pdu: ");
    row("local address by name", words("--local-address pacs"), "option --local-address: A local address is ");
    row("local address of another computer", words("--local-address 192.0.2.1"),
        "option --local-address: 192.0.2.1 is not an address of this computer");
    row("repeat of zero", words("--repeat 0"), "option --repeat: ");
    row("watch faster than allowed", words("--watch 0.05"), "option --watch: ");
    row("watch and interval", words("--watch 1 --interval 2"), "option --interval: contradicts --watch");
    row("watch and repeat", words("--watch 1 --repeat 2"), "option --repeat: contradicts --watch");
    row("negative interval", words("--interval -1"), "option --interval: ");
    row("negative repeat", words("--repeat -1"), "option --repeat: ");
    row("AE title of 17 characters", words("-aet ABCDEFGHIJKLMNOPQ"), "option -aet: 17 characters");
    row("empty AE title", {QStringLiteral("-aec"), QString()}, "option -aec: ");
    row("empty AE title with =", words("-aec="), "option -aec: ");
    row("unknown log level", words("-ll chatty"), "option -ll: ");
    row("missing value at the end", words("-ta"), "option -ta: its value is missing: -ta <seconds>");
    row("missing value before an option", words("-aet -aec YOU"), "option -aet: its value is missing");
    row("missing value before --", words("-aet -- host"), "option -aet: its value is missing");
    row("value of a flag", words("--abort=yes"), "option --abort: takes no value");
    row("quiet and verbose", words("-q -v"), "option -v: contradicts -q");
    row("debug and quiet", words("--debug --quiet"), "option --quiet: contradicts --debug");
    row("verbose and level", words("-v -ll info"), "option -ll: contradicts -v");
    row("two transfer syntaxes", words("-xe -xb"), "option -xb: contradicts -xe");
    row("implicit and little", words("-xi --request-little"), "option --request-little: contradicts -xi");
    row("unknown option", words("--frobnicate"), "option --frobnicate: unknown");
    row("misspelled option", words("--caled-aet X"), "option --caled-aet: unknown, did you mean --called-aet?");
    row("ambiguous beginning", words("--request"),
        "option --request: ambiguous, it could be --request-little, --request-implicit, --request-big");
    row("bad value of a short spelling", words("--rep 0"), "option --rep: Repeat is ");
    row("contradiction of short spellings", words("--verb --qui"), "option --qui: contradicts --verb");
    row("missing value before a short spelling", words("-aet --rep 3"), "option -aet: its value is missing");
    row("DCMTK's calling title", words("--aetitle ME host 104"), "option --aetitle: DCMTK's --aetitle is -aet here");
    row("DCMTK's called title", words("--call YOU host 104"), "option --call: DCMTK's --call is -aec here");
    row("DCMTK's connection timeout", words("-to 5 host 104"), "option -to: DCMTK's -to is -tn here");
    row("DCMTK's socket timeout", words("-ts 5 host 104"), "option -ts: DCMTK's -ts is -tn here");
    row("DCMTK's TLS", words("+tls key.pem cert.pem host 104"),
        "option +tls: DCMTK's +tls is --tls with --tls-key and --tls-cert here");
    row("DCMTK's transfer syntaxes", words("-pts 2 host 104"), "option -pts: DCMTK's -pts is -xe, -xi or -xb here");
    row("DCMTK's contexts", words("-ppc 2 host 104"), "option -ppc: DCMTK's -ppc does not exist here");
    row("misspelled short option", words("-aetc X"), "option -aetc: unknown, did you mean -aet?");
    row("no letter to go by", words("-z"), "option -z: unknown");
    row("control characters", {QStringLiteral("--\x1B[31m")}, "option --\\x1B[31m: unknown");
    row("bad port", words("host 65536"), "port: ");
    row("negative port", words("host -5"), "port: ");
    row("bad address", {QStringLiteral("no host")}, "address: ");
    row("any address", words("0.0.0.0 104"), "address: 0.0.0.0 means any address of this computer");
    row("any IPv6 address", words(":: 104"), "address: :: means any address of this computer");
    row("long title in the address", words("ABCDEFGHIJKLMNOPQ@host:104"),
        "address: 17 characters; an AE title has at most 16");
    row("no port in the address", words("host: 104"), "address: The port behind the colon is missing");
    row("title twice", words("-aec THEM YOU@host:104"), "option -aec: contradicts the address, which names YOU");
    row("port twice", words("host:104 11112"), "port: contradicts the address, which names 104");
    row("console without a port in the address", words("--console YOU@host"), "the port of the peer is missing");
    row("third argument", words("host 104 more"), "unexpected argument 'more'");
    row("console without a peer", words("--console"), "address and port of the peer are missing");
    row("JSON without a peer", words("--json"), "address and port of the peer are missing");
    row("unknown format", words("--format xml host 104"),
        "option --format: A format is one of text, json, ndjson, nagios, checkmk, ");
    row("no format", {QStringLiteral("--format"), QString()}, "option --format: The name of a format is missing");
    row("format of lists", words("--format orthanc host 104"), "option --format: A format is one of text, ");
    row("format of a result", words("--export x --format nagios"), "option --format: A format is one of json, csv, ");
    row("report of no known ending", words("--report a.pdf host 104"), "option --report: The name of a report ends ");
    row("report into nowhere", words("--report /nowhere/a.html host 104"),
        "option --report: \"/nowhere/a.html\" cannot be written: ");
    row("report into the capture", words("--capture /tmp/x.txt --report /tmp/x.txt host 104"),
        "option --report: \"/tmp/x.txt\" cannot be written: --capture writes it");
    row("threshold that nothing looks at", words("--json --warning 1 host 104"), "option --warning: is for --format ");
    row("no range", words("--format nagios --critical 1s host 104"), "option --critical: A threshold is a range of ");
    row("format of a capture", words("--open x --format csv"), "option --format: a capture is printed as ");
    row("report of a capture", words("--open x --report a.html"), "option --report: is for the result of an echo");
    row("console without a port", words("--console host"), "the port of the peer is missing");
    row("local peer and another", words("--local-peer host 104"), "option --local-peer: contradicts");
    const QString program = QCoreApplication::applicationFilePath(); // readable, and no certificate
    row("TLS: unknown profile", words("--tls-profile ssl3"), "option --tls-profile: A TLS profile is one of ");
    row("TLS: unknown verification", words("--tls-verify maybe"), "option --tls-verify: A verification is one of ");
    row("TLS: short pin", words("--tls-pin AB:CD"), "option --tls-pin: A SHA-256 fingerprint has 64 ");
    row("TLS: no pin", words("--tls-verify pin host"), "option --tls-pin: The pinned fingerprint must be 64 ");
    row("TLS: pin that would not count",
        {QStringLiteral("--tls-pin"), QString(64, u'a'), QStringLiteral("--tls-verify"), QStringLiteral("none")},
        "option --tls-pin: contradicts --tls-verify");
    row("TLS: pin after what it contradicts",
        {QStringLiteral("--tls-verify"), QStringLiteral("full"), QStringLiteral("--tls-pin"), QString(64, u'a')},
        "option --tls-pin: contradicts --tls-verify");
    row("TLS: empty CA", {QStringLiteral("--tls-ca"), QString()}, "option --tls-ca: ");
    row("TLS: missing CA", words("--tls-ca /nowhere/ca.pem"),
        "option --tls-ca: The CA file \"/nowhere/ca.pem\" cannot");
    row("TLS: no certificate", {QStringLiteral("--tls-cert"), program}, "option --tls-cert: The client certificate ");
    row("TLS: missing CRL", words("--tls-crl /nowhere/crl.pem"), "option --tls-crl: ");
    row("TLS: key alone", words("--tls-key key.pem"), "option --tls-key: A private key needs a client certificate");
    row("TLS: missing password file", words("--tls-key-password-file /nowhere"), "option --tls-key-password-file: ");
    row("TLS: blank in the name", {QStringLiteral("--tls-server-name"), QStringLiteral("my pacs")},
        "option --tls-server-name: ");
    row("console that starts a window", words("--console --echo host 104"), "option --echo: ");
}

void TestCommandLine::reportsBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const auto result = parseCommandLine(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error.startsWith(begin), qPrintable(result.error));
    QVERIFY2(!result.error.contains(u'\n'), qPrintable(result.error));
    QVERIFY2(!result.error.endsWith(u'.'), qPrintable(result.error));
}

void TestCommandLine::knowsTheFormatOfWrongArguments_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<std::optional<ReportFormat>>("format");
    using Format = std::optional<ReportFormat>;
    QTest::newRow("none") << "--nonsense host" << Format();
    QTest::newRow("behind the mistake") << "--nonsense --format nagios" << Format(ReportFormat::Nagios);
    QTest::newRow("behind --help") << "--help --format=nagios" << Format(ReportFormat::Nagios);
    QTest::newRow("cut short") << "--form nagios" << Format(ReportFormat::Nagios);
    QTest::newRow("the last one") << "--format nagios --json" << Format(ReportFormat::Json);
    QTest::newRow("no such format") << "--format x" << Format();
    QTest::newRow("no value") << "--format" << Format();
    QTest::newRow("behind the options") << "-- --format nagios" << Format();
}

void TestCommandLine::knowsTheFormatOfWrongArguments()
{
    QFETCH(QString, arguments);
    QTEST(formatAskedFor(arguments.split(u' ')), "format");
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
