// The program with --fleet, as a script or an administrator runs it: lists, profiles, what is printed, exit codes,
// signals.
#include "core/profiles/profile_store.h"
#include "tests/integration/console/console_fleet_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleFleet : public QObject, private ConsoleFleet
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsWhatIsWrongByCause();
    void printsJson();
    void readsStandardInput();
    void testsTheSavedProfilesWithoutAList();
    void testsOnlyTheGroupsThatAreAskedFor();
    void failuresThatAreExpectedAreNoFailure();
    void givesPeersTheSettingsThatTheyDoNotBring();
    void logHasTheNameOfThePeerInFront();
    void redactsEverythingThatItPrints();
    void saysWhatOfAListItSkips();
    void failsIfAListCannotBeRead();
    void failsIfItsReportCannotBeSaved();
    void tellsThatTheProfilesCannotBeRead();
    void tellsThatTheHistoryCannotBeKept();
    void servesNothingThatItCannotServe();
    void fewDescriptorsOnlyMakeItSlower();
    void reportsBadUsage_data();
    void reportsBadUsage();
};

void TestConsoleFleet::init()
{
    QVERIFY(prepare());
}

void TestConsoleFleet::printsWhatIsWrongByCause()
{
    const PeerFleet fleet(&mixedRole);
    const ProgramOutput result =
        run({write("list.csv", listOf(fleet.port(), 14)), QStringLiteral("--no-second-opinion"), QStringLiteral("-q")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.startsWith(u"14 peers in "), qPrintable(result.output));
    QVERIFY(result.output.contains(u": 10 succeeded, 4 failed\n"));
    QVERIFY2(result.output.contains(u"2 peers: the peer does not know our AE title \"ECHOSCU\"\n    P12, P14\n"),
             qPrintable(result.output));
    QVERIFY(result.output.contains(u"2 peers: the peer closed the connection without an answer\n    P11, P13\n"));
    QCOMPARE(result.log, QString());
    for (quint32 host = 1; host <= 14; ++host)
        QCOMPARE(fleet.seen().connections.value(host), 1);
    QCOMPARE(run({write("good.csv", listOf(fleet.port(), 10))}).exitCode, 0);
}

void TestConsoleFleet::printsJson()
{
    const PeerFleet fleet(&mixedRole);
    const ProgramOutput result = run({QStringLiteral("--json"), write("list.csv", listOf(fleet.port(), 12))});
    QCOMPARE(result.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(result.output.toUtf8()).object();
    QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/fleet/1"));
    QCOMPARE(json[QStringLiteral("partial")], QJsonValue(false));
    QCOMPARE(json[QStringLiteral("counts")].toObject()[QStringLiteral("success")].toInt(), 10);
    QCOMPARE(json[QStringLiteral("counts")].toObject()[QStringLiteral("failure")].toInt(), 2);
    const QJsonArray peers = json[QStringLiteral("peers")].toArray();
    QCOMPARE(peers.size(), 12);
    for (int i = 0; i < peers.size(); ++i)
        QCOMPARE(peers[i].toObject()[QStringLiteral("name")].toString(), QStringLiteral("P%1").arg(i + 1));
    QCOMPARE(json[QStringLiteral("causes")].toArray().size(), 2);
}

void TestConsoleFleet::readsStandardInput()
{
    const PeerFleet fleet;
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("-")});
    process.write(listOf(fleet.port(), 3));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("3 peers in "));
}

void TestConsoleFleet::testsTheSavedProfilesWithoutAList()
{
    QCOMPARE(run({}).exitCode, 2); // there are none
    const PeerFleet fleet;
    QCOMPARE(
        runProgram(program, {QStringLiteral("--import"), write("list.csv", listOf(fleet.port(), 3))}, environment())
            .exitCode,
        0);
    const ProgramOutput result = run({});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.startsWith(u"3 peers in "), qPrintable(result.output));
}

void TestConsoleFleet::testsOnlyTheGroupsThatAreAskedFor()
{
    const PeerFleet fleet;
    const QString list = write("list.csv", listOf(fleet.port(), 5));
    QVERIFY(run({list, QStringLiteral("--group"), QStringLiteral("even")}).output.startsWith(u"2 peers in "));
    QVERIFY(
        run({list, QStringLiteral("--group=even"), QStringLiteral("--group=ODD")}).output.startsWith(u"5 peers in "));
    const ProgramOutput none = run({list, QStringLiteral("--group"), QStringLiteral("neither")});
    QCOMPARE(none.exitCode, 2);
    QCOMPARE(none.logLines(),
             QStringList{QStringLiteral("dicom-echo: option --group: there is no peer in the group neither")});
}

void TestConsoleFleet::failuresThatAreExpectedAreNoFailure()
{
    const PeerFleet fleet([](quint32) { return Role::DoesNotKnowUs; });
    Profile profile;
    profile.name = QStringLiteral("CT in repair");
    profile.request.address = peerFleetAddress(1);
    profile.request.port = fleet.port();
    profile.expectedDown = true;
    const ProfileStore store(m_directory->filePath(QStringLiteral("dicom-echo/dicom-echo")));
    QVERIFY(!ProfileStore(store).save(profile));
    const ProgramOutput expected = run({});
    QCOMPARE(expected.exitCode, 0);
    QVERIFY2(expected.output.contains(u"0 succeeded, 1 failed (1 as expected)"), qPrintable(expected.output));
    profile.expectedDown = false;
    QVERIFY(!ProfileStore(store).save(profile));
    QCOMPARE(run({}).exitCode, 1);
}

void TestConsoleFleet::givesPeersTheSettingsThatTheyDoNotBring()
{
    const PeerFleet fleet([](quint32) { return Role::IsSilent; });
    const ProgramOutput result = run({write("list.csv", listOf(fleet.port(), 2)), QStringLiteral("--json"),
                                      QStringLiteral("-aet"), QStringLiteral("OURS"), QStringLiteral("-ta"),
                                      QStringLiteral("0.2"), QStringLiteral("--no-second-opinion")});
    QCOMPARE(result.exitCode, 1);
    const QJsonArray peers =
        QJsonDocument::fromJson(result.output.toUtf8()).object()[QStringLiteral("peers")].toArray();
    QCOMPARE(peers.size(), 2);
    const QJsonObject report = peers[1].toObject()[QStringLiteral("report")].toObject();
    QCOMPARE(report[QStringLiteral("failure")].toObject()[QStringLiteral("code")].toString(),
             QStringLiteral("acse-timeout"));
    const QJsonObject request = report[QStringLiteral("request")].toObject();
    QCOMPARE(request[QStringLiteral("callingAeTitle")].toString(), QStringLiteral("OURS"));
    QCOMPARE(request[QStringLiteral("calledAeTitle")].toString(), QStringLiteral("AE2"));
}

void TestConsoleFleet::logHasTheNameOfThePeerInFront()
{
    const PeerFleet fleet([](quint32 host) { return host == 2 ? Role::DoesNotKnowUs : Role::Serves; });
    const QString list = write("list.csv", listOf(fleet.port(), 3));
    const QStringList errors = run({list}).logLines();
    QCOMPARE(errors.size(), 3);
    QCOMPARE(errors[0], QStringLiteral("E: P2: Association Rejected"));
    const QStringList lines = run({list, QStringLiteral("-v")}).logLines();
    const auto first = lines.indexOf(QStringLiteral("I: P3: Requesting Association"));
    QVERIFY(first >= 0);
    for (qsizetype i = first; i < first + 5; ++i) // the lines of a peer stand together
        QVERIFY2(lines[i].startsWith(u"I: P3: "), qPrintable(lines[i]));
    QVERIFY(!lines.filter(QStringLiteral("I: P3: Echo succeeded.")).isEmpty());
}

void TestConsoleFleet::redactsEverythingThatItPrints()
{
    const PeerFleet fleet(&mixedRole);
    QByteArray list = "name,ae title,host,port,group\nnot a peer,SECRET_AE,,,\n";
    for (int host = 10; host <= 12; ++host)
        list += "Secret name,SECRET_AE," + peerFleetAddress(static_cast<quint32>(host)).toLatin1() + ',' +
                QByteArray::number(fleet.port()) + ",Secret group\n";
    list += list.sliced(list.lastIndexOf("Secret name")).replace("Secret name", "Secret twin");
    const QString path = write("list.csv", list);
    for (const QString &json :
         {QStringLiteral("--no-second-opinion"), QStringLiteral("--json"), QStringLiteral("--format=junit")}) {
        const ProgramOutput result = run({path, QStringLiteral("--redact"), QStringLiteral("-d"), json});
        QVERIFY(!result.output.isEmpty());
        QVERIFY((result.log + result.output).contains(u"NAME-"));
        for (const QString &text : {result.output, result.log}) {
            QVERIFY2(!text.contains(u"secret", Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains(u"127.0.0.1"), qPrintable(text));
        }
    }
}

void TestConsoleFleet::saysWhatOfAListItSkips()
{
    const PeerFleet fleet;
    const QString list = write("list.csv", listOf(fleet.port(), 2) + "bad,AE,host,99999,\nTwice,AE1,127.0.0.1," +
                                               QByteArray::number(fleet.port()) + ",\n");
    const QString other = write("other.csv", listOf(fleet.port(), 1));
    const ProgramOutput result = run({list, other});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.startsWith(u"2 peers in "));
    const QStringList lines = result.logLines();
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(u"line 4") && lines[0].contains(u"bad"), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"Twice"), qPrintable(lines[1]));
    QCOMPARE(lines[2], QStringLiteral("dicom-echo: skipped, P1: it is the same peer as P1"));
}

void TestConsoleFleet::failsIfAListCannotBeRead()
{
    const PeerFleet fleet;
    const ProgramOutput result = run({write("list.csv", listOf(fleet.port(), 2)), QStringLiteral("/nonexistent")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.startsWith(u"2 peers in ")); // the others are tested
    QVERIFY(result.log.contains(u"/nonexistent: It cannot be read"));
    QVERIFY2(result.output.contains(u"\nNot tested, because"), qPrintable(result.output));
    QVERIFY2(result.output.contains(u"    /nonexistent: It cannot be read"), qPrintable(result.output));
    const ProgramOutput plugin = run({write("list.csv", listOf(fleet.port(), 2)), QStringLiteral("/nonexistent"),
                                      QStringLiteral("--format"), QStringLiteral("nagios")});
    QCOMPARE(plugin.exitCode, 3);
    QVERIFY2(plugin.output.startsWith(u"DICOM UNKNOWN - 2 peers: 0 critical, 0 warning, 2 ok. /nonexistent: "),
             qPrintable(plugin.output));
}

void TestConsoleFleet::failsIfItsReportCannotBeSaved()
{
    const PeerFleet fleet;
    const QStringList arguments{write("list.csv", listOf(fleet.port(), 2)), QStringLiteral("--report"),
                                m_directory->filePath(QString(300, u'x') + QStringLiteral(".html"))};
    const ProgramOutput result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.contains(u": 2 succeeded\n"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("nagios")}).exitCode, 3);
}

void TestConsoleFleet::tellsThatTheProfilesCannotBeRead()
{
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("dicom-echo/dicom-echo")));
    QVERIFY(!write("dicom-echo/dicom-echo/profiles.json", "{\"schema\": ").isEmpty());
    const ProgramOutput result = run({});
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.log.contains(QStringLiteral("profiles.json cannot be read: ")), qPrintable(result.log));
}

void TestConsoleFleet::tellsThatTheHistoryCannotBeKept()
{
    const PeerFleet fleet;
    const QString path = QStringLiteral("/proc/self/fdinfo/history.sqlite");
    const ProgramOutput result =
        run({write("list.csv", listOf(fleet.port(), 2)), QStringLiteral("--history"), path, QStringLiteral("-q")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: The history %1 cannot be kept").arg(path)),
             qPrintable(result.log));
}

void TestConsoleFleet::servesNothingThatItCannotServe()
{
    const PeerFleet fleet;
    const QString list = write("list.csv", listOf(fleet.port(), 2));
    const QString taken = QStringLiteral("127.0.0.1:%1").arg(fleet.port());
    ProgramOutput result =
        runProgram(program, {QStringLiteral("--exporter"), taken, QStringLiteral("--fleet"), list}, environment());
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: %1: ").arg(taken)), qPrintable(result.log));
    result = runProgram(program,
                        {QStringLiteral("--exporter"), QStringLiteral("0"), QStringLiteral("--group"),
                         QStringLiteral("Nowhere"), QStringLiteral("--fleet"), list},
                        environment());
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.log, QStringLiteral("dicom-echo: option --group: there is no peer in the group Nowhere\n"));
}

void TestConsoleFleet::fewDescriptorsOnlyMakeItSlower()
{
    const PeerFleet fleet;
    const QString list = write("list.csv", listOf(fleet.port(), 200));
    for (const int limit : {256, 64, 30}) {
        const QString command = QStringLiteral("ulimit -n %1; exec \"$0\" --console --fleet --parallel 128 \"$1\"");
        const ProgramOutput result = runProgram(
            QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command.arg(limit), program, list}, environment());
        QVERIFY2(result.exitCode == 0, qPrintable(result.output + result.log));
        QVERIFY(result.output.contains(u": 200 succeeded\n"));
        QCOMPARE(result.logLines().size(), 1);
        QVERIFY2(result.log.contains(u"instead of 128 peers are tested at once"), qPrintable(result.log));
    }
}

void TestConsoleFleet::reportsBadUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *arguments, const char *error) {
        QTest::addRow("%s", arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(error);
    };
    row("--parallel 0 --fleet", "option --parallel: ");
    row("--fleet --parallel 513", "option --parallel: ");
    row("--fleet --per-host 0", "option --per-host: ");
    row("--fleet --rate -1", "option --rate: ");
    row("--fleet --rate nan", "option --rate: ");
    row("--fleet --rate 100001", "option --rate: ");
    row("--fleet --every 0", "option --every: ");
    row("--fleet --every 5 --format prometheus", "option --every: contradicts --format prometheus");
    row("--fleet --every 5 --failures 11", "option --failures: ");
    row("--fleet --failures 3", "option --failures: is for --every");
    row("--parallel 5 host 104", "option --parallel: is for --fleet");
    row("--console host 104 --group x", "option --group: is for --fleet and --import");
    row("host 104 --fleet", "option --fleet: the files with peers follow it");
    row("--fleet --watch 5", "option --watch: ");
    row("--fleet --local-peer", "option --local-peer: contradicts --fleet");
    row("--fleet --open x.pcap", "option --open: contradicts --fleet");
    row("--fleet --echo", "option --echo: contradicts --fleet");
    row("--fleet --capture x.pcapng", "option --capture: contradicts --fleet");
    row("--fleet --import x", "option --fleet: ");
    row("--fleet --changes", "option --changes: needs --history");
    row("--fleet -q -v", "option -v: contradicts -q");
}

void TestConsoleFleet::reportsBadUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, error);
    const ProgramOutput result = runProgram(program, arguments.split(u' '), environment());
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: ") + error), qPrintable(result.log));
    QCOMPARE(result.output, QString());
}

QTEST_GUILESS_MAIN(TestConsoleFleet)
#include "tst_console_fleet.moc"
