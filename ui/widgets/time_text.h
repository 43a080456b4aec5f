// Points in time in words.
#pragma once

#include <QString>

namespace dicom_echo {

/// `10:02:11.402318`, local time.
[[nodiscard]] QString timeOfDayText(qint64 microsecondsSinceEpoch);

/// `2026-11-22 10:02:11.402318`, local time.
[[nodiscard]] QString dateTimeText(qint64 microsecondsSinceEpoch);

} // namespace dicom_echo
