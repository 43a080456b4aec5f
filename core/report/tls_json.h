// TLS settings and facts as JSON: the report shows both, a saved profile holds the settings.
#pragma once

#include "core/net/tls_facts.h"
#include "core/net/tls_settings.h"

#include <QJsonObject>

#include <optional>

namespace dicom_echo {

/// Null stands for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

[[nodiscard]] QJsonObject certificateToJson(const CertificateFacts &certificate);
[[nodiscard]] QJsonObject tlsFactsToJson(const TlsFacts &tls);
[[nodiscard]] QJsonObject tlsSettingsToJson(const TlsSettings &settings);

/// Missing keys have their defaults. Nothing if a key has a value that it cannot have; `wrongKey` then names it.
[[nodiscard]] std::optional<TlsSettings> tlsSettingsFromJson(const QJsonObject &object, QString &wrongKey);

/// `bcp195`, `bcp195-modified`, `legacy`; `full`, `chain`, `pin`, `none`: the names of the command line and of JSON.
[[nodiscard]] QString tlsProfileName(TlsProfile profile);
[[nodiscard]] std::optional<TlsProfile> tlsProfileFromName(const QString &name);
[[nodiscard]] QString tlsVerificationName(TlsVerification verification);
[[nodiscard]] std::optional<TlsVerification> tlsVerificationFromName(const QString &name);

} // namespace dicom_echo
