// Bytes of the wire as text.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dicom_echo {

/// An AE title, UID or version name from the wire without its padding (blanks on both sides, one trailing NUL of a
/// UID), bytes as Latin-1. Control characters stay: make them visible with visibleText() before they are shown.
[[nodiscard]] QString trimmedText(QByteArrayView bytes);

/// Bytes of the wire in quotes, so that padding is seen, and with control characters made visible: `"ANY-SCP "`.
[[nodiscard]] QString quotedText(QByteArrayView bytes);

} // namespace dicom_echo
