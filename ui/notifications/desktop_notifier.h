// Tells a user who looks elsewhere what has happened: over the notification service of the desktop, else over its tray,
// and by a window that asks for attention. Owned by the window.
#pragma once

#include "ui/notifications/notification_service.h"
#include "ui/notifications/tray.h"

#include <QObject>

class QWidget;

namespace dicom_echo {

class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `inWindow`, whose window it brings to the front at a click. Asks nothing of the desktop yet.
    /// `busAddress` as for NotificationService.
    explicit DesktopNotifier(QWidget *inWindow, std::unique_ptr<Tray> tray = makeSystemTray(),
                             const QString &busAddress = {});

    /// Finds out whether anything can be shown; obstacleChanged() tells.
    void prepare();
    /// Why nothing can be shown; empty if it can, or while that is not known.
    [[nodiscard]] QString obstacle() const;

    void notify(const Notification &notification);
    /// In the tray, if there is one. `toolTip` has nothing of a peer.
    void showState(StateIcon icon, const QString &toolTip);
    void hideState();

Q_SIGNALS:
    void obstacleChanged();

private:
    void raiseWindow();

    QWidget *m_inWindow;
    std::unique_ptr<Tray> m_tray;
    NotificationService m_service;
};

} // namespace dicom_echo
