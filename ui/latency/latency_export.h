// Saves the round trips of a run: the chart as a picture, the values as a table.
#pragma once

#include <QString>

#include <optional>

namespace dicom_echo {

class LatencyChart;
class LatencySeries;

/// In the form that the name of the file asks for: PNG, SVG, or CSV if it asks for none of these. Returns why it could
/// not: a sentence with the path.
[[nodiscard]] std::optional<QString> saveLatency(const QString &path, const LatencyChart &chart,
                                                 const LatencySeries &series);

/// One line of CSV (RFC 4180) for each sample after a line of names: number, UTC, milliseconds, outcome.
[[nodiscard]] QByteArray latencyCsv(const LatencySeries &series);

} // namespace dicom_echo
