// Opens the TCP connection: to the first of the peer's addresses that answers, within one deadline.
#pragma once

#include "core/net/cancel_token.h"
#include "core/net/tcp_stream.h"
#include "core/platform/tcp_facts.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace dicom_echo {

/// How one address answered: 0 for a connection, otherwise errno (ETIMEDOUT also for our own deadline).
struct ConnectAttempt
{
    QHostAddress address;
    int systemError = 0;
    QString localAddress; ///< from where it was tried; empty if there is no route
    double milliseconds = 0;
    std::optional<IcmpReport> icmp = {}; ///< who reported the error, if it was reported
    bool isOutrun = false;               ///< it had not answered yet when another address did; it was given up then
    bool operator==(const ConnectAttempt &) const = default;
};

struct ConnectResult
{
    std::unique_ptr<ByteStream> stream; ///< null if no address could be reached or the run was cancelled
    QList<ConnectAttempt> attempts;     ///< in the order they were begun
    bool cancelled = false;
    quint64 segmentsNotSent = 0; ///< see segmentsNotSent(), while a SYN stayed unanswered
};

/// How the connection is made.
struct TcpSettings
{
    Acknowledgement acknowledgement = Acknowledgement::Immediate;
    QHostAddress localAddress; ///< from where; null: what the system chooses
};

/// How long an address may be silent before the next one is tried, too (RFC 8305 section 5).
inline constexpr std::chrono::milliseconds connectionAttemptDelay{250};

/// The order in which addresses are tried: by turns from both families, the resolver's first one first (RFC 8305
/// section 4).
[[nodiscard]] QList<QHostAddress> racingOrder(const QList<QHostAddress> &addresses);

/// Happy eyeballs (RFC 8305): tries one address after the other, the next one as soon as the last has failed or been
/// silent for the delay, while those before it go on. The first connection wins, and the others are closed before a
/// byte is sent. From a local address only addresses of its own family can be reached: the others fail with
/// EAFNOSUPPORT, and all of them with EADDRNOTAVAIL if it is not an address of this computer.
[[nodiscard]] ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                       QDeadlineTimer deadline, const CancelToken &cancel);

/// How a run reaches its peer: connectTcp(), or what a test puts in its place.
using Connector =
    std::function<ConnectResult(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                QDeadlineTimer deadline, const CancelToken &cancel)>;

} // namespace dicom_echo
