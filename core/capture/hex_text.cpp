#include "core/capture/hex_text.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

namespace dicom_echo {

namespace {

/// A line of prose has hardly as many words in a row that could be bytes.
constexpr qsizetype fewestBytes = 6;

struct Token
{
    QStringView text;
    qsizetype column = 0;
    qsizetype blanksBefore = 0;
};

QList<Token> tokensOf(QStringView line)
{
    QList<Token> tokens;
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

/// What was found in a line.
struct HexLine
{
    std::optional<quint64> offset;
    QByteArray bytes;
    qsizetype column = 0;      ///< of the first byte
    qsizetype groupLength = 0; ///< digits of the first group
    bool hasColon = false;     ///< behind the offset
};

/// The groups of digits from `first` on, up to the ASCII column: what is no group, or stands further away.
HexLine bytesFrom(const QList<Token> &tokens, qsizetype first)
{
    constexpr qsizetype columnGap = 3;
    constexpr qsizetype halfLine = 8; // many programs have a wider gap in the middle of a line
    HexLine line;
    line.column = tokens[first].column;
    line.groupLength = tokens[first].text.size();
    qsizetype usualGap = 0;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
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

std::optional<HexLine> lineWithOffset(const QList<Token> &tokens)
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

/// The longest run of groups in the line.
std::optional<HexLine> lineWithoutOffset(const QList<Token> &tokens)
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

/// `0x01, 0x00` of a C array.
QByteArray bytesOfArray(const QString &line)
{
    static const QRegularExpression element(QStringLiteral("\\b0[xX]([0-9A-Fa-f]{1,2})\\b(?!:)"));
    QByteArray bytes;
    for (auto match = element.globalMatch(line); match.hasNext();)
        bytes += char(match.next().capturedView(1).toUShort(nullptr, 16));
    return bytes;
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

/// `"\x01\x00..."` and `b'\x01\x00...'`, from the quote in front of the first escape on.
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

/// Puts the lines of dumps together.
class HexDumpReader
{
public:
    void add(QStringView line);
    [[nodiscard]] QList<HexDump> finish();

private:
    enum class Style { None, Offsets, Plain };

    [[nodiscard]] bool addEncoded(QStringView line);
    [[nodiscard]] bool addWithOffset(const HexLine &line);
    [[nodiscard]] bool addPlain(const HexLine &line);
    void begin(Style style, const HexLine &line);
    void end();

    QList<HexDump> m_dumps;
    Style m_style = Style::None;
    HexDump m_dump;
    QByteArray m_last;       ///< the last line, which may go past the offset of the next one
    qsizetype m_perLine = 0; ///< bytes of a line, once two are known
    qsizetype m_column = 0;
    bool m_isRepeated = false; ///< a `*` stands for lines like the last one
    bool m_isOfWords = false;
    char m_oddByte = 0; ///< of words: the last byte of an odd number stands behind the zero that fills the word up
    bool m_wasInterrupted = false; ///< by a line that is no dump
    bool m_isRead = false;
};

void HexDumpReader::begin(Style style, const HexLine &line)
{
    end();
    m_style = style;
    m_column = line.column;
    m_isOfWords = line.groupLength == 4 && line.offset && !line.hasColon;
    m_dump.wasRead = m_isRead;
    m_last = line.bytes;
    m_perLine = 0;
}

void HexDumpReader::end()
{
    if (m_perLine > 0)
        m_last.truncate(m_perLine);
    m_dump.bytes += m_last;
    m_last.clear();
    if (!m_dump.bytes.isEmpty()) {
        if (m_isOfWords) {
            m_dump.swapped = m_dump.bytes;
            for (qsizetype i = 0; i + 1 < m_dump.swapped.size(); i += 2)
                std::swap(m_dump.swapped[i], m_dump.swapped[i + 1]);
            if (m_dump.swapped.size() % 2 == 1)
                m_dump.swapped.back() = m_oddByte;
        }
        m_dumps.append(std::move(m_dump));
    }
    m_dump = {};
    m_style = Style::None;
    m_isRepeated = false;
    m_isOfWords = false;
    m_wasInterrupted = false;
}

/// Each line is one string or a part of an array.
bool HexDumpReader::addEncoded(QStringView line)
{
    QByteArray bytes = bytesOfEscapes(line);
    if (bytes.isEmpty() && line.contains(QStringLiteral("0x"), Qt::CaseInsensitive))
        bytes = bytesOfArray(line.toString());
    const bool continues = m_style == Style::Plain && !m_wasInterrupted;
    if (bytes.isEmpty() || (bytes.size() < fewestBytes && !continues))
        return false;
    HexLine found;
    found.bytes = bytes;
    if (!continues)
        begin(Style::Plain, found);
    else
        m_last += bytes;
    return true;
}

bool HexDumpReader::addWithOffset(const HexLine &line)
{
    const qint64 expected = m_dump.bytes.size() + m_last.size();
    const auto offset = qint64(qMin(*line.offset, quint64(1) << 40));
    if (m_style == Style::Offsets && offset > m_dump.bytes.size() && offset <= expected) {
        const auto length = qsizetype(offset - m_dump.bytes.size());
        if (length % 2 == 1 && length < m_last.size())
            m_oddByte = m_last[length];
        m_last.truncate(length); // the rest was ASCII that looks like bytes
        m_perLine = m_perLine == 0 ? m_last.size() : m_perLine;
    } else if (m_style == Style::Offsets && m_isRepeated && offset > expected && !m_last.isEmpty()) {
        constexpr qint64 mostRepeated = 16 * 1024 * 1024;
        if (offset - m_dump.bytes.size() > mostRepeated)
            return false;
        m_last = m_last.repeated(qsizetype((offset - m_dump.bytes.size()) / m_last.size() + 1));
        m_last.truncate(qsizetype(offset - m_dump.bytes.size()));
        m_perLine = 0;
    } else if (offset == 0 && !line.bytes.isEmpty()) {
        begin(Style::Offsets, line);
        return true;
    } else {
        return false;
    }
    m_dump.bytes += m_last;
    m_last = line.bytes;
    m_isRepeated = false;
    return true;
}

bool HexDumpReader::addPlain(const HexLine &line)
{
    const bool continues = m_style == Style::Plain && !m_wasInterrupted && !m_isRead && line.column == m_column;
    if (continues) {
        m_last += line.bytes;
        return true;
    }
    if (line.bytes.size() < fewestBytes)
        return false;
    begin(Style::Plain, line);
    return true;
}

void HexDumpReader::add(QStringView line)
{
    m_isRead = line.contains(QStringLiteral("Read PDU HEAD"));
    const QList<Token> tokens = tokensOf(line);
    if (tokens.size() == 1 && tokens[0].text == u"*" && m_style == Style::Offsets) {
        m_isRepeated = true;
        return;
    }
    const std::optional<HexLine> withOffset = m_style == Style::Plain ? std::nullopt : lineWithOffset(tokens);
    if (withOffset && addWithOffset(*withOffset))
        return;
    if (addEncoded(line))
        return;
    if (const auto plain = lineWithoutOffset(tokens); plain && addPlain(*plain))
        return;
    if (m_style == Style::Plain)
        end();
    m_wasInterrupted = true;
}

QList<HexDump> HexDumpReader::finish()
{
    end();
    return std::move(m_dumps);
}

} // namespace

QList<HexDump> hexDumps(QStringView text)
{
    HexDumpReader reader;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        reader.add(end < 0 ? text : text.first(end));
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return reader.finish();
}

} // namespace dicom_echo
