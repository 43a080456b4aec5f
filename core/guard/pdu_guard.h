// Decides whether a PDU of the peer may be acted on: it does no harm, is allowed in this state of the association, and
// is part of a C-ECHO. What is wrong in it all the same is kept, and what it says can be had without that. One guard
// per association, of either role; it follows the state by the PDUs in both directions, as the table of PS3.8 9.2.3
// says (association_state.h).
#pragma once

#include "core/guard/association_state.h"
#include "core/guard/command_guard.h"
#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

/// A whole C-ECHO-RQ, on an accepted presentation context.
struct ReceivedRequest
{
    quint8 contextId = 0;
    CommandSet command;
};

class PduGuard
{
public:
    /// `ourMaximumPdu`: bytes of a P-DATA-TF variable field that we can receive, as we say to the peer; 0 for no limit
    /// (then 131072). A requestor is connecting (Sta4), an acceptor's connection stands (Sta2).
    explicit PduGuard(quint32 ourMaximumPdu, AssociationRole role = AssociationRole::Requestor);

    /// Follows what we send: proposal or acceptance, the message IDs, the release or abort. `pdu` is whole.
    void sent(QByteArrayView pdu);

    /// Judges the first six bytes, before a body is waited for: the type is 1-7 and allowed now, and the length is one
    /// that this type may have (RJ, RELEASE, ABORT: 4; RQ, AC: at most 64 KiB; P-DATA: at most our maximum PDU).
    [[nodiscard]] std::optional<Violation> checkHeader(QByteArrayView header) const;

    /// Judges a whole PDU and, if it is accepted, follows it. What is only unclean is accepted. After a violation the
    /// association must be given up.
    [[nodiscard]] std::optional<Violation> received(QByteArrayView pdu);

    /// What is unclean in the PDU that was accepted last; only the first ones are kept.
    [[nodiscard]] const std::vector<Violation> &flaws() const { return m_flaws; }
    /// For a requestor: what the message says whose last PDU was accepted last, put into one clean PDU, for a reader
    /// that is less tolerant. Empty if the message was clean, or is not an A-ASSOCIATE-AC or a C-ECHO-RSP.
    [[nodiscard]] QByteArray cleanMessage() const;

    [[nodiscard]] AssociationState state() const { return m_state; }

    /// The A-ASSOCIATE-RQ that was sent or accepted; empty before.
    [[nodiscard]] const AssociatePdu &proposal() const { return m_proposal; }
    /// The A-ASSOCIATE-AC that was accepted or sent.
    [[nodiscard]] const std::optional<AssociatePdu> &acceptance() const { return m_acceptance; }
    /// The last accepted PDU carries a part of a C-ECHO-RSP whose last fragment is still to come: nothing is known yet
    /// of what the command set says.
    [[nodiscard]] bool isInsideResponse() const;
    /// For a requestor: the command set of the last whole C-ECHO-RSP.
    [[nodiscard]] const std::optional<CommandSet> &response() const { return m_response; }
    /// For an acceptor: the C-ECHO-RQ that became whole with the last accepted PDU.
    [[nodiscard]] const std::optional<ReceivedRequest> &request() const { return m_request; }

private:
    [[nodiscard]] bool isAllowedNow(PduType type) const;
    [[nodiscard]] Violation typeViolation(quint8 type) const;
    [[nodiscard]] std::vector<Violation> checkContent(QByteArrayView pdu, const DecodedPdu &decoded);
    [[nodiscard]] std::vector<Violation> checkAssociate(const AssociatePdu &associate);
    [[nodiscard]] std::vector<Violation> checkData(QByteArrayView pdu, const PDataTfPdu &data);
    void keepFlaws(std::vector<Violation> violations);
    void follow(AssociationEvent event);
    void followRequest(QByteArrayView pdu);
    void expectCommand(std::optional<quint16> owedMessageId);

    quint32 m_maximumPdu;
    AssociationRole m_role;
    AssociationState m_state = AssociationState::Idle;
    AssociatePdu m_proposal;
    std::optional<AssociatePdu> m_acceptance;
    QByteArray m_sentCommand;               ///< fragments of the C-ECHO-RQ that is being sent
    std::optional<CommandGuard> m_expected; ///< set while a command of the peer may come: a requestor's has to be owed
    std::optional<CommandSet> m_response;
    std::optional<ReceivedRequest> m_request;
    std::vector<Violation> m_flaws;
    bool m_isMessageUnclean = false; ///< in any of its PDUs
    quint8 m_responseContextId = 0;
    std::optional<PduType> m_lastType; ///< of the PDU that was accepted last
};

} // namespace dicom_echo
