// What is worth knowing about an echo although it succeeded, as findings for the report. Pure functions.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo {

/// From the run alone: names, certificates, delays. Nothing if the echo did not succeed.
[[nodiscard]] QList<Finding> remarksOnRun(const EchoReport &report);

} // namespace dicom_echo
