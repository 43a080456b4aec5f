// Saves PDUs under a name whose ending chooses the form.
#pragma once

#include "core/capture/capture_error.h"

#include <optional>

namespace dicom_echo {

enum class CaptureFormat {
    Pcapng, ///< .pcapng: for Wireshark and tshark
    Text,   ///< .txt: dump and bytes to read
    Bytes,  ///< .bin: the PDUs one behind the other, those of both directions; only whole ones
};

/// The form that the ending of a file's name chooses, upper or lower case; none if it is another one.
[[nodiscard]] std::optional<CaptureFormat> captureFormat(const QString &path);

/// Why a capture cannot be saved there: its ending, or that the file cannot be written. Nothing if it can.
/// Tries it, without changing the file.
[[nodiscard]] std::optional<CaptureError> captureFileError(const QString &path);

/// Writes the whole capture, or nothing: an existing file is replaced only by a whole one. Returns what went wrong;
/// nothing if nothing did.
[[nodiscard]] std::optional<CaptureError> saveCapture(const QString &path, const Capture &capture);

/// The same with one PDU of it; `index` counts from 0.
[[nodiscard]] std::optional<CaptureError> savePdu(const QString &path, const Capture &capture, qsizetype index);

} // namespace dicom_echo
