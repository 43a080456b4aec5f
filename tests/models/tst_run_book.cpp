// The runs of a window: several at once, those that are over, and which of them is shown. See tst_run_controller, too.
#include "tests/models/run_fixture.h"
#include "tests/support/loopback.h"
#include "ui/run/shown_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestRunBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeDestroyedDuringRuns();
    void watchesSeveralPeersAtOnce();
    void reportsOfAWatchWhileItIsOn();
    void keepsWhatTheTabsNeed();
    void turnsFromOneRunToAnother();
    void turnsAwayFromARunThatIsForgotten();
    void followsTheNamesOfProfiles();
    void forgetsTheOldestOfManyRunsThatAreOver();
    void endsAndForgetsTheRunOfASubjectThatIsGone();
    void keepsTheLogOfEarlierRuns();
    void boundsTheLogOfEarlierRuns();
    void addsARunBesideTheOneThatIsOn();
};

/// Together: one after the other, each of them would have to be waited for.
void TestRunBook::canBeDestroyedDuringRuns()
{
    const SilentListener silent;
    auto runs = std::make_unique<RunBook>();
    for (int i = 0; i < 20; ++i) {
        RunPlan plan = planFor(silent.port());
        plan.subject.draftNumber = static_cast<quint64>(i);
        plan.request.networkTimeout = 1h; // a destructor that waits for it runs into the test's own limit
        runs->start(plan);
    }
    const RunController *const last = runs->find(RunId{20});
    QTRY_COMPARE(last->progress().current, std::optional(Stage::Connect));
    runs.reset();
}

void TestRunBook::watchesSeveralPeersAtOnce()
{
    Responder up;
    QVERIFY(!up.start());
    RunBook runs;
    const RunId first = runs.start(watchOf(up.port(), QStringLiteral("Up")));
    const RunId second = runs.start(watchOf(freePort(), QStringLiteral("Down")));
    QTRY_COMPARE(runs.watchTotals(), (WatchTotals{2, 1, 1}));
    QCOMPARE(watchTotalsText(runs.watchTotals()), QStringLiteral("Watch: 1 of 2 down"));
    runs.cancel(second);
    const FinishedRun result = wait(runs, second);
    QCOMPARE(result.verdict(), Verdict::Failure);
    QCOMPARE(result.watch->summary.outageCount, 1U);
    QVERIFY(runs.find(first)->isRunning());
    QCOMPARE(watchTotalsText(runs.watchTotals()), QStringLiteral("Watch: 1 up"));
}

void TestRunBook::reportsOfAWatchWhileItIsOn()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunBook runs;
    for (const WatchAssociations associations : {WatchAssociations::One, WatchAssociations::NewEach}) {
        RunPlan plan = watchOf(peer.port(), QStringLiteral("Peer"));
        plan.watch->associations = associations;
        const RunController *const run = runs.find(runs.start(plan));
        QTRY_VERIFY(run->progress().watch->attempts >= 2);
        const FinishedRun soFar = run->soFar();
        QCOMPARE(soFar.verdict(), Verdict::Success);
        QCOMPARE(soFar.watch->settings, *plan.watch);
        QCOMPARE(soFar.watch->summary, *run->progress().watch);
        QCOMPARE(soFar.watch->roundTrip->max > 0, true);
        QCOMPARE(soFar.watch->lastRun.peer.connectedTo, QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        QVERIFY(!soFar.logLines.isEmpty());
        runs.cancel(run->id());
        wait(runs, run->id());
    }
}

/// What the tabs take when they turn to a run is what they have been given while it was shown.
void TestRunBook::keepsWhatTheTabsNeed()
{
    RunBook runs;
    const RunController *const run = runs.find(runs.start(localPlan(3)));
    QList<LogRecord> lines;
    QList<PduTransfer> pdus;
    QList<RunSample> samples;
    connect(run, &RunController::logged, this, [&](const QList<LogRecord> &more) { lines += more; });
    connect(run, &RunController::exchanged, this, [&](const QList<PduTransfer> &more) { pdus += more; });
    connect(run, &RunController::sampled, this, [&](const QList<RunSample> &more) { samples += more; });
    wait(runs, run->id());
    QCOMPARE(run->record().lines().size(), lines.size());
    QCOMPARE(run->record().lines().constLast().text, lines.constLast().text);
    QCOMPARE(run->record().pdus().size(), pdus.size());
    QCOMPARE(run->record().pdus().at(3).bytes, pdus.at(3).bytes);
    QCOMPARE(run->record().samples().size(), 3);
    QCOMPARE(run->record().samples().at(2).sample, samples.at(2).sample);
}

void TestRunBook::turnsFromOneRunToAnother()
{
    RunBook runs;
    ShownRun shown(&runs);
    QSignalSpy turned(&shown, &ShownRun::turned);
    Responder peer;
    QVERIFY(!peer.start());
    const RunId first = runs.start(watchOf(peer.port(), QStringLiteral("First")));
    const RunId second = runs.start(watchOf(peer.port(), QStringLiteral("Second")));
    shown.show(first);
    shown.show(first);
    QCOMPARE(turned.count(), 1);
    QVERIFY(shown.isWatchOn());
    shown.show(second);
    QCOMPARE(shown.progress().id, second);
    QSignalSpy ended(&shown, &ShownRun::finished);
    runs.cancel(first);
    wait(runs, first);
    QCOMPARE(ended.count(), 0);
    shown.show(RunId::None);
    QCOMPARE(turned.count(), 3);
    QCOMPARE(shown.record().pdus().size(), 0);
}

/// Its tabs still show it; they are to be emptied when nothing is shown any more.
void TestRunBook::turnsAwayFromARunThatIsForgotten()
{
    RunBook runs;
    ShownRun shown(&runs);
    RunPlan plan = localPlan();
    plan.subject.profile = QStringLiteral("Local");
    const RunId id = runs.start(plan);
    shown.begin(id);
    wait(runs, id);
    QPointer<RunController> run = runs.find(id);
    runs.forget({0, QStringLiteral("Local")});
    QTRY_VERIFY(!run);
    QCOMPARE(shown.id(), id);
    QCOMPARE(shown.record().pdus().size(), 0);
    QSignalSpy turned(&shown, &ShownRun::turned);
    shown.show(RunId::None);
    QCOMPARE(turned.count(), 1);
}

/// A run is found again by the name of its profile, however that changes.
void TestRunBook::followsTheNamesOfProfiles()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunBook runs;
    RunPlan plan = watchOf(peer.port(), {});
    plan.subject.draftNumber = 7;
    const RunId id = runs.start(plan);
    QVERIFY(!runs.adopt(6, QStringLiteral("Other")));
    QVERIFY(runs.adopt(7, QStringLiteral("CT")));
    QVERIFY(!runs.adopt(7, QStringLiteral("CT 2"))); // that is another profile, made from the first
    runs.rename(QStringLiteral("CT"), QStringLiteral("CT 1"));
    QCOMPARE(runs.find(RunSubject{9, QStringLiteral("CT 1")})->id(), id);
    QVERIFY(!runs.find(RunSubject{7, {}}));
}

void TestRunBook::forgetsTheOldestOfManyRunsThatAreOver()
{
    RunBook runs;
    const quint16 nobody = freePort();
    QList<RunId> ids;
    for (quint64 i = 0; i < 55; ++i) {
        RunPlan plan = planFor(nobody);
        plan.subject.draftNumber = i;
        ids << runs.start(plan);
        wait(runs, ids.constLast());
    }
    QVERIFY(!runs.find(ids.constFirst()));
    QVERIFY(runs.find(ids.at(5))->result());
}

void TestRunBook::endsAndForgetsTheRunOfASubjectThatIsGone()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunBook runs;
    const QPointer<RunController> watch = runs.find(runs.start(watchOf(peer.port(), QStringLiteral("CT"))));
    QSignalSpy finished(&runs, &RunBook::finished);
    runs.forget({0, QStringLiteral("MR")});
    QVERIFY(!runs.isUnwanted(watch->id()));
    runs.forget({0, QStringLiteral("CT")});
    QVERIFY(runs.isUnwanted(watch->id()));
    QTRY_COMPARE(finished.count(), 1); // it is still told, for the history
    QVERIFY(!runs.find(RunSubject{0, QStringLiteral("CT")}));
    QTRY_VERIFY(!watch);
}

void TestRunBook::keepsTheLogOfEarlierRuns()
{
    RunBook runs;
    const quint16 nobody = freePort();
    QList<QList<LogRecord>> lines;
    RunId last = RunId::None;
    for (int i = 0; i < 3; ++i) {
        last = runs.start(planFor(nobody));
        wait(runs, last);
        lines << runs.find(last)->record().lines();
        QVERIFY(!lines.last().isEmpty());
    }
    const QList<LoggedRun> &earlier = runs.find(last)->record().earlierRuns();
    QCOMPARE(earlier.size(), 2);
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        QCOMPARE(earlier[i].request.port, nobody);
        QVERIFY2(earlier[i].verdict.startsWith(QStringLiteral("Echo failed")), qPrintable(earlier[i].verdict));
        QVERIFY(earlier[i].startedAt <= runs.find(last)->progress().startedAt);
        QCOMPARE(earlier[i].lines.size(), lines[i].size());
        QCOMPARE(earlier[i].lines.last().text, lines[i].last().text);
    }
}

void TestRunBook::boundsTheLogOfEarlierRuns()
{
    RunRecord newest;
    for (int i = 0; i < 6; ++i) {
        RunRecord before = newest;
        before.append(QList<LogRecord>(RunRecord::linesKept));
        LoggedRun run;
        run.request.port = static_cast<quint16>(i);
        newest = RunRecord();
        newest.takeLogOf(before, run);
    }
    const QList<LoggedRun> &earlier = newest.earlierRuns();
    QCOMPARE(earlier.size(), RunRecord::earlierLinesKept / RunRecord::linesKept);
    QCOMPARE(earlier.last().request.port, 5);
    QCOMPARE(earlier.first().request.port, 2);
}

/// As one of a fleet is, of a peer that is watched.
void TestRunBook::addsARunBesideTheOneThatIsOn()
{
    Responder peer;
    QVERIFY(!peer.start());
    RunBook runs;
    const QString name = QStringLiteral("CT");
    const RunId watch = runs.start(watchOf(peer.port(), name));
    FinishedRun found;
    found.report.verdict = Verdict::Failure;
    const RunId added = runs.add(name, found, {}, {});
    QCOMPARE(runs.find(added)->result()->report.verdict, Verdict::Failure);
    QVERIFY(runs.find(watch)->isRunning());
    QCOMPARE(runs.find(RunSubject{0, name})->id(), watch); // which is what is stopped
    runs.cancel(watch);
    wait(runs, watch);
    QCOMPARE(runs.find(runs.add(name, found, {}, {}))->record().earlierRuns().size(), 2);
    QVERIFY(!runs.find(watch));
    QVERIFY(!runs.find(added));
}

QTEST_GUILESS_MAIN(TestRunBook)
#include "tst_run_book.moc"
