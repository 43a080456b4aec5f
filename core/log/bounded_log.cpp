#include "core/log/bounded_log.h"

namespace dicom_echo {

void BoundedLog::append(const QList<LogRecord> &records)
{
    m_records.insert(m_records.end(), records.begin(), records.end());
    const qsizetype excess = qMax(qsizetype(0), size() - m_capacity);
    m_records.erase(m_records.begin(), m_records.begin() + excess);
    m_droppedCount += quint64(excess);
}

void BoundedLog::clear()
{
    m_records.clear();
    m_droppedCount = 0;
}

} // namespace dicom_echo
