// The bytes that one line of text prints, in whatever way. Private to this room. Pure functions.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace dicom_echo {

/// A word of a line.
struct HexToken
{
    QStringView text;
    qsizetype column = 0;
    qsizetype blanksBefore = 0;
};

[[nodiscard]] QList<HexToken> hexTokens(QStringView line);

/// What was found in a line.
struct HexLine
{
    std::optional<quint64> offset;
    QByteArray bytes;
    qsizetype column = 0;      ///< of the first byte
    qsizetype groupLength = 0; ///< digits of the first group
    bool hasColon = false;     ///< behind the offset
};

/// Of a line with an offset, with whatever prefix in front of it; the bytes end before the ASCII column.
[[nodiscard]] std::optional<HexLine> lineWithOffset(const QList<HexToken> &tokens);

/// The longest run of groups of digits in the line.
[[nodiscard]] std::optional<HexLine> lineWithoutOffset(const QList<HexToken> &tokens);

/// `0x01, 0x00` of a C array.
[[nodiscard]] QByteArray bytesOfArray(const QString &line);

/// `"\x01\x00..."` and `b'\x01\x00...'`, from the quote in front of the first escape on.
[[nodiscard]] QByteArray bytesOfEscapes(QStringView line);

} // namespace dicom_echo
