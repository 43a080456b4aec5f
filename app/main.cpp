// Composition only: reads the arguments and hands over to the window or to the console, before any application object
// is made, because the console needs no display.
#include "app/command_line/command_line.h"
#include "app/command_line/report_options.h"
#include "app/console/console_run.h"
#include "app/console/exporter_run.h"
#include "app/console/fleet_run.h"
#include "app/console/open_run.h"
#include "app/console/peer_list_run.h"
#include "app/console/report_output.h"
#include "app/console/standard_streams.h"
#include "app/window_run.h"
#include "core/net/name_resolver.h"
#include "core/platform/failure_record.h"
#include "core/text/visible_text.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace dicom_echo;

namespace {

/// To Nagios everything that is no result is an unknown one.
ExitCode print(const QString &text, std::optional<ReportFormat> format)
{
    const bool isPrinted = printReport(text.toUtf8());
    if (format == ReportFormat::Nagios)
        return exitServiceUnknown;
    return isPrinted ? exitSuccess : exitFailure;
}

/// In a format that can tell of an error it is told there: its readers look nowhere else.
ExitCode reportUsageError(const QString &error, std::optional<ReportFormat> format)
{
    const ExitCode code = endWithoutResult(format, visibleText(error), exitUsage);
    if (code != exitUsage)
        return code;
    writeToStandardError(QStringLiteral("dicom-echo: %1\nTry 'dicom-echo --help'.\n").arg(error));
    return exitUsage;
}

ExitCode run(const CommandLine &commandLine, std::optional<ReportFormat> format)
{
    switch (commandLine.mode) {
    case RunMode::Window:
        return runWindow(commandLine);
    case RunMode::Console:
        return runConsole(commandLine);
    case RunMode::Fleet:
        return runFleet(commandLine);
    case RunMode::Exporter:
        return runExporter(commandLine);
    case RunMode::Open:
        return runOpen(commandLine);
    case RunMode::PeerLists:
        return runPeerLists(commandLine);
    case RunMode::Help:
        return print(helpText(), format);
    case RunMode::Version:
        return print(versionText(), format);
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStandardStreams();
    // Where the profiles and the layout of the window are kept follows from these names: never change them.
    QCoreApplication::setOrganizationName(QStringLiteral("dicom-echo"));
    QCoreApplication::setApplicationName(QStringLiteral("dicom-echo"));
    keepFailureRecords(failureRecordPath());
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto format = formatAskedFor(arguments);
    const Parsed<CommandLine> commandLine = parseCommandLine(arguments);
    const ExitCode code = commandLine ? run(*commandLine.value, format) : reportUsageError(commandLine.error, format);
    if (abandonedLookups() > 0) // its thread would keep the process from ending
        std::_Exit(code);
    return code;
}
