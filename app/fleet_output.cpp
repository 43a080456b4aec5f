#include "app/fleet_output.h"

#include "app/peer_list_file.h"
#include "app/standard_streams.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/diagnosis/fleet_texts.h"
#include "core/log/wall_clock.h"
#include "core/pdu/pdu_decoder.h"
#include "core/report/fleet_json.h"
#include "core/report/fleet_text.h"

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

} // namespace

FleetOutput::FleetOutput(const CommandLine &commandLine, const QList<FleetPeer> &peers, const CancelToken &cancel)
    : m_commandLine(commandLine)
    , m_peers(peers)
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
        printPeer(m_redactor ? m_redactor->redacted(*ended->result) : *ended->result);
    } else if (const auto *progress = std::get_if<FleetProgress>(&event)) {
        printProgress(*progress);
    } else if (const auto *fewer = std::get_if<FleetFewerAtOnce>(&event); fewer && logLevel() != LogLevel::Quiet) {
        m_progress.clear();
        printProblem(fewerAtOnceText(fewer->wanted, fewer->used));
    }
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
    if ((isRegular && round.number == 1) || (isRegular && m_commandLine.json)) {
        m_isWritten = printReport(round.report) && m_isWritten;
        return;
    }
    if (m_commandLine.json)
        return;
    for (const FleetStateChange &change : round.changes)
        printChange(change);
    if (round.report.ownNetworkSuspected && isRegular)
        m_isWritten =
            writeToStandardOutput(QStringLiteral("%1 %2\n").arg(wallClockText(), ownNetworkSuspectedText())) == 0 &&
            m_isWritten;
}

void FleetOutput::printChange(const FleetStateChange &change)
{
    const EchoReport report = m_redactor ? m_redactor->redacted(*change.report) : *change.report;
    const QString line =
        QStringLiteral("%1 %2: %3\n")
            .arg(wallClockText(), shownName(m_peers[change.peer].name), peerStateChangeText(change.change, report));
    m_isWritten = writeToStandardOutput(line) == 0 && m_isWritten;
}

bool FleetOutput::printReport(const FleetReport &report)
{
    m_progress.clear();
    const FleetReport shown = m_redactor ? m_redactor->redacted(report) : report;
    const bool isOnlyChanges = m_commandLine.changesOnly && shown.changes;
    const QString asText = isOnlyChanges ? fleetChangesSection(shown) : fleetText(shown);
    const QString text = m_commandLine.json ? QString::fromLatin1(fleetJson(shown)) : asText;
    const int error = writeToStandardOutput(text);
    if (error != 0)
        printProblem(QStringLiteral("the report could not be written: %1").arg(qt_error_string(error)));
    return error == 0;
}

/// A script that did not get what it asked for must not take the run for a success.
ExitCode FleetOutput::finish(const FleetReport &report)
{
    const FleetCounts counts = fleetCounts(report.peers);
    const bool isPrinted = printReport(report);
    if (report.partial)
        return exitCancelled;
    return counts.failure > counts.expectedFailure || !isPrinted ? exitFailure : exitSuccess;
}

/// To be interrupted is how rounds end: that alone is no failure.
ExitCode FleetOutput::finish(const FleetRoundsReport &report)
{
    if (report.rounds == 0) {
        static_cast<void>(printReport(report.last));
        return exitCancelled;
    }
    QStringList names;
    for (const FleetPeer &peer : m_peers)
        names << shownName(peer.name);
    const bool isPrinted =
        m_commandLine.json || writeToStandardOutput(fleetRoundsText(report.rounds, names, report.statuses)) == 0;
    const bool hasFailed = std::any_of(report.statuses.cbegin(), report.statuses.cend(),
                                       [](const PeerStatus &status) { return status.succeeded < status.attempts; });
    return hasFailed || !isPrinted || !m_isWritten ? exitFailure : exitSuccess;
}

} // namespace dicom_echo
