#include "app/console/peer_list_file.h"

#include "app/console/standard_streams.h"
#include "core/text/visible_text.h"

#include <QFile>

#include <cstdio>

namespace dicom_echo {

PeerList readPeerListFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    PeerList list;
    if (!isOpen) {
        list.problem = QStringLiteral("It cannot be read: %1").arg(file.errorString());
        return list;
    }
    const QByteArray bytes = file.read(maximumPeerListSize + 1);
    if (file.error() != QFileDevice::NoError) {
        list.problem = QStringLiteral("It cannot be read: %1").arg(file.errorString());
        return list;
    }
    return readPeerList(bytes);
}

void printProblem(const QString &text)
{
    writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(visibleText(text)));
}

} // namespace dicom_echo
