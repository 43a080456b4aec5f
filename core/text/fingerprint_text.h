// How the fingerprint of a certificate is shown to people, who compare it with what another program shows.
#pragma once

#include <QByteArray>
#include <QString>

namespace dicom_echo {

/// `AB:CD:...`. `sha256`: 64 hexadecimal digits; anything else, such as `redacted`, stays as it is.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace dicom_echo
