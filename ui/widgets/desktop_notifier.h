// Tells a user who is looking elsewhere what has happened: a notification from the system tray, and a window that asks
// for attention. Owned by the window.
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace dicom_echo {

enum class Urgency { Good, Bad };

class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QWidget *window);

    /// The tray icon stays from the first notification until clear(). A click on either brings the window to the front.
    void notify(const QString &title, const QString &text, Urgency urgency);
    void clear();

Q_SIGNALS:
    void notified(const QString &title, const QString &text);

private:
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace dicom_echo
