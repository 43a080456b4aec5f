// The names in a report that are replaced when it is redacted: request, addresses, AE titles, certificates. Kept beside
// the report, so that it can still be redacted later. Private to this room.
#pragma once

#include "core/echo/watch_statistics.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject peerNamesToJson(const EchoReport &report);
/// Those of its last run, and of its outages.
[[nodiscard]] QJsonObject peerNamesToJson(const WatchReport &report);

/// A report that holds only the names.
[[nodiscard]] EchoReport peerNamesFromJson(const QJsonObject &object);

} // namespace dicom_echo
