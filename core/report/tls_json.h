// What a TLS handshake showed, as JSON for the report.
#pragma once

#include "core/tls/tls_facts.h"

#include <QJsonObject>

namespace dicom_echo {

/// `missing-issuer`, `weak-digest` ...
[[nodiscard]] QString certificateFaultName(CertificateFault fault);

/// `nothing-received`, `server-hello` ...
[[nodiscard]] QString handshakePointName(HandshakePoint point);

[[nodiscard]] QJsonObject certificateToJson(const CertificateFacts &certificate);
[[nodiscard]] QJsonObject tlsFactsToJson(const TlsFacts &tls);

} // namespace dicom_echo
