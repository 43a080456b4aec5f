#include "tests/support/message_bus.h"

#include <QFile>

#include <utility>

namespace dicom_echo::test {
namespace {

/// The usual configuration would start the services of this computer.
constexpr char configuration[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

constexpr QLatin1StringView objectPath("/org/freedesktop/Notifications");

QDBusConnection connectTo(const QString &address)
{
    static int count = 0;
    return QDBusConnection::connectToBus(address, QStringLiteral("test-%1").arg(++count));
}

} // namespace

MessageBus::MessageBus()
{
    const QString path = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QString::fromLatin1(configuration).arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=%1").arg(path),
                                                   QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

MessageBus::~MessageBus()
{
    stop();
}

void MessageBus::stop()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

FakeNotifications::FakeNotifications(const QString &busAddress, const QStringList &capabilities)
    : m_bus(connectTo(busAddress))
    , m_capabilities(capabilities)
{
    m_bus.registerObject(objectPath, this,
                         QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
    m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterObject(objectPath); // now: the connection goes on another thread, which would look at it once more
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void FakeNotifications::answer()
{
    m_isHolding = false;
    for (const QDBusMessage &answer : std::exchange(m_held, {}))
        m_bus.send(answer);
}

void FakeNotifications::click()
{
    Q_EMIT ActionInvoked(static_cast<uint>(m_shown.size()), QStringLiteral("default"));
}

void FakeNotifications::clickOnAnother()
{
    Q_EMIT ActionInvoked(static_cast<uint>(m_shown.size()) + 1, QStringLiteral("default"));
}

void FakeNotifications::close()
{
    constexpr uint byTheUser = 2;
    Q_EMIT NotificationClosed(static_cast<uint>(m_shown.size()), byTheUser);
}

QStringList FakeNotifications::GetCapabilities()
{
    hold(m_capabilities);
    return m_capabilities;
}

uint FakeNotifications::Notify(const QString &, uint replaced, const QString &, const QString &summary,
                               const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    m_shown.append({summary, body, actions, hints, replaced});
    const auto id = static_cast<uint>(m_shown.size());
    hold(id);
    return id;
}

void FakeNotifications::hold(const QVariant &answer)
{
    if (!m_isHolding)
        return;
    setDelayedReply(true);
    m_held.append(message().createReply(answer));
}

} // namespace dicom_echo::test
#include "moc_message_bus.cpp"
