// Opens a capture that this program or another one made: pcap and pcapng files, also compressed ones, files that hold
// PDUs alone, our own exports, and text with hex dumps.
#pragma once

#include "core/capture/capture_error.h"
#include "core/net/cancel_token.h"

#include <optional>

class QIODevice;

namespace dicom_echo {

/// More PDUs of one file are not read.
inline constexpr qsizetype maximumPdus = 1'000'000;
/// More of a file of text is not read, in bytes.
inline constexpr qint64 maximumTextSize = 64 * 1024 * 1024;

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

/// Reads a file of any size, packet by packet; see AssociationFinder for the bounds of what is kept. May take seconds,
/// on any thread. A PDU that is not whole is given as far as it is there. Of a file of PDUs the endpoints and times are
/// not known, and directions are what their types suggest. Once cancelled it returns soon, with the error Cancelled.
[[nodiscard]] CaptureResult openCapture(const QString &path, const CancelToken &cancel = {});

/// The same with what a device holds, which is open and at its beginning; `name` is what errors and remarks call it.
[[nodiscard]] CaptureResult readCapture(const QString &name, QIODevice &device, const CancelToken &cancel = {});

/// The same with text, for example from the clipboard, as far as maximumTextSize.
[[nodiscard]] CaptureResult openCaptureText(const QString &name, const QString &text);

} // namespace dicom_echo
