#include "ui/files/dropped_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace dicom_echo {

QStringList droppedFiles(const QDropEvent &event)
{
    QStringList files;
    const QList<QUrl> urls = event.mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace dicom_echo
