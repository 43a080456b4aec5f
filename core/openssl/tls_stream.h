// A TLS connection over another byte stream. Written on OpenSSL with memory buffers, because the handshake must keep
// deadlines and cancellation to the millisecond and tell what QSslSocket hides: alerts, a certificate request in
// TLS 1.3, FIN and reset.
#pragma once

#include "core/openssl/handshake_progress.h"
#include "core/openssl/openssl_ptr.h"
#include "core/tls/secure_stream.h"
#include "core/tls/tls_settings.h"

#include <optional>

namespace dicom_echo {

class TlsStream final : public SecureStream
{
public:
    /// The requestor's side, see secureStream(). The context is one that was prepared; others may use it, too.
    TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context, const TlsSettings &settings, const QString &name);

    /// The acceptor's side: the context says what is asked of the peer.
    TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context);

    /// Makes each connection of the context ask its own stream whether the peer's certificate is acceptable.
    static void prepare(SSL_CTX *context);

    std::optional<TlsRefusal> handshake(QDeadlineTimer deadline, const CancelToken &cancel) override;
    const TlsFacts &facts() const override { return m_facts; }
    const QByteArray &firstBytes() const override { return m_firstBytes; }
    quint64 bytesReceived() const override { return m_bytesReceived; }
    quint64 bytesSent() const override { return m_bytesSent; }
    std::optional<TlsRefusal> lateRefusal() const override;

    IoResult read(char *data, qsizetype capacity, QDeadlineTimer deadline, const CancelToken &cancel) override;
    bool hasArrived() const override;
    IoResult write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel) override;
    void finishSending() override;
    QString peerAddress() const override;
    QString localAddress() const override;
    quint16 localPort() const override;
    std::optional<TcpFacts> tcpFacts() const override;
    quint64 segmentsNotSent() const override;

private:
    static int verifyPeer(X509_STORE_CTX *store, void *unused);
    static int noteCertificateRequest(SSL *ssl, void *stream);
    static void noteAlert(const SSL *ssl, int where, int value);
    static void noteMessage(int isSent, int version, int contentType, const void *data, size_t size, SSL *ssl,
                            void *stream);

    [[nodiscard]] bool judgeChain(X509_STORE_CTX *store);
    [[nodiscard]] IoResult flush(QDeadlineTimer deadline, const CancelToken &cancel);
    [[nodiscard]] IoResult feed(QDeadlineTimer deadline, const CancelToken &cancel);
    [[nodiscard]] IoOutcome awaitEnd(const CancelToken &cancel);
    [[nodiscard]] TlsRefusal refusalFor(const IoResult &result);
    [[nodiscard]] TlsRefusal refusalOfOpenssl() const;
    [[nodiscard]] TlsRefusal withProgress(TlsRefusal refusal) const;
    void collectFacts();
    void attachBuffers(SSL_CTX *context);

    std::unique_ptr<ByteStream> m_inner;
    TlsSettings m_settings;
    OpensslPtr<SSL> m_ssl;     ///< keeps its context
    BIO *m_received = nullptr; ///< owned by m_ssl: what the peer sent, still encrypted
    BIO *m_toSend = nullptr;   ///< owned by m_ssl: what OpenSSL wants sent
    TlsFacts m_facts;
    QByteArray m_firstBytes;
    quint64 m_bytesReceived = 0;
    quint64 m_bytesSent = 0;
    std::optional<TlsRefusal> m_refusedCertificate;
    QString m_checkedName;
    HandshakeProgress m_progress;
    bool m_answered = false;        ///< application data of the peer was read
    std::optional<IoOutcome> m_end; ///< once reading has failed
};

} // namespace dicom_echo
