// Makes what is shown and exported fit to be given away: host names, addresses and AE titles become placeholders, in
// texts and in the bytes of PDUs.
#pragma once

#include "core/capture/capture.h"
#include "core/echo/fleet_report.h"
#include "core/echo/watch_statistics.h"
#include "core/redaction/placeholders.h"

namespace dicom_echo {

/// One per run or opened file: what one object redacts has the same placeholder for the same value throughout. What is
/// redacted must not be redacted again.
class Redactor
{
public:
    // What was learnt is found in texts from then on.
    void learn(const EchoRequest &request);
    void learn(const PeerFacts &peer);
    void learn(const Capture &capture);
    void learn(const FleetPeer &peer);

    /// What was learnt: `AE-1 = MAINPACS`.
    [[nodiscard]] QStringList replacements() const { return m_placeholders.replacements(); }

    /// Any line of text: known values are replaced where they stand as whole words.
    /// Learns the AE titles from the dump of an A-ASSOCIATE PDU.
    [[nodiscard]] QString redacted(const QString &line);
    [[nodiscard]] Finding redacted(Finding finding);

    /// Learns from the report. Names in certificates, their fingerprints and the paths of files are redacted too.
    [[nodiscard]] EchoReport redacted(const EchoReport &report);

    /// Learns from the request of the watch, its last run and its outages.
    [[nodiscard]] WatchReport redacted(const WatchReport &report);

    /// Learns from the results. The names of peers and groups become placeholders, too.
    [[nodiscard]] FleetReport redacted(const FleetReport &report);
    [[nodiscard]] FleetPeerResult redacted(const FleetPeerResult &result);
    /// Of a peer or a group.
    [[nodiscard]] QString redactedName(const QString &name);

    /// Learns the AE titles. All lengths stay as they are: known values in other strings get placeholders of the same
    /// length, user identities and data sets are overwritten.
    [[nodiscard]] PduTransfer redacted(const PduTransfer &pdu);

    /// Learns from the capture.
    [[nodiscard]] Capture redacted(const Capture &capture);

    /// Learns from the event.
    [[nodiscard]] RunEvent redacted(const RunEvent &event);

private:
    void redactRequest(EchoRequest &request);
    [[nodiscard]] QHostAddress redactedAddress(const QHostAddress &address);
    void redactAttempts(QList<ConnectAttempt> &attempts);
    void redactPeer(PeerFacts &peer);
    void redactTlsSettings(TlsSettings &settings);
    void redactTlsFacts(TlsFacts &facts);
    void redactCertificate(CertificateFacts &certificate);
    [[nodiscard]] std::shared_ptr<const EchoReport> redacted(const std::shared_ptr<const EchoReport> &report);
    [[nodiscard]] Endpoint redactedEndpoint(const Endpoint &endpoint);
    [[nodiscard]] QByteArray redacted(const QByteArray &bytes);

    Placeholders m_placeholders;
};

} // namespace dicom_echo
