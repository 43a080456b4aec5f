// Opens captures in windows of their own: files that are chosen in a dialog or dropped on the main window, and hex
// dumps from the clipboard. Owned by that window.
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace dicom_echo {

class CaptureReading;
class Redaction;

class CaptureOpener : public QObject
{
    Q_OBJECT

public:
    CaptureOpener(QWidget *window, Redaction *redaction);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Its shortcut works where the action is added with its children.
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }

    /// Returns at once; the window comes when the file is read.
    void open(const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    void chooseFile();
    void paste();
    void show(CaptureReading *reading);

    QWidget *m_window;
    Redaction *m_redaction;
    QAction *m_action;
    QAction *m_paste;
};

} // namespace dicom_echo
