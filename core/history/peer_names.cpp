#include "core/history/peer_names.h"

#include "core/echo/request_json.h"

#include <QJsonArray>

namespace dicom_echo {

namespace {

constexpr QLatin1StringView requestKey("request");
constexpr QLatin1StringView addressesKey("addresses");
constexpr QLatin1StringView connectedToKey("connectedTo");
constexpr QLatin1StringView localAddressKey("localAddress");
constexpr QLatin1StringView calledKey("calledAeTitle");
constexpr QLatin1StringView callingKey("callingAeTitle");
constexpr QLatin1StringView certificatesKey("certificates");
constexpr QLatin1StringView subjectKey("subject");
constexpr QLatin1StringView issuerKey("issuer");
constexpr QLatin1StringView alternativeNamesKey("alternativeNames");
constexpr QLatin1StringView sha256Key("sha256");

constexpr qsizetype mostCertificates = 20;

void addCertificates(QList<CertificateFacts> &certificates, const EchoReport &report)
{
    if (report.tls)
        certificates += report.tls->chain;
    if (report.secondOpinion && report.secondOpinion->tls)
        certificates += report.secondOpinion->tls->chain;
    for (const Finding &finding : report.findings) {
        if (const auto *const failure = std::get_if<TlsFailureFacts>(&finding.facts))
            certificates << failure->certificate;
    }
}

QJsonArray certificatesToJson(QList<CertificateFacts> certificates)
{
    certificates.resize(std::min(certificates.size(), mostCertificates));
    QJsonArray array;
    for (const CertificateFacts &certificate : certificates)
        array << QJsonObject{{subjectKey, certificate.subject},
                             {issuerKey, certificate.issuer},
                             {alternativeNamesKey, QJsonArray::fromStringList(certificate.alternativeNames)},
                             {sha256Key, QString::fromLatin1(certificate.sha256)}};
    return array;
}

QJsonObject namesToJson(const EchoRequest &request, const PeerFacts &peer, const QList<CertificateFacts> &certificates)
{
    return {{requestKey, requestToJson(request)},
            {addressesKey, QJsonArray::fromStringList(peer.addresses)},
            {connectedToKey, peer.connectedTo},
            {localAddressKey, peer.localAddress},
            {calledKey, peer.calledAeTitle},
            {callingKey, peer.callingAeTitle},
            {certificatesKey, certificatesToJson(certificates)}};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &string : value.toArray())
        strings << string.toString();
    return strings;
}

} // namespace

QJsonObject peerNamesToJson(const EchoReport &report)
{
    QList<CertificateFacts> certificates;
    addCertificates(certificates, report);
    return namesToJson(report.request, report.peer, certificates);
}

QJsonObject peerNamesToJson(const WatchReport &report)
{
    PeerFacts peer = report.lastRun.peer;
    QList<CertificateFacts> certificates;
    addCertificates(certificates, report.lastRun);
    QList<Outage> outages = report.summary.outages;
    if (report.summary.longestOutage)
        outages << *report.summary.longestOutage; // which may be kept no more among the others
    for (const Outage &outage : std::as_const(outages)) {
        for (const auto &failed : {outage.first, outage.last}) {
            peer.addresses += failed->peer.addresses;
            peer.addresses << failed->peer.localAddress; // ours may have been another one then
            addCertificates(certificates, *failed);
        }
    }
    peer.addresses.removeAll(QString());
    peer.addresses.removeDuplicates();
    return namesToJson(report.request, peer, certificates);
}

EchoReport peerNamesFromJson(const QJsonObject &object)
{
    EchoReport report;
    JsonReader reader(object[requestKey].toObject());
    readRequest(reader, report.request);
    report.peer.addresses = stringsFrom(object[addressesKey]);
    report.peer.connectedTo = object[connectedToKey].toString();
    report.peer.localAddress = object[localAddressKey].toString();
    report.peer.calledAeTitle = object[calledKey].toString();
    report.peer.callingAeTitle = object[callingKey].toString();
    for (const auto &value : object[certificatesKey].toArray()) {
        CertificateFacts certificate;
        certificate.subject = value[subjectKey].toString();
        certificate.issuer = value[issuerKey].toString();
        certificate.alternativeNames = stringsFrom(value[alternativeNamesKey]);
        certificate.sha256 = value[sha256Key].toString().toLatin1();
        if (!report.tls)
            report.tls.emplace();
        report.tls->chain << certificate;
    }
    return report;
}

} // namespace dicom_echo
