// Turns the events of a run into the lines of its log: engine lines as they are, PDUs as their dump. One object per
// run; it remembers the proposed presentation contexts, which the dump of an A-ASSOCIATE-AC needs.
#pragma once

#include "core/dump/pdu_dump.h"
#include "core/echo/run_event.h"

#include <functional>

namespace dicom_echo {

class RunLog
{
public:
    using Sink = std::function<void(LogRecord &&)>;

    /// Lines above `mostVerbose` are not made at all (the console at level error makes no dump).
    RunLog(LogLevel mostVerbose, Sink sink);

    void consume(const RunEvent &event);

    /// Counts PDUs whose dumps are left out: those that follow have later numbers.
    void skipPdus(qint64 count) { m_pduCount += count; }

private:
    void consumeTransfer(const PduTransfer &transfer);

    LogLevel m_mostVerbose;
    Sink m_sink;
    PduDumper m_dumper;
    qint64 m_pduCount = 0;
};

} // namespace dicom_echo
