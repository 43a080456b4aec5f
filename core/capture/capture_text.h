// PDUs as text: the dump that users of echoscu know with the bytes under it.
#pragma once

#include "core/capture/capture.h"

class QIODevice;

namespace dicom_echo {

/// Writes all of it in UTF-8: the endpoints of each connection, and each PDU with its number, direction, time, dump and
/// bytes. Errors are left to the device.
void writeCaptureText(const Capture &capture, QIODevice &device);

/// One PDU of it, in the same form. `index` counts from 0.
[[nodiscard]] QString pduText(const Capture &capture, qsizetype index);

/// Lines of offset, 16 bytes in hexadecimal, and the same as ASCII.
[[nodiscard]] QString hexDumpText(QByteArrayView bytes);

} // namespace dicom_echo
