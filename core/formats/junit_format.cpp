// JUnit's XML, in the form that Jenkins and GitLab read: a failure is the peer's, an error means that we could not test
// it.
#include "core/diagnosis/diagnosis.h"
#include "core/formats/machine_formats.h"
#include "core/formats/machine_text.h"
#include "core/net/host_port.h"
#include "core/text/visible_text.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace dicom_echo {

namespace {

enum class CaseOutcome { Passed, Failure, Error, Skipped };

/// That we did not reach the peer because of our name service, our network, or a name in our list that does not exist.
constexpr FindingCode ourCodes[] = {FindingCode::HostNotFound,   FindingCode::NameServiceFailed,
                                    FindingCode::ResolveTimeout, FindingCode::NetworkUnreachable,
                                    FindingCode::NoLocalRoute,   FindingCode::ConnectFailed};

/// Whether it says nothing about the peer.
bool isOurs(const Finding &finding)
{
    return std::find(std::begin(ourCodes), std::end(ourCodes), finding.code) != std::end(ourCodes) ||
           finding.evidence.ownNetwork != OwnNetwork::Well || std::holds_alternative<TlsSettingError>(finding.facts);
}

bool isOfOurNetwork(const Finding &finding)
{
    return finding.stage == Stage::Resolve || finding.stage == Stage::Connect ||
           finding.code == FindingCode::ConnectionLost;
}

CaseOutcome outcomeOf(const MachinePeer &peer, bool ownNetworkSuspected)
{
    if (peer.report.verdict == Verdict::Cancelled || peer.isDownExpected)
        return CaseOutcome::Skipped;
    const Finding *const failure = peer.report.failure();
    if (!failure)
        return CaseOutcome::Passed;
    const bool ours = isOurs(*failure) || (ownNetworkSuspected && isOfOurNetwork(*failure));
    return ours ? CaseOutcome::Error : CaseOutcome::Failure;
}

/// The peers of each group, in the order in which the groups first occur.
QList<QList<const MachinePeer *>> suitesOf(const MachineReport &report)
{
    QList<QList<const MachinePeer *>> suites;
    for (const MachinePeer &peer : report.peers) {
        const auto suite = std::find_if(suites.begin(), suites.end(),
                                        [&peer](const auto &peers) { return peers.first()->group == peer.group; });
        if (suite == suites.end())
            suites.append({&peer});
        else
            suite->append(&peer);
    }
    return suites;
}

class JunitDocument
{
public:
    explicit JunitDocument(const MachineReport &report)
        : m_report(report)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray write()
    {
        QList<const MachinePeer *> all;
        for (const MachinePeer &peer : m_report.peers)
            all << &peer;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("testsuites"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("DICOM Echo"));
        writeCounts(all, m_report.milliseconds, m_report.untested.size());
        for (const auto &suite : suitesOf(m_report))
            writeSuite(suite);
        writeUntested();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeCounts(const QList<const MachinePeer *> &peers, double milliseconds, qsizetype untested = 0)
    {
        const auto count = [&](CaseOutcome outcome) {
            return std::count_if(peers.begin(), peers.end(), [&](const MachinePeer *peer) {
                return outcomeOf(*peer, m_report.ownNetworkSuspected) == outcome;
            });
        };
        m_xml.writeAttribute(QStringLiteral("tests"), QString::number(peers.size() + untested));
        m_xml.writeAttribute(QStringLiteral("failures"), QString::number(count(CaseOutcome::Failure)));
        m_xml.writeAttribute(QStringLiteral("errors"), QString::number(count(CaseOutcome::Error) + untested));
        m_xml.writeAttribute(QStringLiteral("skipped"), QString::number(count(CaseOutcome::Skipped)));
        m_xml.writeAttribute(QStringLiteral("time"), plainDecimal(milliseconds / 1000));
    }

    void writeSuite(const QList<const MachinePeer *> &peers)
    {
        const QString group = peers.first()->group;
        double milliseconds = 0;
        for (const MachinePeer *const peer : peers)
            milliseconds += peer->report.milliseconds;
        m_xml.writeStartElement(QStringLiteral("testsuite"));
        m_xml.writeAttribute(QStringLiteral("name"), group.isEmpty() ? QStringLiteral("DICOM Echo") : group);
        writeCounts(peers, milliseconds);
        writeTimestamp();
        for (const MachinePeer *const peer : peers)
            writeCase(*peer);
        m_xml.writeEndElement();
    }

    void writeTimestamp()
    {
        m_xml.writeAttribute(QStringLiteral("timestamp"), // without a zone, as readers expect it
                             m_report.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    }

    /// What is wrong in the lists is a suite of its own.
    void writeUntested()
    {
        if (m_report.untested.isEmpty())
            return;
        const QString name = QStringLiteral("Lists of peers");
        m_xml.writeStartElement(QStringLiteral("testsuite"));
        m_xml.writeAttribute(QStringLiteral("name"), name);
        writeCounts({}, 0, m_report.untested.size());
        writeTimestamp();
        for (const UntestedEntry &entry : m_report.untested) {
            m_xml.writeStartElement(QStringLiteral("testcase"));
            m_xml.writeAttribute(QStringLiteral("name"), entry.where);
            m_xml.writeAttribute(QStringLiteral("classname"), name);
            m_xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
            m_xml.writeEmptyElement(QStringLiteral("error"));
            m_xml.writeAttribute(QStringLiteral("message"), entry.reason);
            m_xml.writeAttribute(QStringLiteral("type"),
                                 entry.isWholeList ? QStringLiteral("bad-list") : QStringLiteral("bad-list-entry"));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeCase(const MachinePeer &peer)
    {
        m_xml.writeStartElement(QStringLiteral("testcase"));
        m_xml.writeAttribute(QStringLiteral("name"), peer.name);
        m_xml.writeAttribute(QStringLiteral("classname"),
                             peer.group.isEmpty() ? QStringLiteral("DICOM Echo") : peer.group);
        m_xml.writeAttribute(QStringLiteral("time"), plainDecimal(peer.report.milliseconds / 1000));
        writeProperties(peer);
        writeOutcome(peer, outcomeOf(peer, m_report.ownNetworkSuspected));
        QStringList output = peer.log;
        if (peer.state == ServiceState::Warning)
            output << peer.summary << peer.details;
        if (!output.isEmpty())
            m_xml.writeTextElement(QStringLiteral("system-out"), output.join(u'\n'));
        m_xml.writeEndElement();
    }

    void writeOutcome(const MachinePeer &peer, CaseOutcome outcome)
    {
        if (outcome == CaseOutcome::Passed)
            return;
        if (outcome == CaseOutcome::Skipped) {
            m_xml.writeStartElement(QStringLiteral("skipped"));
            m_xml.writeAttribute(QStringLiteral("message"), peer.summary);
            m_xml.writeEndElement();
            return;
        }
        const Finding &failure = *peer.report.failure();
        m_xml.writeStartElement(outcome == CaseOutcome::Error ? QStringLiteral("error") : QStringLiteral("failure"));
        m_xml.writeAttribute(QStringLiteral("message"), peer.summary);
        m_xml.writeAttribute(QStringLiteral("type"), findingCodeName(failure.code));
        m_xml.writeCharacters(peer.details.join(u'\n'));
        m_xml.writeEndElement();
    }

    void writeProperties(const MachinePeer &peer)
    {
        const EchoReport &report = peer.report;
        m_xml.writeStartElement(QStringLiteral("properties"));
        writeProperty("peer", hostAndPort(report.request.address, report.request.port));
        writeProperty("calledAeTitle", report.request.calledAeTitle);
        writeProperty("callingAeTitle", report.request.callingAeTitle);
        writeProperty("verdict", verdictName(report.verdict));
        writeProperty("connectedTo", report.peer.connectedTo);
        writeProperty("implementationVersionName", report.peer.implementationVersionName);
        writeProperty("tlsVersion", report.tls ? report.tls->version : QString());
        writeProperty("roundTripSeconds", peer.roundTripSeconds ? plainDecimal(*peer.roundTripSeconds) : QString());
        m_xml.writeEndElement();
    }

    void writeProperty(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeEmptyElement(QStringLiteral("property"));
        m_xml.writeAttribute(QStringLiteral("name"), QLatin1StringView(name));
        m_xml.writeAttribute(QStringLiteral("value"), visibleText(value));
    }

    const MachineReport &m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray junitXml(const MachineReport &report)
{
    return JunitDocument(report).write();
}

} // namespace dicom_echo
