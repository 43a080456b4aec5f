#include "app/run_output.h"

#include "app/standard_streams.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/net/host_port.h"
#include "core/report/report_json.h"
#include "core/report/watch_json.h"

#include <QJsonDocument>

namespace dicom_echo {

namespace {

void printError(const QString &error)
{
    writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(error));
}

/// Whether it could be written.
bool printReport(const QString &text)
{
    const int error = text.isEmpty() ? 0 : writeToStandardOutput(text);
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
    if (!commandLine.historyPath.isEmpty())
        m_historyLog.emplace(LogLevel::Info, [this](LogRecord &&record) { keepLine(record); });
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
    if (m_historyLog)
        m_historyLog->consume(event);
    m_log.consume(m_redactor ? m_redactor->redacted(event) : event);
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
    const KeptRun kept = keepRun(m_commandLine.historyPath, historyRun(peer, report, m_historyLines));
    if (!kept.problem.isEmpty())
        printError(kept.problem);
    return kept;
}

/// One line each: `ORTHANC@192.0.2.1:104: Software: was ...`
QString RunOutput::changesText(const EchoRequest &request, const KeptRun &kept)
{
    QString text;
    for (const PeerChange &change : kept.changes)
        text += QStringLiteral("%1@%2: %3\n")
                    .arg(request.calledAeTitle, hostAndPort(request.address, request.port), change.text);
    return m_redactor ? m_redactor->redacted(text) : text;
}

/// The report of an echo or a watch, or only what changed in it.
bool RunOutput::printResult(const KeptRun &kept, const EchoRequest &request, const QByteArray &json,
                            const QString &text)
{
    if (m_commandLine.changesOnly && !kept.tellsSomething())
        return true;
    const bool isChange = m_commandLine.changesOnly && kept.since.isValid();
    if (!m_commandLine.json)
        return printReport(isChange ? changesText(request, kept) : text);
    if (m_commandLine.historyPath.isEmpty())
        return printReport(QString::fromLatin1(json));
    QJsonObject report = QJsonDocument::fromJson(json).object();
    report[QStringLiteral("changes")] = changesToJson(kept);
    return printReport(QString::fromLatin1(asciiJson(report)));
}

/// A script that did not get what it asked for must not take the run for a success.
ExitCode RunOutput::finish(const EchoReport &report)
{
    const ExitCode code = exitCodeOf(report.verdict);
    const KeptRun kept = keep(report);
    const EchoReport given = m_redactor ? m_redactor->redacted(report) : report;
    const QString text = m_commandLine.changesOnly ? verdictSentence(given) + u'\n' : QString();
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool hasReport =
        printResult(kept, report.request, m_commandLine.json ? reportJsonText(given) : QByteArray(), text);
    return code == exitSuccess && !(hasCapture && hasReport) ? exitFailure : code;
}

/// What came of it is printed in any case: it is all that a watch is for.
ExitCode RunOutput::finish(const WatchReport &report)
{
    const ExitCode code = exitCodeOf(report.summary.verdict());
    const KeptRun kept = keep(report);
    const WatchReport given = m_redactor ? m_redactor->redacted(report) : report;
    const bool hasCapture = m_commandLine.capturePath.isEmpty() || writeCapture();
    const bool hasReport = printResult(kept, report.request, m_commandLine.json ? watchJsonText(given) : QByteArray(),
                                       watchSummaryText(given.summary) + u'\n');
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
