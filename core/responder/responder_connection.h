// The bytes of one connection to the responder: whole PDUs in, checked by the guard before anyone sees them; whole PDUs
// out, each in one send. Owns the connection. Used from the one thread that serves the connection.
#pragma once

#include "core/dicom/dcmtk.h"
#include "core/net/byte_stream.h"
#include "core/responder/acceptor_guard.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <memory>

namespace dicom_echo {

class ResponderConnection final : public AcceptorPort
{
public:
    /// `socket`: the descriptor under the stream, for DCMTK, which sets options on it. Each wait ends when `stop` is
    /// cancelled.
    ResponderConnection(std::unique_ptr<ByteStream> stream, int socket, const CancelToken &stop);

    int socket() const override { return m_socket; }

    /// Waits until read() has bytes of an accepted PDU to give. If that cannot be (closed, aborted, stopped, silent for
    /// too long, refused by the guard) the answer is false, from then on, and a refused PDU was answered with an
    /// A-ABORT.
    bool waitForPdu() override;

    /// Up to `size` bytes of the accepted PDU, or of the next one; 0 if there is none and never will be.
    qsizetype read(char *data, qsizetype size) override;

    /// Gathers the parts of a PDU and sends it once it is whole. False if the peer does not take it.
    bool write(const char *data, qsizetype size) override;

    /// Sends an A-ABORT of the service provider, PS3.8 9.3.8, unless the connection is broken.
    void abort(ProviderAbortReason reason);

    /// Gives the peer a second to close first, as the side that answered the release should (PS3.8 9.2.1, Sta13).
    void waitForClose();

private:
    [[nodiscard]] bool receivePdu();
    void dropAccepted();
    [[nodiscard]] bool answerEcho(const ReceivedEcho &echo);
    [[nodiscard]] bool receiveUpTo(qsizetype size, QDeadlineTimer deadline);
    [[nodiscard]] bool sendAll(QByteArrayView bytes);

    std::unique_ptr<ByteStream> m_stream;
    int m_socket;
    CancelToken m_stop;
    AcceptorGuard m_guard;
    QByteArray m_received;    ///< bytes from the peer that read() has not yet used up
    qsizetype m_accepted = 0; ///< how many of them are of the accepted PDU
    qsizetype m_taken = 0;    ///< how many of those read() has given away
    QByteArray m_unsent;      ///< the beginning of a PDU that is being written
    bool m_isBroken = false;
};

} // namespace dicom_echo
