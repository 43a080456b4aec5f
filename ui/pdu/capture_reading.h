// A capture file that is being read, on a thread of its own, so that the window stays alive; a dialog says so if it
// takes time, and can cancel it. Owned by whoever opens captures; gone once the file is read.
#pragma once

#include "core/capture/capture_reader.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProgressDialog;
class QThread;
class QWidget;

namespace dicom_echo {

class CaptureReading : public QObject
{
    Q_OBJECT

public:
    /// Starts. `window` is what the dialog belongs to.
    CaptureReading(const QString &path, QWidget *window, QObject *parent);
    /// Ends the reading, and waits for its thread.
    ~CaptureReading() override;

Q_SIGNALS:
    // One of them, unless the user cancels.
    void read(const QString &path, const dicom_echo::OpenedCapture &opened);
    void failed(const QString &message);

private:
    void makeDialog(QWidget *window);
    void finish();

    QString m_path;
    CancelToken m_cancel;
    Parsed<OpenedCapture> m_opened; ///< the thread's until it has finished
    std::unique_ptr<QThread> m_thread;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace dicom_echo
