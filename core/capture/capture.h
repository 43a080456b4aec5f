// The PDUs of an association, or of all those of a watch, and the two endpoints they went between: what is exported,
// and what an opened file gives. Plain values.
#pragma once

#include "core/capture/kept_pdus.h"
#include "core/packets/endpoint.h"

#include <QMap>

namespace dicom_echo {

struct Capture
{
    Endpoint local; ///< whose PDUs are the sent ones: ours, or those of the initiator in an opened file; see localOf()
    Endpoint peer;
    QList<PduTransfer> pdus; ///< in the order of the wire; a time of 0 is not known
    qint64 dropped = 0;      ///< so many behind the first KeptPdus::firstKept were not kept
    /// What is wrong with a PDU only among the others; by index, of an opened file.
    QMap<qsizetype, Violation> violations = {};

    /// Our end of the connection that a PDU went over: each association of a watch has a port of its own.
    [[nodiscard]] Endpoint localOf(qsizetype index) const;
    /// Whether it went over another connection than the PDU before it; also true of the first one.
    [[nodiscard]] bool beginsConnection(qsizetype index) const;

    /// Which PDU of the run it is, counted from 0.
    [[nodiscard]] qint64 numberOf(qsizetype index) const
    {
        return index < KeptPdus::firstKept ? index : index + dropped;
    }
};

[[nodiscard]] Capture captureOf(const Endpoint &local, const Endpoint &peer, const KeptPdus &pdus);

/// The AE titles of an association, trimmed; empty where they are not in the capture.
struct AssociationTitles
{
    QString calling;
    QString called;
};
/// As the A-ASSOCIATE-RQ says, or else the A-ASSOCIATE-AC that repeats them (PS3.8 9.3.2, 9.3.3).
[[nodiscard]] AssociationTitles titlesOf(const Capture &capture);

/// The ends of the connection of a run.
[[nodiscard]] Endpoint localEndpoint(const PeerFacts &peer);
[[nodiscard]] Endpoint peerEndpoint(const PeerFacts &peer);

/// `PDUs 17 to 1016 were not kept.`, empty if all were.
[[nodiscard]] QString droppedText(const Capture &capture);

/// `2026-11-22T10:02:11.402123Z`; empty for 0.
[[nodiscard]] QString utcTimeText(qint64 timeMicroseconds);

} // namespace dicom_echo
