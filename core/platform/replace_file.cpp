#include "core/platform/replace_file.h"

#include "core/platform/stream_file.h"

#include <QBuffer>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <system_error>

namespace dicom_echo {

namespace {

/// Why there is no room for so many bytes; empty if there is, or if only the write itself can tell.
QString reserve(const QFileDevice &file, qsizetype size)
{
    const int error = ::posix_fallocate(file.handle(), 0, size);
    const bool isFull = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return isFull ? QString::fromLocal8Bit(std::generic_category().message(error).c_str()) : QString();
}

} // namespace

QString replaceFile(const QString &path, const QByteArray &bytes, FileAccess access)
{
    const Destination destination = destinationAt(path);
    if (!destination.refusal.isEmpty())
        return destination.refusal;
    if (destination.isStream)
        return writeIntoStream(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    if (QString reason = reserve(file, bytes.size()); !reason.isEmpty())
        return reason;
    return file.write(bytes) == bytes.size() && file.commit() ? QString() : file.errorString();
}

QString replaceFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    const Destination destination = destinationAt(path);
    if (!destination.refusal.isEmpty())
        return destination.refusal;
    if (destination.isStream) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        write(buffer);
        return writeIntoStream(path, buffer.data());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    write(file);
    return file.commit() ? QString() : file.errorString();
}

QString reasonNotToReplace(const QString &path)
{
    const Destination destination = destinationAt(path);
    if (destination.isStream || !destination.refusal.isEmpty())
        return destination.refusal;
    QSaveFile file(path); // its temporary file is removed again, as it is not committed
    return file.open(QIODevice::WriteOnly) ? QString() : file.errorString();
}

} // namespace dicom_echo
