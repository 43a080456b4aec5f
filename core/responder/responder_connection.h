// One connection to the responder: whole PDUs in, judged by the guard before they are answered; whole PDUs out, each in
// one send. Owns the connection. Used from the one thread that serves the connection.
#pragma once

#include "core/guard/pdu_guard.h"
#include "core/net/byte_stream.h"
#include "core/responder/negotiation.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace dicom_echo {

class ResponderConnection
{
public:
    /// `artim`: see ResponderSettings. Each wait ends when `stop` is cancelled.
    ResponderConnection(std::unique_ptr<ByteStream> stream, Admission admission, std::chrono::milliseconds artim,
                        const CancelToken &stop);

    /// Negotiates, answers each C-ECHO-RQ, and ends with the peer. A PDU that the guard refuses is answered with an
    /// A-ABORT of the service provider, PS3.8 9.3.8; so is an association that stays idle. Blocks; every wait is
    /// bounded.
    void serve();

private:
    /// False if no PDU can be accepted any more: closed, stopped, silent for too long, refused by the guard.
    [[nodiscard]] bool receivePdu();
    [[nodiscard]] bool receiveUpTo(qsizetype size, QDeadlineTimer deadline);
    void endBy(IoOutcome outcome);
    [[nodiscard]] bool answer();
    [[nodiscard]] bool answerAssociateRq();
    [[nodiscard]] bool send(QByteArrayView pdu);
    void abort(ProviderAbortReason reason);
    void waitForClose();

    std::unique_ptr<ByteStream> m_stream;
    Admission m_admission;
    std::chrono::milliseconds m_artim;
    CancelToken m_stop;
    PduGuard m_guard;
    QByteArray m_received;    ///< bytes from the peer
    qsizetype m_consumed = 0; ///< how many of them are of the PDU that was accepted last
};

} // namespace dicom_echo
