#include "core/net/tcp_stream.h"

#include "core/net/host_port.h"
#include "core/platform/tcp_options.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <utility>

namespace dicom_echo {

namespace {

/// How long to stay awake for what arrives at once: waking up takes as long as a near peer's echo, and would count as
/// its time.
constexpr auto patienceAwake = std::chrono::microseconds(100);

IoResult failure(int error, qsizetype count)
{
    if (error == ECONNRESET || error == EPIPE)
        return {IoOutcome::Reset, count, error};
    return {IoOutcome::Failed, count, error};
}

} // namespace

IoOutcome waitForSocket(const SocketHandle &socket, SocketEvent event, QDeadlineTimer deadline,
                        const CancelToken &cancel)
{
    for (;;) {
        if (cancel.isCancelled())
            return IoOutcome::Cancelled;
        if (deadline.hasExpired()) // also if there is something to read: an endless stream must end, too
            return IoOutcome::TimedOut;
        const qint64 left = deadline.isForever() ? cancelPollInterval : deadline.remainingTime();
        if (waitForEvent(socket, event, std::chrono::milliseconds(std::min<qint64>(left, cancelPollInterval))))
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
    sendAtOnce(m_socket);
    setReceiveLimit(m_socket, std::chrono::milliseconds(cancelPollInterval));
}

/// Sleeps, if it must, in recv() itself where it can, because a poll() before it would cost as much again. recv() wakes
/// up in time to look at the cancel token; only the last stretch before the deadline, shorter than that, is waited for
/// by poll().
IoResult TcpStream::read(char *data, qsizetype capacity, QDeadlineTimer deadline, const CancelToken &cancel)
{
    // Of a peer that is known to split its messages the first piece is acknowledged on its arrival, so that the next
    // one does not wait until we have woken up.
    if (m_readSinceWrite != m_peerSplits && m_acknowledgement == Acknowledgement::Immediate)
        acknowledgeAtOnce(m_socket);
    for (bool isFirst = true;; isFirst = false) {
        if (cancel.isCancelled())
            return {IoOutcome::Cancelled, 0, 0};
        if (deadline.hasExpired()) // also if there is something to read: an endless stream must end, too
            return {IoOutcome::TimedOut, 0, 0};
        if (!deadline.isForever() && deadline.remainingTime() < cancelPollInterval) {
            const IoOutcome ready = waitForSocket(m_socket, SocketEvent::Readable, deadline, cancel);
            if (ready != IoOutcome::Done)
                return {ready, 0, 0};
        }
        // What is not there by then is not waited for awake again: hundreds of runs may wait for silent peers.
        Transfer got =
            isFirst ? receiveAwake(m_socket, data, capacity, patienceAwake) : receive(m_socket, data, capacity);
        if (isFirst && got.error == EAGAIN)
            got = receive(m_socket, data, capacity);
        if (got.count > 0) {
            m_peerSplits = m_peerSplits || m_readSinceWrite;
            m_readSinceWrite = true;
            return {IoOutcome::Done, got.count, 0};
        }
        if (got.error == 0)
            return m_pendingError == 0 ? IoResult{IoOutcome::Fin, 0, 0} : failure(m_pendingError, 0);
        if (got.error != EAGAIN)
            return failure(got.error, 0);
        if (!m_notSentBefore) // whoever waits this long has the time
            m_notSentBefore = dicom_echo::segmentsNotSent().value_or(0);
    }
}

bool TcpStream::hasArrived() const
{
    return waitForEvent(m_socket, SocketEvent::Readable, std::chrono::milliseconds(0));
}

IoResult TcpStream::write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel)
{
    m_readSinceWrite = false;
    qsizetype done = 0;
    while (done < data.size()) {
        const Transfer sent = send(m_socket, data.sliced(done));
        done += sent.count;
        if (sent.error == 0)
            continue;
        if (sent.error != EAGAIN) {
            if (sent.error != EPIPE) // that also follows a FIN
                m_pendingError = sent.error;
            return failure(sent.error, done);
        }
        const IoOutcome ready = waitForSocket(m_socket, SocketEvent::Writable, deadline, cancel);
        if (ready != IoOutcome::Done)
            return {ready, done, 0};
    }
    return {IoOutcome::Done, done, 0};
}

void TcpStream::finishSending()
{
    shutdownSending(m_socket);
}

QString TcpStream::peerAddress() const
{
    return hostAndPort(m_peer.toString(), m_port);
}

QString TcpStream::localAddress() const
{
    return localEndpoint(m_socket).address.toString();
}

quint16 TcpStream::localPort() const
{
    return localEndpoint(m_socket).port;
}

std::optional<TcpFacts> TcpStream::tcpFacts() const
{
    return dicom_echo::tcpFacts(m_socket);
}

quint64 TcpStream::segmentsNotSent() const
{
    return m_notSentBefore ? dicom_echo::segmentsNotSent().value_or(0) - *m_notSentBefore : 0;
}

} // namespace dicom_echo
