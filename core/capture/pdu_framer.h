// Cuts one direction of an association into PDUs, also when bytes of it are missing.
#pragma once

#include "core/capture/tcp_reassembler.h"
#include "core/echo/run_event.h"

namespace dicom_echo {

/// Whether bytes may be the first ones of an A-ASSOCIATE-RQ (PS3.8 9.3.2).
enum class AssociateRqStart { Yes, No, TooShortToTell };
[[nodiscard]] AssociateRqStart startsLikeAssociateRq(QByteArrayView bytes);

/// Whether bytes begin with a type of PS3.8 9.3.1. No container of packets does.
[[nodiscard]] bool startsWithPduType(QByteArrayView bytes);

/// The length of the PDU that the bytes begin with, header included; nothing if they are too few to tell.
[[nodiscard]] std::optional<qint64> pduSize(QByteArrayView bytes);

/// A PDU, or the part of one that is there, and the packet it was whole with.
struct FramedPdu
{
    PduTransfer transfer;
    qint64 packet = 0;
};

class PduFramer
{
public:
    explicit PduFramer(Direction direction)
        : m_direction(direction)
    {}

    void add(const StreamPiece &piece);
    /// No more pieces come: what is left of a PDU is given out too.
    void finish();

    [[nodiscard]] QList<FramedPdu> takePdus();

private:
    void leaveOut(qint64 missing);
    void giveOut(qsizetype size);

    Direction m_direction;
    QByteArray m_buffer;
    PacketStamp m_stamp;   ///< of the last piece
    qint64 m_skip = 0;     ///< bytes that belong to a PDU whose beginning was given out because of a gap
    bool m_isLost = false; ///< a gap has hidden where the next PDU begins
    QList<FramedPdu> m_pdus;
};

} // namespace dicom_echo
