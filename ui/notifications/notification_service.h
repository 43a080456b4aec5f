// The notification service of the desktop, `org.freedesktop.Notifications` on the session bus. Nothing is ever waited
// for: what cannot be shown there comes back. Owned by the desktop notifier.
#pragma once

#include "ui/notifications/notification.h"
#include "ui/widgets/background_work.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QDBusServiceWatcher;

namespace dicom_echo {

class NotificationService : public QObject
{
    Q_OBJECT

public:
    /// Does nothing yet. `address`: of the bus; empty: the session bus.
    explicit NotificationService(const QString &address = {}, QObject *parent = nullptr);
    ~NotificationService() override;

    enum class State {
        Unknown, ///< not asked yet, or it has gone since, and may come again when it is called
        Asking,
        Ready,
        Missing,
    };
    [[nodiscard]] State state() const { return m_state; }

    /// Finds out whether the service is there; stateChanged() tells.
    void prepare();
    /// Shows it as soon as the service is ready, in the place of one of ours with the same title: of a peer that goes
    /// and comes the last word counts.
    void send(const Notification &notification);

Q_SIGNALS:
    void stateChanged();
    /// One is on the screen.
    void shown();
    /// It could not be shown.
    void undelivered(const dicom_echo::Notification &notification);
    /// The user clicked on a notification.
    void activated();

private:
    Q_SLOT void invoke(uint id, const QString &action);
    Q_SLOT void forget(uint id);

    void setState(State state);
    void take(const QDBusConnection &bus);
    void askForCapabilities();
    void call(const Notification &notification);
    void giveBackWaiting();

    QString m_address;
    State m_state = State::Unknown;
    BackgroundWork m_connecting;
    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QStringList m_capabilities;
    QList<Notification> m_waiting; ///< for the service to be ready
    QHash<uint, QString> m_shown;  ///< the notifications of ours that are on the screen, with their titles
};

/// The text as the service wants it: one that takes markup is given none of ours and none of a peer's.
[[nodiscard]] QString bodyText(const QString &text, const QStringList &capabilities);

} // namespace dicom_echo
