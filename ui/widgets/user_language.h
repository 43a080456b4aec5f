// The language of the window. It is chosen once, before the first widget is made.
#pragma once

#include "core/language/words.h"

namespace dicom_echo {

/// Everything that tr() makes from now on is in this language, the texts of Qt's own dialogs included, and so are
/// userWords(). Call it on the main thread, with an application object and before other threads are started.
void speakLanguage(Language language);

/// The part of it that installs no catalogue: for tests, in words of their own.
void speakIn(const Words &words);

/// What is shown is made in these: English until speakLanguage() is called. Any thread may call it.
[[nodiscard]] const Words &userWords();

} // namespace dicom_echo
