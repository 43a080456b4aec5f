// Makes OpenSSL's contexts from the settings: loads and checks the files, sets the profile.
#pragma once

#include "core/tls/openssl_ptr.h"
#include "core/tls/tls_settings.h"

#include <QByteArray>

namespace dicom_echo {

/// A context does not change any more: any number of connections share it, on any threads.
struct TlsContext
{
    std::shared_ptr<SSL_CTX> context; ///< null on an error
    std::optional<TlsSettingError> error;
};

/// The context of a client, shared by all who ask with settings that come to the same, as long as the files do not
/// change. Any thread; takes some 50 ms where a long list of authorities has to be loaded. The password is kept
/// nowhere, but while the context is kept so is the key that it opened.
[[nodiscard]] TlsContext sharedTlsContext(const TlsSettings &settings, const QByteArray &keyPassword);

/// The context of an acceptor, shared in the same way. An error of the CA of the clients names CaPath.
[[nodiscard]] TlsContext sharedTlsServerContext(const TlsServerSettings &settings);

} // namespace dicom_echo
