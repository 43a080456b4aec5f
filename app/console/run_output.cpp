#include "app/console/run_output.h"

#include "app/console/peer_list_file.h"
#include "app/console/report_output.h"
#include "app/console/standard_streams.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/echo/peer_key.h"
#include "core/latency/run_samples.h"
#include "core/log/wall_clock.h"
#include "core/net/host_port.h"
#include "core/report/watch_json.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype mostKeptLines = 10'000;

/// How much of the log is in a report.
LogLevel keptLevel(const CommandLine &commandLine)
{
    const bool hasReport = commandLine.format || !commandLine.reportPaths.isEmpty();
    return hasReport ? LogLevel::Info : LogLevel::Quiet;
}

bool hasHtml(const CommandLine &commandLine)
{
    const QStringList &paths = commandLine.reportPaths;
    return commandLine.format == ReportFormat::Html || std::any_of(paths.begin(), paths.end(), [](const QString &path) {
               return reportFormatOfPath(path) == ReportFormat::Html;
           });
}

} // namespace

RunOutput::RunOutput(const CommandLine &commandLine, const CancelToken &cancel)
    : m_commandLine(commandLine)
    , m_cancel(cancel)
    , m_log(shownLogLevel(commandLine),
            [cancel](LogRecord &&record) { writeToStandardError(logLine(record) + u'\n', cancel); })
    , m_keptLog(mostKeptLines)
    , m_logForReports(keptLevel(commandLine), [this](LogRecord &&record) { m_keptLog.append({record}); })
    , m_pdus(KeptPdus::Bounds())
{
    if (!commandLine.historyPath.isEmpty())
        m_historyLog.emplace(LogLevel::Info, [this](LogRecord &&record) { keepLine(record); });
    if (hasHtml(commandLine))
        m_roundTrips = std::make_shared<LatencySeries>();
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
    keepRoundTrip(event);
    if (m_historyLog)
        m_historyLog->consume(event);
    consumeIntoLogs(m_redactor ? m_redactor->redacted(event) : event);
}

void RunOutput::consumeIntoLogs(const RunEvent &event)
{
    m_log.consume(event);
    m_logForReports.consume(event);
    const auto *const attempt = std::get_if<WatchSampled>(&event);
    if (attempt && m_commandLine.format == ReportFormat::NdJson && m_isWritten)
        m_isWritten = printReport(watchAttemptJson(*attempt), &m_cancel);
}

/// Of a watch the attempts, of another run the echoes.
void RunOutput::keepRoundTrip(const RunEvent &event)
{
    if (!m_roundTrips)
        return;
    if (const auto *const attempt = std::get_if<WatchSampled>(&event))
        m_roundTrips->add(sampleOf(*attempt));
    else if (const auto *const answer = std::get_if<EchoAnswered>(&event); answer && !m_commandLine.watch)
        m_roundTrips->add(sampleOf(*answer));
}

ReportExtras RunOutput::extras(const KeptRun &kept) const
{
    ReportExtras extras;
    for (qsizetype i = 0; i < m_keptLog.size(); ++i)
        extras.logLines << logLine(m_keptLog.at(i));
    extras.thresholds = m_commandLine.thresholds;
    if (m_roundTrips)
        extras.roundTrips = m_roundTrips;
    if (!m_commandLine.historyPath.isEmpty())
        extras.changes = changesToJson(kept);
    return extras;
}

ExitCode RunOutput::finish(const EchoReport &report)
{
    if (m_roundTrips && report.echoes.lost > 0 && report.breakingFailure()) // there was no event of it
        m_roundTrips->add({wallClockMicroseconds(), 0, SampleOutcome::Lost});
    const QString text = m_commandLine.changesOnly ? verdictSentence(report) + u'\n' : QString();
    return finishWith(report, exitCodeOf(report.verdict), text);
}

/// What came of it is printed in any case: it is all that a watch is for.
ExitCode RunOutput::finish(const WatchReport &report)
{
    return finishWith(report, exitCodeOf(report.summary.verdict()), watchSummaryText(report.summary) + u'\n');
}

ExitCode RunOutput::finishWithout(const QString &reason)
{
    log(LogLevel::Error, reason);
    return endWithoutResult(m_commandLine.format, reason, exitFailure);
}

/// A history keeps no more of a long run.
void RunOutput::keepLine(const LogRecord &record)
{
    constexpr qsizetype mostLines = 1000;
    if (m_historyLines.size() == mostLines)
        m_historyLines.removeFirst();
    m_historyLines << logLine(record);
}

/// Whatever happens to the history, the run is what it was.
KeptRun RunOutput::keep(const auto &report)
{
    if (m_commandLine.historyPath.isEmpty())
        return {};
    PeerIdentity peer;
    peer.key = m_commandLine.localPeer ? localTestPeerKey(report.request) : peerKey(report.request);
    KeptRun kept = keepRun(m_commandLine.historyPath, historyRun(peer, report, m_historyLines));
    if (!kept.problem.isEmpty())
        printProblem(kept.problem);
    for (OutcomeChange &change : kept.changes)
        change.text = m_redactor ? m_redactor->redacted(change.text) : change.text;
    return kept;
}

/// A script that did not get what it asked for must not take the run for a success. `text`: printed without a format.
template <typename Report>
ExitCode RunOutput::finishWith(const Report &report, ExitCode code, const QString &text)
{
    const Report given = m_redactor ? m_redactor->redacted(report) : report; // first: it learns what is redacted
    const KeptRun kept = keep(report);
    const ReportExtras extras = this->extras(kept);
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool isSaved = saveReports(m_commandLine.reportPaths, given, extras);
    const bool isPrinted =
        m_isWritten && printResult(kept, given, extras, m_redactor ? m_redactor->redacted(text) : text);
    const bool isNagios = m_commandLine.format == ReportFormat::Nagios;
    if (isNagios)
        code = exitCodeOf(machineReport(given, {}, extras.thresholds).state());
    if (code != exitSuccess || (hasCapture && isSaved && isPrinted))
        return code;
    return isNagios ? exitServiceUnknown : exitFailure;
}

/// All of it, or only what changed: one line each, `ORTHANC@192.0.2.1:104: Software: was ...`
template <typename Report>
bool RunOutput::printResult(const KeptRun &kept, const Report &report, const ReportExtras &extras, const QString &text)
{
    const auto &format = m_commandLine.format;
    if (m_commandLine.changesOnly && !kept.tellsSomething())
        return true;
    if (m_commandLine.changesOnly && kept.since.isValid() && format != ReportFormat::Json) {
        const EchoRequest &request = report.request;
        const QString peer = request.calledAeTitle + u'@' + hostAndPort(request.address, request.port);
        QString changes;
        for (const OutcomeChange &change : kept.changes)
            changes += QStringLiteral("%1: %2\n").arg(peer, change.text);
        return printReport(changes.toUtf8());
    }
    return printReport(format ? reportBytes(*format, report, extras) : text.toUtf8());
}

bool RunOutput::writeCapture()
{
    const Capture capture = captureOf(localEndpoint(m_peer), peerEndpoint(m_peer), m_pdus);
    const auto error = saveCapture(m_commandLine.capturePath, m_redactor ? m_redactor->redacted(capture) : capture);
    if (error)
        printProblem(captureErrorText(*error));
    return !error;
}

} // namespace dicom_echo
