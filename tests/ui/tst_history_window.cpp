// The history as the user of the window meets it: the runs of a peer, also those of yesterday, and their reports.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestHistoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheEchoesOfThePeer();
    void tellsTheLastResultAfterARestart();
    void showsThoseOfTheProfileThatIsOpened();
    void opensTheReportOfARunAfterARestart();
    void copiesAReportRedacted();
    void saysWhatIsMissing();
    void saysThatNoHistoryCanBeKept();

private:
    void open();
    /// Clicks Echo, and waits for the end of the run.
    void echo() const;
    [[nodiscard]] QAbstractItemView *table() const { return m_driver->list(text("History")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPlainTextEdit *report() const
    {
        return findByName<QPlainTextEdit>(m_driver->window(), text("Report"));
    }
    void showHistory() const { QTest::keyClick(m_driver->window(), Qt::Key_5, Qt::AltModifier); }

    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;
};

void TestHistoryWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_path = m_driver->folder() + text("/history.sqlite");
}

void TestHistoryWindow::cleanup()
{
    m_driver.reset();
}

void TestHistoryWindow::open()
{
    WindowStart start;
    start.history.path = m_path;
    m_driver->open(start);
}

void TestHistoryWindow::echo() const
{
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
}

void TestHistoryWindow::showsTheEchoesOfThePeer()
{
    std::optional<Responder> responder(std::in_place);
    QVERIFY(!responder->start());
    m_driver->save({savedPeer(text("PACS"), responder->port())});
    open();
    m_driver->clickProfile(text("PACS"));
    showHistory();
    QVERIFY(findByName<QWidget>(m_driver->window(), text("History"))->isHidden()); // the empty state is there instead
    echo();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->isVisible());
    QCOMPARE(cell(0, 2), text("Succeeded"));
    responder.reset();
    echo();
    showHistory(); // the explanation of the failure came to the front
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 2), text("Failed"));
    QCOMPARE(cell(0, 3), text("Connect"));
    QVERIFY2(cell(0, 4).contains(text("refused the connection")), qPrintable(cell(0, 4)));
    QVERIFY2(cell(0, 6).startsWith(text("New failure: ")), qPrintable(cell(0, 6)));
}

void TestHistoryWindow::tellsTheLastResultAfterARestart()
{
    m_driver->save({savedPeer(text("PACS"), freePort())});
    open();
    m_driver->clickProfile(text("PACS"));
    echo();
    showHistory();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_driver->close());
    open();
    m_driver->clickProfile(text("PACS"));
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text("Failed ")), qPrintable(m_driver->verdictLine()));
    QVERIFY2(m_driver->verdictLine().contains(text("refused the connection")), qPrintable(m_driver->verdictLine()));
    QVERIFY2(m_driver->verdict().contains(text("Not tested in this window since")), qPrintable(m_driver->verdict()));
    echo();
    QVERIFY2(m_driver->verdictLine().startsWith(text("Echo failed")), qPrintable(m_driver->verdictLine()));
}

void TestHistoryWindow::showsThoseOfTheProfileThatIsOpened()
{
    m_driver->save({savedPeer(text("First"), freePort()), savedPeer(text("Second"), freePort())});
    open();
    m_driver->clickProfile(text("First"));
    echo();
    showHistory();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_driver->clickProfile(text("Second"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
    m_driver->clickProfile(text("First"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_driver->type(text("Called AE title"), text("OTHER")); // one port can serve several peers
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestHistoryWindow::opensTheReportOfARunAfterARestart()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    open();
    m_driver->clickProfile(text("Nobody"));
    echo();
    QVERIFY(m_driver->close());
    open();
    m_driver->clickProfile(text("Nobody"));
    QTRY_VERIFY2(m_driver->chosenState().contains(text("Failed")), qPrintable(m_driver->chosenState()));
    showHistory();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(0, 0)).center());
    m_driver->click(text("Open report"));
    QTRY_VERIFY(report());
    const QString opened = report()->toPlainText();
    for (const char *const part : {"DICOM connection test (C-ECHO): failure", "refused the connection",
                                   "What to do:", "E: Association request failed"})
        QVERIFY2(opened.contains(text(part)), qPrintable(opened));
}

void TestHistoryWindow::copiesAReportRedacted()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    open();
    m_driver->clickProfile(text("Nobody"));
    echo();
    showHistory();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_driver->press(text("History"), Qt::Key_Down);
    m_driver->press(text("History"), Qt::Key_Return);
    QTRY_VERIFY(report());
    auto *const window = report()->window();
    const auto copied = [window] {
        for (QAbstractButton *const button : window->findChildren<QAbstractButton *>()) {
            if (button->text().contains(text("ticket")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return QApplication::clipboard()->text();
    };
    QCOMPARE(copied(), report()->toPlainText());
    m_driver->click(text("Redact"));
    QVERIFY(!copied().isEmpty());
    QVERIFY2(!copied().contains(text("127.0.0.1")), qPrintable(copied()));
    QVERIFY(report()->toPlainText().contains(text("127.0.0.1"))); // on the screen it stays as it is
}

void TestHistoryWindow::saysWhatIsMissing()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    open();
    m_driver->clickProfile(text("Nobody"));
    showHistory();
    const auto says = [this](const char *part) {
        for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text(part)))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says("Nothing is known of this peer yet"));
    m_driver->type(text("Address"), {});
    QTRY_VERIFY(says("Fill in a peer"));
}

/// The echo itself is as it would have been.
void TestHistoryWindow::saysThatNoHistoryCanBeKept()
{
    m_path = text("/proc/self/fdinfo/history.sqlite");
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    open();
    m_driver->clickProfile(text("Nobody"));
    echo();
    QVERIFY(m_driver->verdict().contains(text("refused the connection")));
    const auto isSaid = [this] {
        for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text("cannot be kept")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(TestHistoryWindow)
#include "tst_history_window.moc"
