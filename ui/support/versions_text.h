// Which program this is, with which libraries and on which system: for the report of a fault.
#pragma once

#include <QString>

namespace dicom_echo {

/// A line for each.
[[nodiscard]] QString versionsText();

} // namespace dicom_echo
