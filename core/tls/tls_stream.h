// A TLS connection over another byte stream. Written on OpenSSL with memory buffers, because the handshake must keep
// deadlines and cancellation to the millisecond and tell what QSslSocket hides: alerts, a certificate request in
// TLS 1.3, FIN and reset.
#pragma once

#include "core/net/byte_stream.h"
#include "core/tls/handshake_progress.h"
#include "core/tls/openssl_ptr.h"
#include "core/tls/tls_facts.h"
#include "core/tls/tls_problem.h"
#include "core/tls/tls_settings.h"

#include <optional>

namespace dicom_echo {

struct TlsRefusal
{
    TlsProblem problem = TlsProblem::Failed;
    TlsFailureFacts facts;
    IoOutcome end = IoOutcome::Done; ///< how the connection ended, if it did
    int systemError = 0;             ///< errno with which our own stack gave it up, for IoOutcome::Failed
};

class TlsStream final : public ByteStream
{
public:
    /// The requestor's side. The context is one that was prepared; others may use it, too. `name`: what the certificate
    /// is checked for under TlsVerification::Full, a host name or an address; also announced (SNI) if it is a name.
    TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context, const TlsSettings &settings, const QString &name);

    /// The acceptor's side: the context says what is asked of the peer.
    TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context);

    /// Makes each connection of the context ask its own stream whether the peer's certificate is acceptable.
    static void prepare(SSL_CTX *context);

    /// To be called once, before anything else. Nothing if the connection may be used.
    [[nodiscard]] std::optional<TlsRefusal> handshake(QDeadlineTimer deadline, const CancelToken &cancel);

    [[nodiscard]] const TlsFacts &facts() const { return m_facts; }
    /// First bytes of the peer, at most 64, and how many there were in all; encrypted, as on the wire.
    [[nodiscard]] const QByteArray &firstBytes() const { return m_firstBytes; }
    [[nodiscard]] quint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] quint64 bytesSent() const { return m_bytesSent; }

    /// In TLS 1.3 a peer refuses our certificate, or the lack of one, only after the handshake (RFC 8446 4.4.2.4), also
    /// when the association stands already. Says so, once reading failed.
    [[nodiscard]] std::optional<TlsRefusal> lateRefusal() const;

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
