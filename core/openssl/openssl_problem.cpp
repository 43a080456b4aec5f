#include "core/openssl/openssl_problem.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

namespace dicom_echo {

namespace {

/// What is wrong with the revocation list, not with the certificate.
CertificateFault revocationListFault(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
        return CertificateFault::NoRevocationList;
    case X509_V_ERR_CRL_HAS_EXPIRED:
        return CertificateFault::RevocationListExpired;
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return CertificateFault::RevocationListNotYetValid;
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
        return CertificateFault::RevocationListUnusable;
    default:
        return CertificateFault::Other;
    }
}

/// What makes a chain no path of RFC 5280 6.
CertificateFault chainFault(int error)
{
    switch (error) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return CertificateFault::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return CertificateFault::UnknownRoot;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return CertificateFault::MissingIssuer;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        return CertificateFault::RootlessAuthority;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_SUBJECT_ISSUER_MISMATCH:
    case X509_V_ERR_AKID_SKID_MISMATCH:
    case X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH:
        return CertificateFault::BadSignature;
    case X509_V_ERR_INVALID_PURPOSE:
        return CertificateFault::WrongPurpose;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return CertificateFault::NotAnAuthority;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return CertificateFault::PathTooLong;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return CertificateFault::NameNotPermitted;
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return CertificateFault::Distrusted;
    default:
        return revocationListFault(error);
    }
}

bool isAboutACertificate(int alert)
{
    switch (alert) {
    case SSL3_AD_NO_CERTIFICATE:
    case SSL3_AD_BAD_CERTIFICATE:
    case SSL3_AD_UNSUPPORTED_CERTIFICATE:
    case SSL3_AD_CERTIFICATE_REVOKED:
    case SSL3_AD_CERTIFICATE_EXPIRED:
    case SSL3_AD_CERTIFICATE_UNKNOWN:
    case TLS1_AD_UNKNOWN_CA:
    case TLS1_AD_ACCESS_DENIED:
    case TLS1_AD_DECRYPT_ERROR: // our signature did not fit our certificate
    case TLS13_AD_CERTIFICATE_REQUIRED:
        return true;
    default:
        return false;
    }
}

/// What peers say that do without a server name, but not without one that they know: the same as to a ClientHello that
/// they cannot serve at all.
bool mayBeAboutTheServerName(int alert)
{
    return alert == SSL_AD_INTERNAL_ERROR || alert == SSL_AD_ACCESS_DENIED;
}

} // namespace

CertificateFault certificateFault(int error)
{
    switch (error) {
    case X509_V_OK:
        return CertificateFault::None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return CertificateFault::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return CertificateFault::NotYetValid;
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
        return CertificateFault::Malformed;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return CertificateFault::NameMismatch;
    case X509_V_ERR_CERT_REVOKED:
        return CertificateFault::Revoked;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return CertificateFault::WeakKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return CertificateFault::WeakDigest;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return CertificateFault::CriticalExtension;
    default:
        return chainFault(error);
    }
}

TlsProblem certificateProblem(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Expired:
        return TlsProblem::CertificateExpired;
    case CertificateFault::NotYetValid:
        return TlsProblem::CertificateNotYetValid;
    case CertificateFault::NameMismatch:
        return TlsProblem::CertificateNameMismatch;
    case CertificateFault::Revoked:
        return TlsProblem::CertificateRevoked;
    case CertificateFault::PinMismatch:
        return TlsProblem::CertificatePinMismatch;
    case CertificateFault::None:
    case CertificateFault::SelfSigned:
    case CertificateFault::UnknownRoot:
    case CertificateFault::MissingIssuer:
    case CertificateFault::RootlessAuthority:
    case CertificateFault::BadSignature:
    case CertificateFault::WrongPurpose:
    case CertificateFault::NotAnAuthority:
    case CertificateFault::PathTooLong:
    case CertificateFault::NameNotPermitted:
    case CertificateFault::WeakKey:
    case CertificateFault::WeakDigest:
    case CertificateFault::CriticalExtension:
    case CertificateFault::Distrusted:
    case CertificateFault::Malformed:
    case CertificateFault::NoRevocationList:
    case CertificateFault::RevocationListExpired:
    case CertificateFault::RevocationListNotYetValid:
    case CertificateFault::RevocationListUnusable:
    case CertificateFault::Other:
        break;
    }
    return TlsProblem::CertificateUntrusted;
}

TlsProblem clientCertificateProblem(const TlsFacts &facts)
{
    return facts.clientCertificateSent ? TlsProblem::ClientCertificateRefused : TlsProblem::ClientCertificateRequired;
}

TlsProblem alertProblem(int alert, const TlsFacts &facts, HandshakePoint point)
{
    if (alert == TLS1_AD_UNRECOGNIZED_NAME)
        return TlsProblem::ServerNameUnknown;
    if (alert == TLS1_AD_PROTOCOL_VERSION || alert == TLS1_AD_INAPPROPRIATE_FALLBACK)
        return TlsProblem::Version;
    const bool isGeneral =
        alert == SSL3_AD_HANDSHAKE_FAILURE || alert == TLS1_AD_INSUFFICIENT_SECURITY || alert == SSL3_AD_CLOSE_NOTIFY;
    const bool hasOurAnswer = facts.clientCertificateRequested && point >= HandshakePoint::OurFlight;
    if (hasOurAnswer && (isGeneral || isAboutACertificate(alert)))
        return clientCertificateProblem(facts);
    if (alert == TLS1_AD_INSUFFICIENT_SECURITY)
        return TlsProblem::NoSharedCipher;
    if (point <= HandshakePoint::Answered) {
        if (alert == SSL3_AD_HANDSHAKE_FAILURE)
            return TlsProblem::NoSharedCipher;
        if (facts.serverName.isEmpty() && mayBeAboutTheServerName(alert))
            return TlsProblem::ServerNameUnknown;
    }
    return TlsProblem::Failed;
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

TlsProblem reasonProblem(int reason, HandshakePoint point)
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
        return point <= HandshakePoint::Answered ? TlsProblem::NotTls : TlsProblem::Failed;
    default:
        return TlsProblem::Failed;
    }
}

} // namespace dicom_echo
