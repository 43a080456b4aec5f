// A language as a value: whoever makes a text is handed the Words to make it in. Nothing is global, so that one process
// says the same thing in English to a program and in the user's language to its user.
#pragma once

#include "core/language/language.h"

#include <QLocale>

#include <memory>

class QTranslator;

/// Nothing to the compiler; to lupdate, which is told this name (resources/translations), the context of the texts of a
/// class.
#define DICOM_ECHO_TEXT_CONTEXT(context)

namespace dicom_echo {

/// A text for people, in English as it stands in the source, to be said by some Words: `words(Text::tr("Echo
/// failed."))`.
struct Text
{
    DICOM_ECHO_TEXT_CONTEXT(Core)

    const char *source = "";
    const char *comment = nullptr;
    qint64 count = -1;

    constexpr Text() = default;
    /// One that is the same in all languages.
    constexpr Text(const char *same)
        : source(same)
    {}

    /// One with `%n` is for a `count`, which takes its place and decides on the plural.
    [[nodiscard]] static constexpr Text tr(const char *source, const char *comment = nullptr, qint64 count = -1)
    {
        Text text(source);
        text.comment = comment;
        text.count = count;
        return text;
    }
};

/// Copies share their catalogue. Any thread may use it.
class Words
{
public:
    explicit Words(Language language);

    /// In the words of another catalogue, with the numbers of `locale`.
    Words(const QLocale &locale, std::shared_ptr<const QTranslator> catalogue);

    /// Those of a language, loaded once.
    [[nodiscard]] static const Words &of(Language language);

    /// What programs, the log and the ticket are told in. Numbers are as in the C locale.
    [[nodiscard]] static const Words &english() { return of(Language::English); }

    /// The text in this language; in English if the catalogue lacks it.
    [[nodiscard]] QString operator()(const Text &text) const;

    /// With this language's decimal point, without separators of thousands.
    [[nodiscard]] QString number(double value, int decimals) const;

    /// Of its numbers and dates.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// The language of its numbers.
    [[nodiscard]] Language language() const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace dicom_echo
