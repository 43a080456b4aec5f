#include "app/console/standard_streams.h"

#include "core/net/byte_stream.h"
#include "core/platform/signals.h"
#include "core/platform/standard_descriptors.h"

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace dicom_echo {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(cancelPollInterval);

/// False once it was cancelled meanwhile.
bool waitUntilWritable(StandardStream stream, const CancelToken &cancel)
{
    // The signal that cancels interrupts the wait, too: writing would block then.
    while (!waitUntilWritable(stream, pollInterval))
        if (cancel.isCancelled())
            return false;
    return true;
}

/// With a token never so much at once that a pipe which is writable could block; ECANCELED if that made it give up.
int writeAll(StandardStream stream, const QString &text, const CancelToken *cancel = nullptr)
{
    const QByteArray bytes = text.toUtf8();
    const qsizetype most = cancel ? pipeCapacity() : bytes.size();
    qsizetype done = 0;
    while (done < bytes.size()) {
        if (cancel && !waitUntilWritable(stream, *cancel))
            return ECANCELED;
        const Transfer written =
            writeTo(stream, QByteArrayView(bytes).sliced(done).first(std::min(most, bytes.size() - done)));
        done += written.count;
        if (written.error == EAGAIN)
            static_cast<void>(waitUntilWritable(stream, pollInterval));
        else if (written.error != 0)
            return written.error;
    }
    return 0;
}

} // namespace

void prepareStandardStreams()
{
    ignoreBrokenPipes();
    takeStandardDescriptors();
}

int writeToStandardOutput(const QString &text)
{
    const int error = writeAll(StandardStream::Output, text);
    return error == EPIPE ? 0 : error;
}

int writeToStandardOutput(const QString &text, const CancelToken &cancel)
{
    const int error = writeAll(StandardStream::Output, text, &cancel);
    if (error == EPIPE)
        cancel.cancel();
    return error == EPIPE ? 0 : error;
}

void writeToStandardError(const QString &text)
{
    writeAll(StandardStream::Error, text);
}

void writeToStandardError(const QString &text, const CancelToken &cancel)
{
    writeAll(StandardStream::Error, text, &cancel);
}

} // namespace dicom_echo
