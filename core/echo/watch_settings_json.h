// How a watch echoes, as JSON: `{"interval": 5, "duration": 0, "oneAssociation": false}`, times in seconds.
#pragma once

#include "core/echo/watch_settings.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject watchSettingsToJson(const WatchSettings &settings);

/// A key that is not there leaves its setting as it is; others are ignored. Returns what is wrong, with the key; empty
/// if all is well.
[[nodiscard]] QString takeWatchSettings(const QJsonObject &object, WatchSettings &settings);

} // namespace dicom_echo
