// The files of TLS, loaded into OpenSSL's context: whom to trust, what was revoked, who we are. Each function says
// which setting cannot be used and why; nothing if all went well.
#pragma once

#include "core/openssl/openssl_ptr.h"
#include "core/tls/tls_settings.h"

#include <QStringList>

namespace dicom_echo {

using TlsFileError = std::optional<TlsSettingError>;

/// The files that are looked for in a folder of authorities; none if the path is not of a folder.
[[nodiscard]] QStringList authorityFiles(const QString &caPath);

/// A file of certificates, PEM or DER, or a folder of such files.
[[nodiscard]] TlsFileError loadAuthorities(X509_STORE *store, const QString &caPath);

/// A file of revocation lists, PEM or DER. From then on a peer without a valid list is refused.
[[nodiscard]] TlsFileError loadRevocationLists(X509_STORE *store, const QString &file);

/// The certificate with those of its authorities behind it, and its key, PEM, in either file; or both as PKCS#12. Both
/// paths empty: nothing to load.
[[nodiscard]] TlsFileError loadOwnCertificate(SSL_CTX *context, const QString &certificateFile, const QString &keyFile,
                                              const QByteArray &password);

} // namespace dicom_echo
