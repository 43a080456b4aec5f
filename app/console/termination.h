// SIGINT and SIGTERM as the cancellation of what runs without a window.
#pragma once

#include "core/net/cancel_token.h"

namespace dicom_echo {

/// From the first call on the first of the signals cancels this token; a second one ends the process. Call it on the
/// main thread, before there are others.
[[nodiscard]] const CancelToken &terminationToken();

} // namespace dicom_echo
