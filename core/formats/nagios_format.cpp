// What a plugin prints: `DICOM STATE - text | 'label'=value[unit];warning;critical;minimum;maximum ...`, then lines of
// details (monitoring-plugins.org, development guidelines).
#include "core/diagnosis/diagnosis.h"
#include "core/formats/machine_formats.h"
#include "core/formats/machine_text.h"
#include "core/report/fleet_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype mostPluginBytes = 8000;
constexpr qsizetype mostNamedPeers = 5;

QString writtenThreshold(const std::optional<Threshold> &threshold)
{
    return threshold ? threshold->text : QString();
}

/// `'rtt'=0.0003s;0.5;2;0`: thresholds are in the unit of the value.
QString secondsMetric(const char *label, double seconds, const Thresholds &thresholds = {})
{
    return QStringLiteral("'%1'=%2s;%3;%4;0")
        .arg(QLatin1StringView(label), plainDecimal(seconds), writtenThreshold(thresholds.warning),
             writtenThreshold(thresholds.critical));
}

QString countMetric(const char *label, qsizetype count)
{
    return QStringLiteral("'%1'=%2;;;0").arg(QLatin1StringView(label)).arg(count);
}

QStringList metricsOfPeer(const MachineReport &report)
{
    const MachinePeer &peer = report.peers.first();
    QStringList metrics;
    if (peer.roundTripSeconds)
        metrics << secondsMetric("rtt", *peer.roundTripSeconds, report.thresholds);
    if (report.watch && report.watch->availability())
        metrics << QStringLiteral("'availability'=%1%;;;0;100").arg(plainDecimal(*report.watch->availability()));
    if (report.watch)
        return metrics << countMetric("attempts", qsizetype(report.watch->attempts));
    for (int i = 0; i < stageCount; ++i) {
        const StageRecord &record = peer.report.stage(Stage(i));
        if (record.state != StageState::Skipped)
            metrics << secondsMetric(stageName(Stage(i)).toLatin1().constData(), record.milliseconds / 1000);
    }
    return metrics;
}

QStringList metricsOfFleet(const MachineReport &report)
{
    QStringList metrics{countMetric("peers", report.peers.size()), countMetric("ok", report.count(ServiceState::Ok)),
                        countMetric("warning", report.count(ServiceState::Warning)),
                        countMetric("critical", report.count(ServiceState::Critical))};
    if (const auto slowest = report.slowestSeconds())
        metrics << secondsMetric("slowest", *slowest, report.thresholds);
    return metrics << secondsMetric("time", report.milliseconds / 1000);
}

/// Those that are not as they should be, the worst first; among equals the order of the list.
QList<const MachinePeer *> worstFirst(const MachineReport &report)
{
    QList<const MachinePeer *> peers;
    for (const ServiceState state : {ServiceState::Critical, ServiceState::Unknown, ServiceState::Warning}) {
        for (const MachinePeer &peer : report.peers) {
            if (peer.state == state)
                peers << &peer;
        }
    }
    return peers;
}

QString fleetSentence(const MachineReport &report, const QList<const MachinePeer *> &worst)
{
    QString text = report.partial ? QStringLiteral("Cancelled, only a part was tested. ") : QString();
    if (report.ownNetworkSuspected)
        text += QStringLiteral("Most likely our network, not theirs. ");
    text += QStringLiteral("%1: %2 critical, %3 warning, %4 ok")
                .arg(peersText(report.peers.size()))
                .arg(report.count(ServiceState::Critical))
                .arg(report.count(ServiceState::Warning))
                .arg(report.count(ServiceState::Ok));
    if (const QString untested = report.untestedSentence(); !untested.isEmpty())
        text += QStringLiteral(". ") + untested;
    QStringList names;
    for (const MachinePeer *const peer : worst.mid(0, mostNamedPeers)) {
        const Finding *const failure = peer->report.failure();
        names << (failure ? QStringLiteral("%1 (%2, %3)")
                                .arg(peer->name, stageName(failure->stage), findingCodeName(failure->code))
                          : peer->name);
    }
    if (worst.size() > mostNamedPeers)
        names << QStringLiteral("%1 more").arg(worst.size() - mostNamedPeers);
    return names.isEmpty() ? text : text + QStringLiteral(". ") + names.join(QStringLiteral(", "));
}

/// The lines after the first, as many as there is room for.
QByteArray roomFor(const QStringList &lines, qsizetype bytes)
{
    constexpr qsizetype roomForRest = 40;
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = withoutBars(lines.at(i)).toUtf8() + '\n';
        if (text.size() + line.size() + roomForRest > bytes)
            return text + QStringLiteral("%1 more lines left out\n").arg(lines.size() - i).toUtf8();
        text += line;
    }
    return text;
}

QByteArray pluginText(ServiceState state, const QString &sentence, const QStringList &metrics,
                      const QStringList &details)
{
    constexpr qsizetype longestSentence = 2000;
    const QString beginning = QStringLiteral("DICOM %1 - %2").arg(serviceStateName(state), withoutBars(sentence));
    QByteArray text = atMost(beginning, longestSentence);
    if (!metrics.isEmpty())
        text += " | " + metrics.join(u' ').toUtf8();
    text += '\n';
    return text + roomFor(details, mostPluginBytes - text.size());
}

} // namespace

QByteArray nagiosText(const MachineReport &report)
{
    if (!report.isFleet) {
        const MachinePeer &peer = report.peers.first();
        return pluginText(peer.state, peer.name + QStringLiteral(": ") + peer.summary, metricsOfPeer(report),
                          peer.details);
    }
    const QList<const MachinePeer *> worst = worstFirst(report);
    QStringList details;
    for (const MachinePeer *const peer : worst)
        details << QStringLiteral("%1 %2: %3").arg(serviceStateName(peer->state), peer->name, peer->summary);
    return pluginText(report.state(), fleetSentence(report, worst), metricsOfFleet(report), details);
}

QByteArray nagiosUnknown(const QString &reason)
{
    return pluginText(ServiceState::Unknown, reason, {}, {});
}

} // namespace dicom_echo
