// A capture that is being read, on a thread of its own, so that the window stays alive; a dialog says so if it
// takes time, and can cancel it. Owned by whoever opens captures; gone once it is read.
#pragma once

#include "core/capture/capture_reader.h"
#include "ui/widgets/background_work.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QProgressDialog;
class QWidget;

namespace dicom_echo {

class CaptureReading : public QObject
{
    Q_OBJECT

public:
    /// How it is read, on the other thread.
    using Open = std::function<CaptureResult(const CancelToken &cancel)>;
    /// Starts. `name` is what the dialog calls it; `window` is what the dialog belongs to.
    CaptureReading(const QString &name, const Open &open, QWidget *window, QObject *parent);
    /// Ends the reading, and waits for its thread.
    ~CaptureReading() override;

Q_SIGNALS:
    // One of them, unless the user cancels.
    void read(const QString &name, const dicom_echo::OpenedCapture &opened);
    void failed(const QString &message);

private:
    void makeDialog(QWidget *window);
    void finish(const CaptureResult &result);

    QString m_name;
    BackgroundWork m_work;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace dicom_echo
