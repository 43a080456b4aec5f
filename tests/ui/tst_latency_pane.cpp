// The Latency tab: what a run shows there, and the chart under mouse and keyboard.
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/latency/latency_chart.h"
#include "ui/latency/latency_pane.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// One each millisecond.
QList<RunSample> samples(int count, float milliseconds = 0.1F)
{
    QList<RunSample> list;
    for (int i = 0; i < count; ++i)
        list << RunSample{{1'000'000 + i * 1000, milliseconds, SampleOutcome::Succeeded}, {}};
    return list;
}

FinishedRun endedWith(const EchoReport &report)
{
    FinishedRun run;
    run.report = report;
    return run;
}

} // namespace

class TestLatencyPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void showsTheStatisticsOfARun();
    void tellsEachFigureOfARun();
    void tellsEachFigureOfAWatch();
    void countsWhatWasRefusedAndLost();
    void marksFailuresInTheChart();
    void listsWhatFailed();
    void comparesWithHowOtherClientsSeeIt();
    void saysNothingOfTheRunBefore();
    void namesWhatMadeEchoesSlow();
    void startsAnewWithTheNextRun();
    void forgetsTheWatchBefore();
    void countsEchoesPerSecond();
    void numbersAndBoundsWhatIsLeftOfALongRun();
    void zoomsAndMovesWithKeys();
    void zoomsAndMovesWithTheMouse();
    void followsTheNewestOnlyIfItIsShown();
    void tellsTheValuesUnderThePointer();
    void marksWhatIsBeyondTheAxis();
    void paintsAMillionEchoes();

private:
    [[nodiscard]] LatencyChart *chart() const { return findByName<LatencyChart>(m_pane.get(), text("Latency chart")); }
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QPointF middle() const { return QPointF(chart()->rect().center()) - QPointF(60, 0); }

    std::unique_ptr<LatencyPane> m_pane;
};

void TestLatencyPane::init()
{
    m_pane = std::make_unique<LatencyPane>();
    m_pane->resize(900, 320);
    m_pane->show();
}

QImage TestLatencyPane::picture() const
{
    QImage image(chart()->size(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart()->paintOn(painter, image.rect(), chart()->palette(), {});
    return image;
}

void TestLatencyPane::showsTheStatisticsOfARun()
{
    WindowDriver driver;
    Profile local = localTestPeerProfile();
    local.request.repeat = 40;
    driver.save({local});
    driver.open();
    QTest::keyClick(driver.window(), Qt::Key_4, Qt::AltModifier);
    const auto *const tabs = driver.window()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), text("Latency"));
    QVERIFY(!driver.button(text("Save latency"))->isEnabled());
    driver.clickProfile(local.name);
    driver.click(text("Echo"));
    QTRY_VERIFY_WITH_TIMEOUT(driver.button(text("Echo")), 60000);
    QTRY_COMPARE(figure(driver.window(), text("Succeeded")), text("40"));
    QCOMPARE(figure(driver.window(), text("Sent")), text("40"));
    QCOMPARE(figure(driver.window(), text("Lost")), text("0"));
    for (const char *const name : {"Minimum", "Mean", "Median", "95 % within", "99 % within", "Maximum", "Jitter"})
        QVERIFY2(figure(driver.window(), text(name)).endsWith(text("ms")), name);
    QVERIFY(figure(driver.window(), text("Stage Echo")).contains(text("OK")));
    QVERIFY(findByName<LatencyChart>(driver.window(), text("Latency chart"))
                ->accessibleDescription()
                .contains(text("40 succeeded")));
    QCOMPARE(driver.list(text("Newest echoes"))->model()->rowCount(), 40);
    QVERIFY(driver.button(text("Save latency"))->isEnabled());
}

void TestLatencyPane::tellsEachFigureOfARun()
{
    EchoReport report;
    report.echoes.sent = 500;
    report.echoes.succeeded = 498;
    report.echoes.lost = 2;
    report.echoes.perSecond = 12.34;
    report.echoes.roundTrip = RoundTripSummary{1, 2, 3, 4, 5, 6, 7, 8};
    report.stage(Stage::Echo) = {StageState::Failed, 9};
    m_pane->endRun(endedWith(report));
    const QList<std::pair<const char *, const char *>> figures{{"Sent", "500"},         {"Succeeded", "498"},
                                                               {"Lost", "2"},           {"Minimum", "1 ms"},
                                                               {"Mean", "2 ms"},        {"Median", "3 ms"},
                                                               {"Maximum", "6 ms"},     {"95 % within", "4 ms"},
                                                               {"99 % within", "5 ms"}, {"Standard deviation", "7 ms"},
                                                               {"Jitter", "8 ms"},      {"Stage Echo", "Failed, 9 ms"}};
    for (const auto &[name, value] : figures)
        QVERIFY2(figure(m_pane.get(), text(name)) == text(value), name);
    QCOMPARE(figure(m_pane.get(), text("Echoes per second")), QLocale().toString(12.34, 'f', 1));
    QCOMPARE(chart()->accessibleDescription(),
             text("500 echoes sent, 498 succeeded, 2 lost. Round trip: median 3 ms, 95 % within 4 ms, 99 % within "
                  "5 ms, maximum 6 ms."));
}

void TestLatencyPane::tellsEachFigureOfAWatch()
{
    WatchSummary watch;
    watch.attempts = 10;
    watch.succeeded = 7;
    watch.isUp = false;
    watch.outageCount = 2;
    RunProgress progress;
    progress.watch = watch;
    m_pane->showProgress(progress);
    QTRY_COMPARE(figure(m_pane.get(), text("Peer")), text("down"));
    QCOMPARE(figure(m_pane.get(), text("Availability")), text("70.00 %"));
    QCOMPARE(figure(m_pane.get(), text("Outages")), text("2"));
    QCOMPARE(figure(m_pane.get(), text("Attempts")), text("10"));
    QCOMPARE(figure(m_pane.get(), text("Succeeded")), text("7"));
    QCOMPARE(figure(m_pane.get(), text("Failed")), text("3"));
    progress.watch->isUp = true;
    m_pane->showProgress(progress);
    QTRY_COMPARE(figure(m_pane.get(), text("Peer")), text("up"));
}

void TestLatencyPane::countsWhatWasRefusedAndLost()
{
    QList<RunSample> list = samples(4, 2);
    list[1].sample.outcome = SampleOutcome::Refused;
    list[2].sample.outcome = SampleOutcome::Lost;
    list[2].sample.milliseconds = 0;
    m_pane->appendSamples(list);
    QTRY_COMPARE(figure(m_pane.get(), text("Sent")), text("4"));
    QCOMPARE(figure(m_pane.get(), text("Succeeded")), text("2"));
    QCOMPARE(figure(m_pane.get(), text("Lost")), text("1"));
    QCOMPARE(figure(m_pane.get(), text("Minimum")), text("2 ms")); // a lost echo has no round trip
    const QAbstractItemModel *const failures =
        findByName<QAbstractItemView>(m_pane.get(), text("Failed echoes"))->model();
    QCOMPARE(failures->rowCount(), 2);
    QVERIFY(failures->index(0, 3).data().toString().startsWith(text("Refused")));
    QVERIFY(failures->index(1, 3).data().toString().startsWith(text("Failed")));
    const QAbstractItemModel *const newest =
        findByName<QAbstractItemView>(m_pane.get(), text("Newest echoes"))->model();
    const auto iconOfRow = [newest](int row) {
        return newest->index(row, 3).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    };
    const QImage success = stateIcon(StateIcon::Success).pixmap(16).toImage();
    const QImage failure = stateIcon(StateIcon::Failure).pixmap(16).toImage();
    QCOMPARE(iconOfRow(0), success);
    QCOMPARE(iconOfRow(1), failure);
    QCOMPARE(iconOfRow(2), failure);
    QCOMPARE(iconOfRow(3), success);
    QCOMPARE(newest->index(1, 2).data().toString(), text("2 ms"));
    QCOMPARE(newest->index(2, 2).data().toString(), text("-"));
}

/// Those that failed have a cross in the colour of failures.
void TestLatencyPane::marksFailuresInTheChart()
{
    const auto crosses = [this] {
        const QImage image = picture();
        const QRgb bad = toneColor(Tone::Bad, chart()->palette()).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == bad ? 1 : 0;
        }
        return count;
    };
    m_pane->appendSamples(samples(4, 2));
    QCOMPARE(crosses(), 0);
    m_pane->appendSamples({RunSample{{2'000'000, 2, SampleOutcome::Refused}, {}}});
    const int one = crosses();
    QVERIFY(one > 0);
    m_pane->appendSamples({RunSample{{3'000'000, 0, SampleOutcome::Lost}, {}}});
    QVERIFY(crosses() > one);
}

void TestLatencyPane::listsWhatFailed()
{
    WindowDriver driver;
    WindowStart start;
    start.request.emplace();
    start.request->address = text("127.0.0.1");
    start.request->port = freePort();
    driver.open(start);
    driver.click(text("Echo"));
    QTRY_VERIFY(driver.list(text("Failed echoes")));
    const QAbstractItemModel *const failures = driver.list(text("Failed echoes"))->model();
    QTRY_COMPARE(failures->rowCount(), 1);
    QVERIFY2(failures->index(0, 3).data().toString().startsWith(text("Failed: ")),
             qPrintable(failures->index(0, 3).data().toString()));
    QTest::keyClick(driver.window(), Qt::Key_4, Qt::AltModifier);
    driver.chooseIn(text("Latency view"), text("Failed echoes"));
    QTRY_VERIFY(driver.list(text("Failed echoes"))->isVisible());
}

void TestLatencyPane::comparesWithHowOtherClientsSeeIt()
{
    EchoReport report;
    report.peer.connectedTo = text("192.0.2.1:104");
    report.echoes.roundTrip.emplace();
    report.echoes.roundTrip->median = 0.25;
    m_pane->endRun(endedWith(report));
    QCOMPARE(figure(m_pane.get(), text("Median as others see it")), text("no such figure"));
    report.request.acknowledgement = Acknowledgement::SystemDefault;
    report.echoes.roundTrip->median = 44;
    m_pane->startRun();
    m_pane->endRun(endedWith(report));
    QCOMPARE(figure(m_pane.get(), text("Median as others see it")), text("44 ms"));
    QCOMPARE(figure(m_pane.get(), text("Median, quick acks")), text("0.25 ms"));
    report.request.acknowledgement = Acknowledgement::Immediate;
    report.peer.connectedTo = text("192.0.2.2:104");
    m_pane->startRun();
    m_pane->endRun(endedWith(report));
    QCOMPARE(figure(m_pane.get(), text("Median as others see it")), text("no such figure")); // another peer's
}

/// The next run may be a watch of another peer.
void TestLatencyPane::saysNothingOfTheRunBefore()
{
    EchoReport report;
    report.request.acknowledgement = Acknowledgement::SystemDefault;
    report.peer.connectedTo = text("192.0.2.1:104");
    report.echoes.sent = 7;
    report.echoes.roundTrip.emplace();
    m_pane->endRun(endedWith(report));
    QVERIFY(chart()->accessibleDescription().startsWith(text("7 echoes sent")));
    m_pane->startRun();
    QCOMPARE(figure(m_pane.get(), text("Median as others see it")), text("no such figure"));
    QCOMPARE(chart()->accessibleDescription(), text("No round trip yet."));
    m_pane->appendSamples(samples(3));
    QTRY_VERIFY(chart()->accessibleDescription().startsWith(text("3 echoes sent")));
}

void TestLatencyPane::namesWhatMadeEchoesSlow()
{
    EchoReport report;
    report.findings = {Finding{Severity::Remark, Stage::Echo, FindingCode::AnswersDelayed, {}, {}}};
    report.echoes.stalls = {10, 40, {}};
    m_pane->endRun(endedWith(report));
    const auto *const remarks = findByName<QLabel>(m_pane.get(), text("Remarks on the latency"));
    QVERIFY(remarks->isVisible());
    QVERIFY2(remarks->text().contains(text("Nagle")), qPrintable(remarks->text()));
    m_pane->startRun();
    QVERIFY(!remarks->isVisible());
    report.findings = {Finding{Severity::Remark, Stage::Tls, FindingCode::PeerNotVerified, {}, {}}};
    m_pane->endRun(endedWith(report));
    QVERIFY(!remarks->isVisible()); // it made no echo slow
}

void TestLatencyPane::startsAnewWithTheNextRun()
{
    m_pane->appendSamples(samples(10));
    m_pane->startRun();
    QCOMPARE(figure(m_pane.get(), text("Sent")), text("0"));
    QVERIFY(!m_pane->saveActions().constFirst()->isEnabled());
}

void TestLatencyPane::forgetsTheWatchBefore()
{
    RunProgress progress;
    progress.watch.emplace().attempts = 10;
    progress.stages[size_t(Stage::Echo)] = {StageState::Ok, 9};
    m_pane->showProgress(progress);
    QTRY_COMPARE(figure(m_pane.get(), text("Attempts")), text("10"));
    QVERIFY(figure(m_pane.get(), text("Stage Echo")).contains(text("9 ms")));
    m_pane->startRun();
    QCOMPARE(figure(m_pane.get(), text("Attempts")), text("no such figure"));
    QVERIFY(!figure(m_pane.get(), text("Stage Echo")).contains(text("9 ms")));
}

/// Three within two milliseconds.
void TestLatencyPane::countsEchoesPerSecond()
{
    m_pane->appendSamples(samples(3));
    QTRY_COMPARE(figure(m_pane.get(), text("Echoes per second")), QLocale().toString(1000.0, 'f', 0));
}

void TestLatencyPane::numbersAndBoundsWhatIsLeftOfALongRun()
{
    RunRecord record;
    record.append(samples(int(RunRecord::samplesKept) + 1000));
    QVERIFY(record.droppedSamples() > 0);
    m_pane->turnTo(record, {});
    const QAbstractItemModel *const newest =
        findByName<QAbstractItemView>(m_pane.get(), text("Newest echoes"))->model();
    QCOMPARE(newest->rowCount(), 1000);
    QCOMPARE(newest->index(999, 0).data().toString(), text("61000"));
    m_pane->appendSamples(samples(1));
    QCOMPARE(newest->rowCount(), 1000);
    const auto tells = [this](const char *part) {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [part](const QLabel *label) { return label->text().contains(text(part)); });
    };
    QTRY_VERIFY(tells("echoes, and their statistics."));
    m_pane->startRun();
    QVERIFY(!tells("The newest "));
    QCOMPARE(newest->rowCount(), 0);
}

void TestLatencyPane::zoomsAndMovesWithKeys()
{
    m_pane->appendSamples(samples(1001));
    QCOMPARE(chart()->window(), (TimeWindow{0, 1}));
    QTest::keyClick(chart(), Qt::Key_Plus);
    QVERIFY(qFuzzyCompare(chart()->window().from, 0.1) && qFuzzyCompare(chart()->window().to, 0.9));
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(chart()->window().from > 0.17);
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Minus);
    QVERIFY(chart()->isFitted());
    QTest::keyClick(chart(), Qt::Key_Up);
    QVERIFY(!chart()->isFitted());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(chart()->isFitted());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::mouseClick(findByName<QAbstractButton>(m_pane.get(), text("Show all round trips")), Qt::LeftButton);
    QVERIFY(chart()->isFitted());
}

void TestLatencyPane::zoomsAndMovesWithTheMouse()
{
    m_pane->appendSamples(samples(1001));
    const QPoint place = middle().toPoint();
    QWheelEvent wheel(QPointF(place), chart()->mapToGlobal(QPointF(place)), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart(), &wheel);
    const TimeWindow zoomed = chart()->window();
    QVERIFY(zoomed.width() < 0.7);
    QTest::mousePress(chart(), Qt::LeftButton, {}, place);
    QTest::mouseMove(chart(), place + QPoint(40, 0));
    QTest::mouseRelease(chart(), Qt::LeftButton, {}, place + QPoint(40, 0));
    QVERIFY(chart()->window().from < zoomed.from);
    QTest::mouseDClick(chart(), Qt::LeftButton, {}, place);
    QVERIFY(chart()->isFitted());
}

void TestLatencyPane::followsTheNewestOnlyIfItIsShown()
{
    m_pane->appendSamples(samples(1001));
    QTest::keyClick(chart(), Qt::Key_Plus);
    const TimeWindow inside = chart()->window();
    m_pane->appendSamples({RunSample{{3'000'000, 0.1F, SampleOutcome::Succeeded}, {}}});
    chart()->follow({});
    QCOMPARE(chart()->window(), inside);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(chart(), Qt::Key_Right);
    QCOMPARE(chart()->window().to, 2.0);
    m_pane->appendSamples({RunSample{{4'000'000, 0.1F, SampleOutcome::Succeeded}, {}}});
    chart()->follow({});
    QCOMPARE(chart()->window().to, 3.0);
}

void TestLatencyPane::tellsTheValuesUnderThePointer()
{
    QVERIFY(chart()->textAt(middle()).isEmpty());
    QList<RunSample> list = samples(100'000, 0.25F);
    list[50'000].sample.outcome = SampleOutcome::Refused;
    m_pane->appendSamples(list);
    QVERIFY2(chart()->textAt(middle()).contains(text("echoes, 0.25 ms to 0.25 ms")),
             qPrintable(chart()->textAt(middle())));
    QVERIFY(chart()->textAt({0, 0}).isEmpty());
    bool failureFound = false;
    for (int x = 0; x < chart()->width(); ++x)
        failureFound = failureFound || chart()->textAt({qreal(x), middle().y()}).contains(text("1 failed"));
    QVERIFY(failureFound);
    bool barFound = false;
    for (int x = chart()->width() / 2; x < chart()->width(); ++x)
        barFound = barFound || chart()->textAt({qreal(x), middle().y()}).startsWith(text("0."));
    QVERIFY(barFound);
}

/// A peak that the axis leaves out is still seen above it.
void TestLatencyPane::marksWhatIsBeyondTheAxis()
{
    QList<RunSample> list = samples(100'000, 0.25F);
    list[50'000].sample.milliseconds = 40;
    m_pane->appendSamples(list);
    const auto upperEdge = [this] { return picture().copy(0, 0, chart()->width(), chart()->fontMetrics().height()); };
    const QImage whole = upperEdge();
    QTest::keyClick(chart(), Qt::Key_Up);
    QVERIFY(upperEdge() != whole);
    QTest::keyClick(chart(), Qt::Key_Down);
    QCOMPARE(upperEdge(), whole);
}

void TestLatencyPane::paintsAMillionEchoes()
{
    const QImage empty = picture();
    m_pane->appendSamples(samples(1'000'000));
    m_pane->appendSamples({RunSample{{3'000'000'000, 0, SampleOutcome::Lost}, text("Closed")}});
    QVERIFY(picture() != empty);
    const auto labels = m_pane->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().startsWith(text("The newest ")); }));
    QCOMPARE(figure(m_pane.get(), text("Sent")).remove(QLocale().groupSeparator()), text("1000001"));
}

QTEST_MAIN(TestLatencyPane)
#include "tst_latency_pane.moc"
