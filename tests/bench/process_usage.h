// What this process uses of the system, from /proc. For the benches.
#pragma once

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace dicom_echo::bench {

struct ProcessUsage
{
    qint64 residentKiB = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
};

inline ProcessUsage processUsage()
{
    const auto entriesOf = [](const QString &directory) {
        return QDir(directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
    };
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return {pages.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024, entriesOf(QStringLiteral("/proc/self/fd")),
            entriesOf(QStringLiteral("/proc/self/task"))};
}

} // namespace dicom_echo::bench
