// The formats in which a result can be written. Their names and endings are part of the program's interface.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dicom_echo {

enum class ReportFormat {
    Text,
    Json,
    NdJson, ///< JSON, one line for each result as soon as it is there
    Nagios,
    Checkmk,
    Prometheus,
    JUnit,
    Zabbix,
    ZabbixLld, ///< low-level discovery: which peers there are
    Prtg,
    Csv,
    Html,
};

/// In the order in which they are offered.
[[nodiscard]] const QList<ReportFormat> &reportFormats();

/// `text`, `json`, `ndjson`, `nagios` ...
[[nodiscard]] QString reportFormatName(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(const QString &name);

/// By the ending of a file's name, whatever its case: `.xml` is JUnit, `.prom` Prometheus.
[[nodiscard]] std::optional<ReportFormat> reportFormatOfPath(const QString &path);

/// Whether it reports states, which thresholds apply to.
[[nodiscard]] bool hasThresholds(ReportFormat format);

/// Whether its readers would take standard error for part of the result.
[[nodiscard]] bool isReadWithStandardError(ReportFormat format);

} // namespace dicom_echo
