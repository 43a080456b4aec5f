#include "core/diagnosis/watch_text.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/report_json.h"
#include "core/net/durations.h"

#include <QJsonArray>

#include <algorithm>

namespace dicom_echo {

namespace {

double outageMilliseconds(const Outage &outage)
{
    return static_cast<double>(outage.from.msecsTo(outage.until));
}

QJsonObject outageToJson(const WatchSummary &summary, const Outage &outage)
{
    return {{QStringLiteral("from"), outage.from.toString(Qt::ISODateWithMs)},
            {QStringLiteral("until"), outage.until.toString(Qt::ISODateWithMs)},
            {QStringLiteral("milliseconds"), outageMilliseconds(outage)},
            {QStringLiteral("attempts"), static_cast<qint64>(outage.attempts)},
            {QStringLiteral("goesOn"), summary.goesOn(outage)},
            {QStringLiteral("failure"), failureToJson(*outage.first, *outage.first->failure)},
            {QStringLiteral("lastFailure"), failureToJson(*outage.last, *outage.last->failure)}};
}

} // namespace

Diagnosis diagnoseFirst(const Outage &outage)
{
    return diagnose(*outage.first, *outage.first->failure);
}

Diagnosis diagnoseLast(const Outage &outage)
{
    return diagnose(*outage.last, *outage.last->failure);
}

QString outageTitle(const Outage &outage)
{
    const QString first = diagnoseFirst(outage).title;
    if (outage.first->failure->code == outage.last->failure->code)
        return first;
    return QStringLiteral("%1, then: %2").arg(first, diagnoseLast(outage).title);
}

QString outageDurationText(const WatchSummary &summary, const Outage &outage)
{
    const QString duration = durationText(outageMilliseconds(outage));
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

QString watchVerdictText(const WatchReport &report)
{
    return QStringLiteral("Watched for %1. %2")
        .arg(durationText(report.milliseconds), watchSummaryText(report.summary));
}

QByteArray watchJsonText(const WatchReport &report)
{
    const WatchSummary &summary = report.summary;
    QJsonArray outages;
    for (const Outage &outage : summary.outages)
        outages << outageToJson(summary, outage);
    const QJsonValue longest =
        summary.longestOutage ? QJsonValue(outageToJson(summary, *summary.longestOutage)) : QJsonValue();
    const std::optional<double> availability = summary.availability();
    const QJsonObject settings{
        {QStringLiteral("interval"), toSeconds(report.settings.interval)},
        {QStringLiteral("duration"), toSeconds(report.settings.duration)},
        {QStringLiteral("oneAssociation"), report.settings.associations == WatchAssociations::One}};
    return asciiJson({{QStringLiteral("schema"), QStringLiteral("dicom-echo/watch/1")},
                      {QStringLiteral("request"), requestToJson(report.request)},
                      {QStringLiteral("watch"), settings},
                      {QStringLiteral("attempts"), static_cast<qint64>(summary.attempts)},
                      {QStringLiteral("succeeded"), static_cast<qint64>(summary.succeeded)},
                      {QStringLiteral("availabilityPercent"), availability ? QJsonValue(*availability) : QJsonValue()},
                      {QStringLiteral("up"), summary.isUp ? QJsonValue(*summary.isUp) : QJsonValue()},
                      {QStringLiteral("outageCount"), static_cast<qint64>(summary.outageCount)},
                      {QStringLiteral("longestOutage"), longest},
                      {QStringLiteral("outages"), outages},
                      {QStringLiteral("roundTripMilliseconds"), roundTripToJson(report.roundTrip)},
                      {QStringLiteral("startedAt"), report.startedAt.toString(Qt::ISODateWithMs)},
                      {QStringLiteral("milliseconds"), report.milliseconds}});
}

} // namespace dicom_echo
