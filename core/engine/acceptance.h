// What the peer's A-ASSOCIATE-AC says, as the values of a report. Pure functions.
#pragma once

#include "core/association/association_proposal.h"
#include "core/echo/echo_report.h"

namespace dicom_echo {

/// Notes what the peer said of itself.
void noteAcceptance(const AssociatePdu &acceptance, PeerFacts &peer);

/// How the peer answered the presentation contexts of the proposal, in the order of its answer: PS3.8 9.3.3.2. What it
/// did not answer is missing.
[[nodiscard]] QList<ContextResult> contextResults(const AssociatePdu &acceptance, const AssociationProposal &proposal);

/// Whether there is a presentation context to use this SOP class on.
[[nodiscard]] bool isAccepted(const QString &abstractSyntax, const QList<ContextResult> &contexts);

} // namespace dicom_echo
