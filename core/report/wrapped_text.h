// Text broken into lines.
#pragma once

#include <QString>

namespace dicom_echo {

/// Breaks `text` at blanks. The first line begins with `first`, the others with as many blanks; each holds at most
/// `width` characters, unless one word has more, and ends in a line break.
[[nodiscard]] QString wrappedText(const QString &first, const QString &text, qsizetype width);

/// The same in the width of a text report, 76 characters.
[[nodiscard]] QString reportLine(const QString &first, const QString &text);

} // namespace dicom_echo
