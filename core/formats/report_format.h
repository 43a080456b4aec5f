// The formats in which a result is given out. Their names and endings are part of the program's interface.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dicom_echo {

enum class ReportFormat {
    Text,
    Json,
    NdJson, ///< JSON, a line for each thing as it ends
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

/// Whether it tells states, for which thresholds are.
[[nodiscard]] bool hasThresholds(ReportFormat format);

/// Whether its readers take standard error for a part of the result.
[[nodiscard]] bool isReadWithStandardError(ReportFormat format);

} // namespace dicom_echo
