// The lines of a log that are kept: the newest ones, up to a limit, so that no run can make it grow without end. A
// value; used from one thread.
#pragma once

#include "core/log/log_record.h"

#include <QList>

#include <deque>

namespace dicom_echo {

class BoundedLog
{
public:
    explicit BoundedLog(qsizetype capacity = 100'000)
        : m_capacity(capacity)
    {}

    /// Adds the records in order; the oldest ones make room and are counted as dropped.
    void append(const QList<LogRecord> &records);
    void clear();

    [[nodiscard]] qsizetype size() const { return qsizetype(m_records.size()); }
    [[nodiscard]] qsizetype capacity() const { return m_capacity; }
    /// `index` from 0, the oldest, to size() - 1.
    [[nodiscard]] const LogRecord &at(qsizetype index) const { return m_records[size_t(index)]; }
    /// How many records had to make room since the last clear().
    [[nodiscard]] quint64 droppedCount() const { return m_droppedCount; }

private:
    qsizetype m_capacity;
    std::deque<LogRecord> m_records;
    quint64 m_droppedCount = 0;
};

} // namespace dicom_echo
