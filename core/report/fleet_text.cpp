#include "core/report/fleet_text.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/diagnosis/fleet_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/report/wrapped_text.h"

namespace dicom_echo {

namespace {

constexpr qsizetype fleetColumns = 76;

QString fleetLine(const QString &first, const QString &text)
{
    return wrappedText(first, text, fleetColumns);
}

QString peersText(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 peer") : QStringLiteral("%1 peers").arg(count);
}

/// As it goes on after a colon: `the peer refused the connection`. Names and abbreviations stay as they are.
QString afterColon(QString title)
{
    if (title.startsWith(QStringLiteral("The ")) || title.startsWith(QStringLiteral("This ")))
        title[0] = title[0].toLower();
    return title;
}

QString namesText(const FleetReport &report, const QList<qsizetype> &places)
{
    QStringList names;
    for (const qsizetype place : places) {
        const FleetPeerResult &peer = report.peers[place];
        const bool isExpected = peer.isDownExpected && peer.report.verdict == Verdict::Failure;
        names << visibleText(peer.name) + (isExpected ? QStringLiteral(" (expected to be down)") : QString());
    }
    return names.join(QStringLiteral(", "));
}

QString causeText(const FleetReport &report, const FleetCause &cause)
{
    QString text =
        u'\n' + fleetLine({}, QStringLiteral("%1: %2").arg(peersText(cause.peers.size()), afterColon(cause.title)));
    text += fleetLine(QStringLiteral("    "), namesText(report, cause.peers));
    if (cause.advice.isEmpty())
        return text;
    QString who = responsibleText(cause.responsible);
    who[0] = who[0].toLower();
    text += QStringLiteral("  What to do (%1):\n").arg(who);
    for (qsizetype i = 0; i < cause.advice.size(); ++i)
        text += fleetLine(QStringLiteral("  %1. ").arg(i + 1), cause.advice[i]);
    return text;
}

/// `3 new failures: CT 1, CT 2, MR 1`
QString changeLine(const QStringList &names, const QString &one, const QString &several)
{
    if (names.isEmpty())
        return {};
    QStringList visible;
    for (const QString &name : names)
        visible << visibleText(name);
    return fleetLine(QStringLiteral("  "), QStringLiteral("%1 %2: %3")
                                               .arg(QString::number(names.size()), names.size() == 1 ? one : several,
                                                    visible.join(QStringLiteral(", "))));
}

/// The peers of which anything changed.
QSet<QString> changedPeers(const FleetChanges &changes)
{
    QSet<QString> changed;
    for (const QStringList &names :
         {changes.newFailures, changes.recovered, changes.software, changes.certificate, changes.slower, changes.other})
        changed.unite(QSet<QString>(names.cbegin(), names.cend()));
    return changed;
}

QString changesText(const FleetReport &report)
{
    const FleetChanges &changes = *report.changes;
    const QString since = changes.since.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
    return fleetLine({}, QStringLiteral("Since %1: %2").arg(since, fleetChangesText(report))) +
           changeLine(changes.newFailures, QStringLiteral("new failure"), QStringLiteral("new failures")) +
           changeLine(changes.recovered, QStringLiteral("recovered"), QStringLiteral("recovered")) +
           changeLine(changes.software, QStringLiteral("answered with other software"),
                      QStringLiteral("answered with other software")) +
           changeLine(changes.certificate, QStringLiteral("certificate to look at"),
                      QStringLiteral("certificates to look at")) +
           changeLine(changes.slower, QStringLiteral("slower"), QStringLiteral("slower")) +
           changeLine(changes.other, QStringLiteral("changed otherwise"), QStringLiteral("changed otherwise"));
}

QString ownNetworkSection(const FleetReport &report)
{
    if (!report.ownNetworkSuspected)
        return {};
    return u'\n' + fleetLine({}, ownNetworkSuspectedText());
}

} // namespace

QString fleetSummaryText(const FleetReport &report)
{
    const FleetCounts counts = fleetCounts(report.peers);
    QStringList parts{QStringLiteral("%1 succeeded").arg(counts.success)};
    if (counts.warning > 0)
        parts << QStringLiteral("%1 with a warning").arg(counts.warning);
    if (counts.failure > 0)
        parts << QStringLiteral("%1 failed").arg(counts.failure);
    if (counts.expectedFailure > 0)
        parts.last() += QStringLiteral(" (%1 as expected)").arg(counts.expectedFailure);
    if (counts.cancelled > 0)
        parts << QStringLiteral("%1 cancelled").arg(counts.cancelled);
    const QString all =
        report.partial
            ? QStringLiteral("%1 of %2").arg(QString::number(report.peers.size()), peersText(report.peerCount))
            : peersText(report.peers.size());
    return QStringLiteral("%1 in %2: %3").arg(all, durationText(report.milliseconds), parts.join(QStringLiteral(", ")));
}

QString fleetChangesText(const FleetReport &report)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    QStringList parts;
    const auto add = [&parts](const QStringList &names, const QString &one, const QString &several) {
        if (!names.isEmpty())
            parts << QStringLiteral("%1 %2").arg(QString::number(names.size()), names.size() == 1 ? one : several);
    };
    add(changes.newFailures, QStringLiteral("new failure"), QStringLiteral("new failures"));
    add(changes.recovered, QStringLiteral("recovered"), QStringLiteral("recovered"));
    add(changes.software, QStringLiteral("answered with other software"),
        QStringLiteral("answered with other software"));
    add(changes.certificate, QStringLiteral("certificate to look at"), QStringLiteral("certificates to look at"));
    add(changes.slower, QStringLiteral("slower"), QStringLiteral("slower"));
    add(changes.other, QStringLiteral("changed otherwise"), QStringLiteral("changed otherwise"));
    const qsizetype unchanged = std::max<qsizetype>(0, report.peers.size() - changedPeers(changes).size());
    parts << QStringLiteral("%1 unchanged").arg(unchanged);
    return parts.join(QStringLiteral(", "));
}

QString fleetChangesSection(const FleetReport &report)
{
    return report.changes && !changedPeers(*report.changes).isEmpty() ? changesText(report) : QString();
}

QString fleetRoundsText(quint64 rounds, const QStringList &names, const QList<PeerStatus> &statuses)
{
    QString text;
    qsizetype count = 0;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const PeerStatus &status = statuses[i];
        if (status.succeeded == status.attempts)
            continue;
        ++count;
        const QString now = status.state == PeerState::Up ? QString() : QStringLiteral(", still failing");
        text += fleetLine(QStringLiteral("  "), QStringLiteral("%1: %2 of %3%4")
                                                    .arg(visibleText(names[i]), QString::number(status.succeeded),
                                                         QString::number(status.attempts), now));
    }
    const QString all = QStringLiteral("Rounds: %1").arg(rounds);
    return count == 0 ? all + QStringLiteral(". Every peer was always up.\n")
                      : all + QStringLiteral(". Not always up: %1\n").arg(peersText(count)) + text;
}

QString fleetText(const FleetReport &report)
{
    QString text = fleetLine({}, fleetSummaryText(report));
    if (report.partial)
        text += QStringLiteral("Cancelled: this is what was found until then.\n");
    if (report.changes)
        text += u'\n' + changesText(report);
    text += ownNetworkSection(report);
    for (const auto &causes : {fleetCauses(report.peers), fleetWarnings(report.peers)})
        for (const FleetCause &cause : causes)
            text += causeText(report, cause);
    return text;
}

} // namespace dicom_echo
