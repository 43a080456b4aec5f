// A watch in the window: how it is set up, what it shows while it runs and when it ends, when it notifies.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/widgets/desktop_notifier.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

WindowStart watching(quint16 port, WatchAssociations associations = WatchAssociations::NewEach)
{
    WindowStart start;
    start.request.emplace();
    start.request->address = text("127.0.0.1");
    start.request->port = port;
    start.watch = WatchSettings{100ms, 0ms, associations};
    return start;
}

} // namespace

class TestWatchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void watchesUntilStopped();
    void startsAndEndsByOneKey();
    void endsAfterItsTime();
    void notifiesOfChangesAndLogsThem();
    void copiesAResultForATicket();
    void keepsItsVerdictWhenTheProfileIsSaved();
    void showsNoVerdictUnderAnotherProfile();
    void doesNotNotifyIfSwitchedOff();
    void remembersItsSettings();
    void keepsTheTimesOfTheCommandLine();
    void cannotStartWithAWrongInput();

private:
    void startWatch() const;
    [[nodiscard]] QString figure(const char *name) const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestWatchWindow::startWatch() const
{
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    m_driver->click(text("Start watch"));
    QVERIFY(m_driver->button(text("Cancel")));
    QVERIFY(!m_driver->button(text("Start watch"))->isEnabled());
}

QString TestWatchWindow::figure(const char *name) const
{
    const QAbstractItemModel *const model = m_driver->list(text("Latency statistics"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text(name))
            return model->index(row, 1).data().toString();
    }
    return {};
}

void TestWatchWindow::watchesUntilStopped()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->open(watching(responder.port(), WatchAssociations::One));
    QTest::keyClick(m_driver->window(), Qt::Key_4, Qt::AltModifier);
    startWatch();
    QTRY_VERIFY(figure("Attempts").toInt() >= 2);
    QTRY_COMPARE(figure("Availability"), text("100 %"));
    QCOMPARE(figure("Peer"), text("up"));
    QVERIFY2(m_driver->verdict().contains(text("the peer is up")), qPrintable(m_driver->verdict()));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
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
    QTRY_VERIFY(m_driver->verdict().contains(text("the peer is up")));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), text("Cancel"));
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
    startWatch();
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QVERIFY2(m_driver->verdict().contains(text("Watched for")), qPrintable(m_driver->verdict()));
}

void TestWatchWindow::notifiesOfChangesAndLogsThem()
{
    const quint16 port = freePort();
    m_driver->open(watching(port));
    QSignalSpy notified(m_driver->window()->findChild<DesktopNotifier *>(), &DesktopNotifier::notified);
    startWatch();
    QTRY_COMPARE(notified.count(), 1);
    QVERIFY(notified[0][1].toString().startsWith(text("Down: ")));
    Responder responder(ResponderSettings{.port = port, .tls = {}});
    QVERIFY(!responder.start());
    QTRY_COMPARE(notified.count(), 2);
    QVERIFY(notified[1][1].toString().startsWith(text("Up again after")));
    m_driver->chooseIn(text("Log level"), text("Warning"));
    QTRY_VERIFY(!m_driver->log().filter(text("Down: ")).isEmpty());
    QTRY_VERIFY(!m_driver->log().filter(text("Up again after")).isEmpty());
    QVERIFY(m_driver->list(text("Failed echoes"))->model()->rowCount() > 0);
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QVERIFY2(m_driver->verdict().contains(text("outages: 1")), qPrintable(m_driver->verdict()));
}

void TestWatchWindow::copiesAResultForATicket()
{
    WindowStart start = watching(freePort());
    start.watch->duration = 300ms;
    m_driver->open(start);
    startWatch();
    QTRY_VERIFY(m_driver->command(text("Copy for a ticket"))->isEnabled());
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
    startWatch();
    QTRY_VERIFY(m_driver->button(text("Echo")));
    m_driver->click(text("Save profile"));
    QVERIFY2(m_driver->verdict().contains(text("Watched for")), qPrintable(m_driver->verdict()));
}

void TestWatchWindow::showsNoVerdictUnderAnotherProfile()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->open(watching(responder.port()));
    startWatch();
    m_driver->clickProfile(localTestPeerProfile().name);
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QVERIFY2(!m_driver->verdict().contains(text("Watched for")), qPrintable(m_driver->verdict()));
}

void TestWatchWindow::doesNotNotifyIfSwitchedOff()
{
    m_driver->open(watching(freePort()));
    QSignalSpy notified(m_driver->window()->findChild<DesktopNotifier *>(), &DesktopNotifier::notified);
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    m_driver->click(text("Notify on the desktop"));
    m_driver->click(text("Start watch"));
    QTRY_VERIFY(m_driver->list(text("Failed echoes"))->model()->rowCount() > 1);
    QCOMPARE(notified.count(), 0);
}

void TestWatchWindow::remembersItsSettings()
{
    m_driver->open();
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    auto *const interval = findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"));
    interval->setFocus();
    interval->selectAll();
    QTest::keyClicks(interval, QLocale().toString(0.5));
    m_driver->chooseIn(text("Watch associations"), text("One for all echoes"));
    m_driver->click(text("Notify on the desktop"));
    QVERIFY(m_driver->close());
    m_driver->open();
    QCOMPARE(findByName<QDoubleSpinBox>(m_driver->window(), text("Watch interval"))->value(), 0.5);
    QCOMPARE(findByName<QComboBox>(m_driver->window(), text("Watch associations"))->currentText(),
             text("One for all echoes"));
    QVERIFY(!m_driver->button(text("Notify on the desktop"))->isChecked());
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

QTEST_MAIN(TestWatchWindow)
#include "tst_watch_window.moc"
