// Keeps the report of a peer small, whatever the peer sent: long texts and long lists are cut. Pure functions.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo {

/// Cuts what no honest peer sends so long, and more if the report is still larger than `mostBytes`. What is cut is what
/// the peer says of itself; codes, times and counts stay.
void boundReport(EchoReport &report, qsizetype mostBytes);

/// What a report needs, in bytes, with what it points to.
[[nodiscard]] qsizetype bytesOf(const EchoReport &report);

} // namespace dicom_echo
