// The settings of TLS as JSON and by name: reports show them, profiles keep them, the command line reads the names.
#pragma once

#include "core/language/words.h"
#include "core/tls/tls_settings.h"

#include <QJsonObject>

#include <span>

namespace dicom_echo {

/// A setting of TLS that is plain text: where it is, what it is called in JSON and on the command line.
struct TlsTextSetting
{
    TlsSetting id;
    QString TlsSettings::*member;
    const char *key;       ///< in JSON
    const char *option;    ///< without dashes
    const char *valueName; ///< of the option
    const char *help;
};

[[nodiscard]] std::span<const TlsTextSetting> tlsTextSettings();

/// Null stands for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

[[nodiscard]] QJsonObject tlsSettingsToJson(const TlsSettings &settings);

/// Missing keys have their defaults. Nothing if a key has a value that it cannot have or is of the wrong type;
/// `wrongKey` then names it.
[[nodiscard]] std::optional<TlsSettings> tlsSettingsFromJson(const QJsonObject &object, QString &wrongKey);

/// `bcp195`, `bcp195-modified`, `legacy`; `full`, `chain`, `pin`, `none`: the names of the command line and of JSON.
[[nodiscard]] QString tlsProfileName(TlsProfile profile);
[[nodiscard]] std::optional<TlsProfile> tlsProfileFromName(const QString &name);
/// What the window calls it: "BCP 195: TLS 1.2 or later".
[[nodiscard]] QString tlsProfileLabel(TlsProfile profile, const Words &words);
[[nodiscard]] QString tlsVerificationName(TlsVerification verification);
[[nodiscard]] std::optional<TlsVerification> tlsVerificationFromName(const QString &name);

} // namespace dicom_echo
