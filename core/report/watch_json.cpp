#include "core/report/watch_json.h"

#include "core/echo/request_json.h"
#include "core/echo/watch_settings_json.h"
#include "core/log/utc.h"
#include "core/report/finding_json.h"
#include "core/report/json_text.h"
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

QJsonObject watchToJson(const WatchReport &report)
{
    const WatchSummary &summary = report.summary;
    QJsonArray outages;
    for (const Outage &outage : summary.outages)
        outages << outageToJson(summary, outage);
    const QJsonValue longest =
        summary.longestOutage ? QJsonValue(outageToJson(summary, *summary.longestOutage)) : QJsonValue();
    const std::optional<double> availability = summary.availability();
    return {{QStringLiteral("schema"), QStringLiteral("dicom-echo/watch/1")},
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
            {QStringLiteral("milliseconds"), report.milliseconds}};
}

QByteArray watchJsonText(const WatchReport &report)
{
    return asciiJson(watchToJson(report));
}

QByteArray watchAttemptJson(const WatchSampled &attempt)
{
    const EchoReport *const failed = attempt.failed.get();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(attempt.timeMicroseconds / 1000, utc);
    return asciiJsonLine(
        {{QStringLiteral("schema"), QStringLiteral("dicom-echo/watch-attempt/1")},
         {QStringLiteral("time"), time.toString(Qt::ISODateWithMs)},
         {QStringLiteral("succeeded"), failed == nullptr},
         {QStringLiteral("roundTripMilliseconds"), failed ? QJsonValue() : QJsonValue(attempt.milliseconds)},
         {QStringLiteral("failure"),
          failed ? QJsonValue(findingToJson(*failed, *failed->failure())) : QJsonValue(QJsonValue::Null)}});
}

} // namespace dicom_echo
