#include "core/capture/hex_text.h"

#include "core/capture/hex_line.h"

#include <utility>

namespace dicom_echo {

namespace {

/// A line of prose has hardly as many words in a row that could be bytes.
constexpr qsizetype fewestBytes = 6;

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
    const QList<HexToken> tokens = hexTokens(line);
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
