// Looks at what a window shows as somebody does who reads another language than its authors: is all of it translated,
// is nothing cut, is all of it in sight?
#pragma once

#include <QStringList>

class QWidget;

namespace dicom_echo::test {

/// What is shown in `root` and is not between brackets (see SpokenTexts), but for widgets with one of these accessible
/// names, and what is in them: tool tips, names and descriptions for screen readers too.
[[nodiscard]] QStringList untranslatedTexts(const QWidget *root, const QStringList &exempt);

/// Texts with less room than they need that do not tell themselves in a tool tip, and what is not within its parent.
[[nodiscard]] QStringList cutTexts(const QWidget *root);

} // namespace dicom_echo::test
