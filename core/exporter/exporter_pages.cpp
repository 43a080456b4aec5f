#include "core/exporter/exporter_pages.h"

#include <QString>

#include <prometheus/text_serializer.h>
#include <sstream>

namespace dicom_echo {

namespace {

prometheus::MetricFamily family(const char *name, const char *help, prometheus::MetricType type, double value)
{
    prometheus::MetricFamily family{name, help, type, {{}}};
    family.metric.front().gauge.value = value;
    family.metric.front().counter.value = value;
    return family;
}

} // namespace

QByteArray exporterMetrics(const ExporterCounts &counts)
{
    using enum prometheus::MetricType;
    const auto number = [](quint64 count) { return static_cast<double>(count); };
    std::vector<prometheus::MetricFamily> families{
        family("dicom_echo_exporter_build_info", "The version of DICOM Echo, which is 1.", Gauge, 1),
        family("dicom_echo_exporter_probes_total", "Probes that were begun.", Counter, number(counts.probes)),
        family("dicom_echo_exporter_failed_probes_total", "Probes of peers that failed.", Counter,
               number(counts.failedProbes)),
        family("dicom_echo_exporter_refused_probes_total", "Probes that were not made because too many were running.",
               Counter, number(counts.refusedProbes)),
        family("dicom_echo_exporter_running_probes", "Probes that are being made.", Gauge, number(counts.running)),
        family("process_start_time_seconds", "When the exporter was started, Unix time.", Gauge,
               static_cast<double>(counts.startedAt))};
    families.front().metric.front().label = {{"version", DICOM_ECHO_VERSION}};
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, families);
    return QByteArray::fromStdString(out.str());
}

QByteArray exporterStartPage(const QByteArray &address, bool isAnyTargetAllowed)
{
    const QString target =
        isAnyTargetAllowed ? QStringLiteral("MAINPACS@pacs.example.org:104") : QStringLiteral("the name of a peer");
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
                          "<title>DICOM Echo exporter</title></head>\n<body>\n<h1>DICOM Echo exporter</h1>\n"
                          "<p><code>/probe?target=NAME</code> echoes to a peer, <a href=\"/metrics\">/metrics</a> "
                          "tells of the exporter itself.</p>\n<p>A scrape job for Prometheus:</p>\n<pre>"
                          "scrape_configs:\n  - job_name: dicom\n    metrics_path: /probe\n    scrape_interval: 1m\n"
                          "    static_configs:\n      - targets: ['%1']\n    relabel_configs:\n"
                          "      - source_labels: [__address__]\n        target_label: __param_target\n"
                          "      - source_labels: [__param_target]\n        target_label: instance\n"
                          "      - target_label: __address__\n        replacement: %2\n</pre>\n</body>\n</html>\n")
        .arg(target, QString::fromUtf8(address).toHtmlEscaped())
        .toUtf8();
}

} // namespace dicom_echo
