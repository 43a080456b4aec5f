#include "core/engine/event_queue.h"

#include <utility>

namespace dicom_echo {

bool EventQueue::push(RunEvent &&event)
{
    const std::lock_guard lock(m_mutex);
    const bool isFirst = m_batch.events.isEmpty();
    if (m_batch.events.size() == m_capacity) {
        m_batch.events.removeFirst();
        ++m_batch.dropped;
    }
    m_batch.events.append(std::move(event));
    return isFirst;
}

EventQueue::Batch EventQueue::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_batch, {});
}

} // namespace dicom_echo
