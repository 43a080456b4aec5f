#include "core/pdu/pdu_guard.h"

#include "core/pdu/code_texts.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint32 shortPduLength = 4;           // RJ, RELEASE-RQ, RELEASE-RP, ABORT: PS3.8 9.3.4, 9.3.6-9.3.8
constexpr quint32 minimumAcceptanceLength = 68; // the fixed part, PS3.8 9.3.3
constexpr quint32 maximumAcceptanceLength = 64 * 1024;
constexpr quint32 minimumDataLength = 6;   // one PDV without a fragment
constexpr quint32 largestPdu = 128 * 1024; // what DCMTK can take
constexpr quint32 smallestPeerPdu = 14;    // below it DCMTK cannot send a command
constexpr quint16 protocolVersionBit = 0x0001;

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

std::optional<Violation> lengthViolation(const QString &expected, quint32 found)
{
    return Violation{FieldId::PduLength, 2, expected, QString::number(found)};
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

QSet<QString> abstractSyntaxes(const std::optional<AssociatePdu> &proposal)
{
    QSet<QString> uids;
    if (!proposal)
        return uids;
    for (const PresentationContextItem &context : proposal->presentationContexts)
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

} // namespace

PduGuard::PduGuard(quint32 ourMaximumPdu)
    : m_maximumPdu(ourMaximumPdu == 0 ? largestPdu : ourMaximumPdu)
{}

void PduGuard::sent(QByteArrayView pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    switch (static_cast<PduType>(decoded.type)) {
    case PduType::AssociateRq:
        if (const auto *proposal = std::get_if<AssociatePdu>(&decoded.content))
            m_proposal = *proposal;
        return;
    case PduType::PDataTf:
        if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content))
            followRequest(pdu, *data);
        return;
    case PduType::ReleaseRq:
        m_phase = AssociationPhase::AwaitingReleaseAnswer;
        return;
    case PduType::ReleaseRp:
        // After a collision the requestor answers first and still gets its own answer: PS3.8 9.2.3, Sta9 and Sta11.
        if (!m_isReleaseCollision)
            m_phase = AssociationPhase::Ended;
        return;
    case PduType::AssociateAc:
    case PduType::AssociateRj:
    case PduType::Abort:
        m_phase = AssociationPhase::Ended;
        return;
    }
}

void PduGuard::followRequest(QByteArrayView pdu, const PDataTfPdu &data)
{
    for (const Pdv &pdv : data.pdvs) {
        m_request += pdu.sliced(pdv.fragment.offset, pdv.fragment.length);
        if (!pdv.isLast)
            continue;
        const auto messageId = decodeCommandSet(m_request).commandSet.us(command_element::messageId);
        if (messageId && m_acceptance)
            m_owed.emplace(*messageId, acceptedContextIds(*m_acceptance));
        m_request.clear();
    }
}

/// PS3.8 table 9-10, for a requestor.
bool PduGuard::isAllowedNow(quint8 type) const
{
    if (type == quint8(PduType::Abort))
        return true;
    switch (m_phase) {
    case AssociationPhase::AwaitingAssociateAnswer:
        return type == quint8(PduType::AssociateAc) || type == quint8(PduType::AssociateRj);
    case AssociationPhase::Established:
        return type == quint8(PduType::ReleaseRq) || (type == quint8(PduType::PDataTf) && m_owed);
    case AssociationPhase::AwaitingReleaseAnswer:
        return type == quint8(PduType::ReleaseRp) || (type == quint8(PduType::ReleaseRq) && !m_isReleaseCollision);
    case AssociationPhase::Ended:
        return false;
    }
    return false;
}

/// The same for the eye.
QString PduGuard::expectedTypes() const
{
    switch (m_phase) {
    case AssociationPhase::AwaitingAssociateAnswer:
        return QStringLiteral("A-ASSOCIATE-AC, A-ASSOCIATE-RJ or A-ABORT");
    case AssociationPhase::Established:
        return m_owed ? QStringLiteral("P-DATA-TF, A-RELEASE-RQ or A-ABORT")
                      : QStringLiteral("A-RELEASE-RQ or A-ABORT, as no response is owed");
    case AssociationPhase::AwaitingReleaseAnswer:
        return m_isReleaseCollision ? QStringLiteral("A-RELEASE-RP or A-ABORT")
                                    : QStringLiteral("A-RELEASE-RP, A-RELEASE-RQ or A-ABORT");
    case AssociationPhase::Ended:
        return QStringLiteral("nothing but A-ABORT");
    }
    return {};
}

bool PduGuard::isInsideResponse() const
{
    return m_phase == AssociationPhase::Established && m_owed && m_owed->hasBegun();
}

std::optional<Violation> PduGuard::checkLength(quint8 type, quint32 length) const
{
    if (type == quint8(PduType::AssociateAc)) {
        if (length < minimumAcceptanceLength || length > maximumAcceptanceLength)
            return lengthViolation(QStringLiteral("%1 to %2").arg(minimumAcceptanceLength).arg(maximumAcceptanceLength),
                                   length);
    } else if (type == quint8(PduType::PDataTf)) {
        if (length < minimumDataLength || length > m_maximumPdu)
            return lengthViolation(QStringLiteral("%1 to %2").arg(minimumDataLength).arg(m_maximumPdu), length);
    } else if (length != shortPduLength) {
        return lengthViolation(QString::number(shortPduLength), length);
    }
    return std::nullopt;
}

std::optional<Violation> PduGuard::checkHeader(QByteArrayView header) const
{
    if (header.size() < pduHeaderLength) {
        return Violation{FieldId::PduHeader, 0, byteCountText(pduHeaderLength), byteCountText(header.size())};
    }
    const auto type = static_cast<quint8>(header.front());
    if (!isAllowedNow(type))
        return Violation{FieldId::PduType, 0, expectedTypes(), pduTypeName(type)};
    return checkLength(type, qFromBigEndian<quint32>(header.data() + 2));
}

std::optional<Violation> PduGuard::received(QByteArrayView pdu)
{
    if (auto violation = checkHeader(pdu))
        return violation;
    const DecodedPdu decoded = decodePdu(pdu);
    if (!decoded.violations.empty())
        return decoded.violations.front();
    if (const auto *acceptance = std::get_if<AssociatePdu>(&decoded.content)) {
        if (auto violation = checkAcceptance(*acceptance))
            return violation;
        m_acceptance = *acceptance;
        m_phase = AssociationPhase::Established;
    } else if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content)) {
        return followData(pdu, *data);
    } else if (std::holds_alternative<ReleaseRqPdu>(decoded.content)) {
        followReleaseRequest();
    } else {
        m_phase = AssociationPhase::Ended;
    }
    return std::nullopt;
}

void PduGuard::followReleaseRequest()
{
    if (m_phase == AssociationPhase::AwaitingReleaseAnswer)
        m_isReleaseCollision = true;
    else
        m_phase = AssociationPhase::Ended;
}

std::optional<Violation> PduGuard::checkAcceptance(const AssociatePdu &acceptance) const
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
    if (auto violation = checkContexts(acceptance))
        return violation;
    const QSet<QString> answerable = abstractSyntaxes(m_proposal);
    if (auto violation = checkAnswers(information.roles, answerable))
        return violation;
    return checkAnswers(information.extendedNegotiations, answerable);
}

std::optional<Violation> PduGuard::checkContexts(const AssociatePdu &acceptance) const
{
    const QList<PresentationContextItem> proposed =
        m_proposal ? m_proposal->presentationContexts : QList<PresentationContextItem>();
    QSet<quint8> answered;
    for (const PresentationContextItem &context : acceptance.presentationContexts) {
        const qsizetype idOffset = context.offset + 4;
        const auto proposal = std::find_if(proposed.begin(), proposed.end(),
                                           [&](const PresentationContextItem &item) { return item.id == context.id; });
        if (proposal == proposed.end()) {
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
        if (!proposal->transferSyntaxes.contains(transferSyntax)) {
            return Violation{FieldId::TransferSyntaxName, context.transferSyntaxOffset,
                             QStringLiteral("one that was proposed"), foundText(QString::fromLatin1(transferSyntax))};
        }
    }
    return std::nullopt;
}

std::optional<Violation> PduGuard::followData(QByteArrayView pdu, const PDataTfPdu &data)
{
    if (auto violation = m_owed->received(pdu, data))
        return violation;
    if (m_owed->response()) {
        m_response = m_owed->response();
        m_owed.reset();
    }
    return std::nullopt;
}

} // namespace dicom_echo
