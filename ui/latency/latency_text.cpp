#include "ui/latency/latency_text.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/watch_text.h"
#include "ui/run/stage_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace dicom_echo {
namespace {

struct LatencyText
{
    Q_DECLARE_TR_FUNCTIONS(LatencyText)
};

QString unknown()
{
    return QStringLiteral("-");
}

QString rateText(double perSecond)
{
    return perSecond > 0 ? QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0) : unknown();
}

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QList<StatisticsRow> countRows(const EchoCounts &echoes)
{
    return {
        {LatencyText::tr("Sent"), countText(echoes.sent)},
        {LatencyText::tr("Succeeded"), countText(echoes.succeeded)},
        {LatencyText::tr("Lost"), countText(echoes.lost)},
    };
}

QList<StatisticsRow> timeRows(const EchoCounts &echoes)
{
    const auto &times = echoes.roundTrip;
    const auto time = [&times](double RoundTripSummary::*member) {
        return times ? durationText((*times).*member, userWords()) : unknown();
    };
    return {
        {LatencyText::tr("Minimum"), time(&RoundTripSummary::min)},
        {LatencyText::tr("Mean"), time(&RoundTripSummary::mean)},
        {LatencyText::tr("Median"), time(&RoundTripSummary::median)},
        {LatencyText::tr("95 % within"), time(&RoundTripSummary::p95)},
        {LatencyText::tr("99 % within"), time(&RoundTripSummary::p99)},
        {LatencyText::tr("Maximum"), time(&RoundTripSummary::max)},
        {LatencyText::tr("Standard deviation"), time(&RoundTripSummary::stddev)},
        {LatencyText::tr("Jitter"), time(&RoundTripSummary::jitter)},
        {LatencyText::tr("Echoes per second"), rateText(echoes.perSecond)},
    };
}

QList<StatisticsRow> watchRows(const WatchSummary &watch)
{
    const QString state = !watch.isUp ? unknown() : *watch.isUp ? LatencyText::tr("up") : LatencyText::tr("down");
    return {
        {LatencyText::tr("Peer"), state},
        {LatencyText::tr("Availability"), watch.attempts > 0 ? availabilityText(watch, userWords()) : unknown()},
        {LatencyText::tr("Outages"), countText(static_cast<qint64>(watch.outageCount))},
        {LatencyText::tr("Longest outage"),
         watch.longestOutage ? outageDurationText(watch, *watch.longestOutage, userWords()) : unknown()},
        {LatencyText::tr("Attempts"), countText(static_cast<qint64>(watch.attempts))},
        {LatencyText::tr("Succeeded"), countText(static_cast<qint64>(watch.succeeded))},
        {LatencyText::tr("Failed"), countText(static_cast<qint64>(watch.attempts - watch.succeeded))},
    };
}

QList<StatisticsRow> stageRows(const std::array<StageRecord, stageCount> &stages)
{
    QList<StatisticsRow> rows;
    for (size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        rows.append({LatencyText::tr("Stage %1").arg(stageTitle(stage)), stageStateText(stage, stages[i])});
    }
    return rows;
}

QString statisticsSentence(const EchoCounts &echoes)
{
    if (!echoes.roundTrip)
        return LatencyText::tr("No round trip yet.");
    const RoundTripSummary &times = *echoes.roundTrip;
    return LatencyText::tr("%1 echoes sent, %2 succeeded, %3 lost. Round trip: median %4, 95 % within %5, 99 % within "
                           "%6, maximum %7.")
        .arg(countText(echoes.sent), countText(echoes.succeeded), countText(echoes.lost),
             durationText(times.median, userWords()), durationText(times.p95, userWords()),
             durationText(times.p99, userWords()), durationText(times.max, userWords()));
}

QString outcomeText(SampleOutcome outcome)
{
    switch (outcome) {
    case SampleOutcome::Succeeded:
        return LatencyText::tr("Succeeded");
    case SampleOutcome::Refused:
        return LatencyText::tr("Refused");
    case SampleOutcome::Lost:
        return LatencyText::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString columnText(const LatencyColumn &column)
{
    QStringList lines;
    if (column.answers == 1)
        lines << LatencyText::tr("One echo, %1").arg(durationText(double{column.most}, userWords()));
    if (column.answers > 1)
        lines << LatencyText::tr("%Ln echo(es), %1 to %2", nullptr, int(column.answers))
                     .arg(durationText(double{column.least}, userWords()),
                          durationText(double{column.most}, userWords()));
    if (column.failures > 0)
        lines << LatencyText::tr("%1 failed").arg(countText(column.failures));
    return lines.join(u'\n');
}

/// What made echoes slower than network and peer need.
QString remarksOnEchoes(const EchoReport &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings) {
        if (finding.stage != Stage::Echo || finding.severity != Severity::Remark)
            continue;
        const Diagnosis diagnosis = diagnose(report, finding, userWords());
        lines << diagnosis.title + QStringLiteral(". ") + diagnosis.cause;
    }
    return lines.join(u'\n');
}

} // namespace dicom_echo
