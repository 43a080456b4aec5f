#include "core/fleet/fleet_progress.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;
using Clock = ProgressOfFleet::Clock;

class TestFleetProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFailuresOnly();
    void namesWhoIsWaitedForLongest();
    void estimatesByThoseThatAreDone();
    void waitsForASilentPeerUntilItsNextTimeLimit();
    void estimatesNothingWithoutAnythingToGoBy();
    void tellsNothingAgainAtOnce();
};

namespace {

FleetPeerResult endedWith(Verdict verdict)
{
    FleetPeerResult result;
    result.report.verdict = verdict;
    return result;
}

std::optional<double> leftAt(ProgressOfFleet &progress, Clock::time_point now)
{
    const auto told = progress.ifDue(now);
    return told ? told->remainingMilliseconds : std::nullopt;
}

} // namespace

void TestFleetProgress::countsFailuresOnly()
{
    ProgressOfFleet progress(9);
    for (const Verdict verdict : {Verdict::Success, Verdict::Warning, Verdict::Failure, Verdict::Cancelled}) {
        progress.begin(0, {});
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
        progress.begin(peer, {});
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

void TestFleetProgress::estimatesByThoseThatAreDone()
{
    const Clock::time_point start;
    ProgressOfFleet progress(100, start);
    for (const qsizetype peer : {0, 1, 2})
        progress.begin(peer, {}, start);
    for (const qsizetype peer : {0, 1})
        progress.end(peer, {}, start + 400ms);
    QCOMPARE(leftAt(progress, start + 400ms), 98 * 200.0);
    QCOMPARE(leftAt(progress, start + 900ms), 98 * 200.0 - 500.0); // it does not grow while nothing ends
}

/// The others were done within a moment.
void TestFleetProgress::waitsForASilentPeerUntilItsNextTimeLimit()
{
    const Clock::time_point start;
    ProgressOfFleet progress(3, start);
    EchoRequest request;
    request.networkTimeout = 10s;
    request.acseTimeout = 30s;
    request.dimseTimeout = 30s;
    for (const qsizetype peer : {0, 1, 2})
        progress.begin(peer, request, start);
    for (const qsizetype peer : {0, 1})
        progress.end(peer, {}, start + 10ms);
    QCOMPARE(leftAt(progress, start + 4s), 6'000.0);   // the peer may be out of reach
    QCOMPARE(leftAt(progress, start + 12s), 18'000.0); // the answer to the A-ASSOCIATE-RQ
    QCOMPARE(leftAt(progress, start + 31s), 14'000.0); // a second opinion
    QCOMPARE(leftAt(progress, start + 50s), 20'000.0); // all stages, each until its end
    QCOMPARE(leftAt(progress, start + 71s), std::optional<double>());
}

void TestFleetProgress::estimatesNothingWithoutAnythingToGoBy()
{
    const Clock::time_point start;
    ProgressOfFleet progress(2, start);
    progress.begin(0, {}, start);
    progress.begin(1, {}, start);
    QCOMPARE(leftAt(progress, start + 5s), std::optional<double>());
    ProgressOfFleet quick(2, start);
    quick.begin(0, {}, start);
    quick.begin(1, {}, start);
    quick.end(0, {}, start + 10ms);
    QCOMPARE(leftAt(quick, start + 300ms), std::optional<double>()); // and not 0 s
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
