// One run as the window follows it: signals in their order, all lines before the end, the built-in responder on demand.
#include "tests/models/run_fixture.h"
#include "tests/support/loopback.h"
#include "tests/support/scripts.h"
#include "ui/run/shown_run.h"

#include <QTest>

#include <algorithm>
#include <semaphore>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestRunController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsTheBuiltInResponderOnDemand();
    void keepsTheBuiltInResponderOfAWatch();
    void givesAllLinesBeforeTheEnd();
    void doesNotTickWhileNothingHappens();
    void keepsOnlyTheLastLinesOfAVeryLongRun();
    void linesThatSayTheSameShareTheirText();
    void leavesOutNoError();
    void countsEveryEcho();
    void forgetsTheStagesOfAnEarlierAttempt();
    void tellsTheEchoThatWasLostAfterABadStatus();
    void tellsTheLimitOfTheStageThatWaits_data();
    void tellsTheLimitOfTheStageThatWaits();
    void endsACancelledRun();
};

namespace {

/// A busy machine may add a remark behind it: the first echo was slow.
bool endsWithTheRelease(const QStringList &logLines)
{
    const auto dumped = std::find_if(logLines.crbegin(), logLines.crend(),
                                     [](const QString &line) { return line.startsWith(QLatin1StringView("D:")); });
    return dumped != logLines.crend() && dumped->contains(QLatin1StringView("END A-RELEASE-RP PDU"));
}

} // namespace

void TestRunController::startsTheBuiltInResponderOnDemand()
{
    RunBook runs;
    const RunId first = runs.start(localPlan());
    QVERIFY(runs.find(first)->isRunning());
    const FinishedRun run = wait(runs, first);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.request.port != 0);
    QCOMPARE(wait(runs, runs.start(localPlan())).report.request.port, run.report.request.port);
}

void TestRunController::keepsTheBuiltInResponderOfAWatch()
{
    RunBook runs;
    RunPlan plan = localPlan();
    plan.subject.profile = QStringLiteral("Local");
    plan.watch = WatchSettings{100ms, 0ms, WatchAssociations::One};
    const RunId watch = runs.start(plan);
    QTRY_COMPARE(runs.find(watch)->progress().watch->isUp, std::optional(true));
    RunPlan withTls = localPlan();
    withTls.subject.profile = QStringLiteral("Local with TLS");
    withTls.request.tls.emplace();
    withTls.request.tls->verification = TlsVerification::None;
    const FinishedRun other = wait(runs, runs.start(withTls));
    QCOMPARE(other.report.verdict, Verdict::Success);
    QVERIFY(other.report.request.port != runs.find(watch)->progress().request.port);
    const quint64 attempts = runs.find(watch)->progress().watch->attempts;
    QTRY_VERIFY(runs.find(watch)->progress().watch->attempts > attempts);
    QCOMPARE(runs.find(watch)->progress().watch->outageCount, 0U);
}

void TestRunController::givesAllLinesBeforeTheEnd()
{
    RunBook runs;
    ShownRun shown(&runs);
    QList<LogRecord> lines;
    qsizetype atTheEnd = 0;
    connect(&runs, &RunBook::started, &shown, &ShownRun::begin);
    connect(&shown, &ShownRun::logged, this, [&lines](const QList<LogRecord> &records) { lines += records; });
    connect(&runs, &RunBook::finished, this, [&] { atTheEnd = lines.size(); });
    const FinishedRun run = wait(runs, runs.start(localPlan(20)));
    QVERIFY2(endsWithTheRelease(run.logLines), qPrintable(run.logLines.last()));
    QCOMPARE(atTheEnd, lines.size());
    QCOMPARE(run.logLines.size(), lines.size());
    QCOMPARE(run.logLines.last(), logLine(lines.last()));
}

void TestRunController::doesNotTickWhileNothingHappens()
{
    RunBook runs;
    const auto *const clock = runs.findChild<QTimer *>();
    wait(runs, runs.start(localPlan()));
    QTRY_VERIFY(!clock->isActive());
    RunPlan rare = localPlan();
    rare.watch = WatchSettings{1h, 0ms, WatchAssociations::NewEach};
    const RunController *const watch = runs.find(runs.start(rare));
    QTRY_COMPARE(watch->progress().watch->attempts, 1U);
    QTRY_VERIFY(!clock->isActive());
    QVERIFY(watch->isRunning());
}

void TestRunController::keepsOnlyTheLastLinesOfAVeryLongRun()
{
    RunBook runs;
    const RunId id = runs.start(localPlan(3000));
    qsizetype all = 0;
    connect(runs.find(id), &RunController::logged, this,
            [&all](const QList<LogRecord> &lines) { all += lines.size(); });
    const FinishedRun run = wait(runs, id);
    QCOMPARE(run.report.echoes.succeeded, 3000U);
    QCOMPARE(run.logLines.size(), 1001);
    QVERIFY(all > RunRecord::linesKept);
    QCOMPARE(run.logLines.first(), QStringLiteral("(%1 earlier lines are left out here)").arg(all - 1000));
    QVERIFY2(endsWithTheRelease(run.logLines), qPrintable(run.logLines.last()));
}

void TestRunController::linesThatSayTheSameShareTheirText()
{
    RunBook runs;
    QMap<QString, const QChar *> places;
    int elsewhere = 0;
    const RunController *const run = runs.find(runs.start(localPlan(20)));
    connect(run, &RunController::logged, this, [&](const QList<LogRecord> &records) {
        for (const LogRecord &record : records) {
            const QChar *const known = places.value(record.text, record.text.constData());
            elsewhere += known == record.text.constData() ? 0 : 1;
            places.insert(record.text, known);
        }
    });
    QCOMPARE(wait(runs, run->id()).report.verdict, Verdict::Success);
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
    RunBook runs;
    QList<LogRecord> lines;
    const RunController *const run = runs.find(runs.start(planFor(peer.port(), echoes)));
    connect(run, &RunController::logged, this, [&lines](const QList<LogRecord> &records) { lines += records; });
    QVERIFY(answered.try_acquire_for(20s)); // meanwhile nothing is logged
    wait(runs, run->id());
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
    RunBook runs;
    const RunId id = runs.start(localPlan(5));
    wait(runs, id);
    const RunProgress &progress = runs.find(id)->progress();
    QCOMPARE(progress.answered, 5U);
    QCOMPARE(progress.stages[static_cast<size_t>(Stage::Release)].state, StageState::Ok);
    QVERIFY(!progress.current);
}

void TestRunController::forgetsTheStagesOfAnEarlierAttempt()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunBook runs;
    const RunController *const run = runs.find(runs.start(watchOf(peer.port(), {})));
    const auto stateOf = [run](Stage stage) { return run->progress().stages[static_cast<size_t>(stage)].state; };
    QTRY_COMPARE(stateOf(Stage::Release), StageState::Ok);
    peer.stop();
    QTRY_COMPARE(stateOf(Stage::Connect), StageState::Failed);
    QCOMPARE(stateOf(Stage::Echo), StageState::Skipped);
    QCOMPARE(stateOf(Stage::Release), StageState::Skipped);
}

void TestRunController::tellsTheEchoThatWasLostAfterABadStatus()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0211) + Script{step::ReceivePdu{}, step::Close{}});
    RunBook runs;
    QList<SampleOutcome> outcomes;
    const RunController *const run = runs.find(runs.start(planFor(peer.port(), 2)));
    connect(run, &RunController::sampled, this, [&outcomes](const QList<RunSample> &samples) {
        for (const RunSample &sample : samples)
            outcomes << sample.sample.outcome;
    });
    const EchoReport report = wait(runs, run->id()).report;
    QCOMPARE(report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(report.echoes.lost, 1U);
    QCOMPARE(outcomes, QList({SampleOutcome::Refused, SampleOutcome::Lost}));
}

void TestRunController::tellsTheLimitOfTheStageThatWaits_data()
{
    const Script silent{step::ReceivePdu{}, step::ReceivePdu{}}; // the second one never comes
    QTest::addColumn<Script>("script");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("seconds");
    QTest::newRow("associate") << silent << Stage::Associate << 62;
    QTest::newRow("echo") << accepting() + silent << Stage::Echo << 63;
    QTest::newRow("release") << accepting() + answeringEcho() + silent << Stage::Release << 62;
}

void TestRunController::tellsTheLimitOfTheStageThatWaits()
{
    QFETCH(Script, script);
    QFETCH(Stage, stage);
    QFETCH(int, seconds);
    ScriptedPeer peer(script);
    RunPlan plan = planFor(peer.port());
    plan.request.networkTimeout = 61s;
    plan.request.acseTimeout = 62s;
    plan.request.dimseTimeout = 63s;
    RunBook runs;
    const RunController *const run = runs.find(runs.start(plan));
    QTRY_VERIFY(run->progress().current == stage && run->progress().wait);
    QCOMPARE(run->progress().wait->limit, std::chrono::seconds(seconds));
    runs.cancel(run->id());
    wait(runs, run->id());
}

void TestRunController::endsACancelledRun()
{
    const SilentListener silent;
    RunBook runs;
    const RunController *const run = runs.find(runs.start(planFor(silent.port())));
    QTRY_COMPARE(run->progress().current, std::optional(Stage::Connect));
    runs.cancel(run->id());
    QCOMPARE(wait(runs, run->id()).report.verdict, Verdict::Cancelled);
}

QTEST_GUILESS_MAIN(TestRunController)
#include "tst_run_controller.moc"
