// Notifications of watched peers: how changes are put together, and what the notification service of the desktop is
// given, on a bus of the test's own.
#include "tests/support/message_bus.h"
#include "ui/notifications/change_collector.h"
#include "ui/notifications/notification_service.h"
#include "ui/widgets/user_language.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

using State = NotificationService::State;

const QStringList plain{QStringLiteral("body")};
const QStringList withMarkup{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};

Notification notification(const QString &text)
{
    return {QStringLiteral("Main PACS"), text, Urgency::Bad};
}

PeerChange change(const QString &peer, Urgency urgency)
{
    return {peer, urgency == Urgency::Bad ? QStringLiteral("Down: refused") : QStringLiteral("Up again"), urgency};
}

/// What a collector makes of changes that come together.
QList<Notification> collected(const QList<PeerChange> &changes)
{
    ChangeCollector collector(0ms);
    QList<Notification> notifications;
    QObject::connect(&collector, &ChangeCollector::due, &collector,
                     [&](const Notification &due) { notifications << due; });
    for (const PeerChange &each : changes)
        collector.add(each);
    return QTest::qWaitFor([&] { return !notifications.isEmpty(); }) ? notifications : QList<Notification>();
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();
    void cleanup();

    void tellsOfEachPeerByItself();
    void tellsOfManyPeersAtOnce();
    void tellsTheLastChangeOfAPeer();
    void namesTheFirstOfVeryMany();
    void namesAllOfEight();
    void tellsOfPeersThatGoOnChanging();
    void marksGoodAndBadNews();

    void showsWhatItIsGiven();
    void keepsOneOfEachPeerOnTheScreen();
    void replacesNoneThatWasClosed();
    void replacesNoneOfAnotherService();
    void escapesWhatWouldBeMarkup();
    void showsNoControlCharacterInATitle();
    void keepsTheNewestThatWait();
    void putsAllIntoTheTitleWhereThereIsNoBody();
    void waitsForASlowService();
    void givesBackWhatCannotBeShown();
    void givesBackWhatADyingServiceWasTold();
    void findsAServiceThatCameBack();
    void survivesTheEndOfTheBus();
    void hearsOfAClick();
    void hearsOfNoClickOnAnother();

private:
    /// Prepared, and found ready.
    [[nodiscard]] std::unique_ptr<NotificationService> readyService() const;

    std::unique_ptr<MessageBus> m_bus;
};

void TestNotifications::init()
{
    m_bus = std::make_unique<MessageBus>();
    QVERIFY(!m_bus->address().isEmpty());
}

void TestNotifications::cleanup()
{
    m_bus.reset();
}

std::unique_ptr<NotificationService> TestNotifications::readyService() const
{
    auto service = std::make_unique<NotificationService>(m_bus->address());
    service->prepare();
    return QTest::qWaitFor([&] { return service->state() == State::Ready; }) ? std::move(service) : nullptr;
}

void TestNotifications::tellsOfEachPeerByItself()
{
    const QList<Notification> told =
        collected({change(QStringLiteral("CT"), Urgency::Bad), change(QStringLiteral("MR"), Urgency::Good)});
    QCOMPARE(told, (QList<Notification>{{QStringLiteral("CT"), QStringLiteral("Down: refused"), Urgency::Bad},
                                        {QStringLiteral("MR"), QStringLiteral("Up again"), Urgency::Good}}));
}

void TestNotifications::tellsOfManyPeersAtOnce()
{
    QList<PeerChange> changes;
    for (const char *const name : {"A", "B", "C"})
        changes << change(QString::fromLatin1(name), Urgency::Bad);
    QCOMPARE(collected(changes).size(), 3);
    changes << change(QStringLiteral("D"), Urgency::Good);
    QCOMPARE(collected(changes), (QList<Notification>{{QStringLiteral("3 watched peers are down"),
                                                       QStringLiteral("A, B, C\nUp again: D"), Urgency::Bad}}));
    for (PeerChange &each : changes)
        each.urgency = Urgency::Good;
    QCOMPARE(collected(changes), (QList<Notification>{{QStringLiteral("4 watched peers are up again"),
                                                       QStringLiteral("A, B, C, D"), Urgency::Good}}));
}

void TestNotifications::tellsTheLastChangeOfAPeer()
{
    const QList<Notification> told =
        collected({change(QStringLiteral("CT"), Urgency::Bad), change(QStringLiteral("CT"), Urgency::Good)});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().urgency, Urgency::Good);
}

void TestNotifications::namesTheFirstOfVeryMany()
{
    QList<PeerChange> changes;
    for (int i = 1; i <= 50; ++i)
        changes << change(QString::number(i), Urgency::Bad);
    QCOMPARE(collected(changes).constFirst().text, QStringLiteral("1, 2, 3, 4, 5, 6, 7, 8 and 42 more"));
}

void TestNotifications::namesAllOfEight()
{
    QList<PeerChange> changes;
    for (int i = 1; i <= 8; ++i)
        changes << change(QString::number(i), Urgency::Bad);
    QCOMPARE(collected(changes).constFirst().text, QStringLiteral("1, 2, 3, 4, 5, 6, 7, 8"));
}

/// The time begins with the first change: who waited for quiet would never be told of a network that comes and goes.
void TestNotifications::tellsOfPeersThatGoOnChanging()
{
    ChangeCollector collector(300ms);
    const QSignalSpy due(&collector, &ChangeCollector::due);
    QTimer changing;
    connect(&changing, &QTimer::timeout, &collector,
            [&collector] { collector.add(change(QStringLiteral("CT"), Urgency::Bad)); });
    changing.start(5ms);
    QTRY_VERIFY(!due.isEmpty());
}

void TestNotifications::marksGoodAndBadNews()
{
    QCOMPARE(iconOf(Urgency::Good), StateIcon::Success);
    QCOMPARE(iconOf(Urgency::Bad), StateIcon::Failure);
}

void TestNotifications::showsWhatItIsGiven()
{
    FakeNotifications desktop(m_bus->address(), plain);
    NotificationService service(m_bus->address());
    service.send(notification(QStringLiteral("Down: a < b & c\nsecond line")));
    QTRY_COMPARE(desktop.shown().size(), 1);
    const ShownNotification shown = desktop.shown().constFirst();
    QCOMPARE(shown.summary, QStringLiteral("Main PACS"));
    QCOMPARE(shown.body, QStringLiteral("Down: a < b & c\nsecond line"));
    QCOMPARE(shown.actions, QStringList());
    QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("org.dicomecho.DicomEcho"));
}

void TestNotifications::keepsOneOfEachPeerOnTheScreen()
{
    FakeNotifications desktop(m_bus->address(), plain);
    NotificationService service(m_bus->address());
    QSignalSpy shown(&service, &NotificationService::shown);
    Notification ofAnother = notification(QStringLiteral("Down"));
    ofAnother.title = QStringLiteral("CT 1");
    QList<uint> replaced;
    for (const Notification &each :
         {notification(QStringLiteral("Down")), ofAnother, notification(QStringLiteral("Up again"))}) {
        service.send(each);
        QTRY_COMPARE(shown.size(), replaced.size() + 1);
        replaced << desktop.shown().constLast().replaced;
    }
    QCOMPARE(replaced, (QList<uint>{0, 0, 1}));
}

void TestNotifications::replacesNoneThatWasClosed()
{
    FakeNotifications desktop(m_bus->address(), plain);
    NotificationService service(m_bus->address());
    const QSignalSpy shown(&service, &NotificationService::shown);
    service.send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(shown.size(), 1);
    desktop.close();
    Notification ofAnother = notification(QStringLiteral("Down"));
    ofAnother.title = QStringLiteral("CT 1");
    service.send(ofAnother); // by its answer it has heard what came before
    QTRY_COMPARE(shown.size(), 2);
    service.send(notification(QStringLiteral("Up again")));
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(desktop.shown().constLast().replaced, 0U);
}

/// Its numbers may be those of other programs by now.
void TestNotifications::replacesNoneOfAnotherService()
{
    auto desktop = std::make_unique<FakeNotifications>(m_bus->address(), plain);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    const QSignalSpy shown(service.get(), &NotificationService::shown);
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(shown.size(), 1);
    desktop.reset();
    QTRY_COMPARE(service->state(), State::Unknown);
    desktop = std::make_unique<FakeNotifications>(m_bus->address(), plain);
    QTRY_COMPARE(service->state(), State::Ready);
    service->send(notification(QStringLiteral("Up again")));
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(desktop->shown().constFirst().replaced, 0U);
}

/// Whatever a peer says, it is no markup and no control character.
void TestNotifications::escapesWhatWouldBeMarkup()
{
    FakeNotifications desktop(m_bus->address(), withMarkup);
    NotificationService service(m_bus->address());
    service.send(notification(QStringLiteral("<a href=\"http://example.org\">click</a> & \x1b[0m<img src='x'/>")));
    QTRY_COMPARE(desktop.shown().size(), 1);
    const QString body = desktop.shown().constFirst().body;
    QVERIFY2(!body.contains(u'<') && !body.contains(u'>') && !body.contains(u'\x1b'), qPrintable(body));
    QVERIFY2(body.startsWith(QStringLiteral("&lt;a href=&quot;http://example.org&quot;&gt;click&lt;/a&gt; &amp; ")),
             qPrintable(body));
    QCOMPARE(desktop.shown().constFirst().actions.value(0), QStringLiteral("default"));
}

void TestNotifications::showsNoControlCharacterInATitle()
{
    FakeNotifications desktop(m_bus->address(), plain);
    NotificationService service(m_bus->address());
    Notification hostile = notification(QStringLiteral("Down"));
    hostile.title = QStringLiteral("CT\n1 \x1b[0m");
    service.send(hostile);
    QTRY_COMPARE(desktop.shown().size(), 1);
    QCOMPARE(desktop.shown().constFirst().summary, QStringLiteral("CT\\x0A1 \\x1B[0m"));
}

void TestNotifications::keepsTheNewestThatWait()
{
    FakeNotifications desktop(m_bus->address(), plain);
    desktop.holdAnswers();
    NotificationService service(m_bus->address());
    for (int i = 1; i <= 25; ++i)
        service.send(notification(QString::number(i)));
    QTRY_COMPARE(desktop.heldAnswers(), 1);
    desktop.answer();
    QTRY_COMPARE(desktop.shown().size(), 20);
    QCOMPARE(desktop.shown().constFirst().body, QStringLiteral("6"));
    QCOMPARE(desktop.shown().constLast().body, QStringLiteral("25"));
}

void TestNotifications::putsAllIntoTheTitleWhereThereIsNoBody()
{
    FakeNotifications desktop(m_bus->address(), {});
    NotificationService service(m_bus->address());
    service.send(notification(QStringLiteral("Down: refused")));
    QTRY_COMPARE(desktop.shown().size(), 1);
    QCOMPARE(desktop.shown().constFirst().summary, QStringLiteral("Main PACS: Down: refused"));
    QCOMPARE(desktop.shown().constFirst().body, QString());
}

void TestNotifications::waitsForASlowService()
{
    FakeNotifications desktop(m_bus->address(), plain);
    desktop.holdAnswers();
    NotificationService service(m_bus->address());
    QSignalSpy undelivered(&service, &NotificationService::undelivered);
    service.send(notification(QStringLiteral("first")));
    service.send(notification(QStringLiteral("second")));
    QTRY_COMPARE(desktop.heldAnswers(), 1);
    QCOMPARE(service.state(), State::Asking);
    desktop.answer();
    QTRY_COMPARE(desktop.shown().size(), 2);
    QCOMPARE(desktop.shown().constFirst().body, QStringLiteral("first"));
    QCOMPARE(undelivered.count(), 0);
}

void TestNotifications::givesBackWhatCannotBeShown()
{
    NotificationService service(m_bus->address());
    QSignalSpy undelivered(&service, &NotificationService::undelivered);
    service.send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(undelivered.count(), 1);
    QCOMPARE(service.state(), State::Missing);
    QCOMPARE(undelivered[0][0].value<Notification>(), notification(QStringLiteral("Down")));
}

void TestNotifications::givesBackWhatADyingServiceWasTold()
{
    auto desktop = std::make_unique<FakeNotifications>(m_bus->address(), plain);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    QSignalSpy undelivered(service.get(), &NotificationService::undelivered);
    desktop->holdAnswers();
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(desktop->shown().size(), 1);
    desktop.reset();
    QTRY_COMPARE(undelivered.count(), 1);
    QVERIFY(service->state() != State::Ready);
}

void TestNotifications::findsAServiceThatCameBack()
{
    auto desktop = std::make_unique<FakeNotifications>(m_bus->address(), plain);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    desktop.reset();
    QTRY_COMPARE(service->state(), State::Unknown);
    QSignalSpy undelivered(service.get(), &NotificationService::undelivered);
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(undelivered.count(), 1);
    QCOMPARE(service->state(), State::Missing);
    desktop = std::make_unique<FakeNotifications>(m_bus->address(), withMarkup);
    QTRY_COMPARE(service->state(), State::Ready);
    service->send(notification(QStringLiteral("a < b")));
    QTRY_COMPARE(desktop->shown().size(), 1);
    QCOMPARE(desktop->shown().constFirst().body, QStringLiteral("a &lt; b"));
}

void TestNotifications::survivesTheEndOfTheBus()
{
    FakeNotifications desktop(m_bus->address(), plain);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    m_bus->stop();
    QSignalSpy undelivered(service.get(), &NotificationService::undelivered);
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(undelivered.count(), 1);
    service->send(notification(QStringLiteral("Up")));
    QTRY_COMPARE(undelivered.count(), 2);
}

void TestNotifications::hearsOfAClick()
{
    FakeNotifications desktop(m_bus->address(), withMarkup);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    QSignalSpy activated(service.get(), &NotificationService::activated);
    QSignalSpy shown(service.get(), &NotificationService::shown);
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(shown.count(), 1);
    desktop.click();
    QTRY_COMPARE(activated.count(), 1);
}

void TestNotifications::hearsOfNoClickOnAnother()
{
    FakeNotifications desktop(m_bus->address(), withMarkup);
    const std::unique_ptr<NotificationService> service = readyService();
    QVERIFY(service);
    const QSignalSpy activated(service.get(), &NotificationService::activated);
    const QSignalSpy shown(service.get(), &NotificationService::shown);
    service->send(notification(QStringLiteral("Down")));
    QTRY_COMPARE(shown.size(), 1);
    desktop.clickOnAnother();
    desktop.click(); // which it hears of after that
    QTRY_VERIFY(!activated.isEmpty());
    QCOMPARE(activated.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotifications)

#include "tst_notifications.moc"
