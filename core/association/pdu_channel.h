// Carries whole PDUs between DCMTK and a byte stream: deadlines, cancellation, the guard, the record of what was on the
// wire. Nothing of the peer reaches DCMTK that the guard has not accepted.
#pragma once

#include "core/echo/finding.h"
#include "core/echo/run_event.h"
#include "core/guard/pdu_guard.h"
#include "core/net/byte_stream.h"

#include <chrono>
#include <optional>

namespace dicom_echo {

/// Why no PDU could be exchanged. What it means depends on the stage; the engine decides that.
enum class ChannelFault {
    TimedOut,     ///< no whole answer in time
    SendTimedOut, ///< the peer did not take our PDU in time
    Cancelled,
    Closed, ///< see WireEvidence::end
    Lost,   ///< the connection failed without the peer's doing: see systemError()
    Violation,
    Foreign, ///< the first bytes are not DICOM
};

/// One per association, used by one thread. Borrows the stream, which outlives it.
class PduChannel
{
public:
    /// `request`: what is sent in place of DCMTK's A-ASSOCIATE-RQ, which cannot say all that it may (no maximum
    /// length, PS3.8 D.1).
    PduChannel(ByteStream &stream, PduGuard guard, QByteArray request, std::chrono::milliseconds sendTimeout,
               const CancelToken &cancel, const RunObserver &observer);

    /// Time for the answer to the next PDU that is sent: the deadline starts when that PDU has been sent, covers the
    /// whole answer, and holds for everything that follows until this is called again.
    void setAnswerTimeout(std::chrono::milliseconds timeout);

    /// Sends one whole PDU. A peer that has closed is noticed by the next receiveMessage(), so that its last words are
    /// read.
    [[nodiscard]] bool send(QByteArrayView pdu);

    /// The next PDU of the peer, header included, or a response as a whole in all its PDUs: DCMTK parses a command set
    /// while it is coming in, and allocates what its lengths ask for, but the guard can judge it only as a whole. What
    /// is unclean is cleaned first: DCMTK does not take all of it. Valid until the next call; empty after a fault.
    [[nodiscard]] QByteArrayView receiveMessage();

    /// Waits, while nothing is awaited of the peer, for what it may say all the same, which is recorded when it comes.
    /// True if nothing had come when the time was over; else see fault() and lastReceived(), of the PDU that came.
    [[nodiscard]] bool listen(QDeadlineTimer until);

    /// The same, without waiting: takes what has arrived.
    [[nodiscard]] bool look();

    /// Sends an A-ABORT (PS3.8 9.3.8), also after a fault, and ends the connection: says FIN and waits shortly for the
    /// peer's, so that the A-ABORT is not lost in a reset.
    void abort(AbortPdu parameters);

    [[nodiscard]] const PduGuard &guard() const { return m_guard; }
    [[nodiscard]] std::optional<ChannelFault> fault() const { return m_fault; }
    [[nodiscard]] const Violation &violation() const { return m_violation; }
    /// What was unclean in all that was received, each flaw once.
    [[nodiscard]] const QList<ResponseFlaw> &flaws() const { return m_flaws; }
    [[nodiscard]] FindingCode foreignProtocol() const { return m_foreign; }
    [[nodiscard]] int systemError() const { return m_systemError; } ///< errno of a connection that failed, or 0
    /// The PDU that was received last; empty before the first one.
    [[nodiscard]] QByteArrayView lastReceived() const { return QByteArrayView(m_buffer).first(m_consumed); }

    /// What was seen so far; waiting times are those of the answer that is or was awaited.
    [[nodiscard]] WireEvidence evidence() const;

    /// Since something was sent or received last.
    [[nodiscard]] double idleMilliseconds() const;

    /// From handing the last sent PDU to the operating system to having the last received PDU whole.
    [[nodiscard]] double roundTripMilliseconds() const;

    /// From the first piece of the last received PDU to its last one; 0 if it came in one piece.
    [[nodiscard]] double answerGapMilliseconds() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] QByteArrayView receive();
    [[nodiscard]] bool fill(qsizetype size);
    [[nodiscard]] IoResult readMore(QDeadlineTimer deadline);
    void stop(ChannelFault fault);
    void stopAfter(const IoResult &result);
    void refuse(Violation violation);
    void noteFlaws(PduType type);
    void publish(Direction direction, QByteArrayView bytes) const;

    ByteStream &m_stream;
    quint16 m_localPort;
    PduGuard m_guard;
    QByteArray m_request; ///< the A-ASSOCIATE-RQ
    std::chrono::milliseconds m_sendTimeout;
    std::optional<std::chrono::milliseconds> m_answerTimeout; ///< until the PDU is sent for which it was set
    CancelToken m_cancel;
    const RunObserver &m_observer;

    QByteArray m_buffer;      ///< received, not yet consumed bytes
    qsizetype m_consumed = 0; ///< length of the PDU that receive() returned last
    QByteArray m_message;     ///< a response that came in several PDUs, or a message that was cleaned
    QDeadlineTimer m_deadline;
    Clock::time_point m_sentAt = Clock::now();
    Clock::time_point m_firstPieceAt = Clock::now();
    Clock::time_point m_receivedAt = Clock::now();
    int m_pieces = 0; ///< in which the PDU arrived that is being received

    std::optional<ChannelFault> m_fault;
    Violation m_violation;
    QList<ResponseFlaw> m_flaws;
    FindingCode m_foreign = FindingCode::NotDicom;
    int m_systemError = 0;
    bool m_isPeerAhead = false; ///< it had said something more before our last PDU
    bool m_spokeDicom = false;  ///< at least one PDU was accepted
    WireEvidence m_evidence;
};

} // namespace dicom_echo
