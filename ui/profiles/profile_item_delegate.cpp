#include "ui/profiles/profile_item_delegate.h"

#include "ui/profiles/profile_list_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/widget_metrics.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int rowMargin = 4;

struct Places
{
    QRect icon; ///< empty if there is none
    QRect name;
    QRect state;
};

Places placesIn(const QStyleOptionViewItem &option, bool hasIcon, const QString &state)
{
    const QRect inner = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    const int side = hasIcon ? smallIconSize(option.widget) : 0;
    const int stateWidth = QFontMetrics(smallFont(option.widget)).horizontalAdvance(state);
    const int nameLeft = inner.left() + (hasIcon ? side + rowMargin : 0);
    const int nameWidth = inner.right() - nameLeft - (state.isEmpty() ? 0 : stateWidth + rowMargin);
    Places places;
    places.icon = QRect(inner.left(), inner.center().y() - side / 2, side, side);
    places.name = QRect(nameLeft, inner.top(), nameWidth, inner.height());
    places.state = QRect(inner.right() - stateWidth, inner.top(), stateWidth + 1, inner.height());
    for (QRect *const place : {&places.icon, &places.name, &places.state})
        *place = QStyle::visualRect(option.direction, option.rect, *place);
    return places;
}

/// On the colour of a selection an icon of nearly that colour would not be seen.
void paintIcon(QPainter *painter, const QIcon &icon, const QRect &place, bool selected, const QPalette &palette)
{
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.base());
        painter->drawEllipse(place.adjusted(-1, -1, 1, 1));
    }
    icon.paint(painter, place);
}

} // namespace

void ProfileItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    const QIcon icon = item.icon;
    QString state = index.data(ProfileListModel::ShortStateRole).toString();
    item.text.clear();
    item.icon = {};
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    Places places = placesIn(item, !icon.isNull(), state);
    const bool isNameCut = item.fontMetrics.horizontalAdvance(name) > places.name.width();
    if (isNameCut && index.data(ProfileListModel::IsAgeRole).toBool()) {
        state.clear(); // the tool tip has it
        places = placesIn(item, !icon.isNull(), state);
    }
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    if (!icon.isNull())
        paintIcon(painter, icon, places.icon, selected, item.palette);
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(places.name, Qt::AlignLeading | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, places.name.width()));
    painter->setFont(smallFont(item.widget));
    painter->setPen(selected ? text : toneColor(Tone::Muted, item.palette));
    painter->drawText(places.state, Qt::AlignTrailing | Qt::AlignVCenter, state);
    painter->restore();
}

QSize ProfileItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int content = std::max(option.fontMetrics.height(), smallIconSize(option.widget));
    return {QStyledItemDelegate::sizeHint(option, index).width(), content + 2 * rowMargin};
}

void ProfileItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    const bool hasIcon = index.data(Qt::DecorationRole).isValid();
    editor->setGeometry(placesIn(option, hasIcon, {}).name);
}

} // namespace dicom_echo
#include "moc_profile_item_delegate.cpp"
