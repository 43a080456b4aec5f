// A plain TCP connection on a socket of the operating system. Written on the socket itself because a FIN, a reset and
// an error number must be told apart, and because nothing may add to the round trip.
#pragma once

#include "core/net/byte_stream.h"
#include "core/platform/socket.h"

namespace dicom_echo {

class TcpStream final : public ByteStream
{
public:
    /// Takes over a connected socket and switches Nagle's algorithm off. `pendingError`: the errno of a connection that
    /// has ended already, which the system tells only once; 0 if there is none.
    TcpStream(SocketHandle socket, const QHostAddress &peer, quint16 port, Acknowledgement acknowledgement,
              int pendingError = 0);

    IoResult read(char *data, qsizetype capacity, QDeadlineTimer deadline, const CancelToken &cancel) override;
    bool hasArrived() const override;
    IoResult write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel) override;
    void finishSending() override;
    QString peerAddress() const override;
    QString localAddress() const override;
    quint16 localPort() const override;
    std::optional<TcpFacts> tcpFacts() const override;
    quint64 segmentsNotSent() const override;

private:
    SocketHandle m_socket;
    QHostAddress m_peer;
    quint16 m_port;
    Acknowledgement m_acknowledgement;
    int m_pendingError;                     ///< told by the system already, still to be told by read()
    bool m_readSinceWrite = false;          ///< something of the answer has come
    bool m_peerSplits = false;              ///< an answer has come in pieces
    std::optional<quint64> m_notSentBefore; ///< read when an answer was late for the first time
};

/// Waits until the event can be served on the socket, or for the deadline or a cancellation.
[[nodiscard]] IoOutcome waitForSocket(const SocketHandle &socket, SocketEvent event, QDeadlineTimer deadline,
                                      const CancelToken &cancel);

} // namespace dicom_echo
