#include "ui/latency/latency_tables.h"

#include "ui/latency/latency_samples.h"
#include "ui/latency/latency_text.h"
#include "ui/lists/compact_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTableWidget>

namespace dicom_echo {
namespace {

constexpr int charactersOfStatistics = 43;
constexpr int cellMargins = 10; ///< pixels

struct LatencyTables
{
    Q_DECLARE_TR_FUNCTIONS(LatencyPane)
};

} // namespace

QTableWidget *makeStatisticsTable(QWidget *parent)
{
    auto *const table = new QTableWidget(parent);
    setCompact(table);
    table->setAccessibleName(LatencyTables::tr("Latency statistics"));
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({LatencyTables::tr("Figure"), LatencyTables::tr("Value")});
    table->horizontalHeader()->hide();
    table->setFixedWidth(table->fontMetrics().averageCharWidth() * charactersOfStatistics);
    table->setColumnWidth(0, table->width() * 11 / 20);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void showStatistics(QTableWidget *table, const QList<StatisticsRow> &rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList texts = {rows[row].name, rows[row].value};
        for (int column = 0; column < texts.size(); ++column) {
            if (auto *const item = table->item(row, column))
                item->setText(texts[column]);
            else
                table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
    }
}

QTableView *makeSamplesTable(LatencySamples *samples, const QString &name, QWidget *parent)
{
    auto *const table = new QTableView(parent);
    setCompact(table);
    table->setAccessibleName(name);
    table->setModel(samples);
    fitColumn(table, LatencySamples::NumberColumn, {QStringLiteral("00000000000")}, 0);
    fitColumn(table, LatencySamples::TimeColumn, {QStringLiteral("00:00:00.00000000")}, 0);
    fitColumn(table, LatencySamples::RoundTripColumn, {QStringLiteral("00000.00 ms")}, cellMargins);
    return table;
}

} // namespace dicom_echo
