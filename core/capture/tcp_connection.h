// One TCP connection of a capture file, of which it is found out whether it is an association. For the association
// finder only.
#pragma once

#include "core/capture/capture_error.h"
#include "core/capture/pdu_framer.h"
#include "core/packets/tcp_segment.h"

namespace dicom_echo {

class TcpConnection
{
public:
    /// `begin`: whether its opening, or else its first PDU, is in the file.
    enum class Begin { InFile, BeforeFile };

    TcpConnection(const Endpoint &initiator, const Endpoint &acceptor, Begin begin, qint64 number, KeptBytes &kept);

    [[nodiscard]] bool isFromInitiator(const TcpSegment &segment) const { return segment.source == m_initiator; }
    /// Whether the segment opens another connection between the same ends.
    [[nodiscard]] bool isReopenedBy(const TcpSegment &segment) const;
    void add(const TcpSegment &segment, PacketStamp stamp);

    /// What its first bytes say of it, as far as they are there.
    enum class Kind { Association, Tls, Other, NotKnownYet };
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isOverfull() const { return m_sent.stream.isOverfull() || m_received.stream.isOverfull(); }

    /// Cuts what has come into PDUs; how many this gave.
    qsizetype framePdus();
    /// The same once no more comes.
    qsizetype finish();

    /// In the order of the wire. Call once, after finish().
    [[nodiscard]] Capture capture();
    /// What is missing in the file.
    [[nodiscard]] QList<CaptureRemark> remarks() const;

    [[nodiscard]] qsizetype pduCount() const { return m_pdus.size(); }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isAssociation() const { return m_isAssociation; }
    void setAssociation() { m_isAssociation = true; }
    /// Its first bytes are missing: only what is surely a PDU is taken for one.
    void searchForPdus();

private:
    /// One direction.
    struct Half
    {
        Half(Direction direction, KeptBytes &kept)
            : framer(direction, kept)
        {}
        void frame(const QList<StreamPiece> &pieces);

        TcpReassembler stream;
        PduFramer framer;
        StreamEnd end = StreamEnd::FileEnded;
        qint64 missing = 0;  ///< bytes that are not in the file
        qint64 firstGap = 0; ///< the packet behind the first gap; 0: the gap is at the end
    };

    qsizetype take(Half &half);
    [[nodiscard]] bool isProbablyTurned() const;
    void addRemarks(QList<CaptureRemark> &remarks, const Half &half, const Endpoint &from, const Endpoint &to) const;

    Endpoint m_initiator;
    Endpoint m_acceptor;
    Begin m_begin;
    qint64 m_number; ///< which connection of the file
    Half m_sent;
    Half m_received;
    QList<FramedPdu> m_pdus;
    bool m_isAssociation = false;
};

} // namespace dicom_echo
