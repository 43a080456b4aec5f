#include "core/net/tcp_stream.h"

#include "core/net/host_port.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace dicom_echo {

namespace {

void setTcpOption(int descriptor, int option)
{
    // A refusal costs speed, not correctness.
    const int on = 1;
    (void)::setsockopt(descriptor, IPPROTO_TCP, option, &on, sizeof on);
}

IoResult failure(int error, qsizetype count)
{
    if (error == ECONNRESET || error == EPIPE)
        return {IoOutcome::Reset, count, error};
    return {IoOutcome::Failed, count, error};
}

/// Of no address family if the socket has no address.
sockaddr_storage localSocketAddress(int descriptor)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (::getsockname(descriptor, static_cast<sockaddr *>(static_cast<void *>(&address)), &length) != 0)
        address.ss_family = AF_UNSPEC;
    return address;
}

bool isTransient(int error)
{
    return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

/// Stays awake for what arrives at once: waking up takes as long as a near peer's echo, and would count as its time.
/// Other threads that want this processor get it.
ssize_t receiveSoon(int descriptor, char *data, qsizetype capacity)
{
    const QDeadlineTimer soon(std::chrono::microseconds(100), Qt::PreciseTimer);
    ssize_t count = 0;
    do {
        count = ::recv(descriptor, data, static_cast<size_t>(capacity), MSG_DONTWAIT);
    } while (count < 0 && isTransient(errno) && ::sched_yield() == 0 && !soon.hasExpired());
    return count;
}

} // namespace

IoOutcome waitForSocket(int descriptor, short events, QDeadlineTimer deadline, const CancelToken &cancel)
{
    pollfd entry{descriptor, events, 0};
    for (;;) {
        if (cancel.isCancelled())
            return IoOutcome::Cancelled;
        if (deadline.hasExpired()) // also if there is something to read: an endless stream must end, too
            return IoOutcome::TimedOut;
        const qint64 left = deadline.isForever() ? cancelPollInterval : deadline.remainingTime();
        if (::poll(&entry, 1, static_cast<int>(std::min<qint64>(left, cancelPollInterval))) > 0)
            return IoOutcome::Done;
    }
}

TcpStream::TcpStream(SocketHandle socket, const QHostAddress &peer, quint16 port, Acknowledgement acknowledgement,
                     int pendingError)
    : m_socket(std::move(socket))
    , m_peer(peer)
    , m_port(port)
    , m_acknowledgement(acknowledgement)
    , m_pendingError(pendingError)
{
    setTcpOption(m_socket.get(), TCP_NODELAY);
    const timeval wakeUp{0, cancelPollInterval * 1000};
    (void)::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &wakeUp, sizeof wakeUp);
    (void)::fcntl(m_socket.get(), F_SETFL, ::fcntl(m_socket.get(), F_GETFL) & ~O_NONBLOCK);
}

/// Sleeps, if it must, in recv() itself where it can, because a poll() before it would cost as much again. recv() wakes
/// up in time to look at the cancel token; only the last stretch before the deadline, shorter than that, is waited for
/// by poll().
IoResult TcpStream::read(char *data, qsizetype capacity, QDeadlineTimer deadline, const CancelToken &cancel)
{
#ifdef TCP_QUICKACK
    // Linux forgets this each time. Of a peer that is known to split its messages the first piece is acknowledged on
    // its arrival, so that the next one does not wait until we have woken up.
    if (m_readSinceWrite != m_peerSplits && m_acknowledgement == Acknowledgement::Immediate)
        setTcpOption(m_socket.get(), TCP_QUICKACK);
#endif
    for (;;) {
        if (cancel.isCancelled())
            return {IoOutcome::Cancelled, 0, 0};
        if (deadline.hasExpired()) // also if there is something to read: an endless stream must end, too
            return {IoOutcome::TimedOut, 0, 0};
        if (!deadline.isForever() && deadline.remainingTime() < cancelPollInterval) {
            const IoOutcome ready = waitForSocket(m_socket.get(), POLLIN, deadline, cancel);
            if (ready != IoOutcome::Done)
                return {ready, 0, 0};
        }
        ssize_t count = receiveSoon(m_socket.get(), data, capacity);
        if (count < 0 && isTransient(errno))
            count = ::recv(m_socket.get(), data, static_cast<size_t>(capacity), 0);
        if (count > 0) {
            m_peerSplits = m_peerSplits || m_readSinceWrite;
            m_readSinceWrite = true;
            return {IoOutcome::Done, count, 0};
        }
        if (count == 0)
            return m_pendingError == 0 ? IoResult{IoOutcome::Fin, 0, 0} : failure(m_pendingError, 0);
        if (!isTransient(errno))
            return failure(errno, 0);
    }
}

IoResult TcpStream::write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel)
{
    m_readSinceWrite = false;
    qsizetype done = 0;
    while (done < data.size()) {
        const ssize_t count = ::send(m_socket.get(), data.data() + done, static_cast<size_t>(data.size() - done),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count >= 0) {
            done += count;
            continue;
        }
        if (!isTransient(errno)) {
            if (errno == ECONNRESET) // not EPIPE: that also follows a FIN
                m_pendingError = errno;
            return failure(errno, done);
        }
        const IoOutcome ready = waitForSocket(m_socket.get(), POLLOUT, deadline, cancel);
        if (ready != IoOutcome::Done)
            return {ready, done, 0};
    }
    return {IoOutcome::Done, done, 0};
}

void TcpStream::finishSending()
{
    (void)::shutdown(m_socket.get(), SHUT_WR);
}

QString TcpStream::peerAddress() const
{
    return hostAndPort(m_peer.toString(), m_port);
}

QString TcpStream::localAddress() const
{
    return localAddressOf(m_socket.get());
}

quint16 TcpStream::localPort() const
{
    const sockaddr_storage address = localSocketAddress(m_socket.get());
    const void *bytes = &address;
    switch (address.ss_family) {
    case AF_INET:
        return ntohs(static_cast<const sockaddr_in *>(bytes)->sin_port);
    case AF_INET6:
        return ntohs(static_cast<const sockaddr_in6 *>(bytes)->sin6_port);
    }
    return 0;
}

QString localAddressOf(int descriptor)
{
    const sockaddr_storage address = localSocketAddress(descriptor);
    return QHostAddress(static_cast<const sockaddr *>(static_cast<const void *>(&address))).toString();
}

} // namespace dicom_echo
