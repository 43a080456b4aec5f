#include "core/report/tls_json.h"

#include "core/echo/tls_settings_json.h"

#include <QJsonArray>

namespace dicom_echo {

QString certificateFaultName(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::None:
        return QStringLiteral("none");
    case CertificateFault::Expired:
        return QStringLiteral("expired");
    case CertificateFault::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case CertificateFault::NameMismatch:
        return QStringLiteral("name-mismatch");
    case CertificateFault::Revoked:
        return QStringLiteral("revoked");
    case CertificateFault::PinMismatch:
        return QStringLiteral("pin-mismatch");
    case CertificateFault::SelfSigned:
        return QStringLiteral("self-signed");
    case CertificateFault::UnknownRoot:
        return QStringLiteral("unknown-root");
    case CertificateFault::MissingIssuer:
        return QStringLiteral("missing-issuer");
    case CertificateFault::RootlessAuthority:
        return QStringLiteral("rootless-authority");
    case CertificateFault::BadSignature:
        return QStringLiteral("bad-signature");
    case CertificateFault::WrongPurpose:
        return QStringLiteral("wrong-purpose");
    case CertificateFault::NotAnAuthority:
        return QStringLiteral("not-an-authority");
    case CertificateFault::PathTooLong:
        return QStringLiteral("path-too-long");
    case CertificateFault::NameNotPermitted:
        return QStringLiteral("name-not-permitted");
    case CertificateFault::WeakKey:
        return QStringLiteral("weak-key");
    case CertificateFault::WeakDigest:
        return QStringLiteral("weak-digest");
    case CertificateFault::CriticalExtension:
        return QStringLiteral("critical-extension");
    case CertificateFault::Distrusted:
        return QStringLiteral("distrusted");
    case CertificateFault::Malformed:
        return QStringLiteral("malformed");
    case CertificateFault::NoRevocationList:
        return QStringLiteral("no-revocation-list");
    case CertificateFault::RevocationListExpired:
        return QStringLiteral("revocation-list-expired");
    case CertificateFault::RevocationListNotYetValid:
        return QStringLiteral("revocation-list-not-yet-valid");
    case CertificateFault::RevocationListUnusable:
        return QStringLiteral("revocation-list-unusable");
    case CertificateFault::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString handshakePointName(HandshakePoint point)
{
    switch (point) {
    case HandshakePoint::NothingReceived:
        return QStringLiteral("nothing-received");
    case HandshakePoint::Answered:
        return QStringLiteral("answered");
    case HandshakePoint::ServerHello:
        return QStringLiteral("server-hello");
    case HandshakePoint::PeerCertificate:
        return QStringLiteral("peer-certificate");
    case HandshakePoint::OurFlight:
        return QStringLiteral("our-flight");
    case HandshakePoint::Complete:
        return QStringLiteral("complete");
    }
    Q_UNREACHABLE();
}

QJsonObject certificateToJson(const CertificateFacts &certificate)
{
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("alternativeNames"), QJsonArray::fromStringList(certificate.alternativeNames)},
            {QStringLiteral("extendedKeyUsage"), QJsonArray::fromStringList(certificate.extendedKeyUsage)},
            {QStringLiteral("notBefore"), certificate.notBefore.toString(Qt::ISODate)},
            {QStringLiteral("notAfter"), certificate.notAfter.toString(Qt::ISODate)},
            {QStringLiteral("key"), certificate.key},
            {QStringLiteral("signature"), certificate.signature},
            {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256)}};
}

QJsonObject tlsFactsToJson(const TlsFacts &tls)
{
    QJsonArray chain;
    for (const CertificateFacts &certificate : tls.chain)
        chain << certificateToJson(certificate);
    return {{QStringLiteral("version"), textOrNull(tls.version)},
            {QStringLiteral("cipher"), textOrNull(tls.cipher)},
            {QStringLiteral("verified"), tls.verified},
            {QStringLiteral("verificationError"), textOrNull(tls.verificationError)},
            {QStringLiteral("clientCertificateRequested"), tls.clientCertificateRequested},
            {QStringLiteral("clientCertificateSent"), tls.clientCertificateSent},
            {QStringLiteral("requestedAuthorities"), QJsonArray::fromStringList(tls.requestedAuthorities)},
            {QStringLiteral("serverName"), textOrNull(tls.serverName)},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("handshakeMilliseconds"), tls.handshakeMilliseconds}};
}

} // namespace dicom_echo
