#include "ui/log/log_view.h"

#include "ui/log/log_item_delegate.h"
#include "ui/log/log_level_text.h"
#include "ui/log/log_model.h"
#include "ui/widgets/appearance.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dicom_echo {

LogView::LogView(LogModel *model, QWidget *parent)
    : RowListView(parent)
    , m_log(model)
{
    setModel(model);
    setItemDelegate(new LogItemDelegate(model, this));
    setSelectionMode(ExtendedSelection);

    QScrollBar *const bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_following = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        m_following = m_following || maximum == 0;
        if (m_following)
            bar->setValue(maximum);
    });
    connect(model, &LogModel::matchesChanged, viewport(), qOverload<>(&QWidget::update));
}

QStringList LogView::selectedLines() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines << m_log->line(index.row());
    return lines;
}

void LogView::goToRow(int row)
{
    const QModelIndex index = m_log->index(row);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

QSize LogView::sizeHint() const
{
    constexpr int fewestLines = 6;
    return {RowListView::sizeHint().width(), fontMetrics().lineSpacing() * fewestLines};
}

void LogView::paintEvent(QPaintEvent *event)
{
    RowListView::paintEvent(event);
    if (m_log->lineCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(Tone::Muted, palette()));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     emptyText());
}

/// The first key goes to the lowest visible line, not to the first line of the log.
QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_log->rowCount();
    if (currentIndex().isValid() || rows == 0 || action == MoveHome)
        return RowListView::moveCursor(action, modifiers);
    const QModelIndex lowest = indexAt(viewport()->rect().bottomLeft());
    return lowest.isValid() && action != MoveEnd ? lowest : m_log->index(rows - 1);
}

/// The same lines stay visible when the oldest ones go, even if the current line is among those: the selection model
/// would make another line the current one, and the view would scroll to it.
void LogView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const bool following = m_following;
    if (currentIndex().row() >= start && currentIndex().row() <= end)
        selectionModel()->clearCurrentIndex();
    RowListView::rowsAboutToBeRemoved(parent, start, end);
    if (!following)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (end - start + 1));
    m_following = following;
}

QString LogView::emptyText() const
{
    if (m_log->keptCount() == 0)
        return tr("What a run does is logged here.");
    return tr("Nothing to show at log level %1. Lines kept: %2. Choose Info or Debug to read them.")
        .arg(logLevelText(m_log->level()), QLocale().toString(m_log->keptCount()));
}

} // namespace dicom_echo
#include "moc_log_view.cpp"
