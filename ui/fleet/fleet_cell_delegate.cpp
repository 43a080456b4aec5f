#include "ui/fleet/fleet_cell_delegate.h"

#include "ui/fleet/fleet_model.h"

#include <QPainter>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int barMargin = 4; ///< pixels

void paintResults(QPainter *painter, const QStyleOptionViewItem &option, const QString &letters)
{
    const QRect area = option.rect.adjusted(barMargin, barMargin, -barMargin, -barMargin);
    const bool isSelected = option.state & QStyle::State_Selected;
    const int pitch = std::clamp(int(area.width() / recentResultsShown), 2, 5);
    const int width = pitch - 1;
    const int half = area.height() / 2;
    int x = area.left();
    for (const QChar letter : letters) {
        const Tone tone = letter == u's' ? Tone::Good : letter == u'w' ? Tone::Warning : Tone::Bad;
        const QColor colour =
            isSelected ? option.palette.color(QPalette::HighlightedText) : toneColor(tone, option.palette);
        const bool isLow = letter == u'f';
        const int height = letter == u'w' ? half * 2 / 3 : half;
        painter->fillRect(x, isLow ? area.top() + half : area.top() + half - height, width, height, colour);
        x += pitch;
    }
}

} // namespace

void FleetCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Text,
                             toneColor(static_cast<Tone>(index.data(FleetModel::ToneRole).toInt()), option->palette));
}

void FleetCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != FleetModel::RecentColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *const widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    paintResults(painter, background, index.data(FleetModel::RecentRole).toString());
}

} // namespace dicom_echo
#include "moc_fleet_cell_delegate.cpp"
