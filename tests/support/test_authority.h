// A certificate authority of the tests' own: issues certificates good and bad into a temporary folder.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace dicom_echo::test {

enum class KeyKind { Strong, Weak, Rsa }; ///< ECDSA P-256; RSA 1024 bit; RSA 2048 bit
enum class Digest { Sha256, Sha1 };

struct CertificateOrder
{
    QString commonName = QStringLiteral("localhost");
    /// As OpenSSL writes them: "DNS:localhost", "IP:127.0.0.1", "IP:::1".
    QStringList alternativeNames{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")};
    std::chrono::hours validFrom{-24}; ///< from now
    std::chrono::hours validUntil{24 * 365};
    KeyKind key = KeyKind::Strong;
    Digest digest = Digest::Sha256;
    QString extendedKeyUsage{}; ///< "clientAuth"; empty: not limited
};

/// What an authority's own certificate says.
struct AuthorityOrder
{
    QString name = QStringLiteral("Test CA");
    std::chrono::hours validUntil{24 * 3650}; ///< from now
    QString basicConstraints = QStringLiteral("critical,CA:TRUE");
    QString nameConstraints{}; ///< "critical,permitted;DNS:example.org"; empty: none
    Digest digest = Digest::Sha256;
};

/// The PEM files of an issued certificate.
struct Credentials
{
    QString certificateFile; ///< the certificate, then the intermediates up to the root
    QString leafFile;        ///< the certificate alone
    QString keyFile;         ///< readable by its owner only
};

/// Owns the folder; the files go with it. Aborts the test program if OpenSSL cannot do what is asked.
class TestAuthority
{
public:
    /// A self-signed root.
    explicit TestAuthority(const QString &name = QStringLiteral("Test CA"));
    /// An intermediate, signed by `issuer`, which outlives it.
    TestAuthority(const QString &name, const TestAuthority &issuer);
    /// A root, or an intermediate if there is an issuer, which outlives it.
    explicit TestAuthority(const AuthorityOrder &order, const TestAuthority *issuer = nullptr);
    ~TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] Credentials issue(const CertificateOrder &order = {});
    /// A revocation list that names the last issued certificate, itself valid for so long from now.
    [[nodiscard]] QString revokeLast(std::chrono::seconds validUntil = std::chrono::hours(24));

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dicom_echo::test
