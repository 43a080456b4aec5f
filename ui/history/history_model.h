// The runs of one peer as a table, the newest first: when, how it ended, where and why, how long, and what changed.
#pragma once

#include "ui/history/run_history.h"

#include <QAbstractTableModel>

namespace dicom_echo {

class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, RunColumn, ResultColumn, StageColumn, CauseColumn, RoundTripColumn, ChangesColumn };
    static constexpr int columnTotal = ChangesColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that were there stay where they are: selections live on.
    void setLines(const QList<HistoryLine> &lines);
    [[nodiscard]] const QList<HistoryLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeAllBut(const QList<HistoryLine> &lines);

    QList<HistoryLine> m_lines;
};

/// `12 runs are kept. The last success was on 2026-11-30 10:02.` Empty without a run.
[[nodiscard]] QString historySummary(const QList<HistoryLine> &lines);

} // namespace dicom_echo
