#include "core/guard/pdu_guard.h"

#include "core/guard/association_checks.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_encoder.h"

#include <QtEndian>

#include <utility>

namespace dicom_echo {

namespace {

constexpr quint32 largestPdu = 128 * 1024; // what DCMTK can take
constexpr quint8 serviceProvider = 2;      // source of an A-ABORT, PS3.8 9.3.8
constexpr qsizetype abortSourceOffset = 8;

/// In the order in which they are listed for the eye.
constexpr PduType allTypes[] = {PduType::AssociateRq, PduType::AssociateAc, PduType::AssociateRj, PduType::PDataTf,
                                PduType::ReleaseRp,   PduType::ReleaseRq,   PduType::Abort};

struct LengthLimits
{
    quint32 least;
    quint32 most;
};

LengthLimits lengthLimits(PduType type, quint32 maximumPdu)
{
    switch (type) {
    case PduType::AssociateRq:
    case PduType::AssociateAc:
        return {68, 64 * 1024}; // 68: the fixed part, PS3.8 9.3.2 and 9.3.3
    case PduType::PDataTf:
        return {6, maximumPdu}; // 6: one PDV without a fragment
    case PduType::AssociateRj:
    case PduType::ReleaseRq:
    case PduType::ReleaseRp:
    case PduType::Abort:
        break;
    }
    return {4, 4}; // PS3.8 9.3.4, 9.3.6-9.3.8
}

std::optional<Violation> checkLength(PduType type, quint32 length, quint32 maximumPdu)
{
    const auto [least, most] = lengthLimits(type, maximumPdu);
    if (length >= least && length <= most)
        return std::nullopt;
    return Violation{FieldId::PduLength, 2,
                     least == most ? QString::number(least) : QStringLiteral("%1 to %2").arg(least).arg(most),
                     QString::number(length)};
}

bool isKnown(quint8 type)
{
    return type >= quint8(PduType::AssociateRq) && type <= quint8(PduType::Abort);
}

/// `A, B or C`
QString listed(const QStringList &names)
{
    if (names.isEmpty())
        return QStringLiteral("nothing, as the connection is to be closed");
    if (names.size() == 1)
        return names.first();
    return QStringLiteral("%1 or %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

/// An A-ABORT of the service provider follows from what came, one of the service user is a request.
AssociationEvent eventOfSent(QByteArrayView pdu)
{
    const auto type = static_cast<PduType>(pdu.front());
    const bool isProviderAbort = type == PduType::Abort && pdu.size() > abortSourceOffset &&
                                 static_cast<quint8>(pdu[abortSourceOffset]) == serviceProvider;
    return isProviderAbort ? AssociationEvent::InvalidPduReceived : eventOf(Direction::Sent, type);
}

} // namespace

PduGuard::PduGuard(quint32 ourMaximumPdu, AssociationRole role)
    : m_maximumPdu(ourMaximumPdu == 0 ? largestPdu : ourMaximumPdu)
    , m_role(role)
{
    follow(role == AssociationRole::Requestor ? AssociationEvent::AssociateRequest
                                              : AssociationEvent::TransportIndicated);
}

void PduGuard::follow(AssociationEvent event)
{
    m_state = stateAfter(m_state, actionFor(m_state, event), m_role);
    if (m_state == AssociationState::Idle || m_state == AssociationState::AwaitingClose)
        m_expected.reset();
}

void PduGuard::sent(QByteArrayView pdu)
{
    follow(eventOfSent(pdu));
    switch (static_cast<PduType>(pdu.front())) {
    case PduType::AssociateRq:
    case PduType::AssociateAc: {
        const DecodedPdu decoded = decodePdu(pdu);
        const auto *associate = std::get_if<AssociatePdu>(&decoded.content);
        if (!associate)
            return;
        if (m_role == AssociationRole::Requestor) {
            m_proposal = *associate;
        } else {
            m_acceptance = *associate;
            expectCommand(std::nullopt);
        }
        return;
    }
    case PduType::PDataTf:
        if (m_role == AssociationRole::Requestor)
            followRequest(pdu);
        return;
    case PduType::AssociateRj:
    case PduType::ReleaseRq:
    case PduType::ReleaseRp:
    case PduType::Abort:
        return;
    }
}

void PduGuard::followRequest(QByteArrayView pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    const auto *data = std::get_if<PDataTfPdu>(&decoded.content);
    if (!data)
        return;
    for (const Pdv &pdv : data->pdvs) {
        m_sentCommand += pdu.sliced(pdv.fragment.offset, pdv.fragment.length);
        if (!pdv.isLast)
            continue;
        if (const auto messageId = decodeCommandSet(m_sentCommand).commandSet.us(command_element::messageId))
            expectCommand(messageId);
        m_sentCommand.clear();
    }
}

void PduGuard::expectCommand(std::optional<quint16> owedMessageId)
{
    if (m_acceptance)
        m_expected.emplace(acceptedContextIds(*m_acceptance, m_proposal), owedMessageId);
}

/// By the table; and a requestor gets no command that it does not wait for, an acceptor no release within one.
bool PduGuard::isAllowedNow(PduType type) const
{
    if (!isExpected(actionFor(m_state, eventOf(Direction::Received, type))))
        return false;
    if (type == PduType::PDataTf)
        return m_expected.has_value();
    const bool isRelease = type == PduType::ReleaseRq;
    return !isRelease || m_role == AssociationRole::Requestor || !m_expected || !m_expected->hasBegun();
}

Violation PduGuard::typeViolation(quint8 type) const
{
    QStringList names;
    for (const PduType candidate : allTypes) {
        if (isAllowedNow(candidate))
            names += pduTypeName(quint8(candidate));
    }
    QString expected = listed(names);
    if (type == quint8(PduType::PDataTf) && m_state == AssociationState::Established)
        expected += QStringLiteral(", as no response is owed");
    return {FieldId::PduType, 0, expected, pduTypeName(type),
            isKnown(type) ? ProviderAbortReason::UnexpectedPdu : ProviderAbortReason::UnrecognisedPdu};
}

bool PduGuard::isInsideResponse() const
{
    return m_role == AssociationRole::Requestor && m_expected && m_expected->hasBegun();
}

std::optional<Violation> PduGuard::checkHeader(QByteArrayView header) const
{
    if (header.size() < pduHeaderLength) {
        return Violation{FieldId::PduHeader, 0, byteCountText(pduHeaderLength), byteCountText(header.size())};
    }
    const auto type = static_cast<quint8>(header.front());
    if (!isKnown(type) || !isAllowedNow(static_cast<PduType>(type)))
        return typeViolation(type);
    return checkLength(static_cast<PduType>(type), qFromBigEndian<quint32>(header.data() + 2), m_maximumPdu);
}

std::optional<Violation> PduGuard::received(QByteArrayView pdu)
{
    m_request.reset();
    m_isMessageUnclean = m_isMessageUnclean && isInsideResponse();
    m_flaws.clear();
    if (auto violation = checkHeader(pdu))
        return violation;
    DecodedPdu decoded = decodePdu(pdu);
    if (const Violation *violation = firstHarmful(decoded.violations))
        return *violation;
    const std::vector<Violation> more = checkContent(pdu, decoded);
    if (const Violation *violation = firstHarmful(more))
        return *violation;
    keepFlaws(std::move(decoded.violations));
    keepFlaws(more);
    m_lastType = static_cast<PduType>(decoded.type);
    follow(eventOf(Direction::Received, *m_lastType));
    return std::nullopt;
}

void PduGuard::keepFlaws(std::vector<Violation> violations)
{
    constexpr size_t mostFlaws = 32;
    for (Violation &violation : violations) {
        if (m_flaws.size() < mostFlaws)
            m_flaws.push_back(std::move(violation));
    }
    m_isMessageUnclean = m_isMessageUnclean || !m_flaws.empty();
}

/// Keeps what was accepted.
std::vector<Violation> PduGuard::checkContent(QByteArrayView pdu, const DecodedPdu &decoded)
{
    if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content))
        return checkData(pdu, *data);
    const auto *associate = std::get_if<AssociatePdu>(&decoded.content);
    return associate ? checkAssociate(*associate) : std::vector<Violation>();
}

std::vector<Violation> PduGuard::checkAssociate(const AssociatePdu &associate)
{
    if (m_role == AssociationRole::Acceptor) {
        m_proposal = associate;
        const auto violation = checkProposal(m_proposal);
        return violation ? std::vector{*violation} : std::vector<Violation>();
    }
    std::vector<Violation> violations = checkAcceptance(associate, m_proposal);
    if (!firstHarmful(violations))
        m_acceptance = associate;
    return violations;
}

std::vector<Violation> PduGuard::checkData(QByteArrayView pdu, const PDataTfPdu &data)
{
    std::vector<Violation> violations = m_expected->received(pdu, data);
    if (firstHarmful(violations) || !m_expected->command())
        return violations;
    if (m_role == AssociationRole::Requestor) {
        m_response = m_expected->command();
        m_responseContextId = m_expected->contextId();
        m_expected.reset();
    } else {
        m_request = {m_expected->contextId(), *m_expected->command()};
        expectCommand(std::nullopt);
    }
    return violations;
}

QByteArray PduGuard::cleanMessage() const
{
    if (!m_isMessageUnclean || m_role == AssociationRole::Acceptor || isInsideResponse())
        return {};
    if (m_lastType == PduType::PDataTf) {
        const auto value = [this](quint16 element) { return m_response->us(element).value_or(0); };
        return encodeCommand(m_responseContextId, echoResponse(value(command_element::messageIdBeingRespondedTo),
                                                               value(command_element::status)));
    }
    if (m_lastType == PduType::AssociateAc)
        return encodeAssociateAc(cleanAcceptance(*m_acceptance, m_proposal));
    return {};
}

} // namespace dicom_echo
