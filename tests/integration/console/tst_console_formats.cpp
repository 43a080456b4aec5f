// The formats of results as a script gets them from the program: exit codes, files, and what their real readers say.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheExitCodesOfNagios_data();
    void hasTheExitCodesOfNagios();
    void tellsTheReaderOfStandardOutputWhatIsWrong();
    void addsNoLogForReadersOfBothStreams();
    void isReadByItsReader_data();
    void isReadByItsReader();
    void drawsTheRoundTrips_data();
    void drawsTheRoundTrips();
    void marksTheEchoWithoutAnAnswer();
    void keepsTheLogOfALongRun();
    void savesEveryReport();
    void savesReportsOfACancelledRun();
    void savesIntoANamedPipe();
    void saysThatAReportWasNotSaved();
    void writesALineForEachAttemptOfAWatch();
    void redactsEveryFormat();
    void reportsAFleet();
    void writesALineForEachPeerOfAFleet();

private:
    QString fleetFile() const { return m_folder.filePath(QStringLiteral("fleet.csv")); }

    QTemporaryDir m_folder;
    Responder m_responder;
};

namespace {

ProgramOutput run(const QStringList &arguments)
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), arguments);
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a reader over the file; returns what it objects to.
QString objections(const QStringList &command, const QString &path)
{
    QProcess reader;
    reader.setStandardInputFile(path);
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(command.first(), command.mid(1));
    if (!reader.waitForFinished())
        return QStringLiteral("%1: %2").arg(command.first(), reader.errorString());
    const QString output = QString::fromUtf8(reader.readAll());
    return reader.exitCode() == 0 ? QString() : QStringLiteral("%1: %2").arg(reader.exitCode()).arg(output);
}

} // namespace

/// A list of a peer that answers, one that refuses and one that does not exist.
void TestConsoleFormats::initTestCase()
{
    QVERIFY(!m_responder.start());
    QFile file(fleetFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("name,group,aet,host,port\nCT 1,Radiology,CT1,127.0.0.1,%1\n"
                              "MR 1,Radiology,MR1,127.0.0.1,%2\nUS <1> \"a\",,US1,nowhere.invalid,104\n")
                   .arg(m_responder.port())
                   .arg(freePort())
                   .toUtf8());
}

void TestConsoleFormats::hasTheExitCodesOfNagios_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("beginning");
    const QString refused = QStringLiteral("--format nagios 127.0.0.1 %1").arg(freePort());
    QTest::newRow("answered") << "--format nagios --local-peer" << 0 << "DICOM OK - ";
    QTest::newRow("slow") << "--format nagios --local-peer --warning ~:0" << 1 << "DICOM WARNING - ";
    QTest::newRow("very slow") << "--format nagios --local-peer --warning 60 --critical @0:60" << 2
                               << "DICOM CRITICAL - ";
    QTest::newRow("refused") << refused << 2 << "DICOM CRITICAL - ";
    QTest::newRow("fleet")
        << QStringLiteral("--format nagios --fleet ") + fleetFile() << 2
        << "DICOM CRITICAL - 3 peers: 2 critical, 0 warning, 1 ok. MR 1 (connect, connection-refused";
    QTest::newRow("fleet of nobody") << "--format nagios --fleet /dev/null" << 3 << "DICOM UNKNOWN - there is no peer ";
    QTest::newRow("rounds") << QStringLiteral("--format nagios --every 5 --fleet ") + fleetFile() << 3
                            << "DICOM UNKNOWN - option ";
    QTest::newRow("bad usage") << "--format nagios --nonsense" << 3 << "DICOM UNKNOWN - option --nonsense: unknown";
    QTest::newRow("bad usage before the format") << "--nonsense --format nagios" << 3 << "DICOM UNKNOWN - ";
    QTest::newRow("no peer") << "--format nagios" << 3 << "DICOM UNKNOWN - address and port of the peer are missing";
    QTest::newRow("help") << "--format nagios --help" << 3 << "Tests the connection";
    QTest::newRow("version") << "--version --format nagios" << 3 << "dicom-echo ";
    QTest::newRow("help in another format") << "--format checkmk --help" << 0 << "Tests the connection";
    QTest::newRow("failure in another format")
        << QString(refused).replace(QStringLiteral("nagios"), QStringLiteral("prtg")) << 1 << "{";
}

void TestConsoleFormats::hasTheExitCodesOfNagios()
{
    QFETCH(QString, options);
    QFETCH(QString, beginning);
    const ProgramOutput result = run(words(options));
    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.output.startsWith(beginning), qPrintable(result.output));
}

void TestConsoleFormats::tellsTheReaderOfStandardOutputWhatIsWrong()
{
    QCOMPARE(run(words(QStringLiteral("--format checkmk --nonsense"))).output,
             QStringLiteral("3 \"DICOM Echo\" - option --nonsense: unknown\n"));
    QVERIFY(run(words(QStringLiteral("--format prtg"))).output.contains(QStringLiteral("\"error\": 1")));
    const ProgramOutput json = run(words(QStringLiteral("--format json --nonsense")));
    QCOMPARE(json.output, QString());
    QCOMPARE(json.exitCode, 2);
}

void TestConsoleFormats::addsNoLogForReadersOfBothStreams()
{
    const QStringList peer{QStringLiteral("127.0.0.1"), QString::number(freePort())};
    for (const char *format : {"nagios", "checkmk", "zabbix", "zabbix-lld", "prtg"}) {
        const QStringList options{QStringLiteral("--format"), QString::fromLatin1(format)};
        QCOMPARE(run(options + peer).log, QString());
        QVERIFY(!run(options + QStringList(QStringLiteral("-v")) + peer).log.isEmpty());
    }
    QVERIFY(!run(QStringList{QStringLiteral("--format"), QStringLiteral("csv")} + peer).log.isEmpty());
}

void TestConsoleFormats::isReadByItsReader_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("reader");
    const QStringList promtool{QStringLiteral("promtool"), QStringLiteral("check"), QStringLiteral("metrics")};
    const QStringList xmllint{QStringLiteral("xmllint"), QStringLiteral("--noout"), QStringLiteral("--schema"),
                              QStringLiteral(JUNIT_SCHEMA), QStringLiteral("-")};
    const QStringList tidy{QStringLiteral("tidy"), QStringLiteral("-quiet"), QStringLiteral("-errors")};
    const struct
    {
        const char *name;
        QString options;
    } runs[] = {
        {"success", QStringLiteral("--local-peer")},
        {"TLS", QStringLiteral("--local-peer --tls --tls-verify none")},
        {"some echoes", QStringLiteral("--local-peer --repeat 20")},
        {"many echoes", QStringLiteral("--local-peer --repeat 500")},
        {"failure", QStringLiteral("127.0.0.1 %1").arg(freePort())},
        {"our name service", QStringLiteral("nowhere.invalid 104")},
        {"watch", QStringLiteral("--local-peer --watch 0.1 --watch-for 0.15")},
        {"fleet", QStringLiteral("--fleet ") + fleetFile()},
        {"failed watch", QStringLiteral("--watch 0.1 --watch-for 0.15 127.0.0.1 %1").arg(freePort())},
    };
    for (const auto &row : runs) {
        QTest::addRow("promtool, %s", row.name) << "prometheus" << row.options << promtool;
        QTest::addRow("xmllint, %s", row.name) << "junit" << row.options << xmllint;
        QTest::addRow("tidy, %s", row.name) << "html" << row.options << tidy;
    }
}

void TestConsoleFormats::isReadByItsReader()
{
    QFETCH(QString, format);
    QFETCH(QString, options);
    QFETCH(QStringList, reader);
    QVERIFY2(!QStandardPaths::findExecutable(reader.first()).isEmpty(), qPrintable(reader.first()));
    const ProgramOutput result = run(QStringList{QStringLiteral("--format"), format} + words(options));
    QVERIFY2(result.exitCode == 0 || result.exitCode == 1, qPrintable(result.log));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("result")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(result.output.toUtf8());
    file.close();
    QVERIFY(file.size() > 0);
    QCOMPARE(objections(reader, file.fileName()), QString());
}

void TestConsoleFormats::drawsTheRoundTrips_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("description"); // empty: there is no chart
    QTest::newRow("echoes") << "--repeat 20"
                            << "<desc>20 echoes, ";
    QTest::newRow("watch") << "--watch 0.1 --watch-for 0.25"
                           << " attempts, ";
    QTest::newRow("watch of one association") << "--watch 0.1 --watch-for 0.25 --watch-one-association"
                                              << " attempts, ";
    QTest::newRow("one echo") << ""
                              << "";
}

void TestConsoleFormats::drawsTheRoundTrips()
{
    QFETCH(QString, options);
    QFETCH(QString, description);
    const QString file = m_folder.filePath(QStringLiteral("chart.html"));
    const ProgramOutput printed = run(words(QStringLiteral("--format html --local-peer ") + options));
    const ProgramOutput saved =
        run(words(QStringLiteral("--console --local-peer ") + options) + QStringList{QStringLiteral("--report"), file});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(saved.exitCode, 0);
    for (const QString &page : {printed.output, QString::fromUtf8(contentsOf(file))}) {
        QCOMPARE(page.count(QStringLiteral("<svg ")), description.isEmpty() ? 0 : 1);
        QVERIFY2(page.contains(description), qPrintable(page));
    }
}

void TestConsoleFormats::marksTheEchoWithoutAnAnswer()
{
    const ScriptedPeer peer(accepting() + answeringEcho() + answeringEcho() +
                            Script{step::ReceivePdu{}, step::Close{}});
    const ProgramOutput result =
        run(words(QStringLiteral("--format html --repeat 5 %1 %2").arg(peer.address(), QString::number(peer.port()))));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.contains(QStringLiteral("<desc>3 echoes, ")), qPrintable(result.output));
    QVERIFY2(result.output.contains(QStringLiteral("failed echoes: 1.</desc>")), qPrintable(result.output));
}

void TestConsoleFormats::keepsTheLogOfALongRun()
{
    const ProgramOutput result = run(words(QStringLiteral("--format html --local-peer --repeat 100")));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output.count(QStringLiteral("I: Sending Echo Request: MsgID ")), 100);
}

void TestConsoleFormats::savesEveryReport()
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--console"), QStringLiteral("--local-peer")};
    const struct
    {
        const char *ending;
        QByteArray beginning;
    } reports[] = {{"html", "<!DOCTYPE html>"}, {"json", "{\n"},     {"ndjson", "{\""}, {"csv", "name,group,"},
                   {"xml", "<?xml "},           {"prom", "# HELP "}, {"txt", "DICOM "}};
    for (const auto &report : reports)
        arguments << QStringLiteral("--report")
                  << folder.filePath(QStringLiteral("r.") + QLatin1StringView(report.ending));
    const ProgramOutput result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QString());
    for (const auto &report : reports)
        QVERIFY2(contentsOf(folder.filePath(QStringLiteral("r.") + QLatin1StringView(report.ending)))
                     .startsWith(report.beginning),
                 report.ending);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 7); // nothing is left beside them
}

void TestConsoleFormats::savesReportsOfACancelledRun()
{
    const QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay());
    const ScriptedPeer peer(Script{
        step::ReceivePdu{},
        step::Do{[&process] { ::kill(static_cast<pid_t>(process.processId()), SIGTERM); }},
        step::WaitForEnd{},
    });
    process.start(QStringLiteral(DICOM_ECHO_PROGRAM),
                  {QStringLiteral("--format"), QStringLiteral("nagios"), QStringLiteral("--report"),
                   folder.filePath(QStringLiteral("r.json")), peer.address(), QString::number(peer.port())});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().startsWith("DICOM UNKNOWN - "));
    const QJsonObject report = QJsonDocument::fromJson(contentsOf(folder.filePath(QStringLiteral("r.json")))).object();
    QCOMPARE(report[QStringLiteral("verdict")].toString(), QStringLiteral("cancelled"));
}

void TestConsoleFormats::savesIntoANamedPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    QVERIFY(reader.waitForStarted());
    QCOMPARE(run({QStringLiteral("--local-peer"), QStringLiteral("--report"), pipe}).exitCode, 0);
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAll().startsWith("name,group,"));
    QVERIFY(!QFileInfo(pipe).isFile()); // still a pipe
}

void TestConsoleFormats::saysThatAReportWasNotSaved()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const ProgramOutput result = run({QStringLiteral("--local-peer"), QStringLiteral("--report"), pipe});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.contains(QStringLiteral("the report \"%1\" could not be written: ").arg(pipe)),
             qPrintable(result.log));
}

void TestConsoleFormats::writesALineForEachAttemptOfAWatch()
{
    const ProgramOutput result =
        run(words(QStringLiteral("--format ndjson --local-peer --watch 0.1 --watch-for 0.25")));
    const QStringList lines = result.output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i].toUtf8()).object();
        QCOMPARE(object[QStringLiteral("schema")].toString(), i + 1 < lines.size()
                                                                  ? QStringLiteral("dicom-echo/watch-attempt/1")
                                                                  : QStringLiteral("dicom-echo/watch/1"));
        if (i + 1 < lines.size())
            QVERIFY(object[QStringLiteral("succeeded")].toBool());
        else
            QCOMPARE(object[QStringLiteral("attempts")].toInt(), int(i));
    }
}

void TestConsoleFormats::redactsEveryFormat()
{
    for (const char *format : {"text", "json", "ndjson", "nagios", "checkmk", "prometheus", "junit", "zabbix",
                               "zabbix-lld", "prtg", "csv", "html"}) {
        const ScriptedPeer other(Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 7)}, step::WaitForEnd{}});
        const ProgramOutput result =
            run({QStringLiteral("--redact"), QStringLiteral("--format"), QString::fromLatin1(format),
                 QStringLiteral("-aec"), QStringLiteral("SECRETPACS"), QStringLiteral("-aet"),
                 QStringLiteral("SECRETWARD"), other.address(), QString::number(other.port())});
        QVERIFY2(!result.output.isEmpty(), format);
        QVERIFY2(!result.output.contains(QStringLiteral("SECRET")), qPrintable(result.output));
        QVERIFY2(!result.output.contains(other.address()), qPrintable(result.output));
    }
}

void TestConsoleFormats::reportsAFleet()
{
    const QStringList fleet{QStringLiteral("--fleet"), fleetFile()};
    const auto inFormat = [&fleet](const char *format) {
        return run(QStringList{QStringLiteral("--format"), QString::fromLatin1(format)} + fleet);
    };
    QCOMPARE(inFormat("csv").output.count(QStringLiteral("\r\n")), 4);
    QCOMPARE(inFormat("checkmk")
                 .output.split(u'\n')
                 .filter(QRegularExpression(QStringLiteral("^[02] \"DICOM Echo ")))
                 .size(),
             3);
    QCOMPARE(QJsonDocument::fromJson(inFormat("zabbix-lld").output.toUtf8()).array().size(), 3);
    const QString page = inFormat("html").output;
    for (const char *part : {"What is wrong, and who can act", "MR 1", "US &lt;1&gt; &quot;a&quot;", "Radiology"})
        QVERIFY2(page.contains(QLatin1StringView(part)), part);
    const QString path = m_folder.filePath(QStringLiteral("fleet.prom"));
    const ProgramOutput saved = run(QStringList{QStringLiteral("--report"), path} + fleet);
    QCOMPARE(saved.exitCode, 1);
    QVERIFY2(saved.output.startsWith(QStringLiteral("3 peers in ")), qPrintable(saved.output)); // the text all the same
    QCOMPARE(contentsOf(path).count("\nprobe_success{"), 3);
}

void TestConsoleFormats::writesALineForEachPeerOfAFleet()
{
    const ProgramOutput result =
        run({QStringLiteral("--format"), QStringLiteral("ndjson"), QStringLiteral("--fleet"), fleetFile()});
    const QStringList lines = result.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QStringList names;
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(object[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/fleet-peer/1"));
        names << object[QStringLiteral("name")].toString();
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("CT 1"), QStringLiteral("MR 1"), QStringLiteral("US <1> \"a\"")}));
}

QTEST_GUILESS_MAIN(TestConsoleFormats)
#include "tst_console_formats.moc"
