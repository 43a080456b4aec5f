// Takes one connection on an address of loopback and hands its bytes on to a port of 127.0.0.1, and back: a way to a
// peer that listens nowhere else.
#pragma once

#include "tests/support/loopback.h"

#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace dicom_echo::test {

/// Ends by itself once either side closes, at the latest after 20 s; the destructor waits for it.
class Relay
{
public:
    Relay(const QHostAddress &address, quint16 target)
        : m_listener(listenOn(address))
        , m_port(m_listener.isOpen() ? localPort(m_listener) : quint16(0))
    {
        if (m_listener.isOpen())
            m_thread = std::thread([this, target] { run(target); });
    }
    ~Relay()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 if the address is not there

private:
    void run(quint16 target) const
    {
        const QDeadlineTimer deadline(20'000);
        pollfd waiting{m_listener.get(), POLLIN, 0};
        if (poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            return;
        const std::array<Socket, 2> ends{Socket(accept(m_listener.get(), nullptr, nullptr)), connectTo(target)};
        std::array<pollfd, 2> polled{pollfd{ends[0].get(), POLLIN, 0}, pollfd{ends[1].get(), POLLIN, 0}};
        while (poll(polled.data(), polled.size(), static_cast<int>(deadline.remainingTime())) > 0) {
            for (size_t i = 0; i < ends.size(); ++i) {
                if (polled[i].revents == 0)
                    continue;
                const QByteArray bytes = receiveOnce(ends[i], 65536, deadline);
                if (bytes.isEmpty() || !sendAll(ends[1 - i], bytes))
                    return;
            }
        }
    }

    Socket m_listener;
    quint16 m_port;
    std::thread m_thread;
};

} // namespace dicom_echo::test
