// The JSON of PRTG's custom sensors (EXE/Script Advanced, SSH Script Advanced, HTTP Data Advanced).
#include "core/diagnosis/diagnosis.h"
#include "core/formats/machine_formats.h"
#include "core/report/fleet_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dicom_echo {

namespace {

constexpr qsizetype longestMessage = 2000; // of the field Message

/// Nanoseconds are more than any clock here resolves.
double shortened(double milliseconds)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    return std::round(milliseconds * nanosecondsPerMillisecond) / nanosecondsPerMillisecond;
}

/// Ends that are not there have no limit. PRTG knows no range that is wrong inside.
void addLimits(QJsonObject &channel, const std::optional<Threshold> &threshold, const char *minimum,
               const char *maximum)
{
    constexpr double millisecondsPerSecond = 1000;
    if (!threshold || threshold->alertsInside)
        return;
    const bool hasMinimum = threshold->start > 0;
    const bool hasMaximum = std::isfinite(threshold->end);
    if (hasMinimum)
        channel[QLatin1StringView(minimum)] = threshold->start * millisecondsPerSecond;
    if (hasMaximum)
        channel[QLatin1StringView(maximum)] = threshold->end * millisecondsPerSecond;
    if (hasMinimum || hasMaximum)
        channel[QStringLiteral("limitmode")] = 1;
}

QJsonObject timeChannel(const QString &name, double milliseconds, const Thresholds &thresholds = {})
{
    QJsonObject channel{{QStringLiteral("channel"), name},
                        {QStringLiteral("value"), shortened(milliseconds)},
                        {QStringLiteral("float"), 1},
                        {QStringLiteral("unit"), QStringLiteral("Custom")},
                        {QStringLiteral("customunit"), QStringLiteral("ms")}};
    addLimits(channel, thresholds.warning, "LimitMinWarning", "LimitMaxWarning");
    addLimits(channel, thresholds.critical, "LimitMinError", "LimitMaxError");
    return channel;
}

QJsonObject countChannel(const char *name, qsizetype count)
{
    return {{QStringLiteral("channel"), QLatin1StringView(name)},
            {QStringLiteral("value"), qint64(count)},
            {QStringLiteral("unit"), QStringLiteral("Count")}};
}

/// With one of them the sensor is in the state of the limit.
QJsonObject limitedCountChannel(const char *name, qsizetype count, const char *limit)
{
    QJsonObject channel = countChannel(name, count);
    channel[QStringLiteral("limitmode")] = 1;
    channel[QLatin1StringView(limit)] = 0;
    return channel;
}

QByteArray sensorJson(QJsonObject sensor, const QString &text)
{
    sensor[QStringLiteral("text")] = text.left(longestMessage);
    return QJsonDocument(QJsonObject{{QStringLiteral("prtg"), sensor}}).toJson(QJsonDocument::Indented);
}

QByteArray peerSensor(const MachineReport &report)
{
    const MachinePeer &peer = report.peers.first();
    if (peer.report.failure() || peer.report.verdict == Verdict::Cancelled)
        return prtgError(peer.summary);
    QJsonArray channels;
    if (peer.roundTripSeconds)
        channels << timeChannel(QStringLiteral("Round trip"), *peer.roundTripSeconds * 1000, report.thresholds);
    if (report.watch && report.watch->availability())
        channels << QJsonObject{{QStringLiteral("channel"), QStringLiteral("Availability")},
                                {QStringLiteral("value"), *report.watch->availability()},
                                {QStringLiteral("float"), 1},
                                {QStringLiteral("unit"), QStringLiteral("Percent")}};
    for (int i = 0; i < stageCount && !report.watch; ++i) {
        const StageRecord &record = peer.report.stage(Stage(i));
        if (record.state != StageState::Skipped)
            channels << timeChannel(QStringLiteral("Stage %1").arg(stageName(Stage(i))), record.milliseconds);
    }
    channels << limitedCountChannel("Warnings", peer.report.verdict == Verdict::Warning ? 1 : 0, "LimitMaxWarning");
    return sensorJson({{QStringLiteral("result"), channels}}, peer.summary);
}

QByteArray fleetSensor(const MachineReport &report)
{
    if (report.partial || report.peers.isEmpty())
        return prtgError(QStringLiteral("Cancelled after %1").arg(peersText(report.testedCount())));
    const qsizetype failed = report.count(ServiceState::Critical);
    const qsizetype warnings = report.count(ServiceState::Warning);
    QJsonArray channels{countChannel("Peers", report.peers.size()),
                        limitedCountChannel("Failed", failed, "LimitMaxError"),
                        limitedCountChannel("Warnings", warnings, "LimitMaxWarning")};
    if (const auto slowest = report.slowestSeconds())
        channels << timeChannel(QStringLiteral("Slowest round trip"), *slowest * 1000, report.thresholds);
    channels << timeChannel(QStringLiteral("Time"), report.milliseconds);
    QStringList names;
    for (const MachinePeer &peer : report.peers) {
        if (peer.state == ServiceState::Critical)
            names << peer.name;
    }
    const QString network =
        report.ownNetworkSuspected ? QStringLiteral("Most likely our network, not theirs. ") : QString();
    const QString counted = QStringLiteral("%1 of %2 peers failed").arg(failed).arg(report.peers.size());
    const QString untested = report.untestedSentence();
    return sensorJson({{QStringLiteral("result"), channels}},
                      network + (untested.isEmpty() ? QString() : untested + QStringLiteral(". ")) +
                          (names.isEmpty() ? counted : counted + QStringLiteral(": ") + names.join(u", ")));
}

} // namespace

QByteArray prtgJson(const MachineReport &report)
{
    return report.isFleet ? fleetSensor(report) : peerSensor(report);
}

QByteArray prtgError(const QString &reason)
{
    return sensorJson({{QStringLiteral("error"), 1}}, reason);
}

} // namespace dicom_echo
