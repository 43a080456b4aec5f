// The failures as a table: what the network or the peer does, and everything that is said about it. Rejections, aborts,
// statuses and context results by value are in tst_engine_refusals.
#pragma once

#include "tests/support/engine_run.h"

namespace dicom_echo::test {

using PlayFailure = std::function<EngineRun()>;

struct FailureRow
{
    const char *name;
    FindingCode code;
    const char *stages;  ///< as EngineRun::stages()
    QStringList log;     ///< the lines at level error; of a failed release, at level warning
    const char *verdict; ///< with PEER in the place of address and port
    PlayFailure play;
};

[[nodiscard]] QList<FailureRow> failureRows();

} // namespace dicom_echo::test
