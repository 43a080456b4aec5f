// A result as a row of the database, and back. Private to this room.
#pragma once

#include "core/history/history_run.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace dicom_echo {

[[nodiscard]] QString runKindName(RunKind kind);
[[nodiscard]] RunKind runKindFromName(const QString &name);

/// The columns of an outcome, in the order of outcomeValues() and readOutcome(): `started, verdict, ...`
[[nodiscard]] QString outcomeColumns();
[[nodiscard]] QVariantList outcomeValues(const PeerOutcome &outcome);

/// `first`: the index of the first of these columns in the query.
[[nodiscard]] PeerOutcome readOutcome(const QSqlQuery &query, int first);

[[nodiscard]] QVariant timeValue(const QDateTime &time);
/// Invalid for null.
[[nodiscard]] QDateTime timeFrom(const QVariant &value);

} // namespace dicom_echo
