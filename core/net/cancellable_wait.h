// A pause between two echoes that a cancel token ends.
#pragma once

#include "core/net/byte_stream.h"

#include <QThread>

#include <algorithm>

namespace dicom_echo {

/// Sleeps until `due`, on the thread of the run. Whether the run goes on: false if it was cancelled meanwhile.
[[nodiscard]] inline bool waitUntil(QDeadlineTimer due, const CancelToken &cancel)
{
    while (!due.hasExpired() && !cancel.isCancelled())
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(due.remainingTime(), 1, cancelPollInterval)));
    return !cancel.isCancelled();
}

} // namespace dicom_echo
