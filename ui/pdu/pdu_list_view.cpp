#include "ui/pdu/pdu_list_view.h"

#include "ui/lists/compact_table.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace dicom_echo {
namespace {

constexpr int cellPadding = 10; ///< pixels

/// The widest usual text of each column except the last, which takes the rest; the directions are words.
constexpr std::array<QStringView, PduListModel::columns - 1> widestTexts = {
    u"200000", u"00:00:00.000000", u"000.000000", u"00.000000", u"", u"A-ASSOCIATE-RQ", u"131078"};

/// What the settings call the columns that may be hidden.
constexpr std::array columnNames = {
    std::pair(PduListModel::NumberColumn, QLatin1StringView("number")),
    std::pair(PduListModel::TimeColumn, QLatin1StringView("time")),
    std::pair(PduListModel::SinceStartColumn, QLatin1StringView("since-start")),
    std::pair(PduListModel::SincePreviousColumn, QLatin1StringView("interval")),
    std::pair(PduListModel::DirectionColumn, QLatin1StringView("direction")),
    std::pair(PduListModel::TypeColumn, QLatin1StringView("type")),
    std::pair(PduListModel::LengthColumn, QLatin1StringView("length")),
};

} // namespace

PduListView::PduListView(QWidget *parent)
    : QTableView(parent)
{
    setCompact(this);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &PduListView::chooseColumns);

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
    hideColumn(PduListModel::TimeColumn);
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

QModelIndex PduListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model()->rowCount() - 1;
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(last, column);
    return QTableView::moveCursor(action, modifiers);
}

QStringList PduListView::hiddenColumns() const
{
    QStringList names;
    for (const auto &[column, name] : columnNames) {
        if (isColumnHidden(column))
            names << name;
    }
    return names;
}

void PduListView::setHiddenColumns(const QStringList &names)
{
    for (const auto &[column, name] : columnNames)
        setColumnHidden(column, names.contains(name));
}

void PduListView::chooseColumns(const QPoint &place)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[column, name] : columnNames) {
        QAction *const action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, hidden = column](bool isShown) { setColumnHidden(hidden, !isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
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
        fitColumn(this, static_cast<int>(i), {widestTexts[i].toString()}, cellPadding);
    fitColumn(this, PduListModel::DirectionColumn, {directionText(Direction::Sent), directionText(Direction::Received)},
              cellPadding);
    if (m_timeStyle == PduListModel::TimeStyle::WithDate)
        fitColumn(this, PduListModel::TimeColumn, {QStringLiteral("0000-00-00 00:00:00.000000")}, cellPadding);
}

} // namespace dicom_echo
#include "moc_pdu_list_view.cpp"
