#include "ui/notifications/desktop_notifier.h"

#include <QApplication>
#include <QWidget>

namespace dicom_echo {

DesktopNotifier::DesktopNotifier(QWidget *inWindow, std::unique_ptr<Tray> tray, const QString &busAddress)
    : QObject(inWindow)
    , m_inWindow(inWindow)
    , m_tray(std::move(tray))
    , m_service(busAddress)
{
    connect(&m_service, &NotificationService::stateChanged, this, &DesktopNotifier::obstacleChanged);
    connect(&m_service, &NotificationService::activated, this, &DesktopNotifier::raiseWindow);
    connect(m_tray.get(), &Tray::activated, this, &DesktopNotifier::raiseWindow);
    connect(&m_service, &NotificationService::undelivered, this, [this](const Notification &notification) {
        if (m_tray->isAvailable())
            m_tray->showNotification(notification);
    });
}

void DesktopNotifier::prepare()
{
    m_service.prepare();
}

QString DesktopNotifier::obstacle() const
{
    return m_service.state() == NotificationService::State::Missing && !m_tray->isAvailable()
               ? tr("This desktop has neither a notification service nor a tray.")
               : QString();
}

void DesktopNotifier::notify(const Notification &notification)
{
    m_service.send(notification);
    QApplication::alert(m_inWindow->window());
}

void DesktopNotifier::showState(StateIcon icon, const QString &toolTip)
{
    if (m_tray->isAvailable())
        m_tray->showIcon(icon, toolTip);
}

void DesktopNotifier::hideState()
{
    m_tray->hideIcon();
}

void DesktopNotifier::raiseWindow()
{
    QWidget *const window = m_inWindow->window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace dicom_echo
#include "moc_desktop_notifier.cpp"
