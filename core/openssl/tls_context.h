// Makes OpenSSL's contexts from the settings: loads and checks the files, sets the profile. See core/tls/tls_library.h.
#pragma once

#include "core/tls/tls_library.h"

namespace dicom_echo {

[[nodiscard]] TlsContext clientContext(const TlsSettings &settings, const QByteArray &keyPassword);
[[nodiscard]] TlsContext serverContext(const TlsServerSettings &settings);

} // namespace dicom_echo
