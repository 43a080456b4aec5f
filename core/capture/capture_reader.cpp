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
constexpr qint64 maximumCaptureSize = 256 * mebibyte;

struct PcapCloser
{
    void operator()(pcap_t *pcap) const { pcap_close(pcap); }
};
using PcapPtr = std::unique_ptr<pcap_t, PcapCloser>;

Parsed<OpenedCapture> failed(const QString &error)
{
    return {std::nullopt, error};
}

Parsed<OpenedCapture> cancelled(const QString &path)
{
    return failed(QStringLiteral("Reading %1 was cancelled.").arg(path));
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

QString unknownLinkTypeError(const QString &path, int linkType)
{
    const char *name = pcap_datalink_val_to_description(linkType);
    return QStringLiteral("%1 was captured on a kind of network that cannot be read here: %2.")
        .arg(path, name ? QString::fromUtf8(name) : QString::number(linkType));
}

QString damageRemark(const QString &path, const PacketFile &file)
{
    return QStringLiteral("%1 is damaged after packet %2: %3.")
        .arg(path, QString::number(file.packetCount()), file.damage());
}

QString noAssociationError(const QString &path, const PacketFile &file, const AssociationFinder::Result &found)
{
    if (!file.damage().isEmpty())
        return damageRemark(path, file) + QStringLiteral(" No DICOM association was found before that.");
    const QString error = QStringLiteral("No DICOM association was found in the %1 packets of %2.");
    const QString tls = QStringLiteral(" It holds TLS connections, which cannot be looked into.");
    return error.arg(file.packetCount()).arg(path) + (found.hasTls ? tls : QString());
}

Parsed<OpenedCapture> readPackets(const QString &path, PacketFile file, const CancelToken &cancel)
{
    if (!isKnownLinkType(file.linkType()))
        return failed(unknownLinkTypeError(path, file.linkType()));
    AssociationFinder finder;
    file.readInto(finder, cancel);
    if (cancel.isCancelled())
        return cancelled(path);
    AssociationFinder::Result found = finder.finish();
    if (found.captures.isEmpty())
        return failed(noAssociationError(path, file, found));
    if (!file.damage().isEmpty())
        found.remarks << damageRemark(path, file);
    return {OpenedCapture{std::move(found.captures), std::move(found.remarks)}, {}};
}

Parsed<OpenedCapture> openPacketFile(const QString &path, const CancelToken &cancel)
{
    std::FILE *stream = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!stream)
        return failed(QStringLiteral("%1 could not be opened: %2.").arg(path, qt_error_string()));
    char error[PCAP_ERRBUF_SIZE] = {};
    PcapPtr pcap(pcap_fopen_offline(stream, error)); // owns the stream, but only if it succeeds
    if (pcap)
        return readPackets(path, PacketFile(std::move(pcap)), cancel);
    static_cast<void>(std::fclose(stream));
    return failed(QStringLiteral("%1 is no capture: it holds neither PDUs nor packets as pcap or pcapng (%2).")
                      .arg(path, QString::fromUtf8(error)));
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

Parsed<OpenedCapture> openPduFile(const QString &path, QFile &file, const CancelToken &cancel)
{
    OpenedCapture opened = readRawPdus(path, readAll(file, cancel), cancel);
    if (cancel.isCancelled())
        return cancelled(path);
    if (!opened.captures.isEmpty())
        return {std::move(opened), {}};
    return failed(QStringLiteral("%1 is no capture: it seems to begin with a PDU, but ends within it.").arg(path));
}

} // namespace

Parsed<OpenedCapture> openCapture(const QString &path, const CancelToken &cancel)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return failed(QStringLiteral("%1 is not a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("%1 could not be opened: %2.").arg(path, file.errorString()));
    if (file.size() > maximumCaptureSize) {
        return failed(QStringLiteral("%1 is too large: a capture of at most %2 MiB can be opened.")
                          .arg(path, QString::number(maximumCaptureSize / mebibyte)));
    }
    if (file.size() == 0)
        return failed(QStringLiteral("%1 is empty.").arg(path));
    if (startsWithPduType(file.peek(1)))
        return openPduFile(path, file, cancel);
    file.close();
    return openPacketFile(path, cancel);
}

} // namespace dicom_echo
