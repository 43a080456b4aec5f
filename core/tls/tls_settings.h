// How a TLS connection is to be made and what is to be trusted. Plain values; no secret is among them.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace dicom_echo {

/// The secure transport connection profiles of PS3.15 annex B.
enum class TlsProfile {
    Bcp195,         ///< BCP 195 (RFC 8996, RFC 9325): TLS 1.2 or later, no downgrading
    Bcp195Modified, ///< the same, forward-secret AEAD cipher suites only
    Legacy,         ///< also TLS 1.0 and 1.1, for peers that know nothing better; not secure
};

enum class TlsVerification {
    Full,  ///< chain of trust and name
    Chain, ///< chain of trust only
    Pin,   ///< exactly the certificate with the given fingerprint, whoever signed it
    None,  ///< anything: encrypted, but to an unknown peer
};

struct TlsSettings
{
    TlsProfile profile = TlsProfile::Bcp195;
    TlsVerification verification = TlsVerification::Full;
    QString caPath;  ///< file of certificates, or folder of such files, trusted besides the system's CAs; may be empty
    QString crlFile; ///< revocation lists; empty: revocation is not checked
    QByteArray pinnedSha256; ///< 64 lower-case hexadecimal digits; only for TlsVerification::Pin
    QString serverName;      ///< name to check and to announce (SNI); empty: the address
    QString certificateFile; ///< client certificate with its chain, PEM or PKCS#12; empty: none
    QString keyFile;         ///< its private key, PEM; empty: it is in certificateFile
    QString keyPasswordFile; ///< where its password was read from, if from a file; for remarks, and never saved

    bool operator==(const TlsSettings &) const = default;
};

/// Which of the settings cannot be used.
enum class TlsSetting { None, CaPath, CrlFile, ServerName, CertificateFile, KeyFile, KeyPassword, PinnedSha256 };

/// Why it cannot be used.
enum class TlsSettingFault {
    Library, ///< OpenSSL says why
    NoSuchFile,
    IsFolder,
    NotRegularFile,
    NotReadable,
    Empty,
    TooLarge,
    NoFileInFolder, ///< of a kind that could be a certificate
    NothingFound,   ///< no certificate, revocation list or key in the file
    NoKeyInBundle,  ///< of PKCS#12
    BundleUnreadable,
    BundlePassword, ///< wrong or missing
    KeyPassword,    ///< wrong or missing
    KeyOfAnother,   ///< it does not belong to the client certificate
    TooWeak,        ///< for the security profile: its key, or the digest of its signature
    ListHasEnded,   ///< the revocation list
    KeyWithoutCertificate,
    MalformedPin,
    MalformedServerName,
};

/// A value; core/diagnosis/net_texts.h has the sentence.
struct TlsSettingError
{
    TlsSetting setting = TlsSetting::None;
    TlsSettingFault fault = TlsSettingFault::Library;
    QString path;    ///< of the file or folder; empty if it is not about one
    QString reason;  ///< OpenSSL's words
    QDateTime ended; ///< UTC; only for ListHasEnded
    bool operator==(const TlsSettingError &) const = default;
};

/// Loads everything that the settings name. Nothing if all of it can be used. Any thread; may take some 50 ms.
[[nodiscard]] std::optional<TlsSettingError> checkTlsSettings(const TlsSettings &settings,
                                                              const QByteArray &keyPassword);

/// The other side: how the built-in responder offers TLS.
struct TlsServerSettings
{
    QString certificateFile; ///< PEM, with its chain; empty: a self-signed one of the program's own
    QString keyFile;         ///< PEM; empty: it is in certificateFile
    QString clientCaFile;    ///< PEM; clients must show a certificate signed by one of these. Empty: none is asked for

    bool operator==(const TlsServerSettings &) const = default;
};

} // namespace dicom_echo
