// Makes OpenSSL's context from the settings: loads and checks the files, sets the profile. One per run.
#pragma once

#include "core/net/openssl_ptr.h"
#include "core/net/tls_settings.h"

#include <QByteArray>

namespace dicom_echo {

struct TlsContext
{
    OpensslPtr<SSL_CTX> context; ///< null on an error
    TlsSetting wrongSetting = TlsSetting::None;
    QString error; ///< a sentence with the file and the reason
};

/// `keyPassword` is used here and kept nowhere.
[[nodiscard]] TlsContext makeTlsContext(const TlsSettings &settings, const QByteArray &keyPassword);

/// The context of an acceptor. `wrongSetting` names CaPath for the CA of the clients.
[[nodiscard]] TlsContext makeTlsServerContext(const TlsServerSettings &settings);

} // namespace dicom_echo
