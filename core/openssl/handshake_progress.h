// How far a TLS handshake came, by its messages: what a failure is told by. Private to this room.
#pragma once

#include "core/tls/tls_facts.h"

#include <QByteArrayView>
#include <QString>

#include <openssl/ssl.h>

namespace dicom_echo {

struct HandshakeProgress
{
    HandshakePoint point = HandshakePoint::NothingReceived;
    QString peerVersion;     ///< of a peer that speaks an older one than TLS 1.2
    int receivedAlert = -1;  ///< the one that ended the connection
    bool isAdmitted = false; ///< the peer was content with what we showed, or it would send no ticket

    /// A message of the handshake, with its header.
    void noteReceived(QByteArrayView message, TlsFacts &facts);
    void noteSent(QByteArrayView message, int version, TlsFacts &facts);

    /// Keeps only what ends a connection: before TLS 1.3 also warnings are sent (RFC 5246 7.2). `value`: level and
    /// description, as OpenSSL's callback has them.
    void noteAlert(const SSL *ssl, int value);
};

} // namespace dicom_echo
