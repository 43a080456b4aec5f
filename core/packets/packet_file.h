// Reads the packets of a pcap or pcapng file one after another, of any number of interfaces, whatever their link
// types. Never holds more than one block.
#pragma once

#include "core/packets/packet_stamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace dicom_echo {

struct CapturedPacket
{
    PacketStamp stamp; ///< a time of 0 is not known
    quint32 linkType = 0;
    qint64 originalLength = 0; ///< in bytes, before the snap length cut it
    QByteArray bytes;
};

/// Larger packets and blocks count as damage.
inline constexpr qint64 largestPacket = 16 * 1024 * 1024;

class PacketFile
{
public:
    /// Whether a file that begins with these bytes holds packets; four of them are enough.
    [[nodiscard]] static bool beginsLikeOne(QByteArrayView bytes);

    /// Borrowed, open, and at its beginning.
    explicit PacketFile(QIODevice &device)
        : m_device(device)
    {}

    /// The next packet; nothing at the end, or where the file is damaged. Those of unknown interfaces are left out.
    [[nodiscard]] std::optional<CapturedPacket> next();

    /// What is wrong with the file behind the last packet, as the end of a sentence; empty if nothing is.
    [[nodiscard]] const QString &damage() const { return m_damage; }
    [[nodiscard]] qint64 packetCount() const { return m_packets; }

private:
    enum class Format { Unknown, Pcap, Pcapng };

    /// An interface of a pcapng section.
    struct Interface
    {
        quint32 linkType = 0;
        qint64 snapLength = 0; ///< 0: none
        quint64 ticksPerSecond = 1'000'000;
        qint64 offsetSeconds = 0;
    };

    template <typename T>
    [[nodiscard]] T number(QByteArrayView bytes, qsizetype offset) const;

    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readPcapHeader(QByteArrayView magic);
    [[nodiscard]] std::optional<CapturedPacket> nextOfPcap();
    [[nodiscard]] std::optional<CapturedPacket> nextOfPcapng();
    [[nodiscard]] bool readSection();
    [[nodiscard]] std::optional<QByteArray> readBody(quint32 type);
    void addInterface(QByteArrayView body);
    [[nodiscard]] std::optional<CapturedPacket> packetOf(quint32 type, QByteArrayView body);
    [[nodiscard]] std::optional<CapturedPacket> packet(const Interface &interface, quint64 ticks, qint64 length,
                                                       qint64 originalLength, QByteArrayView rest);
    [[nodiscard]] QByteArray read(qint64 size);
    [[nodiscard]] bool isDamaged(const QString &reason);

    QIODevice &m_device;
    Format m_format = Format::Unknown;
    bool m_isBigEndian = false;
    QList<Interface> m_interfaces;
    qsizetype m_recordHeaderLength = 16; ///< of pcap
    qint64 m_packets = 0;
    QString m_damage;
};

} // namespace dicom_echo
