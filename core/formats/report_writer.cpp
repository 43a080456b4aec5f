#include "core/formats/report_writer.h"

#include "core/formats/machine_formats.h"
#include "core/report/fleet_html.h"
#include "core/report/fleet_json.h"
#include "core/report/fleet_text.h"
#include "core/report/json_text.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/report/watch_json.h"

namespace dicom_echo {

namespace {

MachineReport machineOf(const EchoReport &report, const ReportExtras &extras)
{
    return machineReport(report, extras.logLines, extras.thresholds);
}

MachineReport machineOf(const WatchReport &report, const ReportExtras &extras)
{
    return machineReport(report, extras.logLines, extras.thresholds);
}

MachineReport machineOf(const FleetReport &report, const ReportExtras &extras)
{
    return machineReport(report, extras.thresholds);
}

QJsonObject withChanges(QJsonObject object, const ReportExtras &extras)
{
    if (!extras.changes.isUndefined())
        object[QStringLiteral("changes")] = extras.changes;
    return object;
}

QJsonObject jsonOf(const EchoReport &report, const ReportExtras &extras)
{
    return withChanges(reportToJson(report), extras);
}

QJsonObject jsonOf(const WatchReport &report, const ReportExtras &extras)
{
    return withChanges(watchToJson(report), extras);
}

QJsonObject jsonOf(const FleetReport &report, const ReportExtras &)
{
    return fleetToJson(report);
}

template <typename Report>
QByteArray jsonLinesOf(const Report &report, const ReportExtras &extras)
{
    return asciiJsonLine(jsonOf(report, extras));
}

QByteArray jsonLinesOf(const FleetReport &report, const ReportExtras &)
{
    QByteArray lines;
    for (const FleetPeerResult &peer : report.peers)
        lines += fleetPeerJson(peer);
    return lines;
}

template <typename Report>
QString reportTextOf(const Report &report, const ReportExtras &extras)
{
    return reportText(report, extras.logLines, extras.words);
}

QString reportTextOf(const FleetReport &report, const ReportExtras &extras)
{
    return fleetText(report, extras.words);
}

template <typename Report>
QString htmlOf(const Report &report, const ReportExtras &extras)
{
    return reportHtml(report, extras.logLines, extras.words, *extras.roundTrips);
}

QString htmlOf(const FleetReport &report, const ReportExtras &extras)
{
    return fleetHtml(report, extras.words);
}

template <typename Report>
QByteArray bytesOf(ReportFormat format, const Report &report, const ReportExtras &extras)
{
    switch (format) {
    case ReportFormat::Text:
        return reportTextOf(report, extras).toUtf8();
    case ReportFormat::Html:
        return htmlOf(report, extras).toUtf8();
    case ReportFormat::Json:
        return asciiJson(jsonOf(report, extras));
    case ReportFormat::NdJson:
        return jsonLinesOf(report, extras);
    case ReportFormat::Zabbix:
        return asciiJsonLine(jsonOf(report, extras));
    case ReportFormat::Nagios:
        return nagiosText(machineOf(report, extras));
    case ReportFormat::Checkmk:
        return checkmkText(machineOf(report, extras));
    case ReportFormat::Prometheus:
        return prometheusText(machineOf(report, extras));
    case ReportFormat::JUnit:
        return junitXml(machineOf(report, extras));
    case ReportFormat::ZabbixLld:
        return zabbixDiscovery(machineOf(report, extras));
    case ReportFormat::Prtg:
        return prtgJson(machineOf(report, extras));
    case ReportFormat::Csv:
        return csvText(machineOf(report, extras));
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray reportBytes(ReportFormat format, const EchoReport &report, const ReportExtras &extras)
{
    return bytesOf(format, report, extras);
}

QByteArray reportBytes(ReportFormat format, const WatchReport &report, const ReportExtras &extras)
{
    return bytesOf(format, report, extras);
}

QByteArray reportBytes(ReportFormat format, const FleetReport &report, const ReportExtras &extras)
{
    return bytesOf(format, report, extras);
}

QByteArray withoutResult(ReportFormat format, const QString &reason)
{
    switch (format) {
    case ReportFormat::Nagios:
        return nagiosUnknown(reason);
    case ReportFormat::Checkmk:
        return checkmkUnknown(reason);
    case ReportFormat::Prtg:
        return prtgError(reason);
    case ReportFormat::Text:
    case ReportFormat::Json:
    case ReportFormat::NdJson:
    case ReportFormat::Prometheus:
    case ReportFormat::JUnit:
    case ReportFormat::Zabbix:
    case ReportFormat::ZabbixLld:
    case ReportFormat::Csv:
    case ReportFormat::Html:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
