// The time of day as events and log lines carry it.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace dicom_echo {

/// Microseconds since the epoch, UTC.
[[nodiscard]] inline qint64 wallClockMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace dicom_echo
