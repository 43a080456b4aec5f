#include "ui/latency/latency_samples.h"

#include "core/diagnosis/duration_text.h"
#include "ui/latency/latency_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <algorithm>
#include <iterator>

namespace dicom_echo {

void LatencySamples::append(std::deque<Row> rows)
{
    if (rows.size() > rowsKept)
        rows.erase(rows.begin(), rows.end() - rowsKept);
    if (rows.empty())
        return;
    const int added = static_cast<int>(rows.size());
    if (const int excess = rowCount() + added - rowsKept; excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + excess);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + added - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void LatencySamples::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int LatencySamples::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LatencySamples::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LatencySamples::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == NumberColumn || index.column() == RoundTripColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::DecorationRole:
        if (index.column() != OutcomeColumn)
            return {};
        return stateIcon(row.sample.sample.outcome == SampleOutcome::Succeeded ? StateIcon::Success
                                                                               : StateIcon::Failure);
    }
    return {};
}

QVariant LatencySamples::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case RoundTripColumn:
        return tr("Round trip");
    case OutcomeColumn:
        return tr("Result");
    }
    return {};
}

QString LatencySamples::text(const Row &row, int column) const
{
    const LatencySample &sample = row.sample.sample;
    switch (static_cast<Column>(column)) {
    case NumberColumn:
        return QString::number(row.number);
    case TimeColumn:
        return timeOfDayText(sample.timeMicroseconds);
    case RoundTripColumn:
        return sample.outcome == SampleOutcome::Lost ? QStringLiteral("-")
                                                     : durationText(double{sample.milliseconds}, userWords());
    case OutcomeColumn:
        return row.sample.failure.isEmpty() ? outcomeText(sample.outcome)
                                            : outcomeText(sample.outcome) + QStringLiteral(": ") + row.sample.failure;
    }
    return {};
}

} // namespace dicom_echo
#include "moc_latency_samples.cpp"
