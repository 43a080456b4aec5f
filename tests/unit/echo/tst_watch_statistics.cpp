// Counting the attempts of a watch.
#include "core/echo/watch_statistics.h"
#include "core/log/utc.h"

#include <QTest>

using namespace dicom_echo;

namespace {

/// `u`: the echo succeeded, `d`: it failed; one letter a second.
WatchStatistics watched(const QByteArray &attempts, QByteArray *changes = nullptr)
{
    WatchStatistics statistics;
    qint64 time = 0;
    for (const char attempt : attempts) {
        WatchSampled sample;
        sample.timeMicroseconds = 1'000'000 * time++;
        if (attempt == 'd') {
            EchoReport failed;
            failed.findings = {Finding{Severity::Failure, Stage::Connect, FindingCode::ConnectionRefused, {}, {}}};
            sample.failed = std::make_shared<const EchoReport>(failed);
        }
        const StateChange change = statistics.add(sample);
        if (changes)
            changes->append(change == StateChange::None ? '-' : change == StateChange::WentDown ? 'D' : 'U');
    }
    return statistics;
}

} // namespace

class TestWatchStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingBeforeTheFirstAttempt();
    void tellsChangesOfState_data();
    void tellsChangesOfState();
    void measuresOutages();
    void beginsAnOutageWithItsAttempt();
    void tellsWhenTheReasonChanges();
    void keepsTheNewestOutages();
    void isASuccessIfNothingFailed();
};

void TestWatchStatistics::tellsNothingBeforeTheFirstAttempt()
{
    const WatchSummary summary = watched("").summary();
    QVERIFY(!summary.availability().has_value());
    QVERIFY(!summary.isUp.has_value());
}

void TestWatchStatistics::tellsChangesOfState_data()
{
    QTest::addColumn<QByteArray>("attempts");
    QTest::addColumn<QByteArray>("changes");
    QTest::addRow("always up") << QByteArray("uuu") << QByteArray("---");
    QTest::addRow("down from the start") << QByteArray("ddd") << QByteArray("D--");
    QTest::addRow("down and up again") << QByteArray("uddudu") << QByteArray("-D-UDU");
}

void TestWatchStatistics::tellsChangesOfState()
{
    QFETCH(QByteArray, attempts);
    QFETCH(QByteArray, changes);
    QByteArray seen;
    (void)watched(attempts, &seen);
    QCOMPARE(seen, changes);
}

void TestWatchStatistics::measuresOutages()
{
    const WatchSummary summary = watched("uduuddduud").summary();
    QCOMPARE(summary.attempts, 10U);
    QCOMPARE(summary.succeeded, 5U);
    QCOMPARE(summary.availability(), std::optional(50.0));
    QCOMPARE(summary.isUp, std::optional(false));
    QCOMPARE(summary.outageCount, 3U);
    QCOMPARE(summary.outages.size(), 3);
    QCOMPARE(summary.outages[1].attempts, 3U);
    QCOMPARE(summary.outages[1].from.msecsTo(summary.outages[1].until), 3000);
    QCOMPARE(summary.outages[1].first->failure()->code, FindingCode::ConnectionRefused);
    QCOMPARE(summary.longestOutage, std::optional(summary.outages[1]));
    QCOMPARE(summary.outages[2].from, summary.outages[2].until);
}

/// A peer that does not answer is down from when it was asked.
void TestWatchStatistics::beginsAnOutageWithItsAttempt()
{
    EchoReport hanging;
    hanging.findings = {Finding{Severity::Failure, Stage::Associate, FindingCode::AcseTimeout, {}, {}}};
    hanging.startedAt = QDateTime::fromSecsSinceEpoch(100, utc);
    WatchStatistics statistics;
    statistics.add({130'000'000, 0, std::make_shared<const EchoReport>(hanging), {}});
    const Outage &outage = statistics.summary().outages.constFirst();
    QCOMPARE(outage.from.msecsTo(outage.until), 30'000);
}

void TestWatchStatistics::tellsWhenTheReasonChanges()
{
    const auto failed = [](FindingCode code) {
        EchoReport report;
        report.findings = {Finding{Severity::Failure, Stage::Connect, code, {}, {}}};
        return WatchSampled{0, 0, std::make_shared<const EchoReport>(report), {}};
    };
    WatchStatistics statistics;
    QCOMPARE(statistics.add(failed(FindingCode::ConnectionRefused)), StateChange::WentDown);
    QCOMPARE(statistics.add(failed(FindingCode::ConnectionRefused)), StateChange::None);
    QCOMPARE(statistics.add(failed(FindingCode::Rejected)), StateChange::FailedOtherwise);
    QCOMPARE(statistics.add(failed(FindingCode::Rejected)), StateChange::None);
    const WatchSummary summary = statistics.summary();
    QCOMPARE(summary.outageCount, 1U);
    QCOMPARE(summary.outages.constFirst().first->failure()->code, FindingCode::ConnectionRefused);
    QCOMPARE(summary.outages.constFirst().last->failure()->code, FindingCode::Rejected);
}

void TestWatchStatistics::keepsTheNewestOutages()
{
    const WatchSummary summary = watched(QByteArray("ud").repeated(1200)).summary();
    QCOMPARE(summary.outageCount, 1200U);
    QCOMPARE(summary.outages.size(), 1000);
    QCOMPARE(summary.outages.last().from.toSecsSinceEpoch(), 2399);
}

void TestWatchStatistics::isASuccessIfNothingFailed()
{
    QCOMPARE(watched("uuu").summary().verdict(), Verdict::Success);
    QCOMPARE(watched("udu").summary().verdict(), Verdict::Failure);
    QCOMPARE(watched("").summary().verdict(), Verdict::Cancelled);
}

QTEST_GUILESS_MAIN(TestWatchStatistics)
#include "tst_watch_statistics.moc"
