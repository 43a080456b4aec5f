#include "core/openssl/tls_context.h"

#include "core/openssl/self_signed_certificate.h"
#include "core/openssl/shared_values.h"
#include "core/openssl/tls_stream.h"
#include "core/openssl/trust_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <openssl/err.h>

namespace dicom_echo {

namespace {

void setProfile(SSL_CTX *context, TlsProfile profile)
{
    // Security level 1 instead of Debian's 2: a peer with a short key is remarked on, not cut off. Signatures of
    // certificates with SHA-1 or MD5 are refused at this level, too, as BCP 195 has it: they "MUST NOT be used" (RFC
    // 9325 4.5), because they can be forged. Only the legacy profile takes them, with a remark.
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

TlsFileError checkPin(const TlsSettings &settings)
{
    if (settings.verification != TlsVerification::Pin)
        return {};
    const bool valid = settings.pinnedSha256.size() == 64 &&
                       QByteArray::fromHex(settings.pinnedSha256).toHex() == settings.pinnedSha256;
    return valid ? TlsFileError()
                 : TlsSettingError{TlsSetting::PinnedSha256, TlsSettingFault::MalformedPin, {}, {}, {}};
}

TlsFileError checkServerName(const QString &name)
{
    static const QRegularExpression hostName(QStringLiteral("^[\\w.-]{1,253}$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (name.isEmpty() || hostName.match(name).hasMatch() || !QHostAddress(name).isNull())
        return {};
    return TlsSettingError{TlsSetting::ServerName, TlsSettingFault::MalformedServerName, {}, {}, {}};
}

constexpr size_t mostContexts = 16;

/// What goes into a context. Whom it verifies, and how, is each connection's own.
struct ContextKey
{
    TlsProfile profile = {};
    std::shared_ptr<const TrustStore> trust;
    QString certificateFile;
    QString keyFile;
    QList<FileIdentity> files; ///< of these two
    QByteArray password;       ///< its fingerprint

    bool operator==(const ContextKey &) const = default;
};

SharedValues<ContextKey, TlsContext> &knownContexts()
{
    static SharedValues<ContextKey, TlsContext> contexts(mostContexts);
    return contexts;
}

struct ServerKey
{
    TlsServerSettings settings;
    QList<FileIdentity> files;

    bool operator==(const ServerKey &) const = default;
};

SharedValues<ServerKey, TlsContext> &knownServerContexts()
{
    OPENSSL_init_ssl(0, nullptr); // before ours, so that at the end OpenSSL goes after them
    static SharedValues<ServerKey, TlsContext> contexts(mostContexts);
    return contexts;
}

/// Tells passwords apart for as long as the program runs, and says nothing of them.
QByteArray passwordFingerprint(const QByteArray &password)
{
    static const quint64 salt[] = {QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(salt), sizeof salt));
    hash.addData(password);
    return hash.result();
}

TlsContext failedInOpenssl(TlsSetting setting)
{
    return {{}, TlsSettingError{setting, TlsSettingFault::Library, {}, takeOpensslError(), {}}};
}

TlsContext makeClientContext(const TlsSettings &settings, const TrustStore &trust, const QByteArray &keyPassword)
{
    ERR_clear_error();
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), OpensslDeleter());
    if (!context)
        return failedInOpenssl(TlsSetting::None);
    setProfile(context.get(), settings.profile);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION); // a peer could keep us at it; RFC 9325 3.5
    SSL_CTX_set1_cert_store(context.get(), trust.store.get());
    TlsStream::prepare(context.get());
    if (const auto error = loadOwnCertificate(context.get(), settings.certificateFile, settings.keyFile, keyPassword))
        return {{}, error};
    return {std::move(context), {}};
}

TlsContext makeServerContext(const TlsServerSettings &settings)
{
    ERR_clear_error();
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), OpensslDeleter());
    if (!context)
        return failedInOpenssl(TlsSetting::None);
    setProfile(context.get(), TlsProfile::Bcp195);
    // Each connection shows its certificates anew, also to who comes back.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context.get(), 0);
    if (settings.certificateFile.isEmpty()) {
        if (!useSelfSignedCertificate(context.get()))
            return failedInOpenssl(TlsSetting::CertificateFile);
    } else if (const auto error = loadOwnCertificate(context.get(), settings.certificateFile, settings.keyFile, {})) {
        return {{}, error};
    }
    if (settings.clientCaFile.isEmpty())
        return {std::move(context), {}};
    if (const TlsFileError error = loadAuthorities(SSL_CTX_get_cert_store(context.get()), settings.clientCaFile))
        return {{}, error};
    SSL_CTX_set_client_CA_list(context.get(),
                               SSL_load_client_CA_file(QFile::encodeName(settings.clientCaFile).constData()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {std::move(context), {}};
}

} // namespace

TlsContext clientContext(const TlsSettings &settings, const QByteArray &keyPassword)
{
    if (const TlsFileError error = checkPin(settings))
        return {{}, error};
    if (const TlsFileError error = checkServerName(settings.serverName))
        return {{}, error};
    const auto trust = sharedTrustStore(settings.caPath, settings.crlFile);
    if (trust->error)
        return {{}, trust->error};
    const ContextKey key{settings.profile,
                         trust,
                         settings.certificateFile,
                         settings.keyFile,
                         {fileIdentity(settings.certificateFile), fileIdentity(settings.keyFile)},
                         passwordFingerprint(keyPassword)};
    const auto made = knownContexts().get(
        key, [&] { return std::make_shared<const TlsContext>(makeClientContext(settings, *trust, keyPassword)); });
    if (!made->context || !areSettled(key.files))
        knownContexts().forget(key);
    return *made;
}

TlsContext serverContext(const TlsServerSettings &settings)
{
    const ServerKey key{
        settings,
        {fileIdentity(settings.certificateFile), fileIdentity(settings.keyFile), fileIdentity(settings.clientCaFile)}};
    const auto made =
        knownServerContexts().get(key, [&] { return std::make_shared<const TlsContext>(makeServerContext(settings)); });
    if (!made->context || !areSettled(key.files))
        knownServerContexts().forget(key);
    return *made;
}

} // namespace dicom_echo
