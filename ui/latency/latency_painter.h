// Draws the latency chart on any paint device, the screen or a file: round trips over time, a histogram beside them on
// the same axis, lines at the percentiles.
#pragma once

#include "core/latency/latency_distribution.h"
#include "core/latency/latency_series.h"
#include "ui/latency/latency_frame.h"

#include <optional>

class QPainter;

namespace dicom_echo {

/// How the user wants the chart to be.
struct LatencyOptions
{
    ValueScale scale = ValueScale::Linear;
    std::optional<double> threshold; ///< milliseconds; where a line is to be
    bool operator==(const LatencyOptions &) const = default;
};

/// What is to be drawn. Borrows the data.
struct LatencyView
{
    const LatencySeries *series = nullptr;
    const LatencyDistribution *distribution = nullptr;
    std::optional<RoundTripSummary> times; ///< for the lines at the percentiles; none: no lines
    TimeWindow window;                     ///< the time that is shown
    double enlarge = 1; ///< by how much the axis of the round trips is stretched; what is above its end is marked
    LatencyOptions options = {};
    QList<TimeWindow> outages = {}; ///< times without a successful echo
    QString title = {};             ///< above the chart; from the peer: not markup
};

/// From the first sample to the last, and a little longer if all are at one time.
[[nodiscard]] TimeWindow wholeTime(const LatencySeries &series);

class LatencyPainter
{
public:
    LatencyPainter(const LatencyView &view, const QRectF &area, const QFont &font, const QPalette &palette);

    /// Without samples it paints only the axes.
    void paint(QPainter &painter) const;

    /// Where round trips over time are, and where the histogram is.
    [[nodiscard]] QRectF plot() const { return m_frame.plot; }
    [[nodiscard]] QRectF histogram() const { return m_frame.histogram; }

    [[nodiscard]] double secondsAt(qreal x) const;
    [[nodiscard]] qreal xOf(double seconds) const { return m_frame.xOf(seconds); }
    [[nodiscard]] qreal yOf(double milliseconds) const { return m_frame.yOf(milliseconds); }

    /// The samples that are drawn at this place.
    [[nodiscard]] LatencyColumn columnAt(qreal x) const;

    /// The bar of the histogram at this place.
    struct Bar
    {
        double from = 0; ///< milliseconds
        double to = 0;
        double count = 0;
    };
    [[nodiscard]] Bar barAt(qreal y) const;

private:
    [[nodiscard]] ValueAxis makeAxis() const;
    void paintColumns(QPainter &painter) const;
    void paintSamples(QPainter &painter) const;
    void paintFailure(QPainter &painter, qreal x) const;
    void paintBeyond(QPainter &painter, qreal x) const;
    void paintHistogram(QPainter &painter) const;
    void paintPercentiles(QPainter &painter) const;
    [[nodiscard]] int barCount() const;
    [[nodiscard]] std::vector<double> barEdges() const;
    [[nodiscard]] qint64 timeAt(double seconds) const;
    [[nodiscard]] bool isSparse() const;

    LatencyView m_view;
    LatencyFrame m_frame;
    qsizetype m_first = 0; ///< the samples that are shown
    qsizetype m_last = 0;
};

} // namespace dicom_echo
