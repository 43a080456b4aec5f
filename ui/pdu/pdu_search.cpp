#include "ui/pdu/pdu_search.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qint64 millisecondsOfASearchTick = 8;

} // namespace

PduSearch::PduSearch(const PduFilterModel *shown, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PduSearch::look);
    connect(shown, &PduFilterModel::modelReset, this, &PduSearch::stop);
    connect(shown, &PduFilterModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { passOver(first, last); });
}

void PduSearch::start(const PduFilter &wanted, int from, Step step)
{
    m_tick.stop();
    m_wanted = wanted;
    m_step = step;
    m_left = m_shown->rowCount();
    m_row = from < 0 && step == Step::Backward ? 0 : from;
    look();
}

void PduSearch::look()
{
    QElapsedTimer clock;
    clock.start();
    auto *const pdus = static_cast<const PduListModel *>(m_shown->sourceModel());
    const int count = m_shown->rowCount();
    for (; m_left > 0; --m_left) {
        if (clock.elapsed() >= millisecondsOfASearchTick)
            return m_tick.start(0);
        m_row = (m_row + static_cast<int>(m_step) + count) % count;
        if (matches(*pdus, m_shown->listRow(m_row), m_wanted)) {
            Q_EMIT found(m_row);
            return;
        }
    }
    Q_EMIT nothingFound();
}

/// Rows were dropped while it looked: the one looked at last has moved up.
void PduSearch::passOver(int firstRow, int lastRow)
{
    if (m_row > lastRow)
        m_row -= lastRow - firstRow + 1;
    else if (m_row >= firstRow)
        m_row = firstRow;
    m_left = std::min(m_left, m_shown->rowCount());
}

} // namespace dicom_echo
#include "moc_pdu_search.cpp"
