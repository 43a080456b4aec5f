#include "tests/support/test_authority.h"

#include "core/openssl/openssl_ptr.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace dicom_echo::test {

namespace {

using std::chrono::seconds;

void require(bool done, const char *what)
{
    if (!done)
        qFatal("TestAuthority: %s: %s", what, qPrintable(takeOpensslError()));
}

OpensslPtr<EVP_PKEY> makeKey(KeyKind kind)
{
    constexpr unsigned int weak = 1024;
    constexpr unsigned int usual = 2048;
    OpensslPtr<EVP_PKEY> key(kind == KeyKind::Strong ? EVP_EC_gen("P-256")
                                                     : EVP_RSA_gen(kind == KeyKind::Weak ? weak : usual));
    require(key != nullptr, "key");
    return key;
}

void setName(X509 *certificate, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()),
                               -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    require(extension != nullptr, "extension");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

OpensslPtr<X509> makeCertificate(const QString &commonName, long serial, EVP_PKEY *key, std::chrono::hours from,
                                 std::chrono::hours until)
{
    OpensslPtr<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), seconds(from).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), seconds(until).count());
    X509_set_pubkey(certificate.get(), key);
    setName(certificate.get(), commonName);
    return certificate;
}

void write(const QString &path, const QList<X509 *> &certificates)
{
    const OpensslPtr<BIO> file(BIO_new_file(QFile::encodeName(path).constData(), "w"));
    for (X509 *certificate : certificates)
        require(PEM_write_bio_X509(file.get(), certificate) == 1, "write certificate");
}

void write(const QString &path, EVP_PKEY *key)
{
    const OpensslPtr<BIO> file(BIO_new_file(QFile::encodeName(path).constData(), "w"));
    require(PEM_write_bio_PrivateKey(file.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1, "write key");
    require(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner), "permissions");
}

} // namespace

struct TestAuthority::Private
{
    QTemporaryDir folder;
    OpensslPtr<EVP_PKEY> key = makeKey(KeyKind::Strong);
    OpensslPtr<X509> certificate;
    const TestAuthority *issuer = nullptr;
    long lastSerial = 1;

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    void sign(X509 *subject, Digest digest) const
    {
        X509_set_issuer_name(subject, X509_get_subject_name(certificate.get()));
        require(X509_sign(subject, key.get(), digest == Digest::Sha1 ? EVP_sha1() : EVP_sha256()) > 0, "sign");
    }
};

TestAuthority::TestAuthority(const QString &name)
    : TestAuthority(AuthorityOrder{name})
{}

TestAuthority::TestAuthority(const QString &name, const TestAuthority &issuer)
    : TestAuthority(AuthorityOrder{name}, &issuer)
{}

TestAuthority::TestAuthority(const AuthorityOrder &order, const TestAuthority *issuer)
    : d(std::make_unique<Private>())
{
    d->issuer = issuer;
    d->certificate = makeCertificate(order.name, 1, d->key.get(), std::chrono::hours(-24), order.validUntil);
    X509 *const own = d->certificate.get();
    addExtension(own, own, NID_basic_constraints, order.basicConstraints.toLatin1());
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    if (!order.nameConstraints.isEmpty())
        addExtension(own, own, NID_name_constraints, order.nameConstraints.toLatin1());
    (issuer ? *issuer->d : *d).sign(own, order.digest);
    write(certificateFile(), {own});
}

TestAuthority::~TestAuthority() = default;

QString TestAuthority::certificateFile() const
{
    return d->file(QStringLiteral("ca.pem"));
}

Credentials TestAuthority::issue(const CertificateOrder &order)
{
    const OpensslPtr<EVP_PKEY> key = makeKey(order.key);
    ++d->lastSerial;
    const OpensslPtr<X509> certificate =
        makeCertificate(order.commonName, d->lastSerial, key.get(), order.validFrom, order.validUntil);
    if (!order.alternativeNames.isEmpty())
        addExtension(certificate.get(), d->certificate.get(), NID_subject_alt_name,
                     order.alternativeNames.join(u',').toLatin1());
    if (!order.extendedKeyUsage.isEmpty())
        addExtension(certificate.get(), d->certificate.get(), NID_ext_key_usage, order.extendedKeyUsage.toLatin1());
    d->sign(certificate.get(), order.digest);

    const QString base = d->file(QString::number(d->lastSerial));
    const Credentials credentials{base + QStringLiteral(".pem"), base + QStringLiteral("-leaf.pem"),
                                  base + QStringLiteral(".key")};
    QList<X509 *> chain{certificate.get()};
    for (const TestAuthority *authority = this; authority; authority = authority->d->issuer)
        chain.append(authority->d->certificate.get());
    write(credentials.certificateFile, chain);
    write(credentials.leafFile, {certificate.get()});
    write(credentials.keyFile, key.get());
    return credentials;
}

QString TestAuthority::revokeLast(std::chrono::seconds validUntil)
{
    const OpensslPtr<X509_CRL> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(d->certificate.get()));
    ASN1_TIME *time = X509_gmtime_adj(nullptr, seconds(std::chrono::hours(-48)).count());
    X509_CRL_set1_lastUpdate(list.get(), time);
    X509_gmtime_adj(time, validUntil.count());
    X509_CRL_set1_nextUpdate(list.get(), time);
    X509_REVOKED *revoked = X509_REVOKED_new();
    ASN1_INTEGER *serial = ASN1_INTEGER_new();
    ASN1_INTEGER_set(serial, d->lastSerial);
    X509_REVOKED_set_serialNumber(revoked, serial);
    X509_gmtime_adj(time, -60);
    X509_REVOKED_set_revocationDate(revoked, time);
    X509_CRL_add0_revoked(list.get(), revoked);
    ASN1_INTEGER_free(serial);
    ASN1_TIME_free(time);
    require(X509_CRL_sign(list.get(), d->key.get(), EVP_sha256()) > 0, "sign list");
    const QString path = d->file(QStringLiteral("crl.pem"));
    const OpensslPtr<BIO> file(BIO_new_file(QFile::encodeName(path).constData(), "w"));
    require(PEM_write_bio_X509_CRL(file.get(), list.get()) == 1, "write list");
    return path;
}

} // namespace dicom_echo::test
