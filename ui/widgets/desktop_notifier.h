// Tells the desktop what happened while the user looks elsewhere: a notification of the system tray, and the mark of
// a window that wants attention. Owned by the window.
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

    /// The icon in the tray is there from the first notification to clear(). A click on either brings the window back.
    void notify(const QString &title, const QString &text, Urgency urgency);
    void clear();

Q_SIGNALS:
    void notified(const QString &title, const QString &text);

private:
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace dicom_echo
