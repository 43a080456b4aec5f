// The TCP sockets of the operating system, one call each; deadlines and cancellation are core/net's. An error is a
// number of <cerrno>, 0 for none. Any thread may use a socket, one at a time.
#pragma once

#include "core/platform/socket_handle.h"
#include "core/platform/transfer.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <chrono>

namespace dicom_echo {

/// An address, with its scope if it is link-local, and a port.
struct SocketEndpoint
{
    QHostAddress address;
    quint16 port = 0;
};

struct OpenedSocket
{
    SocketHandle socket;
    int error = 0; ///< why there is no socket
};

/// For addresses of the same family as this one. It does not block, and no child process inherits it.
[[nodiscard]] OpenedSocket openTcpSocket(const QHostAddress &address);

/// Gives the socket its own address; port 0 lets the system choose one.
[[nodiscard]] int bindSocket(const SocketHandle &socket, const SocketEndpoint &local);

/// Dials. EINPROGRESS: wait until the socket is writable, then takeSocketError() tells how it went.
[[nodiscard]] int startConnecting(const SocketHandle &socket, const SocketEndpoint &peer);

/// What has happened to the socket; the system tells it once.
[[nodiscard]] int takeSocketError(const SocketHandle &socket);

/// A listener; port 0 lets the system choose one.
[[nodiscard]] OpenedSocket listenOn(const SocketEndpoint &local, int backlog);

/// The connection that has waited longest; EAGAIN if there is none.
[[nodiscard]] OpenedSocket acceptConnection(const SocketHandle &listener);

/// Our own end; a null address if the system has not chosen one.
[[nodiscard]] SocketEndpoint localEndpoint(const SocketHandle &socket);

enum class SocketEvent { Readable, Writable };

/// Whether the event, or an error, came within the limit. A signal may end the wait early.
[[nodiscard]] bool waitForEvent(const SocketHandle &socket, SocketEvent event, std::chrono::milliseconds limit);

/// The places in `sockets` of those that became writable, or failed, within the limit. A signal may end the wait early.
[[nodiscard]] QList<qsizetype> waitForWritable(const QList<const SocketHandle *> &sockets,
                                               std::chrono::milliseconds limit);

/// Why no packet could be sent to the address now, by the system's routes; 0 if there is a way. Sends nothing.
[[nodiscard]] int routeError(const QHostAddress &address);

/// Lets receive() sleep, up to the limit; sending still does not.
void setReceiveLimit(const SocketHandle &socket, std::chrono::milliseconds limit);

/// Sleeps until something arrives, or up to the limit of setReceiveLimit().
[[nodiscard]] Transfer receive(const SocketHandle &socket, char *data, qsizetype capacity);

/// Does not sleep but asks again and again until the patience ends; other threads that want this processor get it.
[[nodiscard]] Transfer receiveAwake(const SocketHandle &socket, char *data, qsizetype capacity,
                                    std::chrono::microseconds patience);

/// Sends what the system takes at once. The process gets no SIGPIPE.
[[nodiscard]] Transfer send(const SocketHandle &socket, QByteArrayView data);

/// Nothing more will be sent (FIN).
void shutdownSending(const SocketHandle &socket);

} // namespace dicom_echo
