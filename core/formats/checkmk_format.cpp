// Local checks of Checkmk: `STATE "Service name" metric=value;warning;critical|... text`, its parts with exactly one
// blank between them, and what is a line break for the reader written as `\n`.
#include "core/formats/machine_formats.h"
#include "core/formats/machine_text.h"

namespace dicom_echo {

namespace {

/// In a text of its own a backslash before an n would be a line break, too.
QString checkmkLine(const QString &text)
{
    return withoutBars(text).replace(QStringLiteral("\\n"), QStringLiteral("\\ n"));
}

QString quotedServiceName(const QString &peer)
{
    return u'"' + QStringLiteral("DICOM Echo %1").arg(peer).replace(u'"', u'\'').simplified() + u'"';
}

/// Checkmk knows limits and ranges, but neither `@` nor an open end; the state is ours in any case.
QString checkmkLimit(const std::optional<Threshold> &threshold)
{
    return threshold && threshold->isUpperLimit() ? plainDecimal(threshold->end) : QString();
}

QString checkmkMetrics(const MachinePeer &peer, const MachineReport &report)
{
    QStringList metrics;
    if (peer.roundTripSeconds) {
        const QString limits =
            u';' + checkmkLimit(report.thresholds.warning) + u';' + checkmkLimit(report.thresholds.critical);
        metrics << QStringLiteral("dicom_echo_rtt=") + plainDecimal(*peer.roundTripSeconds) +
                       (limits.size() > 2 ? limits : QString());
    }
    if (peer.report.verdict != Verdict::Cancelled)
        metrics << QStringLiteral("dicom_echo_time=") + plainDecimal(peer.report.milliseconds / 1000);
    if (report.watch && report.watch->availability())
        metrics << QStringLiteral("dicom_echo_availability=") + plainDecimal(*report.watch->availability());
    return metrics.isEmpty() ? QStringLiteral("-") : metrics.join(u'|');
}

QString checkmkService(ServiceState state, const QString &name, const QString &metrics, const QStringList &lines)
{
    QStringList text;
    for (const QString &line : lines)
        text << checkmkLine(line).trimmed();
    return QStringLiteral("%1 ").arg(int(state)) + name + u' ' + metrics + u' ' + text.join(QStringLiteral("\\n")) +
           u'\n';
}

} // namespace

QByteArray checkmkText(const MachineReport &report)
{
    QString text;
    for (const MachinePeer &peer : report.peers)
        text += checkmkService(peer.state, quotedServiceName(peer.name), checkmkMetrics(peer, report),
                               QStringList(peer.summary) + peer.details);
    return isEveryListRead(report.untested) ? text.toUtf8() : text.toUtf8() + checkmkUnknown(report.untestedSentence());
}

QByteArray checkmkUnknown(const QString &reason)
{
    return checkmkService(ServiceState::Unknown, QStringLiteral("\"DICOM Echo\""), QStringLiteral("-"), {reason})
        .toUtf8();
}

} // namespace dicom_echo
