#include "app/console/report_output.h"

#include "app/console/peer_list_file.h"
#include "app/console/standard_streams.h"
#include "core/platform/replace_file.h"

namespace dicom_echo {

bool printReport(const QByteArray &text, const CancelToken *cancel)
{
    const QString report = QString::fromUtf8(text);
    const int error = cancel ? writeToStandardOutput(report, *cancel) : writeToStandardOutput(report);
    if (error != 0)
        printProblem(QStringLiteral("the output could not be written: %1").arg(qt_error_string(error)));
    return error == 0;
}

ExitCode endWithoutResult(std::optional<ReportFormat> format, const QString &reason, ExitCode code)
{
    if (format)
        static_cast<void>(printReport(withoutResult(*format, reason)));
    return format == ReportFormat::Nagios ? exitServiceUnknown : code;
}

LogLevel shownLogLevel(const CommandLine &commandLine)
{
    const bool isPartOfResult = commandLine.format && isReadWithStandardError(*commandLine.format);
    return commandLine.logLevel.value_or(isPartOfResult ? LogLevel::Quiet : LogLevel::Error);
}

bool saveReport(const QString &path, const QByteArray &bytes)
{
    const QString reason = replaceFile(path, bytes);
    if (!reason.isEmpty())
        printProblem(QStringLiteral("the report \"%1\" could not be written: %2").arg(path, reason));
    return reason.isEmpty();
}

} // namespace dicom_echo
