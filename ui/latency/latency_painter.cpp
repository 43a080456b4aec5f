#include "ui/latency/latency_painter.h"

#include "core/diagnosis/duration_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dicom_echo {
namespace {

constexpr double shortestRoundTrip = 1e-4; // milliseconds: a logarithm needs more than nothing
constexpr double shortestTime = 1e-3;      // seconds: what a single sample gets
constexpr qreal histogramShare = 0.16;     // of the width
constexpr qreal widestHistogram = 160;
constexpr qreal barHeight = 4;
constexpr qreal markSize = 3.5;
constexpr qreal spaceOfSample = 3;
constexpr double headRoom = 1.06; // above the longest round trip
constexpr double footRoom = 0.9;  // below the shortest one, on a logarithmic axis

struct PercentileLine
{
    QString name;
    double milliseconds = 0;
    Qt::PenStyle style = Qt::SolidLine;
};

std::array<PercentileLine, 3> percentileLines(const RoundTripSummary &times)
{
    return {{{QCoreApplication::translate("LatencyPainter", "median %1"), times.median, Qt::SolidLine},
             {QCoreApplication::translate("LatencyPainter", "95 % %1"), times.p95, Qt::DashLine},
             {QCoreApplication::translate("LatencyPainter", "99 % %1"), times.p99, Qt::DotLine}}};
}

} // namespace

TimeWindow wholeTime(const LatencySeries &series)
{
    return {0, std::max(static_cast<double>(series.end() - series.begin()) / 1e6, shortestTime)};
}

LatencyPainter::LatencyPainter(const LatencyView &view, const QRectF &area, const QFont &font, const QPalette &palette)
    : m_view(view)
{
    m_frame.font = font;
    m_frame.palette = palette;
    m_frame.window = view.window;
    const QFontMetricsF metrics(font);
    const qreal values = metrics.horizontalAdvance(QStringLiteral("000.00 ms")) + LatencyFrame::gap;
    qreal labels = 0;
    for (const PercentileLine &line : percentileLines({}))
        labels = std::max(labels, metrics.horizontalAdvance(line.name.arg(QStringLiteral("000.00 ms"))));
    labels += LatencyFrame::gap;
    const qreal bars = std::min(widestHistogram, area.width() * histogramShare);
    const qreal title = view.title.isEmpty() ? 0 : metrics.height() + LatencyFrame::gap;
    m_frame.plot = area.adjusted(values, title + metrics.height(), -(labels + bars + 2 * LatencyFrame::gap),
                                 -(metrics.height() + 2 * LatencyFrame::gap));
    m_frame.histogram =
        QRectF(m_frame.plot.right() + LatencyFrame::gap, m_frame.plot.top(), bars, m_frame.plot.height());
    m_first = m_view.series->indexAt(timeAt(m_view.window.from));
    m_last = m_view.series->indexAt(timeAt(m_view.window.to) + 1);
    m_frame.axis = makeAxis();
}

ValueAxis LatencyPainter::makeAxis() const
{
    const LatencyColumn shown = m_view.series->summary(m_first, std::max(m_first, m_last));
    if (shown.most <= 0)
        return ValueAxis::linear(1);
    const double most = double{shown.most} * headRoom;
    switch (m_view.options.scale) {
    case ValueScale::Linear:
        break;
    case ValueScale::Logarithmic: {
        const double least = std::max(double{shown.least}, shortestRoundTrip) * footRoom;
        return ValueAxis::logarithmic(least, least * std::pow(most / least, 1 / m_view.enlarge));
    }
    case ValueScale::Clipped:
        if (m_view.times && m_view.times->p99 > 0)
            return ValueAxis::linear(std::min(most, m_view.times->p99 * headRoom) / m_view.enlarge);
        break;
    }
    return ValueAxis::linear(most / m_view.enlarge);
}

qint64 LatencyPainter::timeAt(double seconds) const
{
    return m_view.series->begin() + std::llround(seconds * 1e6);
}

double LatencyPainter::secondsAt(qreal x) const
{
    return m_view.window.from + (x - m_frame.plot.left()) / std::max(m_frame.plot.width(), 1.0) * m_view.window.width();
}

bool LatencyPainter::isSparse() const
{
    return static_cast<qreal>(m_last - m_first) * spaceOfSample < m_frame.plot.width();
}

LatencyColumn LatencyPainter::columnAt(qreal x) const
{
    const qreal reach = isSparse() ? 2 * markSize : 0.5;
    const qsizetype first = m_view.series->indexAt(timeAt(secondsAt(x - reach)));
    return m_view.series->summary(first, std::max(first, m_view.series->indexAt(timeAt(secondsAt(x + reach)))));
}

int LatencyPainter::barCount() const
{
    return std::max(1, static_cast<int>(m_frame.plot.height() / barHeight));
}

std::vector<double> LatencyPainter::barEdges() const
{
    const int count = barCount();
    std::vector<double> edges;
    for (int i = 0; i <= count; ++i)
        edges.push_back(m_frame.axis.valueAt(static_cast<double>(i) / count));
    return edges;
}

LatencyPainter::Bar LatencyPainter::barAt(qreal y) const
{
    const std::vector<double> edges = barEdges();
    const auto count = static_cast<int>(edges.size()) - 1;
    const double place = (m_frame.plot.bottom() - y) / std::max(m_frame.plot.height(), 1.0) * count;
    const auto index = static_cast<size_t>(std::clamp(static_cast<int>(place), 0, count - 1));
    return {edges[index], edges[index + 1], m_view.distribution->bins(edges)[index]};
}

void LatencyPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_frame.font);
    if (!m_view.title.isEmpty())
        paintTitle(painter, m_frame, m_view.title);
    paintOutages(painter, m_frame, m_view.outages);
    paintValueAxis(painter, m_frame);
    if (m_view.series->size() > 0)
        paintTimeAxis(painter, m_frame, m_view.series->begin());
    if (m_view.series->size() > 0 && m_frame.plot.width() > 1 && m_frame.plot.height() > 1) {
        if (isSparse())
            paintSamples(painter);
        else
            paintColumns(painter);
        paintHistogram(painter);
        paintPercentiles(painter);
        if (m_view.options.threshold)
            paintThreshold(painter, m_frame, *m_view.options.threshold);
    }
    painter.restore();
}

/// Sample by sample, joined by lines where none failed.
void LatencyPainter::paintSamples(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_frame.palette.color(QPalette::Highlight);
    QList<QPolygonF> stretches(1); // from failure to failure
    for (qsizetype index = m_first; index < m_last; ++index) {
        const LatencySample &sample = m_view.series->at(index);
        const qreal x = m_frame.xOf(static_cast<double>(sample.timeMicroseconds - m_view.series->begin()) / 1e6);
        if (sample.outcome != SampleOutcome::Lost)
            stretches.last() << QPointF(x, m_frame.yOf(double{sample.milliseconds}));
        else if (!stretches.last().isEmpty())
            stretches.append(QPolygonF());
        if (double{sample.milliseconds} > m_frame.axis.top())
            paintBeyond(painter, x);
        if (sample.outcome != SampleOutcome::Succeeded)
            paintFailure(painter, x);
    }
    painter.setBrush(color);
    for (const QPolygonF &points : std::as_const(stretches)) {
        painter.setPen(QPen(color, 1));
        painter.drawPolyline(points);
        painter.setPen(Qt::NoPen);
        for (const QPointF &point : points)
            painter.drawEllipse(point, 2, 2);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// In each column of pixels a line from the shortest to the longest round trip in it, so that no peak is lost.
void LatencyPainter::paintColumns(QPainter &painter) const
{
    const int count = static_cast<int>(m_frame.plot.width());
    const std::vector<LatencyColumn> columns =
        m_view.series->columns(timeAt(m_view.window.from), timeAt(m_view.window.to), count);
    QList<QLineF> lines;
    QList<QPointF> singles;
    qreal nextMark = m_frame.plot.left();
    for (size_t i = 0; i < columns.size(); ++i) {
        const LatencyColumn &column = columns[i];
        const qreal x = m_frame.plot.left() + static_cast<qreal>(i) + 0.5;
        if (column.answers == 1)
            singles << QPointF(x, m_frame.yOf(double{column.most}));
        else if (column.answers > 1)
            lines << QLineF(x, m_frame.yOf(double{column.most}), x, m_frame.yOf(double{column.least}) + 1);
        if (x < nextMark)
            continue;
        if (column.failures > 0)
            paintFailure(painter, x);
        else if (double{column.most} > m_frame.axis.top())
            paintBeyond(painter, x);
        else
            continue;
        nextMark = x + 2 * markSize;
    }
    painter.setPen(QPen(m_frame.palette.color(QPalette::Highlight), 1));
    painter.drawLines(lines);
    for (const QPointF &single : std::as_const(singles)) // a line would be one pixel, too small to be seen
        painter.fillRect(QRectF(single.x() - 1.5, single.y() - 1.5, 3, 3), m_frame.palette.color(QPalette::Highlight));
}

/// A cross at the upper edge.
void LatencyPainter::paintFailure(QPainter &painter, qreal x) const
{
    painter.setPen(QPen(toneColor(Tone::Bad, m_frame.palette), 2));
    const QPointF center(x, m_frame.plot.top() - markSize - 1);
    const QPointF a(markSize, markSize);
    const QPointF b(markSize, -markSize);
    painter.drawLine(center - a, center + a);
    painter.drawLine(center - b, center + b);
}

/// An arrow at the upper edge: there is more above it.
void LatencyPainter::paintBeyond(QPainter &painter, qreal x) const
{
    painter.setPen(QPen(m_frame.palette.color(QPalette::Highlight), 2));
    const QPointF tip(x, m_frame.plot.top() - 2 * markSize);
    painter.drawLine(tip, tip + QPointF(-markSize, markSize));
    painter.drawLine(tip, tip + QPointF(markSize, markSize));
}

void LatencyPainter::paintHistogram(QPainter &painter) const
{
    const std::vector<double> bins = m_view.distribution->bins(barEdges());
    const double highest = *std::max_element(bins.begin(), bins.end());
    if (highest <= 0)
        return;
    QColor color = m_frame.palette.color(QPalette::Highlight);
    color.setAlphaF(0.75F);
    const qreal height = m_frame.plot.height() / static_cast<qreal>(bins.size());
    for (size_t i = 0; i < bins.size(); ++i) {
        const qreal width = bins[i] > 0 ? std::max(1.0, bins[i] / highest * m_frame.histogram.width()) : 0;
        const qreal y = m_frame.plot.bottom() - static_cast<qreal>(i + 1) * height;
        painter.fillRect(QRectF(m_frame.histogram.left(), y, width, std::max(1.0, height - 1)), color);
    }
}

/// The labels are at their lines, moved apart where they would overlap.
void LatencyPainter::paintPercentiles(QPainter &painter) const
{
    if (!m_view.times)
        return;
    const QFontMetricsF metrics(m_frame.font);
    const QColor color = toneColor(Tone::Normal, m_frame.palette);
    qreal lowest = m_frame.plot.bottom() + metrics.height() / 2;
    for (const PercentileLine &line : percentileLines(*m_view.times)) {
        if (line.milliseconds > m_frame.axis.top())
            return;
        const qreal y = m_frame.yOf(line.milliseconds);
        painter.setPen(QPen(color, 1, line.style));
        painter.drawLine(QPointF(m_frame.plot.left(), y), QPointF(m_frame.histogram.right(), y));
        const qreal center = std::min(y, lowest - metrics.height() / 2);
        lowest = center - metrics.height() / 2;
        painter.drawText(QPointF(m_frame.histogram.right() + LatencyFrame::gap,
                                 center + metrics.ascent() / 2 - metrics.descent() / 2),
                         line.name.arg(durationText(line.milliseconds, userWords())));
    }
}

} // namespace dicom_echo
