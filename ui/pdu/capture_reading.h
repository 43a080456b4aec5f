// A capture file that is being read, on a thread of its own, so that the window stays alive; a dialog says so if it
// takes time, and can cancel it. Owned by whoever opens captures; gone once the file is read.
#pragma once

#include "core/capture/capture_reader.h"
#include "ui/widgets/background_work.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
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
    void finish(const CaptureResult &result);

    QString m_path;
    BackgroundWork m_work;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace dicom_echo
