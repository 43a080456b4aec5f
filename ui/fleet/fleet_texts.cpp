#include "ui/fleet/fleet_texts.h"

#include "core/diagnosis/fleet_texts.h"
#include "core/fleet/fleet_event.h"
#include "core/report/fleet_changes_text.h"
#include "core/text/visible_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QLocale>

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

} // namespace

QString recentResultsText(const PeerPast &past)
{
    if (past.recent.isEmpty())
        return {};
    const qsizetype failed = past.recent.count(Verdict::Failure);
    return FleetWords::tr("%1 of %2", "successes, results").arg(past.recent.size() - failed).arg(past.recent.size());
}

QString fleetProgressText(const FleetProgress &progress, const QString &slowest)
{
    QStringList parts{FleetWords::tr("%1 of %2", "done, all").arg(progress.done).arg(progress.all)};
    if (progress.failed > 0)
        parts << FleetWords::tr("%1 failed").arg(progress.failed);
    if (!slowest.isEmpty())
        parts << FleetWords::tr("waiting for %1 (%2)")
                     .arg(visibleText(slowest), secondsText(progress.slowestMilliseconds));
    if (progress.remainingMilliseconds && progress.done < progress.all)
        parts << FleetWords::tr("about %1 left").arg(secondsText(*progress.remainingMilliseconds));
    return parts.join(QStringLiteral(", "));
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
    if (counts.expected > 0)
        parts << FleetWords::tr("%1 down as expected").arg(counts.expected);
    if (const qsizetype untested = counts.all - counts.succeeded - counts.failed; untested > 0)
        parts << FleetWords::tr("%1 not tested").arg(untested);
    return FleetWords::tr("%1: %2", "how many peers, how they are").arg(all, parts.join(QStringLiteral(", ")));
}

QString fleetSummaryText(const FleetReport *report, const FleetRowCounts &counts, const QStringList &leftOut)
{
    QStringList parts;
    if (report && report->ownNetworkSuspected)
        parts << ownNetworkSuspectedText(userWords());
    if (report && report->changes)
        parts << FleetWords::tr("Since %1: %2.")
                     .arg(QLocale().toString(report->changes->since.toLocalTime(), QLocale::ShortFormat),
                          fleetChangesText(*report, userWords()));
    parts << fleetCountsText(counts) + u'.';
    if (!leftOut.isEmpty())
        parts << FleetWords::tr("Left out: %1.").arg(leftOut.join(QStringLiteral("; ")));
    return parts.join(u' ');
}

} // namespace dicom_echo
