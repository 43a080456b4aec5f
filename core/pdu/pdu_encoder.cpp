#include "core/pdu/pdu_encoder.h"

#include "core/pdu/command_dictionary.h"
#include "core/pdu/item_types.h"

#include <QtEndian>

#include <concepts>
#include <limits>

namespace dicom_echo {

namespace {

constexpr qsizetype aeTitleLength = 16;
constexpr qsizetype reservedBeforeItems = 32;
constexpr quint16 commandGroup = 0x0000;

/// Appends fields in network byte order, and patches the lengths of what encloses them.
class PduWriter
{
public:
    explicit PduWriter(PduType type)
    {
        m_bytes.reserve(256);
        u8(quint8(type));
        u8(0);
        u32(0);
    }

    void u8(quint8 value) { m_bytes.append(char(value)); }
    void u16(quint16 value) { append(qToBigEndian(value)); }
    void u32(quint32 value) { append(qToBigEndian(value)); }
    void bytes(QByteArrayView value) { m_bytes.append(value); }
    void reserved(qsizetype count) { m_bytes.append(count, '\0'); }

    /// What `writeBody()` writes, behind its length of two bytes.
    template <std::invocable WriteBody>
    void counted(WriteBody writeBody)
    {
        const qsizetype lengthOffset = m_bytes.size();
        u16(0);
        writeBody();
        patchLength16(lengthOffset);
    }

    void counted(const QByteArray &value)
    {
        counted([&] { bytes(value); });
    }

    /// An item or sub-item, PS3.8 9.3.1. `writeBody()` writes what is inside.
    template <std::invocable WriteBody>
    void item(quint8 type, WriteBody writeBody)
    {
        u8(type);
        reserved(1);
        counted(writeBody);
    }

    void textItem(quint8 type, const QByteArray &text)
    {
        item(type, [&] { bytes(text); });
    }

    /// The whole PDU; empty if something did not fit.
    [[nodiscard]] QByteArray take()
    {
        qToBigEndian(quint32(m_bytes.size() - pduHeaderLength), m_bytes.data() + 2);
        return m_fits ? std::move(m_bytes) : QByteArray();
    }

private:
    template <typename Number>
    void append(Number bigEndian)
    {
        m_bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    }

    void patchLength16(qsizetype lengthOffset)
    {
        const qsizetype length = m_bytes.size() - lengthOffset - qsizetype(sizeof(quint16));
        m_fits = m_fits && length <= std::numeric_limits<quint16>::max();
        qToBigEndian(quint16(length), m_bytes.data() + lengthOffset);
    }

    QByteArray m_bytes;
    bool m_fits = true;
};

void writeRequestedContext(PduWriter &writer, const PresentationContextItem &context)
{
    writer.item(presentationContextRqItem, [&] {
        writer.u8(context.id);
        writer.reserved(3);
        writer.textItem(abstractSyntaxItem, context.abstractSyntax);
        for (const QByteArray &transferSyntax : context.transferSyntaxes)
            writer.textItem(transferSyntaxItem, transferSyntax);
    });
}

void writeAnsweredContext(PduWriter &writer, const PresentationContextItem &context)
{
    writer.item(presentationContextAcItem, [&] {
        writer.u8(context.id);
        writer.reserved(1);
        writer.u8(context.result);
        writer.reserved(1);
        for (const QByteArray &transferSyntax : context.transferSyntaxes)
            writer.textItem(transferSyntaxItem, transferSyntax);
    });
}

void writeExtendedNegotiations(PduWriter &writer, const UserInformation &information)
{
    for (const SopClassExtendedNegotiation &negotiation : information.extendedNegotiations) {
        writer.item(extendedNegotiationItem, [&] {
            writer.counted(negotiation.sopClassUid);
            writer.bytes(negotiation.information);
        });
    }
    for (const SopClassCommonExtendedNegotiation &negotiation : information.commonExtendedNegotiations) {
        writer.item(commonExtendedNegotiationItem, [&] {
            writer.counted(negotiation.sopClassUid);
            writer.counted(negotiation.serviceClassUid);
            writer.counted([&] {
                for (const QByteArray &uid : negotiation.relatedGeneralSopClassUids)
                    writer.counted(uid);
            });
        });
    }
}

/// PS3.7 D.3.3.7: the request's and the response's are different sub-items.
void writeUserIdentity(PduWriter &writer, PduType type, const UserIdentity &identity)
{
    if (type == PduType::AssociateAc) {
        writer.item(userIdentityAcItem, [&] { writer.counted(identity.primaryField); });
        return;
    }
    writer.item(userIdentityRqItem, [&] {
        writer.u8(identity.type);
        writer.u8(identity.positiveResponseRequested);
        writer.counted(identity.primaryField);
        writer.counted(identity.secondaryField);
    });
}

/// PS3.8 annex D and PS3.7 D.3.3, in the order of the item types.
void writeUserInformation(PduWriter &writer, PduType type, const UserInformation &information)
{
    if (information.maximumLength)
        writer.item(maximumLengthItem, [&] { writer.u32(*information.maximumLength); });
    if (!information.implementationClassUid.isEmpty())
        writer.textItem(implementationClassUidItem, information.implementationClassUid);
    if (information.asynchronousOperations) {
        writer.item(asynchronousOperationsItem, [&] {
            writer.u16(information.asynchronousOperations->invoked);
            writer.u16(information.asynchronousOperations->performed);
        });
    }
    for (const RoleSelection &role : information.roles) {
        writer.item(roleSelectionItem, [&] {
            writer.counted(role.sopClassUid);
            writer.u8(role.scuRole);
            writer.u8(role.scpRole);
        });
    }
    if (!information.implementationVersionName.isEmpty())
        writer.textItem(implementationVersionNameItem, information.implementationVersionName);
    writeExtendedNegotiations(writer, information);
    if (information.userIdentity)
        writeUserIdentity(writer, type, *information.userIdentity);
}

QByteArray encodeAssociate(PduType type, const AssociatePdu &pdu)
{
    PduWriter writer(type);
    writer.u16(pdu.protocolVersion);
    writer.reserved(2);
    writer.bytes(pdu.calledAeTitle.leftJustified(aeTitleLength, ' ', true));
    writer.bytes(pdu.callingAeTitle.leftJustified(aeTitleLength, ' ', true));
    writer.reserved(reservedBeforeItems);
    writer.textItem(applicationContextItem, pdu.applicationContextName);
    for (const PresentationContextItem &context : pdu.presentationContexts) {
        if (type == PduType::AssociateRq)
            writeRequestedContext(writer, context);
        else
            writeAnsweredContext(writer, context);
    }
    writer.item(userInformationItem, [&] { writeUserInformation(writer, type, pdu.userInformation); });
    return writer.take();
}

QByteArray encodeRelease(PduType type)
{
    PduWriter writer(type);
    writer.reserved(4);
    return writer.take();
}

/// What a value of odd length is made even with, PS3.5 6.2.
char paddingOf(CommandVr vr)
{
    switch (vr) {
    case CommandVr::AE:
    case CommandVr::CS:
    case CommandVr::IS:
    case CommandVr::LO:
    case CommandVr::LT:
    case CommandVr::SH:
        return ' ';
    case CommandVr::AT:
    case CommandVr::UI:
    case CommandVr::UL:
    case CommandVr::US:
    case CommandVr::Unknown:
        return '\0';
    }
    return '\0';
}

template <typename Number>
void appendLittleEndian(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendElement(QByteArray &bytes, const CommandElement &element)
{
    const bool isOdd = element.value.size() % 2 != 0;
    appendLittleEndian(bytes, element.group);
    appendLittleEndian(bytes, element.element);
    appendLittleEndian(bytes, quint32(element.value.size() + (isOdd ? 1 : 0)));
    bytes.append(element.value);
    if (isOdd)
        bytes.append(paddingOf(commandElementEntry(element.element).vr));
}

CommandElement usElement(quint16 element, quint16 value)
{
    QByteArray bytes;
    appendLittleEndian(bytes, value);
    return {commandGroup, element, bytes, 0};
}

CommandElement verificationElement()
{
    return {commandGroup, command_element::affectedSopClassUid, verificationSopClass.toByteArray(), 0};
}

} // namespace

QByteArray encodeAssociateRq(const AssociatePdu &request)
{
    return encodeAssociate(PduType::AssociateRq, request);
}

QByteArray encodeAssociateAc(const AssociatePdu &acceptance)
{
    return encodeAssociate(PduType::AssociateAc, acceptance);
}

QByteArray encodeAssociateRj(const AssociateRjPdu &rejection)
{
    PduWriter writer(PduType::AssociateRj);
    writer.reserved(1);
    writer.u8(rejection.result);
    writer.u8(rejection.source);
    writer.u8(rejection.reason);
    return writer.take();
}

QByteArray encodePDataTf(std::span<const PdvContent> pdvs)
{
    constexpr qsizetype idAndControlHeader = 2;
    PduWriter writer(PduType::PDataTf);
    for (const PdvContent &pdv : pdvs) {
        writer.u32(quint32(pdv.fragment.size() + idAndControlHeader));
        writer.u8(pdv.presentationContextId);
        writer.u8((pdv.isCommand ? commandBit : 0) | (pdv.isLast ? lastFragmentBit : 0));
        writer.bytes(pdv.fragment);
    }
    return writer.take();
}

QByteArray encodeCommand(quint8 presentationContextId, const CommandSet &command)
{
    const QByteArray bytes = encodeCommandSet(command);
    const PdvContent pdv = {presentationContextId, /*isCommand*/ true, /*isLast*/ true, bytes};
    return encodePDataTf({&pdv, 1});
}

QByteArray encodeReleaseRq()
{
    return encodeRelease(PduType::ReleaseRq);
}

QByteArray encodeReleaseRp()
{
    return encodeRelease(PduType::ReleaseRp);
}

QByteArray encodeAbort(const AbortPdu &abort)
{
    PduWriter writer(PduType::Abort);
    writer.reserved(2);
    writer.u8(abort.source);
    writer.u8(abort.reason);
    return writer.take();
}

QByteArray encodeCommandSet(const CommandSet &command)
{
    constexpr qsizetype groupLengthElementLength = 12;
    QByteArray bytes(groupLengthElementLength, '\0');
    bytes.reserve(128);
    for (const CommandElement &element : command.elements) {
        if (element.group != commandGroup || element.element != command_element::groupLength)
            appendElement(bytes, element);
    }
    QByteArray length;
    appendLittleEndian(length, quint32(bytes.size() - groupLengthElementLength));
    QByteArray first;
    appendElement(first, {commandGroup, command_element::groupLength, length, 0});
    return bytes.replace(0, first.size(), first);
}

CommandSet echoRequest(quint16 messageId)
{
    return {{verificationElement(), usElement(command_element::commandField, cEchoRq),
             usElement(command_element::messageId, messageId),
             usElement(command_element::commandDataSetType, noDataSet)}};
}

CommandSet echoResponse(quint16 messageId, quint16 status)
{
    return {{verificationElement(), usElement(command_element::commandField, cEchoRsp),
             usElement(command_element::messageIdBeingRespondedTo, messageId),
             usElement(command_element::commandDataSetType, noDataSet), usElement(command_element::status, status)}};
}

} // namespace dicom_echo
