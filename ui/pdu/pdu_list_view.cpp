#include "ui/pdu/pdu_list_view.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/compact_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace dicom_echo {
namespace {

constexpr int cellPadding = 14; ///< pixels

/// The widest usual text of each column except the last, which takes the rest.
constexpr std::array<QStringView, PduListModel::columns - 1> widestTexts = {u"200000", u"00:00:00.000000", u"Direction",
                                                                            u"A-ASSOCIATE-RQ", u"131078"};

} // namespace

PduListView::PduListView(QWidget *parent)
    : QTableView(parent)
{
    setCompact(this);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QScrollBar *const bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_following = value > 0 && value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following)
            bar->setValue(maximum);
    });
}

void PduListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PduListView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fitToFont();
}

void PduListView::goToRow(int row)
{
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(model()->index(row, column));
}

void PduListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_following = m_following && current.row() == model()->rowCount() - 1;
}

void PduListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(Tone::Muted, palette()));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void PduListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const bool following = m_following;
    const int top = verticalScrollBar()->value();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    if (!following && top > start)
        verticalScrollBar()->setValue(std::max(start, top - (end - start + 1)));
    m_following = following;
}

void PduListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
}

void PduListView::setTimeStyle(PduListModel::TimeStyle style)
{
    m_timeStyle = style;
    fitToFont();
}

void PduListView::fitToFont()
{
    fitRowsToFont(this);
    for (size_t i = 0; i < widestTexts.size(); ++i)
        setColumnWidth(static_cast<int>(i), fontMetrics().horizontalAdvance(widestTexts[i].toString()) + cellPadding);
    if (m_timeStyle == PduListModel::TimeStyle::WithDate)
        setColumnWidth(PduListModel::TimeColumn,
                       fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00:00:00.000000")) + cellPadding);
}

} // namespace dicom_echo
