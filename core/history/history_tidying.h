// Keeps the history within its bounds: drops what is too old, thins older results to one per day and peer, and drops
// the oldest runs if the file is too large. Private to this room.
#pragma once

#include "core/history/history_run.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace dicom_echo {

/// Older results are thinned to one per day (UTC) and peer: the newest failure of the day or, without one, the newest
/// result. The newest success of a peer always stays.
inline constexpr int thinnedAfterDays = 7;

/// Whether no process has thinned it in the last few hours.
[[nodiscard]] QSqlError askIfThinningIsDue(const QSqlDatabase &database, const QDateTime &now, bool &isDue);

/// Call it inside a transaction.
[[nodiscard]] QSqlError thinHistory(const QSqlDatabase &database, const HistoryBounds &bounds, const QDateTime &now);

/// Call it outside a transaction. Does nothing while the file is within its bounds.
[[nodiscard]] QSqlError shrinkHistory(const QSqlDatabase &database, const HistoryBounds &bounds);

} // namespace dicom_echo
