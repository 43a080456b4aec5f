// Wrong arguments: what is said names the option or argument that is wrong, in the format that was asked for.
#include "app/command_line/command_line.h"
#include "app/command_line/report_options.h"

#include <QTest>

using namespace dicom_echo;

class TestCommandLineErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsBadUsage_data();
    void reportsBadUsage();
    void knowsTheFormatOfWrongArguments_data();
    void knowsTheFormatOfWrongArguments();
};

void TestCommandLineErrors::reportsBadUsage_data()
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
    row("an option behind --", words("-- -q 104"), "address: A host name does not begin with '-'");
    row("value of a flag", words("--abort=yes"), "option --abort: takes no value");
    row("quiet and verbose", words("-q -v"), "option -v: contradicts -q");
    row("debug and quiet", words("--debug --quiet"), "option --quiet: contradicts --debug");
    row("verbose and level", words("-v -ll info"), "option -ll: contradicts -v");
    row("two transfer syntaxes", words("-xe -xb"), "option -xb: contradicts -xe");
    row("implicit and little", words("-xi --request-little"), "option --request-little: contradicts -xi");
    row("unknown option", words("--frobnicate"), "option --frobnicate: unknown");
    row("misspelled option", words("--caled-aet X"), "option --caled-aet: unknown, did you mean --called-aet?");
    row("twice misspelled option", words("--calld-aett X"), "option --calld-aett: unknown, did you mean --called-aet?");
    row("ambiguous beginning", words("--request"),
        "option --request: ambiguous, it could be --request-little, --request-implicit, --request-big");
    row("a letter behind two dashes", words("--d host 104"),
        "option --d: ambiguous, it could be --debug, --dimse-timeout, --dry-run");
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
    row("no port in the address", words("host: 104"), "address: The port after the colon is missing");
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
    row("limit that nothing looks at", words("--json --critical 1 host 104"), "option --critical: is for --format ");
    row("no range", words("--format nagios --critical 1s host 104"), "option --critical: A threshold is a range of ");
    row("format of a capture", words("--open x --format csv"), "option --format: a capture is printed as ");
    row("report of a capture", words("--open x --report a.html"), "option --report: is not for --open");
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
    row("lists: a capture", words("--list-peers x --capture y.txt"), "option --capture: is not for --list-peers");
    row("lists: redaction", words("--redact --list-peers x"), "option --redact: is not for --list-peers");
    row("lists: a setting", words("--list-peers x -aet ME"), "option -aet: is not for --list-peers");
    row("lists: a profile", words("--import x --profile y"), "option --profile: ");
    row("lists: a capture to open", words("--open y --import x"), "option --open: is not for --import");
    row("lists: JSON of an import", words("--import x --json"), "option --json: is not for --import");
    row("lists: none to list", words("--list-peers"), "option --list-peers: the files are missing");
    row("lists: none to import", words("--import"), "option --import: the files are missing");
    row("lists: no such action", words("--dry-run"), "option --dry-run: is for --import");
    row("capture: a setting", words("--open x --tls"), "option --tls: is not for --open");
    row("capture: a history", words("--open x --history y"), "option --history: is not for --open");
    row("exporter: a format", words("--exporter 9115 --json"), "option --json: is not for --exporter");
    row("exporter: changes", words("--exporter 9115 --changes"), "option --changes: is not for --exporter");
    row("exporter: rounds", words("--exporter 9115 --every 5"), "option --every: is not for --exporter");
    row("exporter: redaction", words("--exporter 9115 --redact"), "option --redact: is not for --exporter");
    row("exporter: an address", words("--exporter 9115 host 104"), "option --exporter: serves until it is ended");
    row("console that starts a window", words("--console --echo host 104"), "option --echo: ");
}

void TestCommandLineErrors::reportsBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const auto result = parseCommandLine(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error.startsWith(begin), qPrintable(result.error));
    QVERIFY2(!result.error.contains(u'\n'), qPrintable(result.error));
    QVERIFY2(!result.error.endsWith(u'.'), qPrintable(result.error));
}

void TestCommandLineErrors::knowsTheFormatOfWrongArguments_data()
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

void TestCommandLineErrors::knowsTheFormatOfWrongArguments()
{
    QFETCH(QString, arguments);
    QTEST(formatAskedFor(arguments.split(u' ')), "format");
}

QTEST_GUILESS_MAIN(TestCommandLineErrors)
#include "tst_command_line_errors.moc"
