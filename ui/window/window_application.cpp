#include "ui/window/window_application.h"

#include "core/platform/failure_record.h"

namespace dicom_echo {

bool WindowApplication::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        const QString what = recordCaughtException();
        QMetaObject::invokeMethod(
            this, [this, what] { Q_EMIT failed(what); }, Qt::QueuedConnection);
        return false;
    }
}

} // namespace dicom_echo
#include "moc_window_application.cpp"
