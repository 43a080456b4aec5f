#include "ui/latency/latency_painter.h"

#include "core/diagnosis/duration_text.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dicom_echo {
namespace {

constexpr double shortestTime = 1e-3;  // seconds: what a single sample gets
constexpr qreal gap = 6;               // pixels, as all below
constexpr qreal histogramShare = 0.16; // of the width
constexpr qreal widestHistogram = 160;
constexpr qreal barHeight = 4;
constexpr qreal spaceOfTimeTick = 65;
constexpr qreal spaceOfValueTick = 36;
constexpr qreal markSize = 3.5;
constexpr qreal spaceOfSample = 3;
constexpr double headRoom = 1.06; // above the longest round trip

struct PercentileLine
{
    QString name;
    double milliseconds = 0;
    Qt::PenStyle style = Qt::SolidLine;
};

std::array<PercentileLine, 3> percentileLines(const RoundTripSummary &times)
{
    const auto text = [](const char *name) { return QCoreApplication::translate("LatencyPainter", name); };
    return {{{text("median %1"), times.median, Qt::SolidLine},
             {text("95 % %1"), times.p95, Qt::DashLine},
             {text("99 % %1"), times.p99, Qt::DotLine}}};
}

} // namespace

TimeWindow wholeTime(const LatencySeries &series)
{
    return {0, std::max(static_cast<double>(series.end() - series.begin()) / 1e6, shortestTime)};
}

LatencyPainter::LatencyPainter(const LatencyView &view, const QRectF &area, const QFont &font, const QPalette &palette)
    : m_view(view)
    , m_font(font)
    , m_palette(palette)
{
    const QFontMetricsF metrics(font);
    const qreal values = metrics.horizontalAdvance(QStringLiteral("000.00 ms")) + gap;
    const qreal labels = metrics.horizontalAdvance(QStringLiteral("median 000.00 ms")) + gap;
    const qreal bars = std::min(widestHistogram, area.width() * histogramShare);
    m_plot = area.adjusted(values, metrics.height(), -(labels + bars + 2 * gap), -(metrics.height() + 2 * gap));
    m_histogram = QRectF(m_plot.right() + gap, m_plot.top(), bars, m_plot.height());
    m_first = m_view.series->indexAt(timeAt(m_view.window.from));
    m_last = m_view.series->indexAt(timeAt(m_view.window.to) + 1);
    const float most = m_view.series->summary(m_first, std::max(m_first, m_last)).most;
    if (most > 0)
        m_top = double{most} * headRoom / m_view.enlarge;
}

qint64 LatencyPainter::timeAt(double seconds) const
{
    return m_view.series->begin() + std::llround(seconds * 1e6);
}

double LatencyPainter::secondsAt(qreal x) const
{
    return m_view.window.from + (x - m_plot.left()) / std::max(m_plot.width(), 1.0) * m_view.window.width();
}

qreal LatencyPainter::xOf(double seconds) const
{
    return m_plot.left() + (seconds - m_view.window.from) / m_view.window.width() * m_plot.width();
}

qreal LatencyPainter::yOf(double milliseconds) const
{
    return m_plot.bottom() - std::min(milliseconds / m_top, 1.0) * m_plot.height();
}

bool LatencyPainter::isSparse() const
{
    return static_cast<qreal>(m_last - m_first) * spaceOfSample < m_plot.width();
}

LatencyColumn LatencyPainter::columnAt(qreal x) const
{
    const qreal reach = isSparse() ? 2 * markSize : 0.5;
    const qsizetype first = m_view.series->indexAt(timeAt(secondsAt(x - reach)));
    return m_view.series->summary(first, std::max(first, m_view.series->indexAt(timeAt(secondsAt(x + reach)))));
}

int LatencyPainter::barCount() const
{
    return std::max(1, static_cast<int>(m_plot.height() / barHeight));
}

LatencyPainter::Bar LatencyPainter::barAt(qreal y) const
{
    const int count = barCount();
    const double place = (m_plot.bottom() - y) / std::max(m_plot.height(), 1.0) * count;
    const int index = std::clamp(static_cast<int>(place), 0, count - 1);
    const std::vector<double> bins = m_view.distribution->bins(0, m_top, count);
    return {m_top * index / count, m_top * (index + 1) / count, bins[static_cast<size_t>(index)]};
}

void LatencyPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_font);
    paintAxes(painter);
    if (m_view.series->size() > 0 && m_plot.width() > 1 && m_plot.height() > 1) {
        if (isSparse())
            paintSamples(painter);
        else
            paintColumns(painter);
        paintHistogram(painter);
        paintPercentiles(painter);
    }
    painter.restore();
}

void LatencyPainter::paintAxes(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const QColor text = toneColor(Tone::Muted, m_palette);
    QColor line = text;
    line.setAlphaF(0.25F);
    const AxisTicks values = roundTicks(0, m_top, std::max(2, static_cast<int>(m_plot.height() / spaceOfValueTick)));
    for (const double value : values.values) {
        const qreal y = yOf(value);
        painter.setPen(line);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_histogram.right(), y));
        painter.setPen(text);
        const QRectF place(0, y - metrics.height() / 2, m_plot.left() - gap, metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 ms").arg(tickText(value, values.step)));
    }
    const AxisTicks times = timeTicks(m_view.window.from, m_view.window.to,
                                      std::max(2, static_cast<int>(m_plot.width() / spaceOfTimeTick)));
    for (const double seconds : times.values) {
        const qreal x = xOf(seconds);
        painter.setPen(line);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + gap / 2));
        painter.setPen(text);
        const QRectF place(x - spaceOfTimeTick / 2, m_plot.bottom() + gap, spaceOfTimeTick, metrics.height());
        painter.drawText(place, Qt::AlignCenter, timeTickText(seconds, times.step));
    }
}

/// Sample by sample, joined by lines where none failed.
void LatencyPainter::paintSamples(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_palette.color(QPalette::Highlight);
    QList<QPolygonF> stretches(1); // from failure to failure
    for (qsizetype index = m_first; index < m_last; ++index) {
        const LatencySample &sample = m_view.series->at(index);
        const qreal x = xOf(static_cast<double>(sample.timeMicroseconds - m_view.series->begin()) / 1e6);
        if (sample.outcome != SampleOutcome::Lost)
            stretches.last() << QPointF(x, yOf(double{sample.milliseconds}));
        else if (!stretches.last().isEmpty())
            stretches.append(QPolygonF());
        if (double{sample.milliseconds} > m_top)
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
    const int count = static_cast<int>(m_plot.width());
    const std::vector<LatencyColumn> columns =
        m_view.series->columns(timeAt(m_view.window.from), timeAt(m_view.window.to), count);
    QList<QLineF> lines;
    QList<QPointF> singles;
    qreal nextMark = m_plot.left();
    for (size_t i = 0; i < columns.size(); ++i) {
        const LatencyColumn &column = columns[i];
        const qreal x = m_plot.left() + static_cast<qreal>(i) + 0.5;
        if (column.answers == 1)
            singles << QPointF(x, yOf(double{column.most}));
        else if (column.answers > 1)
            lines << QLineF(x, yOf(double{column.most}), x, yOf(double{column.least}) + 1);
        if (x < nextMark)
            continue;
        if (column.failures > 0)
            paintFailure(painter, x);
        else if (double{column.most} > m_top)
            paintBeyond(painter, x);
        else
            continue;
        nextMark = x + 2 * markSize;
    }
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
    painter.drawLines(lines);
    for (const QPointF &single : std::as_const(singles)) // a line would be one pixel, too small to be seen
        painter.fillRect(QRectF(single.x() - 1.5, single.y() - 1.5, 3, 3), m_palette.color(QPalette::Highlight));
}

/// A cross at the upper edge.
void LatencyPainter::paintFailure(QPainter &painter, qreal x) const
{
    painter.setPen(QPen(toneColor(Tone::Bad, m_palette), 2));
    const QPointF center(x, m_plot.top() - markSize - 1);
    const QPointF a(markSize, markSize);
    const QPointF b(markSize, -markSize);
    painter.drawLine(center - a, center + a);
    painter.drawLine(center - b, center + b);
}

/// An arrow at the upper edge: there is more above it.
void LatencyPainter::paintBeyond(QPainter &painter, qreal x) const
{
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    const QPointF tip(x, m_plot.top() - 2 * markSize);
    painter.drawLine(tip, tip + QPointF(-markSize, markSize));
    painter.drawLine(tip, tip + QPointF(markSize, markSize));
}

void LatencyPainter::paintHistogram(QPainter &painter) const
{
    const int count = barCount();
    const std::vector<double> bins = m_view.distribution->bins(0, m_top, count);
    const double highest = *std::max_element(bins.begin(), bins.end());
    if (highest <= 0)
        return;
    QColor color = m_palette.color(QPalette::Highlight);
    color.setAlphaF(0.75F);
    const qreal height = m_plot.height() / count;
    for (size_t i = 0; i < bins.size(); ++i) {
        const qreal width = bins[i] > 0 ? std::max(1.0, bins[i] / highest * m_histogram.width()) : 0;
        const qreal y = m_plot.bottom() - static_cast<qreal>(i + 1) * height;
        painter.fillRect(QRectF(m_histogram.left(), y, width, std::max(1.0, height - 1)), color);
    }
}

/// The labels are at their lines, moved apart where they would overlap.
void LatencyPainter::paintPercentiles(QPainter &painter) const
{
    if (!m_view.times)
        return;
    const QFontMetricsF metrics(m_font);
    const QColor color = toneColor(Tone::Normal, m_palette);
    qreal lowest = m_plot.bottom() + metrics.height() / 2;
    for (const PercentileLine &line : percentileLines(*m_view.times)) {
        if (line.milliseconds > m_top)
            return;
        const qreal y = yOf(line.milliseconds);
        painter.setPen(QPen(color, 1, line.style));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_histogram.right(), y));
        const qreal center = std::min(y, lowest - metrics.height() / 2);
        lowest = center - metrics.height() / 2;
        painter.drawText(QPointF(m_histogram.right() + gap, center + metrics.ascent() / 2 - metrics.descent() / 2),
                         line.name.arg(durationText(line.milliseconds)));
    }
}

} // namespace dicom_echo
