#include "ui/notifications/tray.h"

#include <QSystemTrayIcon>

namespace dicom_echo {
namespace {

class SystemTray final : public Tray
{
public:
    [[nodiscard]] bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void showIcon(StateIcon icon, const QString &toolTip) override
    {
        make();
        m_icon->setIcon(stateIcon(icon));
        m_icon->setToolTip(toolTip);
        m_icon->show();
    }

    void hideIcon() override
    {
        if (m_icon)
            m_icon->hide();
    }

    void showNotification(const Notification &notification) override
    {
        make();
        if (m_icon->icon().isNull())
            m_icon->setIcon(stateIcon(StateIcon::Running));
        m_icon->show();
        m_icon->showMessage(notification.title, notification.text, stateIcon(iconOf(notification.urgency)));
    }

private:
    void make()
    {
        if (m_icon)
            return;
        m_icon = std::make_unique<QSystemTrayIcon>();
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Tray::activated);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::activated);
    }

    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace

std::unique_ptr<Tray> makeSystemTray()
{
    return std::make_unique<SystemTray>();
}

} // namespace dicom_echo
