#include "app/run_output.h"

#include "app/standard_streams.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/pdu/pdu_decoder.h"
#include "core/platform/replace_file.h"
#include "core/report/watch_json.h"

namespace dicom_echo {

namespace {

constexpr qsizetype mostKeptLines = 10'000;

void printError(const QString &error)
{
    writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(error));
}

/// Whether it could be written.
bool printReport(const QByteArray &text)
{
    const int error = writeToStandardOutput(QString::fromUtf8(text));
    if (error != 0)
        printError(QStringLiteral("the report could not be written: %1").arg(qt_error_string(error)));
    return error == 0;
}

bool saveReport(const QString &path, const QByteArray &bytes)
{
    const QString reason = replaceFile(path, bytes);
    if (!reason.isEmpty())
        printError(QStringLiteral("the report \"%1\" could not be written: %2").arg(visibleText(path), reason));
    return reason.isEmpty();
}

/// A reader that takes standard error for a part of the result gets a log only if one was asked for.
LogLevel shownLevel(const CommandLine &commandLine)
{
    const bool isPartOfResult = commandLine.format && isReadWithStandardError(*commandLine.format);
    return commandLine.logLevel.value_or(isPartOfResult ? LogLevel::Quiet : LogLevel::Error);
}

/// How much of the log is in a report.
LogLevel keptLevel(const CommandLine &commandLine)
{
    const bool hasReport = commandLine.format || !commandLine.reportPaths.isEmpty();
    return hasReport ? LogLevel::Info : LogLevel::Quiet;
}

} // namespace

RunOutput::RunOutput(const CommandLine &commandLine, const CancelToken &cancel)
    : m_commandLine(commandLine)
    , m_cancel(cancel)
    , m_log(shownLevel(commandLine),
            [cancel](LogRecord &&record) { writeToStandardError(logLine(record) + u'\n', cancel); })
    , m_keptLog(mostKeptLines)
    , m_logForReports(keptLevel(commandLine), [this](LogRecord &&record) { m_keptLog.append({record}); })
    , m_pdus(KeptPdus::Bounds())
{
    if (commandLine.redact)
        m_redactor.emplace().learn(commandLine.request);
}

void RunOutput::log(LogLevel level, const QString &text)
{
    LogRecord record;
    record.level = level;
    record.text = text;
    consumeIntoLogs(record);
}

void RunOutput::log(const Finding &remark)
{
    for (const QString &line : findingLogLines(m_redactor ? m_redactor->redacted(remark) : remark))
        log(LogLevel::Warning, line);
}

void RunOutput::consume(const RunEvent &event)
{
    if (const auto *pdu = std::get_if<PduTransfer>(&event); pdu && !m_commandLine.capturePath.isEmpty()) {
        m_pdus.append(*pdu);
        m_pdus.drop(m_pdus.excess());
    }
    if (const auto *connected = std::get_if<PeerConnected>(&event))
        m_peer = *connected->peer;
    consumeIntoLogs(m_redactor ? m_redactor->redacted(event) : event);
}

void RunOutput::consumeIntoLogs(const RunEvent &event)
{
    m_log.consume(event);
    m_logForReports.consume(event);
    const auto *const attempt = std::get_if<WatchSampled>(&event);
    if (attempt && m_commandLine.format == ReportFormat::NdJson) // that it cannot be written is told at the end
        static_cast<void>(writeToStandardOutput(QString::fromLatin1(watchAttemptJson(*attempt)), m_cancel));
}

ReportExtras RunOutput::extras() const
{
    ReportExtras extras;
    for (qsizetype i = 0; i < m_keptLog.size(); ++i)
        extras.logLines << logLine(m_keptLog.at(i));
    extras.thresholds = m_commandLine.thresholds;
    return extras;
}

ExitCode RunOutput::finish(const EchoReport &report)
{
    return finishWith(report, exitCodeOf(report.verdict));
}

ExitCode RunOutput::finish(const WatchReport &report)
{
    return finishWith(report, exitCodeOf(report.summary.verdict()));
}

ExitCode RunOutput::finishWithout(const QString &reason)
{
    log(LogLevel::Error, reason);
    if (!m_commandLine.format)
        return exitFailure;
    const QByteArray bytes = withoutResult(*m_commandLine.format, reason);
    const bool isPrinted = bytes.isEmpty() || printReport(bytes);
    return m_commandLine.format == ReportFormat::Nagios && isPrinted ? exitServiceUnknown : exitFailure;
}

/// A script that did not get what it asked for must not take the run for a success.
template <typename Report>
ExitCode RunOutput::finishWith(const Report &report, ExitCode code)
{
    const Report given = m_redactor ? m_redactor->redacted(report) : report;
    const ReportExtras extras = this->extras();
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool hasReports = writeReports(given, extras);
    const bool isNagios = m_commandLine.format == ReportFormat::Nagios;
    if (isNagios)
        code = exitCodeOf(machineReport(given, {}, extras.thresholds).state());
    if (code != exitSuccess || (hasCapture && hasReports))
        return code;
    return isNagios ? exitServiceUnknown : exitFailure;
}

/// Each of them, also if one could not be written. What came of a watch is printed in any case: it is all that it is
/// for.
template <typename Report>
bool RunOutput::writeReports(const Report &report, const ReportExtras &extras)
{
    bool isWritten = true;
    for (const QString &path : m_commandLine.reportPaths)
        isWritten = saveReport(path, reportBytes(*reportFormatOfPath(path), report, extras)) && isWritten;
    if (m_commandLine.format)
        return printReport(reportBytes(*m_commandLine.format, report, extras)) && isWritten;
    if constexpr (std::is_same_v<Report, WatchReport>)
        return printReport((watchSummaryText(report.summary) + u'\n').toUtf8()) && isWritten;
    return isWritten;
}

bool RunOutput::writeCapture()
{
    const Capture capture = captureOf(localEndpoint(m_peer), peerEndpoint(m_peer), m_pdus);
    const auto error = saveCapture(m_commandLine.capturePath, m_redactor ? m_redactor->redacted(capture) : capture);
    if (error)
        printError(captureErrorText(*error));
    return !error;
}

} // namespace dicom_echo
