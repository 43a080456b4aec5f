// Sole owners of OpenSSL's structures.
#pragma once

#include <QString>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace dicom_echo {

struct OpensslDeleter
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_CRL *list) const { X509_CRL_free(list); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(PKCS12 *bundle) const { PKCS12_free(bundle); }
    void operator()(STACK_OF(X509) * certificates) const { sk_X509_pop_free(certificates, X509_free); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
    void operator()(EXTENDED_KEY_USAGE *usages) const { EXTENDED_KEY_USAGE_free(usages); }
};

template <typename T>
using OpensslPtr = std::unique_ptr<T, OpensslDeleter>;

/// What OpenSSL's error queue of this thread says last, in its words; the queue is emptied.
[[nodiscard]] QString takeOpensslError();

} // namespace dicom_echo
