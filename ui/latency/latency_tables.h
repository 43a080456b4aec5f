// The tables of the Latency tab: figures beside the chart, and the echoes themselves.
#pragma once

#include <QList>
#include <QString>

class QTableView;
class QTableWidget;
class QWidget;

namespace dicom_echo {

class LatencySamples;
struct StatisticsRow;

[[nodiscard]] QTableWidget *makeStatisticsTable(QWidget *parent);
/// Keeps the place and the selection where rows only change.
void showStatistics(QTableWidget *table, const QList<StatisticsRow> &rows);

/// `name` is its accessible name; `samples` is borrowed.
[[nodiscard]] QTableView *makeSamplesTable(LatencySamples *samples, const QString &name, QWidget *parent);

} // namespace dicom_echo
