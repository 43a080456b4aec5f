// Durations for the eye, the same everywhere: `0.018 ms`, `0.4 ms`, `12.4 ms`, `350 ms`, `1.25 s`, `30 s`.
#pragma once

#include "core/language/words.h"

namespace dicom_echo {

[[nodiscard]] QString durationText(double milliseconds, const Words &words = Words::english());

} // namespace dicom_echo
