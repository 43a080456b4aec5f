#include "core/profiles/profile_json.h"

#include "core/echo/request_json.h"
#include "core/echo/watch_settings_json.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

struct ProfileJson
{
    Q_DECLARE_TR_FUNCTIONS(ProfileJson)
};

namespace key {
constexpr QLatin1StringView name("name");
constexpr QLatin1StringView group("group");
constexpr QLatin1StringView contact("contact");
constexpr QLatin1StringView notes("notes");
constexpr QLatin1StringView kind("kind");
constexpr QLatin1StringView watch("watch");
constexpr QLatin1StringView lastImplementationClassUid("lastImplementationClassUid");
constexpr QLatin1StringView lastImplementationVersionName("lastImplementationVersionName");
constexpr QLatin1StringView expectedDown("expectedDown");
constexpr QLatin1StringView maintenance("maintenance");
} // namespace key

QString kindName(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Peer:
        return QStringLiteral("peer");
    case ProfileKind::LocalTestPeer:
        return QStringLiteral("local-test-peer");
    }
    Q_UNREACHABLE();
}

std::optional<ProfileKind> kindFromName(const QString &name)
{
    for (const auto kind : {ProfileKind::Peer, ProfileKind::LocalTestPeer}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

/// Reads a text under a rule.
template <typename T, typename Rule>
void readText(JsonReader &reader, QLatin1StringView key, T &target, Rule rule)
{
    reader.take(key, QJsonValue::String, [&](const QJsonValue &value) {
        const auto parsed = rule(value.toString());
        if (parsed)
            target = *parsed.value;
        return parsed.error;
    });
}

/// A rule for one of a set of names.
template <typename T>
auto oneOf(std::optional<T> (*fromName)(const QString &))
{
    return [fromName](const QString &text) {
        const std::optional<T> value = fromName(text);
        return Parsed<T>{value, value ? QString() : unknownValueError(text)};
    };
}

void readAvailability(JsonReader &reader, Profile &profile)
{
    reader.take(key::expectedDown, QJsonValue::Bool, [&profile](const QJsonValue &value) {
        profile.expectedDown = value.toBool();
        return QString();
    });
    reader.take(key::maintenance, QJsonValue::Array, [&profile](const QJsonValue &value) {
        const auto windows = maintenanceFromJson(value.toArray());
        profile.maintenance = windows.value.value_or(QList<MaintenanceWindow>());
        return windows.error;
    });
}

Parsed<QString> anyText(const QString &text)
{
    return {text, {}};
}

} // namespace

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject object = profile.unknownKeys;
    const QJsonObject request = requestToJson(profile.request);
    for (auto setting = request.begin(); setting != request.end(); ++setting)
        object[setting.key()] = setting.value();
    object[key::name] = profile.name;
    // Also where they are empty: a key that is not written keeps its value in the file.
    object[key::group] = profile.group;
    object[key::contact] = profile.contact;
    object[key::notes] = profile.notes;
    object[key::kind] = kindName(profile.kind);
    object[key::watch] = watchSettingsToJson(profile.watch);
    object[key::lastImplementationClassUid] = profile.lastImplementationClassUid;
    object[key::lastImplementationVersionName] = profile.lastImplementationVersionName;
    object[key::expectedDown] = profile.expectedDown;
    object[key::maintenance] = maintenanceToJson(profile.maintenance);
    return object;
}

Parsed<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    JsonReader reader(object);
    readText(reader, key::name, profile.name, parseProfileName);
    readText(reader, key::group, profile.group, parseGroupName);
    readText(reader, key::contact, profile.contact, parseContact);
    readText(reader, key::notes, profile.notes, anyText);
    readText(reader, key::kind, profile.kind, oneOf(kindFromName));
    readRequest(reader, profile.request);
    reader.take(key::watch, QJsonValue::Object,
                [&profile](const QJsonValue &value) { return takeWatchSettings(value.toObject(), profile.watch); });
    readText(reader, key::lastImplementationClassUid, profile.lastImplementationClassUid, anyText);
    readText(reader, key::lastImplementationVersionName, profile.lastImplementationVersionName, anyText);
    readAvailability(reader, profile);
    profile.unknownKeys = reader.rest();

    if (!reader.error().isEmpty())
        return {{}, reader.error()};
    if (profile.name.isEmpty())
        return {{}, QStringLiteral("%1: %2").arg(key::name, ProfileJson::tr("Enter a name for the profile"))};
    return {profile, {}};
}

} // namespace dicom_echo
