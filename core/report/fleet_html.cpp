#include "core/report/fleet_html.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/net/host_port.h"
#include "core/pdu/pdu_decoder.h"
#include "core/report/fleet_text.h"
#include "core/report/html_page.h"

namespace dicom_echo {

namespace {

/// With more peers in trouble than this their details are folded, too: the causes tell them.
constexpr qsizetype mostOpenDetails = 20;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

Verdict fleetVerdict(const FleetReport &report)
{
    const FleetCounts counts = fleetCounts(report.peers);
    if (report.partial)
        return Verdict::Cancelled;
    if (counts.failure > counts.expectedFailure)
        return Verdict::Failure;
    return counts.warning > 0 ? Verdict::Warning : Verdict::Success;
}

QString resultText(const FleetPeerResult &peer)
{
    switch (peer.report.verdict) {
    case Verdict::Success:
        return latin("succeeded");
    case Verdict::Warning:
        return latin("warning");
    case Verdict::Failure:
        return peer.isDownExpected ? latin("down as expected") : latin("failed");
    case Verdict::Cancelled:
        return latin("cancelled");
    }
    Q_UNREACHABLE();
}

QString resultClass(const FleetPeerResult &peer)
{
    const bool isNoNews = peer.report.verdict == Verdict::Failure && peer.isDownExpected;
    return isNoNews ? latin("cancelled") : verdictName(peer.report.verdict);
}

QString countItem(const char *cssClass, qsizetype count, const char *text)
{
    if (count == 0)
        return {};
    return QStringLiteral("<li class=\"%1\"><b>%2</b> %3</li>\n")
        .arg(QLatin1StringView(cssClass), QString::number(count), QLatin1StringView(text));
}

QString countsHtml(const FleetReport &report)
{
    const FleetCounts counts = fleetCounts(report.peers);
    return latin("<ul class=\"counts\">\n") + countItem("", report.peers.size(), "tested") +
           countItem("success", counts.success, "succeeded") + countItem("warning", counts.warning, "with a warning") +
           countItem("failure", counts.failure - counts.expectedFailure, "failed") +
           countItem("", counts.expectedFailure, "down as expected") + countItem("", counts.cancelled, "cancelled") +
           latin("</ul>\n");
}

QString changeRow(const char *what, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QStringList visible;
    for (const QString &name : names)
        visible << visibleText(name);
    return latin("<tr>") + htmlElement(latin("th"), QLatin1StringView(what)) +
           htmlElement(latin("td"),
                       QStringLiteral("%1: %2").arg(QString::number(names.size()), visible.join(latin(", ")))) +
           latin("</tr>\n");
}

QString changesHtml(const FleetReport &report)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    const QString since = changes.since.toUTC().toString(latin("yyyy-MM-dd HH:mm 'UTC'"));
    const QString rows = changeRow("New failures", changes.newFailures) + changeRow("Recovered", changes.recovered) +
                         changeRow("Other software", changes.software) +
                         changeRow("Certificates to look at", changes.certificate) +
                         changeRow("Slower", changes.slower) + changeRow("Changed otherwise", changes.other);
    return htmlElement(latin("h2"), latin("What changed")) + u'\n' +
           htmlElement(latin("p"), QStringLiteral("Since %1: %2.").arg(since, fleetChangesText(report))) + u'\n' +
           (rows.isEmpty() ? QString() : latin("<table class=\"rows\">\n") + rows + latin("</table>\n"));
}

QString causeHtml(const FleetReport &report, const FleetCause &cause, const char *cssClass)
{
    QStringList names;
    for (const qsizetype place : cause.peers)
        names << visibleText(report.peers[place].name);
    const QString count = names.size() == 1 ? latin("1 peer") : QStringLiteral("%1 peers").arg(names.size());
    QString html = QStringLiteral("<div class=\"cause %1\">\n").arg(QLatin1StringView(cssClass));
    html += htmlElement(latin("h3"), QStringLiteral("%1: %2").arg(count, cause.title)) + u'\n';
    html += htmlElement(latin("p"), names.join(latin(", "))) + u'\n';
    html += htmlElement(latin("p"), latin("who"), latin("Who can act: ") + responsibleText(cause.responsible)) + u'\n';
    if (!cause.advice.isEmpty())
        html += latin("<ol>\n");
    for (const QString &step : cause.advice)
        html += htmlElement(latin("li"), step) + u'\n';
    return html + (cause.advice.isEmpty() ? QString() : latin("</ol>\n")) + latin("</div>\n");
}

QString causesHtml(const FleetReport &report)
{
    const QList<FleetCause> failures = fleetCauses(report.peers);
    const QList<FleetCause> warnings = fleetWarnings(report.peers);
    if (failures.isEmpty() && warnings.isEmpty())
        return {};
    QString html = htmlElement(latin("h2"), latin("What is wrong, and who can act")) + u'\n';
    if (report.ownNetworkSuspected)
        html +=
            htmlElement(latin("p"), latin("summary warning"),
                        latin("Most likely our network, not theirs: so many peers could not be reached at once that "
                              "this computer's network, its name server or the way out of it should be looked at "
                              "first.")) +
            u'\n';
    for (const FleetCause &cause : failures)
        html += causeHtml(report, cause, "failure");
    for (const FleetCause &cause : warnings)
        html += causeHtml(report, cause, "warning");
    return html;
}

QString labelledCell(const char *label, const QString &text)
{
    if (text.isEmpty())
        return latin("<td></td>");
    return QStringLiteral("<td class=\"labelled\" data-label=\"%1\">%2</td>")
        .arg(QLatin1StringView(label), text.toHtmlEscaped());
}

/// What is decisive of a peer, in a few words.
QString remarkText(const FleetPeerResult &peer)
{
    const QList<Finding> &findings = peer.report.findings;
    const Finding *const finding = peer.report.failure() ? peer.report.failure()
                                   : findings.isEmpty()  ? nullptr
                                                         : &findings.first();
    return finding ? diagnose(peer.report, *finding).title : QString();
}

QString peerRowHtml(const FleetPeerResult &peer)
{
    const EchoReport &report = peer.report;
    const EchoRequest &request = report.request;
    const QString roundTrip = report.echoes.roundTrip ? durationText(report.echoes.roundTrip->median) : QString();
    return latin("<tr>") + htmlElement(latin("td"), visibleText(peer.name)) +
           labelledCell("Group", visibleText(peer.group)) +
           htmlElement(latin("td"), latin("result ") + resultClass(peer), resultText(peer)) +
           labelledCell("Finding", remarkText(peer)) +
           labelledCell("Address",
                        visibleText(request.calledAeTitle + u'@' + hostAndPort(request.address, request.port))) +
           labelledCell("Round trip", roundTrip) +
           labelledCell("Software", visibleText(report.peer.implementationVersionName)) + latin("</tr>\n");
}

QString tableHtml(const FleetReport &report)
{
    QString html =
        htmlElement(latin("h2"), latin("All peers")) +
        latin("\n<table class=\"peers\">\n<thead><tr><th>Peer</th><th>Group</th><th>Result</th>"
              "<th>Finding</th><th>Address</th><th>Round trip</th><th>Software</th></tr></thead>\n<tbody>\n");
    for (const FleetPeerResult &peer : report.peers)
        html += peerRowHtml(peer);
    return html + latin("</tbody>\n</table>\n");
}

QString peerDetailsHtml(const FleetPeerResult &peer, bool isOpen)
{
    QStringList lines;
    if (peer.report.verdict != Verdict::Success) {
        for (const LogRecord &record : peer.log)
            lines << logLine(record);
    }
    QString html = isOpen ? latin("<details open>\n<summary>") : latin("<details>\n<summary>");
    html += htmlElement(latin("b"), visibleText(peer.name)) + latin(": ") +
            htmlElement(latin("span"), resultClass(peer), resultText(peer)) + latin("</summary>\n");
    const ReportDocument document = reportDocument(peer.report, lines);
    html += htmlElement(latin("p"), document.summary) + u'\n';
    for (const ReportSection &section : document.sections)
        html += htmlSection(section, 3);
    return html + latin("</details>\n");
}

/// Those that are not as they should be come first.
QString detailsHtml(const FleetReport &report)
{
    QList<const FleetPeerResult *> troubled;
    QList<const FleetPeerResult *> others;
    for (const FleetPeerResult &peer : report.peers)
        (peer.report.verdict == Verdict::Success ? others : troubled) << &peer;
    QString html = htmlElement(latin("h2"), latin("Each peer in detail")) + u'\n';
    for (const FleetPeerResult *const peer : troubled)
        html += peerDetailsHtml(*peer, troubled.size() <= mostOpenDetails);
    for (const FleetPeerResult *const peer : others)
        html += peerDetailsHtml(*peer, false);
    return html;
}

} // namespace

QString fleetHtml(const FleetReport &report)
{
    const QString when = report.startedAt.toUTC().toString(latin("yyyy-MM-dd HH:mm 'UTC'"));
    const QString changed = report.changes ? QStringLiteral(" %1.").arg(fleetChangesText(report)) : QString();
    const QString cancelled = report.partial ? latin(" Cancelled: this is what was found until then.") : QString();
    const QString body = countsHtml(report) + changesHtml(report) + causesHtml(report) + tableHtml(report) +
                         detailsHtml(report) +
                         htmlElement(latin("p"), latin("who"), latin("Made by DICOM Echo " DICOM_ECHO_VERSION)) + u'\n';
    return htmlPage(QStringLiteral("DICOM connections (C-ECHO), %1").arg(when), fleetVerdict(report),
                    fleetSummaryText(report) + u'.' + cancelled + changed, body);
}

} // namespace dicom_echo
