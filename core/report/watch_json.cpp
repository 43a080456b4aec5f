#include "core/report/watch_json.h"

#include "core/echo/request_json.h"
#include "core/echo/watch_settings_json.h"
#include "core/report/report_json.h"

#include <QJsonArray>

namespace dicom_echo {

namespace {

QJsonObject outageToJson(const WatchSummary &summary, const Outage &outage)
{
    return {{QStringLiteral("from"), outage.from.toString(Qt::ISODateWithMs)},
            {QStringLiteral("until"), outage.until.toString(Qt::ISODateWithMs)},
            {QStringLiteral("milliseconds"), outage.milliseconds()},
            {QStringLiteral("attempts"), static_cast<qint64>(outage.attempts)},
            {QStringLiteral("goesOn"), summary.goesOn(outage)},
            {QStringLiteral("failure"), findingToJson(*outage.first, *outage.first->failure())},
            {QStringLiteral("lastFailure"), findingToJson(*outage.last, *outage.last->failure())}};
}

} // namespace

QByteArray watchJsonText(const WatchReport &report)
{
    const WatchSummary &summary = report.summary;
    QJsonArray outages;
    for (const Outage &outage : summary.outages)
        outages << outageToJson(summary, outage);
    const QJsonValue longest =
        summary.longestOutage ? QJsonValue(outageToJson(summary, *summary.longestOutage)) : QJsonValue();
    const std::optional<double> availability = summary.availability();
    return asciiJson({{QStringLiteral("schema"), QStringLiteral("dicom-echo/watch/1")},
                      {QStringLiteral("request"), requestToJson(report.request)},
                      {QStringLiteral("watch"), watchSettingsToJson(report.settings)},
                      {QStringLiteral("connection"), connectionToJson(report.lastRun.connection)},
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
