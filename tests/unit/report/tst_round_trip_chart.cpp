// The chart of the HTML report: what is drawn, what is said of it, and that it stays small.
#include "core/latency/latency_series.h"
#include "core/log/utc.h"
#include "core/report/report_html.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;

class TestRoundTripChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsADotForEachEcho();
    void numbersTheEchoes_data();
    void numbersTheEchoes();
    void hasNoChartOfLessThanTwoRoundTrips();
    void breaksTheLineWhereAnEchoIsMissing();
    void keepsAPeakAmongMany();
    void staysSmall();
    void drawsAWatchOverTheClock();
    void drawsWhatIsKeptOfALongWatch();
    void marksOutages();
    void mergesOutagesThatWouldTouch();
    void standsBeforeTheLog();
    void speaksTheLanguageOfTheReport();
    void isWellFormedWithoutAScript();
};

namespace {

constexpr qint64 second = 1'000'000;
const QDateTime morning(QDate(2026, 11, 22), QTime(10, 0), utc);

LatencySample sampleAt(qint64 seconds, float milliseconds, SampleOutcome outcome = SampleOutcome::Succeeded)
{
    return {morning.toMSecsSinceEpoch() * 1000 + seconds * second, milliseconds, outcome};
}

/// All of one millisecond, a second from each to the next.
LatencySeries evenSeries(int count)
{
    LatencySeries series;
    for (int i = 0; i < count; ++i)
        series.add(sampleAt(i, 1));
    return series;
}

QString chartIn(const QString &page)
{
    const qsizetype begin = page.indexOf(QStringLiteral("<figure>"));
    const qsizetype end = page.indexOf(QStringLiteral("</figure>"));
    return begin < 0 ? QString() : page.sliced(begin, end - begin + QStringLiteral("</figure>").size());
}

QString chartOf(const LatencySeries &series, const Words &words = Words::english())
{
    return chartIn(reportHtml(EchoReport(), {}, words, series));
}

QString chartOf(const LatencySeries &series, const WatchSummary &summary, const Words &words = Words::english())
{
    WatchReport report;
    report.summary = summary;
    return chartIn(reportHtml(report, {}, words, series));
}

/// The texts of all elements of this name.
QStringList textsOf(const QString &chart, const char *element)
{
    QStringList texts;
    QXmlStreamReader reader(chart);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1StringView(element))
            texts << reader.readElementText();
    }
    return texts;
}

/// The steps of the path with these attributes.
QString stepsOf(const QString &chart, const char *attributes)
{
    const QRegularExpression path(
        QStringLiteral("<path %1 fill=\"none\" d=\"([^\"]*)\"/>").arg(QLatin1StringView(attributes)));
    return path.match(chart).captured(1);
}

constexpr char lineOfDots[] = "stroke=\"#1565c0\"";
constexpr char dots[] = "stroke=\"#1565c0\" stroke-width=\"4\" stroke-linecap=\"round\"";
constexpr char lines[] = "stroke=\"#1565c0\" stroke-width=\"2\" stroke-linecap=\"round\"";
constexpr char crosses[] = "stroke=\"#c62828\" stroke-width=\"2\"";

Outage outage(qint64 from, qint64 until)
{
    const auto failed = std::make_shared<EchoReport>();
    failed->findings = {Finding{Severity::Failure, Stage::Connect, FindingCode::ConnectionRefused, {}, {}}};
    return {morning.addSecs(from), morning.addSecs(until), 1, failed, failed};
}

} // namespace

/// The times of a report are in UTC, wherever it is made.
void TestRoundTripChart::initTestCase()
{
    qputenv("TZ", "Asia/Kathmandu");
}

void TestRoundTripChart::drawsADotForEachEcho()
{
    LatencySeries series;
    for (const float milliseconds : {0.5F, 2.0F, 1.0F})
        series.add(sampleAt(0, milliseconds));
    const QString chart = chartOf(series);
    // From 64 to 736, and from 252 at 0 ms up to 42 at 2.12 ms.
    QCOMPARE(stepsOf(chart, dots), QStringLiteral("M64.0 202.5h0M400.0 53.9h0M736.0 152.9h0"));
    QCOMPARE(stepsOf(chart, lineOfDots), QStringLiteral("M64.0 202.5L400.0 53.9L736.0 152.9"));
    QCOMPARE(textsOf(chart, "text").join(u' '),
             QStringLiteral("0.0 0.5 1.0 1.5 2.0 1 2 3 Round trip (ms) Number of the echo"));
    QCOMPARE(textsOf(chart, "title"), QStringList(QStringLiteral("Round trips")));
    QCOMPARE(textsOf(chart, "desc"),
             QStringList(QStringLiteral("3 echoes, round trips from 0.5 ms to 2 ms, failed echoes: 0.")));
    QVERIFY(!chart.contains(QStringLiteral("<figcaption>"))); // nothing that is not plain
}

void TestRoundTripChart::numbersTheEchoes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("two") << 2 << "1 2";
    QTest::newRow("twenty") << 20 << "5 10 15 20";
    QTest::newRow("many") << 5000 << "1000 2000 3000 4000 5000";
}

void TestRoundTripChart::numbersTheEchoes()
{
    QFETCH(int, count);
    QFETCH(QString, numbers);
    const QString texts = textsOf(chartOf(evenSeries(count)), "text").join(u' ');
    QVERIFY2(texts.contains(u' ' + numbers + QStringLiteral(" Round trip (ms)")), qPrintable(texts));
}

void TestRoundTripChart::hasNoChartOfLessThanTwoRoundTrips()
{
    QCOMPARE(chartOf(LatencySeries()), QString());
    QCOMPARE(chartOf(evenSeries(1)), QString());
    LatencySeries failed;
    failed.add(sampleAt(0, 0, SampleOutcome::Lost));
    failed.add(sampleAt(1, 0, SampleOutcome::Lost));
    QCOMPARE(chartOf(failed, WatchSummary()), QString());
}

void TestRoundTripChart::breaksTheLineWhereAnEchoIsMissing()
{
    LatencySeries series = evenSeries(2);
    series.add(sampleAt(2, 0, SampleOutcome::Lost));
    series.add(sampleAt(3, 1, SampleOutcome::Refused));
    series.add(sampleAt(4, 1));
    const QString chart = chartOf(series);
    QCOMPARE(stepsOf(chart, lineOfDots).count(u'M'), 2);
    QCOMPARE(stepsOf(chart, dots).count(QStringLiteral("h0")), 4);
    QCOMPARE(stepsOf(chart, crosses).count(u'M'), 2 * 2); // the lost one and the refused one, two strokes each
    QVERIFY(textsOf(chart, "desc").constFirst().endsWith(QStringLiteral(" failed echoes: 2.")));
    QCOMPARE(textsOf(chart, "figcaption"), QStringList(QStringLiteral("Crosses stand above what failed.")));
}

void TestRoundTripChart::keepsAPeakAmongMany()
{
    LatencySeries series = evenSeries(50'000);
    series.add(sampleAt(50'000, 100));
    for (int i = 1; i < 50'000; ++i)
        series.add(sampleAt(50'000 + i, 1));
    for (const QString &chart : {chartOf(series), chartOf(series, WatchSummary())}) {
        QCOMPARE(stepsOf(chart, lines).count(QStringLiteral(" 53.9V250.0")), 1); // of 100 ms below 106 ms, down to 1 ms
        QVERIFY(textsOf(chart, "figcaption").constFirst().startsWith(QStringLiteral("Each line ")));
    }
}

void TestRoundTripChart::staysSmall()
{
    LatencySeries series;
    WatchSummary summary;
    for (int i = 0; i < 200'000; ++i) {
        series.add(sampleAt(i, static_cast<float>(i % 97), i % 2 ? SampleOutcome::Succeeded : SampleOutcome::Refused));
        if (i % 200 == 0)
            summary.outages << outage(i, i + 1);
    }
    QCOMPARE(summary.outages.size(), 1000);
    const qsizetype least = chartOf(evenSeries(201)).size();
    const QString chart = chartOf(series, summary);
    QVERIFY2(least > 1000 && chart.size() < 50'000, qPrintable(QString::number(chart.size())));
    QVERIFY(stepsOf(chart, lines).count(u'M') <= 240);
}

void TestRoundTripChart::drawsAWatchOverTheClock()
{
    const QString chart = chartOf(evenSeries(61), WatchSummary());
    QCOMPARE(textsOf(chart, "text").join(u' '),
             QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0 10:00:00 10:00:10 10:00:20 10:00:30 10:00:40 10:00:50 10:01:00 "
                            "Round trip (ms) Time (UTC)"));
    QCOMPARE(textsOf(chart, "desc").constFirst(),
             QStringLiteral("61 attempts, round trips from 1 ms to 1 ms, failed attempts: 0, outages: 0."));
}

/// The outages before the first sample that is kept are not in the picture.
void TestRoundTripChart::drawsWhatIsKeptOfALongWatch()
{
    LatencySeries series(2048);
    for (int i = 0; i < 3000; ++i)
        series.add(sampleAt(i, 1));
    QVERIFY(series.droppedCount() > 0);
    WatchSummary summary;
    summary.outages = {outage(1, 100), outage(2000, 2100)};
    QCOMPARE(chartOf(series, summary).count(QStringLiteral("url(#chart-outage)")), 1);
    const QString numbers = textsOf(chartOf(series), "text").join(u' ');
    QVERIFY2(numbers.contains(QStringLiteral(" 3000 Round")) && !numbers.contains(QStringLiteral(" 1 ")),
             qPrintable(numbers));
}

void TestRoundTripChart::marksOutages()
{
    LatencySeries series = evenSeries(50);
    series.add(sampleAt(60, 0, SampleOutcome::Lost));
    series.add(sampleAt(100, 1));
    WatchSummary summary;
    summary.outages = {outage(50, 100)};
    summary.outageCount = 1;
    const QString chart = chartOf(series, summary);
    QVERIFY2(chart.contains(QStringLiteral("<rect x=\"400.0\" y=\"42.0\" width=\"336.0\" height=\"210.0\" "
                                           "fill=\"url(#chart-outage)\"/>")),
             qPrintable(chart));
    QVERIFY(textsOf(chart, "desc").constFirst().endsWith(QStringLiteral(", failed attempts: 1, outages: 1.")));
    QVERIFY(textsOf(chart, "figcaption").constFirst().endsWith(QStringLiteral("Outages are hatched.")));
}

void TestRoundTripChart::mergesOutagesThatWouldTouch()
{
    WatchSummary summary;
    for (int i = 0; i < 100; ++i)
        summary.outages << outage(10'000 + 2 * i, 10'000 + 2 * i + 1);
    QCOMPARE(chartOf(evenSeries(100'000), summary).count(QStringLiteral("url(#chart-outage)")), 1);
}

void TestRoundTripChart::standsBeforeTheLog()
{
    const QString page = reportHtml(EchoReport(), {QStringLiteral("I: a line")}, Words::english(), evenSeries(2));
    const qsizetype chart = page.indexOf(QStringLiteral("<h2>Latency</h2>\n<figure>"));
    QVERIFY(chart > page.indexOf(QStringLiteral("<h2>What was tried</h2>")));
    QVERIFY(chart < page.indexOf(QStringLiteral("<h2>Log</h2>")));
    QCOMPARE(page.count(QStringLiteral("<figure>")), 1);
}

void TestRoundTripChart::speaksTheLanguageOfTheReport()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French)); // of no report
    const Words &german = Words::of(Language::German);
    LatencySeries series;
    for (int i = 0; i <= 3; ++i)
        series.add(sampleAt(86'400 * i, 0.25F));
    const QString chart = chartOf(series, WatchSummary(), german);
    const QString english = chartOf(series, WatchSummary());
    QLocale::setDefault(before);
    const QString texts = textsOf(chart, "text").join(u' ');
    QVERIFY2(texts.startsWith(QStringLiteral("0,00 0,05 0,10 ")), qPrintable(texts));
    QVERIFY2(texts.endsWith(QStringLiteral(" Antwortzeit (ms) Uhrzeit (UTC)")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("24 Nov")), qPrintable(texts));
    QVERIFY(textsOf(chart, "desc").constFirst().contains(QStringLiteral("0,25 ms")));
    QVERIFY(textsOf(english, "text").join(u' ').startsWith(QStringLiteral("0.00 0.05 ")));
}

void TestRoundTripChart::isWellFormedWithoutAScript()
{
    LatencySeries series = evenSeries(500);
    series.add(sampleAt(600, 0, SampleOutcome::Lost));
    WatchSummary summary;
    summary.outages = {outage(500, 600)};
    for (const QString &chart : {chartOf(series), chartOf(series, summary)}) {
        QXmlStreamReader reader(chart);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!chart.contains(QStringLiteral("script")) && !chart.contains(QStringLiteral("href")));
    }
}

QTEST_GUILESS_MAIN(TestRoundTripChart)
#include "tst_round_trip_chart.moc"
