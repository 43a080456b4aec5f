#include "core/language/words.h"

#include <QTranslator>

#include <algorithm>
#include <limits>
#include <utility>

namespace dicom_echo {

namespace {

constexpr char context[] = "Core";

/// English, too, has a catalogue: of its plurals.
std::shared_ptr<const QTranslator> catalogueOf(Language language)
{
    auto catalogue = std::make_shared<QTranslator>();
    const bool isLoaded =
        catalogue->load(QStringLiteral(":/translations/dicom-echo-core_%1.qm").arg(languageCode(language)));
    Q_ASSERT(isLoaded); // it is compiled in
    Q_UNUSED(isLoaded);
    return catalogue;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale::c();
    case Language::German:
        return QLocale(QLocale::German);
    }
    Q_UNREACHABLE();
}

} // namespace

Words::Words(Language language)
    : Words(localeOf(language), catalogueOf(language))
{}

Words::Words(const QLocale &locale, std::shared_ptr<const QTranslator> catalogue)
    : m_locale(locale)
    , m_catalogue(std::move(catalogue))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

const Words &Words::of(Language language)
{
    switch (language) { // each is loaded when it is first asked for
    case Language::English: {
        static const Words words(language);
        return words;
    }
    case Language::German: {
        static const Words words(language);
        return words;
    }
    }
    Q_UNREACHABLE();
}

Language Words::language() const
{
    return m_locale.language() == QLocale::German ? Language::German : Language::English;
}

QString Words::operator()(const Text &text) const
{
    if (*text.source == '\0') // which is where a catalogue has its own description
        return {};
    const auto plural = static_cast<int>(std::min<qint64>(text.count, std::numeric_limits<int>::max()));
    QString said = m_catalogue->translate(context, text.source, text.comment, plural);
    if (said.isEmpty())
        said = QString::fromUtf8(text.source);
    if (text.count >= 0)
        said.replace(QStringLiteral("%n"), QString::number(text.count));
    return said;
}

QString Words::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

} // namespace dicom_echo
