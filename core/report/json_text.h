// JSON as this program writes it.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace dicom_echo {

/// Indented, ending in a newline, and pure ASCII (everything else is escaped), so that no peer can make a terminal obey
/// it.
[[nodiscard]] QByteArray asciiJson(const QJsonObject &object);
/// The same in one line, which ends in a newline.
[[nodiscard]] QByteArray asciiJsonLine(const QJsonObject &object);

/// To the nanosecond: that is more than any clock here resolves, and the rest would be noise of the binary fraction.
[[nodiscard]] double toTheNanosecond(double milliseconds);

} // namespace dicom_echo
