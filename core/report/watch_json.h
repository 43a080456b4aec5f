// The result of a watch as JSON: schema dicom-echo/watch/1, and dicom-echo/watch-attempt/1 for one attempt of it.
// Fields are added to them, never renamed or removed.
#pragma once

#include "core/echo/watch_statistics.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject watchToJson(const WatchReport &report);
/// As text, in the form of reportJsonText().
[[nodiscard]] QByteArray watchJsonText(const WatchReport &report);

/// To be written as soon as the attempt has ended: one line that ends in a newline, pure ASCII.
[[nodiscard]] QByteArray watchAttemptJson(const WatchSampled &attempt);

} // namespace dicom_echo
