// Text that others wrote, made safe to show.
#pragma once

#include <QString>

namespace dicom_echo {

/// The same text with control characters, bidirectional controls and unassigned characters replaced by visible escapes
/// (`\x1B`, `\u202E`), safe for a terminal, a log line and a plain-text label.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace dicom_echo
