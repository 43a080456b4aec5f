// Puts the payload of one direction of a TCP connection back in order: retransmissions and overlaps are dropped,
// segments that came early wait for the ones before them, and what never came is a gap of known size.
#pragma once

#include "core/packets/packet_stamp.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace dicom_echo {

struct StreamPiece
{
    qint64 missingBefore = 0; ///< bytes between the piece before and this one that are not in the file
    QByteArray bytes;         ///< empty only if the last piece is nothing but a gap
    PacketStamp stamp;        ///< no number if there are no bytes
};

/// A part of the stream as a packet holds it.
struct StreamSegment
{
    quint32 sequence = 0; ///< of the first byte
    QByteArrayView payload;
    qint64 cut = 0; ///< bytes behind the payload that were sent, but that the capture has cut off
};

/// Holds at most 8 MiB in 4096 segments. When more wait for a missing one, that one is given up.
class TcpReassembler
{
public:
    /// `sequence`: of the first byte. To be called first.
    void start(quint32 sequence) { m_start = sequence; }
    [[nodiscard]] std::optional<quint32> startSequence() const { return m_start; }

    void add(const StreamSegment &segment, PacketStamp stamp);

    /// The other end, or the closing of the stream, has shown that all bytes up to this one were sent.
    void setSentUpTo(quint32 sequence);

    /// The next bytes in order, as far as they are there and at most `size`; they stay.
    [[nodiscard]] QByteArray peek(qsizetype size) const;

    /// The next pieces in order, as far as they are there.
    [[nodiscard]] QList<StreamPiece> take();

    /// At the end of the file: everything that still waits, and the gap at the end.
    [[nodiscard]] QList<StreamPiece> takeAll();

    [[nodiscard]] bool isOverfull() const;

private:
    struct Segment
    {
        QByteArray bytes;
        qint64 cut = 0;
        PacketStamp stamp;
    };

    [[nodiscard]] qint64 offsetOf(quint32 sequence) const;
    void takeFirstInto(QList<StreamPiece> &pieces);

    std::optional<quint32> m_start;
    qint64 m_next = 0;                   ///< offset in the stream of the byte that is wanted next
    qint64 m_missing = 0;                ///< so many bytes before it are not in the file, and not told of yet
    qint64 m_sentUpTo = 0;               ///< offset behind the last byte that was surely sent
    std::map<qint64, Segment> m_waiting; ///< by offset; none lies wholly before m_next
    qsizetype m_waitingBytes = 0;
};

} // namespace dicom_echo
