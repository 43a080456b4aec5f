// Durations as the numbers of reports, files and statistics.
#pragma once

#include <chrono>

namespace dicom_echo {

using Seconds = std::chrono::duration<double>;
using Milliseconds = std::chrono::duration<double, std::milli>;

[[nodiscard]] inline double toSeconds(Seconds duration)
{
    return duration.count();
}

[[nodiscard]] inline double toMilliseconds(Milliseconds duration)
{
    return duration.count();
}

} // namespace dicom_echo
