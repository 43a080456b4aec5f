// What leaves the workspace Fleet, and what stays in it: rows that are copied, reports that are saved, redacted or not;
// what it keeps while profiles change, while it runs, and from one start to the next.
#include "tests/support/history_files.h"
#include "tests/ui/fleet_window.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>

#include <atomic>

using namespace dicom_echo;
using namespace dicom_echo::test;
using Role = PeerFleet::Role;

class TestFleetSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fleet = std::make_unique<FleetWindow>(); }
    void cleanup() { m_fleet.reset(); }

    void copiesRowsAsTheyAreShown();
    void copiesRowsRedacted();
    void savesAReportOfAllPeers();
    void savesAReportRedacted();
    void showsAllColumnsAgainAsAtFirst();
    void keepsItsIntervalAndLocksItWhileItRepeats();
    void takesProfilesThatCameWhileItRan();
    void keepsGroupAndSelectionWhenAProfileComes();
    void keepsNoHistoryIfNoneIsWanted();
    void keepsAsMuchHistoryAsIsWanted();
    void saysThatNoHistoryCanBeKept();
    void tellsTheListOfProfilesWhatItFound();
    void marksItsSwitchWhilePeersFail();
    void showsAllPeersOnceTheChosenCauseIsGone();
    void tellsTheRemarksOfProfiles();
    void savesTheRemarksOfProfiles();

private:
    [[nodiscard]] QMenu *columnMenu() const;
    void toggleColumn(const QString &title) const;
    void echoAll() const;
    [[nodiscard]] QByteArray savedReport(const QString &name) const;
    [[nodiscard]] bool says(const QString &part) const;

    std::unique_ptr<FleetWindow> m_fleet;
};

namespace {

Role secondRefuses(quint32 host)
{
    return host == 2 ? Role::DoesNotKnowUs : Role::Serves;
}

} // namespace

QMenu *TestFleetSharing::columnMenu() const
{
    Q_EMIT m_fleet->table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void TestFleetSharing::toggleColumn(const QString &title) const
{
    QMenu *const menu = columnMenu();
    QVERIFY(menu);
    for (QAction *const action : menu->actions()) {
        if (action->text().remove(u'&') == title)
            action->trigger();
    }
    menu->close();
}

void TestFleetSharing::echoAll() const
{
    m_fleet->click(text("Echo all"));
    m_fleet->waitForEnd();
}

QByteArray TestFleetSharing::savedReport(const QString &name) const
{
    const QString path = m_fleet->folder() + u'/' + name;
    m_fleet->trigger(text("Save fleet report..."));
    chooseFile(m_fleet->window(), path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestFleetSharing::says(const QString &part) const
{
    for (const QLabel *const label : m_fleet->window()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestFleetSharing::copiesRowsAsTheyAreShown()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 3));
    m_fleet->openFleet();
    toggleColumn(text("Port"));
    m_fleet->clickRow(text("Peer 3"));
    m_fleet->clickRow(text("Peer 1"), Qt::ControlModifier);
    QTest::keySequence(m_fleet->table(), QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY2(lines[0].startsWith(text("State\tName\t")) && !lines[0].contains(text("Port")), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(text("Not tested\tPeer 1\t")), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(text("Not tested\tPeer 3\t")), qPrintable(lines[2]));
    QVERIFY(lines[1].contains(text("\t127.0.0.1\t")) && !lines[1].contains(QString::number(servers.port())));
}

/// Also those that were never tested.
void TestFleetSharing::copiesRowsRedacted()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 3));
    WindowStart start;
    start.redact = true;
    m_fleet->openFleet(start);
    m_fleet->clickRow(text("Peer 2"));
    QTest::keySequence(m_fleet->table(), QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(text("Not tested")), qPrintable(copied));
    for (const char *const secret : {"127.0.0.2", "ANY-SCP", "Peer 2", "Even"})
        QVERIFY2(!copied.contains(text(secret)), qPrintable(copied));
}

void TestFleetSharing::savesAReportOfAllPeers()
{
    const PeerFleet servers(secondRefuses);
    m_fleet->save(fleetPeers(servers.port(), 3));
    m_fleet->openFleet();
    QVERIFY(!m_fleet->command(text("Save fleet report..."))->isEnabled());
    echoAll();
    const QByteArray page = savedReport(text("fleet.of-today")); // a name that asks for no format
    QVERIFY2(page.startsWith("<!DOCTYPE html>"), page.constData());
    QVERIFY(page.contains("Peer 1") && page.contains("127.0.0.2"));
    QVERIFY(says(text("Saved: ")));
    QVERIFY(savedReport(text("fleet.csv")).startsWith("name,group,"));
}

void TestFleetSharing::savesAReportRedacted()
{
    const PeerFleet servers(secondRefuses);
    m_fleet->save(fleetPeers(servers.port(), 3));
    WindowStart start;
    start.redact = true;
    m_fleet->openFleet(start);
    echoAll();
    for (const char *const name : {"fleet.html", "fleet.json"}) {
        const QByteArray report = savedReport(text(name));
        QVERIFY(report.contains("rejected") || report.contains("does not know"));
        for (const char *const secret : {"127.0.0.2", "ECHOSCU", "ANY-SCP", "Peer 2", "Even"})
            QVERIFY2(!report.contains(secret), secret);
    }
}

void TestFleetSharing::showsAllColumnsAgainAsAtFirst()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 1));
    m_fleet->openFleet();
    const QHeaderView *const header = m_fleet->table()->horizontalHeader();
    toggleColumn(text("Port"));
    toggleColumn(text("TLS"));
    QCOMPARE(header->hiddenSectionCount(), 2);
    toggleColumn(text("As at first"));
    QCOMPARE(header->hiddenSectionCount(), 0);
}

void TestFleetSharing::keepsItsIntervalAndLocksItWhileItRepeats()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 1));
    m_fleet->openFleet();
    const auto interval = [this] { return findByName<QSpinBox>(m_fleet->window(), text("Repeat interval")); };
    QCOMPARE(interval()->value(), 60);
    interval()->setValue(77);
    m_fleet->click(text("Repeat every"));
    m_fleet->click(text("Echo all"));
    QVERIFY(!interval()->isEnabled());
    m_fleet->click(text("Stop"));
    m_fleet->waitForEnd();
    QVERIFY(interval()->isEnabled());
    QVERIFY(m_fleet->close());
    m_fleet->openFleet();
    QCOMPARE(interval()->value(), 77);
}

void TestFleetSharing::takesProfilesThatCameWhileItRan()
{
    const PeerFleet servers([](quint32) { return Role::IsSilent; });
    m_fleet->save(fleetPeers(servers.port(), 2));
    m_fleet->openFleet();
    m_fleet->click(text("Echo all"));
    QTRY_COMPARE(servers.seen().connections.size(), 2);
    QVERIFY(!m_fleet->store().save(fleetPeer(servers.port(), 3)));
    m_fleet->click(text("Peer"));
    QTRY_COMPARE(m_fleet->profileNames().size(), 3);
    m_fleet->click(text("Fleet"));
    QCOMPARE(m_fleet->table()->model()->rowCount(), 2); // what runs keeps its rows
    m_fleet->click(text("Stop"));
    m_fleet->waitForEnd();
    QTRY_COMPARE(m_fleet->table()->model()->rowCount(), 3);
}

void TestFleetSharing::keepsGroupAndSelectionWhenAProfileComes()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 4));
    m_fleet->openFleet();
    m_fleet->chooseIn(text("Fleet group"), text("Odd"));
    m_fleet->clickRow(text("Peer 3"));
    QVERIFY(!m_fleet->store().save(fleetPeer(servers.port(), 5, text("Odd"))));
    QTRY_COMPARE(m_fleet->shownNames(), QStringList({text("Peer 1"), text("Peer 3"), text("Peer 5")}));
    const QModelIndexList selected = m_fleet->table()->selectionModel()->selectedRows(1);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), text("Peer 3"));
}

void TestFleetSharing::keepsNoHistoryIfNoneIsWanted()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 1));
    QSettings().setValue(text("history/keep"), false);
    WindowStart start;
    start.history = {m_fleet->folder() + text("/history.sqlite"), HistoryPlace::Use::IfPreferred};
    m_fleet->openFleet(start);
    echoAll();
    QCOMPARE(m_fleet->cell(text("Peer 1"), "State"), text("Succeeded"));
    QVERIFY(!QFile::exists(start.history.path));
}

void TestFleetSharing::keepsAsMuchHistoryAsIsWanted()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    HistoryRun large = runOf(outcomeAt(daysAgo(1)));
    large.entries.first().record = QByteArray(2 * 1024 * 1024, 'x');
    QVERIFY(store.add(large) != 0);
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 1));
    QSettings().setValue(text("history/megabytes"), 1);
    WindowStart start;
    start.history.path = here.path();
    m_fleet->openFleet(start);
    echoAll();
    QTRY_VERIFY(store.rows(pacs, 10).isEmpty());
}

void TestFleetSharing::saysThatNoHistoryCanBeKept()
{
    const PeerFleet servers;
    m_fleet->save(fleetPeers(servers.port(), 1));
    WindowStart start;
    start.history.path = text("/proc/self/fdinfo/history.sqlite");
    m_fleet->openFleet(start);
    echoAll();
    QCOMPARE(m_fleet->cell(text("Peer 1"), "State"), text("Succeeded"));
    QTRY_VERIFY(says(text("cannot be kept")));
}

void TestFleetSharing::tellsTheListOfProfilesWhatItFound()
{
    const PeerFleet servers(secondRefuses);
    m_fleet->save(fleetPeers(servers.port(), 2));
    WindowStart start;
    start.history.path = m_fleet->folder() + text("/history.sqlite");
    m_fleet->openFleet(start);
    m_fleet->click(text("Peer"));
    m_fleet->clickProfile(text("Peer 2"));
    QVERIFY(!m_fleet->chosenState().contains(text("Failed")));
    m_fleet->click(text("Fleet"));
    echoAll();
    m_fleet->click(text("Peer"));
    QTRY_VERIFY2(m_fleet->chosenState().contains(text("Failed")), qPrintable(m_fleet->chosenState()));
}

void TestFleetSharing::marksItsSwitchWhilePeersFail()
{
    const PeerFleet servers(secondRefuses);
    m_fleet->save(fleetPeers(servers.port(), 2));
    m_fleet->openFleet();
    const auto mark = [this] { return m_fleet->button(text("Fleet"))->icon().pixmap(16).toImage(); };
    const QImage failure = stateIcon(StateIcon::Failure).pixmap(16).toImage();
    QVERIFY(mark() != failure);
    echoAll();
    QTRY_COMPARE(mark(), failure);
}

void TestFleetSharing::showsAllPeersOnceTheChosenCauseIsGone()
{
    std::atomic<bool> isRefusing = true;
    const PeerFleet servers(
        [&isRefusing](quint32 host) { return isRefusing && host == 2 ? Role::DoesNotKnowUs : Role::Serves; });
    m_fleet->save(fleetPeers(servers.port(), 3));
    m_fleet->openFleet();
    echoAll();
    QAbstractItemView *const causes = m_fleet->list(text("Causes"));
    QTRY_COMPARE(causes->model()->rowCount(), 4);
    QTest::mouseClick(causes->viewport(), Qt::LeftButton, {},
                      causes->visualRect(causes->model()->index(3, 0)).center());
    QCOMPARE(m_fleet->shownNames(), QStringList(text("Peer 2")));
    isRefusing = false;
    echoAll();
    QTRY_COMPARE(causes->model()->rowCount(), 3);
    QCOMPARE(causes->currentIndex().row(), 0);
    QCOMPARE(m_fleet->shownNames().size(), 3);
}

void TestFleetSharing::tellsTheRemarksOfProfiles()
{
    const PeerFleet servers;
    Profile known = fleetPeer(servers.port(), 1);
    known.lastImplementationClassUid = text("1.2.3");
    m_fleet->save({known});
    m_fleet->openFleet();
    echoAll();
    m_fleet->clickRow(text("Peer 1"));
    QTest::keyClick(m_fleet->table(), Qt::Key_Return);
    QTRY_VERIFY(m_fleet->input(text("Address"))->isVisible());
    QTRY_VERIFY2(m_fleet->verdict().contains(text("1.2.3")), qPrintable(m_fleet->verdict()));
}

void TestFleetSharing::savesTheRemarksOfProfiles()
{
    const PeerFleet servers;
    Profile known = fleetPeer(servers.port(), 1);
    known.lastImplementationClassUid = text("1.2.77.88");
    m_fleet->save({known});
    m_fleet->openFleet();
    echoAll();
    QVERIFY(savedReport(text("fleet.json")).contains("1.2.77.88"));
}

QTEST_MAIN(TestFleetSharing)
#include "tst_fleet_sharing.moc"
