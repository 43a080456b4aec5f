// The icon of the program in the system tray, as the notifier uses it.
#pragma once

#include "ui/notifications/notification.h"
#include "ui/widgets/appearance.h"

#include <QObject>

#include <memory>

class QWidget;

namespace dicom_echo {

class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has one now.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `toolTip` has nothing of a peer: some desktops take it as markup.
    virtual void showIcon(StateIcon icon, const QString &toolTip) = 0;
    virtual void hideIcon() = 0;
    /// As a balloon at the icon, which is shown for it.
    virtual void showNotification(const Notification &notification) = 0;

Q_SIGNALS:
    /// By a click on the icon or on a notification.
    void activated();
};

/// That of the desktop. Nothing is asked of the desktop before it is used.
[[nodiscard]] std::unique_ptr<Tray> makeSystemTray();

} // namespace dicom_echo
