// The workspace Fleet as its users click it, against peers at addresses of their own.
#include "tests/support/peer_fleet.h"
#include "tests/ui/fleet_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTest>

#include <atomic>

using namespace dicom_echo;
using namespace dicom_echo::test;
using Role = PeerFleet::Role;

namespace {

/// Peer 2 and 4 do not know us.
Role someRefuse(quint32 host)
{
    return host == 2 || host == 4 ? Role::DoesNotKnowUs : Role::Serves;
}

} // namespace

class TestFleetWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowToBeginWithoutProfiles();
    void testsAllAndTellsWhatIsWrong();
    void testsWhatIsSelected();
    void testsTheGroupThatIsShown();
    void filtersByACauseAndWritesItsLetter();
    void redactsTheLetter();
    void findsRowsByWords();
    void opensAPeerWithItsRun();
    void opensAWatchedPeerWithTheRunOfTheFleet();
    void opensOnThePeerThatTheCommandLineNames();
    void stopsSoon();
    void drawsHowFarItIs();
    void repeatsUntilItIsStopped();
    void closesWhileItRuns();
    void tellsWhatChangedSinceTheDayBefore();
    void keepsTheColumnsOfTheUser();
    void followsTheProfiles();
    void takesWhatWasFoundInTheOtherWorkspace();

private:
    std::unique_ptr<FleetWindow> m_driver;
};

void TestFleetWindow::init()
{
    m_driver = std::make_unique<FleetWindow>();
}

void TestFleetWindow::cleanup()
{
    m_driver.reset();
}

void TestFleetWindow::saysHowToBeginWithoutProfiles()
{
    m_driver->save({});
    m_driver->openFleet();
    QVERIFY(!m_driver->table()->isVisible());
    QVERIFY(labelColor(m_driver->window(), text("There are no peers yet")).isValid());
    QVERIFY(!m_driver->button(text("Echo all"))->isEnabled());
    QVERIFY(!m_driver->button(text("Echo selected"))->isEnabled());
    QVERIFY(!m_driver->button(text("Stop"))->isEnabled());
}

void TestFleetWindow::testsAllAndTellsWhatIsWrong()
{
    const PeerFleet servers(someRefuse);
    m_driver->save(fleetPeers(servers.port(), 5));
    m_driver->openFleet();
    QCOMPARE(m_driver->table()->model()->rowCount(), 5);
    QCOMPARE(m_driver->cell(text("Peer 1"), "State"), text("Not tested"));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->cell(text("Peer 1"), "State"), text("Succeeded"));
    QVERIFY(m_driver->cell(text("Peer 1"), "Round trip").endsWith(text("s")));
    QCOMPARE(m_driver->cell(text("Peer 2"), "State"), text("Failed"));
    QVERIFY(m_driver->cell(text("Peer 2"), "Cause").startsWith(text("Associate: ")));
    QCOMPARE(m_driver->cell(text("Peer 2"), "Last results"), text("0 of 1"));
    QVERIFY2(m_driver->summary().contains(text("5 peers: 3 succeeded, 2 failed")), qPrintable(m_driver->summary()));
    QCOMPARE(qobject_cast<QAbstractButton *>(m_driver->button(text("Fleet")))->text(), text("Fleet 2!"));
    for (quint32 host = 1; host <= 5; ++host)
        QCOMPARE(servers.seen().connections.value(host), 1);
}

void TestFleetWindow::testsWhatIsSelected()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 4));
    m_driver->openFleet();
    m_driver->clickRow(text("Peer 2"));
    m_driver->clickRow(text("Peer 4"), Qt::ControlModifier);
    m_driver->click(text("Echo selected"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->cell(text("Peer 4"), "State"), text("Succeeded"));
    QCOMPARE(m_driver->cell(text("Peer 1"), "State"), text("Not tested"));
    const QHash<quint32, int> connections = servers.seen().connections;
    QCOMPARE(connections.value(2) + connections.value(4), 2);
    QCOMPARE(connections.size(), 2);
}

void TestFleetWindow::testsTheGroupThatIsShown()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 4));
    m_driver->openFleet();
    m_driver->chooseIn(text("Fleet group"), text("Odd"));
    QCOMPARE(m_driver->shownNames(), QStringList({text("Peer 1"), text("Peer 3")}));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QCOMPARE(servers.seen().connections.size(), 2);
    m_driver->chooseIn(text("Fleet group"), text("All groups"));
    QCOMPARE(m_driver->shownNames().size(), 4);
}

void TestFleetWindow::filtersByACauseAndWritesItsLetter()
{
    const PeerFleet servers(someRefuse);
    m_driver->save(fleetPeers(servers.port(), 5));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QVERIFY(!m_driver->button(text("Letter"))->isEnabled());
    m_driver->clickCause(text(" AE title"), 2);
    QCOMPARE(m_driver->shownNames(), QStringList({text("Peer 2"), text("Peer 4")}));
    const auto *const advice = findByName<QTextEdit>(m_driver->window(), text("Advice"));
    QVERIFY(advice->toPlainText().contains(text("1.")));
    m_driver->click(text("Letter"));
    auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString letter = findByName<QPlainTextEdit>(dialog, text("Letter text"))->toPlainText();
    QVERIFY(letter.contains(text("127.0.0.2")) && letter.contains(text("127.0.0.4")));
    QVERIFY(letter.contains(text("Our AE title (calling): ECHOSCU")));
    QVERIFY(!letter.contains(text("127.0.0.3")));
    QTest::mouseClick(findByName<QAbstractButton>(dialog, text("Copy letter")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), letter);
    dialog->reject();
    m_driver->clickCause(text("All peers"));
    QCOMPARE(m_driver->shownNames().size(), 5);
}

void TestFleetWindow::redactsTheLetter()
{
    const PeerFleet servers(someRefuse);
    m_driver->save(fleetPeers(servers.port(), 2));
    WindowStart start;
    start.redact = true;
    m_driver->openFleet(start);
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    m_driver->clickCause(text(" AE title"), 1);
    m_driver->click(text("Letter"));
    auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString letter = findByName<QPlainTextEdit>(dialog, text("Letter text"))->toPlainText();
    dialog->reject();
    for (const char *secret : {"127.0.0.2", "ECHOSCU", "ANY-SCP", "Peer 2"})
        QVERIFY2(!letter.contains(text(secret)), secret);
}

void TestFleetWindow::findsRowsByWords()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 12));
    m_driver->openFleet();
    m_driver->type(text("Fleet filter"), text("peer even 1"));
    QVERIFY(m_driver->shownNames().contains(text("Peer 12")));
    QVERIFY(!m_driver->shownNames().contains(text("Peer 11")));
    m_driver->type(text("Fleet filter"), text("xyz"));
    QVERIFY(m_driver->shownNames().isEmpty());
    QVERIFY(!m_driver->button(text("Echo all"))->isEnabled());
}

void TestFleetWindow::opensAPeerWithItsRun()
{
    const PeerFleet servers(someRefuse);
    m_driver->save(fleetPeers(servers.port(), 3));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    m_driver->clickRow(text("Peer 2"));
    QTest::keyClick(m_driver->table(), Qt::Key_Return);
    QTRY_VERIFY(m_driver->input(text("Address"))->isVisible());
    QCOMPARE(m_driver->input(text("Address"))->text(), text("127.0.0.2"));
    QVERIFY2(m_driver->verdictLine().contains(text("AE title")), qPrintable(m_driver->verdictLine()));
    QTRY_VERIFY(!m_driver->log().isEmpty());
    QVERIFY(m_driver->list(text("PDUs"))->model()->rowCount() >= 2); // A-ASSOCIATE-RQ and -RJ
    m_driver->click(text("Fleet"));                                  // and back
    QVERIFY(m_driver->table()->isVisible());
    QCOMPARE(m_driver->table()->currentIndex().siblingAtColumn(1).data().toString(), text("Peer 2"));
    QCOMPARE(servers.seen().connections.value(2), 1); // it has not been asked again
}

void TestFleetWindow::opensAWatchedPeerWithTheRunOfTheFleet()
{
    const PeerFleet servers(someRefuse);
    m_driver->save(fleetPeers(servers.port(), 3));
    m_driver->openFleet();
    m_driver->click(text("Peer"));
    m_driver->clickProfile(text("Peer 2"));
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text("Watching.")), qPrintable(m_driver->verdictLine()));
    m_driver->click(text("Fleet"));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    m_driver->clickRow(text("Peer 2"));
    QTest::keyClick(m_driver->table(), Qt::Key_Return);
    QTRY_VERIFY(m_driver->input(text("Address"))->isVisible());
    QVERIFY2(m_driver->verdictLine().startsWith(text("Echo failed")), qPrintable(m_driver->verdictLine()));
    QVERIFY(m_driver->button(text("Stop watch"))->isEnabled()); // it goes on
    QVERIFY(!m_driver->button(text("Echo"))->isEnabled());
    m_driver->clickProfile(text("Peer 1"));
    QVERIFY(!m_driver->message().contains(text("The watch of this peer goes on"))); // it is another peer
    m_driver->click(text("Fleet"));
    m_driver->clickRow(text("Peer 2"));
    QTest::keyClick(m_driver->table(), Qt::Key_Return);
    m_driver->click(text("Show the watch"));
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text("Watching.")), qPrintable(m_driver->verdictLine()));
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->button(text("Start watch")));
}

/// Whatever was in front when the window was closed.
void TestFleetWindow::opensOnThePeerThatTheCommandLineNames()
{
    m_driver->save({savedPeer(text("CT"), 104)});
    m_driver->open();
    m_driver->click(text("Fleet"));
    QVERIFY(m_driver->close());
    m_driver->open();
    QVERIFY(m_driver->table()->isVisible());
    QVERIFY(m_driver->close());
    WindowStart start;
    start.request.emplace().address = text("pacs");
    m_driver->open(start);
    QVERIFY(m_driver->input(text("Address"))->isVisible());
    QCOMPARE(m_driver->input(text("Address"))->text(), text("pacs"));
}

void TestFleetWindow::stopsSoon()
{
    const PeerFleet servers([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    m_driver->save(fleetPeers(servers.port(), 4));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    QTRY_COMPARE(m_driver->cell(text("Peer 1"), "State"), text("Succeeded"));
    QVERIFY(!m_driver->button(text("Echo all"))->isEnabled());
    QTRY_VERIFY2(m_driver->headline().startsWith(text("Waiting for ")), qPrintable(m_driver->headline()));
    m_driver->click(text("Stop"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->cell(text("Peer 1"), "State"), text("Succeeded"));
    QVERIFY(m_driver->cell(text("Peer 2"), "State") != text("Testing"));
    QVERIFY(m_driver->button(text("Echo all"))->isEnabled());
    QVERIFY2(m_driver->headline().startsWith(text("Stopped when 1 of 4 had been tested.")),
             qPrintable(m_driver->headline()));
}

/// What is counted stands beside the bar, so that it has no text of its own.
void TestFleetWindow::drawsHowFarItIs()
{
    const PeerFleet servers([](quint32 host) { return host == 1 ? Role::Serves : Role::IsSilent; });
    m_driver->save(fleetPeers(servers.port(), 4));
    m_driver->openFleet();
    const auto *const bar = findByName<QProgressBar>(m_driver->window(), text("Fleet progress"));
    QVERIFY(bar->isHidden());
    m_driver->click(text("Echo all"));
    QTRY_COMPARE(bar->value(), 1);
    QCOMPARE(bar->maximum(), 4);
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->isTextVisible());
    m_driver->click(text("Stop"));
    m_driver->waitForEnd();
    QTRY_VERIFY(bar->isHidden());
}

void TestFleetWindow::repeatsUntilItIsStopped()
{
    std::atomic<int> asked = 0;
    const PeerFleet servers([&asked](quint32) {
        ++asked;
        return Role::Serves;
    });
    m_driver->save(fleetPeers(servers.port(), 1));
    m_driver->openFleet();
    m_driver->click(text("Repeat every"));
    auto *const interval = findByName<QAbstractSpinBox>(m_driver->window(), text("Repeat interval"));
    QTest::keySequence(interval, QKeySequence::SelectAll);
    QTest::keyClicks(interval, text("5"));
    m_driver->click(text("Echo all"));
    QTRY_VERIFY2(m_driver->headline().startsWith(text("Next round in ")), qPrintable(m_driver->headline()));
    QTRY_VERIFY_WITH_TIMEOUT(asked >= 2, 30'000);
    QVERIFY(m_driver->button(text("Stop"))->isEnabled());
    m_driver->click(text("Stop"));
    m_driver->waitForEnd();
}

void TestFleetWindow::closesWhileItRuns()
{
    const PeerFleet servers([](quint32) { return Role::IsSilent; });
    m_driver->save(fleetPeers(servers.port(), 4));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    QTRY_COMPARE(servers.seen().connections.size(), 4);
    QVERIFY(m_driver->close());
    m_driver.reset(); // waits for the run, which the peers would let wait for 30 s
}

void TestFleetWindow::tellsWhatChangedSinceTheDayBefore()
{
    std::atomic<bool> isRefusing = false;
    const PeerFleet servers(
        [&isRefusing](quint32 host) { return isRefusing && host == 3 ? Role::DoesNotKnowUs : Role::Serves; });
    m_driver->save(fleetPeers(servers.port(), 4));
    WindowStart start;
    start.history.path = m_driver->folder() + text("/history.sqlite");
    m_driver->openFleet(start);
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QVERIFY(m_driver->close());
    isRefusing = true;
    m_driver->openFleet(start);
    QTRY_COMPARE(m_driver->cell(text("Peer 3"), "Last results"), text("1 of 1"));
    QVERIFY(!m_driver->cell(text("Peer 3"), "Last success").isEmpty());
    QVERIFY(m_driver->cell(text("Peer 3"), "State").startsWith(text("Succeeded (")));
    QVERIFY2(m_driver->headline().contains(text("4 succeeded")), qPrintable(m_driver->headline()));
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QVERIFY(!m_driver->cell(m_driver->shownNames().first(), "Changed").isEmpty());
    QVERIFY(!m_driver->cell(text("Peer 3"), "Changed").isEmpty());
    QCOMPARE(m_driver->cell(text("Peer 3"), "Last results"), text("1 of 2"));
    // Of the others some may be slower than before, on a busy machine.
    QVERIFY2(m_driver->headline().contains(text("1 new failure, ")), qPrintable(m_driver->headline()));
    m_driver->clickCause(text("Changed since last time"));
    QVERIFY(m_driver->shownNames().contains(text("Peer 3")));
}

void TestFleetWindow::keepsTheColumnsOfTheUser()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    QHeaderView *const header = m_driver->table()->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *const action : menu->actions()) {
        if (action->text() == text("Port"))
            action->trigger();
        QVERIFY(action->text() != text("Name") || !action->isEnabled());
    }
    menu->close();
    header->moveSection(header->visualIndex(m_driver->columnOf("Host")), 0);
    m_driver->table()->sortByColumn(m_driver->columnOf("Name"), Qt::DescendingOrder);
    QVERIFY(m_driver->close());
    m_driver->openFleet();
    QVERIFY(m_driver->table()->isColumnHidden(m_driver->columnOf("Port")));
    QCOMPARE(m_driver->table()->horizontalHeader()->visualIndex(m_driver->columnOf("Host")), 0);
    QCOMPARE(m_driver->shownNames(), QStringList({text("Peer 2"), text("Peer 1")}));
}

void TestFleetWindow::followsTheProfiles()
{
    const PeerFleet servers;
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    QVERIFY(!m_driver->store().save(fleetPeer(servers.port(), 3)));
    QTRY_COMPARE(m_driver->table()->model()->rowCount(), 3);
}

void TestFleetWindow::takesWhatWasFoundInTheOtherWorkspace()
{
    std::atomic<bool> refuses = true;
    const PeerFleet servers([&refuses](quint32) { return refuses ? Role::DoesNotKnowUs : Role::Serves; });
    m_driver->save(fleetPeers(servers.port(), 2));
    m_driver->openFleet();
    m_driver->click(text("Echo all"));
    m_driver->waitForEnd();
    QCOMPARE(m_driver->cell(text("Peer 2"), "State"), text("Failed"));
    refuses = false;
    m_driver->click(text("Peer"));
    m_driver->clickProfile(text("Peer 2"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    m_driver->click(text("Fleet"));
    QTRY_COMPARE(m_driver->cell(text("Peer 2"), "State"), text("Succeeded"));
    QCOMPARE(m_driver->cell(text("Peer 1"), "State"), text("Failed"));
    QTRY_VERIFY2(m_driver->summary().contains(text("1 failed")), qPrintable(m_driver->summary()));
}

QTEST_MAIN(TestFleetWindow)
#include "tst_fleet_window.moc"
