// What a PDU says, in one line, and everything that is wrong in it: what a list of PDUs shows.
#pragma once

#include "core/language/words.h"
#include "core/pdu/pdu.h"

namespace dicom_echo {

struct PduSummary
{
    /// `ECHOSCU -> ANY-SCP, 1 presentation context`, `C-ECHO-RSP, message 1: Success`: the meaning without the PDU's
    /// type, control characters made visible. From the peer: not markup.
    QString meaning;
    /// The breaches of the PDU's own structure and of that of its command sets, first one first; offsets in the PDU.
    std::vector<Violation> violations;
    /// Of the first command set with a status, or of the first that is no success, if there are several.
    std::optional<quint16> status;
    /// The PDU tells that something failed: a rejection, an abort, a status that is neither success nor pending, an
    /// A-ASSOCIATE-AC that accepts nothing.
    bool tellsFailure = false;

    /// Something is wrong with the PDU, or went wrong by what it tells.
    [[nodiscard]] bool isProblem() const { return tellsFailure || !violations.empty(); }
};

/// Sums up one PDU by itself: what it means among the others of its association (whether it was allowed there, what a
/// fragment belongs to) is not looked at. `bytes` may be a part of a PDU.
[[nodiscard]] PduSummary pduSummary(QByteArrayView bytes, const Words &words = Words::english());

/// The same of a PDU of which `bytes` are only the beginning: `size` is its length, header included. What the missing
/// part alone could explain is no violation.
[[nodiscard]] PduSummary partialPduSummary(QByteArrayView bytes, qint64 size, const Words &words = Words::english());

/// `PDU-length: expected 4, found 5`, control characters made visible.
[[nodiscard]] QString violationText(const Violation &violation, const Words &words = Words::english());

} // namespace dicom_echo
