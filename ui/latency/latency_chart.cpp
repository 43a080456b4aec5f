#include "ui/latency/latency_chart.h"

#include "core/diagnosis/duration_text.h"
#include "ui/latency/latency_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"
#include "ui/widgets/widget_metrics.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dicom_echo {
namespace {

/// Without it a screen reader would hear of a client area.
QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *const chart = qobject_cast<LatencyChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

constexpr double zoomStep = 1.25;
constexpr double panShare = 0.1; // of what is shown
constexpr double mostEnlarged = 1e4;
constexpr double angleOfWheelStep = 120;

} // namespace

LatencyChart::LatencyChart(const LatencySeries &series, const LatencyDistribution &distribution, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
    , m_distribution(distribution)
{
    QAccessible::installFactory(makeChartAccessible); // keeps one of each
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumHeight(fontMetrics().height() * 6);
}

QSize LatencyChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
}

TimeWindow LatencyChart::window() const
{
    return m_window.value_or(wholeTime(m_series));
}

void LatencyChart::follow(const std::optional<RoundTripSummary> &times)
{
    m_times = times;
    if (isEmpty())
        m_window.reset();
    if (m_window && m_followsNewest)
        m_window = m_window->moved(wholeTime(m_series).to - m_window->to).within(wholeTime(m_series));
    update();
}

void LatencyChart::fit()
{
    m_window.reset();
    m_enlarge = 1;
    update();
    Q_EMIT viewChanged();
}

void LatencyChart::show(const TimeWindow &window)
{
    const TimeWindow whole = wholeTime(m_series);
    const TimeWindow shown = window.within(whole);
    m_window = shown == whole ? std::nullopt : std::optional(shown);
    m_followsNewest = shown.to >= whole.to;
    update();
    Q_EMIT viewChanged();
}

void LatencyChart::zoom(double factor, double anchor)
{
    show(window().zoomed(factor, anchor));
}

void LatencyChart::enlarge(double factor)
{
    m_enlarge = std::clamp(m_enlarge * factor, 1.0, mostEnlarged);
    update();
    Q_EMIT viewChanged();
}

void LatencyChart::setOptions(const LatencyOptions &options)
{
    m_options = options;
    update();
}

LatencyPainter LatencyChart::painterFor(const QRectF &area, const QPalette &palette, const QString &title) const
{
    LatencyView view{&m_series, &m_distribution, m_times, window(), m_enlarge};
    view.options = m_options;
    view.outages = m_outages;
    view.title = title;
    return {view, area, smallFont(this), palette};
}

void LatencyChart::paintOn(QPainter &painter, const QRectF &area, const QPalette &palette, const QString &title) const
{
    painter.fillRect(area, palette.color(QPalette::Base));
    painterFor(area, palette, title).paint(painter);
}

void LatencyChart::paintEvent(QPaintEvent *)
{
    QStylePainter screen(this);
    if (isEmpty()) {
        paintEmpty(screen);
    } else {
        const LatencyPainter chart = painter();
        chart.paint(screen);
        if (m_pointer && chart.plot().contains(*m_pointer)) {
            screen.setPen(QPen(toneColor(Tone::Muted, palette()), 1, Qt::DotLine));
            screen.drawLine(QPointF(m_pointer->x(), chart.plot().top()),
                            QPointF(m_pointer->x(), chart.plot().bottom()));
        }
    }
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        screen.setPen(palette().color(QPalette::Highlight)); // a style may fill its own frame
        screen.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LatencyChart::paintEmpty(QPainter &painter) const
{
    const int margin = fontMetrics().height();
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("The round trip of each echo is drawn here. Press Echo; with Repeat above 1, or with Watch, "
                        "the chart shows how it changes."));
}

QString LatencyChart::textAt(const QPointF &place) const
{
    if (isEmpty())
        return {};
    const LatencyPainter chart = painter();
    if (chart.histogram().contains(place)) {
        const LatencyPainter::Bar bar = chart.barAt(place.y());
        return tr("%1 to %2\nabout %3 echoes")
            .arg(durationText(bar.from, userWords()), durationText(bar.to, userWords()),
                 countText(std::llround(bar.count)));
    }
    if (place.x() < chart.plot().left() || place.x() > chart.plot().right())
        return {};
    const QString column = columnText(chart.columnAt(place.x()));
    if (column.isEmpty())
        return {};
    const double seconds = chart.secondsAt(place.x());
    const qint64 time = m_series.begin() + std::llround(seconds * 1e6);
    return tr("%1 (%2 after the first echo)").arg(timeOfDayText(time), durationText(seconds * 1000, userWords())) +
           u'\n' + column;
}

bool LatencyChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) // values are shown as the pointer moves, not when it rests
        return true;
    return QWidget::event(event);
}

void LatencyChart::keyPressEvent(QKeyEvent *event)
{
    const TimeWindow shown = window();
    const double middle = (shown.from + shown.to) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return show(shown.moved(-panShare * shown.width()));
    case Qt::Key_Right:
        return show(shown.moved(panShare * shown.width()));
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift on many keyboards
        return zoom(1 / zoomStep, middle);
    case Qt::Key_Minus:
        return zoom(zoomStep, middle);
    case Qt::Key_Up:
        return enlarge(zoomStep);
    case Qt::Key_Down:
        return enlarge(1 / zoomStep);
    case Qt::Key_Home:
        return fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void LatencyChart::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / angleOfWheelStep;
    const double factor = std::pow(zoomStep, -steps);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        enlarge(1 / factor);
    else
        zoom(factor, painter().secondsAt(event->position().x()));
    event->accept();
}

void LatencyChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged = event->position();
}

void LatencyChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_dragged) {
        const LatencyPainter chart = painter();
        show(window().moved(chart.secondsAt(m_dragged->x()) - chart.secondsAt(event->position().x())));
        m_dragged = event->position();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(textAt(event->position())), this);
    }
    update();
}

void LatencyChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void LatencyChart::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
}

void LatencyChart::leaveEvent(QEvent *)
{
    m_pointer.reset();
    update();
}

} // namespace dicom_echo
#include "moc_latency_chart.cpp"
