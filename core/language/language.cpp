#include "core/language/language.h"

#include <QLocale>

#include <clocale>

namespace dicom_echo {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::German:
        return QStringLiteral("de");
    }
    Q_UNREACHABLE();
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::German:
        return QStringLiteral("Deutsch");
    }
    Q_UNREACHABLE();
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages(); // "de-AT", "de", ...
    for (const QString &name : wanted)
        for (const Language language : languages)
            if (name.section(u'-', 0, 0) == languageCode(language))
                return language;
    return Language::English;
}

void keepSystemErrorsEnglish()
{
    std::setlocale(LC_MESSAGES, "C"); // NOLINT(concurrency-mt-unsafe): before there is another thread
}

} // namespace dicom_echo
