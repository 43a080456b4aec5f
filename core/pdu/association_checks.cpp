#include "core/pdu/association_checks.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"

#include <QSet>

#include <algorithm>
#include <bitset>

namespace dicom_echo {

namespace {

constexpr quint32 smallestPeerPdu = 14; // below it DCMTK cannot send a command
constexpr quint16 protocolVersionBit = 0x0001;
constexpr qsizetype itemHeaderLength = 4;

/// A UID as DCMTK will read it. Padding with blanks is not allowed for: DCMTK does not recognise such a transfer
/// syntax.
QByteArray unpaddedUid(QByteArray uid)
{
    while (uid.endsWith('\0'))
        uid.chop(1);
    return uid;
}

QString foundText(const QString &uid)
{
    return uid.isEmpty() ? QStringLiteral("an empty name") : visibleText(uid);
}

QSet<QString> abstractSyntaxes(const AssociatePdu &proposal)
{
    QSet<QString> uids;
    for (const PresentationContextItem &context : proposal.presentationContexts)
        uids.insert(trimmedText(context.abstractSyntax));
    return uids;
}

/// Checks that sub-items of one kind answer proposed abstract syntaxes only, each at most once.
template <typename SubItem>
std::optional<Violation> checkAnswers(const QList<SubItem> &subItems, QSet<QString> answerable)
{
    constexpr qsizetype headerAndUidLength = 6;
    for (const SubItem &subItem : subItems) {
        const QString uid = trimmedText(subItem.sopClassUid);
        if (!answerable.remove(uid)) {
            return Violation{FieldId::SopClassUid, subItem.offset + headerAndUidLength,
                             QStringLiteral("each proposed abstract syntax at most once"), foundText(uid)};
        }
    }
    return std::nullopt;
}

std::optional<Violation> checkContexts(const AssociatePdu &acceptance, const AssociatePdu &proposal)
{
    const QList<PresentationContextItem> &proposed = proposal.presentationContexts;
    QSet<quint8> answered;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        const qsizetype idOffset = context.offset + itemHeaderLength;
        const auto proposedContext =
            std::find_if(proposed.begin(), proposed.end(),
                         [&](const PresentationContextItem &item) { return item.id == context.id; });
        if (proposedContext == proposed.end()) {
            return Violation{FieldId::PresentationContextId, idOffset, QStringLiteral("one that was proposed"),
                             QString::number(context.id)};
        }
        if (answered.contains(context.id)) {
            return Violation{FieldId::PresentationContextId, idOffset, QStringLiteral("each proposed one at most once"),
                             QStringLiteral("%1 again").arg(context.id)};
        }
        answered.insert(context.id);
        if (context.result != 0)
            continue;
        const QByteArray transferSyntax = unpaddedUid(context.transferSyntaxes.value(0));
        if (!proposedContext->transferSyntaxes.contains(transferSyntax)) {
            return Violation{FieldId::TransferSyntaxName, context.transferSyntaxOffset,
                             QStringLiteral("one that was proposed"), foundText(QString::fromLatin1(transferSyntax))};
        }
    }
    return std::nullopt;
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

std::optional<Violation> checkAcceptance(const AssociatePdu &acceptance, const AssociatePdu &proposal)
{
    if (!(acceptance.protocolVersion & protocolVersionBit)) {
        return Violation{FieldId::ProtocolVersion, pduHeaderLength, QStringLiteral("bit 0 set"),
                         hexText(acceptance.protocolVersion, 4)};
    }
    const UserInformation &information = acceptance.userInformation;
    const quint32 maximum = information.maximumLength.value_or(0);
    if (maximum != 0 && maximum < smallestPeerPdu) {
        return Violation{FieldId::MaximumLengthReceived, information.maximumLengthOffset,
                         QStringLiteral("0 (no limit) or at least %1").arg(smallestPeerPdu), QString::number(maximum)};
    }
    if (auto violation = checkContexts(acceptance, proposal))
        return violation;
    const QSet<QString> answerable = abstractSyntaxes(proposal);
    if (auto violation = checkAnswers(information.roles, answerable))
        return violation;
    return checkAnswers(information.extendedNegotiations, answerable);
}

QList<quint8> acceptedContextIds(const AssociatePdu &acceptance)
{
    QList<quint8> ids;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        if (context.result == 0)
            ids.append(context.id);
    }
    return ids;
}

} // namespace dicom_echo
