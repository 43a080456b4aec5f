#include "core/fleet/fleet_progress.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestFleetProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFailuresOnly();
    void namesWhoIsWaitedForLongest();
    void estimatesWhatThoseThatAreLeftWillTake();
    void tellsNothingAgainAtOnce();
};

namespace {

FleetPeerResult endedWith(Verdict verdict)
{
    FleetPeerResult result;
    result.report.verdict = verdict;
    return result;
}

} // namespace

void TestFleetProgress::countsFailuresOnly()
{
    ProgressOfFleet progress(9);
    for (const Verdict verdict : {Verdict::Success, Verdict::Warning, Verdict::Failure, Verdict::Cancelled}) {
        progress.begin(0);
        progress.end(0, endedWith(verdict));
    }
    const auto told = progress.ifDue(ProgressOfFleet::Clock::now() + 1s);
    QVERIFY(told);
    QCOMPARE(told->done, 4);
    QCOMPARE(told->all, 9);
    QCOMPARE(told->failed, 1);
    QCOMPARE(progress.cancelled(), 1);
}

void TestFleetProgress::namesWhoIsWaitedForLongest()
{
    ProgressOfFleet progress(9);
    for (const qsizetype peer : {7, 3, 5}) {
        progress.begin(peer);
        const auto begun = ProgressOfFleet::Clock::now();
        while (ProgressOfFleet::Clock::now() == begun) { // so that no two begin at once
        }
    }
    const auto now = ProgressOfFleet::Clock::now();
    QCOMPARE(progress.ifDue(now + 1s)->slowest, 7);
    progress.end(7, endedWith(Verdict::Success));
    const auto told = progress.ifDue(now + 10s);
    QCOMPARE(told->slowest, 3);
    QVERIFY(told->slowestMilliseconds >= 10'000);
}

/// As long for each as it was until now.
void TestFleetProgress::estimatesWhatThoseThatAreLeftWillTake()
{
    ProgressOfFleet progress(4);
    QVERIFY(!progress.ifDue(ProgressOfFleet::Clock::now() + 1s)->remainingMilliseconds);
    for (const qsizetype peer : {0, 1, 2})
        progress.end(peer, endedWith(Verdict::Success));
    const auto told = progress.ifDue(ProgressOfFleet::Clock::now() + 3000s);
    const double seconds = told->remainingMilliseconds.value_or(0) / 1000;
    QVERIFY2(seconds >= 1000 && seconds < 1100, qPrintable(QString::number(seconds)));
}

void TestFleetProgress::tellsNothingAgainAtOnce()
{
    ProgressOfFleet progress(4);
    const auto now = ProgressOfFleet::Clock::now();
    QVERIFY(progress.ifDue(now));
    QVERIFY(!progress.ifDue(now + 1ms));
    QVERIFY(progress.ifDue(now + 1s));
}

QTEST_GUILESS_MAIN(TestFleetProgress)
#include "tst_fleet_progress.moc"
