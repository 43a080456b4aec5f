#include "core/association/association_proposal.h"

#include "core/pdu/implementation.h"

namespace dicom_echo {

AssociatePdu associateRequest(const AssociationProposal &proposal)
{
    AssociatePdu request;
    request.protocolVersion = 1;
    request.calledAeTitle = proposal.calledAeTitle.toLatin1();
    request.callingAeTitle = proposal.callingAeTitle.toLatin1();
    request.applicationContextName = dicomApplicationContext.toByteArray();
    for (const ProposedContext &context : proposal.contexts) {
        PresentationContextItem item;
        item.id = context.id;
        item.abstractSyntax = context.abstractSyntax.toLatin1();
        for (const QString &transferSyntax : context.transferSyntaxes)
            item.transferSyntaxes.append(transferSyntax.toLatin1());
        request.presentationContexts.append(std::move(item));
    }
    request.userInformation.maximumLength = proposal.maximumPdu;
    request.userInformation.implementationClassUid = ourImplementationClassUid;
    request.userInformation.implementationVersionName = ourImplementationVersionName;
    return request;
}

} // namespace dicom_echo
