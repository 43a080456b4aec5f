// Ticks of the chart's axes, and the stretch of time that it shows.
#include "core/latency/chart_axis.h"
#include "core/latency/value_axis.h"

#include <QDateTime>
#include <QLocale>
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
    void writesTheClock_data();
    void writesTheClock();
    void hasATimeOnAShortAxis();
    void sharesTheHeight();
    void putsTicksAtRoundValues();
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

void TestChartAxis::writesTheClock_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<double>("shown"); // seconds
    QTest::addColumn<QString>("texts");
    QTest::newRow("parts of a second") << "2026-11-22T10:02:10.900" << 0.5
                                       << "10:02:10.9 10:02:11.0 10:02:11.1 "
                                          "10:02:11.2 10:02:11.3 10:02:11.4";
    QTest::newRow("seconds") << "2026-11-22T10:02:58.500" << 4.0 << "10:02:59 10:03:00 10:03:01 10:03:02";
    QTest::newRow("minutes") << "2026-11-22T10:02:30.000" << 300.0 << "10:03 10:04 10:05 10:06 10:07";
    QTest::newRow("over midnight") << "2026-11-22T22:30:00.000" << 3 * 3600.0 << "23:00 23 Nov 01:00";
    QTest::newRow("days") << "2026-11-22T12:00:00.000" << 4 * 86400.0 << "23 Nov 24 Nov 25 Nov 26 Nov";
}

void TestChartAxis::writesTheClock()
{
    QFETCH(const QString, begin);
    QFETCH(const double, shown);
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    QStringList texts;
    const qint64 start = QDateTime::fromString(begin, Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
    for (const ClockTick &tick : clockTicks(start, {0, shown}, 6)) {
        QVERIFY(tick.seconds >= 0 && tick.seconds <= shown);
        texts << tick.text;
    }
    QLocale::setDefault(before);
    QTEST(texts.join(u' '), "texts");
}

/// Wherever a short axis begins, it has a time on it.
void TestChartAxis::hasATimeOnAShortAxis()
{
    for (int begin = 0; begin < 10'000'000; begin += 90'000) {
        const size_t count = clockTicks(begin, {0, 1.79}, 2).size();
        QVERIFY2(count == 1 || count == 2, qPrintable(QString::number(begin)));
    }
}

void TestChartAxis::sharesTheHeight()
{
    const ValueAxis even = ValueAxis::linear(10);
    QCOMPARE(even.shareOf(2.5), 0.25);
    QCOMPARE(even.shareOf(20), 1.0);
    QCOMPARE(even.valueAt(0.25), 2.5);
    const ValueAxis decades = ValueAxis::logarithmic(0.1, 100);
    QVERIFY(qFuzzyCompare(decades.shareOf(1), 1.0 / 3));
    QVERIFY(qFuzzyCompare(decades.valueAt(2.0 / 3), 10));
    QCOMPARE(decades.shareOf(0), 0.0);
    QCOMPARE(decades.shareOf(1000), 1.0);
    QCOMPARE(ValueAxis::logarithmic(4, 5).top(), 8.0);
}

void TestChartAxis::putsTicksAtRoundValues()
{
    const auto texts = [](const ValueAxis &axis, int most) {
        QStringList list;
        for (const ValueAxis::Tick &tick : axis.ticks(most))
            list << tick.text;
        return list.join(u' ');
    };
    QCOMPARE(texts(ValueAxis::linear(1), 6), QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0"));
    QCOMPARE(texts(ValueAxis::logarithmic(0.05, 2), 12), QStringLiteral("0.05 0.1 0.2 0.5 1 2"));
    QCOMPARE(texts(ValueAxis::logarithmic(0.01, 1000), 8), QStringLiteral("0.01 0.1 1 10 100 1000"));
    QCOMPARE(texts(ValueAxis::logarithmic(0.01, 1000), 3), QStringLiteral("0.01 1 100"));
    QCOMPARE(texts(ValueAxis::logarithmic(3, 4.5), 4), QStringLiteral("3 4 5 6"));
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
