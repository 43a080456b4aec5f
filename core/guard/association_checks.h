// What an A-ASSOCIATE-RQ or -AC must say beyond being well-formed, so that an association can stand on it. Pure
// functions; the guard calls them.
#pragma once

#include "core/pdu/pdu.h"

#include <optional>
#include <vector>

namespace dicom_echo {

/// PS3.8 9.3.2.2: the IDs of presentation contexts are odd, and none stands there twice.
[[nodiscard]] std::optional<Violation> checkProposal(const AssociatePdu &proposal);

/// PS3.8 9.3.3 and PS3.7 D.3.3: the protocol version, a maximum length that a command fits into, and no answer to what
/// was not proposed. It is only unclean to answer more than was asked, if what was asked is answered.
[[nodiscard]] std::vector<Violation> checkAcceptance(const AssociatePdu &acceptance, const AssociatePdu &proposal);

/// The IDs of the presentation contexts of `proposal` that an A-ASSOCIATE-AC accepts.
[[nodiscard]] QList<quint8> acceptedContextIds(const AssociatePdu &acceptance, const AssociatePdu &proposal);

/// What an acceptance that checkAcceptance() lets pass says, without what is unclean in it: one answer to each proposed
/// presentation context that was answered, names without padding.
[[nodiscard]] AssociatePdu cleanAcceptance(const AssociatePdu &acceptance, const AssociatePdu &proposal);

} // namespace dicom_echo
