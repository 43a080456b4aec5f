// The program with --fleet over time: rounds, what changed since the run before, and a signal in the middle.
#include "tests/integration/console/console_fleet_fixture.h"
#include "tests/support/loopback.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleFleetRounds : public QObject, private ConsoleFleet
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSignalPrintsWhatWasFound_data();
    void aSignalPrintsWhatWasFound();
    void roundsPrintWhatChanges();
    void roundsPrintEachResultInAFormat();
    void roundsThatDidNotCountAreNoSuccess();
    void roundsTellOnceThatOurNetworkIsSuspected();
    void roundsThatEndWithinTheFirstSaveWhatWasFound();
    void roundsEndWhenTheirReaderHasGone();
    void tellsWhatChangedSinceTheRunBefore();
};

void TestConsoleFleetRounds::init()
{
    QVERIFY(prepare());
}

void TestConsoleFleetRounds::aSignalPrintsWhatWasFound_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("format");
    QTest::addRow("SIGINT") << SIGINT << QStringLiteral("--redact");
    QTest::addRow("SIGTERM, JSON") << SIGTERM << QStringLiteral("--json");
}

void TestConsoleFleetRounds::aSignalPrintsWhatWasFound()
{
    QFETCH(int, signal);
    QFETCH(QString, format);
    const PeerFleet fleet([](quint32 host) { return host <= 10 ? Role::Serves : Role::IsSilent; });
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--parallel=8"),
                            format, write("list.csv", listOf(fleet.port(), 40))});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.seen().connections.contains(11), 30000); // so that some of the first have ended
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 130);
    const QByteArray output = process.readAllStandardOutput();
    if (format == u"--json") {
        const QJsonObject json = QJsonDocument::fromJson(output).object();
        QCOMPARE(json[QStringLiteral("partial")], QJsonValue(true));
        QVERIFY(json[QStringLiteral("counts")].toObject()[QStringLiteral("success")].toInt() >= 1);
        QVERIFY(json[QStringLiteral("counts")].toObject()[QStringLiteral("cancelled")].toInt() >= 1);
    } else {
        QVERIFY2(output.contains(" of 40 peers in "), output.constData());
        QVERIFY2(output.contains("\nCancelled: this is what was found until then.\n"), output.constData());
    }
}

void TestConsoleFleetRounds::roundsPrintWhatChanges()
{
    std::atomic<bool> isBroken = false;
    const PeerFleet fleet(
        [&isBroken](quint32 host) { return host == 2 && isBroken ? Role::DoesNotKnowUs : Role::Serves; });
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--every=0.1"),
                            QStringLiteral("--failures=3"), write("list.csv", listOf(fleet.port(), 3))});
    QByteArray output;
    const auto hasPrinted = [&](const char *text) {
        process.waitForReadyRead(10);
        output += process.readAllStandardOutput();
        return output.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPrinted("3 peers in "), 30000);
    isBroken = true;
    QTRY_VERIFY_WITH_TIMEOUT(hasPrinted(" P2: Suspect: 127.0.0.2:"), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(hasPrinted(" P2: Down: 127.0.0.2:"), 30000);
    isBroken = false;
    QTRY_VERIFY_WITH_TIMEOUT(hasPrinted(" P2: Up again\n"), 30000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    output += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(output.contains("Not always up: 1 peer\n  P2: "), output.constData());
    QCOMPARE(output.count(" peers in "), 1);
}

void TestConsoleFleetRounds::roundsPrintEachResultInAFormat()
{
    const PeerFleet fleet;
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--every=0.1"),
                            QStringLiteral("--json"), write("list.csv", listOf(fleet.port(), 1))});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(10), output += process.readAllStandardOutput(),
                              output.count("\"schema\": \"dicom-echo/fleet/") >= 3),
                             30000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
}

/// Where nobody can be reached it is most likely our own network: of the peers nothing is known.
void TestConsoleFleetRounds::roundsThatDidNotCountAreNoSuccess()
{
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--every=0.1"),
                            write("list.csv", listOf(freePort(), 6))});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT(
        (process.waitForReadyRead(10), output += process.readAllStandardOutput(), output.contains("6 peers in ")),
        30000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    output += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(output.contains("No peer was down in a round that counted for it."), output.constData());
    QVERIFY2(output.contains("\n  P6: 1 of 1\n") || !output.contains("Rounds: 1."), output.constData());
    QVERIFY(!output.contains("always up"));
}

void TestConsoleFleetRounds::roundsTellOnceThatOurNetworkIsSuspected()
{
    const QString report = m_directory->filePath(QStringLiteral("report.txt"));
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--every=0.1"),
                            QStringLiteral("--report"), report, write("list.csv", listOf(freePort(), 6))});
    for (int round = 1; round <= 3; ++round) { // when its file is there, what the round before says was printed
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(report), 30000);
        QVERIFY(QFile::remove(report));
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.readAllStandardOutput().count("Most likely our network, not theirs"), 1);
}

void TestConsoleFleetRounds::roundsThatEndWithinTheFirstSaveWhatWasFound()
{
    const PeerFleet fleet([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    const QString report = m_directory->filePath(QStringLiteral("report.txt"));
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(environment()));
    process.start(program, {QStringLiteral("--console"), QStringLiteral("--fleet"), QStringLiteral("--every=1000"),
                            QStringLiteral("--report"), report, write("list.csv", listOf(fleet.port(), 2))});
    QTRY_VERIFY_WITH_TIMEOUT(fleet.seen().connections.contains(2), 30000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 130);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nCancelled: this is what was found until then.\n"));
}

void TestConsoleFleetRounds::roundsEndWhenTheirReaderHasGone()
{
    const PeerFleet fleet;
    const QString command = QStringLiteral("\"$0\" --console --fleet \"$1\" --every 0.1 --format ndjson | head -n 1");
    const ProgramOutput result =
        runProgram(QStringLiteral("/bin/sh"),
                   {QStringLiteral("-c"), command, program, write("list.csv", listOf(fleet.port(), 2))}, environment());
    QCOMPARE(result.exitCode, 0); // of head: both have ended
    QCOMPARE(result.output.count(u'\n'), 1);
}

void TestConsoleFleetRounds::tellsWhatChangedSinceTheRunBefore()
{
    std::atomic<bool> isBroken = false;
    const PeerFleet fleet(
        [&isBroken](quint32 host) { return host == 2 && isBroken ? Role::DoesNotKnowUs : Role::Serves; });
    const QStringList arguments{write("list.csv", listOf(fleet.port(), 3)), QStringLiteral("--history"),
                                m_directory->filePath(QStringLiteral("history.sqlite"))};
    QVERIFY(!run(arguments).output.contains(u"Since ")); // there was none before
    const QStringList onlyChanges = arguments + QStringList{QStringLiteral("--changes"), QStringLiteral("-q")};
    QVERIFY(!run(onlyChanges).output.contains(u" peers in "));
    isBroken = true;
    const ProgramOutput changed = run(onlyChanges);
    QCOMPARE(changed.exitCode, 1);
    QVERIFY2(changed.output.startsWith(u"Since "), qPrintable(changed.output));
    QVERIFY2(changed.output.contains(u": 1 new failure, "), qPrintable(changed.output)); // and some may be slower
    QVERIFY2(changed.output.contains(u"\n  1 new failure: P2\n"), qPrintable(changed.output));
    isBroken = false;
    QVERIFY(run(arguments).output.contains(u"  1 recovered: P2\n"));
}

QTEST_GUILESS_MAIN(TestConsoleFleetRounds)
#include "tst_console_fleet_rounds.moc"
