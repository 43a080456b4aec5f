// UTC for QDateTime: as a time specification before Qt 6.5, as a time zone since, where the specification is
// deprecated.
#pragma once

#include <QTimeZone>

namespace dicom_echo {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utc = QTimeZone::UTC;
#else
inline constexpr auto utc = Qt::UTC;
#endif

} // namespace dicom_echo
