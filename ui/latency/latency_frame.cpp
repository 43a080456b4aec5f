#include "ui/latency/latency_frame.h"

#include "core/diagnosis/duration_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qreal spaceOfTimeTick = 80; // pixels
constexpr qreal spaceOfValueTick = 36;
constexpr float outageOpacity = 0.35F;

} // namespace

qreal LatencyFrame::xOf(double seconds) const
{
    return plot.left() + (seconds - window.from) / window.width() * plot.width();
}

qreal LatencyFrame::yOf(double milliseconds) const
{
    return plot.bottom() - axis.shareOf(milliseconds) * plot.height();
}

void paintTitle(QPainter &painter, const LatencyFrame &frame, const QString &title)
{
    if (title.isEmpty())
        return;
    const QFontMetricsF metrics(frame.font);
    const QRectF place(frame.plot.left(), frame.plot.top() - 2 * metrics.height() - LatencyFrame::gap,
                       frame.histogram.right() - frame.plot.left(), metrics.height());
    QFont bold = frame.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(toneColor(Tone::Normal, frame.palette));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(bold).elidedText(title, Qt::ElideRight, place.width()));
    painter.setFont(frame.font);
}

/// Hatched, so that it is no matter of colour alone.
void paintOutages(QPainter &painter, const LatencyFrame &frame, const QList<TimeWindow> &outages)
{
    QColor color = toneColor(Tone::Bad, frame.palette);
    color.setAlphaF(outageOpacity);
    for (const TimeWindow &outage : outages) {
        const qreal left = std::max(frame.xOf(outage.from), frame.plot.left());
        const qreal right = std::min(frame.xOf(outage.to), frame.plot.right());
        if (right < frame.plot.left() || left > frame.plot.right())
            continue;
        painter.fillRect(QRectF(left, frame.plot.top(), std::max(right - left, 2.0), frame.plot.height()),
                         QBrush(color, Qt::BDiagPattern));
    }
}

void paintValueAxis(QPainter &painter, const LatencyFrame &frame)
{
    const QFontMetricsF metrics(frame.font);
    const QColor text = toneColor(Tone::Muted, frame.palette);
    QColor line = text;
    line.setAlphaF(0.25F);
    for (const auto &[value, label] :
         frame.axis.ticks(std::max(2, static_cast<int>(frame.plot.height() / spaceOfValueTick)))) {
        const qreal y = frame.yOf(value);
        painter.setPen(line);
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.histogram.right(), y));
        painter.setPen(text);
        const QRectF place(0, y - metrics.height() / 2, frame.plot.left() - LatencyFrame::gap, metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 ms").arg(label));
    }
}

/// By the clock: people compare it with the logs of other programs.
void paintTimeAxis(QPainter &painter, const LatencyFrame &frame, qint64 begin)
{
    const QFontMetricsF metrics(frame.font);
    const QColor text = toneColor(Tone::Muted, frame.palette);
    QColor line = text;
    line.setAlphaF(0.25F);
    const int most = std::max(2, static_cast<int>(frame.plot.width() / spaceOfTimeTick));
    qreal labelled = 0; // up to here
    for (const ClockTick &tick : clockTicks(begin, frame.window, most)) {
        const qreal x = frame.xOf(tick.seconds);
        painter.setPen(line);
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom() + LatencyFrame::gap / 2));
        const qreal width = metrics.horizontalAdvance(tick.text);
        if (x - width / 2 < labelled)
            continue; // it would lie over the one before it
        labelled = x + width / 2 + LatencyFrame::gap;
        painter.setPen(text);
        painter.drawText(QRectF(x - width / 2, frame.plot.bottom() + LatencyFrame::gap, width, metrics.height()),
                         Qt::AlignCenter, tick.text);
    }
}

/// Its label stands on the line, at the left, where those of the percentiles are not.
void paintThreshold(QPainter &painter, const LatencyFrame &frame, double milliseconds)
{
    if (milliseconds > frame.axis.top() || milliseconds < frame.axis.bottom())
        return;
    const QFontMetricsF metrics(frame.font);
    const qreal y = frame.yOf(milliseconds);
    painter.setPen(QPen(toneColor(Tone::Warning, frame.palette), 2, Qt::DashDotLine));
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.histogram.right(), y));
    const QString label =
        QCoreApplication::translate("LatencyFrame", "threshold %1").arg(durationText(milliseconds, userWords()));
    const bool isBelow = y - frame.plot.top() < metrics.height();
    painter.drawText(
        QPointF(frame.plot.left() + LatencyFrame::gap, isBelow ? y + metrics.ascent() + 2 : y - metrics.descent() - 1),
        label);
}

} // namespace dicom_echo
