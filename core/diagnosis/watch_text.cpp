#include "core/diagnosis/watch_text.h"

#include "core/diagnosis/duration_text.h"

#include <algorithm>

namespace dicom_echo {

Diagnosis diagnoseFirst(const Outage &outage, const Words &words)
{
    return diagnose(*outage.first, *outage.first->failure(), words);
}

Diagnosis diagnoseLast(const Outage &outage, const Words &words)
{
    return diagnose(*outage.last, *outage.last->failure(), words);
}

QString outageTitle(const Outage &outage, const Words &words)
{
    const QString first = diagnoseFirst(outage, words).title;
    if (outage.first->failure()->code == outage.last->failure()->code)
        return first;
    return words(Text::tr("%1, then: %2")).arg(first, diagnoseLast(outage, words).title);
}

QString outageDurationText(const WatchSummary &summary, const Outage &outage, const Words &words)
{
    const QString duration = durationText(outage.milliseconds(), words);
    return summary.goesOn(outage) ? words(Text::tr("at least %1")).arg(duration) : duration;
}

QString stateChangeText(StateChange change, const WatchSummary &summary, const Words &words)
{
    switch (change) {
    case StateChange::None:
        return {};
    case StateChange::WentDown:
        return words(Text::tr("Down: %1")).arg(diagnoseFirst(summary.outages.constLast(), words).title);
    case StateChange::FailedOtherwise:
        return words(Text::tr("Still down, but now: %1")).arg(diagnoseLast(summary.outages.constLast(), words).title);
    case StateChange::CameUp: {
        const Outage &outage = summary.outages.constLast();
        return words(Text::tr("Up again after %1, failed attempts: %2"))
            .arg(outageDurationText(summary, outage, words))
            .arg(outage.attempts);
    }
    }
    Q_UNREACHABLE();
}

QString availabilityText(const WatchSummary &summary, const Words &words)
{
    const std::optional<double> availability = summary.availability();
    if (!availability)
        return {};
    const bool isMixed = summary.succeeded > 0 && summary.succeeded < summary.attempts;
    const double share = isMixed ? std::clamp(*availability, 0.01, 99.99) : *availability;
    return words(Text::tr("%1 %")).arg(words.number(share, isMixed ? 2 : 0));
}

QString watchSummaryText(const WatchSummary &summary, const Words &words)
{
    if (summary.attempts == 0)
        return words(Text::tr("No attempt was completed"));
    QString text = words(Text::tr("Up %1 of %n attempt(s), outages: %2", nullptr, qint64(summary.attempts)))
                       .arg(availabilityText(summary, words))
                       .arg(summary.outageCount);
    if (summary.longestOutage)
        text =
            words(Text::tr("%1, the longest %2")).arg(text, outageDurationText(summary, *summary.longestOutage, words));
    if (summary.isUp == false)
        text = words(Text::tr("%1, still down")).arg(text);
    return text;
}

QString watchStateText(const WatchSummary &summary, const QDateTime &now, const Words &words)
{
    if (!summary.isUp)
        return words(Text::tr("Watched"));
    if (*summary.isUp)
        return words(Text::tr("Up, %1, watched")).arg(availabilityText(summary, words));
    const QDateTime since = summary.outages.constLast().from.toLocalTime();
    const bool isToday = since.date() == now.toLocalTime().date();
    return words(Text::tr("Down since %1, watched")).arg(since.toString(isToday ? u"HH:mm" : u"yyyy-MM-dd HH:mm"));
}

QString watchProgressText(const WatchSummary &summary, const Words &words)
{
    if (!summary.isUp)
        return {};
    if (!*summary.isUp)
        return words(Text::tr("Down for %1, up %2 of %n attempt(s), outages: %3", nullptr, qint64(summary.attempts)))
            .arg(durationText(summary.outages.constLast().milliseconds(), words), availabilityText(summary, words))
            .arg(summary.outageCount);
    const QString text = words(Text::tr("Up, %1 of %n attempt(s), outages: %2", nullptr, qint64(summary.attempts)))
                             .arg(availabilityText(summary, words))
                             .arg(summary.outageCount);
    return summary.longestOutage ? words(Text::tr("%1, the longest %2"))
                                       .arg(text, durationText(summary.longestOutage->milliseconds(), words))
                                 : text;
}

QString watchVerdictText(const WatchReport &report, const Words &words)
{
    return words(Text::tr("Watched for %1. %2"))
        .arg(durationText(report.milliseconds, words), watchSummaryText(report.summary, words));
}

} // namespace dicom_echo
