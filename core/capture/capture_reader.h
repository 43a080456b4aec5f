// Opens a capture that this program or another one made: pcap and pcapng files, and files that hold PDUs alone.
#pragma once

#include "core/capture/capture_error.h"
#include "core/net/cancel_token.h"

#include <optional>

namespace dicom_echo {

/// Larger files are not read, in bytes.
inline constexpr qint64 maximumCaptureSize = 256 * 1024 * 1024;
/// More PDUs of one file are not read.
inline constexpr qsizetype maximumPdus = 1'000'000;

struct OpenedCapture
{
    QList<Capture> captures;      ///< one for each association, at least one; the initiator's PDUs are the sent ones
    QList<CaptureRemark> remarks; ///< what is damaged or missing in the file
};

/// One of the two.
struct CaptureResult
{
    std::optional<OpenedCapture> opened;
    std::optional<CaptureError> error;

    explicit operator bool() const { return opened.has_value(); }
};

/// Reads a file of at most maximumCaptureSize; see AssociationFinder for the other bounds. May take seconds, on any
/// thread. A PDU that is not whole is given as far as it is there. Of a file of PDUs the endpoints and times are not
/// known, and directions are what their types suggest. Once cancelled it returns soon, with the error Cancelled.
[[nodiscard]] CaptureResult openCapture(const QString &path, const CancelToken &cancel = {});

} // namespace dicom_echo
