// The words in which a field of a PDU is shown, spoken and explained.
#pragma once

#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

/// `0x8030  C-ECHO-RSP`. Blanks at the ends are shown as U+2423. The value of a group is that of its one telling field.
[[nodiscard]] QString fieldValueText(const Field &field);

/// The same for a screen reader: blanks at the ends are counted.
[[nodiscard]] QString spokenFieldValue(const Field &field);

/// `bytes 10 to 25 (16)`; `byte 10`.
[[nodiscard]] QString byteRangeText(const ByteRange &range);

/// Clause of the standard and place: `PS3.8 9.3.2, bytes 10 to 25 (16)`.
[[nodiscard]] QString fieldPlaceText(const Field &field);

/// The field and everything in it, a line each, indented: `Called-AE-title: ANY-SCP`. `depth` is that of the field.
[[nodiscard]] QString fieldLines(const Field &field, int depth = 0);

} // namespace dicom_echo
