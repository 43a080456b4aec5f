#include "core/text/visible_text.h"

#include "core/text/hex_number.h"

namespace dicom_echo {

namespace {

/// Characters that could act on a terminal or a label, hide, or pass for another one. Of the blanks only U+0020 stays:
/// a peer that puts a no-break space into an AE title is a peer whose AE title nobody can type.
bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return character != U' ';
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    if (character <= 0xFF)
        return QStringLiteral("\\x") + hexDigits(character, 2);
    return character <= 0xFFFF ? QStringLiteral("\\u") + hexDigits(character, 4)
                               : QStringLiteral("\\U") + hexDigits(character, 8);
}

} // namespace

QString visibleText(const QString &text)
{
    QString result;
    qsizetype kept = 0; // everything before it is in the result
    for (qsizetype i = 0; i < text.size();) {
        const QChar unit = text.at(i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        const qsizetype length = isPair ? 2 : 1;
        if (isInvisible(character)) {
            result += QStringView(text).sliced(kept, i - kept);
            result += escaped(character);
            kept = i + length;
        }
        i += length;
    }
    if (kept == 0)
        return text;
    result += QStringView(text).sliced(kept);
    return result;
}

} // namespace dicom_echo
