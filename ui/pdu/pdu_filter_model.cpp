#include "ui/pdu/pdu_filter_model.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dicom_echo {
namespace {

/// Less than a frame of the screen, so that typing and scrolling stay smooth meanwhile.
constexpr qint64 millisecondsOfALook = 8;
constexpr int rowsBetweenLooksAtTheClock = 32;

} // namespace

PduFilterModel::PduFilterModel(PduListModel *pdus, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_pdus(pdus)
{
    setSourceModel(pdus);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PduFilterModel::look);
    follow();
}

void PduFilterModel::follow()
{
    connect(m_pdus, &PduListModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!isFiltered())
            beginInsertRows({}, first, last);
    });
    connect(m_pdus, &PduListModel::rowsInserted, this, [this] {
        if (!isFiltered())
            endInsertRows();
        else if (!isLooking())
            look();
    });
    connect(m_pdus, &PduListModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (isFiltered())
            dropBefore(first, last);
        else
            beginRemoveRows({}, first, last);
    });
    connect(m_pdus, &PduListModel::rowsRemoved, this, [this] {
        if (!isFiltered())
            endRemoveRows();
    });
    connect(m_pdus, &PduListModel::modelAboutToBeReset, this, &PduFilterModel::beginResetModel);
    connect(m_pdus, &PduListModel::modelReset, this, [this] {
        begin();
        endResetModel();
        if (isFiltered())
            look();
    });
    connect(m_pdus, &PduListModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { lookAgain(first.row(), last.row()); });
}

void PduFilterModel::setFilter(const PduFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    begin();
    endResetModel();
    if (isFiltered())
        look();
    else
        Q_EMIT looked();
}

void PduFilterModel::begin()
{
    m_matches.clear();
    m_next = 0;
    m_tick.stop();
}

void PduFilterModel::look()
{
    QElapsedTimer clock;
    clock.start();
    std::deque<qint64> found;
    const int count = m_pdus->rowCount();
    const qint64 end = count == 0 ? 0 : m_pdus->numberOf(count - 1) + 1;
    for (int looked = 1; m_next < end; ++looked, ++m_next) {
        const int row = m_pdus->rowOf(m_next);
        if (row >= 0 && matches(*m_pdus, row, m_filter))
            found.push_back(m_next);
        if (looked % rowsBetweenLooksAtTheClock == 0 && clock.elapsed() >= millisecondsOfALook) {
            ++m_next;
            break;
        }
    }
    show(found);
    if (m_next < end)
        m_tick.start(0);
    Q_EMIT looked();
}

void PduFilterModel::show(const std::deque<qint64> &found)
{
    if (found.empty())
        return;
    const auto first = static_cast<int>(m_matches.size());
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_matches.insert(m_matches.end(), found.begin(), found.end());
    endInsertRows();
}

/// Those of the list that are about to be dropped.
void PduFilterModel::dropBefore(int firstRow, int lastRow)
{
    const auto first = std::lower_bound(m_matches.begin(), m_matches.end(), m_pdus->numberOf(firstRow));
    const auto end = std::upper_bound(first, m_matches.end(), m_pdus->numberOf(lastRow));
    if (first == end)
        return;
    beginRemoveRows({}, static_cast<int>(first - m_matches.begin()), static_cast<int>(end - m_matches.begin()) - 1);
    m_matches.erase(first, end);
    endRemoveRows();
}

/// A single PDU turned out to be wrong, or all of them look different.
void PduFilterModel::lookAgain(int firstRow, int lastRow)
{
    if (!isFiltered()) {
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, PduListModel::columns - 1));
        return;
    }
    const qint64 number = m_pdus->numberOf(firstRow);
    if (firstRow != lastRow) {
        beginResetModel();
        begin();
        endResetModel();
        look();
    } else if (const int row = rowOf(firstRow); row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, PduListModel::columns - 1));
    } else if (number < m_next && matches(*m_pdus, firstRow, m_filter)) {
        const auto place = std::lower_bound(m_matches.begin(), m_matches.end(), number);
        const auto added = static_cast<int>(place - m_matches.begin());
        beginInsertRows({}, added, added);
        m_matches.insert(place, number);
        endInsertRows();
    }
}

int PduFilterModel::listRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return isFiltered() ? m_pdus->rowOf(m_matches[static_cast<size_t>(row)]) : row;
}

int PduFilterModel::rowOf(int listRow) const
{
    if (listRow < 0 || !isFiltered())
        return listRow;
    const qint64 number = m_pdus->numberOf(listRow);
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), number);
    return found != m_matches.end() && *found == number ? static_cast<int>(found - m_matches.begin()) : -1;
}

QModelIndex PduFilterModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_pdus->index(listRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex PduFilterModel::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(rowOf(index.row()), index.column()) : QModelIndex();
}

QModelIndex PduFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int PduFilterModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isFiltered() ? static_cast<int>(m_matches.size()) : m_pdus->rowCount();
}

int PduFilterModel::columnCount(const QModelIndex &parent) const
{
    return m_pdus->columnCount(parent);
}

} // namespace dicom_echo
#include "moc_pdu_filter_model.cpp"
