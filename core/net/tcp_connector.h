// Opens the TCP connection: address by address, within one deadline.
#pragma once

#include "core/net/cancel_token.h"
#include "core/net/tcp_stream.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>

namespace dicom_echo {

/// How one address answered: 0 for a connection, otherwise errno (ETIMEDOUT also for our own deadline).
struct ConnectAttempt
{
    QHostAddress address;
    int systemError = 0;
    QString localAddress; ///< from where it was tried; empty if there is no route
    double milliseconds = 0;
};

struct ConnectResult
{
    std::unique_ptr<ByteStream> stream; ///< null if no address could be reached or the run was cancelled
    QList<ConnectAttempt> attempts;     ///< in order; the last one is the connection if there is one
    bool cancelled = false;
};

/// How the connection is made.
struct TcpSettings
{
    Acknowledgement acknowledgement = Acknowledgement::Immediate;
    QHostAddress localAddress; ///< from where; null: what the system chooses
};

/// Tries the addresses in order. Each may use an equal share of the time that is left, the last one all of it, so that
/// an address that does not answer cannot use up the time of the others. From a local address
/// only addresses of its own family can be reached: the others fail with EAFNOSUPPORT, and all of them with
/// EADDRNOTAVAIL if it is not an address of this computer.
[[nodiscard]] ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                       QDeadlineTimer deadline, const CancelToken &cancel);

/// How a run reaches its peer: connectTcp(), or what a test puts in its place.
using Connector =
    std::function<ConnectResult(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                QDeadlineTimer deadline, const CancelToken &cancel)>;

} // namespace dicom_echo
