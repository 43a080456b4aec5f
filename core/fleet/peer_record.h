// What is kept of one peer while it is tested: lines of its log and its last PDUs. A thousand records exist at once,
// and a peer may be hostile: whatever it sends, a result is at most 48 KiB.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/run_log.h"

namespace dicom_echo {

inline constexpr qsizetype mostBytesOfPeer = 48 * 1024;
inline constexpr qsizetype mostPdusOfPeer = 16;

/// Used on the thread that tests the peer.
class PeerRecord
{
public:
    explicit PeerRecord(LogLevel mostVerbose);

    void consume(const RunEvent &event);

    /// The whole result; the record is empty afterwards. Whatever is too long is cut.
    [[nodiscard]] FleetPeerResult take(EchoReport report);

private:
    void keepLine(LogRecord &&line);
    void keepPdu(const PduTransfer &pdu);

    QList<LogRecord> m_lines;
    qsizetype m_lineBytes = 0;
    QList<PduTransfer> m_pdus;
    RunLog m_log;
};

/// The size of a result in bytes, including everything it points to.
[[nodiscard]] qsizetype bytesOf(const FleetPeerResult &result);

} // namespace dicom_echo
