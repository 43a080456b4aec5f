// A connection to a peer, from its name to the release of the association. The echo stands on it, and so does every
// other question to a peer. It keeps no record of stages and writes no log: whoever uses it does.
#pragma once

#include "core/association/association.h"
#include "core/association/association_proposal.h"
#include "core/association/pdu_channel.h"
#include "core/echo/echo_report.h"
#include "core/engine/failure_codes.h"
#include "core/net/name_resolver.h"
#include "core/net/tcp_connector.h"
#include "core/tls/tls_library.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace dicom_echo {

inline constexpr AbortPdu abortByUser{0, 0};     // PS3.8 9.3.8: service-user, reason not significant
inline constexpr AbortPdu abortByProvider{2, 0}; // reason not specified

/// What kept a step from succeeding.
struct PeerFault
{
    std::optional<Finding> failure; ///< nothing if the run was cancelled, which is no failure
    std::optional<AbortPdu> abort;  ///< what the peer is owed now, see PeerConnection::abort()
};

/// One connection and its association, used by one thread. Each step blocks, ends by its deadline or within 50 ms of a
/// cancellation, and is called once, in the order in which they stand here. After a fault only abort() may follow.
class PeerConnection
{
public:
    /// Of the request it uses both addresses, the timeouts, acknowledgement and TLS; its network timeout starts now.
    /// `observer` is given each PDU, and outlives the connection.
    PeerConnection(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer);
    PeerConnection(const PeerConnection &) = delete;
    PeerConnection &operator=(const PeerConnection &) = delete;

    /// `known`: the name is not looked up, this is its answer.
    [[nodiscard]] std::optional<PeerFault> resolve(const NameLookup &lookup,
                                                   const std::optional<NameAnswer> &known = {});

    [[nodiscard]] std::optional<PeerFault> connect(const Connector &connector);

    /// The TLS handshake, for a request with TLS. A context that could not be made is the fault of this step.
    [[nodiscard]] std::optional<PeerFault> secure(const TlsContext &context);

    /// Sends the A-ASSOCIATE-RQ and awaits its answer within the ACSE timeout. Any A-ASSOCIATE-AC is a success, even if
    /// it accepts no presentation context: see contexts().
    [[nodiscard]] std::optional<PeerFault> associate(const AssociationProposal &proposal);

    /// Sends a DIMSE message and awaits its response within the DIMSE timeout: `message` calls the function of the
    /// association for it, once, and returns what that returns. May be called again. A fault lies at `stage`.
    [[nodiscard]] std::optional<PeerFault> exchange(Stage stage, const std::function<bool(Association &)> &message);

    /// Waits for the time of the next message, and listens meanwhile: what the peer says unasked, and that it ends the
    /// association, is noticed when it happens. A fault lies at `stage`.
    [[nodiscard]] std::optional<PeerFault> idle(Stage stage, QDeadlineTimer until);
    /// The same, without waiting: before the first message, what came with the answer to the request.
    [[nodiscard]] std::optional<PeerFault> look(Stage stage);

    /// A-RELEASE, within the ACSE timeout, and the end of the connection.
    [[nodiscard]] std::optional<PeerFault> release();

    /// Sends the A-ABORT and ends the connection; takes 50 ms at most.
    void abort(AbortPdu parameters);

    /// Says that nothing more will be sent, without a word to the association. For the end of a connection that failed.
    void hangUp();

    // What is known so far.
    [[nodiscard]] const PeerFacts &peer() const { return m_peer; }
    /// The TCP connection, as the system accounts for it now; nothing before connect().
    [[nodiscard]] std::optional<ConnectionFacts> connection() const;
    /// The peer's address of the connection; null if there is none.
    [[nodiscard]] QHostAddress connectedAddress() const;
    /// As far as the handshake came; nothing without one.
    [[nodiscard]] std::optional<TlsFacts> tls() const;
    /// How the presentation contexts were answered.
    [[nodiscard]] const QList<ContextResult> &contexts() const { return m_contexts; }
    /// Only after associate().
    [[nodiscard]] const PduChannel &channel() const { return *m_channel; }

    /// A failure of the step that was called last, with what was seen on the wire.
    [[nodiscard]] Finding failure(FindingCode code, FindingFacts facts = {}) const;

private:
    using Clock = std::chrono::steady_clock;

    void begin(Stage stage);
    [[nodiscard]] PeerFault fault(FindingCode code, FindingFacts facts = {}) const;
    [[nodiscard]] PeerFault fault(FailureCause cause) const;
    [[nodiscard]] PeerFault channelFault() const;
    [[nodiscard]] PeerFault closedFault() const;
    [[nodiscard]] PeerFault idleFault();
    [[nodiscard]] PeerFault connectFault(const ConnectResult &result);
    void addPath(WireEvidence &evidence) const;
    [[nodiscard]] PeerFault tlsFault(const TlsRefusal &refusal) const;
    [[nodiscard]] PeerFault answerFault() const;
    [[nodiscard]] PeerFault responseFault();
    void acknowledgeRelease();
    [[nodiscard]] Finding dcmtkRefusal() const;

    EchoRequest m_request;
    CancelToken m_cancel;
    const RunObserver &m_observer;
    QDeadlineTimer m_networkDeadline;
    QList<QHostAddress> m_addresses;
    std::optional<QList<ConnectAttempt>> m_attempts; ///< once connect() has been called
    PeerFacts m_peer;
    QList<ContextResult> m_contexts;
    Stage m_stage = Stage::Resolve;
    bool m_hasAsked = false;     ///< a message was sent over the association
    int m_outOfOrderBefore = 0;  ///< see TcpFacts, when the message was sent that is on
    double m_idleBefore = 0;     ///< ms: how long nothing had been said before the message that is on
    bool m_isUnprompted = false; ///< what ended the association came before the message that is on
    Clock::time_point m_stageStart = Clock::now();
    // Destroyed from the last to the first: each borrows the one before it.
    std::unique_ptr<ByteStream> m_stream;
    SecureStream *m_tls = nullptr; ///< m_stream, if it is one
    std::optional<PduChannel> m_channel;
    std::unique_ptr<Association> m_association;
};

} // namespace dicom_echo
