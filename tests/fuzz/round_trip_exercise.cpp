#include "tests/fuzz/round_trip_exercise.h"

#include "core/pdu/pdu_decoder.h"
#include "core/pdu/pdu_encoder.h"

#include <QtEndian>

#include <algorithm>
#include <vector>

namespace dicom_echo::test {

namespace {

QByteArray encodeData(const PDataTfPdu &data, QByteArrayView source)
{
    std::vector<PdvContent> pdvs;
    for (const Pdv &pdv : data.pdvs) {
        pdvs.push_back({pdv.presentationContextId, pdv.isCommand, pdv.isLast,
                        source.sliced(pdv.fragment.offset, pdv.fragment.length)});
    }
    return encodePDataTf(pdvs);
}

/// `source`: the PDU whose values these are; the fragments of a P-DATA-TF are only there.
QByteArray encode(const DecodedPdu &decoded, QByteArrayView source)
{
    switch (static_cast<PduType>(decoded.type)) {
    case PduType::AssociateRq:
        return encodeAssociateRq(std::get<AssociatePdu>(decoded.content));
    case PduType::AssociateAc:
        return encodeAssociateAc(std::get<AssociatePdu>(decoded.content));
    case PduType::AssociateRj:
        return encodeAssociateRj(std::get<AssociateRjPdu>(decoded.content));
    case PduType::PDataTf:
        return encodeData(std::get<PDataTfPdu>(decoded.content), source);
    case PduType::ReleaseRq:
        return encodeReleaseRq();
    case PduType::ReleaseRp:
        return encodeReleaseRp();
    case PduType::Abort:
        return encodeAbort(std::get<AbortPdu>(decoded.content));
    }
    return {};
}

/// Without what depends on the order and on the items that the standard does not define, and without an abstract syntax
/// in an answer, where it has no place.
PduContent comparable(DecodedPdu decoded)
{
    auto *associate = std::get_if<AssociatePdu>(&decoded.content);
    if (!associate)
        return decoded.content;
    for (PresentationContextItem &context : associate->presentationContexts) {
        context.offset = 0;
        context.transferSyntaxOffset = 0;
        if (decoded.type == quint8(PduType::AssociateAc))
            context.abstractSyntax.clear();
    }
    UserInformation &information = associate->userInformation;
    information.maximumLengthOffset = 0;
    information.asynchronousOperationsOffset = 0;
    information.userIdentityOffset = 0;
    for (RoleSelection &role : information.roles)
        role.offset = 0;
    for (SopClassExtendedNegotiation &negotiation : information.extendedNegotiations)
        negotiation.offset = 0;
    return decoded.content;
}

const char *exercisePdu(const QByteArray &pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    if (!decoded.violations.empty())
        return nullptr;
    const QByteArray encoded = encode(decoded, pdu);
    const DecodedPdu again = decodePdu(encoded);
    if (!again.violations.empty())
        return "what is encoded is well-formed";
    if (again.type != decoded.type || comparable(again) != comparable(decoded))
        return "what is encoded has the same values";
    if (encode(again, encoded) != encoded)
        return "the same values are the same bytes";
    return nullptr;
}

/// Without the group length, which is computed.
QList<CommandElement> elementsOf(const CommandSet &command)
{
    QList<CommandElement> elements = command.elements;
    elements.removeIf([](const CommandElement &element) { return element.element == command_element::groupLength; });
    return elements;
}

/// An odd value is padded.
bool isSameElement(const CommandElement &encoded, const CommandElement &original)
{
    const qsizetype even = original.value.size() + original.value.size() % 2;
    return encoded.element == original.element && encoded.value.size() == even &&
           encoded.value.startsWith(original.value);
}

const char *exerciseCommandSet(QByteArrayView bytes)
{
    const DecodedCommandSet decoded = decodeCommandSet(bytes);
    if (!decoded.violations.empty())
        return nullptr;
    const QByteArray encoded = encodeCommandSet(decoded.commandSet);
    const DecodedCommandSet again = decodeCommandSet(encoded);
    if (!again.violations.empty())
        return "a command set that is encoded is well-formed";
    const QByteArray groupLength = again.commandSet.bytes(command_element::groupLength);
    constexpr qsizetype groupLengthElement = 12;
    if (groupLength.size() != 4 ||
        qFromLittleEndian<quint32>(groupLength.constData()) != quint32(encoded.size() - groupLengthElement))
        return "the group length is that of what follows";
    const QList<CommandElement> original = elementsOf(decoded.commandSet);
    const QList<CommandElement> encodedElements = elementsOf(again.commandSet);
    if (!std::equal(encodedElements.begin(), encodedElements.end(), original.begin(), original.end(), isSameElement))
        return "a command set that is encoded has the same values";
    if (encodeCommandSet(again.commandSet) != encoded)
        return "the same command set is the same bytes";
    return nullptr;
}

} // namespace

const char *exerciseRoundTrip(QByteArrayView input)
{
    QByteArray pdu = input.toByteArray();
    if (pdu.size() >= pduHeaderLength) {
        qToBigEndian(static_cast<quint32>(pdu.size() - pduHeaderLength), pdu.data() + 2);
        if (const char *broken = exercisePdu(pdu))
            return broken;
    }
    return exerciseCommandSet(input);
}

} // namespace dicom_echo::test
