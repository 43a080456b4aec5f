#include "ui/fields/hex_view.h"

#include "ui/fields/hex_view_accessible.h"
#include "ui/widgets/appearance.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dicom_echo {
namespace {

constexpr std::array bytesPerLineChoices = {16, 8, 4};
constexpr int sideMargin = 4; ///< pixels

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installHexViewAccessible();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    fitToViewport();
}

void HexView::setBytes(const QByteArray &bytes, const std::vector<ByteRange> &hidden)
{
    if (!bytes.isEmpty())
        setFont(monospaceFont()); // not before: to look it up would take 2 % of the time to the first frame
    m_lines.bytes = bytes;
    m_lines.hidden = hidden;
    m_marked = {};
    m_cursor = 0;
    m_anchor = 0;
    verticalScrollBar()->setValue(0);
    fitToViewport();
}

void HexView::mark(const ByteRange &range)
{
    m_marked = range;
    if (range.length > 0 && !isMarked(m_cursor)) {
        m_cursor = range.offset;
        m_anchor = range.offset;
        scrollTo(range);
    }
    viewport()->update();
}

QByteArray HexView::chosenBytes() const
{
    return m_marked.length > 0 ? m_lines.bytes.mid(m_marked.offset, m_marked.length) : m_lines.bytes;
}

void HexView::moveCursor(qsizetype offset)
{
    choose(offset, Reach::OneByte);
}

QRect HexView::textRect(QPoint textPosition, int characters) const
{
    const qreal left = sideMargin - horizontalScrollBar()->value() + textPosition.x() * characterWidth();
    const int top = (textPosition.y() - verticalScrollBar()->value()) * lineHeight();
    return QRectF(left, top, characters * characterWidth(), lineHeight()).toAlignedRect();
}

QPoint HexView::textPositionAt(QPoint viewportPosition) const
{
    const int x = viewportPosition.x() + horizontalScrollBar()->value() - sideMargin;
    const int y = viewportPosition.y() < 0 ? -1 : viewportPosition.y() / lineHeight();
    return {static_cast<int>(std::floor(x / characterWidth())), y + verticalScrollBar()->value()};
}

QSize HexView::sizeHint() const
{
    constexpr int fewestLines = 4;
    const auto width =
        static_cast<int>(std::ceil(HexLines{m_lines.bytes, bytesPerLineChoices.front()}.length() * characterWidth()));
    const int frame = 2 * frameWidth();
    return {width + 2 * sideMargin + frame + verticalScrollBar()->sizeHint().width(),
            fewestLines * lineHeight() + frame};
}

bool HexView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToViewport();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update(); // only a focused view has a cursor
    return QAbstractScrollArea::event(event);
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    const int first = top + event->rect().top() / lineHeight();
    const int last = std::min(m_lines.count() - 1, top + event->rect().bottom() / lineHeight());
    for (int number = first; number <= last; ++number) {
        paintMark(painter, number);
        paintLine(painter, number);
    }
    if (hasFocus() && !m_lines.bytes.isEmpty())
        paintCursor(painter);
}

void HexView::paintMark(QPainter &painter, int number) const
{
    const qsizetype begin = qsizetype(number) * m_lines.bytesPerLine;
    const qsizetype from = std::max(m_marked.offset, begin) - begin;
    const qsizetype to = std::min(m_marked.offset + m_marked.length, begin + m_lines.bytesPerLine) - begin;
    if (from >= to)
        return;
    const auto first = static_cast<int>(from);
    const auto last = static_cast<int>(to) - 1;
    const QBrush brush = palette().brush(QPalette::Highlight);
    painter.fillRect(
        textRect({m_lines.hexColumn(first), number}, m_lines.hexColumn(last) + 2 - m_lines.hexColumn(first)), brush);
    painter.fillRect(textRect({m_lines.asciiColumn() + first, number}, last + 1 - first), brush);
}

void HexView::paintLine(QPainter &painter, int number) const
{
    const qsizetype begin = qsizetype(number) * m_lines.bytesPerLine;
    const QString text = m_lines.line(number);
    const auto draw = [&](int column, int characters) {
        painter.drawText(textRect({column, number}, characters), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         text.mid(column, characters));
    };
    painter.setPen(toneColor(Tone::Muted, palette()));
    draw(0, m_lines.offsetDigits());
    for (int i = 0; i < m_lines.bytesPerLine && begin + i < m_lines.bytes.size(); ++i) {
        painter.setPen(palette().color(isMarked(begin + i) ? QPalette::HighlightedText : QPalette::Text));
        draw(m_lines.hexColumn(i), 2);
        draw(m_lines.asciiColumn() + i, 1);
    }
}

void HexView::paintCursor(QPainter &painter) const
{
    painter.setPen(palette().color(isMarked(m_cursor) ? QPalette::HighlightedText : QPalette::Text));
    const QPoint position = m_lines.position(m_cursor);
    painter.drawRect(textRect(position, 2).adjusted(0, 0, -1, -1));
    const int column = m_lines.asciiColumn() + static_cast<int>(m_cursor % m_lines.bytesPerLine);
    painter.drawRect(textRect({column, position.y()}, 1).adjusted(0, 0, -1, -1));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitToViewport();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool toEnd = event->modifiers().testFlag(Qt::ControlModifier);
    const qsizetype last = m_lines.bytes.size() - 1;
    const qsizetype lineStart = m_cursor - m_cursor % m_lines.bytesPerLine;
    const qsizetype page = qsizetype(verticalScrollBar()->pageStep()) * m_lines.bytesPerLine;
    const Reach reach = event->modifiers().testFlag(Qt::ShiftModifier) ? Reach::FromAnchor : Reach::OneByte;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_cursor - 1, reach);
    case Qt::Key_Right:
        return choose(m_cursor + 1, reach);
    case Qt::Key_Up:
        return choose(m_cursor < m_lines.bytesPerLine ? m_cursor : m_cursor - m_lines.bytesPerLine, reach);
    case Qt::Key_Down:
        return choose(m_cursor + m_lines.bytesPerLine > last ? m_cursor : m_cursor + m_lines.bytesPerLine, reach);
    case Qt::Key_PageUp:
        return choose(m_cursor - page, reach);
    case Qt::Key_PageDown:
        return choose(m_cursor + page, reach);
    case Qt::Key_Home:
        return choose(toEnd ? 0 : lineStart, reach);
    case Qt::Key_End:
        return choose(toEnd ? last : lineStart + m_lines.bytesPerLine - 1, reach);
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        return choose(last, Reach::FromAnchor);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qsizetype offset = m_lines.offsetAt(textPositionAt(event->position().toPoint()));
    choose(offset, event->modifiers().testFlag(Qt::ShiftModifier) ? Reach::FromAnchor : Reach::OneByte);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype offset = m_lines.offsetAt(textPositionAt(event->position().toPoint()));
    if (event->buttons().testFlag(Qt::LeftButton) && offset != m_cursor)
        choose(offset, Reach::FromAnchor);
}

/// Ends what mousePressEvent() began; nobody else is to see it.
void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void HexView::choose(qsizetype offset, Reach reach)
{
    if (m_lines.bytes.isEmpty())
        return;
    m_cursor = std::clamp<qsizetype>(offset, 0, m_lines.bytes.size() - 1);
    if (reach == Reach::OneByte)
        m_anchor = m_cursor;
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    m_marked = {first, last - first + 1};
    scrollTo({m_cursor, 1});
    viewport()->update();
    Q_EMIT chosen(m_marked);
}

void HexView::scrollTo(const ByteRange &range)
{
    QScrollBar *const bar = verticalScrollBar();
    const int first = m_lines.position(range.offset).y();
    const int last = m_lines.position(range.offset + range.length - 1).y();
    if (last >= bar->value() + bar->pageStep())
        bar->setValue(last - bar->pageStep() + 1);
    if (first < bar->value())
        bar->setValue(first);
    const QPoint position = m_lines.position(range.offset);
    QScrollBar *const side = horizontalScrollBar();
    const QRect digits = textRect(position, 2);
    if (digits.left() < 0)
        side->setValue(side->value() + digits.left() - sideMargin);
    else if (digits.right() > viewport()->width())
        side->setValue(side->value() + digits.right() - viewport()->width() + sideMargin);
}

/// As many bytes to a line as the width has room for; the same bytes stay at the top.
void HexView::fitToViewport()
{
    QScrollBar *const bar = verticalScrollBar();
    const qsizetype top = qsizetype(bar->value()) * m_lines.bytesPerLine;
    const qreal room = viewport()->width() - 2 * sideMargin;
    const auto *const fitting = std::find_if(bytesPerLineChoices.begin(), bytesPerLineChoices.end(), [&](int choice) {
        return HexLines{m_lines.bytes, choice}.length() * characterWidth() <= room;
    });
    m_lines.bytesPerLine = fitting == bytesPerLineChoices.end() ? bytesPerLineChoices.back() : *fitting;

    const int visible = std::max(1, viewport()->height() / lineHeight());
    bar->setRange(0, std::max(0, m_lines.count() - visible));
    bar->setPageStep(visible);
    bar->setValue(static_cast<int>(top / m_lines.bytesPerLine));
    const auto width = static_cast<int>(std::ceil(m_lines.length() * characterWidth())) + 2 * sideMargin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

bool HexView::isMarked(qsizetype offset) const
{
    return offset >= m_marked.offset && offset < m_marked.offset + m_marked.length;
}

int HexView::lineHeight() const
{
    return fontMetrics().height() + 1;
}

qreal HexView::characterWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(u'0');
}

} // namespace dicom_echo
#include "moc_hex_view.cpp"
