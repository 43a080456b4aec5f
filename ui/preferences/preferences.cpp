#include "ui/preferences/preferences.h"

#include <QSettings>

#include <array>
#include <utility>

namespace dicom_echo {
namespace {

constexpr std::array chosenSettings = {SettingId::CallingAeTitle, SettingId::AcseTimeout, SettingId::DimseTimeout,
                                       SettingId::NetworkTimeout, SettingId::SecondOpinion};

constexpr QLatin1StringView keepsHistoryKey("history/keep");
constexpr QLatin1StringView historyDaysKey("history/days");
constexpr QLatin1StringView historyMegabytesKey("history/megabytes");
constexpr QLatin1StringView notifiesKey("watch/notify"); // also read and written by WatchForm
constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView languageKey("language");

constexpr std::array appearanceNames = {
    std::pair(Appearance::System, QLatin1StringView("system")),
    std::pair(Appearance::Light, QLatin1StringView("light")),
    std::pair(Appearance::Dark, QLatin1StringView("dark")),
};

QString newProfileKey(SettingId id)
{
    return QStringLiteral("newProfiles/") + QLatin1StringView(setting(id).key);
}

/// Of a number that cannot be, the usual one is taken.
int readNumber(const QSettings &settings, QLatin1StringView key, int usual, int most)
{
    bool isNumber = false;
    const int number = settings.value(key, usual).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? number : usual;
}

} // namespace

std::span<const SettingId> newProfileSettings()
{
    return chosenSettings;
}

bool isUsed(const HistoryPlace &place, const Preferences &preferences)
{
    return !place.path.isEmpty() && (place.use == HistoryPlace::Use::Always || preferences.keepsHistory);
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    for (const SettingId id : chosenSettings) {
        if (settings.contains(newProfileKey(id)))
            setting(id).take(preferences.newProfile, settings.value(newProfileKey(id)).toString());
    }
    preferences.keepsHistory = settings.value(keepsHistoryKey, true).toBool();
    preferences.history.days = readNumber(settings, historyDaysKey, preferences.history.days, mostHistoryDays);
    preferences.history.megabytes =
        readNumber(settings, historyMegabytesKey, preferences.history.megabytes, mostHistoryMegabytes);
    preferences.notifies = settings.value(notifiesKey, true).toBool();
    const QString wanted = settings.value(appearanceKey).toString();
    for (const auto &[appearance, name] : appearanceNames) {
        if (wanted == name)
            preferences.appearance = appearance;
    }
    for (const Language language : languages) {
        if (settings.value(languageKey).toString() == languageCode(language))
            preferences.language = language;
    }
    return preferences;
}

void writePreferences(const Preferences &preferences, QSettings &settings)
{
    for (const SettingId id : chosenSettings)
        settings.setValue(newProfileKey(id), setting(id).text(preferences.newProfile));
    settings.setValue(keepsHistoryKey, preferences.keepsHistory);
    settings.setValue(historyDaysKey, preferences.history.days);
    settings.setValue(historyMegabytesKey, preferences.history.megabytes);
    settings.setValue(notifiesKey, preferences.notifies);
    for (const auto &[appearance, name] : appearanceNames) {
        if (appearance == preferences.appearance)
            settings.setValue(appearanceKey, QString(name));
    }
    settings.setValue(languageKey,
                      preferences.language ? languageCode(*preferences.language) : QStringLiteral("system"));
}

ProfileDraft newProfileDraft()
{
    return draftOf(readPreferences(QSettings()).newProfile, ProfileKind::Peer);
}

} // namespace dicom_echo
