// Saves PDUs under a name whose ending chooses the form.
#pragma once

#include "core/capture/capture.h"
#include "core/echo/input_rules.h"

namespace dicom_echo {

enum class CaptureFormat {
    Pcapng, ///< .pcapng: for Wireshark and tshark
    Text,   ///< .txt: dump and bytes to read
    Bytes,  ///< .bin: the PDUs one behind the other, those of both directions
};

/// The form that the ending of a file's name chooses, upper or lower case.
[[nodiscard]] Parsed<CaptureFormat> captureFormat(const QString &path);

/// Why a capture cannot be saved there: its ending, or that the file cannot be written. Empty if it can.
/// Tries it, without changing the file.
[[nodiscard]] QString captureFileError(const QString &path);

/// Writes the whole capture, or nothing: an existing file is replaced only by a whole one. Returns what went wrong, a
/// sentence that names the file; empty if nothing did.
[[nodiscard]] QString saveCapture(const QString &path, const Capture &capture);

/// The same with one PDU of it; `index` counts from 0.
[[nodiscard]] QString savePdu(const QString &path, const Capture &capture, qsizetype index);

} // namespace dicom_echo
