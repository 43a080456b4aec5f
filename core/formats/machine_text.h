// Numbers and lines in a form that machines read. Private to this room.
#pragma once

#include <QString>

namespace dicom_echo {

/// In the C locale, without an exponent or trailing zeros: `0.0003`. Up to nine decimals.
[[nodiscard]] QString plainDecimal(double value);

/// Replaces `|`, which starts the performance data in a plugin's output.
[[nodiscard]] QString withoutBars(const QString &text);

/// The bytes of `text`, cut between two characters if there are more than that.
[[nodiscard]] QByteArray atMost(const QString &text, qsizetype bytes);

} // namespace dicom_echo
