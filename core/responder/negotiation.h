// What the responder answers to an A-ASSOCIATE-RQ.
#pragma once

#include "core/pdu/pdu.h"

#include <variant>

namespace dicom_echo {

/// TooMany: there are as many associations as there may be.
enum class Admission { Admitted, TooMany };

/// An A-ASSOCIATE-AC or an A-ASSOCIATE-RJ.
using AssociateAnswer = std::variant<AssociatePdu, AssociateRjPdu>;

/// Accepts the Verification SOP Class in the transfer syntax that most peers understand best, refuses each other
/// presentation context with its reason (PS3.8 table 9-18), and rejects a protocol version that it does not know.
/// `maximumPdu`: bytes of a P-DATA-TF variable field that the responder receives.
[[nodiscard]] AssociateAnswer answerTo(const AssociatePdu &request, Admission admission, quint32 maximumPdu);

} // namespace dicom_echo
