// Paints a cell of the fleet's table: states in their colour, and the last results as a bar with a stroke for each of
// them, on which failures hang low, so that they are seen without colour, too.
#pragma once

#include <QStyledItemDelegate>

namespace dicom_echo {

class FleetCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace dicom_echo
