#include "core/capture/capture_reader.h"

#include "core/capture/association_finder.h"
#include "core/capture/message_order.h"
#include "core/capture/raw_pdus.h"
#include "core/capture/text_capture.h"
#include "core/packets/decompression.h"
#include "core/packets/packet_decoder.h"
#include "core/packets/packet_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dicom_echo {

namespace {

CaptureResult failed(CaptureFault fault, const QString &path, const QString &reason = {})
{
    return {std::nullopt, CaptureError{fault, path, reason, 0, false}};
}

/// The packets of a file on their way to the finder, and what there is to say of them.
class PacketReading
{
public:
    explicit PacketReading(QIODevice &device)
        : m_file(device)
    {}

    /// Hands every TCP segment over, up to the end, to what is damaged, or until it is cancelled.
    void run(const CancelToken &cancel);
    [[nodiscard]] CaptureResult finish(const QString &path, const QString &damageOfCompression);

private:
    [[nodiscard]] CaptureResult failure(const QString &path, const QString &damage, bool hasTls) const;

    PacketFile m_file;
    AssociationFinder m_finder;
    qint64 m_unknown = 0;      ///< packets of networks that are not decoded
    quint32 m_unknownType = 0; ///< the first of these networks
    qint64 m_cut = 0;          ///< segments that are cut
    qint64 m_longestCut = 0;   ///< the most bytes that there are of a packet with such a segment
};

void PacketReading::run(const CancelToken &cancel)
{
    while (!cancel.isCancelled()) {
        const std::optional<CapturedPacket> packet = m_file.next();
        if (!packet)
            return;
        if (!isKnownLinkType(packet->linkType)) {
            m_unknownType = m_unknown++ == 0 ? packet->linkType : m_unknownType;
            continue;
        }
        const auto segment = decodePacket(packet->linkType, packet->bytes, packet->originalLength);
        if (!segment)
            continue;
        if (segment->cut > 0) {
            ++m_cut;
            m_longestCut = qMax(m_longestCut, qint64(packet->bytes.size()));
        }
        m_finder.add(*segment, packet->stamp);
    }
}

CaptureResult PacketReading::failure(const QString &path, const QString &damage, bool hasTls) const
{
    if (m_unknown > 0 && m_unknown == m_file.packetCount())
        return failed(CaptureFault::UnknownNetwork, path, linkTypeName(m_unknownType));
    const CaptureFault fault = damage.isEmpty() ? CaptureFault::NoAssociation : CaptureFault::DamagedBefore;
    return {std::nullopt, CaptureError{fault, path, damage, m_file.packetCount(), hasTls}};
}

CaptureResult PacketReading::finish(const QString &path, const QString &damageOfCompression)
{
    const QString &damage = damageOfCompression.isEmpty() ? m_file.damage() : damageOfCompression;
    AssociationFinder::Result found = m_finder.finish();
    if (found.captures.isEmpty())
        return failure(path, damage, found.hasTls);
    QList<CaptureRemark> &remarks = found.remarks;
    if (m_cut > 0)
        remarks.prepend({CaptureDefect::CutPackets, path, {}, m_cut, m_longestCut, {}, {}}); // it explains the others
    if (m_unknown > 0)
        remarks << CaptureRemark{
            CaptureDefect::UnknownNetworks, path, linkTypeName(m_unknownType), m_unknown, 0, {}, {}};
    if (!damage.isEmpty())
        remarks << CaptureRemark{CaptureDefect::Damaged, path, damage, m_file.packetCount(), 0, {}, {}};
    return {OpenedCapture{std::move(found.captures), std::move(remarks)}, {}};
}

/// In pieces: the file may lie on a slow disk or behind a network.
QByteArray readText(QIODevice &device, const CancelToken &cancel)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() < maximumTextSize && !cancel.isCancelled()) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

CaptureResult resultOf(const QString &path, TextCapture found)
{
    if (!found.captures.isEmpty())
        return {OpenedCapture{std::move(found.captures), std::move(found.remarks)}, {}};
    const CaptureFault fault = found.packetCount > 0 ? CaptureFault::NoAssociation : CaptureFault::NotACapture;
    return {std::nullopt, CaptureError{fault, path, {}, found.packetCount, false}};
}

/// In UTF-8, or in UTF-16 with its mark.
CaptureResult openText(const QString &path, QIODevice &device, const CancelToken &cancel)
{
    const QByteArray bytes = readText(device, cancel);
    const bool isUtf16 = bytes.startsWith("\xFF\xFE");
    const bool isText = isUtf16 || !bytes.left(4096).contains('\0');
    if (!isText)
        return failed(CaptureFault::NotACapture, path);
    const QString text = isUtf16 ? QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()),
                                                      bytes.size() / qsizetype(sizeof(char16_t)))
                                 : QString::fromUtf8(bytes);
    CaptureResult result = resultOf(path, readTextCapture(text));
    if (result && bytes.size() >= maximumTextSize)
        result.opened->remarks << CaptureRemark{CaptureDefect::TextCut, path, {}, 0, maximumTextSize, {}, {}};
    return result;
}

CaptureResult openPduFile(const QString &path, QIODevice &device, const CancelToken &cancel)
{
    OpenedCapture opened = readRawPdus(path, device, cancel);
    const bool isPdu = !opened.captures.isEmpty();
    return isPdu ? CaptureResult{std::move(opened), {}} : failed(CaptureFault::NotACapture, path);
}

/// Whether the file holds PDUs and nothing else: it begins with a PDU that is whole, or that has all that is fixed in
/// one.
bool beginsLikePdus(QIODevice &device)
{
    constexpr qint64 decisiveLength = 48;
    const QByteArray first = device.peek(decisiveLength);
    if (!startsWithPduType(first))
        return false;
    const std::optional<qint64> size = pduSize(first);
    const bool isWhole = size && (device.isSequential() || *size <= device.size());
    return isWhole || pduStart(first) == PduStart::Yes;
}

/// `device`: the content, no longer compressed.
CaptureResult openContent(const QString &path, QIODevice &device, const DecompressingDevice *decompressing,
                          const CancelToken &cancel)
{
    if (PacketFile::beginsLikeOne(device.peek(4))) {
        PacketReading reading(device);
        reading.run(cancel);
        return reading.finish(path, decompressing ? decompressing->damage() : QString());
    }
    if (beginsLikePdus(device))
        return openPduFile(path, device, cancel);
    const QByteArray first = device.peek(1);
    if (startsWithPduType(first))
        return failed(CaptureFault::EndsInFirstPdu, path);
    return first.isEmpty() ? failed(CaptureFault::Empty, path) : openText(path, device, cancel);
}

/// What is wrong with the compressed file, unless that was said of its packets.
void addDamage(CaptureResult &result, const QString &path, const QString &damage)
{
    if (damage.isEmpty())
        return;
    if (result.error && result.error->reason.isEmpty())
        result = failed(CaptureFault::DamagedBefore, path, damage);
    const auto isDamage = [](const CaptureRemark &remark) { return remark.defect == CaptureDefect::Damaged; };
    if (result && std::none_of(result.opened->remarks.cbegin(), result.opened->remarks.cend(), isDamage))
        result.opened->remarks << CaptureRemark{CaptureDefect::Damaged, path, damage, 0, 0, {}, {}};
}

/// Of a file of PDUs alone, where one association follows the other.
QList<Capture> dividedAtRequests(const Capture &capture)
{
    QList<Capture> parts;
    for (const PduTransfer &pdu : capture.pdus) {
        const bool begins = pdu.bytes.startsWith(char(PduType::AssociateRq)) && parts.size() < maximumAssociations;
        if (parts.isEmpty() || begins)
            parts.append(Capture());
        parts.last().pdus.append(pdu);
    }
    return parts;
}

/// Divides and judges what was read.
void complete(CaptureResult &result)
{
    if (!result)
        return;
    const bool hasEnds =
        result.opened->captures.size() > 1 || !result.opened->captures.constFirst().local.address.isNull();
    if (!hasEnds)
        result.opened->captures = dividedAtRequests(result.opened->captures.constFirst());
    for (Capture &capture : result.opened->captures)
        capture.violations = messageOrderViolations(capture.pdus);
}

} // namespace

CaptureResult openCapture(const QString &path, const CancelToken &cancel)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return failed(CaptureFault::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(CaptureFault::CannotOpen, path, file.errorString());
    return readCapture(path, file, cancel);
}

CaptureResult readCapture(const QString &name, QIODevice &device, const CancelToken &cancel)
{
    const std::unique_ptr<DecompressingDevice> decompressing = decompressed(device);
    QIODevice &content = decompressing ? *decompressing : device;
    CaptureResult result = openContent(name, content, decompressing.get(), cancel);
    if (cancel.isCancelled())
        return failed(CaptureFault::Cancelled, name);
    if (decompressing)
        addDamage(result, name, decompressing->damage());
    complete(result);
    return result;
}

CaptureResult openCaptureText(const QString &name, const QString &text)
{
    const qint64 most = maximumTextSize;
    CaptureResult result = text.trimmed().isEmpty()
                               ? failed(CaptureFault::Empty, name)
                               : resultOf(name, readTextCapture(QStringView(text).first(qMin(most, text.size()))));
    complete(result);
    return result;
}

} // namespace dicom_echo
