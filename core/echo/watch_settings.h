// How a watch echoes. A plain value, owned by whoever fills it in.
#pragma once

#include <chrono>

namespace dicom_echo {

enum class WatchAssociations {
    One,     ///< all echoes in one association; a new one only after a failure
    NewEach, ///< an association for each attempt
};

inline constexpr std::chrono::milliseconds leastWatchInterval{100};
inline constexpr std::chrono::seconds longestWatchInterval{86400};
inline constexpr std::chrono::seconds longestWatch{366 * 86400};

struct WatchSettings
{
    std::chrono::milliseconds interval{5000}; ///< from the start of one attempt to the start of the next
    std::chrono::milliseconds duration{0};    ///< how long to watch; 0: until cancelled
    WatchAssociations associations = WatchAssociations::NewEach;

    bool operator==(const WatchSettings &) const = default;
};

} // namespace dicom_echo
