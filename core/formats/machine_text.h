// Numbers and lines as machines read them. Private to this room.
#pragma once

#include <QString>

namespace dicom_echo {

/// In the C locale, without an exponent and without zeros at its end: `0.0003`. Up to nine decimals.
[[nodiscard]] QString plainDecimal(double value);

/// A bar begins the numbers of a plugin's output.
[[nodiscard]] QString withoutBars(const QString &text);

/// The bytes of `text`, cut between two characters if they are more.
[[nodiscard]] QByteArray atMost(const QString &text, qsizetype bytes);

} // namespace dicom_echo
