// The newest samples of a run as a table: the chart's text alternative. Owned by the latency pane.
#pragma once

#include "ui/run/run_sample.h"

#include <QAbstractTableModel>

#include <deque>

namespace dicom_echo {

class LatencySamples : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TimeColumn, RoundTripColumn, OutcomeColumn };
    static constexpr int columns = 4;
    static constexpr int rowsKept = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        qint64 number = 0; ///< in the run, from 1
        RunSample sample;
    };

    /// In order. Only the newest `rowsKept` rows stay.
    void append(std::deque<Row> rows);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::deque<Row> m_rows;
};

} // namespace dicom_echo
