// Limits how many new connections are opened per second. Shared by the run and its workers; any thread.
#pragma once

#include "core/net/tcp_connector.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <utility>

namespace dicom_echo {

class ConnectionPace
{
public:
    using Clock = std::chrono::steady_clock;

    /// `perSecond`: 0 for no limit.
    explicit ConnectionPace(double perSecond)
        : m_gap(perSecond > 0
                    ? std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / perSecond))
                    : Clock::duration::zero())
    {}

    /// When the next connection may be begun.
    [[nodiscard]] Clock::time_point due() const
    {
        const std::lock_guard lock(m_mutex);
        return m_due;
    }

    /// Notes that a connection was begun at `now`. One that was not due, such as a second opinion, also delays those
    /// that follow.
    void count(Clock::time_point now)
    {
        const std::lock_guard lock(m_mutex);
        m_due = std::max(now, m_due) + m_gap;
    }

    [[nodiscard]] bool isLimited() const { return m_gap != Clock::duration::zero(); }

private:
    const Clock::duration m_gap;
    mutable std::mutex m_mutex;
    Clock::time_point m_due;
};

/// A connector for one peer, whose copies are used on one thread: it counts each connection but the first, which was
/// counted when the peer was begun. Borrows both.
[[nodiscard]] inline Connector pacedConnector(ConnectionPace &pace, const Connector &connector)
{
    const auto isFirst = std::make_shared<bool>(true); // one for all copies
    return [&pace, &connector, isFirst](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                        QDeadlineTimer deadline, const CancelToken &cancel) {
        if (!std::exchange(*isFirst, false))
            pace.count(ConnectionPace::Clock::now());
        return connector(addresses, port, settings, deadline, cancel);
    };
}

} // namespace dicom_echo
