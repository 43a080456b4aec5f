// Ticks of the chart's axes, and the stretch of time that it shows.
#include "core/latency/chart_axis.h"

#include <QTest>

using namespace dicom_echo;

class TestChartAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesRoundValues_data();
    void choosesRoundValues();
    void choosesTimesOfAClock_data();
    void choosesTimesOfAClock();
    void hasNoTicksForNoRange();
    void writesTimes_data();
    void writesTimes();
    void zoomsAroundAPlace();
    void staysWithinItsLimits_data();
    void staysWithinItsLimits();
};

void TestChartAxis::choosesRoundValues_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("zero to one") << 0.0 << 1.0 << 6 << "0.0 0.2 0.4 0.6 0.8 1.0";
    QTest::newRow("few") << 0.0 << 1.0 << 3 << "0.0 0.5 1.0";
    QTest::newRow("small") << 0.0 << 0.083 << 5 << "0.00 0.05";
    QTest::newRow("large") << 0.0 << 44.1 << 6 << "0 10 20 30 40";
    QTest::newRow("not from zero") << 17.0 << 33.0 << 5 << "20 25 30";
}

void TestChartAxis::choosesRoundValues()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, most);
    const AxisTicks ticks = roundTicks(from, to, most);
    QStringList texts;
    for (const double value : ticks.values)
        texts << tickText(value, ticks.step);
    QTEST(texts.join(u' '), "ticks");
    QVERIFY(texts.size() <= most);
}

void TestChartAxis::choosesTimesOfAClock_data()
{
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("step");
    QTest::newRow("a second") << 1.0 << 0.2;
    QTest::newRow("a quarter of a minute") << 15.0 << 5.0;
    QTest::newRow("a minute") << 60.0 << 15.0;
    QTest::newRow("an hour") << 3600.0 << 1800.0;
    QTest::newRow("a day") << 86400.0 << 6 * 3600.0;
    QTest::newRow("a century") << 100 * 365 * 86400.0 << 1e9;
}

void TestChartAxis::choosesTimesOfAClock()
{
    QFETCH(double, to);
    const AxisTicks ticks = timeTicks(0, to, 6);
    QTEST(ticks.step, "step");
    QVERIFY(ticks.values.size() <= 6);
}

void TestChartAxis::hasNoTicksForNoRange()
{
    QVERIFY(roundTicks(3, 3, 5).values.empty());
    QVERIFY(timeTicks(3, 3, 5).values.empty());
}

void TestChartAxis::writesTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("parts of a second") << 0.25 << 0.05 << "0.25 s";
    QTest::newRow("seconds") << 12.0 << 1.0 << "12 s";
    QTest::newRow("minutes") << 150.0 << 30.0 << "2:30 min";
    QTest::newRow("minutes, finely") << 150.5 << 0.5 << "2:30.5 min";
    QTest::newRow("hours") << 10800.0 << 3600.0 << "3:00 h";
    QTest::newRow("hours, finely") << 10805.0 << 5.0 << "3:00:05 h";
    QTest::newRow("days") << 2 * 86400.0 + 10800 << 10800.0 << "2 d 03:00 h";
}

void TestChartAxis::writesTimes()
{
    QFETCH(double, seconds);
    QFETCH(double, step);
    QTEST(timeTickText(seconds, step), "text");
}

void TestChartAxis::zoomsAroundAPlace()
{
    QCOMPARE((TimeWindow{0, 10}.zoomed(0.5, 4)), (TimeWindow{2, 7}));
    QCOMPARE((TimeWindow{2, 7}.zoomed(2, 4)), (TimeWindow{0, 10}));
}

void TestChartAxis::staysWithinItsLimits_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("expectedFrom");
    QTest::addColumn<double>("expectedTo");
    QTest::newRow("inside") << 2.0 << 5.0 << 2.0 << 5.0;
    QTest::newRow("too early") << -1.0 << 3.0 << 0.0 << 4.0;
    QTest::newRow("too late") << 8.0 << 12.0 << 6.0 << 10.0;
    QTest::newRow("too wide") << -5.0 << 25.0 << 0.0 << 10.0;
}

void TestChartAxis::staysWithinItsLimits()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const TimeWindow window = TimeWindow{from, to}.within({0, 10});
    QTEST(window.from, "expectedFrom");
    QTEST(window.to, "expectedTo");
}

QTEST_APPLESS_MAIN(TestChartAxis)
#include "tst_chart_axis.moc"
