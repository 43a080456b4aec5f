// PDUs that break the standard, made from valid ones field by field: each length off by one, zero and at its maximum,
// each count and order wrong, each cut. A peer that sends one of them must be caught, whatever else it does; but some
// leave no doubt of what they say, and are to be taken.
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
    bool isHarmful = true;
};

/// Answers to associateRq(): presentation context 1, the Verification SOP Class, four transfer syntaxes.
[[nodiscard]] QList<MalformedPdu> malformedPdus();

/// The same, of those that are only unclean: A-ASSOCIATE-ACs that accept the context, C-ECHO-RSPs of status 0000H.
[[nodiscard]] QList<MalformedPdu> uncleanPdus();

} // namespace dicom_echo::test
