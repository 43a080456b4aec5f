#include "core/fleet/peer_record.h"

#include "core/fleet/bounded_report.h"

#include <utility>

namespace dicom_echo {

namespace {

constexpr qsizetype mostBytesOfLines = 12 * 1024;
constexpr qsizetype mostBytesOfReport = 22 * 1024;
constexpr qsizetype mostOfLine = 512;     // characters
constexpr qsizetype firstLinesKept = 16;  // how it began; then come the newest
constexpr qsizetype mostBytesOfPdu = 640; // the A-ASSOCIATE-RQ of an echo has 205

qsizetype bytesOf(const LogRecord &line)
{
    return qsizetype{sizeof(LogRecord)} + line.text.size() * qsizetype{sizeof(QChar)};
}

} // namespace

PeerRecord::PeerRecord(LogLevel mostVerbose)
    : m_log(mostVerbose, [this](LogRecord &&line) { keepLine(std::move(line)); })
{}

void PeerRecord::consume(const RunEvent &event)
{
    m_log.consume(event);
    if (const auto *pdu = std::get_if<PduTransfer>(&event))
        keepPdu(*pdu);
}

void PeerRecord::keepLine(LogRecord &&line)
{
    if (line.text.size() > mostOfLine)
        line.text = line.text.left(mostOfLine);
    m_lineBytes += bytesOf(line);
    m_lines.append(std::move(line));
    while (m_lineBytes > mostBytesOfLines && m_lines.size() > firstLinesKept + 1)
        m_lineBytes -= bytesOf(m_lines.takeAt(firstLinesKept));
}

void PeerRecord::keepPdu(const PduTransfer &pdu)
{
    if (m_pdus.size() == mostPdusOfPeer)
        m_pdus.removeFirst();
    PduTransfer &kept = m_pdus.emplaceBack(pdu);
    if (kept.bytes.size() > mostBytesOfPdu) {
        kept.leftOutBytes += kept.bytes.size() - mostBytesOfPdu;
        kept.bytes = kept.bytes.left(mostBytesOfPdu);
    }
}

FleetPeerResult PeerRecord::take(EchoReport report)
{
    boundReport(report, mostBytesOfReport);
    FleetPeerResult result;
    result.report = std::move(report);
    result.log = std::exchange(m_lines, {});
    result.pdus = std::exchange(m_pdus, {});
    m_lineBytes = 0;
    return result;
}

qsizetype bytesOf(const FleetPeerResult &result)
{
    qsizetype bytes = bytesOf(result.report);
    for (const LogRecord &line : result.log)
        bytes += bytesOf(line);
    for (const PduTransfer &pdu : result.pdus)
        bytes += qsizetype{sizeof(PduTransfer)} + pdu.bytes.size();
    return bytes;
}

} // namespace dicom_echo
