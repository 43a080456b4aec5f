// Finds hex dumps in text, as programs print them and people post them: with or without offsets, ASCII and the prefix
// of a log; as C arrays, escaped strings and streams of digits.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace dicom_echo {

/// The bytes of one dump: one PDU or packet, or several ones of a stream.
struct HexDump
{
    QByteArray bytes;
    /// The same if they were printed as 16-bit numbers, little endian, as hexdump and od do; else empty.
    QByteArray swapped;
    bool wasRead = false; ///< a line of DCMTK's log says that it came from the peer
    bool operator==(const HexDump &) const = default;
};

/// In the order of the text. Words that only look like a few bytes are not taken for a dump.
[[nodiscard]] QList<HexDump> hexDumps(QStringView text);

} // namespace dicom_echo
