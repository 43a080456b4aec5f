// The chart of the round trips: where it goes under mouse and keys, what it tells of a place, and what is drawn.
#include "core/latency/run_samples.h"
#include "tests/ui/window_driver.h"
#include "ui/latency/latency_chart.h"
#include "ui/latency/latency_export.h"
#include "ui/latency/latency_menu.h"
#include "ui/latency/latency_pane.h"
#include "ui/latency/latency_text.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// One each millisecond.
QList<RunSample> samples(const QList<float> &milliseconds)
{
    QList<RunSample> list;
    for (qsizetype i = 0; i < milliseconds.size(); ++i)
        list << RunSample{{1'000'000 + i * 1000, milliseconds[i], SampleOutcome::Succeeded}, {}};
    return list;
}

QList<RunSample> samples(int count, float milliseconds = 0.1F)
{
    return samples(QList<float>(count, milliseconds));
}

/// Of which one in fifty takes a hundred times as long.
QList<RunSample> samplesWithPeaks()
{
    QList<float> list(1000, 0.1F);
    for (qsizetype i = 0; i < list.size(); i += 50)
        list[i] = 10;
    return samples(list);
}

} // namespace

class TestLatencyChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void zoomsAtThePointer();
    void enlargesWithTheWheelAndCtrl();
    void enlargesAndGoesBackWithKeys();
    void staysWhereItWasDropped();
    void movesWithThePointer();
    void tellsHowLongAfterTheFirstEcho();
    void tellsTheBarUnderThePointer();
    void leavesMostOfANarrowChartToTheRoundTrips();
    void clipsAboveTheNinetyNinthPercentile();
    void namesThePercentiles();
    void marksAPeakAmongAFew();
    void drawsNoLineAcrossAnEchoThatWasLost();
    void drawsNoThresholdOutside();
    void showsAnOutageHoweverShort();
    void keepsAnOutageWithinTheChart();
    void placesOutagesToTheMillisecond();
    void drawsOnWhiteForAReport();
    void namesBothDaysOfALongRun();
    void beginsWithWhatWasChosen();
    void marksTheScaleThatIsUsed();

private:
    [[nodiscard]] LatencyChart *chart() const { return findByName<LatencyChart>(m_pane.get(), text("Latency chart")); }
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QPoint place(double share) const { return {int(chart()->width() * share), chart()->height() / 2}; }
    void wheel(const QPoint &place, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// What the bars of the histogram tell, from the lowest to the highest.
    [[nodiscard]] QStringList bars() const;

    std::unique_ptr<LatencyPane> m_pane;
};

void TestLatencyChart::init()
{
    m_pane = std::make_unique<LatencyPane>();
    m_pane->resize(900, 320);
    m_pane->show();
}

QImage TestLatencyChart::picture() const
{
    QImage image(chart()->size(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart()->paintOn(painter, image.rect(), chart()->palette(), {});
    return image;
}

void TestLatencyChart::wheel(const QPoint &place, int angle, Qt::KeyboardModifiers modifiers) const
{
    QWheelEvent event(QPointF(place), chart()->mapToGlobal(QPointF(place)), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart(), &event);
}

QStringList TestLatencyChart::bars() const
{
    static const QRegularExpression bar(QStringLiteral("^[0-9.]+ .* to .*\nabout [0-9]+ echoes$"));
    QStringList told;
    for (int x = chart()->width() / 2; x < chart()->width() && told.isEmpty(); ++x) {
        for (int y = chart()->height() - 1; y >= 0; --y) {
            const QString one = chart()->textAt(QPointF(x, y));
            if (bar.match(one).hasMatch() && !told.contains(one))
                told << one;
        }
    }
    return told;
}

void TestLatencyChart::zoomsAtThePointer()
{
    m_pane->appendSamples(samples(1001));
    wheel(place(0.25), 240);
    const double before = chart()->window().from;
    const double behind = 1 - chart()->window().to;
    QVERIFY2(before > 0 && before < behind / 2, qPrintable(text("%1 %2").arg(before).arg(behind)));
}

void TestLatencyChart::enlargesWithTheWheelAndCtrl()
{
    m_pane->appendSamples(samples(1001));
    wheel(place(0.3), 120, Qt::ControlModifier);
    QVERIFY(!chart()->isFitted());
    QCOMPARE(chart()->window(), (TimeWindow{0, 1}));
    wheel(place(0.3), -120, Qt::ControlModifier);
    QVERIFY(chart()->isFitted());
}

void TestLatencyChart::enlargesAndGoesBackWithKeys()
{
    m_pane->appendSamples(samples(1001));
    QTest::keyClick(chart(), Qt::Key_Up);
    QTest::keyClick(chart(), Qt::Key_Up);
    QVERIFY(!chart()->isFitted());
    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Down);
    QVERIFY(chart()->isFitted());
}

void TestLatencyChart::staysWhereItWasDropped()
{
    m_pane->appendSamples(samples(1001));
    wheel(place(0.4), 480);
    QTest::mousePress(chart(), Qt::LeftButton, {}, place(0.4));
    QTest::mouseMove(chart(), place(0.45));
    QTest::mouseRelease(chart(), Qt::LeftButton, {}, place(0.45));
    const TimeWindow dropped = chart()->window();
    QTest::mouseMove(chart(), place(0.3));
    QCOMPARE(chart()->window(), dropped);
}

void TestLatencyChart::movesWithThePointer()
{
    m_pane->appendSamples(samples(1001));
    const auto draggedBy = [this](const QList<int> &steps) {
        QTest::keyClick(chart(), Qt::Key_Home);
        wheel(place(0.4), 480);
        QTest::mousePress(chart(), Qt::LeftButton, {}, place(0.4));
        int x = place(0.4).x();
        for (const int step : steps)
            QTest::mouseMove(chart(), {x += step, place(0.4).y()});
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, {x, place(0.4).y()});
        return chart()->window().from;
    };
    const double atOnce = draggedBy({20});
    const double inSteps = draggedBy({5, 5, 5, 5});
    QVERIFY2(qAbs(atOnce - inSteps) < 1e-6, qPrintable(text("%1 %2").arg(atOnce).arg(inSteps)));
}

void TestLatencyChart::tellsHowLongAfterTheFirstEcho()
{
    m_pane->appendSamples(samples(1001));
    static const QRegularExpression told(QStringLiteral("\\(([0-9.]+) ms after the first echo\\)"));
    const auto match = told.match(chart()->textAt(place(0.4)));
    QVERIFY2(match.hasMatch(), qPrintable(chart()->textAt(place(0.4))));
    QVERIFY(match.captured(1).toDouble() > 100 && match.captured(1).toDouble() < 900);
}

void TestLatencyChart::tellsTheBarUnderThePointer()
{
    m_pane->appendSamples(samplesWithPeaks());
    const QStringList told = bars();
    QVERIFY(told.size() > 3);
    QVERIFY2(told.first().endsWith(text("\nabout 980 echoes")), qPrintable(told.first()));
    QVERIFY2(told.at(told.size() / 2).endsWith(text("\nabout 0 echoes")), qPrintable(told.at(told.size() / 2)));
}

/// 98 % of them take 0.1 ms.
void TestLatencyChart::leavesMostOfANarrowChartToTheRoundTrips()
{
    m_pane->resize(500, 320);
    m_pane->appendSamples(samples(1000));
    int columns = 0; // of the histogram
    for (int x = 0; x < chart()->width(); ++x)
        columns += chart()->textAt(QPointF(x, place(0).y())).contains(text("\nabout ")) ? 1 : 0;
    QVERIFY2(columns > 0 && columns <= chart()->width() / 5, qPrintable(QString::number(columns)));
}

void TestLatencyChart::clipsAboveTheNinetyNinthPercentile()
{
    QList<RunSample> list = samplesWithPeaks();
    list[1].sample.milliseconds = 500;
    m_pane->appendSamples(list);
    LatencyOptions options;
    options.scale = ValueScale::Clipped;
    chart()->setOptions(options);
    QTRY_VERIFY(chart()->accessibleDescription().contains(text("99 % within 10 ms")));
    QVERIFY(!bars().isEmpty());
    const QString highest = bars().constLast().section(text(" to "), 1, 1).section(u' ', 0, 0);
    QVERIFY2(highest.toDouble() > 10 && highest.toDouble() < 12, qPrintable(bars().constLast()));
}

void TestLatencyChart::namesThePercentiles()
{
    m_pane->appendSamples(samplesWithPeaks());
    QTRY_VERIFY(chart()->accessibleDescription().contains(text("99 % within 10 ms")));
    const std::optional<RunPicture> shown = m_pane->picture(RunId::None);
    QVERIFY(shown);
    for (const char *const label : {"median 0.1 ms", "95 % 0.1 ms", "99 % 10 ms"})
        QVERIFY2(shown->svg.contains(label), label);
}

void TestLatencyChart::marksAPeakAmongAFew()
{
    QList<RunSample> list = samples(20, 0.25F);
    list[10].sample.milliseconds = 40;
    m_pane->appendSamples(list);
    const auto upperEdge = [this] { return picture().copy(0, 0, chart()->width(), chart()->fontMetrics().height()); };
    const QImage whole = upperEdge();
    QTest::keyClick(chart(), Qt::Key_Up);
    QVERIFY(upperEdge() != whole);
}

void TestLatencyChart::drawsNoLineAcrossAnEchoThatWasLost()
{
    const auto colours = [this](SampleOutcome second) {
        m_pane->startRun();
        QList<RunSample> list = samples({1, 2, 3});
        list[1].sample.outcome = second;
        m_pane->appendSamples(list);
        const QImage image = picture();
        int count = 0; // between the first and the second one
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(place(0.2).x(), y).saturation() > 60 ? 1 : 0;
        return count;
    };
    QVERIFY(colours(SampleOutcome::Succeeded) > 0);
    QCOMPARE(colours(SampleOutcome::Lost), 0);
}

void TestLatencyChart::drawsNoThresholdOutside()
{
    m_pane->appendSamples(samples(200));
    const QImage without = picture();
    LatencyOptions options;
    options.threshold = 50;
    chart()->setOptions(options);
    QCOMPARE(picture(), without);
    options.threshold = 0.05;
    chart()->setOptions(options);
    QVERIFY(picture() != without);
}

void TestLatencyChart::showsAnOutageHoweverShort()
{
    m_pane->appendSamples(samples(200));
    const QImage without = picture();
    chart()->setOutages({{0.1, 0.1}});
    QVERIFY(picture() != without);
}

/// It began before the first echo that is shown.
void TestLatencyChart::keepsAnOutageWithinTheChart()
{
    m_pane->appendSamples(samples(200));
    const auto leftOfIt = [this] { return picture().copy(0, 0, 20, chart()->height()); };
    const QImage without = leftOfIt();
    chart()->setOutages({{-100, 0.1}});
    QCOMPARE(leftOfIt(), without);
}

void TestLatencyChart::placesOutagesToTheMillisecond()
{
    LatencySeries series;
    series.add({1'000'000, 1, SampleOutcome::Succeeded});
    WatchSummary watch;
    watch.outages.append(
        {QDateTime::fromMSecsSinceEpoch(1250), QDateTime::fromMSecsSinceEpoch(2750), 1, nullptr, nullptr});
    QCOMPARE(outagesIn(watch, series), (QList<TimeWindow>{{0.25, 1.75}}));
}

void TestLatencyChart::drawsOnWhiteForAReport()
{
    QPalette dark(QColor(40, 40, 40), QColor(40, 40, 40));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    m_pane->setPalette(dark);
    m_pane->appendSamples(samples(100));
    const std::optional<RunPicture> shown = m_pane->picture(RunId::None);
    QVERIFY(shown);
    QImage page(600, 300, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QSvgRenderer(shown->svg).render(&painter);
    QVERIFY(page.pixelColor(2, 2).lightness() > 200);
}

void TestLatencyChart::namesBothDaysOfALongRun()
{
    LatencySeries series;
    const QDateTime evening(QDate(2026, 11, 30), QTime(23, 0));
    series.add({evening.toMSecsSinceEpoch() * 1000, 1, SampleOutcome::Succeeded});
    const auto title = [&] { return latencyDocument(*chart(), series, {text("PACS"), text("h"), 104}).title; };
    QVERIFY2(title().endsWith(text(" to 23:00:00")), qPrintable(title()));
    series.add({evening.addSecs(7200).toMSecsSinceEpoch() * 1000, 1, SampleOutcome::Succeeded});
    QVERIFY2(title().contains(text("30 Nov 2026")) && title().contains(text("to 1 Dec 2026")), qPrintable(title()));
}

void TestLatencyChart::beginsWithWhatWasChosen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(text("settings.ini")), QSettings::IniFormat);
    QWidget window;
    LatencyMenu menu({ValueScale::Logarithmic, 12.5}, &window);
    menu.save(settings);
    LatencyMenu next({}, &window);
    LatencyOptions chosen;
    connect(&next, &LatencyMenu::chosen, &window, [&chosen](const LatencyOptions &options) { chosen = options; });
    next.restore(settings);
    QCOMPARE(chosen.scale, ValueScale::Logarithmic);
    QCOMPARE(chosen.threshold, std::optional(12.5));
}

void TestLatencyChart::marksTheScaleThatIsUsed()
{
    QWidget window;
    LatencyMenu menu({ValueScale::Clipped, {}}, &window);
    QStringList checked;
    for (const QAction *const action : menu.makeButton(&window)->menu()->actions()) {
        if (action->isChecked())
            checked << action->text().remove(u'&');
    }
    QCOMPARE(checked, QStringList(text("Even, up to the 99th percentile")));
}

QTEST_MAIN(TestLatencyChart)
#include "tst_latency_chart.moc"
