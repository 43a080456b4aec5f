// Finding one's way among many PDUs: the filter, the search, the next problem, the columns.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "tests/ui/window_driver.h"
#include "ui/pdu/pdu_list_view.h"
#include "ui/pdu/pdu_pane.h"
#include "ui/widgets/user_language.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dicom_echo;
using dicom_echo::test::findByName;
using dicom_echo::test::text;

namespace {

QList<PduTransfer> refusedRun()
{
    return {{Direction::Sent, 1, test::golden::associateRq}, {Direction::Received, 2, test::golden::associateAc},
            {Direction::Sent, 3, test::cEchoRq(1)},          {Direction::Received, 4, test::cEchoRsp(1, 0x0122)},
            {Direction::Sent, 5, test::cEchoRq(2)},          {Direction::Received, 6, test::cEchoRsp(2)},
            {Direction::Sent, 7, test::releaseRq()},         {Direction::Received, 8, test::abort(2, 2)}};
}

} // namespace

class TestPduNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();
    void cleanup() { m_pane.reset(); }

    void showsOnlyWhatTheFilterSays();
    void saysThatNoPduMatches();
    void staysOnThePduThatWasChosen();
    void offersWhatIsOftenWanted();
    void keepsTheFilterInTheNextRun();
    void findsWhatIsTyped();
    void leavesTheSearchWithEscapeOnly();
    void goesFromProblemToProblem();
    void staysAtTheOnlyProblem();
    void saysThatThereIsNoProblem();
    void exportsTheSelectedOfWhatItShows();
    void goesToTheFirstAndTheLastRow();
    void remembersTheColumns();
    void findsInWhatIsInFront();

private:
    [[nodiscard]] QLineEdit *line(const char *name) const { return findByName<QLineEdit>(m_pane.get(), text(name)); }
    /// Counted from 0 in the run; -1 if none is selected.
    [[nodiscard]] qint64 selectedPdu() const
    {
        return m_list->currentIndex().siblingAtColumn(PduListModel::NumberColumn).data().toLongLong() - 1;
    }
    void type(const char *lineName, const char *typed) const;
    [[nodiscard]] bool says(const char *part) const;

    std::unique_ptr<PduPane> m_pane;
    PduListView *m_list = nullptr;
};

void TestPduNavigation::init()
{
    m_pane = std::make_unique<PduPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_list = findByName<PduListView>(m_pane.get(), text("PDUs"));
    m_pane->append(refusedRun());
}

void TestPduNavigation::type(const char *lineName, const char *typed) const
{
    line(lineName)->setFocus();
    line(lineName)->selectAll();
    QTest::keyClick(line(lineName), Qt::Key_Delete);
    QTest::keyClicks(line(lineName), text(typed));
}

bool TestPduNavigation::says(const char *part) const
{
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [part](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1StringView(part));
    });
}

void TestPduNavigation::showsOnlyWhatTheFilterSays()
{
    type("Filter PDUs", "errors");
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QTRY_VERIFY(says("2 of 8 PDUs"));
    QCOMPARE(m_pane->capture().pdus.size(), 8);
    type("Filter PDUs", "");
    QTRY_COMPARE(m_list->model()->rowCount(), 8);
    QTRY_VERIFY(says("8 PDUs"));
}

void TestPduNavigation::saysThatNoPduMatches()
{
    const QImage before = m_list->viewport()->grab().toImage();
    type("Filter PDUs", "storage");
    QTRY_COMPARE(m_list->model()->rowCount(), 0);
    QTRY_COMPARE(m_list->emptyText(), text("No PDU matches."));
    QVERIFY(m_list->viewport()->grab().toImage() != before);
    QTRY_VERIFY(says("0 of 8 PDUs"));
}

void TestPduNavigation::staysOnThePduThatWasChosen()
{
    QVERIFY(m_pane->selectPdu(5));
    const QSignalSpy selected(m_pane.get(), &PduPane::pduSelected);
    type("Filter PDUs", "received");
    QTRY_COMPARE(selectedPdu(), qint64(5));
    type("Filter PDUs", "errors");
    QTRY_COMPARE(selectedPdu(), qint64(3));
    QCOMPARE(selected.count(), 0);
    QVERIFY(!m_pane->selectPdu(0));
}

void TestPduNavigation::offersWhatIsOftenWanted()
{
    const QMenu *const menu = findByName<QToolButton>(m_pane.get(), text("Show only"))->menu();
    const auto choose = [menu](const char *start) {
        for (QAction *const action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(QLatin1StringView(start)))
                action->trigger();
        }
    };
    choose("Sent");
    choose("Received");
    choose("Association");
    QCOMPARE(line("Filter PDUs")->text(), text("received type:a-associate"));
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    choose("Aborts");
    choose("Errors");
    QCOMPARE(line("Filter PDUs")->text(), text("received type:a-abort errors"));
    QTRY_COMPARE(selectedPdu(), qint64(7));
    choose("Show all");
    QTRY_COMPARE(m_list->model()->rowCount(), 8);
}

void TestPduNavigation::keepsTheFilterInTheNextRun()
{
    type("Filter PDUs", "errors");
    m_pane->startRun();
    QCOMPARE(m_list->model()->rowCount(), 0);
    m_pane->append(refusedRun());
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QCOMPARE(selectedPdu(), qint64(3));
}

void TestPduNavigation::findsWhatIsTyped()
{
    QVERIFY(!line("Find in the PDUs")->isVisible());
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(line("Find in the PDUs")->hasFocus());
    QTest::keyClicks(line("Find in the PDUs"), text("c-echo-rsp"));
    QTRY_COMPARE(selectedPdu(), qint64(3));
    QTRY_COMPARE(m_list->model()->rowCount(), 8);
    QTest::keyClick(line("Find in the PDUs"), Qt::Key_Return);
    QTRY_COMPARE(selectedPdu(), qint64(5));
    QTest::keyClick(m_list, Qt::Key_F3);
    QTRY_COMPARE(selectedPdu(), qint64(3));
    QTest::keyClick(m_list, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(selectedPdu(), qint64(5));
    type("Find in the PDUs", "storage");
    QTRY_VERIFY(says("None"));
    QTRY_COMPARE(selectedPdu(), qint64(5));
}

void TestPduNavigation::leavesTheSearchWithEscapeOnly()
{
    auto *const close = new QAction(m_pane.get()); // as a window of a capture has
    close->setShortcut(Qt::Key_Escape);
    m_pane->addAction(close);
    const QSignalSpy closed(close, &QAction::triggered);
    QTest::keyClick(m_list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(line("Find in the PDUs")->hasFocus());
    QTest::keyClick(line("Find in the PDUs"), Qt::Key_Escape);
    QVERIFY(!line("Find in the PDUs")->isVisible());
    QVERIFY(m_list->hasFocus());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(m_list, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestPduNavigation::goesFromProblemToProblem()
{
    const QSignalSpy selected(m_pane.get(), &PduPane::pduSelected);
    QTest::keyClick(m_list, Qt::Key_F4);
    QTRY_COMPARE(selectedPdu(), qint64(3));
    QTest::keyClick(m_list, Qt::Key_F4);
    QTRY_COMPARE(selectedPdu(), qint64(7));
    QTest::keyClick(m_list, Qt::Key_F4);
    QTRY_COMPARE(selectedPdu(), qint64(3));
    QTest::keyClick(m_list, Qt::Key_F4, Qt::ShiftModifier);
    QTRY_COMPARE(selectedPdu(), qint64(7));
    QCOMPARE(selected.count(), 4);
}

void TestPduNavigation::saysThatThereIsNoProblem()
{
    m_pane->startRun();
    m_pane->append({{Direction::Sent, 1, test::golden::associateRq}});
    QTest::keyClick(m_list, Qt::Key_F4);
    QTRY_VERIFY(says("None of the PDUs that are shown matches."));
    m_pane->append({{Direction::Received, 2, test::associateRj()}});
    QTest::keyClick(m_list, Qt::Key_F4);
    QTRY_COMPARE(selectedPdu(), qint64(1));
    QTRY_VERIFY(!says("None of the PDUs"));
}

void TestPduNavigation::staysAtTheOnlyProblem()
{
    m_pane->startRun();
    m_pane->append({{Direction::Received, 2, test::associateRj()}});
    QCOMPARE(selectedPdu(), qint64(0));
    QTest::keyClick(m_list, Qt::Key_F4);
    QVERIFY(!says("None of the PDUs"));
    QCOMPARE(selectedPdu(), qint64(0));
}

void TestPduNavigation::exportsTheSelectedOfWhatItShows()
{
    type("Filter PDUs", "errors");
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    m_list->goToRow(0);
    QCOMPARE(selectedPdu(), qint64(3));
    test::actionNamed(m_pane.get(), text("Export the selected PDU..."))->trigger();
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("pdu.bin"));
    test::chooseFile(m_pane.get(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), test::cEchoRsp(1, 0x0122));
}

void TestPduNavigation::goesToTheFirstAndTheLastRow()
{
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->model()->index(3, PduListModel::TypeColumn));
    QTest::keyClick(m_list, Qt::Key_End);
    QCOMPARE(m_list->currentIndex(), m_list->model()->index(7, PduListModel::TypeColumn));
    QTest::keyClick(m_list, Qt::Key_Home);
    QCOMPARE(m_list->currentIndex(), m_list->model()->index(0, PduListModel::TypeColumn));
}

void TestPduNavigation::remembersTheColumns()
{
    QVERIFY(m_list->isColumnHidden(PduListModel::TimeColumn));
    QVERIFY(!m_list->isColumnHidden(PduListModel::SinceStartColumn));
    Q_EMIT m_list->horizontalHeader()->customContextMenuRequested({});
    auto *const menu = m_list->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *const action : menu->actions()) {
        if (action->text() == text("Time") || action->text() == text("Interval"))
            action->toggle();
    }
    QVERIFY(!m_list->isColumnHidden(PduListModel::TimeColumn));
    QVERIFY(m_list->isColumnHidden(PduListModel::SincePreviousColumn));

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(text("settings.ini")), QSettings::IniFormat);
    m_pane->saveLayout(settings);
    PduPane other;
    other.restoreLayout(settings);
    QCOMPARE(findByName<PduListView>(&other, text("PDUs"))->hiddenColumns(), QStringList{text("interval")});
}

/// The same key searches the log or the PDUs, whichever is in front.
void TestPduNavigation::findsInWhatIsInFront()
{
    m_pane.reset();
    test::WindowDriver driver;
    driver.open();
    auto *const inLog = driver.input(text("Find in the log"));
    QTest::keyClick(driver.window(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(driver.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(inLog->hasFocus());
    QTest::keyClick(driver.window(), Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(driver.list(text("PDUs"))->hasFocus());
    QTest::keyClick(driver.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(driver.input(text("Find in the PDUs"))->hasFocus());
    QVERIFY(!inLog->isVisible());
}

QTEST_MAIN(TestPduNavigation)
#include "tst_pdu_navigation.moc"
