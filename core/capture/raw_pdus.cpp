#include "core/capture/raw_pdus.h"

#include "core/capture/pdu_directions.h"
#include "core/capture/pdu_framer.h"

#include <QIODevice>

namespace dicom_echo {

namespace {

/// In pieces: a sequential device may give less at once than it has.
QByteArray readUpTo(QIODevice &device, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray piece = device.read(qMin(size - bytes.size(), qint64(1024 * 1024)));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

qint64 skipUpTo(QIODevice &device, qint64 size)
{
    qint64 skipped = 0;
    while (skipped < size) {
        const qint64 piece = device.skip(size - skipped);
        if (piece <= 0)
            break;
        skipped += piece;
    }
    return skipped;
}

/// The rest of a PDU whose header was read.
PduTransfer readPdu(QIODevice &device, const QByteArray &header, KeptBytes &kept)
{
    PduTransfer pdu;
    pdu.bytes = header;
    const qint64 body = pduSize(header).value_or(pduHeaderLength) - header.size();
    const qint64 wanted = qMin(body, kept.mostOfNext());
    pdu.bytes += readUpTo(device, wanted);
    const qint64 got = pdu.bytes.size() - header.size();
    if (got == wanted)
        pdu.leftOutBytes = skipUpTo(device, body - wanted);
    pdu.missingBytes = body - got - pdu.leftOutBytes;
    kept.kept += got;
    kept.leftOut += pdu.leftOutBytes;
    return pdu;
}

} // namespace

OpenedCapture readRawPdus(const QString &path, QIODevice &device, const CancelToken &cancel)
{
    OpenedCapture opened;
    Capture capture;
    KeptBytes kept;
    const auto remark = [&](CaptureDefect defect, qint64 number, qint64 bytes) {
        opened.remarks << CaptureRemark{defect, path, {}, number, bytes, {}, {}};
    };
    Direction previous = Direction::Received;
    qint64 offset = 0;
    while (!cancel.isCancelled()) {
        const QByteArray header = readUpTo(device, pduHeaderLength);
        if (header.isEmpty())
            break;
        if (!startsWithPduType(header) || capture.pdus.size() >= maximumPdus) {
            remark(startsWithPduType(header) ? CaptureDefect::TooManyPdus : CaptureDefect::NoPdu, offset, 0);
            break;
        }
        PduTransfer pdu = readPdu(device, header, kept);
        pdu.direction = previous = likelyPduDirection(pdu.bytes, previous);
        offset += pdu.size();
        if (pdu.missingBytes > 0)
            remark(CaptureDefect::EndsInAPdu, 0, pdu.missingBytes);
        capture.pdus.append(std::move(pdu));
    }
    if (kept.leftOut > 0)
        remark(CaptureDefect::LeftOut, 0, kept.leftOut);
    if (!capture.pdus.isEmpty())
        opened.captures.append(std::move(capture));
    return opened;
}

} // namespace dicom_echo
