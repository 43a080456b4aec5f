#include "app/console/fleet_output.h"

#include "app/console/peer_list_file.h"
#include "app/console/report_output.h"
#include "app/console/standard_streams.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/diagnosis/fleet_texts.h"
#include "core/log/wall_clock.h"
#include "core/report/fleet_changes_text.h"
#include "core/report/fleet_json.h"
#include "core/report/fleet_text.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

/// Of whole seconds: a progress line is no place for fractions.
QString waitedText(double milliseconds)
{
    return QStringLiteral("%1 s").arg(qRound64(milliseconds / 1000));
}

QString wallClockText()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

ExitCode exitCodeOf(const FleetReport &report)
{
    const FleetCounts counts = fleetCounts(report.peers);
    if (report.partial)
        return exitCancelled;
    return counts.failure > counts.expectedFailure ? exitFailure : exitSuccess;
}

/// A peer of which no round told anything has not succeeded, unless that is as expected.
bool isAsItShouldBe(const PeerStatus &status, const FleetPeer &peer)
{
    const bool isExcused = peer.expectedDown || !peer.maintenance.isEmpty();
    return status.succeeded == status.attempts && (status.attempts > 0 || isExcused);
}

} // namespace

FleetOutput::FleetOutput(const CommandLine &commandLine, const QList<FleetPeer> &peers, const CancelToken &cancel)
    : m_commandLine(commandLine)
    , m_peers(peers)
    , m_cancel(cancel)
    , m_progress(cancel)
{
    if (!commandLine.redact)
        return;
    m_redactor.emplace();
    for (const FleetPeer &peer : peers)
        m_redactor->learn(peer);
}

void FleetOutput::consume(const FleetEvent &event)
{
    if (const auto *ended = std::get_if<FleetPeerEnded>(&event)) {
        const FleetPeerResult shown = shownResult(*ended->result);
        printPeer(shown);
        if (m_commandLine.format != ReportFormat::NdJson)
            return;
        m_progress.clear(); // both streams may be the same terminal
        m_isWritten = dicom_echo::printReport(fleetPeerJson(shown), &m_cancel) && m_isWritten;
    } else if (const auto *progress = std::get_if<FleetProgress>(&event)) {
        printProgress(*progress);
    } else if (const auto *fewer = std::get_if<FleetFewerAtOnce>(&event); fewer && logLevel() != LogLevel::Quiet) {
        m_progress.clear();
        printProblem(fewerAtOnceText(fewer->wanted, fewer->used));
    }
}

/// Only what is printed as a peer ends: none of its PDUs, and of its log no line that the level leaves out.
FleetPeerResult FleetOutput::shownResult(const FleetPeerResult &result)
{
    FleetPeerResult shown = result;
    shown.pdus.clear();
    shown.log.removeIf([this](const LogRecord &record) { return record.level > logLevel(); });
    return m_redactor ? m_redactor->redacted(shown) : shown;
}

/// No report has the PDUs, and only one for people has the log: thousands of lines need not be redacted for nobody.
FleetReport FleetOutput::shownReport(const FleetReport &report, Logs logs)
{
    if (!m_redactor)
        return report;
    FleetReport shown = report;
    for (FleetPeerResult &peer : shown.peers) {
        peer.pdus.clear();
        if (logs == Logs::LeftOut)
            peer.log.clear();
    }
    return m_redactor->redacted(shown);
}

/// The lines of a peer stand together, however many are tested at once.
void FleetOutput::printPeer(const FleetPeerResult &result)
{
    const QString name = visibleText(result.name); // as redacted, if it is
    for (const LogRecord &record : result.log)
        log(record.level, name, record.text);
    if (result.report.verdict != Verdict::Failure) // what failed has said so
        log(LogLevel::Info, name, verdictSentence(result.report));
}

void FleetOutput::log(LogLevel level, const QString &name, const QString &text)
{
    if (level > logLevel())
        return;
    LogRecord line;
    line.level = level;
    line.text = QStringLiteral("%1: %2").arg(name, text);
    m_progress.print(logLine(line) + u'\n');
}

/// `312 of 1000, 5 failed, waiting for CT 7 (12 s), about 40 s left`
void FleetOutput::printProgress(const FleetProgress &progress)
{
    if (logLevel() == LogLevel::Quiet)
        return;
    QString text = QStringLiteral("%1 of %2").arg(progress.done).arg(progress.all);
    if (progress.failed > 0)
        text += QStringLiteral(", %1 failed").arg(progress.failed);
    if (progress.slowest)
        text += QStringLiteral(", waiting for %1 (%2)")
                    .arg(shownName(m_peers[*progress.slowest].name), waitedText(progress.slowestMilliseconds));
    if (progress.remainingMilliseconds)
        text += QStringLiteral(", about %1 left").arg(waitedText(*progress.remainingMilliseconds));
    m_progress.show(text);
}

QString FleetOutput::shownName(const QString &name)
{
    return visibleText(m_redactor ? m_redactor->redactedName(name) : name);
}

void FleetOutput::consume(const FleetRoundEnded &round)
{
    m_progress.clear();
    const bool isRegular = round.kind == RoundKind::Regular;
    if (isRegular)
        m_isWritten = saveFiles(round.report) && m_isWritten;
    if (isRegular && (round.number == 1 || m_commandLine.format)) {
        m_isNetworkSuspected = round.report.ownNetworkSuspected;
        m_isWritten = printReport(round.report) && m_isWritten;
        return;
    }
    if (m_commandLine.format)
        return;
    for (const FleetStateChange &change : round.changes)
        printChange(change);
    const bool isNews = round.report.ownNetworkSuspected && !m_isNetworkSuspected;
    m_isNetworkSuspected = round.report.ownNetworkSuspected;
    if (isNews)
        print(QStringLiteral("%1 %2\n").arg(wallClockText(), ownNetworkSuspectedText()));
}

void FleetOutput::printChange(const FleetStateChange &change)
{
    const EchoReport report = m_redactor ? m_redactor->redacted(*change.report) : *change.report;
    print(QStringLiteral("%1 %2: %3\n")
              .arg(wallClockText(), shownName(m_peers[change.peer].name), peerStateChangeText(change.change, report)));
}

void FleetOutput::print(const QString &text)
{
    m_isWritten = dicom_echo::printReport(text.toUtf8(), &m_cancel) && m_isWritten;
}

bool FleetOutput::saveFiles(const FleetReport &report)
{
    if (m_commandLine.reportPaths.isEmpty())
        return true;
    return saveReports(m_commandLine.reportPaths, shownReport(report, Logs::Kept), {{}, m_commandLine.thresholds});
}

/// In lines of JSON each peer has been printed as it ended.
bool FleetOutput::printReport(const FleetReport &report)
{
    m_progress.clear();
    const auto &format = m_commandLine.format;
    if (format == ReportFormat::NdJson)
        return true;
    const FleetReport shown = shownReport(report, format == ReportFormat::Html ? Logs::Kept : Logs::LeftOut);
    if (m_commandLine.changesOnly && shown.changes && format != ReportFormat::Json)
        return dicom_echo::printReport(hasChanged(shown) ? fleetChangesSection(shown).toUtf8() : QByteArray());
    return dicom_echo::printReport(
        reportBytes(format.value_or(ReportFormat::Text), shown, {{}, m_commandLine.thresholds}));
}

/// A script that did not get what it asked for must not take the run for a success.
ExitCode FleetOutput::finish(const FleetReport &report)
{
    const bool isSaved = saveFiles(report);
    const bool isPrinted = printReport(report) && m_isWritten;
    const bool isNagios = m_commandLine.format == ReportFormat::Nagios;
    const ExitCode code =
        isNagios ? exitCodeOf(machineReport(report, m_commandLine.thresholds).state()) : exitCodeOf(report);
    if (code != exitSuccess || (isSaved && isPrinted))
        return code;
    return isNagios ? exitServiceUnknown : exitFailure;
}

bool FleetOutput::hasFailed(const FleetRoundsReport &report) const
{
    for (qsizetype i = 0; i < m_peers.size(); ++i) {
        if (!isAsItShouldBe(report.statuses[i], m_peers[i]))
            return true;
    }
    return false;
}

/// To be interrupted is how rounds end: that alone is no failure.
ExitCode FleetOutput::finish(const FleetRoundsReport &report)
{
    if (report.rounds == 0) {
        static_cast<void>(saveFiles(report.last));
        static_cast<void>(printReport(report.last));
        return exitCancelled;
    }
    QStringList names;
    for (const FleetPeer &peer : m_peers)
        names << shownName(peer.name);
    const bool isPrinted =
        m_commandLine.format || writeToStandardOutput(fleetRoundsText(report.rounds, names, report.statuses)) == 0;
    return hasFailed(report) || !isPrinted || !m_isWritten ? exitFailure : exitSuccess;
}

} // namespace dicom_echo
