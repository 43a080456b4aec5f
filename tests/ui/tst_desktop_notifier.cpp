// Where a notification is shown: at the notification service, else at the tray, else nowhere, which is said.
#include "tests/support/message_bus.h"
#include "ui/notifications/desktop_notifier.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

const Notification down{QStringLiteral("Main PACS"), QStringLiteral("Down: refused"), Urgency::Bad};

class FakeTray final : public Tray
{
public:
    explicit FakeTray(bool isThere)
        : m_isThere(isThere)
    {}

    [[nodiscard]] bool isAvailable() const override { return m_isThere; }
    void showIcon(StateIcon icon, const QString &toolTip) override { shown = {icon, toolTip}; }
    void hideIcon() override { shown.reset(); }
    void showNotification(const Notification &notification) override { notifications << notification; }

    std::optional<std::pair<StateIcon, QString>> shown;
    QList<Notification> notifications;

private:
    bool m_isThere;
};

/// A desktop with or without a tray.
struct Desktop
{
    explicit Desktop(const QString &bus, bool hasTray)
        : tray(new FakeTray(hasTray))
        , notifier(&window, std::unique_ptr<Tray>(tray), bus)
    {}

    QWidget window;
    FakeTray *tray;
    DesktopNotifier notifier;
};

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void usesTheService_data();
    void usesTheService();
    void usesTheTrayWithoutAService();
    void tellsThatItCanShowNothing();
    void usesTheTrayWhenTheServiceDies();
    void showsTheStateInTheTrayOnly();
    void raisesTheWindowAtAClick();

private:
    std::unique_ptr<MessageBus> m_bus;
};

void TestDesktopNotifier::init()
{
    m_bus = std::make_unique<MessageBus>();
    QVERIFY(!m_bus->address().isEmpty());
}

void TestDesktopNotifier::cleanup()
{
    m_bus.reset();
}

void TestDesktopNotifier::usesTheService_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("with a tray") << true;
    QTest::newRow("without a tray") << false;
}

void TestDesktopNotifier::usesTheService()
{
    QFETCH(const bool, hasTray);
    FakeNotifications service(m_bus->address(), {QStringLiteral("body")});
    Desktop desktop(m_bus->address(), hasTray);
    desktop.notifier.notify(down);
    QTRY_COMPARE(service.shown().size(), 1);
    QCOMPARE(desktop.notifier.obstacle(), QString());
    QVERIFY(desktop.tray->notifications.isEmpty());
}

void TestDesktopNotifier::usesTheTrayWithoutAService()
{
    Desktop desktop(m_bus->address(), true);
    desktop.notifier.notify(down);
    QTRY_COMPARE(desktop.tray->notifications, QList{down});
    QCOMPARE(desktop.notifier.obstacle(), QString());
}

void TestDesktopNotifier::tellsThatItCanShowNothing()
{
    Desktop desktop(m_bus->address(), false);
    QSignalSpy changed(&desktop.notifier, &DesktopNotifier::obstacleChanged);
    desktop.notifier.prepare();
    QTRY_COMPARE(desktop.notifier.obstacle(),
                 QStringLiteral("This desktop has neither a notification service nor a tray."));
    QVERIFY(changed.count() > 0);
    desktop.notifier.notify(down);
    FakeNotifications service(m_bus->address(), {QStringLiteral("body")});
    QTRY_COMPARE(desktop.notifier.obstacle(), QString());
    QVERIFY(desktop.tray->notifications.isEmpty());
}

void TestDesktopNotifier::usesTheTrayWhenTheServiceDies()
{
    auto service = std::make_unique<FakeNotifications>(m_bus->address(), QStringList{QStringLiteral("body")});
    Desktop desktop(m_bus->address(), true);
    desktop.notifier.notify(down);
    QTRY_COMPARE(service->shown().size(), 1);
    service->holdAnswers();
    desktop.notifier.notify(down);
    QTRY_COMPARE(service->shown().size(), 2);
    service.reset();
    QTRY_COMPARE(desktop.tray->notifications, QList{down});
}

void TestDesktopNotifier::showsTheStateInTheTrayOnly()
{
    Desktop withTray(m_bus->address(), true);
    withTray.notifier.showState(StateIcon::Failure, QStringLiteral("Watch: 1 down"));
    QCOMPARE(withTray.tray->shown, std::optional(std::pair(StateIcon::Failure, QStringLiteral("Watch: 1 down"))));
    withTray.notifier.hideState();
    QVERIFY(!withTray.tray->shown);
    Desktop without(m_bus->address(), false);
    without.notifier.showState(StateIcon::Failure, QStringLiteral("Watch: 1 down"));
    QVERIFY(!without.tray->shown);
}

void TestDesktopNotifier::raisesTheWindowAtAClick()
{
    Desktop desktop(m_bus->address(), true);
    desktop.window.showMinimized();
    Q_EMIT desktop.tray->activated();
    QVERIFY(desktop.window.isVisible());
    QVERIFY(!desktop.window.isMinimized());
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
