// What was seen of a TLS connection: protocol, cipher, certificates. Plain values; the strings come from the peer.
#pragma once

#include "core/tls/tls_settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace dicom_echo {

/// A certificate, X.509.
struct CertificateFacts
{
    QString subject; ///< RFC 4514, "CN=pacs.example.org,O=Example"
    QString issuer;
    QStringList alternativeNames; ///< "DNS:pacs.example.org", "IP:192.0.2.1"
    QStringList extendedKeyUsage; ///< "serverAuth", "clientAuth"; empty: not limited (RFC 5280 4.2.1.12)
    QDateTime notBefore;          ///< UTC
    QDateTime notAfter;           ///< UTC
    QString key;                  ///< "RSA 2048 bit"
    int securityBits = 0;         ///< strength of the key, NIST SP 800-57; under 112 is weak
    QString signature;            ///< "sha256WithRSAEncryption"
    QByteArray sha256;            ///< fingerprint, 64 lower-case hexadecimal digits
    QByteArray der;               ///< the certificate itself
    bool operator==(const CertificateFacts &) const = default;
};

/// A file with a secret that not only its owner can read.
struct ExposedFile
{
    TlsSetting setting = TlsSetting::KeyFile; ///< which of the files
    QString path;
    int permissions = 0; ///< as of chmod, 0644
    bool operator==(const ExposedFile &) const = default;
};

/// One TLS connection, as far as it came.
struct TlsFacts
{
    QString version;       ///< "TLSv1.3"; empty before the handshake was over
    QString cipher;        ///< "TLS_AES_256_GCM_SHA384"
    bool verified = false; ///< the peer's certificate passed the verification that was asked for, and it was not None
    QString verificationError; ///< OpenSSL's words for what the verification found, also if it was not asked for
    bool clientCertificateRequested = false;
    bool clientCertificateSent = false;
    QStringList requestedAuthorities; ///< CAs from which the peer accepts client certificates; empty: any
    QList<CertificateFacts> chain;    ///< as sent, the peer's own first; if trusted, the authorities missing in it last
    double handshakeMilliseconds = 0;
    QString serverName;              ///< that was announced (SNI, RFC 6066 3); empty: none, as for an address
    QList<ExposedFile> exposedFiles; ///< of our key and its password
    bool operator==(const TlsFacts &) const = default;
};

/// What is wrong with a certificate that was refused, or with what it was checked against (RFC 5280 6).
enum class CertificateFault {
    None, ///< it is not about a certificate
    Expired,
    NotYetValid,
    NameMismatch,
    Revoked,
    PinMismatch,
    SelfSigned,        ///< the peer's own
    UnknownRoot,       ///< the chain that was sent ends at a root that is not trusted here
    MissingIssuer,     ///< the issuer was neither sent, nor is it known here
    RootlessAuthority, ///< the chain ends at an intermediate of this computer, whose own issuer is missing
    BadSignature,
    WrongPurpose,   ///< extended key usage or key usage
    NotAnAuthority, ///< an issuer that must not issue certificates
    PathTooLong,
    NameNotPermitted, ///< name constraints
    WeakKey,
    WeakDigest,
    CriticalExtension, ///< one that OpenSSL does not know
    Distrusted,        ///< this computer's own trust settings reject it
    Malformed,
    NoRevocationList, ///< of its issuer
    RevocationListExpired,
    RevocationListNotYetValid,
    RevocationListUnusable,
    Other,
};

/// How far a handshake came (RFC 8446 2, RFC 5246 7.3).
enum class HandshakePoint {
    NothingReceived,
    Answered,    ///< some bytes, but no whole ServerHello
    ServerHello, ///< the peer's certificate is not there yet
    PeerCertificate,
    OurFlight, ///< our certificate or our Finished was sent, the peer's last word is missing
    Complete,
};

/// Why a TLS connection was not made.
struct TlsFailureFacts
{
    int receivedAlert = -1;       ///< RFC 8446 6; 0 is a close_notify in the handshake; -1 for none
    QString text;                 ///< OpenSSL's words; see tlsFailureText()
    int certificateDepth = -1;    ///< which certificate of the chain failed, 0 is the peer's own; -1 for none
    CertificateFacts certificate; ///< that certificate
    CertificateFault fault = CertificateFault::None;
    bool certificateIsOurs = false; ///< the peer did not send it: it is one of the authorities of this computer
    QString checkedName{};          ///< the name or address that the certificate was checked for
    HandshakePoint point = HandshakePoint::NothingReceived;
    QString peerVersion{}; ///< that the peer's ServerHello chose, if it is older than TLS 1.2: "TLS 1.0"
    bool operator==(const TlsFailureFacts &) const = default;
};

} // namespace dicom_echo
