// The rows of the failure table for the stages resolve and connect: names and connections that a test makes fail.
#pragma once

#include "tests/integration/engine/failure_rows.h"

namespace dicom_echo::test {

[[nodiscard]] QList<FailureRow> connectFailureRows();

} // namespace dicom_echo::test
