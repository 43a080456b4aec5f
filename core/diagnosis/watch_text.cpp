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

QJsonObject outageToJson(const Outage &outage)
{
    return {{QStringLiteral("from"), outage.from.toString(Qt::ISODateWithMs)},
            {QStringLiteral("until"), outage.until.toString(Qt::ISODateWithMs)},
            {QStringLiteral("milliseconds"), outageMilliseconds(outage)},
            {QStringLiteral("attempts"), static_cast<qint64>(outage.attempts)},
            {QStringLiteral("failure"), failureToJson(*outage.first, *outage.first->failure)}};
}

} // namespace

Diagnosis diagnose(const Outage &outage)
{
    return diagnose(*outage.first, *outage.first->failure);
}

QString outageDurationText(const Outage &outage)
{
    return durationText(outageMilliseconds(outage));
}

QString outageDurationText(const WatchSummary &summary, qsizetype index)
{
    const QString duration = outageDurationText(summary.outages.at(index));
    const bool goesOn = summary.isUp == false && index == summary.outages.size() - 1;
    return goesOn ? QStringLiteral("at least %1").arg(duration) : duration;
}

QString stateChangeText(StateChange change, const WatchSummary &summary)
{
    switch (change) {
    case StateChange::None:
        return {};
    case StateChange::WentDown:
        return QStringLiteral("Down: %1").arg(diagnose(summary.outages.constLast()).title);
    case StateChange::CameUp: {
        const Outage &outage = summary.outages.constLast();
        return QStringLiteral("Up again after %1, failed attempts: %2")
            .arg(outageDurationText(outage))
            .arg(outage.attempts);
    }
    }
    Q_UNREACHABLE();
}

QString availabilityText(const WatchSummary &summary)
{
    const bool isMixed = summary.succeeded > 0 && summary.succeeded < summary.attempts;
    const double share = isMixed ? std::clamp(summary.availability(), 0.01, 99.99) : summary.availability();
    return QStringLiteral("%1 %").arg(QString::number(share, 'f', isMixed ? 2 : 0));
}

QString watchSummaryText(const WatchSummary &summary)
{
    QString text = QStringLiteral("Up %1 of %2 attempts, outages: %3")
                       .arg(availabilityText(summary))
                       .arg(summary.attempts)
                       .arg(summary.outageCount);
    if (summary.longestOutage)
        text += QStringLiteral(", the longest %1").arg(outageDurationText(*summary.longestOutage));
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
        outages << outageToJson(outage);
    const QJsonValue longest = summary.longestOutage ? QJsonValue(outageToJson(*summary.longestOutage)) : QJsonValue();
    const QJsonObject settings{
        {QStringLiteral("interval"), toSeconds(report.settings.interval)},
        {QStringLiteral("duration"), toSeconds(report.settings.duration)},
        {QStringLiteral("oneAssociation"), report.settings.associations == WatchAssociations::One}};
    return asciiJson({{QStringLiteral("schema"), QStringLiteral("dicom-echo/watch/1")},
                      {QStringLiteral("request"), requestToJson(report.request)},
                      {QStringLiteral("watch"), settings},
                      {QStringLiteral("attempts"), static_cast<qint64>(summary.attempts)},
                      {QStringLiteral("succeeded"), static_cast<qint64>(summary.succeeded)},
                      {QStringLiteral("availabilityPercent"), summary.availability()},
                      {QStringLiteral("up"), summary.isUp ? QJsonValue(*summary.isUp) : QJsonValue()},
                      {QStringLiteral("outageCount"), static_cast<qint64>(summary.outageCount)},
                      {QStringLiteral("longestOutage"), longest},
                      {QStringLiteral("outages"), outages},
                      {QStringLiteral("roundTripMilliseconds"), roundTripToJson(report.roundTrip)},
                      {QStringLiteral("startedAt"), report.startedAt.toString(Qt::ISODateWithMs)},
                      {QStringLiteral("milliseconds"), report.milliseconds}});
}

} // namespace dicom_echo
