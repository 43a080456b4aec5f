#include "tests/support/loopback.h"

#include "core/pdu/pdu.h"

#include <QtEndian>

#include <cstddef>
#include <cstring>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dicom_echo::test {

namespace {

struct SocketAddress
{
    sockaddr_storage storage = {};
    socklen_t size = 0;
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6 = {};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        std::memcpy(&result.storage, &v6, sizeof v6);
        result.size = sizeof v6;
    } else {
        sockaddr_in v4 = {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.size = sizeof v4;
    }
    return result;
}

Socket openSocket(const QHostAddress &address, int flags = 0)
{
    const int family = address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    return Socket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
}

} // namespace

void Socket::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

void Socket::reset()
{
    const linger abortive = {1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &abortive, sizeof abortive);
    close();
}

Socket listenOn(const QHostAddress &address, int backlog)
{
    Socket listener = openSocket(address);
    const SocketAddress local = socketAddress(address, 0);
    if (!listener.isOpen() || ::bind(listener.get(), local.get(), local.size) != 0 ||
        ::listen(listener.get(), backlog) != 0)
        return {};
    return listener;
}

quint16 localPort(const Socket &socket)
{
    sockaddr_storage storage = {};
    socklen_t size = sizeof storage;
    if (::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return 0;
    // The port is in the same place in both families.
    static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
    sockaddr_in address;
    std::memcpy(&address, &storage, sizeof address);
    return ntohs(address.sin_port);
}

Socket connectTo(quint16 port, const QHostAddress &address)
{
    Socket socket = openSocket(address);
    const SocketAddress remote = socketAddress(address, port);
    if (!socket.isOpen() || ::connect(socket.get(), remote.get(), remote.size) != 0)
        return {};
    const int on = 1;
    ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

quint16 freePort()
{
    return localPort(listenOn(QHostAddress(QHostAddress::LocalHost)));
}

bool sendAll(const Socket &socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::send(socket.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (count < 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

QByteArray receiveOnce(const Socket &socket, qsizetype size, QDeadlineTimer deadline)
{
    pollfd polled = {socket.get(), POLLIN, 0};
    if (::poll(&polled, 1, int(deadline.remainingTime())) <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t count = ::recv(socket.get(), bytes.data(), size_t(size), 0);
    bytes.resize(qMax<qsizetype>(count, 0));
    return bytes;
}

QByteArray receivePdu(const Socket &socket, QDeadlineTimer deadline)
{
    QByteArray pdu;
    qsizetype length = pduHeaderLength;
    while (pdu.size() < length) {
        const QByteArray part = receiveOnce(socket, length - pdu.size(), deadline);
        if (part.isEmpty())
            return {};
        pdu += part;
        if (pdu.size() == pduHeaderLength)
            length += qsizetype(qFromBigEndian<quint32>(pdu.constData() + 2));
    }
    return pdu;
}

quint32 dataSegmentsReceived(const Socket &socket)
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    return ::getsockopt(socket.get(), IPPROTO_TCP, TCP_INFO, &info, &size) == 0 ? info.tcpi_data_segs_in : 0;
}

SilentListener::SilentListener()
    : m_listener(listenOn(QHostAddress(QHostAddress::LocalHost), 0))
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    const SocketAddress remote = socketAddress(loopback, localPort(m_listener));
    for (int i = 0; i < 4; ++i) {
        m_waiting.push_back(openSocket(loopback, SOCK_NONBLOCK));
        static_cast<void>(::connect(m_waiting.back().get(), remote.get(), remote.size));
    }
}

} // namespace dicom_echo::test
