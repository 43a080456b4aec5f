#include "core/net/tcp_connector.h"

#include "core/net/durations.h"
#include "core/platform/socket.h"

#include <cerrno>
#include <chrono>

namespace dicom_echo {

namespace {

/// Waits for the outcome of a connect() that is under way: 0 or errno. ECANCELED means cancelled.
int awaitConnection(const SocketHandle &socket, QDeadlineTimer deadline, const CancelToken &cancel)
{
    switch (waitForSocket(socket, SocketEvent::Writable, deadline, cancel)) {
    case IoOutcome::Done:
        return takeSocketError(socket);
    case IoOutcome::Cancelled:
        return ECANCELED;
    case IoOutcome::TimedOut:
    case IoOutcome::Fin:
    case IoOutcome::Reset:
    case IoOutcome::Failed:
        return ETIMEDOUT;
    }
    return ETIMEDOUT;
}

/// `from` is null for any local address.
int tryAddress(const SocketEndpoint &peer, const QHostAddress &from, QDeadlineTimer deadline, const CancelToken &cancel,
               SocketHandle &socket, QString &localAddress)
{
    if (!from.isNull() && from.protocol() != peer.address.protocol())
        return EAFNOSUPPORT;
    OpenedSocket opened = openTcpSocket(peer.address);
    if (opened.error != 0)
        return opened.error;
    socket = std::move(opened.socket);
    const int bindError = from.isNull() ? 0 : bindSocket(socket, {from, 0});
    const int error = bindError == 0 ? startConnecting(socket, peer) : bindError;
    if (error != EINPROGRESS)
        return error;
    localAddress = localEndpoint(socket).address.toString();
    return awaitConnection(socket, deadline, cancel);
}

} // namespace

ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                         QDeadlineTimer deadline, const CancelToken &cancel)
{
    ConnectResult result;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const qint64 share = deadline.remainingTimeNSecs() / (addresses.size() - i);
        QDeadlineTimer shareDeadline(Qt::PreciseTimer);
        shareDeadline.setPreciseRemainingTime(0, share, Qt::PreciseTimer);
        SocketHandle socket;
        QString localAddress;
        const auto start = std::chrono::steady_clock::now();
        const int error =
            tryAddress({addresses[i], port}, settings.localAddress, shareDeadline, cancel, socket, localAddress);
        if (error == ECANCELED) {
            result.cancelled = true;
            return result;
        }
        const bool isConnected = error == 0 || error == ECONNRESET; // a refusal is no reset: the connection stood
        result.attempts.append({addresses[i], isConnected ? 0 : error, localAddress,
                                toMilliseconds(std::chrono::steady_clock::now() - start)});
        if (isConnected) {
            result.stream =
                std::make_unique<TcpStream>(std::move(socket), addresses[i], port, settings.acknowledgement, error);
            return result;
        }
    }
    return result;
}

} // namespace dicom_echo
