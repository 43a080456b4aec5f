// Judges the P-DATA-TF PDUs that carry one command of a C-ECHO: they must carry one command set in command fragments on
// an accepted presentation context, and that must be the C-ECHO-RSP to our message or, for an acceptor, a C-ECHO-RQ.
// Owned by PduGuard while such a command may come.
#pragma once

#include "core/pdu/pdu.h"

namespace dicom_echo {

class CommandGuard
{
public:
    /// `acceptedContextIds`: those that the two sides agreed on. `owedMessageId`: of the C-ECHO-RQ to which the
    /// command must be the response; none: the command must be a C-ECHO-RQ.
    CommandGuard(QList<quint8> acceptedContextIds, std::optional<quint16> owedMessageId);

    /// Judges the PDVs of one PDU that does no harm in itself. After a harmful violation the association must be given
    /// up.
    [[nodiscard]] std::vector<Violation> received(QByteArrayView pdu, const PDataTfPdu &data);

    /// At least one fragment was accepted.
    [[nodiscard]] bool hasBegun() const { return m_fragmentCount > 0; }

    /// The command set, once its last fragment was accepted.
    [[nodiscard]] const std::optional<CommandSet> &command() const { return m_command; }

    /// On which presentation context it came.
    [[nodiscard]] quint8 contextId() const { return m_contextId; }

private:
    [[nodiscard]] std::optional<Violation> checkPdv(const Pdv &pdv) const;
    [[nodiscard]] std::optional<Violation> checkSize(const Pdv &pdv) const;
    [[nodiscard]] std::vector<Violation> finish(const Pdv &last);

    QList<quint8> m_acceptedContextIds;
    std::optional<quint16> m_owedMessageId;
    QByteArray m_bytes;      ///< the fragments received so far
    int m_fragmentCount = 0; ///< how many these are
    quint8 m_contextId = 0;  ///< on which presentation context they came
    std::optional<CommandSet> m_command;
};

} // namespace dicom_echo
