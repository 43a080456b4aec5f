#include "app/run_output.h"

#include "app/standard_streams.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/report/report_json.h"
#include "core/report/watch_json.h"

namespace dicom_echo {

namespace {

void printError(const QString &error)
{
    writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(error));
}

/// Whether it could be written.
bool printReport(const QByteArray &text)
{
    const int error = writeToStandardOutput(QString::fromLatin1(text));
    if (error != 0)
        printError(QStringLiteral("the report could not be written: %1").arg(qt_error_string(error)));
    return error == 0;
}

} // namespace

RunOutput::RunOutput(const CommandLine &commandLine, const CancelToken &cancel)
    : m_commandLine(commandLine)
    , m_log(commandLine.logLevel.value_or(LogLevel::Error),
            [cancel](LogRecord &&record) { writeToStandardError(logLine(record) + u'\n', cancel); })
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
    m_log.consume(record);
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
    m_log.consume(m_redactor ? m_redactor->redacted(event) : event);
}

/// A script that did not get what it asked for must not take the run for a success.
ExitCode RunOutput::finish(const EchoReport &report)
{
    const ExitCode code = exitCodeOf(report.verdict);
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool hasReport =
        !m_commandLine.json || printReport(reportJsonText(m_redactor ? m_redactor->redacted(report) : report));
    return code == exitSuccess && !(hasCapture && hasReport) ? exitFailure : code;
}

/// What came of it is printed in any case: it is all that a watch is for.
ExitCode RunOutput::finish(const WatchReport &report)
{
    const ExitCode code = exitCodeOf(report.summary.verdict());
    const QByteArray text = m_commandLine.json ? watchJsonText(m_redactor ? m_redactor->redacted(report) : report)
                                               : watchSummaryText(report.summary).toLatin1() + '\n';
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool hasReport = printReport(text);
    return code == exitSuccess && !(hasCapture && hasReport) ? exitFailure : code;
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
