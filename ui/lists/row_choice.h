// Rows that lead elsewhere, by a double click or Enter. On some desktops QAbstractItemView::activated() comes with a
// single click already: such a row could not be selected there.
#pragma once

#include <QModelIndex>

#include <functional>

class QAbstractItemView;

namespace dicom_echo {

/// Calls `choose` with each row that is chosen in `view`, until the view is gone.
void onRowChosen(QAbstractItemView *view, const std::function<void(const QModelIndex &)> &choose);

} // namespace dicom_echo
