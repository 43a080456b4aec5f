#include "core/engine/acceptance.h"

#include "core/pdu/pdu.h"
#include "core/pdu/wire_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint8 acceptedContext = 0; // PS3.8 table 9-18

QString proposedAbstractSyntax(const AssociationProposal &proposal, quint8 id)
{
    const auto proposed = std::find_if(proposal.contexts.cbegin(), proposal.contexts.cend(),
                                       [id](const ProposedContext &context) { return context.id == id; });
    return proposed == proposal.contexts.cend() ? QString() : proposed->abstractSyntax;
}

} // namespace

void noteAcceptance(const AssociatePdu &acceptance, PeerFacts &peer)
{
    peer.implementationClassUid = trimmedText(acceptance.userInformation.implementationClassUid);
    peer.implementationVersionName = trimmedText(acceptance.userInformation.implementationVersionName);
    peer.calledAeTitle = trimmedText(acceptance.calledAeTitle);
    peer.callingAeTitle = trimmedText(acceptance.callingAeTitle);
    peer.maximumPdu = acceptance.userInformation.maximumLength;
}

QList<ContextResult> contextResults(const AssociatePdu &acceptance, const AssociationProposal &proposal)
{
    QList<ContextResult> results;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        const bool accepted = context.result == acceptedContext && !context.transferSyntaxes.isEmpty();
        results.append({context.id, proposedAbstractSyntax(proposal, context.id), context.result,
                        accepted ? trimmedText(context.transferSyntaxes.constFirst()) : QString()});
    }
    return results;
}

bool isAccepted(const QString &abstractSyntax, const QList<ContextResult> &contexts)
{
    return std::any_of(contexts.cbegin(), contexts.cend(), [&](const ContextResult &context) {
        return context.result == acceptedContext && context.abstractSyntax == abstractSyntax;
    });
}

} // namespace dicom_echo
