// PDUs that break the standard, made from valid ones field by field: each length off by one, zero and at its maximum,
// each count and order wrong, each cut. A peer that sends one of them must be caught, whatever else it does.
#pragma once

#include <QByteArray>
#include <QList>

namespace dicom_echo::test {

/// Which answer of the peer is waited for.
enum class Phase { AwaitingAssociateAnswer, Established, AwaitingReleaseAnswer };

struct MalformedPdu
{
    QByteArray name;  ///< unique: what was changed
    Phase phase;      ///< when the peer sends it; Established: while a C-ECHO-RSP to message 1 is owed
    QByteArray bytes; ///< the PDU; its PDU-length may say more or less
};

/// Answers to associateRq(): presentation context 1, the Verification SOP Class, four transfer syntaxes.
[[nodiscard]] QList<MalformedPdu> malformedPdus();

} // namespace dicom_echo::test
