#include "core/diagnosis/watch_text.h"

#include "core/diagnosis/duration_text.h"

#include <algorithm>

namespace dicom_echo {

Diagnosis diagnoseFirst(const Outage &outage)
{
    return diagnose(*outage.first, *outage.first->failure());
}

Diagnosis diagnoseLast(const Outage &outage)
{
    return diagnose(*outage.last, *outage.last->failure());
}

QString outageTitle(const Outage &outage)
{
    const QString first = diagnoseFirst(outage).title;
    if (outage.first->failure()->code == outage.last->failure()->code)
        return first;
    return QStringLiteral("%1, then: %2").arg(first, diagnoseLast(outage).title);
}

QString outageDurationText(const WatchSummary &summary, const Outage &outage)
{
    const QString duration = durationText(outage.milliseconds());
    return summary.goesOn(outage) ? QStringLiteral("at least %1").arg(duration) : duration;
}

QString stateChangeText(StateChange change, const WatchSummary &summary)
{
    switch (change) {
    case StateChange::None:
        return {};
    case StateChange::WentDown:
        return QStringLiteral("Down: %1").arg(diagnoseFirst(summary.outages.constLast()).title);
    case StateChange::FailedOtherwise:
        return QStringLiteral("Still down, but now: %1").arg(diagnoseLast(summary.outages.constLast()).title);
    case StateChange::CameUp: {
        const Outage &outage = summary.outages.constLast();
        return QStringLiteral("Up again after %1, failed attempts: %2")
            .arg(outageDurationText(summary, outage))
            .arg(outage.attempts);
    }
    }
    Q_UNREACHABLE();
}

QString availabilityText(const WatchSummary &summary)
{
    const std::optional<double> availability = summary.availability();
    if (!availability)
        return {};
    const bool isMixed = summary.succeeded > 0 && summary.succeeded < summary.attempts;
    const double share = isMixed ? std::clamp(*availability, 0.01, 99.99) : *availability;
    return QStringLiteral("%1 %").arg(QString::number(share, 'f', isMixed ? 2 : 0));
}

QString watchSummaryText(const WatchSummary &summary)
{
    if (summary.attempts == 0)
        return QStringLiteral("No attempt was completed");
    QString text = QStringLiteral("Up %1 of %2 attempts, outages: %3")
                       .arg(availabilityText(summary))
                       .arg(summary.attempts)
                       .arg(summary.outageCount);
    if (summary.longestOutage)
        text += QStringLiteral(", the longest %1").arg(outageDurationText(summary, *summary.longestOutage));
    if (summary.isUp == false)
        text += QStringLiteral(", still down");
    return text;
}

QString watchStateText(const WatchSummary &summary, const QDateTime &now)
{
    if (!summary.isUp)
        return QStringLiteral("Watched");
    if (*summary.isUp)
        return QStringLiteral("Up, %1, watched").arg(availabilityText(summary));
    const QDateTime since = summary.outages.constLast().from.toLocalTime();
    const bool isToday = since.date() == now.toLocalTime().date();
    return QStringLiteral("Down since %1, watched").arg(since.toString(isToday ? u"HH:mm" : u"yyyy-MM-dd HH:mm"));
}

QString watchProgressText(const WatchSummary &summary)
{
    if (!summary.isUp)
        return {};
    if (!*summary.isUp)
        return QStringLiteral("Down for %1, up %2 of %3 attempts, outages: %4")
            .arg(durationText(summary.outages.constLast().milliseconds()), availabilityText(summary))
            .arg(summary.attempts)
            .arg(summary.outageCount);
    const QString text = QStringLiteral("Up, %1 of %2 attempts, outages: %3")
                             .arg(availabilityText(summary))
                             .arg(summary.attempts)
                             .arg(summary.outageCount);
    return summary.longestOutage
               ? QStringLiteral("%1, the longest %2").arg(text, durationText(summary.longestOutage->milliseconds()))
               : text;
}

QString watchVerdictText(const WatchReport &report)
{
    return QStringLiteral("Watched for %1. %2")
        .arg(durationText(report.milliseconds), watchSummaryText(report.summary));
}

} // namespace dicom_echo
