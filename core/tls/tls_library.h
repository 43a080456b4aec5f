// The library with OpenSSL in it, loaded when something of it is called for the first time. Any thread may call.
#pragma once

#include "core/tls/secure_stream.h"
#include "core/tls/tls_settings.h"

#include <memory>

struct ssl_ctx_st; // OpenSSL's SSL_CTX

namespace dicom_echo {

/// A context does not change any more: any number of connections share it, on any threads.
struct TlsContext
{
    std::shared_ptr<ssl_ctx_st> context; ///< null on an error
    std::optional<TlsSettingError> error;
};

/// The context of a client, shared by all who ask with settings that come to the same, as long as the files do not
/// change. Takes some 50 ms where a long list of authorities has to be loaded. The password is kept nowhere, but while
/// the context is kept so is the key that it opened.
[[nodiscard]] TlsContext sharedTlsContext(const TlsSettings &settings, const QByteArray &keyPassword);

/// The context of an acceptor, shared in the same way. An error of the CA of the clients names CaPath.
[[nodiscard]] TlsContext sharedTlsServerContext(const TlsServerSettings &settings);

/// The requestor's side of a connection. The context is not null. `name`: what the certificate is checked for under
/// TlsVerification::Full, a host name or an address; also announced (SNI) if it is a name.
[[nodiscard]] std::unique_ptr<SecureStream> secureStream(std::unique_ptr<ByteStream> inner, const TlsContext &context,
                                                         const TlsSettings &settings, const QString &name);

/// The acceptor's side: the context, which is not null, says what is asked of the peer.
[[nodiscard]] std::unique_ptr<SecureStream> secureServerStream(std::unique_ptr<ByteStream> inner,
                                                               const TlsContext &context);

/// Of the OpenSSL that was loaded, not of the one that the program was built with: `3.0.15`.
[[nodiscard]] QString opensslVersion();

/// What the library gives out, by its one function with a name.
struct TlsFunctions
{
    TlsContext (*clientContext)(const TlsSettings &settings, const QByteArray &keyPassword);
    TlsContext (*serverContext)(const TlsServerSettings &settings);
    std::unique_ptr<SecureStream> (*clientStream)(std::unique_ptr<ByteStream> inner, ssl_ctx_st *context,
                                                  const TlsSettings &settings, const QString &name);
    std::unique_ptr<SecureStream> (*serverStream)(std::unique_ptr<ByteStream> inner, ssl_ctx_st *context);
    QString (*version)();
};
using GiveTlsFunctions = TlsFunctions();
inline constexpr char tlsLibrary[] = "dicom-echo-openssl";
inline constexpr char giveTlsFunctionsName[] = "dicomEchoTlsFunctions";

} // namespace dicom_echo
