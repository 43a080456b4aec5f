// The rows of the failure table for the stage tls: real TLS servers, and scripted bytes for what none can be made to
// do.
#pragma once

#include "tests/integration/engine/failure_rows.h"

namespace dicom_echo::test {

[[nodiscard]] QList<FailureRow> tlsFailureRows();

} // namespace dicom_echo::test
