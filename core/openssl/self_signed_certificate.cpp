#include "core/openssl/self_signed_certificate.h"

namespace dicom_echo {

namespace {

constexpr long secondsOfHour = 60 * 60; // s
constexpr long year = 365 * 24 * secondsOfHour;

struct SelfSigned
{
    OpensslPtr<EVP_PKEY> key;
    OpensslPtr<X509> certificate; ///< null if OpenSSL could not make it
};

bool addSubjectAlternativeNames(X509 *certificate)
{
    X509_EXTENSION *names =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    const bool added = names && X509_add_ext(certificate, names, -1) == 1;
    X509_EXTENSION_free(names);
    return added;
}

bool fillIn(X509 *certificate, EVP_PKEY *key)
{
    X509_NAME *const name = X509_get_subject_name(certificate);
    const auto *const localhost = reinterpret_cast<const unsigned char *>("localhost");
    return X509_set_version(certificate, X509_VERSION_3) == 1 &&
           ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -secondsOfHour) && // clocks differ
           X509_gmtime_adj(X509_getm_notAfter(certificate), year) && X509_set_pubkey(certificate, key) == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, localhost, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 && addSubjectAlternativeNames(certificate) &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

SelfSigned makeSelfSigned()
{
    OpensslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    OpensslPtr<X509> certificate(X509_new());
    if (!key || !certificate || !fillIn(certificate.get(), key.get()))
        return {};
    return {std::move(key), std::move(certificate)};
}

} // namespace

bool useSelfSignedCertificate(SSL_CTX *context)
{
    static const SelfSigned made = makeSelfSigned();
    return made.certificate && SSL_CTX_use_certificate(context, made.certificate.get()) == 1 &&
           SSL_CTX_use_PrivateKey(context, made.key.get()) == 1;
}

} // namespace dicom_echo
