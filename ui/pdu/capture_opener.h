// Opens capture files in windows of their own: chosen in a dialog, or dropped on the main window. Owned by that window.
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace dicom_echo {

class Redaction;

class CaptureOpener : public QObject
{
    Q_OBJECT

public:
    CaptureOpener(QWidget *window, Redaction *redaction);

    [[nodiscard]] QAction *action() const { return m_action; }

    /// Returns at once; the window comes when the file is read.
    void open(const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    void chooseFile();

    QWidget *m_window;
    Redaction *m_redaction;
    QAction *m_action;
};

} // namespace dicom_echo
