// The standard's codes as text, the wording users of echoscu know. Unknown codes are shown by number, reserved ones as
// `Reserved`. Not translated: these words are what people search for.
#pragma once

#include <QString>

namespace dicom_echo {

/// PS3.8 table 9-21, in the words of the log's error lines.
[[nodiscard]] QString rejectResultText(quint8 result);                ///< `Rejected Permanent`
[[nodiscard]] QString rejectSourceText(quint8 source);                ///< `Service User`
[[nodiscard]] QString rejectReasonText(quint8 source, quint8 reason); ///< `Called AE title not recognised`

/// PS3.8 table 9-26. The reason is significant only if the source is the service-provider.
[[nodiscard]] QString abortSourceText(quint8 source);                ///< `DUL service-user`
[[nodiscard]] QString abortReasonText(quint8 source, quint8 reason); ///< `No reason given`

/// PS3.8 table 9-18.
[[nodiscard]] QString contextResultText(quint8 result); ///< `Rejected - Abstract Syntax Not Supported`

/// The statuses that a C-ECHO may have, PS3.7 9.1.5.1.4 and annex C.
[[nodiscard]] QString statusName(quint16 status);     ///< `Success`, `SOP Class Not Supported`; empty for others
[[nodiscard]] QString echoStatusText(quint16 status); ///< `Success`, `0x0122 - SOP Class Not Supported`, `0xA700`

/// A code that has no text of its own: `Unknown (9)`.
[[nodiscard]] QString unknownCodeText(quint32 code);

/// `4 bytes`.
[[nodiscard]] QString byteCountText(qsizetype count);

/// `(0000,0002)`.
[[nodiscard]] QString tagText(quint16 group, quint16 element);

} // namespace dicom_echo
