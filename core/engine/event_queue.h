// Events of a run on their way from the engine's thread to the window's. Bounded: when the reader falls behind, the
// oldest events are dropped and counted; the report is not affected.
#pragma once

#include "core/echo/run_event.h"

#include <QList>

#include <mutex>

namespace dicom_echo {

/// Every member may be called from any thread.
class EventQueue
{
public:
    explicit EventQueue(qsizetype capacity = 65536)
        : m_capacity(capacity)
    {}

    /// Whether it is the first one since the last take(): time to tell the reader.
    bool push(RunEvent &&event);

    struct Batch
    {
        QList<RunEvent> events; ///< in order
        quint64 dropped = 0;    ///< how many older ones were lost
    };

    /// Everything that has come since the last call.
    [[nodiscard]] Batch take();

private:
    qsizetype m_capacity;
    std::mutex m_mutex;
    Batch m_batch;
};

} // namespace dicom_echo
