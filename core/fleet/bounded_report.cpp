#include "core/fleet/bounded_report.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace dicom_echo {

namespace {

// What an honest peer sends fits. A report that is too large nevertheless has them halved until it fits, too.
constexpr qsizetype mostOfUid = 64; // PS3.5 9.1
constexpr qsizetype mostOfName = 256;
constexpr qsizetype mostOfText = 1024;
constexpr qsizetype mostOfFlaw = 80;
constexpr qsizetype mostOfCertificate = 4096; // DER
constexpr qsizetype mostKeptCertificates = 8;
constexpr qsizetype mostKeptNames = 64;
constexpr qsizetype mostEntries = 64;
constexpr qsizetype mostAnswers = 64;
constexpr qsizetype hardestCut = 64;

/// Cuts what is visited to the sizes that are named, or to a part of them.
struct Cutter
{
    qsizetype divisor = 1;

    void text(QString &text, qsizetype most) const
    {
        if (text.size() > most / divisor)
            text = text.left(most / divisor); // which lets go of the rest
    }
    void bytes(QByteArray &bytes, qsizetype most) const
    {
        if (bytes.size() > most / divisor)
            bytes = bytes.left(most / divisor);
    }
    template <typename T>
    void list(QList<T> &list, qsizetype most) const
    {
        const qsizetype kept = std::max<qsizetype>(1, most / divisor);
        if (list.size() > kept)
            list = list.first(kept);
    }
};

/// Adds up what is visited.
struct Counter
{
    qsizetype total = 0;

    void text(const QString &text, qsizetype) { total += text.size() * qsizetype{sizeof(QChar)}; }
    void bytes(const QByteArray &bytes, qsizetype) { total += bytes.size(); }
    template <typename T>
    void list(const QList<T> &list, qsizetype)
    {
        total += list.size() * qsizetype{sizeof(T)};
    }
};

template <typename Visitor, typename List>
void visitTexts(Visitor &visitor, List &texts, qsizetype mostTexts, qsizetype mostOfEach)
{
    visitor.list(texts, mostTexts);
    for (auto &text : texts)
        visitor.text(text, mostOfEach);
}

template <typename Visitor, typename Certificate>
void visitCertificate(Visitor &visitor, Certificate &certificate)
{
    visitor.text(certificate.subject, mostOfName);
    visitor.text(certificate.issuer, mostOfName);
    visitTexts(visitor, certificate.alternativeNames, mostKeptNames, mostOfName);
    visitTexts(visitor, certificate.extendedKeyUsage, mostKeptNames, mostOfUid);
    visitor.text(certificate.key, mostOfUid);
    visitor.text(certificate.signature, mostOfUid);
    visitor.bytes(certificate.sha256, mostOfUid);
    // Half a certificate is none.
    if constexpr (std::is_same_v<Visitor, const Cutter>) {
        if (certificate.der.size() > mostOfCertificate / visitor.divisor)
            certificate.der.clear();
    } else {
        visitor.bytes(certificate.der, mostOfCertificate);
    }
}

template <typename Visitor, typename Tls>
void visitTls(Visitor &visitor, Tls &tls)
{
    visitor.text(tls.version, mostOfUid);
    visitor.text(tls.cipher, mostOfUid);
    visitor.text(tls.verificationError, mostOfText);
    visitTexts(visitor, tls.requestedAuthorities, mostKeptNames, mostOfName);
    visitor.list(tls.chain, mostKeptCertificates);
    for (auto &certificate : tls.chain)
        visitCertificate(visitor, certificate);
    visitor.text(tls.serverName, mostOfName);
}

template <typename Visitor, typename Contexts>
void visitContexts(Visitor &visitor, Contexts &contexts)
{
    visitor.list(contexts, mostEntries);
    for (auto &context : contexts) {
        visitor.text(context.abstractSyntax, mostOfUid);
        visitor.text(context.transferSyntax, mostOfUid);
    }
}

/// The facts of a finding, by their kind. What is not long is not visited.
template <typename Visitor>
struct FactsVisitor
{
    Visitor &visitor;

    template <typename Facts>
    void operator()(Facts &facts) const
    {
        using Kind = std::remove_const_t<Facts>;
        if constexpr (std::is_same_v<Kind, Violation> || std::is_same_v<Kind, DifferenceFacts>) {
            visitor.text(facts.expected, mostOfName);
            visitor.text(facts.found, mostOfName);
        } else if constexpr (std::is_same_v<Kind, StatusFacts>) {
            visitor.text(facts.errorComment, mostOfUid);
        } else if constexpr (std::is_same_v<Kind, ContextFacts>) {
            visitContexts(visitor, facts.contexts);
        } else if constexpr (std::is_same_v<Kind, SystemErrorFacts>) {
            visitor.text(facts.text, mostOfText);
        } else if constexpr (std::is_same_v<Kind, TlsFailureFacts>) {
            visitor.text(facts.text, mostOfText);
            visitor.text(facts.checkedName, mostOfName);
            visitCertificate(visitor, facts.certificate);
        } else if constexpr (std::is_same_v<Kind, NameFacts>) {
            visitor.text(facts.reason, mostOfText);
            visitor.list(facts.servers, mostKeptNames);
        } else if constexpr (std::is_same_v<Kind, ConnectFacts>) {
            visitor.text(facts.error.text, mostOfText);
        } else if constexpr (std::is_same_v<Kind, UncleanFacts>) {
            visitor.list(facts.flaws, mostEntries);
            for (auto &flaw : facts.flaws) {
                visitor.text(flaw.violation.expected, mostOfFlaw);
                visitor.text(flaw.violation.found, mostOfFlaw);
            }
        }
    }
};

template <typename Visitor, typename Report>
void visitReport(Visitor &visitor, Report &report)
{
    auto &peer = report.peer;
    visitTexts(visitor, peer.addresses, mostEntries, mostOfUid);
    visitor.text(peer.connectedTo, mostOfUid);
    visitor.text(peer.localAddress, mostOfUid);
    visitor.text(peer.implementationClassUid, mostOfUid);
    visitor.text(peer.implementationVersionName, mostOfUid);
    visitor.text(peer.calledAeTitle, mostOfUid);
    visitor.text(peer.callingAeTitle, mostOfUid);
    if (report.connection)
        visitor.list(report.connection->attempts, mostEntries);
    if (report.secondOpinion) {
        visitor.bytes(report.secondOpinion->firstBytes, mostOfUid);
        if (report.secondOpinion->tls)
            visitTls(visitor, *report.secondOpinion->tls);
    }
    if (report.tls)
        visitTls(visitor, *report.tls);
    visitContexts(visitor, report.presentationContexts);
    visitor.text(report.echoes.otherSopClass, mostOfUid);
    visitor.list(report.findings, mostEntries);
    for (auto &finding : report.findings) {
        visitor.bytes(finding.evidence.firstBytes, mostOfUid);
        std::visit(FactsVisitor<Visitor>{visitor}, finding.facts);
    }
}

} // namespace

void boundReport(EchoReport &report, qsizetype mostBytes)
{
    QMap<quint16, quint32> &statuses = report.echoes.statuses;
    while (statuses.size() > mostAnswers)
        statuses.erase(std::prev(statuses.end()));
    qsizetype divisor = 1;
    do {
        const Cutter cutter{divisor};
        visitReport(cutter, report);
        divisor *= 2;
    } while (bytesOf(report) > mostBytes && divisor <= hardestCut);
}

qsizetype bytesOf(const EchoReport &report)
{
    Counter counter;
    visitReport(counter, report);
    constexpr qsizetype node = 64; // of a map
    return counter.total + qsizetype{sizeof(EchoReport)} + report.echoes.statuses.size() * node;
}

} // namespace dicom_echo
