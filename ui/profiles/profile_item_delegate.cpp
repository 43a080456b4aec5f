#include "ui/profiles/profile_item_delegate.h"

#include "ui/profiles/profile_list_model.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/widget_metrics.h"

#include <QApplication>
#include <QPainter>

namespace dicom_echo {
namespace {

constexpr int rowMargin = 4;

struct Places
{
    QRect icon;
    QRect name;
    QRect state;
};

Places placesIn(const QStyleOptionViewItem &option)
{
    const QRect inner = option.rect.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin);
    const int icon = smallIconSize(option.widget);
    const int textLeft = inner.left() + icon + 2 * rowMargin;
    const int nameHeight = option.fontMetrics.height();
    Places places;
    places.icon = QRect(inner.left(), inner.top() + (nameHeight - icon) / 2, icon, icon);
    places.name = QRect(QPoint(textLeft, inner.top()), QPoint(inner.right(), inner.top() + nameHeight));
    places.state = QRect(QPoint(textLeft, places.name.bottom() + 1), inner.bottomRight());
    return places;
}

} // namespace

void ProfileItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Places places = placesIn(item);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    icon.paint(painter, places.icon);
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(places.name, Qt::AlignLeading | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, places.name.width()));
    const QFont small = smallFont(item.widget);
    painter->setFont(small);
    painter->setPen(selected ? text : toneColor(Tone::Muted, item.palette));
    painter->drawText(places.state, Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(ProfileListModel::StateRole).toString(), Qt::ElideRight,
                                                     places.state.width()));
    painter->restore();
}

QSize ProfileItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smallFont(option.widget)).height();
    return {QStyledItemDelegate::sizeHint(option, index).width(), lines + 2 * rowMargin};
}

void ProfileItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    QRect place = placesIn(option).name;
    place.setRight(option.rect.right());
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place.translated(0, -(place.height() - option.fontMetrics.height()) / 2));
}

} // namespace dicom_echo
