// Decides whether a PDU of the peer may reach DCMTK: well-formed, allowed in this phase, and answering what was asked.
// One guard per association of a requestor that sends C-ECHO-RQs only; it learns the phase from the PDUs in both
// directions.
#pragma once

#include "core/pdu/response_guard.h"

namespace dicom_echo {

/// PS3.8 9.2.1, the requestor's states that matter here.
enum class AssociationPhase {
    AwaitingAssociateAnswer, ///< Sta5
    Established,             ///< Sta6; a C-ECHO-RSP is allowed only while one is owed
    AwaitingReleaseAnswer,   ///< Sta7
    Ended,                   ///< after RJ, RP or A-ABORT in either direction, or the peer's A-RELEASE-RQ in Sta6
};

class PduGuard
{
public:
    /// `ourMaximumPdu`: bytes of a P-DATA-TF variable field that we can receive, as proposed; 0 for no limit (then
    /// 131072).
    explicit PduGuard(quint32 ourMaximumPdu);

    /// Follows what we send: the proposal, the message IDs, the release or abort. `pdu` is whole.
    void sent(QByteArrayView pdu);

    /// Judges the first six bytes, before a body is waited for: the type is 1-7 and allowed now, and the length is one
    /// that this type may have (RJ, RELEASE, ABORT: 4; AC: at most 64 KiB; P-DATA: at most our maximum PDU).
    [[nodiscard]] std::optional<Violation> checkHeader(QByteArrayView header) const;

    /// Judges a whole PDU and, if it is accepted, follows it. After a violation the association must be given up.
    [[nodiscard]] std::optional<Violation> received(QByteArrayView pdu);

    [[nodiscard]] AssociationPhase phase() const { return m_phase; }

    /// The last accepted A-ASSOCIATE-AC.
    [[nodiscard]] const std::optional<AssociatePdu> &acceptance() const { return m_acceptance; }
    /// The last accepted PDU carries a part of a C-ECHO-RSP whose last fragment is still to come: nothing is known yet
    /// of what the command set says.
    [[nodiscard]] bool isInsideResponse() const;
    /// The command set of the last whole C-ECHO-RSP.
    [[nodiscard]] const std::optional<CommandSet> &response() const { return m_response; }

private:
    [[nodiscard]] bool isAllowedNow(quint8 type) const;
    [[nodiscard]] QString expectedTypes() const;
    [[nodiscard]] std::optional<Violation> checkLength(quint8 type, quint32 length) const;
    [[nodiscard]] std::optional<Violation> checkAcceptance(const AssociatePdu &acceptance) const;
    [[nodiscard]] std::optional<Violation> checkContexts(const AssociatePdu &acceptance) const;
    [[nodiscard]] std::optional<Violation> followData(QByteArrayView pdu, const PDataTfPdu &data);
    void followRequest(QByteArrayView pdu, const PDataTfPdu &data);
    void followReleaseRequest();

    quint32 m_maximumPdu;
    AssociationPhase m_phase = AssociationPhase::AwaitingAssociateAnswer;
    std::optional<AssociatePdu> m_proposal;
    std::optional<AssociatePdu> m_acceptance;
    QByteArray m_request;                ///< fragments of the C-ECHO-RQ that is being sent
    std::optional<ResponseGuard> m_owed; ///< set while a C-ECHO-RQ has no answer yet
    bool m_isReleaseCollision = false;   ///< both sides sent an A-RELEASE-RQ
    std::optional<CommandSet> m_response;
};

} // namespace dicom_echo
