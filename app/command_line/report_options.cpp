#include "app/command_line/report_options.h"

#include "app/command_line/option_search.h"
#include "core/platform/replace_file.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

using enum OptionGroup;

QString askForJson(CommandLine &commandLine, const QString &)
{
    commandLine.json = true;
    commandLine.formatName.clear();
    return {};
}

/// Which formats there are is known at the end.
QString readFormatName(CommandLine &commandLine, const QString &value)
{
    commandLine.json = false;
    commandLine.formatName = value;
    return value.isEmpty() ? QStringLiteral("The name of a format is missing") : QString();
}

QString readReportPath(CommandLine &commandLine, const QString &value)
{
    commandLine.reportPaths << value;
    return reportFormatOfPath(value)
               ? QString()
               : QStringLiteral("The name of a report ends in .html, .json, .ndjson, .csv, .xml, .prom or .txt");
}

template <auto member>
QString readThreshold(CommandLine &commandLine, const QString &value)
{
    auto threshold = parseThreshold(value);
    commandLine.thresholds.*member = std::move(threshold.value);
    return threshold.error;
}

QString ofOption(const char *option, const QString &error)
{
    return QStringLiteral("option %1: %2").arg(QLatin1StringView(option), error);
}

bool isTextOrJson(const std::optional<ReportFormat> &format)
{
    return !format || *format == ReportFormat::Text || *format == ReportFormat::Json;
}

QString pathError(const CommandLine &commandLine, const QString &path)
{
    const QString reason =
        path == commandLine.capturePath ? QStringLiteral("--capture writes it") : reasonNotToReplace(path);
    if (reason.isEmpty())
        return {};
    return ofOption("--report", QStringLiteral("\"%1\" cannot be written: %2").arg(visibleText(path), reason));
}

ExporterCommand &exporterOf(CommandLine &commandLine)
{
    auto &exporter = commandLine.exporter;
    return exporter ? *exporter : exporter.emplace();
}

QString askForExporter(CommandLine &commandLine, const QString &value)
{
    exporterOf(commandLine).isAsked = true;
    return readListeningAddress(exporterOf(commandLine), value);
}

QString allowAnyTarget(CommandLine &commandLine, const QString &)
{
    exporterOf(commandLine).isAnyTargetAllowed = true;
    return {};
}

} // namespace

void appendReportOptions(std::vector<CommandLineOption> &options)
{
    constexpr auto none = "";
    options.insert(
        options.end(),
        {
            {"", "json", "", Results, none, askForJson, "as --format json"},
            {"", "format", "name", Results, none, readFormatName,
             "print the result: text, json, ndjson, nagios, checkmk, prometheus, junit, zabbix, zabbix-lld, prtg, csv, "
             "html; with --export: json, csv, orthanc, dcmqrscp, ae-properties, acrnema, plain"},
            {"", "report", "file", Results, none, readReportPath,
             "save the result, also if it is cancelled, in the format of the ending: .html, .json, .ndjson, .csv, "
             ".xml (JUnit), .prom (Prometheus), .txt; for several files once for each"},
            {"", "warning", "range", Results, none, readThreshold<&Thresholds::warning>,
             "for nagios, checkmk and prtg: warn if the round trip is not in this range of seconds, [@][start:]end"},
            {"", "critical", "range", Results, none, readThreshold<&Thresholds::critical>, "the same, as a failure"},
            {"", "exporter", "address", Results, none, askForExporter,
             "serve Prometheus on [ADDRESS:]PORT (default address: 127.0.0.1) with /probe?target=NAME for the peers of "
             "--fleet lists or the saved profiles"},
            {"", "exporter-any-target", "", Results, none, allowAnyTarget,
             "probe AE@host:port, too, whoever asks for it"},
        });
}

QString takeReportFormat(CommandLine &commandLine)
{
    if (commandLine.json)
        commandLine.format = ReportFormat::Json;
    if (commandLine.formatName.isEmpty())
        return {};
    commandLine.format = reportFormatFromName(commandLine.formatName);
    commandLine.json = commandLine.format == ReportFormat::Json;
    if (commandLine.format)
        return {};
    QStringList names;
    for (const ReportFormat format : reportFormats())
        names << reportFormatName(format);
    return ofOption("--format", QStringLiteral("A format is one of ") + names.join(QStringLiteral(", ")));
}

QString reportOptionsError(const CommandLine &commandLine)
{
    for (const QString &path : commandLine.reportPaths) {
        if (QString error = pathError(commandLine, path); !error.isEmpty())
            return error;
    }
    const auto &format = commandLine.format;
    if (commandLine.changesOnly && !isTextOrJson(format))
        return ofOption("--changes", QStringLiteral("is for --format text and json"));
    if (commandLine.fleet && commandLine.fleet->isRepeated && !isTextOrJson(format) && format != ReportFormat::NdJson)
        return ofOption("--every",
                        QStringLiteral("contradicts --format %1, which is written once; a file of --report is "
                                       "written anew in each round")
                            .arg(reportFormatName(*format)));
    if ((format && hasThresholds(*format)) || commandLine.thresholds == Thresholds())
        return {};
    return ofOption(commandLine.thresholds.warning ? "--warning" : "--critical",
                    QStringLiteral("is for --format nagios, checkmk or prtg"));
}

QString captureFormatError(const CommandLine &commandLine)
{
    return isTextOrJson(commandLine.format)
               ? QString()
               : ofOption("--format", QStringLiteral("a capture is printed as text or json"));
}

std::optional<ReportFormat> formatAskedFor(const QStringList &arguments)
{
    std::optional<ReportFormat> format;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != QStringLiteral("--"); ++i) {
        const QString &argument = arguments.at(i);
        const bool isOption = argument.startsWith(u'-');
        const CommandLineOption *const option = isOption ? findOption(argument.section(u'=', 0, 0)).option : nullptr;
        const QLatin1StringView name(option ? option->longName : "");
        if (name == QLatin1StringView("json"))
            format = ReportFormat::Json;
        else if (name == QLatin1StringView("format"))
            format = reportFormatFromName(argument.contains(u'=') ? argument.section(u'=', 1) : arguments.value(i + 1));
    }
    return format;
}

} // namespace dicom_echo
