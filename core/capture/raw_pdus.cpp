#include "core/capture/raw_pdus.h"

#include "core/capture/pdu_framer.h"
#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

namespace {

Direction opposite(Direction direction)
{
    return direction == Direction::Sent ? Direction::Received : Direction::Sent;
}

/// Requests go from the initiator to the acceptor (C-GET and notifications aside).
/// What is no command goes the way of the command before it.
Direction directionOfData(QByteArrayView pdu, const PDataTfPdu &data, Direction previous)
{
    constexpr quint16 responseBit = 0x8000; // PS3.7 E.1
    if (data.pdvs.isEmpty() || !data.pdvs.constFirst().isCommand)
        return previous;
    const ByteRange &fragment = data.pdvs.constFirst().fragment;
    const DecodedCommandSet command = decodeCommandSet(pdu.sliced(fragment.offset, fragment.length));
    const auto commandField = command.commandSet.us(command_element::commandField);
    if (!commandField)
        return previous;
    return *commandField & responseBit ? Direction::Received : Direction::Sent;
}

/// `previous`: of the PDU before.
Direction likelyDirection(QByteArrayView pdu, Direction previous)
{
    switch (quint8(pdu.front())) {
    case quint8(PduType::AssociateRq):
        return Direction::Sent;
    case quint8(PduType::AssociateAc):
    case quint8(PduType::AssociateRj):
        return Direction::Received;
    case quint8(PduType::PDataTf):
        if (const DecodedPdu decoded = decodePdu(pdu); const auto *data = std::get_if<PDataTfPdu>(&decoded.content))
            return directionOfData(pdu, *data, previous);
        return previous;
    }
    return opposite(previous); // the end of an association answers what came before
}

/// What is wrong with the bytes behind the last PDU; nothing if there are none.
QList<CaptureRemark> remarksOnRest(const QString &path, QByteArrayView bytes, qsizetype offset, qsizetype pduCount)
{
    if (offset == bytes.size())
        return {};
    CaptureRemark remark{CaptureDefect::EndsInAPdu, path, {}, offset, bytes.size() - offset, {}, {}};
    if (pduCount == maximumPdus)
        remark.defect = CaptureDefect::TooManyPdus;
    else if (!startsWithPduType(bytes.sliced(offset)))
        remark.defect = CaptureDefect::NoPdu;
    return {remark};
}

} // namespace

OpenedCapture readRawPdus(const QString &path, QByteArrayView bytes, const CancelToken &cancel)
{
    QList<PduTransfer> pdus;
    Direction previous = Direction::Received;
    qsizetype offset = 0;
    while (pdus.size() < maximumPdus && !cancel.isCancelled()) {
        const QByteArrayView rest = bytes.sliced(offset);
        const std::optional<qint64> size = pduSize(rest);
        if (!startsWithPduType(rest) || !size || *size > rest.size())
            break;
        const QByteArrayView pdu = rest.first(*size);
        previous = likelyDirection(pdu, previous);
        pdus.append({previous, 0, pdu.toByteArray()});
        offset += *size;
    }
    OpenedCapture opened;
    opened.remarks = remarksOnRest(path, bytes, offset, pdus.size());
    if (!pdus.isEmpty())
        opened.captures.append(Capture{{}, {}, std::move(pdus), 0});
    return opened;
}

} // namespace dicom_echo
