// The threads of a fleet run: one for each peer that is tested at once, started when first needed. Idle threads sleep.
#pragma once

#include "core/echo/fleet_report.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace dicom_echo {

/// All members are called from one thread. The destructor waits for running tests and drops those not yet begun.
class PeerPool
{
public:
    /// Called on a thread of the pool.
    using Job = std::function<FleetPeerResult(qsizetype peer)>;

    struct Ended
    {
        qsizetype peer = 0;
        FleetPeerResult result;
    };

    explicit PeerPool(Job job);
    ~PeerPool();
    PeerPool(const PeerPool &) = delete;
    PeerPool &operator=(const PeerPool &) = delete;

    /// Tests a peer at once if the system grants a thread for it, otherwise when one is free. False if it did not; then
    /// there will be no more threads.
    bool begin(qsizetype peer);

    /// The tests that have ended, in that order. Waits for one up to the limit, or until woken. Never keeps more than
    /// were begun.
    [[nodiscard]] std::optional<Ended> waitForOne(std::chrono::steady_clock::duration limit);
    /// Ends the current wait, or the next one. Any thread.
    void wake();

    [[nodiscard]] int threadCount() const { return static_cast<int>(m_threads.size()); }

private:
    void work();
    [[nodiscard]] bool addThread();

    Job m_job;
    std::mutex m_mutex;
    std::condition_variable m_wasBegun;
    std::condition_variable m_hasEnded;
    std::deque<qsizetype> m_waiting;
    std::deque<Ended> m_ended;
    size_t m_idle = 0;
    bool m_isWoken = false;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace dicom_echo
