// Echoes again and again until it is stopped, and keeps count of when the peer was up. Failures do not end it.
#pragma once

#include "core/echo/watch_settings.h"
#include "core/echo/watch_statistics.h"
#include "core/engine/echo_engine.h"

namespace dicom_echo {

/// Like EchoEngine: synchronous, on values, called from any one thread.
class Watch
{
public:
    explicit Watch(EchoEngine engine = EchoEngine());

    /// Runs until cancelled or for the duration. `observer` is given the events of every run, after each attempt a
    /// WatchSampled, and a line for the log when the peer goes down or comes up. Returns what was counted.
    [[nodiscard]] WatchReport run(const EchoRequest &request, const WatchSettings &settings, const CancelToken &cancel,
                                  const RunObserver &observer, const QByteArray &keyPassword = {}) const;

private:
    EchoEngine m_engine;
};

} // namespace dicom_echo
