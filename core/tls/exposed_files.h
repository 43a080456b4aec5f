// Secrets that others can read.
#pragma once

#include "core/tls/tls_facts.h"

namespace dicom_echo {

/// Of the files that hold our private key or its password, those that not only their owner can read.
[[nodiscard]] QList<ExposedFile> exposedKeyFiles(const TlsSettings &settings);

} // namespace dicom_echo
