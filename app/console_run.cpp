#include "app/console_run.h"

#include "app/standard_streams.h"
#include "core/diagnosis/report_json.h"
#include "core/dicom/dicom_runtime.h"
#include "core/echo/echo_engine.h"
#include "core/log/run_log.h"
#include "core/responder/responder.h"

#include <QCoreApplication>

#include <csignal>

namespace dicom_echo {

namespace {

const CancelToken &runToken()
{
    static const CancelToken token;
    return token;
}

extern "C" void cancelRun(int)
{
    runToken().cancel();
}

/// Each of the two signals does this once; then it ends the process as usual.
void cancelOnSignals()
{
    struct sigaction action = {};
    action.sa_handler = cancelRun;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    static_cast<void>(runToken()); // made before a handler can ask for it
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

void printLine(const LogRecord &record)
{
    writeToStandardError(logLine(record) + u'\n');
}

LogRecord lineOf(LogLevel level, const QString &text)
{
    LogRecord record;
    record.level = level;
    record.text = text;
    return record;
}

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
    case Verdict::Warning:
        return exitSuccess;
    case Verdict::Failure:
        return exitFailure;
    case Verdict::Cancelled:
        return exitCancelled;
    }
    Q_UNREACHABLE();
}

/// A script that asked for a report and did not get it must not take the run for a success.
ExitCode printReport(const EchoReport &report)
{
    const ExitCode code = exitCodeOf(report.verdict);
    const int error = writeToStandardOutput(QString::fromLatin1(reportJsonText(report)));
    if (error == 0)
        return code;
    writeToStandardError(
        QStringLiteral("dicom-echo: the report could not be written: %1\n").arg(qt_error_string(error)));
    return code == exitSuccess ? exitFailure : code;
}

} // namespace

ExitCode runConsole(const CommandLine &commandLine)
{
    cancelOnSignals();
    int argumentCount = 1;
    char name[] = "dicom-echo";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(argumentCount, arguments);
    prepareDicom();

    RunLog log(commandLine.logLevel.value_or(LogLevel::Error), [](LogRecord &&record) { printLine(record); });
    log.consume(lineOf(LogLevel::Debug, QStringLiteral("dicom-echo " DICOM_ECHO_VERSION)));
    log.consume(lineOf(LogLevel::Debug, QString()));

    EchoRequest request = commandLine.request;
    Responder localPeer;
    if (commandLine.localPeer) {
        if (const auto error = localPeer.start()) {
            log.consume(
                lineOf(LogLevel::Error, QStringLiteral("The built-in responder did not start: %1").arg(*error)));
            return exitFailure;
        }
        request.address = QStringLiteral("127.0.0.1");
        request.port = localPeer.port();
    }

    const EchoReport report = EchoEngine().run(
        request, runToken(), [&log](RunEvent &&event) { log.consume(event); }, commandLine.keyPassword);
    return commandLine.json ? printReport(report) : exitCodeOf(report.verdict);
}

} // namespace dicom_echo
