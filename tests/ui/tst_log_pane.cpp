// Reading the log: following the newest line, searching, copying, saving, clearing.
#include "tests/ui/window_driver.h"
#include "ui/log/log_pane.h"
#include "ui/run/redaction.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace dicom_echo;
using dicom_echo::test::findByName;

namespace {

QList<LogRecord> lines(int count, LogLevel level = LogLevel::Error)
{
    QList<LogRecord> records;
    for (int i = 0; i < count; ++i) {
        LogRecord record;
        record.level = level;
        record.text = QStringLiteral("line %1").arg(i);
        records << record;
    }
    return records;
}

} // namespace

class TestLogPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followsTheNewestLineUntilTheUserScrollsUp();
    void staysOnTheSameLinesWhenOldOnesGo();
    void staysInPlaceWhenTheCurrentLineGoes();
    void followsAgainAfterClear();
    void choosesTheLevel();
    void remembersTheLevelThatTheUserChose();
    void findsFromTheKeyboard();
    void copiesTheSelectedLinesInOrder();
    void savesTheLinesThatAreShown();
    void givesNoNameAwayIfItRedacts();
    void clearsTheLog();
    void writesEachLevelInItsColour_data();
    void writesEachLevelInItsColour();

private:
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] bool isAtBottom() const { return bar()->value() == bar()->maximum(); }

    std::unique_ptr<LogPane> m_pane;
    QListView *m_view = nullptr;
};

void TestLogPane::init()
{
    m_pane = std::make_unique<LogPane>();
    m_pane->setLogLevel(LogLevel::Error);
    m_pane->resize(700, 300);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_view = findByName<QListView>(m_pane.get(), QStringLiteral("Log"));
    QVERIFY(m_view);
}

void TestLogPane::cleanup()
{
    m_pane.reset();
}

void TestLogPane::followsTheNewestLineUntilTheUserScrollsUp()
{
    m_pane->model()->append(lines(200));
    QTRY_VERIFY(bar()->maximum() > 0 && isAtBottom());
    const int bottom = bar()->maximum();

    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Home);
    QTRY_COMPARE(bar()->value(), 0);
    m_pane->model()->append(lines(100));
    QTRY_VERIFY(bar()->maximum() > bottom);
    QCOMPARE(bar()->value(), 0);

    QTest::keyClick(m_view, Qt::Key_End);
    QTRY_VERIFY(isAtBottom());
    m_pane->model()->append(lines(100));
    QTRY_VERIFY(bar()->maximum() > bottom + 100);
    QTRY_VERIFY(isAtBottom());
}

void TestLogPane::staysOnTheSameLinesWhenOldOnesGo()
{
    const int capacity = 100'000;
    m_pane->model()->append(lines(capacity));
    QTRY_VERIFY(bar()->maximum() > 0);
    bar()->setValue(500);
    const QString top = m_view->indexAt(QPoint(20, 1)).data().toString();
    QVERIFY(!top.isEmpty());
    m_pane->model()->append(lines(30));
    QTRY_COMPARE(bar()->value(), 470);
    QTRY_COMPARE(m_view->indexAt(QPoint(20, 1)).data().toString(), top);
}

void TestLogPane::staysInPlaceWhenTheCurrentLineGoes()
{
    m_pane->model()->append(lines(100'000));
    QTRY_VERIFY(bar()->maximum() > 0);
    m_view->setCurrentIndex(m_view->model()->index(10, 0));
    bar()->setValue(500);
    m_pane->model()->append(lines(30));
    QTRY_COMPARE(bar()->value(), 470);
    QVERIFY(!m_view->currentIndex().isValid());
    m_view->setCurrentIndex(m_view->model()->index(40, 0));
    bar()->setValue(bar()->maximum());
    m_pane->model()->append(lines(60));
    QTRY_VERIFY(isAtBottom());
}

void TestLogPane::followsAgainAfterClear()
{
    m_pane->model()->append(lines(200));
    QTRY_VERIFY(bar()->maximum() > 0 && isAtBottom());
    bar()->setValue(0);
    m_pane->model()->clear();
    QTRY_COMPARE(bar()->maximum(), 0);
    m_pane->model()->append(lines(200));
    QTRY_VERIFY(bar()->maximum() > 0);
    QVERIFY(isAtBottom());
}

void TestLogPane::choosesTheLevel()
{
    m_pane->model()->append(lines(3, LogLevel::Debug));
    auto *const level = findByName<QComboBox>(m_pane.get(), QStringLiteral("Log level"));
    QVERIFY(level);
    QCOMPARE(level->currentText(), QStringLiteral("Error"));
    const QList<std::pair<LogLevel, const char *>> levels{{LogLevel::Quiet, "Quiet"}, {LogLevel::Critical, "Critical"},
                                                          {LogLevel::Error, "Error"}, {LogLevel::Warning, "Warning"},
                                                          {LogLevel::Info, "Info"},   {LogLevel::Debug, "Debug"}};
    QCOMPARE(level->count(), levels.size());
    for (int i = 0; i < level->count(); ++i) {
        QCOMPARE(level->itemData(i).value<LogLevel>(), levels[i].first);
        QCOMPARE(level->itemText(i), QString::fromLatin1(levels[i].second));
    }
    QCOMPARE(m_view->model()->rowCount(), 0);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_End);
    QCOMPARE(m_pane->logLevel(), LogLevel::Debug);
    QCOMPARE(m_view->model()->rowCount(), 3);
}

void TestLogPane::remembersTheLevelThatTheUserChose()
{
    const test::WindowDriver ownSettings;
    auto *const level = findByName<QComboBox>(m_pane.get(), QStringLiteral("Log level"));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Home);
    QCOMPARE(m_pane->logLevel(), LogLevel::Quiet);
    QTest::keyClick(level, Qt::Key_Down);
    m_pane->setLogLevel(LogLevel::Info); // as the command line does, for once
    {
        QSettings settings;
        m_pane->saveLayout(settings);
    }
    QCOMPARE(LogPane().logLevel(), LogLevel::Critical);
}

void TestLogPane::findsFromTheKeyboard()
{
    m_pane->model()->append(lines(200));
    m_view->setFocus();
    QTest::keySequence(m_view, QKeySequence::Find);
    auto *const search = findByName<QLineEdit>(m_pane.get(), QStringLiteral("Find in the log"));
    QVERIFY(search);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("LINE 15"));
    QCOMPARE(m_pane->model()->matchCount(), 11); // 15, 150-159
    QCOMPARE(m_view->currentIndex().row(), 15);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_view->currentIndex().row(), 150);
    QTest::keySequence(search, QKeySequence::FindPrevious);
    QTest::keySequence(search, QKeySequence::FindPrevious);
    QCOMPARE(m_view->currentIndex().row(), 159); // round the beginning
    QTest::keySequence(search, QKeySequence::FindNext);
    QCOMPARE(m_view->currentIndex().row(), 15);
    QVERIFY(test::labelColor(m_pane.get(), QStringLiteral("1 of 11")).isValid());
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("LINE 0"));
    m_view->setCurrentIndex(m_view->model()->index(20, 0));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClicks(search, QStringLiteral("x"));
    QVERIFY(test::labelColor(m_pane.get(), QStringLiteral("None")).isValid());
}

void TestLogPane::copiesTheSelectedLinesInOrder()
{
    m_pane->model()->append(lines(3));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_End);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keySequence(m_view, QKeySequence::Copy);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 2);
    QVERIFY(copied.first().endsWith(QLatin1StringView("E  line 1")));
    QVERIFY(copied.last().endsWith(QLatin1StringView("E  line 2")));
    QTest::keySequence(m_view, QKeySequence::SelectAll);
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    m_view->selectionModel()->select(m_view->model()->index(2, 0), QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->select(m_view->model()->index(0, 0), QItemSelectionModel::Select);
    QTest::keySequence(m_view, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().trimmed().endsWith(QLatin1StringView("E  line 2")));
}

void TestLogPane::savesTheLinesThatAreShown()
{
    m_pane->model()->append(lines(2));
    m_pane->model()->append(lines(1, LogLevel::Debug));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.txt"));
    m_pane->saveActions().constFirst()->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_pane->findChild<QFileDialog *>()));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.contains(QLatin1StringView("E  line 1")));
}

void TestLogPane::givesNoNameAwayIfItRedacts()
{
    Redaction redaction;
    redaction.action()->setChecked(true);
    LogPane pane(&redaction);
    RunProgress progress;
    progress.request.address = QStringLiteral("pacs.clinic.example");
    progress.request.calledAeTitle = QStringLiteral("MAINPACS");
    redaction.learn(progress.request);
    pane.showProgress(progress);
    LogRecord line;
    line.level = LogLevel::Error;
    line.text = QStringLiteral("MAINPACS at pacs.clinic.example says no");
    pane.appendLog({line});
    const QTemporaryDir folder;
    pane.saveActions().constFirst()->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = pane.findChild<QFileDialog *>()));
    const QString suggested = dialog->selectedFiles().constFirst();
    QVERIFY2(!suggested.contains(QStringLiteral("MAINPACS")) && !suggested.contains(QStringLiteral("clinic")),
             qPrintable(suggested));
    const QString path = folder.filePath(QStringLiteral("log.txt"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY2(saved.contains("says no") && !saved.contains("MAINPACS") && !saved.contains("clinic"), saved.constData());
}

void TestLogPane::clearsTheLog()
{
    m_pane->model()->append(lines(2));
    const QList<QAction *> actions = m_pane->editActions();
    const auto clear = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == QLatin1StringView("Clear the log");
    });
    QVERIFY(clear != actions.end());
    (*clear)->trigger();
    QCOMPARE(m_view->model()->rowCount(), 0);
    QCOMPARE(m_pane->model()->keptCount(), 0);
}

void TestLogPane::writesEachLevelInItsColour_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("critical") << LogLevel::Critical << Tone::Bad;
    QTest::newRow("error") << LogLevel::Error << Tone::Bad;
    QTest::newRow("warning") << LogLevel::Warning << Tone::Warning;
    QTest::newRow("info") << LogLevel::Info << Tone::Normal;
    QTest::newRow("debug") << LogLevel::Debug << Tone::Muted;
}

void TestLogPane::writesEachLevelInItsColour()
{
    QFETCH(LogLevel, level);
    QFETCH(Tone, tone);
    m_pane->setLogLevel(LogLevel::Debug);
    m_pane->model()->append(lines(1, level));
    const QColor paper = m_view->palette().color(QPalette::Base);
    // Anti-aliased ink is mixed with the paper: what it takes away from each colour stays in proportion.
    const auto taken = [this, &paper] {
        const QImage picture = m_view->viewport()->grab(m_view->visualRect(m_view->model()->index(0, 0))).toImage();
        std::array<double, 3> sums{};
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                sums[0] += paper.red() - pixel.red();
                sums[1] += paper.green() - pixel.green();
                sums[2] += paper.blue() - pixel.blue();
            }
        }
        return sums;
    };
    QTRY_VERIFY(taken()[1] > 0); // each tone takes green away
    const QColor ink = toneColor(tone, m_view->palette());
    const std::array<double, 3> expected{double(paper.red() - ink.red()), double(paper.green() - ink.green()),
                                         double(paper.blue() - ink.blue())};
    const std::array<double, 3> sums = taken();
    const double scale = sums[1] / expected[1];
    for (size_t i = 0; i < 3; ++i)
        QVERIFY2(std::abs(sums[i] / scale - expected[i]) < 12, qPrintable(QString::number(sums[i] / scale)));
}

QTEST_MAIN(TestLogPane)
#include "tst_log_pane.moc"
