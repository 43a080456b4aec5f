#include "core/capture/hex_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace dicom_echo {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

/// One or several bytes without a blank between them.
bool isBytes(QStringView text)
{
    return text.size() >= 2 && text.size() % 2 == 0 && isHex(text);
}

/// The offset in front of a line: `0000`, `00000010:`, `0x0010:`.
std::optional<quint64> offsetOf(QStringView text)
{
    constexpr qsizetype fewestDigits = 4, mostDigits = 16;
    if (text.endsWith(u':'))
        text = text.chopped(1);
    if (text.startsWith(QStringLiteral("0x")))
        text = text.sliced(2);
    if (text.size() < fewestDigits || text.size() > mostDigits || !isHex(text))
        return std::nullopt;
    return text.toULongLong(nullptr, 16);
}

/// The groups of digits from `first` on, up to the ASCII column: what is no group, or stands further away.
HexLine bytesFrom(const QList<HexToken> &tokens, qsizetype first)
{
    constexpr qsizetype columnGap = 3;
    constexpr qsizetype halfLine = 8; // many programs have a wider gap in the middle of a line
    HexLine line;
    line.column = tokens[first].column;
    line.groupLength = tokens[first].text.size();
    qsizetype usualGap = 0;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        const HexToken &token = tokens[i];
        const bool fits = token.text.size() == line.groupLength ||
                          (token.text.size() < line.groupLength && i + 1 == tokens.size()) ||
                          (token.text.size() < line.groupLength && tokens[i + 1].blanksBefore > token.blanksBefore);
        if (!isBytes(token.text) || !fits)
            break;
        if (i == first + 1)
            usualGap = token.blanksBefore;
        const bool isMiddle = line.bytes.size() == halfLine && token.blanksBefore == usualGap + 1;
        if (i > first && (token.blanksBefore >= columnGap || (token.blanksBefore > usualGap && !isMiddle)))
            break;
        line.bytes += QByteArray::fromHex(token.text.toLatin1());
    }
    return line;
}

char unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return '\n';
    case u'r':
        return '\r';
    case u't':
        return '\t';
    case u'f':
        return '\f';
    case u'v':
        return '\v';
    case u'a':
        return '\a';
    case u'b':
        return '\b';
    case u'0':
        return '\0';
    }
    return c.toLatin1();
}

} // namespace

QList<HexToken> hexTokens(QStringView line)
{
    QList<HexToken> tokens;
    qsizetype position = 0;
    while (position < line.size()) {
        const qsizetype blank = position;
        while (position < line.size() && line[position].isSpace())
            ++position;
        const qsizetype begin = position;
        while (position < line.size() && !line[position].isSpace())
            ++position;
        if (position > begin)
            tokens.append({line.sliced(begin, position - begin), begin, begin - blank});
    }
    return tokens;
}

std::optional<HexLine> lineWithOffset(const QList<HexToken> &tokens)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const std::optional<quint64> offset = offsetOf(tokens[i].text);
        if (!offset) {
            if (isBytes(tokens[i].text))
                return std::nullopt;
            continue; // the prefix of a log
        }
        HexLine line;
        if (i + 1 < tokens.size() && isBytes(tokens[i + 1].text))
            line = bytesFrom(tokens, i + 1);
        else if (i > 0 || i + 1 < tokens.size())
            return std::nullopt;
        line.offset = offset;
        line.hasColon = tokens[i].text.endsWith(u':');
        return line;
    }
    return std::nullopt;
}

std::optional<HexLine> lineWithoutOffset(const QList<HexToken> &tokens)
{
    std::optional<HexLine> longest;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!isBytes(tokens[i].text))
            continue;
        const HexLine line = bytesFrom(tokens, i);
        if (!longest || line.bytes.size() > longest->bytes.size())
            longest = line;
        i += qMax(qsizetype(0), line.bytes.size() * 2 / line.groupLength - 1);
    }
    return longest;
}

QByteArray bytesOfArray(const QString &line)
{
    static const QRegularExpression element(QStringLiteral("\\b0[xX]([0-9A-Fa-f]{1,2})\\b(?!:)"));
    QByteArray bytes;
    for (auto match = element.globalMatch(line); match.hasNext();)
        bytes += char(match.next().capturedView(1).toUShort(nullptr, 16));
    return bytes;
}

QByteArray bytesOfEscapes(QStringView line)
{
    const qsizetype escape = line.indexOf(QStringLiteral("\\x"));
    if (escape < 0)
        return {};
    qsizetype begin = escape;
    while (begin > 0 && line[begin - 1] != u'"' && line[begin - 1] != u'\'')
        --begin;
    const QChar quote = begin > 0 ? line[begin - 1] : QChar();
    QByteArray bytes;
    for (qsizetype i = begin == 0 ? escape : begin; i < line.size() && (quote.isNull() || line[i] != quote); ++i) {
        if (line[i] != u'\\' || i + 1 == line.size()) {
            bytes += line[i].toLatin1();
            continue;
        }
        const QStringView digits = line.sliced(i + 1).first(qMin(qsizetype(3), line.size() - i - 1));
        const bool isNumber = digits.size() == 3 && digits[0] == u'x' && isHex(digits.sliced(1));
        bytes += isNumber ? char(digits.sliced(1).toUShort(nullptr, 16)) : unescaped(digits[0]);
        i += isNumber ? 3 : 1;
    }
    return bytes;
}

} // namespace dicom_echo
