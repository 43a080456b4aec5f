#include "core/net/tls_context.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace dicom_echo {

namespace {

struct Problem
{
    TlsSetting setting = TlsSetting::None;
    QString error;
};

QString fileError(const QString &what, const QString &path, const QString &reason)
{
    return QStringLiteral("The %1 \"%2\" cannot be used: %3.").arg(what, path, reason);
}

int passPassword(char *buffer, int size, int, void *password)
{
    const auto *text = static_cast<const QByteArray *>(password);
    const int length = std::min(size, static_cast<int>(text->size()));
    std::memcpy(buffer, text->constData(), static_cast<size_t>(length));
    return length;
}

void setProfile(SSL_CTX *context, TlsProfile profile)
{
    // Security level 1 instead of Debian's 2: a peer with a weak certificate is warned about, not cut off.
    switch (profile) {
    case TlsProfile::Bcp195:
        SSL_CTX_set_security_level(context, 1);
        SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(context, "ECDHE:DHE:!aNULL:!eNULL:!PSK:!SRP:!aDSS:!3DES:!RC4");
        return;
    case TlsProfile::Bcp195Modified:
        SSL_CTX_set_security_level(context, 2);
        SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:!aNULL:!PSK:!aDSS");
        return;
    case TlsProfile::Legacy:
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT);
        SSL_CTX_set_cipher_list(context, "ALL:!aNULL:!eNULL:!PSK:!SRP");
        return;
    }
}

Problem loadTrust(SSL_CTX *context, const QString &caPath)
{
    SSL_CTX_set_default_verify_paths(context);
    ERR_clear_error();
    if (caPath.isEmpty())
        return {};
    const QFileInfo info(caPath);
    QStringList files{caPath};
    if (info.isDir()) {
        files.clear();
        const QStringList patterns{QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")};
        for (const QFileInfo &entry : QDir(caPath).entryInfoList(patterns, QDir::Files))
            files.append(entry.filePath());
        if (files.isEmpty())
            return {TlsSetting::CaPath, fileError(QStringLiteral("CA folder"), caPath,
                                                  QStringLiteral("it has no .pem, .crt or .cer file"))};
    }
    for (const QString &file : std::as_const(files)) {
        if (!QFileInfo(file).isReadable())
            return {TlsSetting::CaPath,
                    fileError(QStringLiteral("CA file"), file, QStringLiteral("it cannot be read"))};
        if (SSL_CTX_load_verify_file(context, QFile::encodeName(file).constData()) != 1)
            return {TlsSetting::CaPath, fileError(QStringLiteral("CA file"), file, takeOpensslError())};
    }
    return {};
}

Problem loadCrl(SSL_CTX *context, const QString &file)
{
    if (file.isEmpty())
        return {};
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    X509_LOOKUP *lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    if (!lookup || X509_load_crl_file(lookup, QFile::encodeName(file).constData(), X509_FILETYPE_PEM) < 1)
        return {TlsSetting::CrlFile, fileError(QStringLiteral("revocation list"), file, takeOpensslError())};
    X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK);
    return {};
}

/// A PKCS#12 file holds certificate, chain and key in one. Null if the file is none.
OpensslPtr<PKCS12> readPkcs12(const QString &file)
{
    const OpensslPtr<BIO> input(BIO_new_file(QFile::encodeName(file).constData(), "rb"));
    OpensslPtr<PKCS12> bundle(input ? d2i_PKCS12_bio(input.get(), nullptr) : nullptr);
    ERR_clear_error();
    return bundle;
}

Problem usePkcs12(SSL_CTX *context, PKCS12 *bundle, const QString &file, const QByteArray &password)
{
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    if (PKCS12_parse(bundle, password.constData(), &rawKey, &rawCertificate, &rawChain) != 1)
        return {TlsSetting::KeyPassword, fileError(QStringLiteral("client certificate"), file, takeOpensslError())};
    const OpensslPtr<EVP_PKEY> key(rawKey);
    const OpensslPtr<X509> certificate(rawCertificate);
    const OpensslPtr<STACK_OF(X509)> chain(rawChain);
    if (SSL_CTX_use_cert_and_key(context, certificate.get(), key.get(), chain.get(), /*override*/ 1) != 1)
        return {TlsSetting::CertificateFile, fileError(QStringLiteral("client certificate"), file, takeOpensslError())};
    return {};
}

Problem usePem(SSL_CTX *context, const TlsSettings &settings, QByteArray password)
{
    const QString &certificate = settings.certificateFile;
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificate).constData()) != 1)
        return {TlsSetting::CertificateFile,
                fileError(QStringLiteral("client certificate"), certificate, takeOpensslError())};
    const QString &key = settings.keyFile.isEmpty() ? certificate : settings.keyFile;
    SSL_CTX_set_default_passwd_cb(context, passPassword);
    SSL_CTX_set_default_passwd_cb_userdata(context, &password);
    const bool used = SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(key).constData(), SSL_FILETYPE_PEM) == 1;
    SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
    OPENSSL_cleanse(password.data(), static_cast<size_t>(password.size()));
    if (used)
        return {};
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    const bool wrongPassword = reason == PEM_R_BAD_DECRYPT || reason == PEM_R_BAD_PASSWORD_READ ||
                               ERR_GET_LIB(ERR_peek_last_error()) == ERR_LIB_PROV;
    return {wrongPassword ? TlsSetting::KeyPassword : TlsSetting::KeyFile,
            fileError(QStringLiteral("private key"), key,
                      wrongPassword ? QStringLiteral("the password is wrong or missing") : takeOpensslError())};
}

Problem loadClientCertificate(SSL_CTX *context, const TlsSettings &settings, const QByteArray &password)
{
    if (settings.certificateFile.isEmpty())
        return settings.keyFile.isEmpty()
                   ? Problem()
                   : Problem{TlsSetting::KeyFile, QStringLiteral("A private key needs a client certificate.")};
    if (const auto bundle = readPkcs12(settings.certificateFile))
        return usePkcs12(context, bundle.get(), settings.certificateFile, password);
    return usePem(context, settings, password);
}

Problem checkPin(const TlsSettings &settings)
{
    if (settings.verification != TlsVerification::Pin)
        return {};
    const bool valid = settings.pinnedSha256.size() == 64 &&
                       QByteArray::fromHex(settings.pinnedSha256).toHex() == settings.pinnedSha256;
    return valid ? Problem()
                 : Problem{TlsSetting::PinnedSha256,
                           QStringLiteral("The pinned fingerprint must be 64 hexadecimal digits (SHA-256).")};
}

} // namespace

TlsContext makeTlsContext(const TlsSettings &settings, const QByteArray &keyPassword)
{
    ERR_clear_error();
    OpensslPtr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return {{}, TlsSetting::None, takeOpensslError()};
    setProfile(context.get(), settings.profile);
    Problem problem = checkPin(settings);
    if (problem.error.isEmpty())
        problem = loadTrust(context.get(), settings.caPath);
    if (problem.error.isEmpty())
        problem = loadCrl(context.get(), settings.crlFile);
    if (problem.error.isEmpty())
        problem = loadClientCertificate(context.get(), settings, keyPassword);
    if (!problem.error.isEmpty())
        return {{}, problem.setting, problem.error};
    return {std::move(context), TlsSetting::None, {}};
}

TlsContext makeTlsServerContext(const TlsServerSettings &settings)
{
    ERR_clear_error();
    OpensslPtr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return {{}, TlsSetting::None, takeOpensslError()};
    setProfile(context.get(), TlsProfile::Bcp195);
    TlsSettings own;
    own.certificateFile = settings.certificateFile;
    own.keyFile = settings.keyFile;
    if (const Problem problem = usePem(context.get(), own, {}); !problem.error.isEmpty())
        return {{}, problem.setting, problem.error};
    if (settings.clientCaFile.isEmpty())
        return {std::move(context), TlsSetting::None, {}};
    const QByteArray file = QFile::encodeName(settings.clientCaFile);
    if (SSL_CTX_load_verify_file(context.get(), file.constData()) != 1)
        return {
            {}, TlsSetting::CaPath, fileError(QStringLiteral("CA file"), settings.clientCaFile, takeOpensslError())};
    SSL_CTX_set_client_CA_list(context.get(), SSL_load_client_CA_file(file.constData()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {std::move(context), TlsSetting::None, {}};
}

std::optional<TlsSettingError> checkTlsSettings(const TlsSettings &settings, const QByteArray &keyPassword)
{
    const TlsContext made = makeTlsContext(settings, keyPassword);
    if (made.context)
        return {};
    return TlsSettingError{made.wrongSetting, made.error};
}

} // namespace dicom_echo
