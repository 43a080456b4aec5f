// The look that all HTML reports share: one page that stands alone, without a script and with nothing loaded from
// elsewhere, to be read on a screen of any width and printed on A4. Private to this room.
#pragma once

#include "core/report/report_document.h"

namespace dicom_echo {

/// <tag>text</tag>, with the text escaped.
[[nodiscard]] QString htmlElement(const QString &tag, const QString &text);
/// The same with a class.
[[nodiscard]] QString htmlElement(const QString &tag, const QString &cssClass, const QString &text);

/// Heading, rows, steps, picture and lines; `level` of the heading, 2 or 3.
[[nodiscard]] QString htmlSection(const ReportSection &section, const Words &words, int level = 2);

/// The whole page, which names the language of the words: title and heading, the summary in the colour of the verdict,
/// and `body`, which is HTML.
[[nodiscard]] QString htmlPage(const QString &title, Verdict verdict, const QString &summary, const QString &body,
                               const Words &words);

} // namespace dicom_echo
