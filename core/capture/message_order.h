// What is wrong with PDUs only among the others of their association: fragments of two messages interleaved (PS3.7
// 6.3.1, PS3.8 annex E), and presentation contexts that were not negotiated (PS3.8 9.3.3.2).
#pragma once

#include "core/capture/capture.h"

namespace dicom_echo {

/// By index, at most one for each PDU, the first one in it. What only a missing PDU, or a missing part of one, could
/// explain is no violation.
[[nodiscard]] QMap<qsizetype, Violation> messageOrderViolations(const QList<PduTransfer> &pdus);

} // namespace dicom_echo
