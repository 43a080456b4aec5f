// A row that the user goes on from, by a double click or Enter. QAbstractItemView::activated() comes, on some desktops,
// with a single click: there rows that lead elsewhere could not be selected.
#pragma once

#include <QModelIndex>

#include <functional>

class QAbstractItemView;

namespace dicom_echo {

/// Calls `choose` with each row that is chosen in `view`, until the view is gone.
void onRowChosen(QAbstractItemView *view, const std::function<void(const QModelIndex &)> &choose);

} // namespace dicom_echo
