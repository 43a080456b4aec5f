#include "app/standard_streams.h"

#include "core/net/byte_stream.h"

#include <algorithm>
#include <cerrno>
#include <climits>
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

/// False once it was cancelled meanwhile.
bool waitUntilWritable(int descriptor, const CancelToken &cancel)
{
    pollfd waiting{descriptor, POLLOUT, 0};
    int ready = 0;
    do { // the signal that cancels interrupts poll(): write() would block then
        ready = poll(&waiting, 1, cancelPollInterval);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true; // or write() tells what is wrong
    } while (!cancel.isCancelled());
    return false;
}

/// With a token never so much at once that a pipe which is writable could block; ECANCELED if that made it give up.
int writeAll(int descriptor, const QString &text, const CancelToken *cancel = nullptr)
{
    const QByteArray bytes = text.toUtf8();
    const qsizetype most = cancel ? PIPE_BUF : bytes.size();
    qsizetype done = 0;
    while (done < bytes.size()) {
        if (cancel && !waitUntilWritable(descriptor, *cancel))
            return ECANCELED;
        const qsizetype size = std::min(most, bytes.size() - done);
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(size));
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

void writeToStandardError(const QString &text, const CancelToken &cancel)
{
    writeAll(STDERR_FILENO, text, &cancel);
}

} // namespace dicom_echo
