#include "app/standard_streams.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace dicom_echo {

namespace {

bool waitUntilWritable(int descriptor)
{
    pollfd waiting{descriptor, POLLOUT, 0};
    return poll(&waiting, 1, -1) > 0 || errno == EINTR;
}

int writeAll(int descriptor, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno == EAGAIN ? !waitUntilWritable(descriptor) : errno != EINTR)
            return errno;
    }
    return 0;
}

} // namespace

void prepareStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            ::open("/dev/null", O_RDONLY); // takes the lowest free descriptor: this one; writing to it fails as before
}

int writeToStandardOutput(const QString &text)
{
    const int error = writeAll(STDOUT_FILENO, text);
    return error == EPIPE ? 0 : error;
}

void writeToStandardError(const QString &text)
{
    writeAll(STDERR_FILENO, text);
}

} // namespace dicom_echo
