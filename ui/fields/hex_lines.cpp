#include "ui/fields/hex_lines.h"

#include "core/text/hex_number.h"

#include <algorithm>
#include <iterator>

namespace dicom_echo {
namespace {

constexpr QChar hiddenCharacter(0x00B7); ///< a dot at half height: a byte 2EH is a dot on the line
constexpr int columnGap = 2;             ///< characters between offsets, digits and ASCII

QChar characterOf(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar(QLatin1Char(byte)) : QChar(u'.');
}

} // namespace

int HexLines::count() const
{
    return static_cast<int>((bytes.size() + bytesPerLine - 1) / bytesPerLine);
}

int HexLines::length() const
{
    return asciiColumn() + bytesPerLine;
}

QString HexLines::line(int number) const
{
    const qsizetype first = qsizetype(number) * bytesPerLine;
    const QByteArray shown = bytes.mid(first, bytesPerLine);
    QString text(length(), u' ');
    text.replace(0, offsetDigits(), hexDigits(static_cast<quint32>(first), offsetDigits()));
    for (int i = 0; i < shown.size(); ++i) {
        if (isHidden(first + i)) {
            text.replace(hexColumn(i), 2, QString(2, hiddenCharacter));
            text[asciiColumn() + i] = hiddenCharacter;
            continue;
        }
        text.replace(hexColumn(i), 2, hexDigits(static_cast<quint8>(shown[i]), 2));
        text[asciiColumn() + i] = characterOf(shown[i]);
    }
    return text;
}

bool HexLines::isHidden(qsizetype offset) const
{
    const auto isBefore = [](qsizetype wanted, const ByteRange &range) { return wanted < range.offset; };
    const auto next = std::upper_bound(hidden.begin(), hidden.end(), offset, isBefore);
    return next != hidden.begin() && offset < std::prev(next)->offset + std::prev(next)->length;
}

QPoint HexLines::position(qsizetype offset) const
{
    return {hexColumn(static_cast<int>(offset % bytesPerLine)), static_cast<int>(offset / bytesPerLine)};
}

qsizetype HexLines::offsetAt(QPoint position) const
{
    int byte = position.x() - asciiColumn();
    if (byte < 0) {
        byte = bytesPerLine - 1;
        while (byte > 0 && position.x() < hexColumn(byte))
            --byte;
    }
    const int line = std::clamp(position.y(), 0, std::max(0, count() - 1));
    const qsizetype offset = qsizetype(line) * bytesPerLine + std::clamp(byte, 0, bytesPerLine - 1);
    return std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(0, bytes.size() - 1));
}

int HexLines::offsetDigits() const
{
    return bytes.size() <= 0x10000 ? 4 : 8;
}

int HexLines::hexColumn(int byteOfLine) const
{
    const bool isSecondHalf = bytesPerLine >= 8 && byteOfLine >= bytesPerLine / 2;
    return offsetDigits() + columnGap + 3 * byteOfLine + (isSecondHalf ? 1 : 0);
}

int HexLines::asciiColumn() const
{
    return hexColumn(bytesPerLine - 1) + 2 + columnGap;
}

} // namespace dicom_echo
