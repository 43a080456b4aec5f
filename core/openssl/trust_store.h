// Whom to trust and what was revoked, loaded once and shared: a list of all authorities takes some 50 ms to load.
#pragma once

#include "core/openssl/openssl_ptr.h"
#include "core/openssl/tls_files.h"
#include "core/platform/file_identity.h"

#include <QDateTime>
#include <QList>

namespace dicom_echo {

struct TrustStore
{
    std::shared_ptr<X509_STORE> store; ///< OpenSSL locks it itself; empty on an error
    TlsFileError error;
    QDateTime validUntil; ///< of the revocation lists; null without any
};

/// The system's authorities and those of `caPath`, with the revocation lists of `crlFile`; both may be empty. Shared by
/// all who ask as long as no file changes and no list ends. Any thread. Never null.
[[nodiscard]] std::shared_ptr<const TrustStore> sharedTrustStore(const QString &caPath, const QString &crlFile);

/// Whether the files were left alone long enough for the next change to show in their times. What was read of others
/// must not be kept.
[[nodiscard]] bool areSettled(const QList<FileIdentity> &files);

} // namespace dicom_echo
