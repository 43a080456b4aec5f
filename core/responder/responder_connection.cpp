#include "core/responder/responder_connection.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dicom_echo {

using namespace std::chrono_literals;

namespace {

constexpr auto receiveLimit = 30s; // for the whole of a PDU, from when it is awaited
constexpr auto sendLimit = 10s;
constexpr auto closeLimit = 1s;
constexpr qsizetype receiveSize = 4096;

qsizetype pduLength(QByteArrayView header)
{
    return pduHeaderLength + qsizetype(qFromBigEndian<quint32>(header.data() + 2));
}

/// A peer that sends a PDU in pieces with Nagle's algorithm on holds the rest back until this piece is acknowledged.
void acknowledgeAtOnce(int socket)
{
#ifdef TCP_QUICKACK // Linux
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#else
    (void)socket;
#endif
}

} // namespace

ResponderConnection::ResponderConnection(int socket, int stopEvent)
    : m_socket(socket)
    , m_stopEvent(stopEvent)
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

ResponderConnection::~ResponderConnection()
{
    ::close(m_socket);
}

bool ResponderConnection::waitForPdu()
{
    if (m_taken < m_accepted)
        return true;
    if (m_isBroken)
        return false;
    if (m_accepted == m_received.size())
        m_received.resize(0); // keeps its memory, as remove() may not
    else
        m_received.remove(0, m_accepted);
    m_accepted = 0;
    m_taken = 0;
    m_isBroken = !receivePdu();
    return !m_isBroken;
}

bool ResponderConnection::receivePdu()
{
    const QDeadlineTimer deadline(receiveLimit);
    if (!receiveUpTo(pduHeaderLength, deadline))
        return false;
    if (const auto reason = m_guard.checkHeader(m_received)) {
        abort(*reason);
        return false;
    }
    const qsizetype length = pduLength(m_received);
    if (!receiveUpTo(length, deadline))
        return false;
    if (const auto reason = m_guard.received(QByteArrayView(m_received).first(length))) {
        abort(*reason);
        return false;
    }
    m_accepted = length;
    return static_cast<quint8>(m_received[0]) != quint8(PduType::Abort);
}

/// Fills m_received up to at least `size` bytes.
bool ResponderConnection::receiveUpTo(qsizetype size, QDeadlineTimer deadline)
{
    while (m_received.size() < size) {
        if (!m_received.isEmpty())
            acknowledgeAtOnce(m_socket);
        if (!waitFor(POLLIN, deadline))
            return false;
        const qsizetype before = m_received.size();
        m_received.resize(before + receiveSize);
        const ssize_t count = ::recv(m_socket, m_received.data() + before, size_t(receiveSize), 0);
        m_received.resize(before + qMax<qsizetype>(count, 0));
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            return false;
    }
    return true;
}

qsizetype ResponderConnection::read(char *data, qsizetype size)
{
    if (!waitForPdu())
        return 0;
    const qsizetype count = qMin(size, m_accepted - m_taken);
    std::copy_n(m_received.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

bool ResponderConnection::write(const char *data, qsizetype size)
{
    m_unsent.append(data, size);
    if (m_unsent.size() < pduHeaderLength || m_unsent.size() < pduLength(m_unsent))
        return true;
    const bool isSent = !m_isBroken && sendAll(m_unsent);
    m_unsent.resize(0); // keeps its memory, clear() does not
    m_isBroken |= !isSent;
    return isSent;
}

bool ResponderConnection::sendAll(QByteArrayView bytes)
{
    const QDeadlineTimer deadline(sendLimit);
    while (!bytes.isEmpty()) {
        const ssize_t count = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (count >= 0)
            bytes = bytes.sliced(count);
        else if (errno == EAGAIN ? !waitFor(POLLOUT, deadline) : errno != EINTR)
            return false;
    }
    return true;
}

void ResponderConnection::abort(AbortReason reason)
{
    constexpr quint8 serviceProvider = 2;
    const char pdu[] = {char(PduType::Abort), 0, 0, 0, 0, 4, 0, 0, char(serviceProvider), char(reason)};
    if (!m_isBroken && sendAll(QByteArrayView(pdu, sizeof pdu)))
        waitForClose();
    m_isBroken = true;
}

void ResponderConnection::waitForClose()
{
    // Closing with unread bytes would send a reset, which may overtake the answer: read until the peer has closed.
    ::shutdown(m_socket, SHUT_WR);
    const QDeadlineTimer deadline(closeLimit);
    char rest[receiveSize];
    while (waitFor(POLLIN, deadline) && ::recv(m_socket, rest, sizeof rest, 0) > 0) {
    }
}

bool ResponderConnection::waitFor(short events, QDeadlineTimer deadline) const
{
    pollfd polled[] = {{m_socket, events, 0}, {m_stopEvent, POLLIN, 0}};
    int count = 0;
    do
        count = ::poll(polled, 2, int(deadline.remainingTime()));
    while (count < 0 && errno == EINTR);
    return count > 0 && polled[1].revents == 0;
}

} // namespace dicom_echo
