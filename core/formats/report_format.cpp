#include "core/formats/report_format.h"

namespace dicom_echo {

namespace {

constexpr struct
{
    ReportFormat format;
    const char *name;
    const char *ending; ///< empty: of no file
} formatRows[] = {
    {ReportFormat::Text, "text", ".txt"},        {ReportFormat::Json, "json", ".json"},
    {ReportFormat::NdJson, "ndjson", ".ndjson"}, {ReportFormat::Nagios, "nagios", ""},
    {ReportFormat::Checkmk, "checkmk", ""},      {ReportFormat::Prometheus, "prometheus", ".prom"},
    {ReportFormat::JUnit, "junit", ".xml"},      {ReportFormat::Zabbix, "zabbix", ""},
    {ReportFormat::ZabbixLld, "zabbix-lld", ""}, {ReportFormat::Prtg, "prtg", ""},
    {ReportFormat::Csv, "csv", ".csv"},          {ReportFormat::Html, "html", ".html"},
};

} // namespace

const QList<ReportFormat> &reportFormats()
{
    static const QList<ReportFormat> formats = [] {
        QList<ReportFormat> all;
        for (const auto &row : formatRows)
            all << row.format;
        return all;
    }();
    return formats;
}

QString reportFormatName(ReportFormat format)
{
    for (const auto &row : formatRows) {
        if (row.format == format)
            return QString::fromLatin1(row.name);
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> reportFormatFromName(const QString &name)
{
    for (const auto &row : formatRows) {
        if (name == QLatin1StringView(row.name))
            return row.format;
    }
    return {};
}

std::optional<ReportFormat> reportFormatOfPath(const QString &path)
{
    for (const auto &row : formatRows) {
        if (*row.ending != '\0' && path.endsWith(QLatin1StringView(row.ending), Qt::CaseInsensitive))
            return row.format;
    }
    return {};
}

bool hasThresholds(ReportFormat format)
{
    return format == ReportFormat::Nagios || format == ReportFormat::Checkmk || format == ReportFormat::Prtg;
}

bool isReadWithStandardError(ReportFormat format)
{
    return hasThresholds(format) || format == ReportFormat::Zabbix || format == ReportFormat::ZabbixLld;
}

} // namespace dicom_echo
