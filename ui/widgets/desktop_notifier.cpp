#include "ui/widgets/desktop_notifier.h"

#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace dicom_echo {

DesktopNotifier::DesktopNotifier(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void DesktopNotifier::notify(const QString &title, const QString &text, Urgency urgency)
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(m_window->windowIcon(), this);
        const auto raise = [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_icon, &QSystemTrayIcon::activated, this, raise);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, raise);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, stateIcon(urgency == Urgency::Good ? StateIcon::Success : StateIcon::Failure));
    QApplication::alert(m_window);
    Q_EMIT notified(title, text);
}

void DesktopNotifier::clear()
{
    if (m_icon)
        m_icon->hide();
}

} // namespace dicom_echo
