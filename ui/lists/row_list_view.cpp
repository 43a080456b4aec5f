#include "ui/lists/row_list_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dicom_echo {

RowListView::RowListView(QWidget *parent)
    : QListView(parent)
{
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
}

QRect RowListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int width = std::max(m_rowSize.width(), viewport()->width());
    return {-horizontalOffset(), index.row() * m_rowSize.height() - verticalOffset(), width, m_rowSize.height()};
}

QModelIndex RowListView::indexAt(const QPoint &point) const
{
    const QModelIndex index = model()->index(rowAt(point.y()), modelColumn());
    return visualRect(index).contains(point) ? index : QModelIndex();
}

void RowListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    QScrollBar *const bar = verticalScrollBar();
    const int row = index.row();
    const int lastRows = row - rowsInSight() + 1; // with the row at the bottom
    switch (hint) {
    case EnsureVisible:
        bar->setValue(std::clamp(bar->value(), lastRows, row));
        break;
    case PositionAtTop:
        bar->setValue(row);
        break;
    case PositionAtBottom:
        bar->setValue(lastRows);
        break;
    case PositionAtCenter:
        bar->setValue((row + lastRows) / 2);
        break;
    }
}

void RowListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call): QListView's goes over all rows
    viewport()->update();
}

void RowListView::paintEvent(QPaintEvent *event)
{
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = rowAt(event->rect().bottom());
    for (int row = rowAt(event->rect().top()); row <= last; ++row)
        paintRow(painter, option, row);
}

void RowListView::paintRow(QPainter &painter, QStyleOptionViewItem option, int row) const
{
    const QModelIndex index = model()->index(row, modelColumn());
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, false);
    itemDelegate()->paint(&painter, option, index);
}

void RowListView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void RowListView::updateGeometries()
{
    if (rowCount() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowSize = itemDelegate()->sizeHint(option, model()->index(0, modelColumn())).expandedTo({1, 1});
    }
    const int page = rowsInSight();
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - page));
    const int width = rowCount() > 0 ? m_rowSize.width() : 0;
    horizontalScrollBar()->setSingleStep(m_rowSize.height());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): QListView's knows no rows
}

int RowListView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int RowListView::verticalOffset() const
{
    return verticalScrollBar()->value() * m_rowSize.height();
}

QModelIndex RowListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= rowsInSight();
        break;
    case MovePageDown:
        row += rowsInSight();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rowCount() - 1;
        break;
    case MoveLeft:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case MoveRight:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    }
    return rowCount() == 0 ? QModelIndex() : model()->index(std::clamp(row, 0, rowCount() - 1), modelColumn());
}

void RowListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection rows;
    const QRect normal = rect.normalized();
    if (normal.bottom() + verticalOffset() >= 0 && normal.top() + verticalOffset() < rowCount() * m_rowSize.height())
        rows.select(model()->index(rowAt(normal.top()), modelColumn()),
                    model()->index(rowAt(normal.bottom()), modelColumn()));
    selectionModel()->select(rows, command);
}

QRegion RowListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect sight = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const int top = visualRect(range.topLeft()).top();
        const int bottom = visualRect(range.bottomRight()).bottom();
        region += QRect(QPoint(0, top), QPoint(sight.right(), bottom)).intersected(sight);
    }
    return region;
}

int RowListView::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int RowListView::rowsInSight() const
{
    return std::max(1, viewport()->height() / m_rowSize.height());
}

int RowListView::rowAt(int y) const
{
    return std::clamp((y + verticalOffset()) / m_rowSize.height(), 0, std::max(0, rowCount() - 1));
}

} // namespace dicom_echo
#include "moc_row_list_view.cpp"
