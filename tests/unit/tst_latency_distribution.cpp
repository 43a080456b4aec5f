// Live statistics in constant memory, against the exact ones of the finished run.
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
