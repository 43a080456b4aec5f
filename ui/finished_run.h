// A run that is over, as far as the window keeps it. A plain value.
#pragma once

#include "core/echo/echo_report.h"

#include <QStringList>

namespace dicom_echo {

struct FinishedRun
{
    EchoReport report;
    QStringList logLines; ///< at debug, with their prefixes; of a very long run the last ones
};

} // namespace dicom_echo
