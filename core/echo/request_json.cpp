#include "core/echo/request_json.h"

#include "core/echo/settings.h"
#include "core/echo/tls_settings_json.h"

#include <QCoreApplication>
#include <QLocale>

namespace dicom_echo {
namespace {

struct RequestJson
{
    Q_DECLARE_TR_FUNCTIONS(RequestJson)
};

constexpr QLatin1StringView tlsKey("tls");

QJsonValue valueToJson(const Setting &setting, const QString &text)
{
    switch (setting.json) {
    case SettingJson::Text:
        return text;
    case SettingJson::TextOrNull:
        return textOrNull(text);
    case SettingJson::Number:
        return text.toDouble();
    case SettingJson::Boolean:
        return text == QLatin1StringView(setting.choices[1].name);
    }
    Q_UNREACHABLE();
}

QJsonValue::Type typeOf(const Setting &setting)
{
    switch (setting.json) {
    case SettingJson::Text:
    case SettingJson::TextOrNull:
        return QJsonValue::String;
    case SettingJson::Number:
        return QJsonValue::Double;
    case SettingJson::Boolean:
        return QJsonValue::Bool;
    }
    Q_UNREACHABLE();
}

/// The rules of the settings read text, so a value is given to them as the text that a user would have typed.
QString settingTextOf(const Setting &setting, const QJsonValue &value)
{
    switch (setting.json) {
    case SettingJson::Text:
    case SettingJson::TextOrNull:
        return value.toString();
    case SettingJson::Number:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case SettingJson::Boolean:
        return QString::fromLatin1(setting.choices[value.toBool() ? 1 : 0].name);
    }
    Q_UNREACHABLE();
}

QString takeTls(const QJsonObject &object, EchoRequest &request)
{
    QString wrongKey;
    const auto tls = tlsSettingsFromJson(object, wrongKey);
    if (!tls)
        return RequestJson::tr("This version does not know the value of \"%1\"").arg(wrongKey);
    request.tls = tls;
    return {};
}

} // namespace

QJsonObject requestToJson(const EchoRequest &request)
{
    QJsonObject object;
    for (const Setting &setting : settings())
        object[QLatin1StringView(setting.key)] = valueToJson(setting, setting.text(request));
    object[tlsKey] = request.tls ? QJsonValue(tlsSettingsToJson(*request.tls)) : QJsonValue(QJsonValue::Null);
    return object;
}

void readRequest(JsonReader &reader, EchoRequest &request)
{
    for (const Setting &setting : settings()) {
        const QLatin1StringView key(setting.key);
        if (setting.json == SettingJson::TextOrNull)
            reader.dropNull(key);
        reader.take(key, typeOf(setting), [&](const QJsonValue &value) {
            const QString text = settingTextOf(setting, value);
            const bool isNotFilledIn = setting.id == SettingId::Address && text.isEmpty();
            return isNotFilledIn ? QString() : setting.take(request, text);
        });
    }
    reader.dropNull(tlsKey);
    reader.take(tlsKey, QJsonValue::Object,
                [&request](const QJsonValue &value) { return takeTls(value.toObject(), request); });
}

} // namespace dicom_echo
