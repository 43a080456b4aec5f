// Which OpenSSL the program runs with.
#pragma once

#include <QString>

namespace dicom_echo {

/// Of the library that was loaded, not of the one the program was built with: `3.0.15`. Any thread.
[[nodiscard]] QString opensslVersion();

} // namespace dicom_echo
