// What this library gives out.
#include "core/openssl/tls_context.h"
#include "core/openssl/tls_stream.h"
#include "core/tls/tls_library.h"

#include <openssl/crypto.h>

namespace dicom_echo {

namespace {

std::unique_ptr<SecureStream> makeClientStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context,
                                               const TlsSettings &settings, const QString &name)
{
    return std::make_unique<TlsStream>(std::move(inner), context, settings, name);
}

std::unique_ptr<SecureStream> makeServerStream(std::unique_ptr<ByteStream> inner, SSL_CTX *context)
{
    return std::make_unique<TlsStream>(std::move(inner), context);
}

QString loadedVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace

extern "C" GiveTlsFunctions dicomEchoTlsFunctions;

extern "C" TlsFunctions dicomEchoTlsFunctions()
{
    return {&clientContext, &serverContext, &makeClientStream, &makeServerStream, &loadedVersion};
}

} // namespace dicom_echo
