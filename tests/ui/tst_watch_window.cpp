// A watch in the window: how it is set up, what it shows while it runs and when it ends, when it notifies.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/message_bus.h"
#include "tests/ui/watch_driving.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestWatchWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestWatchWindow(const MessageBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void watchesUntilStopped();
    void startsAndEndsByOneKey();
    void endsAfterItsTime();
    void notifiesOfChangesAndLogsThem();
    void tellsThatTheDesktopCannotBeNotified();
    void keepsTheWishToBeNotifiedWhereItCannotBe();
    void copiesAResultForATicket();
    void keepsItsVerdictWhenTheProfileIsSaved();
    void watchesSeveralPeersAtOnce();
    void saysThatItIsOfOtherSettings();
    void reportsWhileItRuns();
    void doesNotNotifyIfSwitchedOff();
    void remembersItsSettings();
    void opensAProfileWithItsTimes();
    void keepsTheTimesOfTheCommandLine();
    void cannotStartWithAWrongInput();

private:
    const MessageBus &m_bus;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestWatchWindow::watchesUntilStopped()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->open(watching(responder.port(), WatchAssociations::One));
    QTest::keyClick(m_driver->window(), Qt::Key_4, Qt::AltModifier);
    startWatch(*m_driver);
    QTRY_VERIFY(figure(m_driver->window(), text("Attempts")).toInt() >= 2);
    QTRY_COMPARE(figure(m_driver->window(), text("Availability")), text("100 %"));
    QCOMPARE(figure(m_driver->window(), text("Peer")), text("up"));
    QVERIFY2(m_driver->verdict().contains(text("Watching. Up, ")), qPrintable(m_driver->verdict()));
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY2(m_driver->verdict().contains(text("Up 100 %")), qPrintable(m_driver->verdict()));
    QVERIFY(m_driver->button(text("Start watch"))->isEnabled());
}

void TestWatchWindow::startsAndEndsByOneKey()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->open(watching(responder.port()));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    m_driver->press(text("Start watch"), Qt::Key_Space);
    QTRY_VERIFY(m_driver->verdict().contains(text("Watching. Up, ")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), text("Stop watch"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_driver->verdict().contains(text("Up 100 %")));
}

void TestWatchWindow::endsAfterItsTime()
{
    Responder responder;
    QVERIFY(!responder.start());
    WindowStart start = watching(responder.port());
    start.watch->duration = 300ms;
    m_driver->open(start);
    startWatch(*m_driver);
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY2(m_driver->verdict().contains(text("Watched for")), qPrintable(m_driver->verdict()));
}

void TestWatchWindow::notifiesOfChangesAndLogsThem()
{
    FakeNotifications desktop(m_bus.address(), {text("body"), text("body-markup")});
    const quint16 port = freePort();
    m_driver->save({watchedPeer("Main & PACS", port)});
    m_driver->open();
    m_driver->clickProfile(text("Main & PACS"));
    startWatch(*m_driver);
    QTRY_COMPARE(desktop.shown().size(), 1);
    QCOMPARE(desktop.shown()[0].summary, text("Main & PACS"));
    QVERIFY2(desktop.shown()[0].body.startsWith(text("Down: ")), qPrintable(desktop.shown()[0].body));
    Responder responder(ResponderSettings{.port = port, .tls = {}});
    QVERIFY(!responder.start());
    QTRY_COMPARE(desktop.shown().size(), 2);
    QVERIFY(desktop.shown()[1].body.startsWith(text("Up again after")));
    m_driver->chooseIn(text("Log level"), text("Warning"));
    QTRY_VERIFY(!m_driver->log().filter(text("Down: ")).isEmpty());
    QTRY_VERIFY(!m_driver->log().filter(text("Up again after")).isEmpty());
    QVERIFY(m_driver->list(text("Failed echoes"))->model()->rowCount() > 0);
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY2(m_driver->verdict().contains(text("outages: 1")), qPrintable(m_driver->verdict()));
}

/// As on a desktop with neither a service nor a tray.
void TestWatchWindow::tellsThatTheDesktopCannotBeNotified()
{
    m_driver->open(watching(104));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    QAbstractButton *const box = m_driver->button(text("Notify on the desktop"));
    QTRY_VERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    QCOMPARE(box->accessibleDescription(), text("This desktop has neither a notification service nor a tray."));
    const FakeNotifications desktop(m_bus.address(), {text("body")});
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(box->isChecked());
}

void TestWatchWindow::keepsTheWishToBeNotifiedWhereItCannotBe()
{
    m_driver->open(watching(104));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    QTRY_VERIFY(!m_driver->button(text("Notify on the desktop"))->isEnabled());
    QVERIFY(m_driver->close());
    const FakeNotifications desktop(m_bus.address(), {text("body")});
    m_driver->open(watching(104));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    QTRY_VERIFY(m_driver->button(text("Notify on the desktop"))->isEnabled());
    QVERIFY(m_driver->button(text("Notify on the desktop"))->isChecked());
}

void TestWatchWindow::copiesAResultForATicket()
{
    WindowStart start = watching(freePort());
    start.watch->duration = 300ms;
    m_driver->open(start);
    startWatch(*m_driver);
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY2(m_driver->verdict().contains(text("What to do")), qPrintable(m_driver->verdict()));
    m_driver->trigger(text("Copy for a ticket"));
    const QString ticket = QGuiApplication::clipboard()->text();
    QVERIFY2(ticket.startsWith(text("DICOM connection watch (C-ECHO): failure\n")), qPrintable(ticket));
    QVERIFY2(ticket.contains(text("Outages: 1")), qPrintable(ticket));
    QAction *const commands = m_driver->command(text("Copy as command"));
    commands->menu()->actions().constFirst()->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(text(" --watch 0.1 --watch-for 0.3 ")), qPrintable(command));
}

void TestWatchWindow::keepsItsVerdictWhenTheProfileIsSaved()
{
    Responder responder;
    QVERIFY(!responder.start());
    WindowStart start = watching(responder.port());
    start.watch->duration = 300ms;
    m_driver->open(start);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    startWatch(*m_driver);
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    m_driver->click(text("Save profile"));
    QVERIFY2(m_driver->verdict().contains(text("Watched for")), qPrintable(m_driver->verdict()));
}

/// The tabs, the verdict and the buttons are those of the profile that is open; the others go on.
void TestWatchWindow::watchesSeveralPeersAtOnce()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->save({watchedPeer("Alive", responder.port()), watchedPeer("Dead", freePort())});
    m_driver->open();
    m_driver->trigger(text("Go to the latency"));
    for (const char *const name : {"Alive", "Dead"}) {
        m_driver->clickProfile(text(name));
        QVERIFY(m_driver->button(text("Start watch")));
        QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(m_driver->button(text("Stop watch")));
    }
    QTRY_VERIFY2(m_driver->verdict().contains(text("Watching. Down for ")), qPrintable(m_driver->verdict()));
    QTRY_VERIFY(m_driver->window()->windowTitle().startsWith(text("Watch: 1 of 2 down - Dead")));
    QTRY_COMPARE(figure(m_driver->window(), text("Availability")), text("0 %"));
    QTRY_VERIFY2(stateOf(*m_driver, "Alive").startsWith(text("Up, 100 %, watched")),
                 qPrintable(stateOf(*m_driver, "Alive")));
    QVERIFY2(stateOf(*m_driver, "Dead").startsWith(text("Down since ")), qPrintable(stateOf(*m_driver, "Dead")));
    const int failures = m_driver->list(text("Failed echoes"))->model()->rowCount();
    QVERIFY(failures > 0);

    m_driver->clickProfile(text("Alive"));
    QVERIFY2(m_driver->verdict().contains(text("Watching. Up, ")), qPrintable(m_driver->verdict()));
    QCOMPARE(m_driver->list(text("Failed echoes"))->model()->rowCount(), 0);
    QVERIFY(m_driver->list(text("PDUs"))->model()->rowCount() >= 6);
    QTRY_VERIFY(!m_driver->log().filter(text("Association Accepted")).isEmpty());
    QTRY_COMPARE(figure(m_driver->window(), text("Availability")), text("100 %"));
    m_driver->clickProfile(text("Dead"));
    QVERIFY(m_driver->list(text("Failed echoes"))->model()->rowCount() >= failures);

    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY2(m_driver->verdict().startsWith(text("Watched for")), qPrintable(m_driver->verdict()));
    QTRY_VERIFY(m_driver->window()->windowTitle().startsWith(text("Watch: 1 up - Dead")));
    m_driver->clickProfile(text("Alive"));
    QVERIFY(m_driver->button(text("Stop watch")));
}

void TestWatchWindow::saysThatItIsOfOtherSettings()
{
    m_driver->save({watchedPeer("One", freePort())});
    m_driver->open();
    m_driver->clickProfile(text("One"));
    const auto saysSo = [this] {
        return labelColor(m_driver->window(), text("The settings have changed since")).isValid();
    };
    startWatch(*m_driver);
    QVERIFY(!saysSo());
    m_driver->type(text("Address"), text("192.0.2.1"));
    QVERIFY(saysSo());
    m_driver->type(text("Address"), text("127.0.0.1"));
    QVERIFY(!saysSo());
    findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"))->setValue(7);
    QVERIFY(saysSo());
}

void TestWatchWindow::reportsWhileItRuns()
{
    m_driver->open(watching(freePort()));
    startWatch(*m_driver);
    QTRY_VERIFY(m_driver->verdict().contains(text("Watching. Down for ")));
    m_driver->trigger(text("Copy for a ticket"));
    const QString ticket = QGuiApplication::clipboard()->text();
    QVERIFY2(ticket.startsWith(text("DICOM connection watch (C-ECHO): failure\n")), qPrintable(ticket));
    QVERIFY2(ticket.contains(text("still down")), qPrintable(ticket));
    QVERIFY(m_driver->button(text("Stop watch")));
}

void TestWatchWindow::doesNotNotifyIfSwitchedOff()
{
    const FakeNotifications desktop(m_bus.address(), {text("body")});
    const quint16 port = freePort();
    m_driver->save({watchedPeer("Silent", port), watchedPeer("Told", freePort())});
    m_driver->open();
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    QTRY_VERIFY(m_driver->button(text("Notify on the desktop"))->isEnabled());
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Notify on the desktop"));
    m_driver->click(text("Start watch"));
    QTRY_VERIFY(m_driver->list(text("Failed echoes")));
    QTRY_VERIFY(m_driver->list(text("Failed echoes"))->model()->rowCount() > 1);
    m_driver->click(text("Notify on the desktop"));
    m_driver->clickProfile(text("Told"));
    m_driver->click(text("Start watch"));
    QTRY_COMPARE(desktop.shown().size(), 1); // no more: the first one would have come before
    QCOMPARE(desktop.shown()[0].summary, text("Told"));
}

/// Interval, duration and associations are the profile's, the notification is the program's.
void TestWatchWindow::remembersItsSettings()
{
    const FakeNotifications desktop(m_bus.address(), {text("body")});
    m_driver->save({savedPeer(text("Other"), 104), savedPeer(text("PACS"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("PACS"));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    auto *const interval = findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"));
    interval->setFocus();
    interval->selectAll();
    QTest::keyClicks(interval, QLocale().toString(0.5));
    m_driver->chooseIn(text("Watch associations"), text("One for all echoes"));
    QTRY_VERIFY(m_driver->button(text("Notify on the desktop"))->isEnabled());
    m_driver->click(text("Notify on the desktop"));
    QVERIFY(m_driver->chosenState().contains(text("Unsaved changes")));
    m_driver->click(text("Save profile"));
    m_driver->clickProfile(text("Other"));
    QCOMPARE(interval->value(), 5.0);
    QVERIFY(m_driver->close());
    m_driver->open();
    m_driver->clickProfile(text("PACS"));
    QCOMPARE(findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"))->value(), 0.5);
    QCOMPARE(findByName<QComboBox>(m_driver->window(), text("Watch associations"))->currentText(),
             text("One for all echoes"));
    QVERIFY(!m_driver->button(text("Notify on the desktop"))->isChecked());
}

void TestWatchWindow::opensAProfileWithItsTimes()
{
    Profile profile = savedPeer(text("PACS"), 104);
    profile.watch.interval = 60s;
    m_driver->save({profile});
    WindowStart start;
    start.profileName = profile.name;
    m_driver->open(start);
    QCOMPARE(findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"))->value(), 60.0);
    QVERIFY(!m_driver->window()->isWindowModified());
}

void TestWatchWindow::keepsTheTimesOfTheCommandLine()
{
    WindowStart start = watching(104);
    start.watch = WatchSettings{250ms, 40ms, WatchAssociations::NewEach};
    m_driver->open(start);
    const auto *const interval = findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"));
    QCOMPARE(interval->text(), text("%1 s").arg(QLocale().toString(0.25)));
    const auto *const duration = findByName<QDoubleSpinBox>(m_driver->window(), text("Watch duration"));
    QCOMPARE(duration->value(), 0.04);
}

void TestWatchWindow::cannotStartWithAWrongInput()
{
    m_driver->open(watching(104));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    QVERIFY(m_driver->button(text("Start watch"))->isEnabled());
    m_driver->type(text("Port"), text("0"));
    QVERIFY(!m_driver->button(text("Start watch"))->isEnabled());
}

/// The bus must be known before Qt or the window look for it.
int main(int argc, char *argv[])
{
    const MessageBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
    const QApplication application(argc, argv);
    TestWatchWindow test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watch_window.moc"
