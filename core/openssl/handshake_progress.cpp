#include "core/openssl/handshake_progress.h"

#include <openssl/tls1.h>

namespace dicom_echo {
namespace {

constexpr quint8 compressedCertificate = 25; // RFC 8879 4; OpenSSL 3.2 and later send and take it

/// RFC 8446 4.1.3: a peer of TLS 1.3 calls itself 1.2 here, and says more elsewhere. Empty for both.
QString oldVersion(QByteArrayView serverHello)
{
    constexpr qsizetype versionAt = SSL3_HM_HEADER_LENGTH;
    if (serverHello.size() < versionAt + 2 || serverHello[versionAt] != SSL3_VERSION_MAJOR)
        return {};
    switch (serverHello[versionAt + 1]) {
    case 0:
        return QStringLiteral("SSL 3.0");
    case 1:
        return QStringLiteral("TLS 1.0");
    case 2:
        return QStringLiteral("TLS 1.1");
    default:
        return {};
    }
}

/// Whether a Certificate message carries any (RFC 8446 4.4.2, RFC 5246 7.4.6).
bool carriesACertificate(QByteArrayView message, int version)
{
    constexpr qsizetype listLength = 3;
    qsizetype listAt = SSL3_HM_HEADER_LENGTH;
    if (version == TLS1_3_VERSION && message.size() > listAt)
        listAt += 1 + static_cast<quint8>(message[listAt]); // the context of the request
    return message.size() > listAt + listLength;
}

/// The same of a CompressedCertificate message, by the length of what was compressed.
bool carriesACompressedCertificate(QByteArrayView message)
{
    constexpr qsizetype lengthAt = SSL3_HM_HEADER_LENGTH + 2; // behind the algorithm
    constexpr int lengthOfNone = 4;                           // an empty context and an empty list
    if (message.size() < lengthAt + 3)
        return false;
    const auto byte = [message](qsizetype offset) { return int{static_cast<quint8>(message[offset])}; };
    return (byte(lengthAt) << 16 | byte(lengthAt + 1) << 8 | byte(lengthAt + 2)) > lengthOfNone;
}

} // namespace

void HandshakeProgress::noteReceived(QByteArrayView message, TlsFacts &facts)
{
    switch (message[0]) {
    case SSL3_MT_SERVER_HELLO:
        point = HandshakePoint::ServerHello;
        peerVersion = oldVersion(message);
        break;
    case SSL3_MT_CERTIFICATE:
    case compressedCertificate:
        point = HandshakePoint::PeerCertificate;
        break;
    case SSL3_MT_CERTIFICATE_REQUEST:
        facts.clientCertificateRequested = true;
        break;
    case SSL3_MT_NEWSESSION_TICKET:
        isAdmitted = true; // RFC 8446 4.6.1: only after our certificate, if one was requested
        break;
    default:
        break;
    }
}

void HandshakeProgress::noteSent(QByteArrayView message, int version, TlsFacts &facts)
{
    if (message[0] == SSL3_MT_CERTIFICATE)
        facts.clientCertificateSent = carriesACertificate(message, version);
    else if (message[0] == compressedCertificate)
        facts.clientCertificateSent = carriesACompressedCertificate(message);
    if (message[0] != SSL3_MT_CLIENT_HELLO)
        point = HandshakePoint::OurFlight;
}

void HandshakeProgress::noteAlert(const SSL *ssl, int value)
{
    const int level = value >> 8;
    const int alert = value & 0xff;
    const bool isClosing = alert == SSL3_AD_CLOSE_NOTIFY;
    const bool endsHandshake = isClosing && SSL_is_init_finished(ssl) == 0;
    const bool isFatal =
        !isClosing && alert != SSL_AD_USER_CANCELLED && (level == SSL3_AL_FATAL || SSL_version(ssl) == TLS1_3_VERSION);
    if (endsHandshake || isFatal)
        receivedAlert = alert;
}

} // namespace dicom_echo
