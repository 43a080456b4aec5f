// What was seen of a TLS connection: protocol, cipher, certificates. Plain values; the strings come from the peer.
#pragma once

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
    QDateTime notBefore;          ///< UTC
    QDateTime notAfter;           ///< UTC
    QString key;                  ///< "RSA 2048 bit"
    int securityBits = 0;         ///< strength of the key, NIST SP 800-57; under 112 is weak
    QString signature;            ///< "sha256WithRSAEncryption"
    QByteArray sha256;            ///< fingerprint, 64 lower-case hexadecimal digits
    QByteArray der;               ///< the certificate itself
    bool operator==(const CertificateFacts &) const = default;
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
    bool operator==(const TlsFacts &) const = default;
};

/// Why a TLS connection was not made.
struct TlsFailureFacts
{
    int receivedAlert = -1;         ///< RFC 8446 6.2; -1 for none
    QString text;                   ///< OpenSSL's words; see tlsFailureText()
    int certificateDepth = -1;      ///< which certificate of the chain failed, 0 is the peer's own; -1 for none
    CertificateFacts certificate;   ///< that certificate
    bool pinDiffers = false;        ///< it is another one than the pinned one
    bool revocationUnknown = false; ///< the revocation list that was given does not fit that certificate
    bool operator==(const TlsFailureFacts &) const = default;
};

} // namespace dicom_echo
