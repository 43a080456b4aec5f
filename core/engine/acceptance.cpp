#include "core/engine/acceptance.h"

#include "core/pdu/pdu_decoder.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint8 acceptedContext = 0; // PS3.8 table 9-18

QList<ContextResult> contextResults(const AssociatePdu &acceptance)
{
    QList<ContextResult> results;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        const bool accepted = context.result == acceptedContext && !context.transferSyntaxes.isEmpty();
        results.append(
            {context.id, context.result, accepted ? trimmedText(context.transferSyntaxes.constFirst()) : QString()});
    }
    return results;
}

} // namespace

void recordAcceptance(const AssociatePdu &acceptance, EchoReport &report)
{
    PeerFacts &peer = report.peer;
    peer.implementationClassUid = trimmedText(acceptance.userInformation.implementationClassUid);
    peer.implementationVersionName = trimmedText(acceptance.userInformation.implementationVersionName);
    peer.calledAeTitle = trimmedText(acceptance.calledAeTitle);
    peer.maximumPdu = acceptance.userInformation.maximumLength;
    report.presentationContexts = contextResults(acceptance);
}

bool hasAcceptedContext(const EchoReport &report)
{
    return std::any_of(report.presentationContexts.cbegin(), report.presentationContexts.cend(),
                       [](const ContextResult &context) { return context.result == acceptedContext; });
}

} // namespace dicom_echo
