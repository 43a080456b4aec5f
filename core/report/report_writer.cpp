#include "core/report/report_writer.h"

#include "core/report/machine_formats.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/report/watch_json.h"

namespace dicom_echo {

namespace {

QJsonObject jsonOf(const EchoReport &report)
{
    return reportToJson(report);
}

QJsonObject jsonOf(const WatchReport &report)
{
    return watchToJson(report);
}

template <typename Report>
QByteArray bytesOf(ReportFormat format, const Report &report, const ReportExtras &extras)
{
    switch (format) {
    case ReportFormat::Text:
        return reportText(report, extras.logLines).toUtf8();
    case ReportFormat::Html:
        return reportHtml(report, extras.logLines).toUtf8();
    case ReportFormat::Json:
        return asciiJson(jsonOf(report));
    case ReportFormat::NdJson:
    case ReportFormat::Zabbix:
        return asciiJsonLine(jsonOf(report));
    case ReportFormat::Nagios:
        return nagiosText(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::Checkmk:
        return checkmkText(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::Prometheus:
        return prometheusText(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::JUnit:
        return junitXml(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::ZabbixLld:
        return zabbixDiscovery(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::Prtg:
        return prtgJson(machineReport(report, extras.logLines, extras.thresholds));
    case ReportFormat::Csv:
        return csvText(machineReport(report, extras.logLines, extras.thresholds));
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
