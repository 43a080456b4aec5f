#include "core/responder/acceptor_guard.h"

#include <QtEndian>

#include <bitset>

namespace dicom_echo {

namespace {

constexpr quint32 longestAssociateRq = 64 * 1024;

/// PS3.8 9.3.2.2: odd, and none twice.
bool hasUniqueOddIds(const QList<PresentationContextItem> &contexts)
{
    std::bitset<256> seen;
    for (const PresentationContextItem &context : contexts) {
        if (context.id % 2 == 0 || seen.test(context.id))
            return false;
        seen.set(context.id);
    }
    return true;
}

/// PS3.7 9.3.5.1.
bool isEchoRequest(const CommandSet &command)
{
    return command.us(command_element::commandField) == cEchoRq && command.us(command_element::messageId).has_value() &&
           command.us(command_element::commandDataSetType) == noDataSet &&
           command.uid(command_element::affectedSopClassUid) == verificationSopClass;
}

} // namespace

std::optional<ProviderAbortReason> AcceptorGuard::checkHeader(QByteArrayView header) const
{
    const auto type = static_cast<quint8>(header[0]);
    const auto length = qFromBigEndian<quint32>(header.data() + 2);
    if (type < quint8(PduType::AssociateRq) || type > quint8(PduType::Abort))
        return ProviderAbortReason::UnrecognisedPdu;

    bool isAllowed = false;
    bool isLengthRight = false;
    switch (static_cast<PduType>(type)) {
    case PduType::AssociateRq:
        isAllowed = !m_isAssociated;
        isLengthRight = length <= longestAssociateRq;
        break;
    case PduType::PDataTf:
        isAllowed = m_isAssociated;
        isLengthRight = length <= maximumPdu;
        break;
    case PduType::ReleaseRq:
        isAllowed = m_isAssociated;
        isLengthRight = length == 4;
        break;
    case PduType::Abort:
        isAllowed = true;
        isLengthRight = length == 4;
        break;
    case PduType::AssociateAc:
    case PduType::AssociateRj:
    case PduType::ReleaseRp:
        break;
    }
    if (!isAllowed)
        return ProviderAbortReason::UnexpectedPdu;
    if (!isLengthRight)
        return ProviderAbortReason::InvalidParameterValue;
    return std::nullopt;
}

std::optional<ProviderAbortReason> AcceptorGuard::received(QByteArrayView pdu)
{
    m_echo.reset();
    const DecodedPdu decoded = decodePdu(pdu);
    if (!decoded.violations.empty())
        return ProviderAbortReason::InvalidParameterValue;
    if (const auto *request = std::get_if<AssociatePdu>(&decoded.content)) {
        if (!hasUniqueOddIds(request->presentationContexts))
            return ProviderAbortReason::InvalidParameterValue;
        m_isAssociated = true;
        m_proposal = *request;
    } else if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content)) {
        return checkData(pdu, *data);
    } else if (m_fragments > 0 && std::holds_alternative<ReleaseRqPdu>(decoded.content)) {
        return ProviderAbortReason::UnexpectedPdu;
    }
    return std::nullopt;
}

std::optional<ProviderAbortReason> AcceptorGuard::checkData(QByteArrayView pdu, const PDataTfPdu &data)
{
    bool isComplete = false;
    for (const Pdv &pdv : data.pdvs) {
        if (isComplete || !pdv.isCommand || ++m_fragments > mostCommandFragments ||
            m_command.size() + pdv.fragment.length > longestCommandSet)
            return ProviderAbortReason::InvalidParameterValue;
        m_command += pdu.sliced(pdv.fragment.offset, pdv.fragment.length);
        isComplete = pdv.isLast;
    }
    if (!isComplete)
        return std::nullopt;
    const DecodedCommandSet command = decodeCommandSet(m_command);
    m_command.clear();
    m_fragments = 0;
    if (!command.violations.empty() || !isEchoRequest(command.commandSet))
        return ProviderAbortReason::InvalidParameterValue;
    const quint8 contextId = data.pdvs.constFirst().presentationContextId;
    if (!m_acceptedIds.test(contextId))
        return ProviderAbortReason::InvalidParameterValue;
    m_echo = {contextId, *command.commandSet.us(command_element::messageId)};
    return std::nullopt;
}

void AcceptorGuard::sent(QByteArrayView pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    const auto *acceptance = std::get_if<AssociatePdu>(&decoded.content);
    if (!acceptance)
        return;
    for (const PresentationContextItem &context : acceptance->presentationContexts)
        m_acceptedIds.set(context.id, context.result == 0);
}

} // namespace dicom_echo
