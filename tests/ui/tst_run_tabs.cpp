// The tabs that are not in front are made after the first frame, or when one of them is needed; none of them misses
// what was said before.
#include "tests/models/report_fixture.h"
#include "tests/ui/window_driver.h"
#include "ui/history/run_history.h"
#include "ui/peer/run_tabs.h"
#include "ui/peer/tab_list.h"
#include "ui/run/redaction.h"
#include "ui/run/run_book.h"
#include "ui/run/shown_run.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// The tabs in a window of their own, and the runs that they may turn to.
struct TabsInWindow
{
    Redaction redaction;
    QTemporaryDir folder;
    RunHistory history{folder.filePath(text("history.sqlite"))};
    RunBook runs;
    ShownRun shown{&runs};
    QMainWindow window; // goes before what its tabs borrow
    RunTabs *tabs = new RunTabs(&shown, {&history, &redaction, {}}, &window);

    TabsInWindow() { window.setCentralWidget(tabs); }

    /// Shows the window and waits until all tabs are there.
    void show()
    {
        window.show();
        QTRY_VERIFY(tabs->isComplete());
    }

    /// Turns to a failed run with two PDUs.
    void turnToFailure()
    {
        FinishedRun run;
        run.report = rejected();
        run.request = run.report.request;
        const QByteArray release = QByteArray::fromHex("05000000000400000000");
        const PduTransfer pdu{Direction::Sent, 1, release, 0, 0, 0, false};
        shown.show(runs.add(text("CT 1"), run, {pdu, pdu}, {}));
    }

    [[nodiscard]] int pduCount() const
    {
        return findByName<QAbstractItemView>(tabs, text("PDUs"))->model()->rowCount();
    }
    [[nodiscard]] QString explanation() const
    {
        return findByName<QTextEdit>(tabs, text("Explanation"))->toPlainText();
    }
};

bool saysOnALabel(const QWidget *root, const QString &text)
{
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

class TestRunTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAllTabsBeforeTheyAreMade();
    void makesTheOthersAfterTheFirstFrame();
    void keepsTheTabInFront();
    void makesThemForWhoGoesToOne();
    void tellsThemWhatWasSaid();
    void showsThemTheRunThatWasTurnedTo();
    void makesThemForARun();
    void makesThemForAPicture();

private:
    WindowDriver m_driver; // for the settings
};

void TestRunTabs::initTestCase()
{
    qRegisterMetaType<RunId>();
}

void TestRunTabs::namesAllTabsBeforeTheyAreMade()
{
    const TabsInWindow made;
    QStringList names;
    for (int i = 0; i < made.tabs->count(); ++i)
        names << made.tabs->tabText(i);
    QCOMPARE(names, QStringList({text("Explanation"), text("Log"), text("PDUs"), text("Latency"), text("History")}));
    QCOMPARE(made.tabs->focusActions().size(), 5);
    QVERIFY(!made.tabs->isComplete());
    QVERIFY(!findByName<QWidget>(made.tabs, text("PDUs")));
}

void TestRunTabs::makesTheOthersAfterTheFirstFrame()
{
    TabsInWindow made;
    const QSignalSpy completed(made.tabs, &RunTabs::completed);
    const qsizetype before = made.tabs->saveActions().size();
    made.show();
    QCOMPARE(completed.count(), 1);
    QVERIFY(made.tabs->saveActions().size() > before);
    QCOMPARE(made.tabs->count(), 5);
    for (int i = 0; i < made.tabs->count(); ++i)
        QVERIFY(qobject_cast<RunTab *>(made.tabs->widget(i)));
}

void TestRunTabs::keepsTheTabInFront()
{
    TabsInWindow made;
    const QSignalSpy changed(made.tabs, &QTabWidget::currentChanged);
    QWidget *const front = made.tabs->currentWidget();
    auto *const find = findByName<QLineEdit>(front, text("Find in the log"));
    find->setFocus();
    made.show();
    QVERIFY(QTest::qWaitForWindowActive(&made.window));
    QCOMPARE(QApplication::focusWidget(), find);
    QCOMPARE(made.tabs->currentWidget(), front);
    QVERIFY(front->isVisible());
    QCOMPARE(made.tabs->tabText(made.tabs->currentIndex()), text("Log"));
    QCOMPARE(changed.count(), 0);
    QVERIFY(actionNamed(made.tabs, text("Find in the log"))->isEnabled());
    QVERIFY(!actionNamed(made.tabs, text("Find in the PDUs"))->isEnabled()); // its key is that of the log
}

void TestRunTabs::makesThemForWhoGoesToOne()
{
    const TabsInWindow made;
    made.tabs->setCurrentIndex(3);
    QVERIFY(made.tabs->isComplete());
    QVERIFY(qobject_cast<RunTab *>(made.tabs->currentWidget()));
    QCOMPARE(made.tabs->tabText(made.tabs->currentIndex()), text("Latency"));

    const TabsInWindow others;
    others.tabs->focusActions().at(2)->trigger();
    QVERIFY(others.tabs->isComplete());
    QCOMPARE(others.tabs->tabText(others.tabs->currentIndex()), text("PDUs"));
}

void TestRunTabs::tellsThemWhatWasSaid()
{
    TabsInWindow made;
    VerdictText verdict;
    verdict.headline = text("This peer has not been tested.");
    made.tabs->showVerdict(verdict);
    made.tabs->showRemark(text("The settings are others."));
    made.tabs->showPeer(text("nobody:104"));
    made.history.setKept(true);
    made.show();
    QVERIFY(made.explanation().contains(verdict.headline));
    QVERIFY(saysOnALabel(made.tabs, text("The settings are others.")));
    made.tabs->setCurrentIndex(4);
    const QString unknown = text("Nothing is known of this peer yet. Each echo and each watch is kept here.");
    QTRY_VERIFY(saysOnALabel(made.tabs, unknown));
}

void TestRunTabs::showsThemTheRunThatWasTurnedTo()
{
    TabsInWindow made;
    made.turnToFailure();
    QVERIFY(!made.tabs->isComplete()); // the one in front is all that is seen
    made.show();
    QCOMPARE(made.pduCount(), 2);
    QCOMPARE(made.tabs->tabText(made.tabs->currentIndex()), text("Log")); // whatever the run has to offer
}

void TestRunTabs::makesThemForARun()
{
    TabsInWindow made;
    Q_EMIT made.shown.logged({});
    QVERIFY(made.tabs->isComplete());
}

void TestRunTabs::makesThemForAPicture()
{
    const TabsInWindow made;
    QVERIFY(!made.tabs->picture(RunId::None));
    QVERIFY(made.tabs->isComplete());
}

QTEST_MAIN(TestRunTabs)
#include "tst_run_tabs.moc"
