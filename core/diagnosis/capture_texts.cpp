#include "core/diagnosis/capture_texts.h"

#include "core/capture/association_finder.h"
#include "core/capture/capture_reader.h"
#include "core/diagnosis/stated_values.h"
#include "core/dump/pdu_dump.h"

namespace dicom_echo {

namespace {

QString noAssociationText(const CaptureError &error, const Words &words)
{
    const QString text = words(Text::tr("No DICOM association was found in the %1 packets of %2."))
                             .arg(error.packetCount)
                             .arg(error.path);
    return error.hasTls ? text + u' ' + words(Text::tr("It holds TLS connections, which cannot be looked into."))
                        : text;
}

QString damageText(const QString &path, qint64 packetCount, const QString &reason, const Words &words)
{
    if (packetCount == 0)
        return words(Text::tr("%1 is damaged: %2.")).arg(path, reason);
    return words(Text::tr("%1 is damaged after packet %2: %3.")).arg(path, QString::number(packetCount), reason);
}

QString packetCountText(qint64 count, const Words &words)
{
    return words(Text::tr("%n packet(s)", nullptr, count));
}

QString bytesText(qint64 count, const Words &words)
{
    return words(Text::tr("%n byte(s)", nullptr, count));
}

QString gapText(const CaptureRemark &gap, const Words &words)
{
    const QString bytes = bytesText(gap.bytes, words);
    if (gap.number == 0)
        return words(Text::tr("Of what %1 sent to %2, the file lacks %3, at its end."))
            .arg(endpointText(gap.from), endpointText(gap.to), bytes);
    return words(Text::tr("Of what %1 sent to %2, the file lacks %3, the first before packet %4."))
        .arg(endpointText(gap.from), endpointText(gap.to), bytes, QString::number(gap.number));
}

} // namespace

QString captureErrorText(const CaptureError &error, const Words &words)
{
    const QString &path = error.path;
    switch (error.fault) {
    case CaptureFault::NotAFile:
        return words(Text::tr("%1 is not a file.")).arg(path);
    case CaptureFault::CannotOpen:
        return words(Text::tr("%1 could not be opened: %2.")).arg(path, statedIn(words, error.reason));
    case CaptureFault::Empty:
        return words(Text::tr("%1 is empty.")).arg(path);
    case CaptureFault::NotACapture:
        return words(Text::tr(
                         "%1 is not a capture: it holds neither packets (pcap, pcapng) nor PDUs, as bytes or as a hex "
                         "dump."))
            .arg(path);
    case CaptureFault::EndsInFirstPdu:
        return words(Text::tr("%1 is not a capture: it seems to begin with a PDU, but ends within it.")).arg(path);
    case CaptureFault::UnknownNetwork:
        return words(Text::tr("%1 was captured on a kind of network that cannot be read here: %2."))
            .arg(path, statedIn(words, error.reason));
    case CaptureFault::NoAssociation:
        return noAssociationText(error, words);
    case CaptureFault::DamagedBefore:
        return damageText(path, error.packetCount, statedIn(words, error.reason), words) + u' ' +
               words(Text::tr("No DICOM association was found before that."));
    case CaptureFault::Cancelled:
        return words(Text::tr("Reading %1 was cancelled.")).arg(path);
    case CaptureFault::UnknownEnding:
        return words(Text::tr("The name of a capture ends in .pcapng, .txt or .bin, not as %1 does")).arg(path);
    case CaptureFault::CannotWrite:
        return words(Text::tr("%1 could not be written: %2.")).arg(path, statedIn(words, error.reason));
    }
    Q_UNREACHABLE();
}

PduSummary capturedPduSummary(const Capture &capture, qsizetype index, const Words &words)
{
    const PduTransfer &pdu = capture.pdus[index];
    PduSummary summary = pdu.isWhole() ? pduSummary(pdu.bytes, words) : partialPduSummary(pdu.bytes, pdu.size(), words);
    if (const auto found = capture.violations.constFind(index); found != capture.violations.constEnd())
        summary.violations.push_back(*found);
    return summary;
}

QString partialPduText(const PduTransfer &pdu, const Words &words)
{
    QStringList parts;
    if (pdu.missingBytes > 0)
        parts << words(Text::tr("%1 of %2 bytes are missing from the file")).arg(pdu.missingBytes).arg(pdu.size());
    if (pdu.leftOutBytes > 0)
        parts << words(Text::tr("%1 of %2 bytes are not kept")).arg(pdu.leftOutBytes).arg(pdu.size());
    return parts.join(QStringLiteral(", "));
}

QString violationsText(const PduSummary &summary, const Words &words)
{
    constexpr size_t mostShown = 3;
    QStringList texts;
    for (size_t i = 0; i < qMin(mostShown, summary.violations.size()); ++i)
        texts << violationText(summary.violations[i], words);
    if (summary.violations.size() > mostShown)
        texts << words(Text::tr("%1 more")).arg(summary.violations.size() - mostShown);
    return texts.join(QStringLiteral("; "));
}

QString captureRemarkText(const CaptureRemark &remark, const Words &words)
{
    switch (remark.defect) {
    case CaptureDefect::Damaged:
        return damageText(remark.path, remark.number, statedIn(words, remark.reason), words);
    case CaptureDefect::Gap:
        return gapText(remark, words);
    case CaptureDefect::Unassigned:
        return words(
                   Text::tr("Of what %1 sent to %2, %3 are not shown: the beginning of their PDU is not in the file."))
            .arg(endpointText(remark.from), endpointText(remark.to), bytesText(remark.bytes, words));
    case CaptureDefect::BegunBefore:
        return words(Text::tr("The association of %1 with %2 began before the capture: its negotiation is not known."))
            .arg(endpointText(remark.from), endpointText(remark.to));
    case CaptureDefect::CutPackets:
        return words(Text::tr("The capture has cut %1 to %2 or less (its snap length)."))
            .arg(packetCountText(remark.number, words), bytesText(remark.bytes, words));
    case CaptureDefect::LeftOut:
        return words(Text::tr("%1 of large PDUs are not kept in memory, and not shown."))
            .arg(bytesText(remark.bytes, words));
    case CaptureDefect::TextCut:
        return words(Text::tr("Only the first %1 MiB of %2 were read."))
            .arg(remark.bytes / (1024 * 1024))
            .arg(remark.path);
    case CaptureDefect::UnknownNetworks:
        return words(Text::tr("%1 came from a kind of network that cannot be read here: %2."))
            .arg(packetCountText(remark.number, words), statedIn(words, remark.reason));
    case CaptureDefect::TooMany:
        return words(Text::tr("The file holds more than is shown here: at most %1 associations and %2 PDUs."))
            .arg(maximumAssociations)
            .arg(maximumPdus);
    case CaptureDefect::TooManyPdus:
        return words(Text::tr("Only the first %1 PDUs of %2 are shown.")).arg(maximumPdus).arg(remark.path);
    case CaptureDefect::NoPdu:
        return words(Text::tr("At byte %1 of %2 no PDU begins; the rest is not shown."))
            .arg(remark.number)
            .arg(remark.path);
    case CaptureDefect::EndsInAPdu:
        return words(Text::tr("%1 ends within a PDU: %2 of it are missing."))
            .arg(remark.path, bytesText(remark.bytes, words));
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
