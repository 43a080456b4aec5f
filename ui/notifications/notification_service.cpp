#include "ui/notifications/notification_service.h"

#include "core/text/visible_text.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>

#include <atomic>
#include <utility>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView serviceName("org.freedesktop.Notifications"); // and that of its interface
constexpr QLatin1StringView objectPath("/org/freedesktop/Notifications");

/// More would only tell what is over.
constexpr qsizetype mostWaiting = 20;

/// Asking for a bus that is not there would make libdbus start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

/// A connection of our own: one that is shared would be cut for others, too. Blocks.
QDBusConnection connectTo(const QString &address)
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral("dicom-echo-notifications-%1").arg(++count);
    return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                             : QDBusConnection::connectToBus(address, name);
}

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, method);
}

} // namespace

NotificationService::NotificationService(const QString &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
{}

NotificationService::~NotificationService()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
}

void NotificationService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void NotificationService::prepare()
{
    if (m_state == State::Asking || m_state == State::Ready)
        return;
    if (m_address.isEmpty() && !hasSessionBus()) {
        setState(State::Missing);
        return giveBackWaiting();
    }
    setState(State::Asking);
    if (m_bus && m_bus->isConnected())
        return askForCapabilities();
    m_connecting.start([address = m_address](const CancelToken &) { return connectTo(address); },
                       [this](const QDBusConnection &bus) { take(bus); });
}

void NotificationService::take(const QDBusConnection &bus)
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
    m_bus = bus;
    if (!bus.isConnected()) {
        setState(State::Missing);
        return giveBackWaiting();
    }
    // From any sender: for a named one Qt would ask the bus who that is, and wait for the answer.
    m_bus->connect({}, objectPath, serviceName, QStringLiteral("ActionInvoked"), this, SLOT(invoke(uint, QString)));
    m_bus->connect({}, objectPath, serviceName, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint)));
    m_watcher = std::make_unique<QDBusServiceWatcher>(serviceName, *m_bus);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &NotificationService::prepare);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear();
        if (m_state == State::Ready)
            setState(State::Unknown);
    });
    askForCapabilities();
}

/// This also starts a service that the bus can start.
void NotificationService::askForCapabilities()
{
    auto *const answer =
        new QDBusPendingCallWatcher(m_bus->asyncCall(methodCall(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isError()) {
            setState(State::Missing);
            return giveBackWaiting();
        }
        m_capabilities = reply.value();
        setState(State::Ready);
        for (const Notification &notification : std::exchange(m_waiting, {}))
            this->call(notification);
    });
}

void NotificationService::send(const Notification &notification)
{
    if (m_state == State::Ready)
        return call(notification);
    m_waiting.append(notification);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    prepare();
}

void NotificationService::call(const Notification &notification)
{
    const bool hasBody = m_capabilities.contains(QStringLiteral("body"));
    const QString title = visibleText(notification.title);
    const QStringList actions{QStringLiteral("default"), tr("Show")};
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(1))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("org.dicomecho.DicomEcho")}};
    QDBusMessage message = methodCall(QStringLiteral("Notify"));
    const uint replaced = m_shown.key(notification.title, 0);
    message.setArguments({QStringLiteral("DICOM Echo"), replaced, QStringLiteral("org.dicomecho.DicomEcho"),
                          hasBody ? title : tr("%1: %2").arg(title, visibleText(notification.text)),
                          hasBody ? bodyText(notification.text, m_capabilities) : QString(),
                          m_capabilities.contains(QStringLiteral("actions")) ? actions : QStringList(), hints, -1});
    auto *const answer = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (!reply.isError()) {
            m_shown.insert(reply.value(), notification.title);
            return Q_EMIT shown();
        }
        if (m_state == State::Ready)
            setState(State::Unknown);
        Q_EMIT undelivered(notification);
    });
}

void NotificationService::giveBackWaiting()
{
    for (const Notification &notification : std::exchange(m_waiting, {}))
        Q_EMIT undelivered(notification);
}

void NotificationService::invoke(uint id, const QString &action)
{
    if (action == QLatin1StringView("default") && m_shown.contains(id))
        Q_EMIT activated();
}

void NotificationService::forget(uint id)
{
    m_shown.remove(id);
}

QString bodyText(const QString &text, const QStringList &capabilities)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString visible = visibleText(line);
        lines << (capabilities.contains(QStringLiteral("body-markup")) ? visible.toHtmlEscaped() : visible);
    }
    return lines.join(u'\n');
}

} // namespace dicom_echo
#include "moc_notification_service.cpp"
