// Saves the round trips of a run: the chart as a picture, the values as a table.
#pragma once

#include <QString>

#include <optional>

namespace dicom_echo {

class LatencyChart;
class LatencySeries;

/// In the format that the name of the file asks for: PNG, SVG, or CSV if it asks for neither. Returns why it failed, as
/// a sentence with the path.
[[nodiscard]] std::optional<QString> saveLatency(const QString &path, const LatencyChart &chart,
                                                 const LatencySeries &series);

/// CSV (RFC 4180), a header and then a line for each sample: number, UTC, milliseconds, outcome.
[[nodiscard]] QByteArray latencyCsv(const LatencySeries &series);

} // namespace dicom_echo
