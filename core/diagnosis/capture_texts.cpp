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
    if (packetCount == 0)
        return QStringLiteral("%1 is damaged: %2.").arg(path, reason);
    return QStringLiteral("%1 is damaged after packet %2: %3.").arg(path, QString::number(packetCount), reason);
}

QString packetCountText(qint64 count)
{
    return count == 1 ? QStringLiteral("1 packet") : QStringLiteral("%1 packets").arg(count);
}

QString gapText(const CaptureRemark &gap)
{
    const QString where =
        gap.number == 0 ? QStringLiteral("at its end") : QStringLiteral("the first before packet %1").arg(gap.number);
    return QStringLiteral("Of what %1 sent to %2, the file lacks %3, %4.")
        .arg(endpointText(gap.from), endpointText(gap.to), byteCountText(gap.bytes), where);
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
    case CaptureFault::Empty:
        return QStringLiteral("%1 is empty.").arg(path);
    case CaptureFault::NotACapture:
        return QStringLiteral(
                   "%1 is no capture: it holds neither packets (pcap, pcapng) nor PDUs, as bytes or as a hex "
                   "dump.")
            .arg(path);
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

PduSummary capturedPduSummary(const Capture &capture, qsizetype index)
{
    const PduTransfer &pdu = capture.pdus[index];
    PduSummary summary = pdu.isWhole() ? pduSummary(pdu.bytes) : partialPduSummary(pdu.bytes, pdu.size());
    if (const auto found = capture.violations.constFind(index); found != capture.violations.constEnd())
        summary.violations.push_back(*found);
    return summary;
}

QString partialPduText(const PduTransfer &pdu)
{
    QStringList parts;
    if (pdu.missingBytes > 0)
        parts << QStringLiteral("%1 of %2 bytes are missing from the file").arg(pdu.missingBytes).arg(pdu.size());
    if (pdu.leftOutBytes > 0)
        parts << QStringLiteral("%1 of %2 bytes are not kept").arg(pdu.leftOutBytes).arg(pdu.size());
    return parts.join(QStringLiteral(", "));
}

QString violationsText(const PduSummary &summary)
{
    constexpr size_t mostShown = 3;
    QStringList texts;
    for (size_t i = 0; i < qMin(mostShown, summary.violations.size()); ++i)
        texts << violationText(summary.violations[i]);
    if (summary.violations.size() > mostShown)
        texts << QStringLiteral("%1 more").arg(summary.violations.size() - mostShown);
    return texts.join(QStringLiteral("; "));
}

QString captureRemarkText(const CaptureRemark &remark)
{
    switch (remark.defect) {
    case CaptureDefect::Damaged:
        return damageText(remark.path, remark.number, remark.reason);
    case CaptureDefect::Gap:
        return gapText(remark);
    case CaptureDefect::Unassigned:
        return QStringLiteral("Of what %1 sent to %2, %3 are not shown: the beginning of their PDU is not in the file.")
            .arg(endpointText(remark.from), endpointText(remark.to), byteCountText(remark.bytes));
    case CaptureDefect::BegunBefore:
        return QStringLiteral("The association of %1 with %2 began before the capture: its negotiation is not known.")
            .arg(endpointText(remark.from), endpointText(remark.to));
    case CaptureDefect::CutPackets:
        return QStringLiteral("The capture has cut %1 to %2 or less (its snap length).")
            .arg(packetCountText(remark.number), byteCountText(remark.bytes));
    case CaptureDefect::LeftOut:
        return QStringLiteral("%1 of large PDUs are not kept in memory, and not shown.")
            .arg(byteCountText(remark.bytes));
    case CaptureDefect::TextCut:
        return QStringLiteral("Only the first %1 MiB of %2 were read.")
            .arg(remark.bytes / (1024 * 1024))
            .arg(remark.path);
    case CaptureDefect::UnknownNetworks:
        return QStringLiteral("%1 came from a kind of network that cannot be read here: %2.")
            .arg(packetCountText(remark.number), remark.reason);
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
        return QStringLiteral("%1 ends within a PDU: %2 of it are missing.")
            .arg(remark.path, byteCountText(remark.bytes));
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
