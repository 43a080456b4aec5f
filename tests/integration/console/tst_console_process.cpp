// The program as a process: signals, and streams that are closed or full.
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <csignal>
#include <poll.h>
#include <unistd.h>

using namespace dicom_echo::test;

class TestConsoleProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCancelledBySignals_data();
    void isCancelledBySignals();
    void endsAWatchBySignals_data() { isCancelledBySignals_data(); }
    void endsAWatchBySignals();
    void isCancelledThoughNobodyReadsItsLog();
    void survivesAReaderThatGoes();
    void endsAWatchWhoseReaderHasGone();
    void survivesClosedStreams_data();
    void survivesClosedStreams();
    void reportsThatTheReportWasNotWritten();
};

namespace {

const QString &program()
{
    static const QString path = QStringLiteral(DICOM_ECHO_PROGRAM);
    return path;
}

/// Runs a line of shell in which "$0" is the program.
ProgramOutput runShell(const QString &line)
{
    return runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), line, program()});
}

} // namespace

void TestConsoleProcess::isCancelledBySignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestConsoleProcess::isCancelledBySignals()
{
    QFETCH(int, signal);
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay());
    const auto sendSignal = [&process, signal] { ::kill(static_cast<pid_t>(process.processId()), signal); };
    // The request is there, so the run is on and waits for the answer.
    const ScriptedPeer peer(Script{step::ReceivePdu{}, step::Do{sendSignal}, step::WaitForEnd{}});
    process.start(program(), {QStringLiteral("--json"), peer.address(), QString::number(peer.port())});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report[QStringLiteral("verdict")].toString(), QStringLiteral("cancelled"));
    QVERIFY(report[QStringLiteral("failure")].isNull());
}

void TestConsoleProcess::endsAWatchBySignals()
{
    QFETCH(int, signal);
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay());
    process.start(program(), {QStringLiteral("--console"), QStringLiteral("--local-peer"), QStringLiteral("-v"),
                              QStringLiteral("--watch"), QStringLiteral("0.1")});
    QByteArray log;
    process.setReadChannel(QProcess::StandardError);
    while (log.count("Requesting Association") < 2 && process.waitForReadyRead())
        log += process.readAllStandardError();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(process.readAllStandardOutput().startsWith("Up 100 % of "), log.constData());
}

void TestConsoleProcess::isCancelledThoughNobodyReadsItsLog()
{
    std::array<int, 2> log{};
    QCOMPARE(::pipe(log.data()), 0);
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay());
    process.setChildProcessModifier([log] { ::dup2(log[1], STDERR_FILENO); });
    process.start(program(), QStringLiteral("--console --local-peer -d --repeat 1000000").split(u' '));
    QVERIFY(process.waitForStarted());
    const auto isFull = [log] {
        pollfd end{log[1], POLLOUT, 0};
        return ::poll(&end, 1, 0) == 0;
    };
    QTRY_VERIFY(isFull());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    ::close(log[0]);
    ::close(log[1]);
}

void TestConsoleProcess::survivesAReaderThatGoes()
{
    const ProgramOutput result =
        runShell(QStringLiteral("{ \"$0\" --json --local-peer -d --repeat 200 2>&1; echo $? >&2; } | head -1"));
    QCOMPARE(result.log, QStringLiteral("0\n"));
}

void TestConsoleProcess::endsAWatchWhoseReaderHasGone()
{
    const ProgramOutput result =
        runShell(QStringLiteral("\"$0\" --local-peer --watch 0.1 --format ndjson | head -n 1"));
    QCOMPARE(result.exitCode, 0); // of head: both have ended
    QCOMPARE(result.output.count(u'\n'), 1);
}

void TestConsoleProcess::survivesClosedStreams_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no input") << "<&-" << 0;
    QTest::newRow("no log") << "2>&-" << 0;
    QTest::newRow("neither input nor log") << "<&- 2>&-" << 0;
    QTest::newRow("no output: the report is lost") << ">&-" << 1;
}

void TestConsoleProcess::survivesClosedStreams()
{
    QFETCH(QString, redirection);
    QFETCH(int, exitCode);
    QCOMPARE(runShell(QStringLiteral("\"$0\" --json --local-peer -d ") + redirection).exitCode, exitCode);
}

void TestConsoleProcess::reportsThatTheReportWasNotWritten()
{
    const ProgramOutput result = runShell(QStringLiteral("\"$0\" --json --local-peer >/dev/full"));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.log, QStringLiteral("dicom-echo: the output could not be written: No space left on device\n"));
}

QTEST_GUILESS_MAIN(TestConsoleProcess)
#include "tst_console_process.moc"
