#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dicom_echo {
namespace {

Words &spokenWords()
{
    static Words words = Words::english();
    return words;
}

/// Without a catalogue of that name, which may happen to Qt's, the texts stay as they are.
void installCatalogue(const QString &path)
{
    auto *const catalogue = new QTranslator(QCoreApplication::instance());
    if (catalogue->load(path))
        QCoreApplication::installTranslator(catalogue);
    else
        delete catalogue;
}

} // namespace

void speakLanguage(Language language)
{
    const QString code = languageCode(language);
    speakIn(Words(language));
    if (language != systemLanguage()) // numbers and dates stand among its words
        QLocale::setDefault(QLocale(QLocale(code).language(), QLocale::system().territory()));
    installCatalogue(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code));
    installCatalogue(QStringLiteral(":/translations/dicom-echo-core_%1.qm").arg(code));
    installCatalogue(QStringLiteral(":/translations/dicom-echo-ui_%1.qm").arg(code));
}

void speakIn(const Words &words)
{
    spokenWords() = words;
}

const Words &userWords()
{
    return spokenWords();
}

} // namespace dicom_echo
