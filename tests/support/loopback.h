// Sockets of the tests' own: loopback listeners, raw clients, and a listener whose backlog is full.
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHostAddress>

#include <utility>
#include <vector>

namespace dicom_echo::test {

/// Owns a file descriptor; -1 for none.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Socket() { close(); }
    Socket(Socket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void close();
    /// Ends the connection with RST.
    void reset();

private:
    int m_descriptor = -1;
};

/// A listener on a free port of the address; not open if the address is not there.
[[nodiscard]] Socket listenOn(const QHostAddress &address, int backlog = 128);
[[nodiscard]] quint16 localPort(const Socket &socket);

/// A connected blocking socket with TCP_NODELAY; not open if the connection was refused.
[[nodiscard]] Socket connectTo(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

/// A port that was free a moment ago.
[[nodiscard]] quint16 freePort();

[[nodiscard]] bool sendAll(const Socket &socket, QByteArrayView bytes);
/// What one recv() gives, at most `size` bytes; empty at the end of the stream, on an error and after the deadline.
[[nodiscard]] QByteArray receiveOnce(const Socket &socket, qsizetype size, QDeadlineTimer deadline);
/// One whole PDU; empty as above.
[[nodiscard]] QByteArray receivePdu(const Socket &socket, QDeadlineTimer deadline);

/// Number of TCP segments with data that the socket has received; 0 once it is closed. Without Nagle's algorithm each
/// send is a segment.
[[nodiscard]] quint32 dataSegmentsReceived(const Socket &socket);

/// A listener on 127.0.0.1 that answers no SYN: its backlog is full.
class SilentListener
{
public:
    SilentListener();
    [[nodiscard]] quint16 port() const { return localPort(m_listener); }

private:
    Socket m_listener;
    std::vector<Socket> m_waiting;
};

} // namespace dicom_echo::test
