#include "core/capture/pdu_directions.h"

#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

namespace {

std::optional<Direction> directionOfData(QByteArrayView pdu)
{
    constexpr quint16 responseBit = 0x8000; // PS3.7 E.1
    const DecodedPdu decoded = decodePdu(pdu);
    const auto *data = std::get_if<PDataTfPdu>(&decoded.content);
    if (!data || data->pdvs.isEmpty() || !data->pdvs.constFirst().isCommand)
        return std::nullopt;
    const ByteRange &fragment = data->pdvs.constFirst().fragment;
    const DecodedCommandSet command = decodeCommandSet(pdu.sliced(fragment.offset, fragment.length));
    const auto commandField = command.commandSet.us(command_element::commandField);
    if (!commandField)
        return std::nullopt;
    return *commandField & responseBit ? Direction::Received : Direction::Sent;
}

} // namespace

Direction opposite(Direction direction)
{
    return direction == Direction::Sent ? Direction::Received : Direction::Sent;
}

std::optional<Direction> surePduDirection(QByteArrayView pdu)
{
    switch (pdu.isEmpty() ? quint8(0) : quint8(pdu.front())) {
    case quint8(PduType::AssociateRq):
        return Direction::Sent;
    case quint8(PduType::AssociateAc):
    case quint8(PduType::AssociateRj):
        return Direction::Received;
    case quint8(PduType::PDataTf):
        return directionOfData(pdu);
    }
    return std::nullopt;
}

Direction likelyPduDirection(QByteArrayView pdu, Direction previous)
{
    if (const auto direction = surePduDirection(pdu))
        return *direction;
    const bool isData = !pdu.isEmpty() && quint8(pdu.front()) == quint8(PduType::PDataTf);
    return isData ? previous : opposite(previous);
}

} // namespace dicom_echo
