// The icon and the colour that stand for a verdict.
#pragma once

#include "core/echo/echo_report.h"
#include "ui/widgets/appearance.h"

namespace dicom_echo {

[[nodiscard]] StateIcon iconOf(Verdict verdict);
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace dicom_echo
