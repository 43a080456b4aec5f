// The texts of the program in another language, remembered as they are asked for: what is shown in that language can be
// found by its English text.
#pragma once

#include "core/language/language.h"

#include <QMultiHash>
#include <QMutex>
#include <QTranslator>

#include <memory>
#include <vector>

namespace dicom_echo::test {

class SpokenTexts : public QTranslator
{
public:
    /// Of no language: each text 40 % longer, with accents, between brackets.
    SpokenTexts() = default;
    /// In the words of the catalogues that are compiled in, and of Qt's where they are installed.
    explicit SpokenTexts(Language language);

    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Any thread may call it.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override;

    /// What stands for this English text, in either without its mnemonic; several if it has several meanings.
    [[nodiscard]] QStringList spoken(const QString &english) const;
    /// What of ours was asked for and is in no catalogue.
    [[nodiscard]] QStringList missing() const;

private:
    [[nodiscard]] QString lookUp(const char *context, const char *source, const char *disambiguation, int count) const;

    std::vector<std::unique_ptr<QTranslator>> m_catalogues; ///< none: of no language
    mutable QMutex m_mutex;
    mutable QMultiHash<QString, QString> m_spoken;
    mutable QStringList m_missing;
};

/// What of a text is not between the brackets of the language that is none.
[[nodiscard]] QString outsideBrackets(const QString &text);

} // namespace dicom_echo::test
