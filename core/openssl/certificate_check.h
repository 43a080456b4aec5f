// Whether a peer's certificate is acceptable, by OpenSSL's verification (RFC 5280) and what the user asks for. Private
// to this room.
#pragma once

#include "core/tls/tls_facts.h"
#include "core/tls/tls_settings.h"

#include <QList>
#include <QString>

#include <openssl/ssl.h>
#include <optional>

namespace dicom_echo {

struct CertificateVerdict
{
    QList<CertificateFacts> chain; ///< as the peer sent it, then the authorities that this computer added
    bool isVerified = false;       ///< as the user asked for
    QString opensslError;          ///< of its verification, also where that was not asked for
    std::optional<TlsFailureFacts> refusal;
};

/// To be called by OpenSSL's callback in place of X509_verify_cert(). `checkedName`: what setPeerName() was given.
[[nodiscard]] CertificateVerdict judgeCertificates(X509_STORE_CTX *store, const TlsSettings &settings,
                                                   const QString &checkedName);

/// Announces a host name (SNI, RFC 6066 3) and, under TlsVerification::Full, has the certificate checked for it or for
/// the address. Returns the name that is announced; empty for an address.
[[nodiscard]] QString setPeerName(SSL *ssl, QString name, TlsVerification verification);

} // namespace dicom_echo
