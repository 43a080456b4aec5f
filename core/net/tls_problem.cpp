#include "core/net/tls_problem.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

namespace dicom_echo {

TlsProblem certificateProblem(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsProblem::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsProblem::CertificateNotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TlsProblem::CertificateNameMismatch;
    case X509_V_ERR_CERT_REVOKED:
        return TlsProblem::CertificateRevoked;
    default:
        return TlsProblem::CertificateUntrusted;
    }
}

bool isRevocationUnknown(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
        return true;
    default:
        return false;
    }
}

TlsProblem alertProblem(int alert, const TlsFacts &facts)
{
    switch (alert) {
    case TLS1_AD_PROTOCOL_VERSION:
        return TlsProblem::Version;
    case SSL3_AD_HANDSHAKE_FAILURE:
    case TLS1_AD_INSUFFICIENT_SECURITY: {
        const bool certificateMissing = facts.clientCertificateRequested && !facts.clientCertificateSent;
        return certificateMissing ? TlsProblem::ClientCertificateRequired : TlsProblem::NoSharedCipher;
    }
    case SSL3_AD_NO_CERTIFICATE:
    case SSL3_AD_BAD_CERTIFICATE:
    case SSL3_AD_UNSUPPORTED_CERTIFICATE:
    case SSL3_AD_CERTIFICATE_REVOKED:
    case SSL3_AD_CERTIFICATE_EXPIRED:
    case SSL3_AD_CERTIFICATE_UNKNOWN:
    case TLS1_AD_UNKNOWN_CA:
    case TLS1_AD_ACCESS_DENIED:
    case TLS13_AD_CERTIFICATE_REQUIRED:
        return TlsProblem::ClientCertificateRequired;
    default:
        return TlsProblem::Failed;
    }
}

QString alertText(int alert)
{
    switch (alert) {
    case TLS13_AD_MISSING_EXTENSION:
        return QStringLiteral("missing extension");
    case TLS13_AD_CERTIFICATE_REQUIRED:
        return QStringLiteral("certificate required");
    default:
        return QString::fromLatin1(SSL_alert_desc_string_long(alert));
    }
}

TlsProblem reasonProblem(int reason)
{
    switch (reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_INAPPROPRIATE_FALLBACK:
    case SSL_R_VERSION_TOO_LOW:
        return TlsProblem::Version;
    case SSL_R_WRONG_CIPHER_RETURNED:
    case SSL_R_UNKNOWN_CIPHER_RETURNED:
    case SSL_R_NO_CIPHERS_AVAILABLE:
        return TlsProblem::NoSharedCipher;
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
        return TlsProblem::NotTls;
    default:
        return TlsProblem::Failed;
    }
}

} // namespace dicom_echo
