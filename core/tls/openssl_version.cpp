#include "core/tls/openssl_version.h"

#include <openssl/crypto.h>

namespace dicom_echo {

QString opensslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace dicom_echo
