// The History tab by itself: what it makes of answers that come late or not at all, and what leaves a kept report.
#include "tests/support/history_files.h"
#include "tests/ui/window_driver.h"
#include "ui/history/history_pane.h"
#include "ui/history/report_window.h"
#include "ui/run/redaction.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestHistoryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsNoRunsOfAnotherPeer();
    void readsWhatCameWhileItWasHidden();
    void readsThePeerThatWasOpenedWhileItWasHidden();
    void saysWhetherAHistoryIsKept();
    void saysThatAReportIsGone();
    void savesAReportRedacted();
    void saysThatAReportCouldNotBeSaved();

private:
    [[nodiscard]] QAbstractItemView *table() const
    {
        return findByName<QAbstractItemView>(m_pane.get(), text("History"));
    }
    [[nodiscard]] bool says(const char *part) const;
    ReportWindow *saveReport();

    Redaction m_redaction;
    std::unique_ptr<HistoryFolder> m_folder;
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<HistoryPane> m_pane;
};

namespace {

HistoryLine lineOf(qint64 id)
{
    HistoryLine line;
    line.row.id = id;
    line.row.outcome = outcomeAt(daysAgo(1), Verdict::Failure);
    return line;
}

} // namespace

void TestHistoryPane::init()
{
    m_redaction.action()->setChecked(false);
    m_folder = std::make_unique<HistoryFolder>();
    m_history = std::make_unique<RunHistory>(m_folder->path());
    m_history->setKept(true);
    m_pane = std::make_unique<HistoryPane>(m_history.get(), &m_redaction);
    m_pane->showPeer(pacs);
    m_pane->show();
}

void TestHistoryPane::cleanup()
{
    m_pane.reset();
    m_history.reset();
}

bool TestHistoryPane::says(const char *part) const
{
    for (const QLabel *const label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text(part)))
            return true;
    }
    return false;
}

/// They were asked for before the user turned to this one.
void TestHistoryPane::showsNoRunsOfAnotherPeer()
{
    Q_EMIT m_history->linesRead(archive, {lineOf(1)});
    QCOMPARE(table()->model()->rowCount(), 0);
    Q_EMIT m_history->linesRead(pacs, {lineOf(1), lineOf(2)});
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestHistoryPane::readsWhatCameWhileItWasHidden()
{
    const QSignalSpy read(m_history.get(), &RunHistory::linesRead);
    QTRY_COMPARE(read.size(), 1);
    m_pane->hide();
    HistoryStore(m_folder->path()).add(runOf(outcomeAt(daysAgo(1))));
    Q_EMIT m_history->changed(pacs);
    QCOMPARE(table()->model()->rowCount(), 0);
    m_pane->show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestHistoryPane::readsThePeerThatWasOpenedWhileItWasHidden()
{
    const QSignalSpy read(m_history.get(), &RunHistory::linesRead);
    QTRY_COMPARE(read.size(), 1);
    m_pane->hide();
    HistoryStore(m_folder->path()).add(runOf(outcomeAt(daysAgo(1)), archive));
    m_pane->showPeer(archive);
    m_pane->show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestHistoryPane::saysWhetherAHistoryIsKept()
{
    QTRY_VERIFY(says("Nothing is known of this peer yet."));
    m_history->setKept(false);
    QVERIFY(says("No history is kept."));
    m_history->setKept(true);
    QVERIFY(says("Nothing is known of this peer yet."));
}

void TestHistoryPane::saysThatAReportIsGone()
{
    const QSignalSpy failed(m_pane.get(), &HistoryPane::failed);
    Q_EMIT m_history->linesRead(pacs, {lineOf(1)});
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::mouseClick(findByName<QAbstractButton>(m_pane.get(), text("Open report")), Qt::LeftButton);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), text("The report of this run is no longer there."));
}

/// Asks where to save it.
ReportWindow *TestHistoryPane::saveReport()
{
    EchoReport report;
    report.request.address = text("pacs.example.org");
    KeptReport kept;
    kept.record = *readHistoryRecord(historyRecord(report, {}));
    auto *const window = new ReportWindow(kept, &m_redaction, m_pane.get());
    window->show();
    for (QAbstractButton *const button : window->findChildren<QAbstractButton *>()) {
        if (button->text().contains(text("Save")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    return window;
}

void TestHistoryPane::savesAReportRedacted()
{
    m_redaction.action()->setChecked(true);
    const ReportWindow *const window = saveReport();
    const QString path = m_folder->path(text("report.txt"));
    chooseFile(window, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.contains("DICOM connection test"));
    QVERIFY2(!saved.contains("pacs.example.org"), saved.constData());
    QCOMPARE(labelColor(window, text("Saved")), QPalette().color(QPalette::WindowText));
}

void TestHistoryPane::saysThatAReportCouldNotBeSaved()
{
    const ReportWindow *const window = saveReport();
    auto *const dialog = window->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(m_folder->path(text("missing/report.txt"))); // which the dialog itself would not take
    QCOMPARE(labelColor(window, text("report.txt")), toneColor(Tone::Bad, QPalette()));
}

QTEST_MAIN(TestHistoryPane)
#include "tst_history_pane.moc"
