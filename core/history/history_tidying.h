// Keeps the history within its bounds: nothing beyond its days, older results thinned to one a day for each peer, and
// the oldest runs dropped where the file is too large. Private to this room.
#pragma once

#include "core/history/history_run.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace dicom_echo {

/// Results that are older are thinned to one a day (UTC) for each peer: the newest failure of the day, else the
/// newest result. The newest success of a peer stays in any case.
inline constexpr int thinnedAfterDays = 7;

/// Whether it was not thinned in the last hours, by whichever process.
[[nodiscard]] QSqlError askIfThinningIsDue(const QSqlDatabase &database, const QDateTime &now, bool &isDue);

/// In a transaction.
[[nodiscard]] QSqlError thinHistory(const QSqlDatabase &database, const HistoryBounds &bounds, const QDateTime &now);

/// Outside a transaction. Does nothing while the file is within its bounds.
[[nodiscard]] QSqlError shrinkHistory(const QSqlDatabase &database, const HistoryBounds &bounds);

} // namespace dicom_echo
