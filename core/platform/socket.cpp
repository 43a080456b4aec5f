#include "core/platform/socket.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <vector>

namespace dicom_echo {

namespace {

struct SystemAddress
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    [[nodiscard]] const sockaddr *get() const
    {
        return static_cast<const sockaddr *>(static_cast<const void *>(&storage));
    }
    [[nodiscard]] sockaddr *get() { return static_cast<sockaddr *>(static_cast<void *>(&storage)); }
};

SystemAddress systemAddress(const SocketEndpoint &endpoint)
{
    SystemAddress result;
    if (endpoint.address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(endpoint.port);
        ipv4.sin_addr.s_addr = htonl(endpoint.address.toIPv4Address());
        result.length = sizeof ipv4;
        std::memcpy(&result.storage, &ipv4, sizeof ipv4);
        return result;
    }
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(endpoint.port);
    const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
    std::memcpy(&ipv6.sin6_addr, &bytes, sizeof bytes);
    const QString scope = endpoint.address.scopeId();
    bool isNumber = false;
    const uint index = scope.toUInt(&isNumber);
    ipv6.sin6_scope_id = isNumber ? index : ::if_nametoindex(scope.toLocal8Bit().constData());
    result.length = sizeof ipv6;
    std::memcpy(&result.storage, &ipv6, sizeof ipv6);
    return result;
}

quint16 portOf(const SystemAddress &address)
{
    const void *const bytes = &address.storage;
    switch (address.storage.ss_family) {
    case AF_INET:
        return ntohs(static_cast<const sockaddr_in *>(bytes)->sin_port);
    case AF_INET6:
        return ntohs(static_cast<const sockaddr_in6 *>(bytes)->sin6_port);
    }
    return 0;
}

short pollEvent(SocketEvent event)
{
    switch (event) {
    case SocketEvent::Readable:
        return POLLIN;
    case SocketEvent::Writable:
        return POLLOUT;
    }
    return 0;
}

Transfer transferred(ssize_t count)
{
    if (count >= 0)
        return {count, 0};
    return {0, errno == EINTR || errno == EWOULDBLOCK ? EAGAIN : errno};
}

Transfer receive(const SocketHandle &socket, char *data, qsizetype capacity, int flags)
{
    return transferred(::recv(socket.get(), data, static_cast<size_t>(capacity), flags));
}

} // namespace

OpenedSocket openTcpSocket(const QHostAddress &address)
{
    const int family = address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6;
    SocketHandle socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int error = socket.isValid() ? 0 : errno;
    return {std::move(socket), error};
}

int bindSocket(const SocketHandle &socket, const SocketEndpoint &local)
{
    const SystemAddress address = systemAddress(local);
    return ::bind(socket.get(), address.get(), address.length) == 0 ? 0 : errno;
}

int startConnecting(const SocketHandle &socket, const SocketEndpoint &peer)
{
    const SystemAddress address = systemAddress(peer);
    if (::connect(socket.get(), address.get(), address.length) == 0)
        return 0;
    return errno == EINTR ? EINPROGRESS : errno; // an interrupted connect() goes on in the background
}

int takeSocketError(const SocketHandle &socket)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

OpenedSocket listenOn(const SocketEndpoint &local, int backlog)
{
    OpenedSocket opened = openTcpSocket(local.address);
    if (opened.error != 0)
        return opened;
    const int on = 1;
    (void)::setsockopt(opened.socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    int error = bindSocket(opened.socket, local);
    if (error == 0 && ::listen(opened.socket.get(), backlog) != 0)
        error = errno;
    return error == 0 ? std::move(opened) : OpenedSocket{{}, error};
}

OpenedSocket acceptConnection(const SocketHandle &listener)
{
    SocketHandle socket(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (socket.isValid())
        return {std::move(socket), 0};
    // ECONNABORTED: the one that waited has given up
    return {{}, errno == EINTR || errno == EWOULDBLOCK || errno == ECONNABORTED ? EAGAIN : errno};
}

SocketEndpoint localEndpoint(const SocketHandle &socket)
{
    SystemAddress address;
    if (::getsockname(socket.get(), address.get(), &address.length) != 0)
        return {};
    return {QHostAddress(address.get()), portOf(address)};
}

bool waitForEvent(const SocketHandle &socket, SocketEvent event, std::chrono::milliseconds limit)
{
    pollfd entry{socket.get(), pollEvent(event), 0};
    return ::poll(&entry, 1, static_cast<int>(limit.count())) > 0;
}

QList<qsizetype> waitForWritable(const QList<const SocketHandle *> &sockets, std::chrono::milliseconds limit)
{
    std::vector<pollfd> entries;
    for (const SocketHandle *const socket : sockets)
        entries.push_back({socket->get(), POLLOUT, 0});
    QList<qsizetype> ready;
    if (::poll(entries.data(), entries.size(), static_cast<int>(limit.count())) > 0)
        for (size_t i = 0; i < entries.size(); ++i)
            if (entries[i].revents != 0)
                ready.append(static_cast<qsizetype>(i));
    return ready;
}

int routeError(const QHostAddress &address)
{
    constexpr quint16 anyPort = 9;
    const int family = address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6;
    const SocketHandle socket(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    return socket.isValid() ? startConnecting(socket, {address, anyPort}) : errno;
}

void setReceiveLimit(const SocketHandle &socket, std::chrono::milliseconds limit)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
    const auto rest = std::chrono::duration_cast<std::chrono::microseconds>(limit - seconds);
    const timeval wakeUp{static_cast<time_t>(seconds.count()), static_cast<suseconds_t>(rest.count())};
    (void)::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wakeUp, sizeof wakeUp);
    (void)::fcntl(socket.get(), F_SETFL, ::fcntl(socket.get(), F_GETFL) & ~O_NONBLOCK);
}

Transfer receive(const SocketHandle &socket, char *data, qsizetype capacity)
{
    return receive(socket, data, capacity, 0);
}

Transfer receiveAwake(const SocketHandle &socket, char *data, qsizetype capacity, std::chrono::microseconds patience)
{
    const QDeadlineTimer end(patience, Qt::PreciseTimer);
    Transfer got;
    do {
        got = receive(socket, data, capacity, MSG_DONTWAIT);
    } while (got.error == EAGAIN && ::sched_yield() == 0 && !end.hasExpired());
    return got;
}

Transfer send(const SocketHandle &socket, QByteArrayView data)
{
    return transferred(
        ::send(socket.get(), data.data(), static_cast<size_t>(data.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
}

void shutdownSending(const SocketHandle &socket)
{
    (void)::shutdown(socket.get(), SHUT_WR);
}

} // namespace dicom_echo
