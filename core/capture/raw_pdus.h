// Reads a file that holds PDUs one behind the other and nothing else.
#pragma once

#include "core/capture/capture_reader.h"

namespace dicom_echo {

/// `bytes`: the whole file. One capture with the PDUs that are whole, none if the first one is not; endpoints and times
/// are not known, directions are what the types of the PDUs suggest. Once cancelled it returns what it has.
[[nodiscard]] OpenedCapture readRawPdus(const QString &path, QByteArrayView bytes, const CancelToken &cancel);

} // namespace dicom_echo
