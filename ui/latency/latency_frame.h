// What stands around the curve of a latency chart: axes, title, outages, threshold. Values, and functions that paint
// them on any device. Private to the chart's painter.
#pragma once

#include "core/latency/chart_axis.h"
#include "core/latency/value_axis.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace dicom_echo {

/// Where everything is, in pixels, and what the axes show.
struct LatencyFrame
{
    static constexpr qreal gap = 6;

    QRectF plot;      ///< round trips over time
    QRectF histogram; ///< beside it, on the same axis
    ValueAxis axis;
    TimeWindow window;
    QFont font;
    QPalette palette;

    [[nodiscard]] qreal xOf(double seconds) const;
    [[nodiscard]] qreal yOf(double milliseconds) const;
};

/// Above the plot; cut if it is too long.
void paintTitle(QPainter &painter, const LatencyFrame &frame, const QString &title);
void paintValueAxis(QPainter &painter, const LatencyFrame &frame);
/// `begin` is the time of the first sample in microseconds.
void paintTimeAxis(QPainter &painter, const LatencyFrame &frame, qint64 begin);
void paintOutages(QPainter &painter, const LatencyFrame &frame, const QList<TimeWindow> &outages);
/// Nothing if it is beyond the axis.
void paintThreshold(QPainter &painter, const LatencyFrame &frame, double milliseconds);

} // namespace dicom_echo
