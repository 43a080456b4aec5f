// What leaves the Latency tab: pictures, tables, the picture in the report. And how the chart is to be drawn.
#include "tests/ui/window_driver.h"
#include "ui/latency/latency_chart.h"
#include "ui/latency/latency_export.h"
#include "ui/latency/latency_pane.h"
#include "ui/run/redaction.h"
#include "ui/run/run_file_name.h"
#include "ui/widgets/time_text.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// One each millisecond, of which one of 150 takes a hundred times as long.
QList<RunSample> samples(int count)
{
    QList<RunSample> list;
    for (int i = 0; i < count; ++i)
        list << RunSample{{1'000'000 + i * 1000, i % 150 == 149 ? 10.0F : 0.1F, SampleOutcome::Succeeded}, {}};
    return list;
}

RunProgress progressOf(const QString &address)
{
    RunProgress progress;
    progress.id = RunId{7};
    progress.request.calledAeTitle = text("MAINPACS");
    progress.request.address = address;
    progress.request.port = 104;
    return progress;
}

/// All text of an SVG, or why it is not well-formed.
QString svgText(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString result;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            result += reader.text();
    }
    return reader.hasError() ? reader.errorString() : result;
}

} // namespace

class TestLatencyExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void writesCsv();
    void quotesThePeer();
    void numbersWhatIsLeftInCsv();
    void savesPictures_data();
    void savesPictures();
    void namesPeerAndTimeInAPicture();
    void describesInAPictureWhatAHiddenPaneHasNotShown();
    void redactsThePeer();
    void copiesTheChart();
    void hasAPictureOfItsRunOnly();
    void putsTheChartIntoTheReport();
    void choosesTheScale();
    void drawsAThreshold();
    void marksOutages();
    void namesFiles_data();
    void namesFiles();

private:
    [[nodiscard]] LatencyChart *chart() const { return m_pane->findChild<LatencyChart *>(); }
    [[nodiscard]] QImage picture() const { return chart()->grab().toImage(); }
    [[nodiscard]] QAction *option(const char *start) const;
    [[nodiscard]] QFileDialog *saveDialog() const;

    Redaction m_redaction;
    std::unique_ptr<LatencyPane> m_pane;
};

void TestLatencyExport::init()
{
    m_redaction.action()->setChecked(false);
    m_pane = std::make_unique<LatencyPane>(&m_redaction);
    m_pane->resize(900, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->startRun();
    m_pane->showProgress(progressOf(text("pacs.example.org")));
}

QAction *TestLatencyExport::option(const char *start) const
{
    for (QAction *const action : findByName<QToolButton>(m_pane.get(), text("Chart options"))->menu()->actions()) {
        if (action->text().remove(u'&').startsWith(QLatin1StringView(start)))
            return action;
    }
    return nullptr;
}

QFileDialog *TestLatencyExport::saveDialog() const
{
    QTest::mouseClick(findByName<QAbstractButton>(m_pane.get(), text("Save latency")), Qt::LeftButton);
    return m_pane->findChild<QFileDialog *>();
}

void TestLatencyExport::writesCsv()
{
    LatencySeries series;
    series.add({1'000'002, 0.25F, SampleOutcome::Succeeded});
    series.add({2'500'000, 3, SampleOutcome::Refused});
    series.add({61'000'000, 0, SampleOutcome::Lost});
    QCOMPARE(latencyCsv(series, text("MAINPACS at h, port 104")),
             QByteArray("number,time,milliseconds,outcome,peer\r\n"
                        "1,1970-01-01T00:00:01.000002Z,0.25,succeeded,\"MAINPACS at h, port 104\"\r\n"
                        "2,1970-01-01T00:00:02.500000Z,3,refused,\"MAINPACS at h, port 104\"\r\n"
                        "3,1970-01-01T00:01:01.000000Z,,lost,\"MAINPACS at h, port 104\"\r\n"));
}

void TestLatencyExport::quotesThePeer()
{
    LatencySeries series;
    series.add({0, 1, SampleOutcome::Succeeded});
    QVERIFY(latencyCsv(series, text("A\"B")).endsWith(",succeeded,\"A\"\"B\"\r\n"));
}

/// An echo keeps its number even when older ones are gone.
void TestLatencyExport::numbersWhatIsLeftInCsv()
{
    LatencySeries series(2048);
    for (int i = 1; i <= 3000; ++i)
        series.add({i * 1000, 1, SampleOutcome::Succeeded});
    QVERIFY(series.droppedCount() > 0);
    const QList<QByteArray> rows = latencyCsv(series, {}).split('\n');
    QVERIFY2(rows[1].startsWith(QByteArray::number(series.droppedCount() + 1) + ','), rows[1].constData());
    QVERIFY2(rows[rows.size() - 2].startsWith("3000,"), rows[rows.size() - 2].constData());
}

void TestLatencyExport::savesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PNG") << text("chart.png") << QByteArray("\x89PNG");
    QTest::newRow("SVG") << text("chart.svg") << QByteArray("<?xml");
    QTest::newRow("CSV") << text("chart.csv") << QByteArray("number,");
    QTest::newRow("large letters") << text("CHART.SVG") << QByteArray("<?xml");
}

void TestLatencyExport::savesPictures()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    m_pane->appendSamples(samples(100));
    QTRY_VERIFY(m_pane->saveActions().constFirst()->isEnabled());
    QFileDialog *const dialog = saveDialog();
    QVERIFY(dialog);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFETCH(QByteArray, beginning);
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestLatencyExport::namesPeerAndTimeInAPicture()
{
    m_pane->showProgress(progressOf(text("a<b&c")));
    m_pane->appendSamples(samples(100));
    const auto found = m_pane->picture(RunId{7});
    QVERIFY(found);
    const QString said = svgText(found->svg);
    const QString title = text("MAINPACS at a<b&c, port 104, ") + momentText(QDateTime::fromMSecsSinceEpoch(1000));
    QVERIFY2(said.contains(title), qPrintable(said));
    QVERIFY(found->description.startsWith(title));
    QVERIFY(QSvgRenderer(found->svg).isValid());
}

/// As in the report of a watch whose tab was never opened.
void TestLatencyExport::describesInAPictureWhatAHiddenPaneHasNotShown()
{
    m_pane->hide();
    m_pane->showProgress(progressOf(text("host")));
    m_pane->appendSamples(samples(100));
    const auto found = m_pane->picture(RunId{7});
    QVERIFY(found);
    QVERIFY2(found->description.contains(text("Round trip: median ")), qPrintable(found->description));
    QVERIFY(svgText(found->svg).contains(text("Round trip: median ")));
}

void TestLatencyExport::redactsThePeer()
{
    EchoRequest request;
    request.calledAeTitle = text("MAINPACS");
    request.address = text("pacs.example.org");
    m_redaction.learn(request);
    m_redaction.action()->setChecked(true);
    m_pane->appendSamples(samples(100));
    const auto found = m_pane->picture(RunId{7});
    QVERIFY(found);
    QVERIFY(!found->svg.contains("MAINPACS") && !found->svg.contains("pacs.example.org"));
    QVERIFY(!found->description.contains(text("MAINPACS")));
    QTRY_VERIFY(m_pane->saveActions().constFirst()->isEnabled());
    const QString offered = saveDialog()->selectedFiles().constFirst();
    QVERIFY2(!offered.contains(text("MAINPACS")), qPrintable(offered));
}

void TestLatencyExport::copiesTheChart()
{
    m_pane->appendSamples(samples(100));
    QTRY_VERIFY(m_pane->editActions().constFirst()->isEnabled());
    QGuiApplication::clipboard()->clear();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
}

void TestLatencyExport::hasAPictureOfItsRunOnly()
{
    QVERIFY(!m_pane->picture(RunId{7}));
    m_pane->appendSamples(samples(10));
    QVERIFY(m_pane->picture(RunId{7}));
    QVERIFY(!m_pane->picture(RunId{8}));
}

void TestLatencyExport::putsTheChartIntoTheReport()
{
    WindowDriver driver;
    driver.open();
    driver.clickProfile(text("Local test peer"));
    driver.click(text("Echo"));
    QTRY_VERIFY(driver.verdict().contains(text("succeeded")));
    QAction *save = nullptr;
    for (QAction *const action : driver.window()->findChildren<QAction *>()) {
        if (action->text() == text("Save report..."))
            save = action;
    }
    QVERIFY(save);
    save->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = driver.window()->findChild<QFileDialog *>()));
    QVERIFY2(dialog->selectedFiles().constFirst().contains(text("dicom-echo-report-")),
             qPrintable(dialog->selectedFiles().constFirst()));
    const QString path = driver.folder() + text("/report.html");
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const QByteArray begin = "src=\"data:image/svg+xml;base64,";
    const qsizetype from = page.indexOf(begin);
    QVERIFY2(from > 0, page.constData());
    const qsizetype start = from + begin.size();
    const QByteArray svg = QByteArray::fromBase64(page.sliced(start, page.indexOf('"', start) - start));
    QVERIFY2(svgText(svg).contains(text("median")), svg.constData());
}

void TestLatencyExport::choosesTheScale()
{
    m_pane->appendSamples(samples(200));
    QTRY_VERIFY(m_pane->saveActions().constFirst()->isEnabled());
    const QImage even = picture();
    option("Logarithmic")->trigger();
    QCOMPARE(chart()->options().scale, ValueScale::Logarithmic);
    const QImage logarithmic = picture();
    QVERIFY(logarithmic != even);
    option("Even, up to")->trigger();
    QCOMPARE(chart()->options().scale, ValueScale::Clipped);
    QVERIFY(picture() != even && picture() != logarithmic);

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(text("settings.ini")), QSettings::IniFormat);
    m_pane->saveLayout(settings);
    QCOMPARE(settings.value(text("latency/scale")).toString(), text("clipped"));
    option("Linear scale")->trigger();
    QCOMPARE(picture(), even);
}

void TestLatencyExport::drawsAThreshold()
{
    m_pane->appendSamples(samples(200));
    QTRY_VERIFY(m_pane->saveActions().constFirst()->isEnabled());
    const QImage without = picture();
    option("Threshold: none")->trigger();
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setDoubleValue(5);
    dialog->accept();
    QCOMPARE(chart()->options().threshold, std::optional(5.0));
    QVERIFY(option("Threshold: 5 ms"));
    QVERIFY(picture() != without);
    option("Threshold: 5 ms")->trigger();
    QTRY_VERIFY((dialog = m_pane->findChild<QInputDialog *>()) && dialog->isVisible());
    QCOMPARE(dialog->doubleValue(), 5.0);
    dialog->setDoubleValue(0);
    dialog->accept();
    QCOMPARE(picture(), without);
}

void TestLatencyExport::marksOutages()
{
    m_pane->appendSamples(samples(200));
    QTRY_VERIFY(m_pane->saveActions().constFirst()->isEnabled());
    const QImage without = picture();
    RunProgress progress = progressOf(text("pacs.example.org"));
    progress.watch = WatchSummary();
    progress.watch->outages.append(
        {QDateTime::fromMSecsSinceEpoch(1050), QDateTime::fromMSecsSinceEpoch(1100), 1, nullptr, nullptr});
    m_pane->showProgress(progress);
    QTRY_VERIFY(picture() != without);
}

void TestLatencyExport::namesFiles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << "MAINPACS"
                           << "pacs.example.org"
                           << "dicom-echo-log-MAINPACS-pacs.example.org-";
    QTest::newRow("IPv6") << "A"
                          << "fe80::1%eth0"
                          << "dicom-echo-log-A-fe80-1-eth0-";
    QTest::newRow("a path") << "../../X"
                            << "a/b\\c"
                            << "dicom-echo-log-X-a-b-c-";
    QTest::newRow("nothing usable") << "..."
                                    << ""
                                    << "dicom-echo-log-";
    QTest::newRow("long") << QString(300, u'A') << QString(300, u'b')
                          << text("dicom-echo-log-") + QString(64, u'A') + u'-' + QString(64, u'b') + u'-';
}

void TestLatencyExport::namesFiles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, address);
    const QDateTime time(QDate(2026, 11, 22), QTime(10, 2, 11));
    const QString name = runFileName(text("log"), {title, address, time});
    QTEST(name.chopped(15), "name");
    QVERIFY(name.endsWith(text("20261122-100211")));
}

QTEST_MAIN(TestLatencyExport)
#include "tst_latency_export.moc"
