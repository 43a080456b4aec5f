// Puts the payload of one direction of a TCP connection back in order: retransmissions and overlaps are dropped,
// segments that came early wait for the ones before them, and what never came is a gap of known size.
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace dicom_echo {

/// Which packet of the file something came in, and when.
struct PacketStamp
{
    qint64 number = 0; ///< counted from 1
    qint64 timeMicroseconds = 0;
};

struct StreamPiece
{
    qint64 missingBefore = 0; ///< bytes between the piece before and this one that are not in the file
    QByteArray bytes;
    PacketStamp stamp;
};

/// Holds at most 8 MiB in 4096 segments. When more wait for a missing one, that one is given up.
class TcpReassembler
{
public:
    /// `sequence`: of the first byte. To be called first.
    void start(quint32 sequence) { m_start = sequence; }
    [[nodiscard]] std::optional<quint32> startSequence() const { return m_start; }

    void add(quint32 sequence, QByteArrayView payload, PacketStamp stamp);

    /// The next bytes in order, as far as they are there and at most `size`; they stay.
    [[nodiscard]] QByteArray peek(qsizetype size) const;

    /// The next pieces in order, as far as they are there.
    [[nodiscard]] QList<StreamPiece> take();

    /// At the end of the file: everything that still waits.
    [[nodiscard]] QList<StreamPiece> takeAll();

    [[nodiscard]] bool isOverfull() const;

private:
    struct Segment
    {
        QByteArray bytes;
        PacketStamp stamp;
    };

    [[nodiscard]] StreamPiece takeFirst();

    std::optional<quint32> m_start;
    qint64 m_next = 0;                   ///< offset in the stream of the byte that is wanted next
    std::map<qint64, Segment> m_waiting; ///< by offset; none lies wholly before m_next
    qsizetype m_waitingBytes = 0;
};

} // namespace dicom_echo
