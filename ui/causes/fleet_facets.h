// The parts of the fleet that can be shown alone, and how many peers each of them has.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

enum class FleetFacet { All, Changed, Failed, Cause };

struct FleetRowCounts
{
    qsizetype all = 0;
    qsizetype succeeded = 0; ///< also those with a warning
    qsizetype warnings = 0;  ///< of those that succeeded
    qsizetype failed = 0;    ///< expectedly or not
    qsizetype expected = 0;  ///< of those that failed: so many were expected to
    qsizetype suspects = 0;  ///< of those that failed unexpectedly: not yet often enough to be down
    qsizetype changed = 0;

    [[nodiscard]] qsizetype unexpected() const { return failed - expected; }
};

} // namespace dicom_echo
