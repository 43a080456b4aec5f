// A message bus of the test's own, and a notification service on it that does what the test tells it.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace dicom_echo::test {

/// A dbus-daemon that starts no services. It ends with the object.
class MessageBus
{
public:
    MessageBus();
    ~MessageBus();

    /// Empty if it could not be started.
    [[nodiscard]] QString address() const { return m_address; }
    /// Cuts all connections.
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// What a client asked to be shown.
struct ShownNotification
{
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    uint replaced = 0; ///< the notification in whose place it is shown; 0: none
};

class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    FakeNotifications(const QString &busAddress, const QStringList &capabilities);
    ~FakeNotifications() override;

    /// Answers nothing until answer().
    void holdAnswers() { m_isHolding = true; }
    void answer();

    [[nodiscard]] const QList<ShownNotification> &shown() const { return m_shown; }
    [[nodiscard]] int heldAnswers() const { return static_cast<int>(m_held.size()); }
    /// As if the user had clicked on the last one that was shown.
    void click();
    /// As if the user had clicked on that of another program.
    void clickOnAnother();
    /// As if the user had closed the last one that was shown.
    void close();

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaced, const QString &icon, const QString &summary,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    void hold(const QVariant &answer);

    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<ShownNotification> m_shown;
    QList<QDBusMessage> m_held;
    bool m_isHolding = false;
};

} // namespace dicom_echo::test
