#include "core/openssl/tls_files.h"

#include "core/openssl/certificate_facts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <functional>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509err.h>

namespace dicom_echo {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // the bundle of all authorities of a system has 200 KiB

using Fault = TlsSettingFault;

TlsFileError unusable(TlsSetting setting, Fault fault, const QString &path)
{
    return TlsSettingError{setting, fault, path, {}, {}};
}

/// Before OpenSSL reads it: a device could be endless. Nothing if nothing speaks against it.
std::optional<Fault> whyNotToRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Fault::NoSuchFile;
    if (info.isDir())
        return Fault::IsFolder;
    if (!info.isFile())
        return Fault::NotRegularFile;
    if (!info.isReadable())
        return Fault::NotReadable;
    if (info.size() == 0)
        return Fault::Empty;
    return info.size() > largestFile ? std::optional(Fault::TooLarge) : std::nullopt;
}

bool isEndOfPem(unsigned long error)
{
    return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

/// What OpenSSL complained about last.
TlsFileError refusedByOpenssl(TlsSetting setting, const QString &path)
{
    const unsigned long error = ERR_peek_last_error();
    const int library = ERR_GET_LIB(error);
    const int reason = ERR_GET_REASON(error);
    const QString own = takeOpensslError();
    if (error == 0 || isEndOfPem(error) || (library == ERR_LIB_OSSL_DECODER && reason == ERR_R_UNSUPPORTED))
        return unusable(setting, Fault::NothingFound, path);
    if ((library == ERR_LIB_X509 && (reason == X509_R_KEY_VALUES_MISMATCH || reason == X509_R_KEY_TYPE_MISMATCH)) ||
        (library == ERR_LIB_SSL && reason == SSL_R_PRIVATE_KEY_MISMATCH))
        return unusable(setting, Fault::KeyOfAnother, path);
    if (library == ERR_LIB_SSL &&
        (reason == SSL_R_EE_KEY_TOO_SMALL || reason == SSL_R_CA_KEY_TOO_SMALL || reason == SSL_R_CA_MD_TOO_WEAK))
        return unusable(setting, Fault::TooWeak, path);
    return TlsSettingError{setting, Fault::Library, path, own, {}};
}

OpensslPtr<BIO> openFile(const QString &path)
{
    return OpensslPtr<BIO>(BIO_new_file(QFile::encodeName(path).constData(), "rb"));
}

/// Hands each item of a PEM file, or the one of a DER file, to `take`. Whether the file was of either kind; if not,
/// OpenSSL's error says why.
template <typename T, typename ReadPem, typename ReadDer>
bool readItems(const QString &path, ReadPem readPem, ReadDer readDer, const std::function<void(T *)> &take)
{
    const OpensslPtr<BIO> binary = openFile(path);
    if (const OpensslPtr<T> item{binary ? readDer(binary.get(), nullptr) : nullptr}) {
        take(item.get());
        return true;
    }
    ERR_clear_error();
    int count = 0;
    const OpensslPtr<BIO> pem = openFile(path);
    while (const OpensslPtr<T> item{pem ? readPem(pem.get(), nullptr, nullptr, nullptr) : nullptr}) {
        take(item.get());
        ++count;
    }
    return count > 0 && isEndOfPem(ERR_peek_last_error());
}

TlsFileError loadAuthorityFile(X509_STORE *store, const QString &file)
{
    if (const auto fault = whyNotToRead(file))
        return unusable(TlsSetting::CaPath, *fault, file);
    if (!readItems<X509>(file, PEM_read_bio_X509_AUX, d2i_X509_bio,
                         [store](X509 *certificate) { X509_STORE_add_cert(store, certificate); }))
        return refusedByOpenssl(TlsSetting::CaPath, file);
    ERR_clear_error();
    return {};
}

struct PasswordAnswer
{
    QByteArray password;
    bool wasAsked = false; ///< the key is encrypted
};

int passPassword(char *buffer, int size, int, void *answer)
{
    auto *const known = static_cast<PasswordAnswer *>(answer);
    known->wasAsked = true;
    const int length = std::min(size, static_cast<int>(known->password.size()));
    std::memcpy(buffer, known->password.constData(), static_cast<size_t>(length));
    return length;
}

/// A PKCS#12 file holds certificate, chain and key in one. Null if the file is none.
OpensslPtr<PKCS12> readPkcs12(const QString &file)
{
    const OpensslPtr<BIO> input = openFile(file);
    OpensslPtr<PKCS12> bundle(input ? d2i_PKCS12_bio(input.get(), nullptr) : nullptr);
    ERR_clear_error();
    return bundle;
}

TlsFileError usePkcs12(SSL_CTX *context, PKCS12 *bundle, const QString &file, const QByteArray &password)
{
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    if (PKCS12_parse(bundle, password.constData(), &rawKey, &rawCertificate, &rawChain) != 1) {
        const unsigned long error = ERR_peek_last_error();
        const bool wrongPassword =
            ERR_GET_LIB(error) == ERR_LIB_PKCS12 && ERR_GET_REASON(error) == PKCS12_R_MAC_VERIFY_FAILURE;
        const QString own = takeOpensslError();
        if (wrongPassword)
            return unusable(TlsSetting::KeyPassword, Fault::BundlePassword, file);
        return TlsSettingError{TlsSetting::CertificateFile, Fault::BundleUnreadable, file, own, {}};
    }
    const OpensslPtr<EVP_PKEY> key(rawKey);
    const OpensslPtr<X509> certificate(rawCertificate);
    const OpensslPtr<STACK_OF(X509)> chain(rawChain);
    if (!key || !certificate)
        return unusable(TlsSetting::CertificateFile, Fault::NoKeyInBundle, file);
    if (SSL_CTX_use_cert_and_key(context, certificate.get(), key.get(), chain.get(), /*override*/ 1) != 1)
        return refusedByOpenssl(TlsSetting::CertificateFile, file);
    return {};
}

/// The certificate and behind it those of its authorities.
TlsFileError useCertificates(SSL_CTX *context, const QString &file)
{
    bool usable = true;
    bool isFirst = true;
    const bool isCertificate = readItems<X509>(file, PEM_read_bio_X509_AUX, d2i_X509_bio, [&](X509 *certificate) {
        const auto done =
            isFirst ? SSL_CTX_use_certificate(context, certificate) : SSL_CTX_add1_chain_cert(context, certificate);
        usable = usable && done == 1;
        isFirst = false;
    });
    if (isCertificate && usable) {
        ERR_clear_error();
        return {};
    }
    return refusedByOpenssl(TlsSetting::CertificateFile, file);
}

TlsFileError useKey(SSL_CTX *context, const QString &file, const QByteArray &password)
{
    PasswordAnswer answer{password};
    const OpensslPtr<BIO> input = openFile(file);
    const OpensslPtr<EVP_PKEY> key(input ? PEM_read_bio_PrivateKey(input.get(), nullptr, passPassword, &answer)
                                         : nullptr);
    if (!key && answer.wasAsked) {
        ERR_clear_error();
        return unusable(TlsSetting::KeyPassword, Fault::KeyPassword, file);
    }
    // OpenSSL itself takes a key of another kind, and later shows no certificate.
    if (!key || X509_check_private_key(SSL_CTX_get0_certificate(context), key.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return refusedByOpenssl(TlsSetting::KeyFile, file);
    return {};
}

} // namespace

QStringList authorityFiles(const QString &caPath)
{
    if (!QFileInfo(caPath).isDir())
        return {};
    const QDir folder(caPath);
    const QStringList patterns{QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer"),
                               QStringLiteral("*.der")};
    QStringList files = folder.entryList(patterns, QDir::Files);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

TlsFileError loadAuthorities(X509_STORE *store, const QString &caPath)
{
    if (!QFileInfo(caPath).isDir())
        return loadAuthorityFile(store, caPath);
    const QStringList files = authorityFiles(caPath);
    if (files.isEmpty())
        return unusable(TlsSetting::CaPath, Fault::NoFileInFolder, caPath);
    for (const QString &file : files)
        if (const TlsFileError error = loadAuthorityFile(store, file))
            return error;
    return {};
}

TlsFileError loadRevocationLists(X509_STORE *store, const QString &file)
{
    if (const auto fault = whyNotToRead(file))
        return unusable(TlsSetting::CrlFile, *fault, file);
    QDateTime ended;
    const bool isList = readItems<X509_CRL>(file, PEM_read_bio_X509_CRL, d2i_X509_CRL_bio, [&](X509_CRL *list) {
        X509_STORE_add_crl(store, list);
        const QDateTime next = utcTime(X509_CRL_get0_nextUpdate(list));
        if (next.isValid() && next < QDateTime::currentDateTimeUtc())
            ended = next;
    });
    if (!isList)
        return refusedByOpenssl(TlsSetting::CrlFile, file);
    ERR_clear_error();
    if (ended.isValid())
        return TlsSettingError{TlsSetting::CrlFile, Fault::ListHasEnded, file, {}, ended};
    X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK);
    return {};
}

TlsFileError loadOwnCertificate(SSL_CTX *context, const QString &certificateFile, const QString &keyFile,
                                const QByteArray &password)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return {};
    if (certificateFile.isEmpty())
        return unusable(TlsSetting::KeyFile, Fault::KeyWithoutCertificate, {});
    if (const auto fault = whyNotToRead(certificateFile))
        return unusable(TlsSetting::CertificateFile, *fault, certificateFile);
    if (const auto bundle = readPkcs12(certificateFile))
        return usePkcs12(context, bundle.get(), certificateFile, password);
    const QString &key = keyFile.isEmpty() ? certificateFile : keyFile;
    if (const auto fault = whyNotToRead(key))
        return unusable(TlsSetting::KeyFile, *fault, key);
    if (TlsFileError error = useCertificates(context, certificateFile))
        return error;
    return useKey(context, key, password);
}

} // namespace dicom_echo
