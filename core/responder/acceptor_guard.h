// Decides whether a PDU of a requestor may be answered: well-formed, allowed in this phase, and a C-ECHO-RQ
// if it carries data. The counterpart of PduGuard; one per association of the responder.
#pragma once

#include "core/pdu/pdu_decoder.h"

#include <bitset>
#include <optional>

namespace dicom_echo {

/// Reasons of an A-ABORT of the service provider, PS3.8 table 9-26.
enum class ProviderAbortReason : quint8 { UnrecognisedPdu = 1, UnexpectedPdu = 2, InvalidParameterValue = 6 };

/// A C-ECHO-RQ, on a presentation context that was accepted.
struct ReceivedEcho
{
    quint8 contextId = 0;
    quint16 messageId = 0;
};

class AcceptorGuard
{
public:
    /// Bytes of a P-DATA-TF variable field that the responder receives, as it says in its A-ASSOCIATE-AC.
    static constexpr quint32 maximumPdu = 16384;

    /// Judges the first six bytes, before a body is waited for: the type is allowed now and has a length that it may
    /// have.
    [[nodiscard]] std::optional<ProviderAbortReason> checkHeader(QByteArrayView header) const;

    /// Judges a whole PDU whose header was accepted, and follows it if it is accepted.
    [[nodiscard]] std::optional<ProviderAbortReason> received(QByteArrayView pdu);

    [[nodiscard]] bool isAssociated() const { return m_isAssociated; }

    /// The accepted A-ASSOCIATE-RQ. Only while isAssociated().
    [[nodiscard]] const AssociatePdu &proposal() const { return m_proposal; }

    /// What the PDU that was accepted last is, if it is a whole C-ECHO-RQ.
    [[nodiscard]] const std::optional<ReceivedEcho> &echo() const { return m_echo; }

    /// Follows a PDU of ours: which presentation contexts it accepts.
    void sent(QByteArrayView pdu);

private:
    [[nodiscard]] std::optional<ProviderAbortReason> checkData(QByteArrayView pdu, const PDataTfPdu &data);

    bool m_isAssociated = false;
    AssociatePdu m_proposal;
    std::bitset<256> m_acceptedIds;
    std::optional<ReceivedEcho> m_echo;
    QByteArray m_command; ///< fragments of the C-ECHO-RQ received so far
    int m_fragments = 0;  ///< so many: they may be empty
};

} // namespace dicom_echo
