// The resources that this process and those it started use. For the benches.
#pragma once

#include <QDir>
#include <QFile>

#include <sys/resource.h>
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

/// What all processes used that this one has started and that have ended.
inline double childrenProcessorMilliseconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace dicom_echo::bench
