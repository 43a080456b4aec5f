// Reads what people want to know of an X.509 certificate.
#pragma once

#include "core/tls/tls_facts.h"

#include <openssl/x509.h>

namespace dicom_echo {

[[nodiscard]] CertificateFacts certificateFacts(X509 *certificate);

/// UTC; not valid if the time is not.
[[nodiscard]] QDateTime utcTime(const ASN1_TIME *time);

/// RFC 4514, UTF-8.
[[nodiscard]] QString distinguishedName(const X509_NAME *name);

} // namespace dicom_echo
