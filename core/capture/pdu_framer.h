// Cuts one direction of an association into PDUs, also when bytes of it are missing: behind a gap it looks for the next
// PDU.
#pragma once

#include "core/capture/pdu_start.h"
#include "core/echo/run_event.h"
#include "core/packets/tcp_reassembler.h"

namespace dicom_echo {

/// How much of all PDUs of a file is kept. Shared by its framers.
struct KeptBytes
{
    /// Once so many bytes are kept, of each further PDU only the first `keptOfEach` are.
    static constexpr qint64 most = 256 * 1024 * 1024;
    static constexpr qint64 keptOfEach = 256;
    /// Of one PDU, in any case.
    static constexpr qint64 mostOfOne = 16 * 1024 * 1024;

    qint64 kept = 0;
    qint64 leftOut = 0; ///< bytes that were not kept for want of room
    [[nodiscard]] qint64 mostOfNext() const { return kept < most ? mostOfOne : keptOfEach; }
};

/// A PDU, or the part of one that is there, and the packet that its last byte came with.
struct FramedPdu
{
    PduTransfer transfer;
    qint64 packet = 0;
};

/// How a stream ends: its sender closed it, or the file has no more of it.
enum class StreamEnd { Closed, FileEnded };

class PduFramer
{
public:
    /// `kept` is borrowed.
    PduFramer(Direction direction, KeptBytes &kept)
        : m_direction(direction)
        , m_kept(&kept)
    {}

    /// The stream began before what is in the file: its first bytes need not begin a PDU.
    void setBegunBefore() { m_isLost = true; }

    void add(const StreamPiece &piece);
    /// No more pieces come: what is left of a PDU is given out, too. Of a stream that was closed it is what was sent,
    /// of another one the rest is missing.
    void finish(StreamEnd end);

    [[nodiscard]] QList<FramedPdu> takePdus();

    /// How much of a PDU has come that is not whole yet, in bytes.
    [[nodiscard]] qint64 sizeInWork() const { return m_pdu.size(); }

    /// Bytes that are in the file, but belong to PDUs whose beginning is not.
    [[nodiscard]] qint64 unassignedBytes() const { return m_unassigned; }

private:
    void addBytes(QByteArrayView bytes);
    void search(QByteArrayView bytes);
    void leaveOut(qint64 missing);
    void keep(QByteArrayView bytes);
    void giveOut();

    Direction m_direction;
    KeptBytes *m_kept;
    PduTransfer m_pdu;            ///< that is being put together
    std::optional<qint64> m_size; ///< its size, once it is known
    PacketStamp m_stamp;          ///< of the last piece
    bool m_isLost = false;        ///< where the next PDU begins is not known
    QByteArray m_searched;        ///< while it is lost: the last bytes, which may begin a PDU
    bool m_beginsPiece = false;   ///< the searched bytes begin where a packet does
    qint64 m_unassigned = 0;
    QList<FramedPdu> m_pdus;
};

} // namespace dicom_echo
