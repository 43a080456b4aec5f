#include "core/platform/standard_descriptors.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace dicom_echo {

namespace {

int descriptorOf(StandardStream stream)
{
    switch (stream) {
    case StandardStream::Output:
        return STDOUT_FILENO;
    case StandardStream::Error:
        return STDERR_FILENO;
    }
    return STDERR_FILENO;
}

} // namespace

void takeStandardDescriptors()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0)
            ::open("/dev/null", O_RDONLY); // takes the lowest free descriptor: this one; writing to it fails as before
}

bool isTerminal(StandardStream stream)
{
    return ::isatty(descriptorOf(stream)) == 1;
}

std::optional<int> terminalColumns(StandardStream stream)
{
    winsize size{};
    const bool isKnown = ::ioctl(descriptorOf(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? std::optional(int{size.ws_col}) : std::nullopt;
}

qsizetype pipeCapacity()
{
    return PIPE_BUF;
}

bool waitUntilWritable(StandardStream stream, std::chrono::milliseconds limit)
{
    pollfd waiting{descriptorOf(stream), POLLOUT, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(limit.count()));
    return ready > 0 || (ready < 0 && errno != EINTR);
}

Transfer writeTo(StandardStream stream, QByteArrayView bytes)
{
    const ssize_t count = ::write(descriptorOf(stream), bytes.data(), static_cast<size_t>(bytes.size()));
    if (count >= 0)
        return {count, 0};
    return {0, errno == EINTR || errno == EWOULDBLOCK ? EAGAIN : errno};
}

} // namespace dicom_echo
