// The icon and the colour that stand for a verdict.
#pragma once

#include "core/echo/watch_statistics.h"
#include "ui/widgets/appearance.h"

namespace dicom_echo {

[[nodiscard]] StateIcon iconOf(Verdict verdict);
/// Of a watched peer as it is now.
[[nodiscard]] StateIcon iconOfWatch(const WatchSummary &summary);
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace dicom_echo
