#include "core/echo/run_log.h"

namespace dicom_echo {

RunLog::RunLog(LogLevel mostVerbose, Sink sink)
    : m_mostVerbose(mostVerbose)
    , m_sink(std::move(sink))
{}

void RunLog::consume(const RunEvent &event)
{
    if (const auto *record = std::get_if<LogRecord>(&event)) {
        if (record->level <= m_mostVerbose)
            m_sink(LogRecord(*record));
    } else if (const auto *transfer = std::get_if<PduTransfer>(&event)) {
        consumeTransfer(*transfer);
    }
}

void RunLog::consumeTransfer(const PduTransfer &transfer)
{
    const qint64 pdu = m_pduCount++;
    if (m_mostVerbose < LogLevel::Debug)
        return;
    const QStringList lines = m_dumper.dump(transfer.direction, transfer.bytes);
    for (const QString &line : lines)
        m_sink({LogLevel::Debug, transfer.timeMicroseconds, line, pdu});
}

} // namespace dicom_echo
