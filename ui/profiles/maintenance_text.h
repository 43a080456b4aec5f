// Maintenance windows as a user writes them on one line: `Sat-Sun 22:00-06:00; 12:00-13:00`. Pure functions.
#pragma once

#include "core/echo/maintenance_window.h"

namespace dicom_echo {

/// Days in the language of the window; none: every day. Empty if there are no windows.
[[nodiscard]] QString maintenanceText(const QList<MaintenanceWindow> &windows);

/// Windows are separated by `;`, days by commas or blanks, `Mon-Fri` is a range. Days are also read in English.
[[nodiscard]] Parsed<QList<MaintenanceWindow>> parseMaintenance(const QString &text);

} // namespace dicom_echo
