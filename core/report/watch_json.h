// A watch as JSON, schema `dicom-echo/watch/1`.
#pragma once

#include "core/echo/watch_statistics.h"

namespace dicom_echo {

/// One report, ASCII only.
[[nodiscard]] QByteArray watchJsonText(const WatchReport &report);

} // namespace dicom_echo
