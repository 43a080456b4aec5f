#include "core/report/tls_json.h"

#include "core/echo/tls_settings_json.h"

#include <QJsonArray>

namespace dicom_echo {

QJsonObject certificateToJson(const CertificateFacts &certificate)
{
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("alternativeNames"), QJsonArray::fromStringList(certificate.alternativeNames)},
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
            {QStringLiteral("chain"), chain},
            {QStringLiteral("handshakeMilliseconds"), tls.handshakeMilliseconds}};
}

} // namespace dicom_echo
