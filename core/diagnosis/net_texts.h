// The sentences about settings of TLS that cannot be used and certificates that were refused.
#pragma once

#include "core/language/words.h"
#include "core/tls/tls_facts.h"
#include "core/tls/tls_settings.h"

namespace dicom_echo {

/// A sentence with the file and the reason.
[[nodiscard]] QString tlsSettingErrorText(const TlsSettingError &error, const Words &words = Words::english());

/// What was wrong with the certificate or the handshake, in OpenSSL's words where it has some. May be empty.
[[nodiscard]] QString tlsFailureText(const TlsFailureFacts &facts, const Words &words = Words::english());

/// As RFC 8446 6 and its forerunners name it, `handshake_failure`; `unknown` for others.
[[nodiscard]] QString tlsAlertName(int alert);

} // namespace dicom_echo
