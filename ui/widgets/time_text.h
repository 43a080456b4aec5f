// Points in time in words.
#pragma once

#include <QDateTime>
#include <QString>

namespace dicom_echo {

/// `22.11.2026`: as the user's locale writes dates in short, but with the whole year.
[[nodiscard]] QString shortDateText(const QDate &date);

/// `22.11.2026 10:02:11`, in the time zone of `time`.
[[nodiscard]] QString momentText(const QDateTime &time);

/// `now`, `5 min`, `3 h`, `12 d`: how long ago, in as few characters as a row has room for.
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now);

/// `10:02:11.402318`, local time.
[[nodiscard]] QString timeOfDayText(qint64 microsecondsSinceEpoch);

/// `2026-11-22 10:02:11.402318`, local time.
[[nodiscard]] QString dateTimeText(qint64 microsecondsSinceEpoch);

} // namespace dicom_echo
