// Echoes again and again until it is stopped, and keeps count of when the peer was up. Failures do not end it.
#pragma once

#include "core/echo/echo_engine.h"
#include "core/echo/watch_statistics.h"

namespace dicom_echo {

enum class WatchAssociations {
    One,     ///< all echoes in one association; a new one only after a failure
    NewEach, ///< an association for each attempt
};

struct WatchSettings
{
    std::chrono::milliseconds interval{5000}; ///< from the start of one attempt to the start of the next, at least 100
    std::chrono::milliseconds duration{0};    ///< how long to watch; 0: until cancelled
    WatchAssociations associations = WatchAssociations::NewEach;

    bool operator==(const WatchSettings &) const = default;
};

/// Like EchoEngine: synchronous, on values, called from any one thread.
class Watch
{
public:
    explicit Watch(EchoEngine engine = EchoEngine());

    /// Runs until cancelled or for the duration. `observer` is given the events of every run, and after each attempt a
    /// WatchSampled. Returns what was counted.
    [[nodiscard]] WatchSummary run(const EchoRequest &request, const WatchSettings &settings, const CancelToken &cancel,
                                   const RunObserver &observer, const QByteArray &keyPassword = {}) const;

private:
    EchoEngine m_engine;
};

} // namespace dicom_echo
