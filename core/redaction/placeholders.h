// What stands in for host names, addresses, AE titles and other names: the same placeholder for the same value as long
// as the object lives, and the replacement of all known values in a text.
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace dicom_echo {

class Placeholders
{
public:
    enum class Kind {
        Host,    ///< `HOST-1`; of what is an address, as Address
        Address, ///< `192.0.2.1`, `2001:db8::1`: valid, but nobody's
        AeTitle, ///< `AE-1`, at most 16 characters
        Name,    ///< `NAME-1`: of a certificate or its issuer
        File,    ///< `FILE-1`
    };

    /// The placeholder of a value, which is found in texts from then on. Empty for an empty value.
    QString placeholder(Kind kind, const QString &value);

    /// `AE-1 = MAINPACS` for each value that is found in texts, in the order of the placeholders.
    [[nodiscard]] QStringList replacements() const;

    /// Whether a placeholder may be of another length than the value that it replaces.
    enum class Length { Any, Kept };

    /// The text with every known value replaced where it stands as a whole word, longer values before shorter ones.
    /// Host names and addresses are found in upper and lower case. Single characters and short numbers are too common
    /// to be looked for. Where the length is kept, a placeholder is cut or filled up with `*`.
    [[nodiscard]] QString replaced(const QString &text, Length length) const;

private:
    struct Known
    {
        Kind kind;
        QString value;
        QString placeholder;
    };

    QString addressPlaceholder(const QString &text);
    QString placeholderOf(Kind kind, const QString &value, const QString &format);
    void lookFor(Kind kind, const QString &value, const QString &placeholder);
    [[nodiscard]] const Known *knownAt(const QString &text, const QString &foldedText, qsizetype position) const;

    QHash<QString, QString> m_placeholders[5]; ///< by kind: value -> placeholder
    // What is looked for in texts. Of a fleet that is tens of thousands of values: each costs nothing to look for.
    QHash<QString, QList<Known>> m_known; ///< by the value without case; the newest first
    QList<qsizetype> m_sizes;             ///< that the values have, the largest first
};

} // namespace dicom_echo
