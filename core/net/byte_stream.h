// A connection to a peer as the engine sees it: bytes in, bytes out, each with a deadline and a cancel token. Plain TCP
// and TLS are implementations; a test may bring its own.
#pragma once

#include "core/net/cancel_token.h"
#include "core/platform/tcp_facts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QString>

#include <algorithm>
#include <optional>

namespace dicom_echo {

/// How long a blocking call may sleep before it looks at its cancel token again, in milliseconds.
inline constexpr int cancelPollInterval = 50;

/// How many of the first bytes that arrived are kept as evidence of what the peer speaks.
inline constexpr qsizetype firstBytesKept = 64;

/// Adds to the first bytes of a connection what was received, as far as that is kept.
inline void keepFirstBytes(QByteArray &first, QByteArrayView received)
{
    first.append(received.first(std::min(firstBytesKept - first.size(), received.size())));
}

/// Whether what was received is acknowledged at once, or when the operating system likes (Linux: up to 40 ms later). A
/// peer that sends its answer in two pieces with Nagle's algorithm on waits for the acknowledgement of the first.
enum class Acknowledgement { Immediate, SystemDefault };

enum class IoOutcome {
    Done, ///< bytes were moved
    TimedOut,
    Cancelled,
    Fin,    ///< the peer closed its side in order
    Reset,  ///< the connection was reset
    Failed, ///< any other error, see IoResult::systemError
};

struct IoResult
{
    IoOutcome outcome = IoOutcome::Done;
    qsizetype count = 0; ///< bytes moved, also if the outcome is not Done
    int systemError = 0; ///< errno for Failed
};

/// Not thread-safe: one thread uses a stream. The destructor closes the connection.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Waits for at least one byte and takes at most `capacity`.
    [[nodiscard]] virtual IoResult read(char *data, qsizetype capacity, QDeadlineTimer deadline,
                                        const CancelToken &cancel) = 0;

    /// Whether read() would return at once, with data or with the end of the connection.
    [[nodiscard]] virtual bool hasArrived() const { return false; }

    /// Hands all of `data` to the operating system, in as few segments as it can.
    [[nodiscard]] virtual IoResult write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel) = 0;

    /// Says that nothing more will be sent (FIN), so that what was sent last is not lost in a reset.
    virtual void finishSending() = 0;

    /// `192.0.2.1:104`, `[2001:db8::1]:104`
    [[nodiscard]] virtual QString peerAddress() const = 0;
    /// `192.0.2.7`, without the port
    [[nodiscard]] virtual QString localAddress() const = 0;
    /// Our port; 0 if it is not known.
    [[nodiscard]] virtual quint16 localPort() const = 0;

    /// The connection as the system accounts for it now; nothing where it does not.
    [[nodiscard]] virtual std::optional<TcpFacts> tcpFacts() const { return {}; }
    /// Segments that this computer could not send (see core/platform/tcp_facts.h) since an answer was late for the
    /// first time. Costs more than the rest: for failures only.
    [[nodiscard]] virtual quint64 segmentsNotSent() const { return 0; }
};

} // namespace dicom_echo
