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

/// Tries the addresses in order. Each may use an equal share of the time that is left, the last one all of it, so that
/// an address that does not answer cannot use up the time of the others.
[[nodiscard]] ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, QDeadlineTimer deadline,
                                       Acknowledgement acknowledgement, const CancelToken &cancel);

/// How a run reaches its peer: connectTcp(), or what a test puts in its place.
using Connector =
    std::function<ConnectResult(const QList<QHostAddress> &addresses, quint16 port, QDeadlineTimer deadline,
                                Acknowledgement acknowledgement, const CancelToken &cancel)>;

} // namespace dicom_echo
