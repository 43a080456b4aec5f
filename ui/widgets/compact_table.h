// How all tables of the program look: rows that are chosen as a whole, without a grid, as high as their text.
#pragma once

class QTableView;

namespace dicom_echo {

/// Once, when the table is made.
void setCompact(QTableView *table);

/// Whenever the table's font has changed, too; setCompact() does it first.
void fitRowsToFont(QTableView *table);

} // namespace dicom_echo
