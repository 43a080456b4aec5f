// Numbers in hexadecimal, as the standard and the log write them.
#pragma once

#include <QString>

namespace dicom_echo {

/// `0030`: at least `digits` hexadecimal digits.
[[nodiscard]] QString hexDigits(quint32 value, int digits);

/// The same as `0x0030`.
[[nodiscard]] QString hexText(quint32 value, int digits);

} // namespace dicom_echo
