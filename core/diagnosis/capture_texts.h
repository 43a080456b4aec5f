// The sentences about capture files that are damaged, or that cannot be opened or saved.
#pragma once

#include "core/capture/capture_error.h"

namespace dicom_echo {

/// Names the file.
[[nodiscard]] QString captureErrorText(const CaptureError &error);

[[nodiscard]] QString captureRemarkText(const CaptureRemark &remark);

} // namespace dicom_echo
