// The PDUs of a run in the window, together with its log.
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripted_peer.h"
#include "tests/ui/window_driver.h"
#include "ui/fields/hex_view.h"
#include "ui/pdu/pdu_list_model.h"

#include <QLabel>
#include <QProxyStyle>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// The texts of a column of the list of PDUs, row by row.
QStringList column(const QAbstractItemView *list, int number)
{
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, number).data().toString();
    return texts;
}

/// As on desktops where one click opens a file.
class SingleClickStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 1
                                                             : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

class TestPduTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsThePdusOfARun();
    void selectsThePduOfALogLine();
    void selectsTheLogLineOfAPdu();
    void goesFromLogToPdusAndBack();
    void aClickSelectsAndADoubleClickGoesOn();
    void leavesThePdusAloneForLinesOfAnEarlierRun();
    void showsWhereThePeerBrokeTheStandard();
    void keepsAllPdusOfARunThatIsFasterThanItsLog();

private:
    [[nodiscard]] QAbstractItemView *log() const { return m_driver->list(text("Log")); }
    [[nodiscard]] QAbstractItemView *pdus() const { return m_driver->list(text("PDUs")); }
    [[nodiscard]] QString currentTab() const;
    void runLocally(quint32 repeat = 1) const;
    void goToLogLine(const QString &part) const;

    SingleClickStyle m_singleClick; // outlives the window
    std::unique_ptr<WindowDriver> m_driver;
};

void TestPduTab::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestPduTab::cleanup()
{
    m_driver.reset();
}

QString TestPduTab::currentTab() const
{
    const auto *const tabs = m_driver->window()->findChild<QTabWidget *>();
    return tabs->tabText(tabs->currentIndex());
}

/// Leaves the window with a finished run and its log at level debug.
void TestPduTab::runLocally(quint32 repeat) const
{
    Profile local = localTestPeerProfile();
    local.request.repeat = repeat;
    m_driver->save({local});
    m_driver->open();
    m_driver->clickProfile(local.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->button(text("Echo")), 60000);
}

void TestPduTab::goToLogLine(const QString &part) const
{
    const QStringList lines = m_driver->log();
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&part](const QString &line) { return line.contains(part); });
    QVERIFY2(found != lines.end(), qPrintable(part));
    log()->setFocus();
    log()->setCurrentIndex(log()->model()->index(static_cast<int>(found - lines.begin()), 0));
}

void TestPduTab::listsThePdusOfARun()
{
    runLocally();
    QTRY_COMPARE(pdus()->model()->rowCount(), 6);
    QCOMPARE(
        column(pdus(), PduListModel::DirectionColumn),
        QStringList({text("Sent"), text("Received"), text("Sent"), text("Received"), text("Sent"), text("Received")}));
    QCOMPARE(column(pdus(), PduListModel::TypeColumn),
             QStringList({text("A-ASSOCIATE-RQ"), text("A-ASSOCIATE-AC"), text("P-DATA-TF"), text("P-DATA-TF"),
                          text("A-RELEASE-RQ"), text("A-RELEASE-RP")}));
    QCOMPARE(column(pdus(), PduListModel::MeaningColumn).value(3), text("C-ECHO-RSP, message 1: Success"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QTRY_COMPARE(pdus()->model()->rowCount(), 6);
}

void TestPduTab::selectsThePduOfALogLine()
{
    runLocally();
    QTRY_VERIFY(m_driver->log().last().contains(text("END A-RELEASE-RP")));
    goToLogLine(text("Their Implementation Version Name"));
    QCOMPARE(pdus()->currentIndex().row(), 1);
    goToLogLine(text("INCOMING P-DATA-TF"));
    QCOMPARE(pdus()->currentIndex().row(), 3);
    goToLogLine(text("Releasing Association")); // about no PDU
    QCOMPARE(pdus()->currentIndex().row(), 3);
}

void TestPduTab::selectsTheLogLineOfAPdu()
{
    runLocally();
    QTRY_VERIFY(m_driver->log().last().contains(text("END A-RELEASE-RP")));
    QTest::keyClick(m_driver->window(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(currentTab(), text("PDUs"));
    m_driver->press(text("PDUs"), Qt::Key_Down);
    QCOMPARE(pdus()->currentIndex().row(), 1);
    QVERIFY(log()->currentIndex().data().toString().contains(text("Accept Parameters")));
    m_driver->press(text("PDUs"), Qt::Key_Down);
    QVERIFY(log()->currentIndex().data().toString().contains(text("OUTGOING P-DATA-TF")));
    QCOMPARE(pdus()->currentIndex().row(), 2);
}

void TestPduTab::goesFromLogToPdusAndBack()
{
    runLocally();
    QTRY_VERIFY(m_driver->log().last().contains(text("END A-RELEASE-RP")));
    QCOMPARE(currentTab(), text("Log"));
    goToLogLine(text("INCOMING P-DATA-TF"));
    QTest::keyClick(log(), Qt::Key_Return);
    QCOMPARE(currentTab(), text("PDUs"));
    QTRY_VERIFY(pdus()->hasFocus());
    QTest::keyClick(pdus(), Qt::Key_Down);
    QTest::keyClick(pdus(), Qt::Key_Return);
    QCOMPARE(currentTab(), text("Log"));
    QTRY_VERIFY(log()->hasFocus());
    QVERIFY(log()->currentIndex().data().toString().contains(text("OUTGOING A-RELEASE-RQ")));
}

void TestPduTab::aClickSelectsAndADoubleClickGoesOn()
{
    runLocally();
    QTRY_VERIFY(m_driver->log().last().contains(text("END A-RELEASE-RP")));
    log()->setStyle(&m_singleClick);
    pdus()->setStyle(&m_singleClick);
    goToLogLine(text("INCOMING P-DATA-TF"));
    const QPoint line = log()->visualRect(log()->currentIndex()).center();
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, line);
    QCOMPARE(currentTab(), text("Log"));
    QTest::mouseDClick(log()->viewport(), Qt::LeftButton, {}, line);
    QCOMPARE(currentTab(), text("PDUs"));
    const QPoint pdu = pdus()->visualRect(pdus()->currentIndex()).center();
    QTest::mouseClick(pdus()->viewport(), Qt::LeftButton, {}, pdu);
    QCOMPARE(currentTab(), text("PDUs"));
    QTest::mouseDClick(pdus()->viewport(), Qt::LeftButton, {}, pdu);
    QCOMPARE(currentTab(), text("Log"));
}

void TestPduTab::leavesThePdusAloneForLinesOfAnEarlierRun()
{
    runLocally();
    QTRY_VERIFY(m_driver->log().last().contains(text("END A-RELEASE-RP")));
    findByName<QAbstractButton>(m_driver->window(), text("This run only"))->click();
    m_driver->click(text("Echo"));
    QTRY_COMPARE(m_driver->log().filter(text("END A-RELEASE-RP")).size(), 2);
    log()->setFocus(); // goes to a line that is seen, whichever that is
    pdus()->setCurrentIndex(pdus()->model()->index(0, 0));
    goToLogLine(text("INCOMING P-DATA-TF")); // the first one of two
    QCOMPARE(pdus()->currentIndex().row(), 0);
}

void TestPduTab::showsWhereThePeerBrokeTheStandard()
{
    const ScriptedPeer peer({step::ReceivePdu(), step::Send{test::associateAc()}, step::ReceivePdu(),
                             step::Send{test::cEchoRsp(7)}, step::WaitForEnd()});
    Profile profile;
    profile.name = text("Broken");
    profile.request.address = peer.address();
    profile.request.port = peer.port();
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo failed")));
    QCOMPARE(column(pdus(), PduListModel::TypeColumn).last(), text("A-ABORT"));
    QCOMPARE(pdus()->currentIndex().row(), 3);
    QVERIFY(column(pdus(), PduListModel::MeaningColumn).value(3).contains(text("violation: ")));
    const auto *const fields = findByName<QTreeView>(m_driver->window(), text("PDU fields"));
    const QModelIndex value = fields->currentIndex().siblingAtColumn(1);
    QVERIFY2(value.data().toString().contains(text("violation: expected 1, found 7")),
             qPrintable(value.data().toString()));
    const auto *const bytes = findByName<HexView>(m_driver->window(), text("PDU bytes"));
    QVERIFY(bytes->marked().offset >= 60 && bytes->marked().length > 0);
}

void TestPduTab::keepsAllPdusOfARunThatIsFasterThanItsLog()
{
    runLocally(3000);
    QTRY_COMPARE(pdus()->model()->rowCount(), 6004);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->log().last().contains(text("END A-RELEASE-RP")), 30000);
    QCOMPARE(column(pdus(), PduListModel::MeaningColumn).value(6001), text("C-ECHO-RSP, message 3000: Success"));
    log()->setFocus();
    QTest::keyClick(log(), Qt::Key_End);
    QCOMPARE(pdus()->currentIndex().row(), 6003);
}

QTEST_MAIN(TestPduTab)
#include "tst_pdu_tab.moc"
