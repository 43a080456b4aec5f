#include "core/echo/watch_settings_json.h"

#include "core/echo/input_rules.h"
#include "core/echo/json_reader.h"
#include "core/net/durations.h"

#include <QLocale>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView watchIntervalKey("interval");
constexpr QLatin1StringView watchDurationKey("duration");
constexpr QLatin1StringView oneAssociationKey("oneAssociation");

/// The rules read text, so a number is given to them as a user would have typed it.
QString takeSeconds(const QJsonValue &value, Parsed<std::chrono::milliseconds> (*rule)(const QString &text),
                    std::chrono::milliseconds &target)
{
    const auto parsed = rule(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
    if (parsed)
        target = *parsed.value;
    return parsed.error;
}

} // namespace

QJsonObject watchSettingsToJson(const WatchSettings &settings)
{
    return {{watchIntervalKey, toSeconds(settings.interval)},
            {watchDurationKey, toSeconds(settings.duration)},
            {oneAssociationKey, settings.associations == WatchAssociations::One}};
}

QString takeWatchSettings(const QJsonObject &object, WatchSettings &settings)
{
    JsonReader reader(object);
    reader.take(watchIntervalKey, QJsonValue::Double, [&settings](const QJsonValue &value) {
        return takeSeconds(value, parseWatchInterval, settings.interval);
    });
    reader.take(watchDurationKey, QJsonValue::Double, [&settings](const QJsonValue &value) {
        settings.duration = {};
        return value.toDouble() == 0 ? QString() : takeSeconds(value, parseWatchDuration, settings.duration);
    });
    reader.take(oneAssociationKey, QJsonValue::Bool, [&settings](const QJsonValue &value) {
        settings.associations = value.toBool() ? WatchAssociations::One : WatchAssociations::NewEach;
        return QString();
    });
    return reader.error();
}

} // namespace dicom_echo
