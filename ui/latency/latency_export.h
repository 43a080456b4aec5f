// Saves the round trips of a run: the chart as a picture, the values as a table.
#pragma once

#include <QString>

#include <optional>

class QImage;

namespace dicom_echo {

class LatencyChart;
class LatencySeries;

/// The round trips of a run as they are given away.
struct LatencyDocument
{
    const LatencyChart *chart;
    const LatencySeries *series;
    QString peer;  ///< in the table
    QString title; ///< above the chart: the peer, and when it was
};

/// Whose round trips they are, as it may be given away.
struct LatencyPeer
{
    QString calledAeTitle;
    QString address;
    quint16 port = 0;
};
[[nodiscard]] LatencyDocument latencyDocument(const LatencyChart &chart, const LatencySeries &series,
                                              const LatencyPeer &peer);

/// In the format that the name of the file asks for: PNG, SVG, or CSV if it asks for neither. Returns why it failed, as
/// a sentence with the path.
[[nodiscard]] std::optional<QString> saveLatency(const QString &path, const LatencyDocument &document);

[[nodiscard]] QImage latencyImage(const LatencyDocument &document);
/// With black text on white, whatever the window looks like, if it is for a page that is white.
enum class SvgColors { OfTheWindow, OfPaper };
[[nodiscard]] QByteArray latencySvg(const LatencyDocument &document, SvgColors colors);

/// CSV (RFC 4180), a header and then a line for each sample: number, UTC, milliseconds, outcome, peer.
[[nodiscard]] QByteArray latencyCsv(const LatencySeries &series, const QString &peer);

} // namespace dicom_echo
