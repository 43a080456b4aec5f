// The statistics of a run: exact ones against values worked out by hand, live ones in constant memory against both.
#include "core/engine/round_trip_statistics.h"
#include "core/latency/latency_distribution.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace dicom_echo;

namespace {

bool agree(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

double total(const std::vector<double> &bins)
{
    return std::accumulate(bins.begin(), bins.end(), 0.0);
}

} // namespace

class TestLatencyDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoSummaryWithoutValues();
    void summarisesEightValuesWorkedOutByHand();
    void takesPercentilesByTheNearestRank_data();
    void takesPercentilesByTheNearestRank();
    void judgesSlowFirstRoundTrips_data();
    void judgesSlowFirstRoundTrips();
    void agreesWithTheExactStatistics();
    void isExactForOneValue();
    void takesValuesBeyondAllBounds();
    void putsEachValueIntoABin();
    void countsOnlyWhatIsInside();
    void separatesWhatLiesApart();
    void judgesTheFirstRoundTripHoweverManyFollow();
};

void TestLatencyDistribution::hasNoSummaryWithoutValues()
{
    QVERIFY(!LatencyDistribution().summary());
    QCOMPARE(LatencyDistribution().bins(0, 1, 3), std::vector<double>(3));
}

/// Mean 40 / 8; squares of the differences 9 1 1 1 0 0 4 16, together 32, over 7; steps 2 0 0 1 0 2 2, over 7.
void TestLatencyDistribution::summarisesEightValuesWorkedOutByHand()
{
    RoundTripStatistics exact;
    LatencyDistribution live;
    for (const double value : {2, 4, 4, 4, 5, 5, 7, 9}) {
        exact.add(value);
        live.add(value);
    }
    const RoundTripSummary summary = *exact.summary();
    QCOMPARE(summary.min, 2.0);
    QCOMPARE(summary.mean, 5.0);
    QCOMPARE(summary.median, 4.5);
    QCOMPARE(summary.p95, 9.0);
    QCOMPARE(summary.p99, 9.0);
    QCOMPARE(summary.max, 9.0);
    QCOMPARE(summary.stddev, 2.13808993529939517);
    QCOMPARE(summary.jitter, 1.0);
    QCOMPARE(live.summary()->min, 2.0);
    QCOMPARE(live.summary()->mean, 5.0);
    QCOMPARE(live.summary()->max, 9.0);
    QVERIFY(agree(live.summary()->stddev, 2.13808993529939517, 1e-9));
    QCOMPARE(live.summary()->jitter, 1.0);
}

void TestLatencyDistribution::takesPercentilesByTheNearestRank_data()
{
    QTest::addColumn<int>("count"); // of the values 1, 2, 3, ...
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("p95");
    QTest::addColumn<double>("p99");
    QTest::newRow("1") << 1 << 1.0 << 1.0 << 1.0;
    QTest::newRow("2") << 2 << 1.5 << 2.0 << 2.0;
    QTest::newRow("3") << 3 << 2.0 << 3.0 << 3.0;
    QTest::newRow("19") << 19 << 10.0 << 19.0 << 19.0;
    QTest::newRow("20") << 20 << 10.5 << 19.0 << 20.0;
    QTest::newRow("21") << 21 << 11.0 << 20.0 << 21.0;
    QTest::newRow("99") << 99 << 50.0 << 95.0 << 99.0;
    QTest::newRow("100") << 100 << 50.5 << 95.0 << 99.0;
    QTest::newRow("101") << 101 << 51.0 << 96.0 << 100.0;
}

void TestLatencyDistribution::takesPercentilesByTheNearestRank()
{
    QFETCH(int, count);
    RoundTripStatistics exact;
    LatencyDistribution live;
    for (int value = count; value > 0; --value) { // in another order than that of their size
        exact.add(value);
        live.add(value);
    }
    QTEST(exact.summary()->median, "median");
    QTEST(exact.summary()->p95, "p95");
    QTEST(exact.summary()->p99, "p99");
    // The live ones know each value to a quarter of a percent, which is less than the distance to the next rank.
    QFETCH(double, p95);
    QFETCH(double, p99);
    QVERIFY2(agree(live.summary()->median, (count + 1) / 2, 0.0025),
             qPrintable(QString::number(live.summary()->median)));
    QVERIFY2(agree(live.summary()->p95, p95, 0.0025), qPrintable(QString::number(live.summary()->p95)));
    QVERIFY2(agree(live.summary()->p99, p99, 0.0025), qPrintable(QString::number(live.summary()->p99)));
}

void TestLatencyDistribution::judgesSlowFirstRoundTrips_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<int>("others"); // of 2 ms each
    QTest::addColumn<double>("largest");
    QTest::addColumn<bool>("slow");
    QTest::newRow("slow") << 11.0 << 5 << 2.0 << true;
    QTest::newRow("too few others") << 11.0 << 4 << 2.0 << false;
    QTest::newRow("not five times as long") << 10.0 << 5 << 2.0 << false;
    QTest::newRow("another one is longer") << 11.0 << 5 << 12.0 << false;
}

void TestLatencyDistribution::judgesSlowFirstRoundTrips()
{
    QFETCH(double, first);
    QFETCH(int, others);
    QFETCH(double, largest);
    QFETCH(bool, slow);
    RoundTripStatistics statistics;
    statistics.add(first);
    for (int i = 1; i < others; ++i)
        statistics.add(2);
    statistics.add(largest);
    QCOMPARE(statistics.stalls().slowFirst, slow ? std::optional(first) : std::nullopt);
    QCOMPARE(statistics.stalls().splitAnswers, 0U);
}

void TestLatencyDistribution::agreesWithTheExactStatistics()
{
    LatencyDistribution live;
    RoundTripStatistics exact;
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same values each time
    std::lognormal_distribution<double> times(-2.5, 0.7);
    for (int i = 0; i < 20'000; ++i) {
        const double value = times(random);
        live.add(value);
        exact.add(value);
    }
    const RoundTripSummary a = *live.summary();
    const RoundTripSummary b = *exact.summary();
    for (const auto member : {&RoundTripSummary::median, &RoundTripSummary::p95, &RoundTripSummary::p99})
        QVERIFY2(agree(a.*member, b.*member, 0.004), qPrintable(QString::number(a.*member / b.*member)));
    for (const auto member : {&RoundTripSummary::min, &RoundTripSummary::mean, &RoundTripSummary::max,
                              &RoundTripSummary::stddev, &RoundTripSummary::jitter})
        QVERIFY2(agree(a.*member, b.*member, 1e-4), qPrintable(QString::number(a.*member / b.*member)));
}

void TestLatencyDistribution::isExactForOneValue()
{
    LatencyDistribution distribution;
    distribution.add(0.083);
    QCOMPARE(*distribution.summary(), (RoundTripSummary{0.083, 0.083, 0.083, 0.083, 0.083, 0.083, 0, 0}));
}

void TestLatencyDistribution::takesValuesBeyondAllBounds()
{
    LatencyDistribution distribution;
    distribution.add(0);
    distribution.add(1e12);
    QCOMPARE(distribution.summary()->min, 0.0);
    QCOMPARE(distribution.summary()->max, 1e12);
    QCOMPARE(distribution.count(), 2U);
}

void TestLatencyDistribution::putsEachValueIntoABin()
{
    LatencyDistribution distribution;
    for (int i = 1; i <= 1000; ++i)
        distribution.add(0.01 * i);
    const std::vector<double> bins = distribution.bins(0, 10, 20);
    QVERIFY2(agree(total(bins), 1000, 1e-9), qPrintable(QString::number(total(bins))));
    for (const double bin : bins)
        QVERIFY2(agree(bin, 50, 0.1), qPrintable(QString::number(bin)));
}

void TestLatencyDistribution::countsOnlyWhatIsInside()
{
    LatencyDistribution distribution;
    distribution.add(1);
    distribution.add(100);
    QVERIFY(agree(total(distribution.bins(0, 10, 4)), 1, 1e-9));
}

void TestLatencyDistribution::separatesWhatLiesApart()
{
    LatencyDistribution distribution;
    for (int i = 0; i < 10; ++i) {
        distribution.add(0.1);
        distribution.add(44);
    }
    const std::vector<double> bins = distribution.bins(0, 50, 10);
    QVERIFY(agree(bins.front(), 10, 1e-6));
    QVERIFY(agree(bins[8], 10, 1e-6));
    QVERIFY(agree(total(bins), 20, 1e-9));
}

/// Of a long run only the newer round trips are kept.
void TestLatencyDistribution::judgesTheFirstRoundTripHoweverManyFollow()
{
    constexpr int count = 2'000'100;
    RoundTripStatistics statistics;
    for (int i = 0; i < count; ++i)
        statistics.add(i == 0 || i == count / 2 + 50 ? 900 : 1, 40);
    QCOMPARE(statistics.stalls().slowFirst, 900.0);
    QCOMPARE(statistics.stalls().splitAnswers, quint32{count});
    QCOMPARE(statistics.stalls().medianGap, 40.0);

    RoundTripStatistics quick;
    for (int i = 0; i < count; ++i)
        quick.add(i == 1'000'000 ? 900 : 1); // the first one of those that are kept
    QCOMPARE(quick.stalls().slowFirst, std::nullopt);
}

QTEST_APPLESS_MAIN(TestLatencyDistribution)
#include "tst_latency_distribution.moc"
