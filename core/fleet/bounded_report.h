// Keeps the report of a peer small, whatever the peer sent: long texts and long lists are cut. Pure functions.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo {

/// Cuts texts and lists that are longer than any honest peer sends, and more if the report is still larger than
/// `mostBytes`. Only what the peer says of itself is cut; codes, times and counts stay.
void boundReport(EchoReport &report, qsizetype mostBytes);

/// The size of a report in bytes, including everything it points to.
[[nodiscard]] qsizetype bytesOf(const EchoReport &report);

} // namespace dicom_echo
