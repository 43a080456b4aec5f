#include "core/fleet/fleet_schedule.h"

#include "core/net/host_port.h"

namespace dicom_echo {

FleetSchedule::FleetSchedule(const QList<FleetPeer> &peers, int perHost)
{
    QHash<QString, size_t> places;
    std::vector<int> ready; // of each host
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const EchoRequest &request = peers[i].request;
        const QString key = hostAndPort(request.address.toLower(), request.port);
        const size_t place = places.value(key, m_hosts.size());
        if (place == m_hosts.size()) {
            places.insert(key, place);
            m_hosts.emplace_back();
            ready.push_back(0);
        }
        m_hostOf.push_back(place);
        if (ready[place] < perHost) {
            ++ready[place];
            m_ready.insert(i);
        } else {
            m_hosts[place].waiting.push_back(i);
        }
    }
}

std::optional<qsizetype> FleetSchedule::begin()
{
    if (m_ready.empty())
        return {};
    const qsizetype peer = *m_ready.begin();
    m_ready.erase(m_ready.begin());
    ++m_running;
    return peer;
}

void FleetSchedule::end(qsizetype peer)
{
    --m_running;
    std::deque<qsizetype> &waiting = m_hosts[m_hostOf[static_cast<size_t>(peer)]].waiting;
    if (waiting.empty())
        return;
    m_ready.insert(waiting.front());
    waiting.pop_front();
}

void FleetSchedule::putBack(qsizetype peer)
{
    --m_running;
    m_ready.insert(peer);
}

} // namespace dicom_echo
