// Reads a file that holds PDUs one behind the other and nothing else.
#pragma once

#include "core/capture/capture_reader.h"

class QIODevice;

namespace dicom_echo {

/// `device` is open and at its beginning. One capture with the PDUs, the last one as far as it is there; none if the
/// first bytes are not those of a PDU. Endpoints and times are not known, directions are what the types of the PDUs
/// suggest. Once cancelled it returns what it has.
[[nodiscard]] OpenedCapture readRawPdus(const QString &path, QIODevice &device, const CancelToken &cancel);

} // namespace dicom_echo
