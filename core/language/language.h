// The languages that DICOM Echo speaks, and which of them the user's system asks for.
#pragma once

#include <QString>

#include <array>

namespace dicom_echo {

enum class Language { English, German };

inline constexpr std::array languages = {Language::English, Language::German};

/// `en`, `de`: as in HTML, in settings, and in the names of the catalogues.
[[nodiscard]] QString languageCode(Language language);

/// `English`, `Deutsch`: each in its own words.
[[nodiscard]] QString languageName(Language language);

/// The first that LANGUAGE, LC_ALL, LC_MESSAGES or LANG name and that there is; English if there is none.
[[nodiscard]] Language systemLanguage();

/// What the operating system says of its errors goes into the log and JSON, which are English whatever the user speaks.
/// Call it on the main thread when the application object is made: that sets the locale of the process.
void keepSystemErrorsEnglish();

} // namespace dicom_echo
