// Judges the P-DATA-TF PDUs that answer one C-ECHO-RQ: they must carry one command set in command fragments on an
// accepted presentation context, and that must be the C-ECHO-RSP to our message. Owned by PduGuard while a response is
// owed.
#pragma once

#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

class ResponseGuard
{
public:
    /// `messageId`: of the C-ECHO-RQ; `acceptedContextIds`: what the peer accepted.
    ResponseGuard(quint16 messageId, QList<quint8> acceptedContextIds);

    /// Judges the PDVs of one PDU that is sound in itself. After a violation the association must be given up.
    [[nodiscard]] std::optional<Violation> received(QByteArrayView pdu, const PDataTfPdu &data);

    /// At least one fragment was accepted.
    [[nodiscard]] bool hasBegun() const { return m_fragmentCount > 0; }

    /// The command set of the C-ECHO-RSP, once its last fragment was accepted.
    [[nodiscard]] const std::optional<CommandSet> &response() const { return m_response; }

private:
    [[nodiscard]] std::optional<Violation> checkPdv(const Pdv &pdv) const;
    [[nodiscard]] std::optional<Violation> checkSize(const Pdv &pdv) const;
    [[nodiscard]] std::optional<Violation> finish(const Pdv &last);

    quint16 m_messageId;
    QList<quint8> m_acceptedContextIds;
    QByteArray m_command;    ///< the fragments received so far
    int m_fragmentCount = 0; ///< how many these are
    quint8 m_contextId = 0;  ///< on which presentation context they came
    std::optional<CommandSet> m_response;
};

} // namespace dicom_echo
