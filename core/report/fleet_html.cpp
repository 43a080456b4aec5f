#include "core/report/fleet_html.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/net/host_port.h"
#include "core/report/fleet_changes_text.h"
#include "core/report/fleet_text.h"
#include "core/report/html_page.h"
#include "core/text/visible_text.h"

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

QString resultText(const FleetPeerResult &peer, const Words &words)
{
    switch (peer.report.verdict) {
    case Verdict::Success:
        return words(Text::tr("succeeded"));
    case Verdict::Warning:
        return words(Text::tr("warning"));
    case Verdict::Failure:
        return peer.isDownExpected ? words(Text::tr("down as expected")) : words(Text::tr("failed"));
    case Verdict::Cancelled:
        return words(Text::tr("cancelled"));
    }
    Q_UNREACHABLE();
}

QString resultClass(const FleetPeerResult &peer)
{
    const bool isNoNews = peer.report.verdict == Verdict::Failure && peer.isDownExpected;
    return isNoNews ? latin("cancelled") : verdictName(peer.report.verdict);
}

QString countItem(const char *cssClass, qsizetype count, const QString &text)
{
    if (count == 0)
        return {};
    return QStringLiteral("<li class=\"%1\"><b>%2</b> %3</li>\n")
        .arg(QLatin1StringView(cssClass), QString::number(count), text.toHtmlEscaped());
}

QString countsHtml(const FleetReport &report, const Words &words)
{
    const FleetCounts counts = fleetCounts(report.peers);
    return latin("<ul class=\"counts\">\n") + countItem("", report.peers.size(), words(Text::tr("tested"))) +
           countItem("success", counts.success, words(Text::tr("succeeded"))) +
           countItem("warning", counts.warning, words(Text::tr("with a warning"))) +
           countItem("failure", counts.failure - counts.expectedFailure, words(Text::tr("failed"))) +
           countItem("", counts.expectedFailure, words(Text::tr("down as expected"))) +
           countItem("", counts.cancelled, words(Text::tr("cancelled"))) + latin("</ul>\n");
}

QString changeRow(const QString &what, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QStringList visible;
    for (const QString &name : names)
        visible << visibleText(name);
    return latin("<tr>") + htmlElement(latin("th"), what) +
           htmlElement(latin("td"),
                       QStringLiteral("%1: %2").arg(QString::number(names.size()), visible.join(latin(", ")))) +
           latin("</tr>\n");
}

QString changesHtml(const FleetReport &report, const Words &words)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    const QString since = changes.since.toUTC().toString(latin("yyyy-MM-dd HH:mm 'UTC'"));
    const QString rows = changeRow(words(Text::tr("New failures")), changes.newFailures) +
                         changeRow(words(Text::tr("Recovered")), changes.recovered) +
                         changeRow(words(Text::tr("Other software")), changes.software) +
                         changeRow(words(Text::tr("Certificates to look at")), changes.certificate) +
                         changeRow(words(Text::tr("Slower")), changes.slower) +
                         changeRow(words(Text::tr("Changed otherwise")), changes.other);
    return htmlElement(latin("h2"), words(Text::tr("What changed"))) + u'\n' +
           htmlElement(latin("p"), words(Text::tr("Since %1: %2.")).arg(since, fleetChangesText(report, words))) +
           u'\n' + (rows.isEmpty() ? QString() : latin("<table class=\"rows\">\n") + rows + latin("</table>\n"));
}

QString causeHtml(const FleetReport &report, const FleetCause &cause, const char *cssClass, const Words &words)
{
    QStringList names;
    for (const qsizetype place : cause.peers)
        names << visibleText(report.peers[place].name);
    const QString count = words(Text::tr("%n peer(s)", nullptr, names.size()));
    QString html = QStringLiteral("<div class=\"cause %1\">\n").arg(QLatin1StringView(cssClass));
    html += htmlElement(latin("h3"), QStringLiteral("%1: %2").arg(count, cause.title)) + u'\n';
    html += htmlElement(latin("p"), names.join(latin(", "))) + u'\n';
    html += htmlElement(latin("p"), latin("who"),
                        words(Text::tr("Who can act: %1")).arg(responsibleText(cause.responsible, words))) +
            u'\n';
    if (!cause.advice.isEmpty())
        html += latin("<ol>\n");
    for (const QString &step : cause.advice)
        html += htmlElement(latin("li"), step) + u'\n';
    return html + (cause.advice.isEmpty() ? QString() : latin("</ol>\n")) + latin("</div>\n");
}

QString causesHtml(const FleetReport &report, const Words &words)
{
    const QList<FleetCause> failures = fleetCauses(report.peers, words);
    const QList<FleetCause> warnings = fleetWarnings(report.peers, words);
    if (failures.isEmpty() && warnings.isEmpty())
        return {};
    QString html = htmlElement(latin("h2"), words(Text::tr("What is wrong, and who can act"))) + u'\n';
    if (report.ownNetworkSuspected)
        html += htmlElement(latin("p"), latin("summary warning"),
                            words(Text::tr(
                                "Most likely our network, not theirs: so many peers could not be reached at once that "
                                "this computer's network, its name server or the way out of it should be looked at "
                                "first."))) +
                u'\n';
    for (const FleetCause &cause : failures)
        html += causeHtml(report, cause, "failure", words);
    for (const FleetCause &cause : warnings)
        html += causeHtml(report, cause, "warning", words);
    return html;
}

QString labelledCell(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return latin("<td></td>");
    return QStringLiteral("<td class=\"labelled\" data-label=\"%1\">%2</td>")
        .arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

/// What is decisive of a peer, in a few words.
QString remarkText(const FleetPeerResult &peer, const Words &words)
{
    const QList<Finding> &findings = peer.report.findings;
    const Finding *const finding = peer.report.failure() ? peer.report.failure()
                                   : findings.isEmpty()  ? nullptr
                                                         : &findings.first();
    return finding ? diagnose(peer.report, *finding, words).title : QString();
}

QString peerRowHtml(const FleetPeerResult &peer, const Words &words)
{
    const EchoReport &report = peer.report;
    const EchoRequest &request = report.request;
    const QString roundTrip =
        report.echoes.roundTrip ? durationText(report.echoes.roundTrip->median, words) : QString();
    return latin("<tr>") + htmlElement(latin("td"), visibleText(peer.name)) +
           labelledCell(words(Text::tr("Group")), visibleText(peer.group)) +
           htmlElement(latin("td"), latin("result ") + resultClass(peer), resultText(peer, words)) +
           labelledCell(words(Text::tr("Finding")), remarkText(peer, words)) +
           labelledCell(words(Text::tr("Address")),
                        visibleText(request.calledAeTitle + u'@' + hostAndPort(request.address, request.port))) +
           labelledCell(words(Text::tr("Round trip")), roundTrip) +
           labelledCell(words(Text::tr("Software")), visibleText(report.peer.implementationVersionName)) +
           latin("</tr>\n");
}

QString untestedHtml(const FleetReport &report, const Words &words)
{
    if (report.untested.isEmpty())
        return {};
    QString html = htmlElement(latin("h2"), words(Text::tr("Not tested"))) + u'\n' +
                   htmlElement(latin("p"), words(Text::tr("These entries of the lists could not be read."))) +
                   latin("\n<table class=\"rows\">\n");
    for (const UntestedEntry &entry : report.untested)
        html += latin("<tr>") + htmlElement(latin("th"), visibleText(entry.where)) +
                htmlElement(latin("td"), visibleText(entry.reason)) + latin("</tr>\n");
    return html + latin("</table>\n");
}

QString tableHtml(const FleetReport &report, const Words &words)
{
    QString html =
        htmlElement(latin("h2"), words(Text::tr("All peers"))) + latin("\n<table class=\"peers\">\n<thead><tr>");
    for (const Text &name : {Text::tr("Peer"), Text::tr("Group"), Text::tr("Result"), Text::tr("Finding"),
                             Text::tr("Address"), Text::tr("Round trip"), Text::tr("Software")})
        html += htmlElement(latin("th"), words(name));
    html += latin("</tr></thead>\n<tbody>\n");
    for (const FleetPeerResult &peer : report.peers)
        html += peerRowHtml(peer, words);
    return html + latin("</tbody>\n</table>\n");
}

QString peerDetailsHtml(const FleetPeerResult &peer, bool isOpen, const Words &words)
{
    QStringList lines;
    if (peer.report.verdict != Verdict::Success) {
        for (const LogRecord &record : peer.log)
            lines << logLine(record);
    }
    QString html = isOpen ? latin("<details open>\n<summary>") : latin("<details>\n<summary>");
    html += htmlElement(latin("b"), visibleText(peer.name)) + latin(": ") +
            htmlElement(latin("span"), resultClass(peer), resultText(peer, words)) + latin("</summary>\n");
    const ReportDocument document = reportDocument(peer.report, lines, words);
    html += htmlElement(latin("p"), document.summary) + u'\n';
    for (const ReportSection &section : document.sections)
        html += htmlSection(section, words, 3);
    return html + latin("</details>\n");
}

/// Those that are not as they should be come first.
QString detailsHtml(const FleetReport &report, const Words &words)
{
    QList<const FleetPeerResult *> troubled;
    QList<const FleetPeerResult *> others;
    for (const FleetPeerResult &peer : report.peers)
        (peer.report.verdict == Verdict::Success ? others : troubled) << &peer;
    QString html = htmlElement(latin("h2"), words(Text::tr("Each peer in detail"))) + u'\n';
    for (const FleetPeerResult *const peer : troubled)
        html += peerDetailsHtml(*peer, troubled.size() <= mostOpenDetails, words);
    for (const FleetPeerResult *const peer : others)
        html += peerDetailsHtml(*peer, false, words);
    return html;
}

} // namespace

QString fleetHtml(const FleetReport &report, const Words &words)
{
    const QString when = report.startedAt.toUTC().toString(latin("yyyy-MM-dd HH:mm 'UTC'"));
    const QString changed = report.changes ? QStringLiteral(" %1.").arg(fleetChangesText(report, words)) : QString();
    const QString cancelled =
        report.partial ? u' ' + words(Text::tr("Cancelled: this is what was found until then.")) : QString();
    const QString body =
        countsHtml(report, words) + changesHtml(report, words) + causesHtml(report, words) +
        untestedHtml(report, words) + tableHtml(report, words) + detailsHtml(report, words) +
        htmlElement(latin("p"), latin("who"), words(Text::tr("Made by DICOM Echo %1")).arg(latin(DICOM_ECHO_VERSION))) +
        u'\n';
    return htmlPage(words(Text::tr("DICOM connections (C-ECHO), %1")).arg(when), fleetVerdict(report),
                    fleetSummaryText(report, words) + u'.' + cancelled + changed, body, words);
}

} // namespace dicom_echo
