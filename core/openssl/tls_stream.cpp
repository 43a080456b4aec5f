#include "core/openssl/tls_stream.h"

#include "core/net/durations.h"
#include "core/openssl/certificate_check.h"
#include "core/openssl/certificate_facts.h"
#include "core/openssl/openssl_problem.h"
#include "core/pdu/foreign_protocol.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <openssl/err.h>
#include <openssl/tls1.h>
#include <openssl/x509_vfy.h>

namespace dicom_echo {

namespace {

constexpr qsizetype chunk = 16384;

} // namespace

TlsStream::TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context, const TlsSettings &settings,
                     const QString &name)
    : m_inner(std::move(inner))
    , m_settings(settings)
{
    attachBuffers(context);
    SSL_set_cert_cb(m_ssl.get(), noteCertificateRequest, this);
    SSL_set_msg_callback(m_ssl.get(), noteMessage);
    SSL_set_msg_callback_arg(m_ssl.get(), this);
    SSL_set_connect_state(m_ssl.get());
    m_checkedName = name;
    m_facts.serverName = setPeerName(m_ssl.get(), name, settings.verification);
}

TlsStream::TlsStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context)
    : m_inner(std::move(inner))
{
    attachBuffers(context);
    SSL_set_accept_state(m_ssl.get());
}

void TlsStream::prepare(SSL_CTX *context)
{
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, verifyPeer, nullptr);
}

void TlsStream::attachBuffers(SSL_CTX *context)
{
    m_ssl.reset(SSL_new(context));
    SSL_set_app_data(m_ssl.get(), this);
    SSL_set_info_callback(m_ssl.get(), noteAlert);
    m_received = BIO_new(BIO_s_mem());
    m_toSend = BIO_new(BIO_s_mem());
    SSL_set_bio(m_ssl.get(), m_received, m_toSend);
}

std::optional<TlsRefusal> TlsStream::handshake(QDeadlineTimer deadline, const CancelToken &cancel)
{
    const auto start = std::chrono::steady_clock::now();
    for (;;) {
        ERR_clear_error();
        const int result = SSL_do_handshake(m_ssl.get());
        const bool wantsMore = result != 1 && SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ;
        auto problem = result == 1 || wantsMore ? std::nullopt : std::optional(refusalOfOpenssl());
        // Also after a failure: the peer is told by an alert.
        const IoResult sent = flush(deadline, cancel);
        if (problem && m_progress.receivedAlert >= 0)
            problem->end = awaitEnd(cancel);
        collectFacts();
        if (problem)
            return withProgress(*std::move(problem));
        if (sent.outcome == IoOutcome::TimedOut || sent.outcome == IoOutcome::Cancelled)
            return withProgress(refusalFor(sent));
        if (result == 1)
            break;
        const IoResult received = feed(deadline, cancel);
        if (received.outcome != IoOutcome::Done)
            return withProgress(refusalFor(received));
        constexpr qsizetype telling = 2;
        if (m_firstBytes.size() >= telling && identifyForeignProtocol(m_firstBytes) != ForeignProtocol::Tls)
            return withProgress(TlsRefusal{TlsProblem::NotTls, {}, IoOutcome::Done});
    }
    m_progress.point = HandshakePoint::Complete;
    m_facts.handshakeMilliseconds = toMilliseconds(std::chrono::steady_clock::now() - start);
    return {};
}

std::optional<TlsRefusal> TlsStream::lateRefusal() const
{
    if (!m_end || !m_facts.clientCertificateRequested)
        return {};
    if (m_progress.receivedAlert >= 0) {
        const TlsProblem problem = alertProblem(m_progress.receivedAlert, m_facts, m_progress.point);
        const bool isAboutOurs =
            problem == TlsProblem::ClientCertificateRequired || problem == TlsProblem::ClientCertificateRefused;
        return isAboutOurs ? std::optional(withProgress({problem, {}, *m_end})) : std::nullopt;
    }
    // In TLS 1.2 the handshake would not be complete.
    const bool mayBeRefused = m_facts.version == QLatin1StringView("TLSv1.3") && !m_progress.isAdmitted && !m_answered;
    if (!mayBeRefused || m_facts.clientCertificateSent || *m_end == IoOutcome::Failed)
        return {};
    return withProgress({TlsProblem::ClientCertificateRequired, {}, *m_end});
}

IoResult TlsStream::read(char *data, qsizetype capacity, QDeadlineTimer deadline, const CancelToken &cancel)
{
    for (;;) {
        ERR_clear_error();
        const int count = SSL_read(m_ssl.get(), data, static_cast<int>(capacity));
        if (count > 0) {
            m_answered = true;
            return {IoOutcome::Done, count, 0};
        }
        const int error = SSL_get_error(m_ssl.get(), count);
        if (error == SSL_ERROR_WANT_READ) {
            const IoResult sent = flush(deadline, cancel);
            const IoResult received = sent.outcome == IoOutcome::Done ? feed(deadline, cancel) : sent;
            if (received.outcome == IoOutcome::Done)
                continue;
            m_end = received.outcome;
            return {received.outcome, 0, received.systemError};
        }
        m_end = error == SSL_ERROR_ZERO_RETURN ? IoOutcome::Fin : awaitEnd(cancel);
        return *m_end == IoOutcome::Done ? IoResult{IoOutcome::Failed, 0, EPROTO} : IoResult{*m_end, 0, 0};
    }
}

/// What arrived need not be for the application.
bool TlsStream::hasArrived() const
{
    return SSL_pending(m_ssl.get()) > 0 || BIO_pending(m_received) > 0 || m_inner->hasArrived();
}

IoResult TlsStream::write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel)
{
    ERR_clear_error();
    // Into memory: OpenSSL takes all of it at once.
    if (SSL_write(m_ssl.get(), data.data(), static_cast<int>(data.size())) <= 0)
        return {IoOutcome::Failed, 0, EPROTO};
    const IoResult result = flush(deadline, cancel);
    return {result.outcome, result.outcome == IoOutcome::Done ? data.size() : 0, result.systemError};
}

void TlsStream::finishSending()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
    (void)flush(QDeadlineTimer(cancelPollInterval), CancelToken());
    m_inner->finishSending();
}

QString TlsStream::peerAddress() const
{
    return m_inner->peerAddress();
}

QString TlsStream::localAddress() const
{
    return m_inner->localAddress();
}

quint16 TlsStream::localPort() const
{
    return m_inner->localPort();
}

std::optional<TcpFacts> TlsStream::tcpFacts() const
{
    return m_inner->tcpFacts();
}

quint64 TlsStream::segmentsNotSent() const
{
    return m_inner->segmentsNotSent();
}

int TlsStream::verifyPeer(X509_STORE_CTX *store, void *)
{
    const auto *const ssl =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    return static_cast<TlsStream *>(SSL_get_app_data(ssl))->judgeChain(store) ? 1 : 0;
}

int TlsStream::noteCertificateRequest(SSL *ssl, void *stream)
{
    TlsFacts &facts = static_cast<TlsStream *>(stream)->m_facts;
    facts.requestedAuthorities.clear();
    const STACK_OF(X509_NAME) *authorities = SSL_get0_peer_CA_list(ssl);
    for (int i = 0; authorities && i < sk_X509_NAME_num(authorities); ++i)
        facts.requestedAuthorities.append(distinguishedName(sk_X509_NAME_value(authorities, i)));
    return 1;
}

void TlsStream::noteAlert(const SSL *ssl, int where, int value)
{
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT)
        static_cast<TlsStream *>(SSL_get_app_data(ssl))->m_progress.noteAlert(ssl, value);
}

void TlsStream::noteMessage(int isSent, int, int contentType, const void *data, size_t size, SSL *ssl, void *stream)
{
    if (contentType != SSL3_RT_HANDSHAKE || size == 0)
        return;
    const QByteArrayView message(static_cast<const char *>(data), static_cast<qsizetype>(size));
    auto *const self = static_cast<TlsStream *>(stream);
    if (isSent != 0)
        self->m_progress.noteSent(message, SSL_version(ssl), self->m_facts);
    else
        self->m_progress.noteReceived(message, self->m_facts);
}

bool TlsStream::judgeChain(X509_STORE_CTX *store)
{
    CertificateVerdict verdict = judgeCertificates(store, m_settings, m_checkedName);
    m_facts.chain = std::move(verdict.chain);
    m_facts.verified = verdict.isVerified;
    m_facts.verificationError = verdict.opensslError;
    if (verdict.refusal)
        m_refusedCertificate =
            TlsRefusal{certificateProblem(verdict.refusal->fault), *std::move(verdict.refusal), IoOutcome::Done, 0};
    return !m_refusedCertificate;
}

/// Sends what OpenSSL has ready.
IoResult TlsStream::flush(QDeadlineTimer deadline, const CancelToken &cancel)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(m_toSend, &data);
    if (size <= 0)
        return {};
    const IoResult result = m_inner->write(QByteArrayView(data, size), deadline, cancel);
    m_bytesSent += static_cast<quint64>(result.count);
    (void)BIO_reset(m_toSend);
    return result;
}

/// Gives OpenSSL what the peer has sent.
IoResult TlsStream::feed(QDeadlineTimer deadline, const CancelToken &cancel)
{
    std::array<char, chunk> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read()
    const IoResult result = m_inner->read(buffer.data(), chunk, deadline, cancel);
    BIO_write(m_received, buffer.data(), static_cast<int>(result.count));
    m_bytesReceived += static_cast<quint64>(result.count);
    keepFirstBytes(m_firstBytes, QByteArrayView(buffer.data(), result.count));
    return result;
}

/// How the connection ends after a fatal alert, as a rule at once; Done if it does not.
IoOutcome TlsStream::awaitEnd(const CancelToken &cancel)
{
    const IoOutcome end = feed(QDeadlineTimer(cancelPollInterval, Qt::PreciseTimer), cancel).outcome;
    return end == IoOutcome::Fin || end == IoOutcome::Reset ? end : IoOutcome::Done;
}

TlsRefusal TlsStream::refusalFor(const IoResult &result)
{
    TlsRefusal refusal;
    refusal.end = result.outcome;
    switch (result.outcome) {
    case IoOutcome::TimedOut:
        refusal.problem = TlsProblem::TimedOut;
        return refusal;
    case IoOutcome::Cancelled:
        refusal.problem = TlsProblem::Cancelled;
        return refusal;
    case IoOutcome::Failed:
        refusal.facts.text = qt_error_string(result.systemError);
        refusal.systemError = result.systemError;
        return refusal;
    case IoOutcome::Done:
    case IoOutcome::Fin:
    case IoOutcome::Reset:
        break;
    }
    if (m_firstBytes.isEmpty())
        refusal.problem = TlsProblem::NotTls;
    else if (m_facts.clientCertificateRequested && m_progress.point == HandshakePoint::OurFlight)
        refusal.problem = clientCertificateProblem(m_facts);
    return refusal;
}

TlsRefusal TlsStream::refusalOfOpenssl() const
{
    if (m_refusedCertificate) {
        ERR_clear_error();
        return *m_refusedCertificate;
    }
    TlsRefusal refusal;
    if (m_progress.receivedAlert >= 0) {
        refusal.problem = alertProblem(m_progress.receivedAlert, m_facts, m_progress.point);
        ERR_clear_error();
        return refusal;
    }
    refusal.problem = reasonProblem(ERR_GET_REASON(ERR_peek_error()), m_progress.point);
    refusal.facts.text = takeOpensslError();
    return refusal;
}

/// Adds how far it came, and the alert that ended it.
TlsRefusal TlsStream::withProgress(TlsRefusal refusal) const
{
    refusal.facts.point = m_progress.point;
    if (m_progress.point == HandshakePoint::NothingReceived && m_bytesReceived > 0)
        refusal.facts.point = HandshakePoint::Answered;
    refusal.facts.peerVersion = m_progress.peerVersion;
    if (m_progress.receivedAlert < 0 || refusal.facts.fault != CertificateFault::None)
        return refusal;
    refusal.facts.receivedAlert = m_progress.receivedAlert;
    refusal.facts.text = alertText(m_progress.receivedAlert);
    return refusal;
}

void TlsStream::collectFacts()
{
    if (!SSL_is_init_finished(m_ssl.get()))
        return;
    m_facts.version = QString::fromLatin1(SSL_get_version(m_ssl.get()));
    m_facts.cipher = QString::fromLatin1(SSL_get_cipher_name(m_ssl.get()));
}

} // namespace dicom_echo
