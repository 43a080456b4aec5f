// Saves the report of a fleet as the user asks for it.
#pragma once

#include "core/echo/fleet_report.h"

#include <functional>

class QWidget;

namespace dicom_echo {

/// What is told of the saving: where it is now, or why that failed.
struct FleetExportEnd
{
    QString saved; ///< the path; empty if it failed
    QString error; ///< a sentence
};

/// Opens a dialog over `parent` and returns at once. `report`: as it may be given away.
void saveFleetReport(QWidget *parent, const FleetReport &report,
                     const std::function<void(const FleetExportEnd &end)> &done);

} // namespace dicom_echo
