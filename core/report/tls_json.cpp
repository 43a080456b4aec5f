#include "core/report/tls_json.h"

#include <QJsonArray>

#include <array>

namespace dicom_echo {

namespace {

const QString profileKey = QStringLiteral("profile");
const QString verifyKey = QStringLiteral("verify");
const QString pinKey = QStringLiteral("pinnedSha256");

constexpr std::array allProfiles{TlsProfile::Bcp195, TlsProfile::Bcp195Modified, TlsProfile::Legacy};
constexpr std::array allVerifications{TlsVerification::Full, TlsVerification::Chain, TlsVerification::Pin,
                                      TlsVerification::None};

/// The settings that are plain text, and their keys.
struct TextKey
{
    const char *key;
    QString TlsSettings::*member;
};

constexpr std::array textKeys{
    TextKey{"caPath", &TlsSettings::caPath},         TextKey{"crlFile", &TlsSettings::crlFile},
    TextKey{"serverName", &TlsSettings::serverName}, TextKey{"certificateFile", &TlsSettings::certificateFile},
    TextKey{"keyFile", &TlsSettings::keyFile},
};

} // namespace

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

QJsonObject certificateToJson(const CertificateFacts &certificate)
{
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("alternativeNames"), QJsonArray::fromStringList(certificate.alternativeNames)},
            {QStringLiteral("notBefore"), certificate.notBefore.toString(Qt::ISODate)},
            {QStringLiteral("notAfter"), certificate.notAfter.toString(Qt::ISODate)},
            {QStringLiteral("key"), certificate.key},
            {QStringLiteral("signature"), certificate.signature},
            {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256)}};
}

QJsonObject tlsFactsToJson(const TlsFacts &tls)
{
    QJsonArray chain;
    for (const CertificateFacts &certificate : tls.chain)
        chain << certificateToJson(certificate);
    return {{QStringLiteral("version"), textOrNull(tls.version)},
            {QStringLiteral("cipher"), textOrNull(tls.cipher)},
            {QStringLiteral("verified"), tls.verified},
            {QStringLiteral("verificationError"), textOrNull(tls.verificationError)},
            {QStringLiteral("clientCertificateRequested"), tls.clientCertificateRequested},
            {QStringLiteral("clientCertificateSent"), tls.clientCertificateSent},
            {QStringLiteral("requestedAuthorities"), QJsonArray::fromStringList(tls.requestedAuthorities)},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("handshakeMilliseconds"), tls.handshakeMilliseconds}};
}

QJsonObject tlsSettingsToJson(const TlsSettings &settings)
{
    QJsonObject object{{profileKey, tlsProfileName(settings.profile)},
                       {verifyKey, tlsVerificationName(settings.verification)},
                       {pinKey, textOrNull(QString::fromLatin1(settings.pinnedSha256))}};
    for (const TextKey &text : textKeys)
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
    for (const TextKey &text : textKeys)
        settings.*text.member = object.value(QLatin1StringView(text.key)).toString();
    return settings;
}

} // namespace dicom_echo
