// The samples behind the latency chart: what is kept, and what a pixel column says about the samples in it.
#include "core/latency/latency_series.h"

#include <QTest>

using namespace dicom_echo;

namespace {

LatencySample sample(qint64 time, float milliseconds, SampleOutcome outcome = SampleOutcome::Succeeded)
{
    return {time, milliseconds, outcome};
}

LatencySeries oneEachMicrosecond(int count, qsizetype capacity = LatencySeries::usualCapacity)
{
    LatencySeries series(capacity);
    for (int i = 0; i < count; ++i)
        series.add(sample(i, 1));
    return series;
}

} // namespace

class TestLatencySeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAtFirst();
    void findsTheFirstSampleNotBeforeATime();
    void summarisesAsIfSampleBySample();
    void losesNoPeakInAMillionSamples();
    void countsEachSampleInOneColumn();
    void tellsLostFromRefused();
    void dropsTheOldestWhenFull();
    void staysRightAfterDropping();
    void doesNotGoBackInTime();
    void forgetsAll();
};

void TestLatencySeries::hasNothingAtFirst()
{
    const LatencySeries series;
    QCOMPARE(series.size(), 0);
    QCOMPARE(series.indexAt(5), 0);
    QCOMPARE(series.columns(0, 10, 2), std::vector<LatencyColumn>(2));
}

void TestLatencySeries::findsTheFirstSampleNotBeforeATime()
{
    LatencySeries series;
    for (const qint64 time : {10, 20, 20, 30})
        series.add(sample(time, 1));
    QCOMPARE(series.indexAt(0), 0);
    QCOMPARE(series.indexAt(20), 1);
    QCOMPARE(series.indexAt(21), 3);
    QCOMPARE(series.indexAt(31), 4);
}

void TestLatencySeries::summarisesAsIfSampleBySample()
{
    LatencySeries series;
    for (int i = 0; i < 3000; ++i)
        series.add(sample(i, static_cast<float>((i * 7919) % 3001)));
    for (const auto &[first, last] :
         {std::pair(0, 3000), std::pair(255, 257), std::pair(1, 1025), std::pair(511, 512)}) {
        float least = 1e9F;
        float most = 0;
        for (int i = first; i < last; ++i) {
            least = std::min(least, series.at(i).milliseconds);
            most = std::max(most, series.at(i).milliseconds);
        }
        QCOMPARE(series.summary(first, last), (LatencyColumn{static_cast<quint32>(last - first), 0, least, most}));
    }
}

void TestLatencySeries::losesNoPeakInAMillionSamples()
{
    LatencySeries series;
    for (int i = 0; i < 1'000'000; ++i)
        series.add(sample(i, i == 654'321 ? 99 : 1));
    const std::vector<LatencyColumn> columns = series.columns(series.begin(), series.end(), 800);
    QCOMPARE(std::count_if(columns.begin(), columns.end(), [](const auto &column) { return column.most == 99; }), 1);
    QCOMPARE(columns[654'321 * 800LL / 1'000'000].most, 99.0F);
}

void TestLatencySeries::countsEachSampleInOneColumn()
{
    const LatencySeries series = oneEachMicrosecond(1000);
    quint32 total = 0;
    for (const LatencyColumn &column : series.columns(0, 999, 7))
        total += column.answers;
    QCOMPARE(total, 1000U);
}

void TestLatencySeries::tellsLostFromRefused()
{
    LatencySeries series;
    series.add(sample(1, 5, SampleOutcome::Refused));
    series.add(sample(2, 0, SampleOutcome::Lost));
    QCOMPARE(series.summary(0, 2), (LatencyColumn{1, 2, 5, 5}));
}

void TestLatencySeries::dropsTheOldestWhenFull()
{
    const LatencySeries series = oneEachMicrosecond(5000, 4096);
    QVERIFY(series.size() <= 4096);
    QVERIFY(series.droppedCount() > 0);
    QCOMPARE(series.size() + series.droppedCount(), 5000);
    QCOMPARE(series.begin(), series.droppedCount());
    QCOMPARE(series.end(), 4999);
}

void TestLatencySeries::staysRightAfterDropping()
{
    LatencySeries series = oneEachMicrosecond(4096 + 300, 4096);
    series.add(sample(5000, 42));
    QCOMPARE(series.summary(0, series.size()), (LatencyColumn{static_cast<quint32>(series.size()), 0, 1, 42}));
    QCOMPARE(series.summary(0, series.size() - 1).most, 1.0F);
}

void TestLatencySeries::doesNotGoBackInTime()
{
    LatencySeries series;
    series.add(sample(100, 1));
    series.add(sample(50, 2));
    QCOMPARE(series.at(1).timeMicroseconds, 100);
}

void TestLatencySeries::forgetsAll()
{
    LatencySeries series = oneEachMicrosecond(5000, 4096);
    series.clear();
    QCOMPARE(series.size(), 0);
    QCOMPARE(series.droppedCount(), 0);
    series.add(sample(1, 3));
    QCOMPARE(series.summary(0, 1).most, 3.0F);
}

QTEST_APPLESS_MAIN(TestLatencySeries)
#include "tst_latency_series.moc"
