#include "core/platform/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace dicom_echo {

namespace {

FileIdentity::Time time(const timespec &time)
{
    return FileIdentity::Time(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

FileIdentity fileIdentity(const QString &path)
{
    struct stat known = {};
    if (::stat(QFile::encodeName(path).constData(), &known) != 0)
        return {};
    return {true, known.st_dev, known.st_ino, known.st_size, time(known.st_mtim), time(known.st_ctim)};
}

} // namespace dicom_echo
