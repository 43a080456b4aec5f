// The threads of a fleet run: as many as peers are tested at once, made when they are first needed. One that has
// nothing to do sleeps.
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

/// Members are called from one thread. The destructor waits for what runs and forgets what has not begun.
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

    /// Tests a peer at once if the system lets us have a thread for it, else when one is free. False if it did not, and
    /// there will be no more of them.
    bool begin(qsizetype peer);

    /// What has ended, in the order of ending. Waits for it up to the limit, or until it is woken. No more is ever kept
    /// than was begun.
    [[nodiscard]] std::optional<Ended> waitForOne(std::chrono::steady_clock::duration limit);
    /// Ends a wait, or the next one. From any thread.
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
