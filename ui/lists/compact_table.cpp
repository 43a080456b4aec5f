#include "ui/lists/compact_table.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int rowPadding = 4; ///< pixels

} // namespace

void setCompact(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    fitRowsToFont(table);
}

void fitRowsToFont(QTableView *table)
{
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowPadding);
}

void fitColumn(QTableView *table, int column, const QStringList &texts, int more)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, table->fontMetrics().horizontalAdvance(text));
    table->setColumnWidth(column, std::max(width + more, table->horizontalHeader()->sectionSizeHint(column)));
}

} // namespace dicom_echo
