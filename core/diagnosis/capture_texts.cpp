#include "core/diagnosis/capture_texts.h"

#include "core/capture/association_finder.h"
#include "core/capture/capture_reader.h"
#include "core/pdu/pdu_dump.h"

namespace dicom_echo {

namespace {

QString noAssociationText(const CaptureError &error)
{
    const QString text = QStringLiteral("No DICOM association was found in the %1 packets of %2.");
    const QString tls = QStringLiteral(" It holds TLS connections, which cannot be looked into.");
    return text.arg(error.packetCount).arg(error.path) + (error.hasTls ? tls : QString());
}

QString damageText(const QString &path, qint64 packetCount, const QString &reason)
{
    return QStringLiteral("%1 is damaged after packet %2: %3.").arg(path, QString::number(packetCount), reason);
}

} // namespace

QString captureErrorText(const CaptureError &error)
{
    const QString &path = error.path;
    switch (error.fault) {
    case CaptureFault::NotAFile:
        return QStringLiteral("%1 is not a file.").arg(path);
    case CaptureFault::CannotOpen:
        return QStringLiteral("%1 could not be opened: %2.").arg(path, error.reason);
    case CaptureFault::TooLarge:
        return QStringLiteral("%1 is too large: a capture of at most %2 MiB can be opened.")
            .arg(path, QString::number(maximumCaptureSize / (1024 * 1024)));
    case CaptureFault::Empty:
        return QStringLiteral("%1 is empty.").arg(path);
    case CaptureFault::NotACapture:
        return QStringLiteral("%1 is no capture: it holds neither PDUs nor packets as pcap or pcapng (%2).")
            .arg(path, error.reason);
    case CaptureFault::EndsInFirstPdu:
        return QStringLiteral("%1 is no capture: it seems to begin with a PDU, but ends within it.").arg(path);
    case CaptureFault::UnknownNetwork:
        return QStringLiteral("%1 was captured on a kind of network that cannot be read here: %2.")
            .arg(path, error.reason);
    case CaptureFault::NoAssociation:
        return noAssociationText(error);
    case CaptureFault::DamagedBefore:
        return damageText(path, error.packetCount, error.reason) +
               QStringLiteral(" No DICOM association was found before that.");
    case CaptureFault::Cancelled:
        return QStringLiteral("Reading %1 was cancelled.").arg(path);
    case CaptureFault::UnknownEnding:
        return QStringLiteral("The name of a capture ends in .pcapng, .txt or .bin, not as %1 does").arg(path);
    case CaptureFault::CannotWrite:
        return QStringLiteral("%1 could not be written: %2.").arg(path, error.reason);
    }
    Q_UNREACHABLE();
}

QString captureRemarkText(const CaptureRemark &remark)
{
    switch (remark.defect) {
    case CaptureDefect::Damaged:
        return damageText(remark.path, remark.number, remark.reason);
    case CaptureDefect::Gap:
        return QStringLiteral("Of what %1 sent to %2, the file lacks %3, the first before packet %4.")
            .arg(endpointText(remark.from), endpointText(remark.to), byteCountText(remark.bytes))
            .arg(remark.number);
    case CaptureDefect::TooMany:
        return QStringLiteral("The file holds more than is shown here: at most %1 associations and %2 PDUs.")
            .arg(maximumAssociations)
            .arg(maximumPdus);
    case CaptureDefect::TooManyPdus:
        return QStringLiteral("Only the first %1 PDUs of %2 are shown.").arg(maximumPdus).arg(remark.path);
    case CaptureDefect::NoPdu:
        return QStringLiteral("At byte %1 of %2 no PDU begins; the rest is not shown.")
            .arg(remark.number)
            .arg(remark.path);
    case CaptureDefect::EndsInAPdu:
        return QStringLiteral("%1 ends within a PDU; the last %2 bytes are not shown.")
            .arg(remark.path, QString::number(remark.bytes));
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
