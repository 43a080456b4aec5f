// What the operating system knows of a TCP connection and of the way to the other end.
#pragma once

#include "core/platform/socket_handle.h"

#include <QHostAddress>

#include <optional>

namespace dicom_echo {

/// A snapshot of the system's own account of a connection (Linux: TCP_INFO, SIOCOUTQ).
struct TcpFacts
{
    double roundTripMilliseconds = 0;        ///< of the network, smoothed
    double minimumRoundTripMilliseconds = 0; ///< the shortest one seen
    int mss = 0;                             ///< bytes of data in the largest segment that is sent
    int pathMtu = 0;                         ///< bytes of the largest packet that is known to pass
    int retransmissions = 0;                 ///< segments sent again, in all
    int duplicates = 0;                      ///< those of them that the other end had already got, as it said itself
    int outOfOrder = 0;                      ///< packets that arrived before others that belong in front of them
    int retriesInARow = 0;                   ///< how often the oldest unacknowledged segment was sent again
    qint64 unacknowledged = 0;               ///< bytes that were sent and that the other end has not acknowledged
    qint64 unsent = 0;                       ///< bytes that wait to be sent
    qint64 roomAtPeer = 0;                   ///< bytes that the other end would take now (its window)
    double sinceLastReceived = 0;            ///< milliseconds since data arrived, or since the connection was made
    bool operator==(const TcpFacts &) const = default;
};

/// Nothing where the system does not tell. Any thread.
[[nodiscard]] std::optional<TcpFacts> tcpFacts(const SocketHandle &socket);

/// Who reported an error to us, and how.
struct IcmpReport
{
    int type = 0; ///< RFC 792, or RFC 4443 if the reporter's address is IPv6
    int code = 0;
    QHostAddress from; ///< who reported it
    bool operator==(const IcmpReport &) const = default;
};

/// From now on ICMP errors are kept for takeIcmpReport(). Only while a connection is being made: on one that stands, a
/// passing error would end it.
void keepIcmpReports(const SocketHandle &socket, bool keep);

/// The ICMP message behind the socket's error; nothing if there was none. Told once.
[[nodiscard]] std::optional<IcmpReport> takeIcmpReport(const SocketHandle &socket);

/// Segments of all programs in this network namespace that the system wanted to send again and could not: a firewall of
/// its own, or no way out. Grows from the start of the system; nothing where it is not told.
[[nodiscard]] std::optional<quint64> segmentsNotSent();

} // namespace dicom_echo
