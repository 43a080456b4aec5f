// How all tables of the program look: whole rows are selected, there is no grid, and rows are as high as their text.
#pragma once

class QTableView;

namespace dicom_echo {

/// Call it once, when the table is made.
void setCompact(QTableView *table);

/// Call it again whenever the table's font has changed; setCompact() makes the first call.
void fitRowsToFont(QTableView *table);

} // namespace dicom_echo
