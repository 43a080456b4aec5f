#include "core/tls/tls_library.h"

#include "core/platform/dynamic_library.h"

#include <utility>

namespace dicom_echo {

namespace {

const LibraryFunctions<TlsFunctions> &openssl()
{
    static const LibraryFunctions<TlsFunctions> loaded = loadFunctions<TlsFunctions>(tlsLibrary, giveTlsFunctionsName);
    return loaded;
}

TlsContext noTls()
{
    return {{}, TlsSettingError{TlsSetting::None, TlsSettingFault::Library, {}, openssl().error, {}}};
}

} // namespace

TlsContext sharedTlsContext(const TlsSettings &settings, const QByteArray &keyPassword)
{
    return openssl() ? openssl()->clientContext(settings, keyPassword) : noTls();
}

TlsContext sharedTlsServerContext(const TlsServerSettings &settings)
{
    return openssl() ? openssl()->serverContext(settings) : noTls();
}

std::unique_ptr<SecureStream> secureStream(std::unique_ptr<ByteStream> inner, const TlsContext &context,
                                           const TlsSettings &settings, const QString &name)
{
    return openssl()->clientStream(std::move(inner), context.context.get(), settings, name);
}

std::unique_ptr<SecureStream> secureServerStream(std::unique_ptr<ByteStream> inner, const TlsContext &context)
{
    return openssl()->serverStream(std::move(inner), context.context.get());
}

std::optional<TlsSettingError> checkTlsSettings(const TlsSettings &settings, const QByteArray &keyPassword)
{
    return sharedTlsContext(settings, keyPassword).error;
}

QString opensslVersion()
{
    return openssl() ? openssl()->version() : QStringLiteral("(not found)");
}

} // namespace dicom_echo
