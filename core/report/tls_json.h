// What a TLS handshake showed, as JSON for the report.
#pragma once

#include "core/net/tls_facts.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject certificateToJson(const CertificateFacts &certificate);
[[nodiscard]] QJsonObject tlsFactsToJson(const TlsFacts &tls);

} // namespace dicom_echo
