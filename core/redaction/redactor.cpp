#include "core/redaction/redactor.h"

#include "core/capture/pdu_start.h"
#include "core/dump/associate_dump.h"
#include "core/echo/peer_text.h"
#include "core/echo/settings.h"
#include "core/pdu/wire_text.h"
#include "core/redaction/pdu_redaction.h"

namespace dicom_echo {

namespace {

using Kind = Placeholders::Kind;

/// Nothing for a setting that leads to nobody.
std::optional<Kind> kindOf(const Setting &setting)
{
    switch (setting.privacy) {
    case SettingPrivacy::Public:
        return std::nullopt;
    case SettingPrivacy::Host:
        return Kind::Host;
    case SettingPrivacy::Address:
        return Kind::Address;
    case SettingPrivacy::AeTitle:
        return Kind::AeTitle;
    }
    Q_UNREACHABLE();
}

} // namespace

void Redactor::learn(const EchoRequest &request)
{
    for (const Setting &setting : settings()) {
        if (const auto kind = kindOf(setting))
            m_placeholders.placeholder(*kind, request.*setting.name);
    }
    if (request.tls)
        m_placeholders.placeholder(Kind::Host, request.tls->serverName);
}

void Redactor::learn(const PeerFacts &peer)
{
    m_placeholders.placeholder(Kind::AeTitle, peer.calledAeTitle);
    m_placeholders.placeholder(Kind::Address, peer.localAddress);
    for (const QString &address : peer.addresses)
        m_placeholders.placeholder(Kind::Address, address);
    if (const auto connectedTo = parsePeer(peer.connectedTo).value)
        m_placeholders.placeholder(Kind::Address, connectedTo->address);
}

void Redactor::learn(const Capture &capture)
{
    for (const PduTransfer &pdu : capture.pdus) {
        const quint8 type = pdu.bytes.isEmpty() ? quint8(0) : quint8(pdu.bytes.front());
        if (type != quint8(PduType::AssociateRq) && type != quint8(PduType::AssociateAc))
            continue; // no titles in the many others
        const DecodedPdu decoded = decodePdu(pdu.bytes);
        if (const auto *associate = std::get_if<AssociatePdu>(&decoded.content)) {
            m_placeholders.placeholder(Kind::AeTitle, trimmedText(associate->callingAeTitle));
            m_placeholders.placeholder(Kind::AeTitle, trimmedText(associate->calledAeTitle));
        }
    }
    m_placeholders.placeholder(Kind::Address, capture.local.address.toString());
    m_placeholders.placeholder(Kind::Address, capture.peer.address.toString());
}

QString Redactor::redacted(const QString &line)
{
    // Here also a title is replaced that is too common to be looked for everywhere.
    if (const qsizetype title = dumpedAeTitlePosition(line); title >= 0)
        return line.first(title) + m_placeholders.placeholder(Kind::AeTitle, line.sliced(title));
    return m_placeholders.replaced(line, Placeholders::Length::Any);
}

EchoReport Redactor::redacted(const EchoReport &report)
{
    EchoReport result = report;
    learn(report.request);
    learn(report.peer);
    redactRequest(result.request);
    if (result.tls)
        redactTlsFacts(*result.tls);
    redactPeer(result.peer);
    if (result.connection)
        redactAttempts(result.connection->attempts);
    if (result.secondOpinion) {
        if (result.secondOpinion->tls)
            redactTlsFacts(*result.secondOpinion->tls);
        result.secondOpinion->firstBytes = redacted(result.secondOpinion->firstBytes);
    }
    for (Finding &finding : result.findings)
        finding = redacted(std::move(finding));
    return result;
}

FleetPeerResult Redactor::redacted(const FleetPeerResult &result)
{
    FleetPeerResult given = result;
    given.name = redactedName(result.name);
    given.group = redactedName(result.group);
    given.report = redacted(result.report);
    for (LogRecord &line : given.log)
        line.text = redacted(line.text);
    for (PduTransfer &pdu : given.pdus)
        pdu = redacted(pdu);
    return given;
}

FleetReport Redactor::redacted(const FleetReport &report)
{
    FleetReport given = report;
    for (const FleetPeerResult &peer : report.peers)
        learn(peer.report.request);
    for (FleetPeerResult &peer : given.peers)
        peer = redacted(peer);
    for (qsizetype i = 0; i < given.untested.size(); ++i) { // both may name a peer
        given.untested[i].where = QStringLiteral("entry %1").arg(i + 1);
        given.untested[i].reason = QStringLiteral("redacted");
    }
    if (!given.changes)
        return given;
    FleetChanges &changes = *given.changes;
    for (QStringList *names : {&changes.newFailures, &changes.recovered, &changes.software, &changes.certificate,
                               &changes.slower, &changes.other, &changes.firstTested})
        for (QString &name : *names)
            name = redactedName(name);
    return given;
}

QString Redactor::redactedName(const QString &name)
{
    return m_placeholders.placeholder(Placeholders::Kind::Name, name);
}

void Redactor::learn(const FleetPeer &peer)
{
    learn(peer.request);
    static_cast<void>(redactedName(peer.name));
    static_cast<void>(redactedName(peer.group));
}

WatchReport Redactor::redacted(const WatchReport &report)
{
    WatchReport result = report;
    learn(report.request);
    redactRequest(result.request);
    result.lastRun = redacted(report.lastRun);
    const auto redactOutage = [this](Outage &outage) {
        outage.first = redacted(outage.first);
        outage.last = redacted(outage.last);
    };
    for (Outage &outage : result.summary.outages)
        redactOutage(outage);
    if (result.summary.longestOutage)
        redactOutage(*result.summary.longestOutage);
    return result;
}

Capture Redactor::redacted(const Capture &capture)
{
    learn(capture);
    Capture result{
        redactedEndpoint(capture.local), redactedEndpoint(capture.peer), {}, capture.dropped, capture.violations};
    result.pdus.reserve(capture.pdus.size());
    for (const PduTransfer &pdu : capture.pdus)
        result.pdus.append(redacted(pdu));
    return result;
}

std::shared_ptr<const EchoReport> Redactor::redacted(const std::shared_ptr<const EchoReport> &report)
{
    return report ? std::make_shared<const EchoReport>(redacted(*report)) : nullptr;
}

RunEvent Redactor::redacted(const RunEvent &event)
{
    if (const auto *pdu = std::get_if<PduTransfer>(&event))
        return redacted(*pdu);
    RunEvent result = event;
    if (auto *record = std::get_if<LogRecord>(&result))
        record->text = redacted(record->text);
    if (auto *connected = std::get_if<PeerConnected>(&result)) {
        learn(*connected->peer);
        PeerFacts peer = *connected->peer;
        redactPeer(peer);
        connected->peer = std::make_shared<const PeerFacts>(std::move(peer));
    }
    if (auto *answer = std::get_if<EchoAnswered>(&result); answer && answer->failure)
        answer->failure = std::make_shared<const Finding>(redacted(*answer->failure));
    if (auto *sample = std::get_if<WatchSampled>(&result))
        sample->failed = redacted(sample->failed);
    return result;
}

PduTransfer Redactor::redacted(const PduTransfer &pdu)
{
    PduTransfer result = pdu;
    result.bytes = redacted(pdu.bytes);
    return result;
}

QByteArray Redactor::redacted(const QByteArray &bytes)
{
    // What is not DICOM has no fields.
    return startsWithPduType(bytes) ? redactedPdu(bytes, pduFields(bytes), m_placeholders)
                                    : redactedBytes(bytes, m_placeholders);
}

Endpoint Redactor::redactedEndpoint(const Endpoint &endpoint)
{
    return {redactedAddress(endpoint.address), endpoint.port};
}

void Redactor::redactRequest(EchoRequest &request)
{
    for (const Setting &setting : settings()) {
        if (const auto kind = kindOf(setting))
            request.*setting.name = m_placeholders.placeholder(*kind, request.*setting.name);
    }
    if (request.tls)
        redactTlsSettings(*request.tls);
}

void Redactor::redactPeer(PeerFacts &peer)
{
    peer.localAddress = m_placeholders.placeholder(Kind::Address, peer.localAddress);
    for (QString &address : peer.addresses)
        address = m_placeholders.placeholder(Kind::Address, address);
    peer.connectedTo = redacted(peer.connectedTo);
    peer.implementationVersionName = redacted(peer.implementationVersionName);
    peer.calledAeTitle = m_placeholders.placeholder(Kind::AeTitle, peer.calledAeTitle);
}

QHostAddress Redactor::redactedAddress(const QHostAddress &address)
{
    return QHostAddress(m_placeholders.placeholder(Kind::Address, address.toString()));
}

void Redactor::redactAttempts(QList<ConnectAttempt> &attempts)
{
    for (ConnectAttempt &attempt : attempts) {
        attempt.address = redactedAddress(attempt.address);
        attempt.localAddress = m_placeholders.placeholder(Kind::Address, attempt.localAddress);
        if (attempt.icmp)
            attempt.icmp->from = redactedAddress(attempt.icmp->from);
    }
}

void Redactor::redactTlsSettings(TlsSettings &settings)
{
    settings.serverName = m_placeholders.placeholder(Kind::Host, settings.serverName);
    settings.pinnedSha256.clear(); // certificates can be looked up by it
    for (QString *path :
         {&settings.caPath, &settings.crlFile, &settings.certificateFile, &settings.keyFile, &settings.keyPasswordFile})
        *path = m_placeholders.placeholder(Kind::File, *path);
}

void Redactor::redactTlsFacts(TlsFacts &facts)
{
    for (CertificateFacts &certificate : facts.chain)
        redactCertificate(certificate);
    for (QString &authority : facts.requestedAuthorities)
        authority = m_placeholders.placeholder(Kind::Name, authority);
    facts.verificationError = redacted(facts.verificationError);
    facts.serverName = m_placeholders.placeholder(Kind::Host, facts.serverName);
    for (ExposedFile &file : facts.exposedFiles)
        file.path = m_placeholders.placeholder(Kind::File, file.path);
}

void Redactor::redactCertificate(CertificateFacts &certificate)
{
    const QStringList attributes = certificate.subject.split(u',');
    for (const QString &attribute : attributes) {
        if (attribute.startsWith(QStringLiteral("CN=")))
            m_placeholders.placeholder(Kind::Host, attribute.sliced(3));
    }
    for (QString &name : certificate.alternativeNames) {
        const qsizetype colon = name.indexOf(u':') + 1;
        const Kind kind =
            name.startsWith(QStringLiteral("DNS:")) || name.startsWith(QStringLiteral("IP:")) ? Kind::Host : Kind::Name;
        name = name.first(colon) + m_placeholders.placeholder(kind, name.sliced(colon));
    }
    certificate.subject = m_placeholders.placeholder(Kind::Name, certificate.subject);
    certificate.issuer = m_placeholders.placeholder(Kind::Name, certificate.issuer);
    certificate.sha256 = QByteArrayLiteral("redacted");
}

Finding Redactor::redacted(Finding finding)
{
    if (auto *facts = std::get_if<StatusFacts>(&finding.facts)) {
        facts->errorComment = redacted(facts->errorComment);
    } else if (auto *error = std::get_if<SystemErrorFacts>(&finding.facts)) {
        error->text = redacted(error->text);
    } else if (auto *connect = std::get_if<ConnectFacts>(&finding.facts)) {
        if (connect->icmp)
            connect->icmp->from = redactedAddress(connect->icmp->from);
    } else if (auto *name = std::get_if<NameFacts>(&finding.facts)) {
        name->reason = redacted(name->reason);
        for (NameServerAnswer &server : name->servers)
            server.server = redactedAddress(server.server);
    } else if (auto *setting = std::get_if<TlsSettingError>(&finding.facts)) {
        setting->path = m_placeholders.placeholder(Kind::File, setting->path);
        setting->reason = redacted(setting->reason);
    } else if (auto *violation = std::get_if<Violation>(&finding.facts)) {
        violation->found = redacted(violation->found);
    } else if (auto *unclean = std::get_if<UncleanFacts>(&finding.facts)) {
        for (ResponseFlaw &flaw : unclean->flaws)
            flaw.violation.found = redacted(flaw.violation.found);
    } else if (auto *tls = std::get_if<TlsFailureFacts>(&finding.facts)) {
        redactCertificate(tls->certificate);
        tls->text = redacted(tls->text);
        tls->checkedName = m_placeholders.placeholder(Kind::Host, tls->checkedName);
    } else if (auto *file = std::get_if<ExposedFile>(&finding.facts)) {
        file->path = m_placeholders.placeholder(Kind::File, file->path);
    } else if (auto *difference = std::get_if<DifferenceFacts>(&finding.facts)) {
        const bool isOfTitles =
            finding.code == FindingCode::CalledAeTitleDiffers || finding.code == FindingCode::AeTitleSimilar;
        for (QString *value : {&difference->expected, &difference->found})
            *value = isOfTitles ? m_placeholders.placeholder(Kind::AeTitle, *value) : redacted(*value);
    }
    finding.evidence.firstBytes = redacted(finding.evidence.firstBytes);
    return finding;
}

} // namespace dicom_echo
