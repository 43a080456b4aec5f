#include "core/guard/association_checks.h"

#include "core/pdu/associate_parser.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "core/text/hex_number.h"

#include <QSet>

#include <algorithm>
#include <bitset>

namespace dicom_echo {

namespace {

constexpr quint32 smallestPeerPdu = 14; // below it DCMTK cannot send a command
constexpr quint16 protocolVersionBit = 0x0001;

/// A UID as DCMTK will read it. Padding with blanks is not allowed for: DCMTK does not recognise such a transfer
/// syntax.
QByteArray unpaddedUid(QByteArray uid)
{
    while (uid.endsWith('\0'))
        uid.chop(1);
    return uid;
}

const PresentationContextItem *findContext(const QList<PresentationContextItem> &contexts, quint8 id)
{
    const auto found = std::find_if(contexts.begin(), contexts.end(),
                                    [id](const PresentationContextItem &context) { return context.id == id; });
    return found == contexts.end() ? nullptr : &*found;
}

QSet<QString> sopClasses(const QList<RoleSelection> &roles)
{
    QSet<QString> uids;
    for (const RoleSelection &role : roles)
        uids.insert(trimmedText(role.sopClassUid));
    return uids;
}

QSet<QString> sopClasses(const QList<SopClassExtendedNegotiation> &negotiations)
{
    QSet<QString> uids;
    for (const SopClassExtendedNegotiation &negotiation : negotiations)
        uids.insert(trimmedText(negotiation.sopClassUid));
    return uids;
}

/// Checks that sub-items of one kind answer proposed ones only, each at most once.
template <typename SubItem>
void checkAnswers(const QList<SubItem> &subItems, const QList<SubItem> &proposed, std::vector<Violation> &violations)
{
    constexpr qsizetype headerAndUidLength = 6;
    QSet<QString> answerable = sopClasses(proposed);
    for (const SubItem &subItem : subItems) {
        if (!answerable.remove(trimmedText(subItem.sopClassUid)))
            keepViolation(violations, uncleanViolation(FieldId::SopClassUid, subItem.offset + headerAndUidLength,
                                                       QStringLiteral("each that was proposed at most once"),
                                                       quotedText(subItem.sopClassUid)));
    }
}

/// Negotiations that a requestor has to begin: PS3.7 D.3.3.3 to D.3.3.7.
void checkNegotiations(const UserInformation &answered, const UserInformation &proposed,
                       std::vector<Violation> &violations)
{
    const auto unasked = [&violations](FieldId item, qsizetype offset) {
        keepViolation(violations, uncleanViolation(item, offset, QStringLiteral("none, as none was proposed"),
                                                   QStringLiteral("one")));
    };
    if (answered.asynchronousOperations && !proposed.asynchronousOperations)
        unasked(FieldId::AsynchronousOperationsItem, answered.asynchronousOperationsOffset);
    if (answered.userIdentity && !(proposed.userIdentity && proposed.userIdentity->positiveResponseRequested))
        unasked(FieldId::UserIdentityItem, answered.userIdentityOffset);
    checkAnswers(answered.roles, proposed.roles, violations);
    checkAnswers(answered.extendedNegotiations, proposed.extendedNegotiations, violations);
}

/// An answer that nobody asked for does no harm beside an acceptance of what was proposed, and a refusal none beside
/// any answer to it.
void checkContexts(const AssociatePdu &acceptance, const AssociatePdu &proposal, std::vector<Violation> &violations)
{
    const QList<PresentationContextItem> &proposed = proposal.presentationContexts;
    const QList<PresentationContextItem> &answered = acceptance.presentationContexts;
    const bool isAnyAccepted = !acceptedContextIds(acceptance, proposal).isEmpty();
    const bool isAnyAnswered =
        std::any_of(answered.begin(), answered.end(),
                    [&](const PresentationContextItem &context) { return findContext(proposed, context.id); });
    for (const PresentationContextItem &context : answered) {
        const PresentationContextItem *proposedContext = findContext(proposed, context.id);
        if (!proposedContext) {
            const bool isHarmless = isAnyAccepted || (isAnyAnswered && context.result != 0);
            Violation violation =
                uncleanViolation(FieldId::PresentationContextId, context.offset + itemHeaderLength,
                                 QStringLiteral("one that was proposed"), QString::number(context.id));
            violation.gravity = isHarmless ? Gravity::Unclean : Gravity::Harmful;
            keepViolation(violations, std::move(violation));
        } else if (const QByteArray name = context.transferSyntaxes.value(0);
                   context.result == 0 && !proposedContext->transferSyntaxes.contains(unpaddedUid(name))) {
            keepViolation(violations, {FieldId::TransferSyntaxName, context.transferSyntaxOffset,
                                       QStringLiteral("one that was proposed"), quotedText(name)});
        }
    }
}

} // namespace

std::optional<Violation> checkProposal(const AssociatePdu &proposal)
{
    std::bitset<256> seen;
    for (const PresentationContextItem &context : proposal.presentationContexts) {
        const qsizetype idOffset = context.offset + itemHeaderLength;
        if (context.id % 2 == 0) {
            return Violation{FieldId::PresentationContextId, idOffset, QStringLiteral("an odd number"),
                             QString::number(context.id)};
        }
        if (seen.test(context.id)) {
            return Violation{FieldId::PresentationContextId, idOffset, QStringLiteral("each at most once"),
                             QStringLiteral("%1 again").arg(context.id)};
        }
        seen.set(context.id);
    }
    return std::nullopt;
}

std::vector<Violation> checkAcceptance(const AssociatePdu &acceptance, const AssociatePdu &proposal)
{
    std::vector<Violation> violations;
    if (!(acceptance.protocolVersion & protocolVersionBit)) {
        keepViolation(violations, {FieldId::ProtocolVersion, pduHeaderLength, QStringLiteral("bit 0 set"),
                                   hexText(acceptance.protocolVersion, 4)});
    }
    const UserInformation &information = acceptance.userInformation;
    const quint32 maximum = information.maximumLength.value_or(0);
    if (maximum != 0 && maximum < smallestPeerPdu) {
        keepViolation(violations,
                      {FieldId::MaximumLengthReceived, information.maximumLengthOffset,
                       QStringLiteral("0 (no limit) or at least %1").arg(smallestPeerPdu), QString::number(maximum)});
    }
    checkContexts(acceptance, proposal, violations);
    checkNegotiations(information, proposal.userInformation, violations);
    return violations;
}

QList<quint8> acceptedContextIds(const AssociatePdu &acceptance, const AssociatePdu &proposal)
{
    QList<quint8> ids;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        if (context.result == 0 && !ids.contains(context.id) && findContext(proposal.presentationContexts, context.id))
            ids.append(context.id);
    }
    return ids;
}

AssociatePdu cleanAcceptance(const AssociatePdu &acceptance, const AssociatePdu &proposal)
{
    AssociatePdu clean;
    clean.protocolVersion = protocolVersionBit;
    clean.calledAeTitle = proposal.calledAeTitle;
    clean.callingAeTitle = proposal.callingAeTitle;
    clean.applicationContextName = dicomApplicationContext.toByteArray();
    for (const PresentationContextItem &proposed : proposal.presentationContexts) {
        if (const PresentationContextItem *answer = findContext(acceptance.presentationContexts, proposed.id)) {
            const QByteArray transferSyntax = answer->result == 0 ? unpaddedUid(answer->transferSyntaxes.value(0))
                                                                  : proposed.transferSyntaxes.value(0);
            clean.presentationContexts.append({proposed.id, answer->result, {}, {transferSyntax}, 0, 0});
        }
    }
    const UserInformation &information = acceptance.userInformation;
    clean.userInformation.maximumLength = information.maximumLength.value_or(0);
    // Names that cannot be cleaned are of no use to DCMTK; a class UID there must be.
    const QByteArray classUid = trimmedText(information.implementationClassUid).toLatin1();
    clean.userInformation.implementationClassUid = isUid(classUid) ? classUid : QByteArrayLiteral("0");
    const QByteArray versionName = trimmedText(information.implementationVersionName).toLatin1().left(16).trimmed();
    if (!versionName.contains('\0'))
        clean.userInformation.implementationVersionName = versionName;
    return clean;
}

} // namespace dicom_echo
