// Words about the stages of a run for the strip that shows them.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo {

/// `Resolve`, `Connect`, `TLS`, `Associate`, `Echo`, `Release`.
[[nodiscard]] QString stageTitle(Stage stage);

/// State and time: `OK, 1.2 ms`, `Running`, `Not used`.
[[nodiscard]] QString stageStateText(Stage stage, const StageRecord &record);

/// What the stage found, in a sentence; plain text.
[[nodiscard]] QString stageEvidence(Stage stage, const EchoReport &report);

} // namespace dicom_echo
