// The sentences about capture files that are damaged, or that cannot be opened or saved.
#pragma once

#include "core/capture/capture_error.h"
#include "core/diagnosis/pdu_summary.h"

namespace dicom_echo {

/// Names the file.
[[nodiscard]] QString captureErrorText(const CaptureError &error, const Words &words = Words::english());

[[nodiscard]] QString captureRemarkText(const CaptureRemark &remark, const Words &words = Words::english());

/// One PDU of a capture summed up, whole or not, with what is wrong with it among the others.
[[nodiscard]] PduSummary capturedPduSummary(const Capture &capture, qsizetype index,
                                            const Words &words = Words::english());

/// `1400 of 16390 bytes are missing from the file`; empty for a whole PDU.
[[nodiscard]] QString partialPduText(const PduTransfer &pdu, const Words &words = Words::english());

/// All violations in one line, the first ones if there are many; empty if there are none.
[[nodiscard]] QString violationsText(const PduSummary &summary, const Words &words = Words::english());

} // namespace dicom_echo
