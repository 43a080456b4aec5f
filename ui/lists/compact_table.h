// How all tables of the program look: whole rows are selected, there is no grid, and rows are as high as their text.
#pragma once

#include <QStringList>

class QTableView;

namespace dicom_echo {

/// Call it once, when the table is made.
void setCompact(QTableView *table);

/// Call it again whenever the table's font has changed; setCompact() makes the first call.
void fitRowsToFont(QTableView *table);

/// Makes a column as wide as the widest of these texts and `more` pixels, but no narrower than its heading.
void fitColumn(QTableView *table, int column, const QStringList &texts, int more);

} // namespace dicom_echo
