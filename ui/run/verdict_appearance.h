// The icon and the colour that stand for a verdict.
#pragma once

#include "core/echo/watch_statistics.h"
#include "ui/widgets/appearance.h"

namespace dicom_echo {

struct WatchTotals;

[[nodiscard]] StateIcon iconOf(Verdict verdict);
/// Of a watched peer as it is now.
[[nodiscard]] StateIcon iconOfWatch(const WatchSummary &summary);
/// Of all watched peers together: failure if one is down, success once one is up, running until then.
[[nodiscard]] StateIcon iconOfWatches(const WatchTotals &totals);
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace dicom_echo
