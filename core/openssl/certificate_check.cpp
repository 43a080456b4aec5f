#include "core/openssl/certificate_check.h"

#include "core/openssl/certificate_facts.h"
#include "core/openssl/openssl_problem.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/tls1.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace dicom_echo {
namespace {

/// The authorities that the peer did not send, because this computer has them.
void addAuthorities(const STACK_OF(X509) * verified, QList<CertificateFacts> &chain)
{
    for (int i = 0; i < sk_X509_num(verified); ++i) {
        const CertificateFacts facts = certificateFacts(sk_X509_value(verified, i));
        if (!chain.contains(facts))
            chain.append(facts);
    }
}

/// What is wrong with the certificate at which the verification stopped.
TlsFailureFacts stoppedAt(X509_STORE_CTX *store, const CertificateVerdict &verdict)
{
    TlsFailureFacts facts;
    facts.fault = certificateFault(X509_STORE_CTX_get_error(store));
    facts.text = verdict.opensslError;
    facts.certificateDepth = X509_STORE_CTX_get_error_depth(store);
    if (X509 *current = X509_STORE_CTX_get_current_cert(store)) {
        facts.certificate = certificateFacts(current);
        facts.certificateIsOurs = !verdict.chain.contains(facts.certificate);
    }
    return facts;
}

} // namespace

CertificateVerdict judgeCertificates(X509_STORE_CTX *store, const TlsSettings &settings, const QString &checkedName)
{
    CertificateVerdict verdict;
    const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(store);
    for (int i = 0; sent && i < sk_X509_num(sent); ++i)
        verdict.chain.append(certificateFacts(sk_X509_value(sent, i)));

    const bool trusted = X509_verify_cert(store) == 1;
    if (trusted)
        addAuthorities(X509_STORE_CTX_get0_chain(store), verdict.chain);
    else
        verdict.opensslError = QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(store)));

    TlsFailureFacts refusal;
    switch (settings.verification) {
    case TlsVerification::None:
        return verdict;
    case TlsVerification::Pin:
        refusal.fault = CertificateFault::PinMismatch;
        refusal.certificateDepth = 0;
        refusal.certificate = certificateFacts(X509_STORE_CTX_get0_cert(store));
        verdict.isVerified = refusal.certificate.sha256 == settings.pinnedSha256;
        break;
    case TlsVerification::Full:
    case TlsVerification::Chain:
        refusal = stoppedAt(store, verdict);
        verdict.isVerified = trusted;
        break;
    }
    refusal.checkedName = checkedName;
    if (!verdict.isVerified)
        verdict.refusal = std::move(refusal);
    return verdict;
}

QString setPeerName(SSL *ssl, QString name, TlsVerification verification)
{
    if (name.endsWith(u'.')) // the root of the DNS: neither certificates nor SNI have it (RFC 6066 3)
        name.chop(1);
    const QByteArray ascii = QUrl::toAce(name); // empty if it is no name that could be converted
    const QByteArray encoded = ascii.isEmpty() ? name.toLatin1() : ascii;
    const bool isAddress = !QHostAddress(name).isNull();
    if (!isAddress) {
        QByteArray announced = encoded; // SSL_set_tlsext_host_name() without its C cast
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, announced.data());
    }
    const QString announcedName = isAddress ? QString() : QString::fromLatin1(encoded);
    if (verification != TlsVerification::Full)
        return announcedName;
    X509_VERIFY_PARAM *parameters = SSL_get0_param(ssl);
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (isAddress)
        X509_VERIFY_PARAM_set1_ip_asc(
            parameters, QHostAddress(name).toString().section(QLatin1Char('%'), 0, 0).toLatin1().constData());
    else
        X509_VERIFY_PARAM_set1_host(parameters, encoded.constData(), static_cast<size_t>(encoded.size()));
    return announcedName;
}

} // namespace dicom_echo
