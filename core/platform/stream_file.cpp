#include "core/platform/stream_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace dicom_echo {

namespace {

using namespace std::chrono_literals;

struct StreamFile
{
    Q_DECLARE_TR_FUNCTIONS(StreamFile)
};

constexpr auto readerPatience = 3s;
constexpr auto openInterval = 10ms;

QString systemReason(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error).c_str());
}

/// Without opening it: opening a device can be an act, as it is for a tape.
bool isOurTerminal(const struct stat &device)
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        struct stat ours = {};
        if (::isatty(descriptor) != 0 && ::fstat(descriptor, &ours) == 0 && ours.st_rdev == device.st_rdev)
            return true;
    }
    return false;
}

/// A pipe that nobody reads cannot be opened this way, where a blocking open would wait for ever.
int openForWriting(const QByteArray &path)
{
    const QDeadlineTimer deadline(readerPatience);
    int descriptor = -1;
    while ((descriptor = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) < 0 &&
           (errno == ENXIO || errno == EINTR) && !deadline.hasExpired())
        std::this_thread::sleep_for(openInterval);
    return descriptor;
}

bool waitUntilTaken(int descriptor)
{
    pollfd polled = {descriptor, POLLOUT, 0};
    const auto milliseconds = static_cast<int>(std::chrono::milliseconds(readerPatience).count());
    return ::poll(&polled, 1, milliseconds) != 0; // also after a signal, or an error, which the next write tells
}

QString writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EPIPE)
            return StreamFile::tr("its reader has gone");
        else if (errno == EAGAIN && !waitUntilTaken(descriptor))
            return StreamFile::tr("its reader does not read on");
        else if (errno != EAGAIN && errno != EINTR)
            return systemReason(errno);
    }
    return {};
}

} // namespace

Destination destinationAt(const QString &path)
{
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) != 0)
        return {false, errno == ELOOP ? systemReason(errno) : QString()};
    if (S_ISFIFO(there.st_mode))
        return {true, {}};
    if (S_ISSOCK(there.st_mode))
        return {false, StreamFile::tr("it is a socket, not a file")};
    if (S_ISCHR(there.st_mode) && isOurTerminal(there))
        return {true, {}};
    if (S_ISCHR(there.st_mode) || S_ISBLK(there.st_mode))
        return {false, StreamFile::tr("it is a device, not a file")};
    return {};
}

QString writeIntoStream(const QString &path, const QByteArray &bytes)
{
    const int descriptor = openForWriting(QFile::encodeName(path));
    if (descriptor < 0)
        return errno == ENXIO ? StreamFile::tr("it is a pipe that nobody reads") : systemReason(errno);
    QString reason = writeAll(descriptor, bytes);
    ::close(descriptor);
    return reason;
}

} // namespace dicom_echo
