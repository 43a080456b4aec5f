#include "ui/fleet/fleet_texts.h"

#include "core/diagnosis/fleet_texts.h"
#include "core/fleet/fleet_event.h"
#include "core/report/fleet_changes_text.h"
#include "core/text/visible_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dicom_echo {
namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetTexts)
};

/// Of whole seconds: it changes all the time.
QString secondsText(double milliseconds)
{
    return FleetWords::tr("%1 s").arg(qRound64(milliseconds / 1000));
}

/// Whatever it is compared with, what changed comes after why it may mean little.
QStringList reportSentences(const FleetReport &report)
{
    QStringList sentences;
    if (report.partial) {
        const auto tested = std::count_if(report.peers.cbegin(), report.peers.cend(), [](const FleetPeerResult &peer) {
            return peer.report.verdict != Verdict::Cancelled;
        });
        sentences << FleetWords::tr("Stopped when %1 of %2 had been tested.").arg(tested).arg(report.peerCount);
    }
    if (report.ownNetworkSuspected)
        sentences << FleetWords::tr("Most likely our network, not theirs.");
    if (report.changes)
        sentences << FleetWords::tr("Since %1: %2.")
                         .arg(fleetTimeText(report.changes->since), fleetChangesText(report, userWords()));
    return sentences;
}

QString pastSentence(const FleetPastCounts &past)
{
    QStringList parts;
    if (past.failed > 0)
        parts << FleetWords::tr("%1 failed").arg(past.failed);
    if (past.succeeded > 0)
        parts << FleetWords::tr("%1 succeeded").arg(past.succeeded);
    return FleetWords::tr("Last known results, the newest of %1: %2.")
        .arg(fleetTimeText(past.newest), parts.join(QStringLiteral(", ")));
}

} // namespace

QString fleetTimeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString fleetDateText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString recentResultsText(const PeerPast &past)
{
    if (past.recent.isEmpty())
        return {};
    const qsizetype failed = past.recent.count(Verdict::Failure);
    return FleetWords::tr("%1 of %2", "successes, results").arg(past.recent.size() - failed).arg(past.recent.size());
}

QString pastOutcomeText(const PeerOutcome &outcome)
{
    const QString when = fleetTimeText(outcome.startedAt);
    return outcome.title.isEmpty()
               ? FleetWords::tr("Not tested since the window was opened. On %1 it succeeded.").arg(when)
               : FleetWords::tr("Not tested since the window was opened. On %1: %2")
                     .arg(when, visibleText(outcome.title));
}

QString fleetProgressText(const FleetProgress &progress)
{
    QStringList parts{FleetWords::tr("%1 of %2", "done, all").arg(progress.done).arg(progress.all)};
    if (progress.failed > 0)
        parts << FleetWords::tr("%1 failed").arg(progress.failed);
    if (progress.remainingMilliseconds && progress.done < progress.all)
        parts << FleetWords::tr("about %1 left").arg(secondsText(*progress.remainingMilliseconds));
    return parts.join(QStringLiteral(", "));
}

/// The name last: it may be long.
QString fleetSlowestText(const FleetProgress &progress, const QString &slowest)
{
    return slowest.isEmpty() ? QString()
                             : FleetWords::tr("Waiting for %1: %2", "how long, for whom")
                                   .arg(secondsText(progress.slowestMilliseconds), visibleText(slowest));
}

QString fleetCountsText(const FleetRowCounts &counts)
{
    const QString all = FleetWords::tr("%n peer(s)", nullptr, int(counts.all));
    QStringList parts;
    if (counts.succeeded > 0)
        parts << FleetWords::tr("%1 succeeded").arg(counts.succeeded);
    if (counts.warnings > 0)
        parts << FleetWords::tr("%1 of them with a warning").arg(counts.warnings);
    if (counts.unexpected() > 0)
        parts << FleetWords::tr("%1 failed").arg(counts.unexpected());
    if (counts.suspects > 0)
        parts << FleetWords::tr("%1 of them suspect").arg(counts.suspects);
    if (counts.expected > 0)
        parts << FleetWords::tr("%1 down as expected").arg(counts.expected);
    if (const qsizetype untested = counts.all - counts.succeeded - counts.failed; untested > 0)
        parts << FleetWords::tr("%1 not tested").arg(untested);
    return FleetWords::tr("%1: %2.", "how many peers, how they are").arg(all, parts.join(QStringLiteral(", ")));
}

QString fleetHeadlineText(const FleetHeadline &headline)
{
    QStringList sentences;
    if (headline.nextRound)
        sentences << FleetWords::tr("Next round in %1 s.").arg(*headline.nextRound);
    if (headline.report)
        sentences << reportSentences(*headline.report);
    else if (headline.past.newest.isValid())
        sentences << pastSentence(headline.past);
    if (!headline.leftOut.isEmpty())
        sentences << FleetWords::tr("Left out: %1.").arg(headline.leftOut.join(QStringLiteral("; ")));
    return sentences.join(u' ');
}

QString fleetHeadlineExplanation(const FleetHeadline &headline)
{
    return headline.report && headline.report->ownNetworkSuspected ? ownNetworkSuspectedText(userWords()) : QString();
}

} // namespace dicom_echo
