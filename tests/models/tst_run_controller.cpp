// Runs as the window follows them: signals in their order, all lines before the end, the built-in responder on demand.
#include "tests/support/loopback.h"
#include "tests/support/scripts.h"
#include "ui/run/run_controller.h"

#include <QTest>

#include <algorithm>
#include <semaphore>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestRunController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheBuiltInResponderOnDemand();
    void givesAllLinesBeforeTheEnd();
    void keepsOnlyTheLastLinesOfAVeryLongRun();
    void linesThatSayTheSameShareTheirText();
    void leavesOutNoError();
    void countsEveryEcho();
    void forgetsTheStagesOfAnEarlierAttempt();
    void tellsTheEchoThatWasLostAfterABadStatus();
    void endsACancelledRun();
    void canBeDestroyedDuringARun();
};

namespace {

EchoRequest localRequest(quint32 repeat = 1)
{
    EchoRequest request;
    request.repeat = repeat;
    return request;
}

FinishedRun wait(RunController &runs)
{
    FinishedRun finished;
    QObject::connect(&runs, &RunController::finished, &runs, [&finished](const FinishedRun &run) { finished = run; });
    const bool ended = QTest::qWaitFor([&runs] { return !runs.isRunning(); }, 60000);
    return ended ? finished : FinishedRun();
}

} // namespace

void TestRunController::startsTheBuiltInResponderOnDemand()
{
    RunController runs;
    QCOMPARE(runs.localTestPort(), quint16(0));
    runs.start(localRequest(), ProfileKind::LocalTestPeer);
    QVERIFY(runs.localTestPort() != 0);
    QVERIFY(runs.isRunning());
    const FinishedRun run = wait(runs);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.request.port, runs.localTestPort());
    const quint16 port = runs.localTestPort();
    runs.start(localRequest(), ProfileKind::LocalTestPeer);
    QCOMPARE(runs.localTestPort(), port);
    QCOMPARE(wait(runs).report.verdict, Verdict::Success);
}

void TestRunController::givesAllLinesBeforeTheEnd()
{
    RunController runs;
    QList<LogRecord> lines;
    connect(&runs, &RunController::logged, this, [&lines](const QList<LogRecord> &records) { lines += records; });
    runs.start(localRequest(20), ProfileKind::LocalTestPeer);
    const FinishedRun run = wait(runs);
    QVERIFY(lines.last().text.contains(QLatin1StringView("END A-RELEASE-RP PDU")));
    QCOMPARE(run.logLines.size(), lines.size());
    QCOMPARE(run.logLines.last(), logLine(lines.last()));
    QVERIFY(!runs.findChild<QTimer *>()->isActive()); // nothing goes on after the end
}

void TestRunController::keepsOnlyTheLastLinesOfAVeryLongRun()
{
    RunController runs;
    runs.start(localRequest(2000), ProfileKind::LocalTestPeer);
    const FinishedRun run = wait(runs);
    QCOMPARE(run.report.echoes.succeeded, 2000U);
    QCOMPARE(run.logLines.size(), 1001);
    QVERIFY2(run.logLines.first().endsWith(QLatin1StringView("earlier lines are left out here)")),
             qPrintable(run.logLines.first()));
    QVERIFY(run.logLines.last().contains(QLatin1StringView("END A-RELEASE-RP PDU")));
}

void TestRunController::linesThatSayTheSameShareTheirText()
{
    RunController runs;
    QMap<QString, const QChar *> places;
    int elsewhere = 0;
    connect(&runs, &RunController::logged, this, [&](const QList<LogRecord> &records) {
        for (const LogRecord &record : records) {
            const QChar *const known = places.value(record.text, record.text.constData());
            elsewhere += known == record.text.constData() ? 0 : 1;
            places.insert(record.text, known);
        }
    });
    runs.start(localRequest(20), ProfileKind::LocalTestPeer);
    QCOMPARE(wait(runs).report.verdict, Verdict::Success);
    QVERIFY(!places.isEmpty());
    QCOMPARE(elsewhere, 0);
}

/// The log of a run that is too fast for it leaves out the oldest lines and PDUs, except what is wrong.
void TestRunController::leavesOutNoError()
{
    constexpr int echoes = 2000;
    std::binary_semaphore answered(0);
    ScriptedPeer peer(accepting() + repeated(echoes, answeringEcho(0x0110)) +
                      Script{step::Do{[&answered] { answered.release(); }}} + releasing());
    RunController runs;
    QList<LogRecord> lines;
    connect(&runs, &RunController::logged, this, [&lines](const QList<LogRecord> &records) { lines += records; });
    EchoRequest request = localRequest(echoes);
    request.address = QStringLiteral("127.0.0.1");
    request.port = peer.port();
    runs.start(request, ProfileKind::Peer);
    QVERIFY(answered.try_acquire_for(std::chrono::seconds(20))); // meanwhile nothing is logged
    wait(runs);
    const auto count = [&lines](const char *part) {
        return std::count_if(lines.cbegin(), lines.cend(),
                             [part](const LogRecord &line) { return line.text.contains(QLatin1StringView(part)); });
    };
    QVERIFY(count("Left out here") > 0);
    QCOMPARE(count("Echo request failed"), echoes);
    QVERIFY(count("Sending Echo Request") < echoes);
}

void TestRunController::countsEveryEcho()
{
    RunController runs;
    runs.start(localRequest(5), ProfileKind::LocalTestPeer);
    wait(runs);
    QCOMPARE(runs.progress().answered, 5U);
    QCOMPARE(runs.progress().stages[static_cast<size_t>(Stage::Release)].state, StageState::Ok);
    QVERIFY(!runs.progress().current);
}

void TestRunController::forgetsTheStagesOfAnEarlierAttempt()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunController runs;
    const auto stateOf = [&runs](Stage stage) { return runs.progress().stages[static_cast<size_t>(stage)].state; };
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = peer.port();
    runs.startWatch(request, ProfileKind::Peer,
                    {std::chrono::milliseconds(100), std::chrono::milliseconds(0), WatchAssociations::NewEach});
    QTRY_COMPARE(stateOf(Stage::Release), StageState::Ok);
    peer.stop();
    QTRY_COMPARE(stateOf(Stage::Connect), StageState::Failed);
    QCOMPARE(stateOf(Stage::Echo), StageState::Skipped);
    QCOMPARE(stateOf(Stage::Release), StageState::Skipped);
    runs.cancel();
    QTRY_VERIFY(!runs.isRunning());
}

void TestRunController::tellsTheEchoThatWasLostAfterABadStatus()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0211) + Script{step::ReceivePdu{}, step::Close{}});
    RunController runs;
    QList<SampleOutcome> outcomes;
    connect(&runs, &RunController::sampled, this, [&outcomes](const QList<RunSample> &samples) {
        for (const RunSample &sample : samples)
            outcomes << sample.sample.outcome;
    });
    EchoRequest request = localRequest(2);
    request.address = QStringLiteral("127.0.0.1");
    request.port = peer.port();
    runs.start(request, ProfileKind::Peer);
    const EchoReport report = wait(runs).report;
    QCOMPARE(report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(report.echoes.lost, 1U);
    QCOMPARE(outcomes, QList({SampleOutcome::Refused, SampleOutcome::Lost}));
}

void TestRunController::endsACancelledRun()
{
    const SilentListener silent;
    RunController runs;
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = silent.port();
    runs.start(request, ProfileKind::Peer);
    QTRY_COMPARE(runs.progress().current, std::optional(Stage::Connect));
    runs.cancel();
    QCOMPARE(wait(runs).report.verdict, Verdict::Cancelled);
}

void TestRunController::canBeDestroyedDuringARun()
{
    const SilentListener silent;
    auto runs = std::make_unique<RunController>();
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = silent.port();
    request.networkTimeout = std::chrono::hours(1); // a destructor that waits for it runs into the test's own limit
    runs->start(request, ProfileKind::Peer);
    QTRY_COMPARE(runs->progress().current, std::optional(Stage::Connect));
    runs.reset();
}

QTEST_GUILESS_MAIN(TestRunController)
#include "tst_run_controller.moc"
