#include "core/echo/tls_settings_json.h"

#include "core/echo/settings.h"

#include <array>

namespace dicom_echo {

namespace {

const QString profileKey = QStringLiteral("profile");
const QString verifyKey = QStringLiteral("verify");
const QString pinKey = QStringLiteral("pinnedSha256");

constexpr std::array allProfiles{TlsProfile::Bcp195, TlsProfile::Bcp195Modified, TlsProfile::Legacy};
constexpr std::array allVerifications{TlsVerification::Full, TlsVerification::Chain, TlsVerification::Pin,
                                      TlsVerification::None};

/// In the order of --help.
constexpr TlsTextSetting textSettings[] = {
    {TlsSetting::CaPath, &TlsSettings::caPath, "caPath", "tls-ca", "path",
     "file of certificates, or folder of such files: CAs to trust besides the system's"},
    {TlsSetting::CertificateFile, &TlsSettings::certificateFile, "certificateFile", "tls-cert", "file",
     "our client certificate: PEM with its chain, or PKCS#12"},
    {TlsSetting::KeyFile, &TlsSettings::keyFile, "keyFile", "tls-key", "file",
     "its private key in PEM, if it is not in the certificate's file"},
    {TlsSetting::ServerName, &TlsSettings::serverName, "serverName", "tls-server-name", "name",
     "name to verify and to announce (default: the address)"},
    {TlsSetting::CrlFile, &TlsSettings::crlFile, "crlFile", "tls-crl", "file", "file of revocation lists to check"},
};

/// A value of the wrong type was read as its default, so it does not come back as it was. Its key, or nothing.
QString misunderstoodKey(const QJsonObject &object, const TlsSettings &read)
{
    const QJsonObject understood = tlsSettingsToJson(read);
    for (auto key = understood.begin(); key != understood.end(); ++key) {
        const QJsonValue given = object[key.key()];
        if (!given.isUndefined() && given != key.value() && given != QJsonValue(QString()))
            return key.key();
    }
    return {};
}

} // namespace

std::span<const TlsTextSetting> tlsTextSettings()
{
    return textSettings;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString tlsProfileName(TlsProfile profile)
{
    switch (profile) {
    case TlsProfile::Bcp195:
        return QStringLiteral("bcp195");
    case TlsProfile::Bcp195Modified:
        return QStringLiteral("bcp195-modified");
    case TlsProfile::Legacy:
        return QStringLiteral("legacy");
    }
    Q_UNREACHABLE();
}

QString tlsProfileLabel(TlsProfile profile, const Words &words)
{
    switch (profile) {
    case TlsProfile::Bcp195:
        return words(Text::tr("BCP 195: TLS 1.2 or later"));
    case TlsProfile::Bcp195Modified:
        return words(Text::tr("BCP 195, modified: strongest ciphers only"));
    case TlsProfile::Legacy:
        return words(Text::tr("Legacy: also TLS 1.0 and 1.1, not secure"));
    }
    Q_UNREACHABLE();
}

std::optional<TlsProfile> tlsProfileFromName(const QString &name)
{
    for (const TlsProfile profile : allProfiles) {
        if (tlsProfileName(profile) == name)
            return profile;
    }
    return {};
}

QString tlsVerificationName(TlsVerification verification)
{
    switch (verification) {
    case TlsVerification::Full:
        return QStringLiteral("full");
    case TlsVerification::Chain:
        return QStringLiteral("chain");
    case TlsVerification::Pin:
        return QStringLiteral("pin");
    case TlsVerification::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

std::optional<TlsVerification> tlsVerificationFromName(const QString &name)
{
    for (const TlsVerification verification : allVerifications) {
        if (tlsVerificationName(verification) == name)
            return verification;
    }
    return {};
}

QJsonObject tlsSettingsToJson(const TlsSettings &settings)
{
    QJsonObject object{{profileKey, tlsProfileName(settings.profile)},
                       {verifyKey, tlsVerificationName(settings.verification)},
                       {pinKey, textOrNull(QString::fromLatin1(settings.pinnedSha256))}};
    for (const TlsTextSetting &text : textSettings)
        object[QLatin1StringView(text.key)] = textOrNull(settings.*text.member);
    return object;
}

std::optional<TlsSettings> tlsSettingsFromJson(const QJsonObject &object, QString &wrongKey)
{
    TlsSettings settings;
    const auto profile = tlsProfileFromName(object.value(profileKey).toString(tlsProfileName(settings.profile)));
    const auto verification =
        tlsVerificationFromName(object.value(verifyKey).toString(tlsVerificationName(settings.verification)));
    if (!profile || !verification) {
        wrongKey = profile ? verifyKey : profileKey;
        return {};
    }
    settings.profile = *profile;
    settings.verification = *verification;
    settings.pinnedSha256 = object.value(pinKey).toString().toLatin1();
    for (const TlsTextSetting &text : textSettings)
        settings.*text.member = object.value(QLatin1StringView(text.key)).toString();
    wrongKey = misunderstoodKey(object, settings);
    return wrongKey.isEmpty() ? std::optional(settings) : std::nullopt;
}

} // namespace dicom_echo
