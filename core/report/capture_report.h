// An opened capture as text and as JSON (schema dicom-echo/capture/1): what --open prints.
#pragma once

#include "core/capture/capture_reader.h"

namespace dicom_echo {

/// A line for each association, and one for each of its PDUs with number, time, direction, type, size and meaning; then
/// the notes on the file. Control characters of the peers are made visible.
[[nodiscard]] QString captureListText(const OpenedCapture &opened);

/// One document, ends in a newline. `length` is what the PDU's own length field says (PS3.8 9.3.1), the six bytes of
/// its header not among it; `missingBytes` are not in the file; times are UTC; what is not known is null.
[[nodiscard]] QByteArray captureJsonText(const OpenedCapture &opened);

} // namespace dicom_echo
