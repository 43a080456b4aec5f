// Bytes as lines of text: offset, hexadecimal and ASCII columns, and which character stands for which byte. A
// plain value.
#pragma once

#include "core/pdu/pdu.h"

#include <QByteArray>
#include <QPoint>
#include <QString>

#include <vector>

namespace dicom_echo {

struct HexLines
{
    QByteArray bytes;
    int bytesPerLine = 16;
    std::vector<ByteRange> hidden = {}; ///< are shown as dots; ascending

    [[nodiscard]] int count() const;
    /// Length of each line in characters, without a line break.
    [[nodiscard]] int length() const;
    [[nodiscard]] QString line(int number) const;

    [[nodiscard]] bool isHidden(qsizetype offset) const;

    /// Where the two digits of a byte stand: column and line.
    [[nodiscard]] QPoint position(qsizetype offset) const;
    /// The byte whose digits or character stand there, or are next to it.
    [[nodiscard]] qsizetype offsetAt(QPoint position) const;

    // Columns, of the bytes of a line counted from 0.
    [[nodiscard]] int offsetDigits() const;
    [[nodiscard]] int hexColumn(int byteOfLine) const;
    [[nodiscard]] int asciiColumn() const;
};

} // namespace dicom_echo
