#include "core/net/tcp_connector.h"

#include "core/net/durations.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace dicom_echo {

namespace {

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] const sockaddr *get() const
    {
        return static_cast<const sockaddr *>(static_cast<const void *>(&storage));
    }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(port);
        ipv4.sin_addr.s_addr = htonl(address.toIPv4Address());
        result.length = sizeof ipv4;
        std::memcpy(&result.storage, &ipv4, sizeof ipv4);
        return result;
    }
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&ipv6.sin6_addr, &bytes, sizeof bytes);
    const QString scope = address.scopeId();
    bool isNumber = false;
    const uint index = scope.toUInt(&isNumber);
    ipv6.sin6_scope_id = isNumber ? index : ::if_nametoindex(scope.toLocal8Bit().constData());
    result.length = sizeof ipv6;
    std::memcpy(&result.storage, &ipv6, sizeof ipv6);
    return result;
}

/// Waits for the outcome of a connect() that is under way: 0 or errno. ECANCELED means cancelled.
int awaitConnection(int descriptor, QDeadlineTimer deadline, const CancelToken &cancel)
{
    switch (waitForSocket(descriptor, POLLOUT, deadline, cancel)) {
    case IoOutcome::Done:
        break;
    case IoOutcome::Cancelled:
        return ECANCELED;
    case IoOutcome::TimedOut:
    case IoOutcome::Fin:
    case IoOutcome::Reset:
    case IoOutcome::Failed:
        return ETIMEDOUT;
    }
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

int tryAddress(const QHostAddress &address, quint16 port, QDeadlineTimer deadline, const CancelToken &cancel,
               SocketHandle &socket, QString &localAddress)
{
    const SocketAddress target = socketAddress(address, port);
    socket = SocketHandle(::socket(target.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isValid())
        return errno;
    if (::connect(socket.get(), target.get(), target.length) == 0)
        return 0;
    // An interrupted connect() goes on in the background, like one in progress.
    if (errno != EINPROGRESS && errno != EINTR)
        return errno;
    localAddress = localAddressOf(socket.get());
    return awaitConnection(socket.get(), deadline, cancel);
}

} // namespace

ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, QDeadlineTimer deadline,
                         Acknowledgement acknowledgement, const CancelToken &cancel)
{
    ConnectResult result;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const qint64 share = deadline.remainingTimeNSecs() / (addresses.size() - i);
        QDeadlineTimer shareDeadline(Qt::PreciseTimer);
        shareDeadline.setPreciseRemainingTime(0, share, Qt::PreciseTimer);
        SocketHandle socket;
        QString localAddress;
        const auto start = std::chrono::steady_clock::now();
        const int error = tryAddress(addresses[i], port, shareDeadline, cancel, socket, localAddress);
        if (error == ECANCELED) {
            result.cancelled = true;
            return result;
        }
        const bool isConnected = error == 0 || error == ECONNRESET; // a refusal is no reset: the connection stood
        result.attempts.append({addresses[i], isConnected ? 0 : error, localAddress,
                                toMilliseconds(std::chrono::steady_clock::now() - start)});
        if (isConnected) {
            result.stream = std::make_unique<TcpStream>(std::move(socket), addresses[i], port, acknowledgement, error);
            return result;
        }
    }
    return result;
}

} // namespace dicom_echo
