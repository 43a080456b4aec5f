// What the peer's A-ASSOCIATE-AC says, for the report of the run.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo {

/// Notes what the peer said of itself and how it answered each presentation context, PS3.8 9.3.3.
void recordAcceptance(const AssociatePdu &acceptance, EchoReport &report);

/// Whether there is a presentation context to echo over.
[[nodiscard]] bool hasAcceptedContext(const EchoReport &report);

} // namespace dicom_echo
