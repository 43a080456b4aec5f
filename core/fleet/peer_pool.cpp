#include "core/fleet/peer_pool.h"

#include <system_error>
#include <utility>

namespace dicom_echo {

PeerPool::PeerPool(Job job)
    : m_job(std::move(job))
{}

PeerPool::~PeerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_waiting.clear();
    }
    m_wasBegun.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool PeerPool::begin(qsizetype peer)
{
    bool isThreadMissing = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(peer);
        isThreadMissing = m_waiting.size() > m_idle;
    }
    m_wasBegun.notify_one();
    if (!isThreadMissing || addThread())
        return true;
    if (m_threads.empty()) { // not even one: here, then
        m_waiting.pop_back();
        m_ended.push_back({peer, m_job(peer)});
    }
    return false;
}

bool PeerPool::addThread()
{
    try {
        m_threads.emplace_back([this] { work(); });
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

std::optional<PeerPool::Ended> PeerPool::waitForOne(std::chrono::steady_clock::duration limit)
{
    std::unique_lock lock(m_mutex);
    m_hasEnded.wait_for(lock, limit, [this] { return !m_ended.empty() || m_isWoken; });
    m_isWoken = false;
    if (m_ended.empty())
        return {};
    Ended ended = std::move(m_ended.front());
    m_ended.pop_front();
    return ended;
}

void PeerPool::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_hasEnded.notify_one();
}

void PeerPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wasBegun.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const qsizetype peer = m_waiting.front();
        m_waiting.pop_front();
        lock.unlock();
        FleetPeerResult result = m_job(peer);
        lock.lock();
        m_ended.push_back({peer, std::move(result)});
        m_hasEnded.notify_one();
    }
}

} // namespace dicom_echo
