#include "ui/fleet/fleet_table.h"

#include "ui/fleet/fleet_cell_delegate.h"
#include "ui/fleet/fleet_row.h"
#include "ui/fleet/fleet_texts.h"
#include "ui/lists/compact_table.h"
#include "ui/widgets/widget_metrics.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr QLatin1StringView columnsKey("fleet/columns");
constexpr int columnPadding = 14; ///< pixels

/// Usual texts of the columns, by which they get their first width.
constexpr std::array<QStringView, FleetModel::columns> usualCellTexts = {
    u"", // see stateTexts()
    u"CT Radiology Room 12",
    u"Cardiology ward",
    u"STORESCP_12345",
    u"pacs12.hospital.example",
    u"Port____",
    u"TLS___",
    u"Associate: The peer does not know our AE title",
    u"Round trip",
    u"Last results of thir",
    u"", // see sampleTexts()
    u"New failure: it succeeded before",
    u""}; // likewise

QStringList stateTexts()
{
    QStringList texts;
    for (int state = 0; state <= int(FleetRowState::Succeeded); ++state)
        texts << fleetStateText(FleetRowState(state));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PeerOutcome before;
    for (const Verdict verdict : {Verdict::Success, Verdict::Warning, Verdict::Failure}) {
        before.verdict = verdict;
        for (const std::chrono::minutes age : {58min, 88 * 24 * 60min}) {
            before.startedAt = now.addDuration(-age);
            texts << pastStateText(before, now);
        }
    }
    return texts;
}

/// A late moment of each month: which name of a month is the widest depends on language and font.
QStringList sampleTexts(QString (*text)(const QDateTime &))
{
    QStringList texts;
    for (int month = 1; month <= 12; ++month) {
        for (const int hour : {10, 22}) // some languages have words for the halves of the day
            texts << text(QDateTime(QDate(2028, month, 28), QTime(hour, 58, 58)));
    }
    return texts;
}

} // namespace

FleetTable::FleetTable(FleetOrder *order, QWidget *parent)
    : QTableView(parent)
    , m_order(order)
    , m_whyEmpty(new QLabel(viewport()))
{
    setAccessibleName(tr("Fleet table"));
    setModel(order);
    setItemDelegate(new FleetCellDelegate(this));
    setCompact(this);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *const header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &FleetTable::chooseColumns);
    setSortingEnabled(true);
    resetColumns();
    m_whyEmpty->setText(tr("No peer matches.") + u'\n' + tr("What is not shown here is not tested."));
    m_whyEmpty->setWordWrap(true);
    m_whyEmpty->setAlignment(Qt::AlignCenter);
    m_whyEmpty->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(viewport()))->addWidget(m_whyEmpty);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_place.reset(); });
    connect(order, &QAbstractItemModel::modelReset, this, &FleetTable::showWhetherEmpty);
    connect(order, &QAbstractItemModel::layoutChanged, this, &FleetTable::showWhetherEmpty);
    connect(order, &QAbstractItemModel::rowsInserted, this, &FleetTable::showWhetherEmpty);
    connect(order, &QAbstractItemModel::rowsRemoved, this, &FleetTable::showWhetherEmpty);
    showWhetherEmpty();
}

void FleetTable::showWhetherEmpty()
{
    m_whyEmpty->setVisible(m_order->rowCount() == 0);
}

/// An end of the list may have moved the rows: a place is the user's until they leave it, not what was scrolled to.
void FleetTable::keepPlace(const std::function<void()> &change)
{
    QScrollBar *const bar = verticalScrollBar();
    if (!m_place || m_place->scrolledTo != bar->value() || m_place->current != currentIndex())
        m_place = placeInSight();
    const bool isAtTop = !m_place->anchor.isValid();
    change();
    executeDelayedItemsLayout();
    if (!isAtTop && !m_place->anchor.isValid()) { // the row is shown no more
        m_place.reset();
        return;
    }
    bar->setValue(isAtTop ? bar->minimum() : m_place->anchor.row() - m_place->height);
    m_place->scrolledTo = bar->value();
}

FleetTable::Place FleetTable::placeInSight() const
{
    const int top = verticalScrollBar()->value();
    if (top == verticalScrollBar()->minimum())
        return {.anchor = {}, .height = 0, .current = currentIndex(), .scrolledTo = top};
    const bool isCurrentInSight = viewport()->rect().intersects(visualRect(currentIndex()));
    const QModelIndex anchor = isCurrentInSight ? currentIndex() : indexAt(QPoint(1, 1));
    return {.anchor = anchor, .height = anchor.row() - top, .current = currentIndex(), .scrolledTo = top};
}

void FleetTable::showAnew(const std::function<void()> &change)
{
    m_place.reset();
    change();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    const QModelIndexList chosen = selectionModel()->selectedRows();
    if (const auto first = std::min_element(chosen.cbegin(), chosen.cend()); first != chosen.cend())
        scrollTo(first->siblingAtColumn(columnAt(0)));
}

QList<int> FleetTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << m_order->mapToSource(index).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList FleetTable::selectedNames() const
{
    QStringList names;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        names << m_order->rowAt(index).peer.name;
    return names;
}

void FleetTable::selectNames(const QStringList &names)
{
    const QSet<QString> wanted(names.cbegin(), names.cend());
    QItemSelection selection;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (wanted.contains(m_order->rowAt(index).peer.name))
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList FleetTable::selectedLines() const
{
    const QHeaderView *const header = horizontalHeader();
    QList<int> shown;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !isColumnHidden(column))
            shown << column;
    }
    const auto lineOf = [&shown](const auto &text) {
        QStringList cells;
        for (const int column : shown)
            cells << text(column);
        return cells.join(u'\t');
    };
    QStringList lines{lineOf([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        lines << lineOf([&row](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines;
}

void FleetTable::saveLayout(QSettings &settings) const
{
    settings.setValue(columnsKey, horizontalHeader()->saveState());
}

void FleetTable::restoreLayout(const QSettings &settings)
{
    if (!horizontalHeader()->restoreState(settings.value(columnsKey).toByteArray()))
        return;
    horizontalHeader()->setStretchLastSection(false);
    fitStatesAndDates(); // the language may have been another one
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void FleetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowsToFont(this);
}

void FleetTable::mousePressEvent(QMouseEvent *event)
{
    m_place.reset();
    QTableView::mousePressEvent(event);
}

/// Qt scrolls to a clicked row once it knows that the click was no double click: wherever the row has gone meanwhile.
void FleetTable::timerEvent(QTimerEvent *event)
{
    const QScopedValueRollback<bool> late(m_isScrolledLate, m_place.has_value());
    QTableView::timerEvent(event);
}

void FleetTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_isScrolledLate)
        QTableView::scrollTo(index, hint);
}

void FleetTable::chooseColumns(const QPoint &place)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < FleetModel::columns; ++column) {
        QAction *const action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != FleetModel::NameColumn); // without it a row is nobody
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&As at first")), &QAction::triggered, this, &FleetTable::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

/// One that is cut says nothing.
void FleetTable::fitStatesAndDates()
{
    const auto fit = [this](int column, const QStringList &texts, int padding = columnPadding) {
        const int width = columnWidth(column);
        if (isColumnHidden(column))
            return;
        fitColumn(this, column, texts, padding);
        setColumnWidth(column, std::max(width, columnWidth(column)));
    };
    fit(FleetModel::StateColumn, stateTexts(), columnPadding + smallIconSize(this));
    fit(FleetModel::LastSuccessColumn, sampleTexts(fleetTimeText));
    fit(FleetModel::CertificateColumn, sampleTexts(fleetDateText));
}

/// What changed stands first; peers that are alike stand as in the list of profiles.
void FleetTable::resetColumns()
{
    QHeaderView *const header = horizontalHeader();
    for (int column = 0; column < FleetModel::columns; ++column) {
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        fitColumn(this, column, {usualCellTexts[size_t(column)].toString()}, columnPadding);
    }
    fitStatesAndDates();
    header->moveSection(header->visualIndex(FleetModel::CauseColumn), 2);
    header->moveSection(header->visualIndex(FleetModel::ChangeColumn), 3);
    sortByColumn(FleetModel::ChangeColumn, Qt::AscendingOrder);
}

} // namespace dicom_echo
#include "moc_fleet_table.cpp"
