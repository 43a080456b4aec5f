// What the workspace Fleet shows where: the place in the table, the lines above it, the focus.
#include "tests/ui/fleet_window.h"

#include <QScrollBar>
#include <QTest>

#include <atomic>

using namespace dicom_echo;
using namespace dicom_echo::test;
using Role = PeerFleet::Role;

namespace {

Role lastOnesRefuse(quint32 host)
{
    return host > 30 ? Role::DoesNotKnowUs : Role::Serves;
}

} // namespace

class TestFleetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<FleetWindow>(); }
    void cleanup() { m_driver.reset(); }

    void keepsSelectionAndPlaceWhileRowsMove();
    void staysAtTheTopWhileRowsMove();
    void showsTheTopOfAnotherCause();
    void showsTheSelectedPeerOfAnotherCause();
    void hasRoomForDates_data();
    void hasRoomForDates();
    void neverCutsTheCounts();
    void repeatsFromTheMenuToo();
    void leavesTheFocusWhereTheRunIsControlled();
    void goesBackToTheButtonThatBeganTheRun();
    void saysThatNoPeerMatches();

private:
    /// 80 peers have been tested; 50 of them refuse.
    void testManyPeers(const PeerFleet &servers);
    [[nodiscard]] bool isInSight(const QString &name) const;

    std::unique_ptr<FleetWindow> m_driver;
};

void TestFleetView::testManyPeers(const PeerFleet &servers)
{
    m_driver->save(fleetPeers(servers.port(), 80));
    m_driver->openFleet();
    m_driver->table()->sortByColumn(0, Qt::AscendingOrder); // failures come to the top
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
}

bool TestFleetView::isInSight(const QString &name) const
{
    const QRect place = m_driver->table()->visualRect(m_driver->table()->model()->index(m_driver->rowOf(name), 1));
    return m_driver->table()->viewport()->rect().contains(place.center());
}

void TestFleetView::keepsSelectionAndPlaceWhileRowsMove()
{
    const PeerFleet servers([](quint32 host) { return host > 60 ? Role::DoesNotKnowUs : Role::Serves; });
    m_driver->save(fleetPeers(servers.port(), 80));
    m_driver->openFleet();
    m_driver->table()->sortByColumn(0, Qt::AscendingOrder); // failures come to the top
    m_driver->clickRow(text("Peer 40"));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->table()->currentIndex().siblingAtColumn(1).data().toString(), text("Peer 40"));
    QCOMPARE(m_driver->table()->selectionModel()->selectedRows().size(), 1);
    // In sight, wherever it went. Not at the same height: an end of the list may have moved it there meanwhile.
    QVERIFY(isInSight(text("Peer 40")));
}

/// Even if a row in sight was clicked, which goes to the end.
void TestFleetView::staysAtTheTopWhileRowsMove()
{
    const PeerFleet servers(lastOnesRefuse);
    m_driver->save(fleetPeers(servers.port(), 80));
    m_driver->openFleet();
    m_driver->table()->sortByColumn(0, Qt::AscendingOrder);
    m_driver->clickRow(text("Peer 1"));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->cell(m_driver->shownNames().first(), "State"), text("Failed"));
    QCOMPARE(m_driver->table()->rowAt(1), 0);
}

void TestFleetView::showsTheTopOfAnotherCause()
{
    const PeerFleet servers(lastOnesRefuse);
    testManyPeers(servers);
    m_driver->table()->verticalScrollBar()->setValue(25);
    m_driver->clickCause(text(" AE title"), 50);
    QCOMPARE(m_driver->shownNames().size(), 50);
    QCOMPARE(m_driver->table()->rowAt(1), 0);
    m_driver->table()->verticalScrollBar()->setValue(25);
    m_driver->type(text("Fleet filter"), text("peer"));
    QCOMPARE(m_driver->shownNames().size(), 50);
    QCOMPARE(m_driver->table()->rowAt(1), 0);
}

void TestFleetView::showsTheSelectedPeerOfAnotherCause()
{
    const PeerFleet servers(lastOnesRefuse);
    testManyPeers(servers);
    m_driver->clickRow(text("Peer 78"));
    m_driver->clickCause(text(" AE title"), 50);
    QVERIFY(isInSight(text("Peer 78")));
    m_driver->clickCause(text("All peers"));
    QVERIFY(isInSight(text("Peer 78")));
}

void TestFleetView::hasRoomForDates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("no language") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestFleetView::hasRoomForDates()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 1));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    const int column = m_driver->columnOf("Last success");
    QVERIFY(!m_driver->cell(text("Peer 1"), "Last success").isEmpty());
    const QAbstractItemView *const view = m_driver->table();
    QVERIFY(view->sizeHintForColumn(column) <= m_driver->table()->columnWidth(column));
    m_driver->table()->setColumnWidth(column, 50);
    m_driver->table()->setColumnWidth(0, 50); // the layout of a shorter language
    QVERIFY(m_driver->close());
    m_driver->openFleet();
    QVERIFY(m_driver->table()->columnWidth(column) > 50);
    QVERIFY(m_driver->table()->columnWidth(0) > 50);
    QLocale::setDefault(before);
}

/// However much else there is to say, in a small window.
void TestFleetView::neverCutsTheCounts()
{
    const PeerFleet servers([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    QList<Profile> profiles = fleetPeers(servers.port(), 3);
    profiles[1].name = QString(200, u'N');
    profiles[2].name = QString(200, u'M');
    m_driver->save(profiles);
    m_driver->openFleet();
    m_driver->window()->resize(900, 600);
    m_driver->click(text("Echo all"));
    QTRY_VERIFY2(m_driver->headline().contains(text("NNN")) || m_driver->headline().contains(text("MMM")),
                 qPrintable(m_driver->headline()));
    QVERIFY2(m_driver->headline().startsWith(text("Waiting for ")),
             qPrintable(m_driver->headline())); // the seconds before the name
    QVERIFY2(m_driver->summary().startsWith(text("1 of 3")), qPrintable(m_driver->summary()));
    QTRY_VERIFY(m_driver->label("Fleet summary")->sizeHint().width() <= m_driver->label("Fleet summary")->width());
    const QPoint place = m_driver->table()->mapTo(m_driver->window(), QPoint());
    m_driver->click(text("Stop"));
    m_driver->waitForEnd();
    QVERIFY2(m_driver->summary().startsWith(text("3 peers: 1 succeeded, ")), qPrintable(m_driver->summary()));
    QVERIFY(m_driver->label("Fleet summary")->width() > 800);
    QTRY_VERIFY(m_driver->label("Fleet headline")->width() > 800);
    QCOMPARE(m_driver->table()->mapTo(m_driver->window(), QPoint()), place); // though there is no bar any longer
}

void TestFleetView::repeatsFromTheMenuToo()
{
    m_driver->openFleet();
    const auto *const box = m_driver->button(text("Repeat every"));
    m_driver->trigger(text("Repeat"));
    QVERIFY(box->isChecked());
    m_driver->trigger(text("Repeat"));
    QVERIFY(!box->isChecked());
}

void TestFleetView::leavesTheFocusWhereTheRunIsControlled()
{
    std::atomic<bool> isSilent = true;
    const PeerFleet servers([&isSilent](quint32) { return isSilent ? Role::IsSilent : Role::Serves; });
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    m_driver->button(text("Echo all"))->setFocus();
    m_driver->press(text("Echo all"), Qt::Key_Space);
    QTRY_VERIFY(m_driver->button(text("Stop"))->hasFocus());
    QVERIFY(!m_driver->button(text("Repeat every"))->isEnabled());
    m_driver->press(text("Stop"), Qt::Key_Space);
    m_driver->waitForEnd();
    QVERIFY(m_driver->button(text("Echo all"))->hasFocus());
    QVERIFY(!m_driver->button(text("Repeat every"))->isChecked());
}

void TestFleetView::goesBackToTheButtonThatBeganTheRun()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    m_driver->clickRow(text("Peer 2"));
    m_driver->button(text("Echo selected"))->setFocus();
    m_driver->press(text("Echo selected"), Qt::Key_Space);
    m_driver->waitForEnd();
    QTRY_VERIFY(m_driver->button(text("Echo selected"))->hasFocus());
    m_driver->table()->setFocus();
    m_driver->trigger(text("Echo all"));
    m_driver->waitForEnd();
    QVERIFY(m_driver->table()->hasFocus());
}

void TestFleetView::saysThatNoPeerMatches()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    QVERIFY(!labelColor(m_driver->window(), text("No peer matches.")).isValid());
    m_driver->type(text("Fleet filter"), text("xyz"));
    QVERIFY(labelColor(m_driver->window(), text("No peer matches.")).isValid());
    m_driver->type(text("Fleet filter"), text("peer"));
    QVERIFY(!labelColor(m_driver->window(), text("No peer matches.")).isValid());
    m_driver->clickCause(text("Failed"));
    QVERIFY(labelColor(m_driver->window(), text("No peer matches.")).isValid());
}

QTEST_MAIN(TestFleetView)
#include "tst_fleet_view.moc"
