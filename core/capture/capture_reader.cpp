#include "core/capture/capture_reader.h"

#include "core/capture/association_finder.h"
#include "core/capture/packet_decoder.h"
#include "core/capture/pdu_framer.h"
#include "core/capture/raw_pdus.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <pcap/pcap.h>

namespace dicom_echo {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

struct PcapCloser
{
    void operator()(pcap_t *pcap) const { pcap_close(pcap); }
};
using PcapPtr = std::unique_ptr<pcap_t, PcapCloser>;

CaptureResult failed(CaptureFault fault, const QString &path, const QString &reason = {})
{
    return {std::nullopt, CaptureError{fault, path, reason, 0, false}};
}

/// The packets of a file, one after the other.
class PacketFile
{
public:
    explicit PacketFile(PcapPtr pcap)
        : m_pcap(std::move(pcap))
        , m_linkType(pcap_datalink(m_pcap.get()))
    {}

    [[nodiscard]] int linkType() const { return m_linkType; }
    [[nodiscard]] qint64 packetCount() const { return m_stamp.number; }
    [[nodiscard]] const QString &damage() const { return m_damage; }

    /// Hands every TCP segment to the finder, up to the end, to what is damaged, or until it is cancelled.
    void readInto(AssociationFinder &finder, const CancelToken &cancel);

private:
    PcapPtr m_pcap;
    int m_linkType;
    PacketStamp m_stamp;
    QString m_damage;
};

qint64 microseconds(const timeval &time)
{
    constexpr qint64 perSecond = 1'000'000;
    constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999: more can only be damage
    if (time.tv_sec < 0 || time.tv_sec > lastSecond)
        return 0;
    return time.tv_sec * perSecond + qBound(qint64(0), qint64(time.tv_usec), perSecond - 1);
}

void PacketFile::readInto(AssociationFinder &finder, const CancelToken &cancel)
{
    pcap_pkthdr *header = nullptr;
    const uchar *bytes = nullptr;
    while (!cancel.isCancelled()) {
        switch (pcap_next_ex(m_pcap.get(), &header, &bytes)) {
        case 1:
            m_stamp = {m_stamp.number + 1, microseconds(header->ts)};
            if (const auto segment = decodePacket(m_linkType, QByteArrayView(bytes, qsizetype(header->caplen))))
                finder.add(*segment, m_stamp);
            break;
        case PCAP_ERROR_BREAK: // the end of the file
            return;
        default:
            m_damage = QString::fromUtf8(pcap_geterr(m_pcap.get()));
            return;
        }
    }
}

CaptureResult unknownNetwork(const QString &path, int linkType)
{
    const char *name = pcap_datalink_val_to_description(linkType);
    return failed(CaptureFault::UnknownNetwork, path, name ? QString::fromUtf8(name) : QString::number(linkType));
}

CaptureResult noAssociation(const QString &path, const PacketFile &file, bool hasTls)
{
    const CaptureFault fault = file.damage().isEmpty() ? CaptureFault::NoAssociation : CaptureFault::DamagedBefore;
    return {std::nullopt, CaptureError{fault, path, file.damage(), file.packetCount(), hasTls}};
}

CaptureResult readPackets(const QString &path, PacketFile file, const CancelToken &cancel)
{
    if (!isKnownLinkType(file.linkType()))
        return unknownNetwork(path, file.linkType());
    AssociationFinder finder;
    file.readInto(finder, cancel);
    if (cancel.isCancelled())
        return failed(CaptureFault::Cancelled, path);
    AssociationFinder::Result found = finder.finish();
    if (found.captures.isEmpty())
        return noAssociation(path, file, found.hasTls);
    if (!file.damage().isEmpty())
        found.remarks << CaptureRemark{CaptureDefect::Damaged, path, file.damage(), file.packetCount(), 0, {}, {}};
    return {OpenedCapture{std::move(found.captures), std::move(found.remarks)}, {}};
}

CaptureResult openPacketFile(const QString &path, const CancelToken &cancel)
{
    std::FILE *stream = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!stream)
        return failed(CaptureFault::CannotOpen, path, qt_error_string());
    char error[PCAP_ERRBUF_SIZE] = {};
    PcapPtr pcap(pcap_fopen_offline(stream, error)); // owns the stream, but only if it succeeds
    if (pcap)
        return readPackets(path, PacketFile(std::move(pcap)), cancel);
    static_cast<void>(std::fclose(stream));
    return failed(CaptureFault::NotACapture, path, QString::fromUtf8(error));
}

/// In pieces: the file may lie on a slow disk or behind a network.
QByteArray readAll(QFile &file, const CancelToken &cancel)
{
    QByteArray bytes;
    bytes.reserve(file.size());
    while (bytes.size() < maximumCaptureSize && !cancel.isCancelled()) {
        const QByteArray piece = file.read(mebibyte);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

CaptureResult openPduFile(const QString &path, QFile &file, const CancelToken &cancel)
{
    OpenedCapture opened = readRawPdus(path, readAll(file, cancel), cancel);
    if (cancel.isCancelled())
        return failed(CaptureFault::Cancelled, path);
    if (!opened.captures.isEmpty())
        return {std::move(opened), {}};
    return failed(CaptureFault::EndsInFirstPdu, path);
}

} // namespace

CaptureResult openCapture(const QString &path, const CancelToken &cancel)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return failed(CaptureFault::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(CaptureFault::CannotOpen, path, file.errorString());
    if (file.size() > maximumCaptureSize)
        return failed(CaptureFault::TooLarge, path);
    if (file.size() == 0)
        return failed(CaptureFault::Empty, path);
    if (startsWithPduType(file.peek(1)))
        return openPduFile(path, file, cancel);
    file.close();
    return openPacketFile(path, cancel);
}

} // namespace dicom_echo
