#include "ui/fleet/fleet_feed.h"

#include <utility>

namespace dicom_echo {

void FleetFeed::push(FleetNews news)
{
    std::unique_lock lock(m_mutex);
    m_hasRoom.wait(lock, [this] { return m_isClosed || m_waiting.size() < mostWaiting; });
    if (!m_isClosed)
        m_waiting.push_back(std::move(news));
}

std::vector<FleetNews> FleetFeed::takeAll()
{
    std::vector<FleetNews> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_waiting);
    }
    m_hasRoom.notify_one();
    return taken;
}

void FleetFeed::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_waiting.clear();
    }
    m_hasRoom.notify_all();
}

} // namespace dicom_echo
