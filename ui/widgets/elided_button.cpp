#include "ui/widgets/elided_button.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr int fewestCharactersOfButton = 8;

} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const int fewest = fontMetrics().averageCharWidth() * fewestCharactersOfButton;
    return {widthWithoutText() + std::min(fewest, textWidth()), sizeHint().height()};
}

bool ElidedButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        const QString whole = text().remove(u'&');
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           plainToolTip(toolTip().isEmpty() ? whole : whole + u'\n' + toolTip()), this);
        return true;
    }
    return QToolButton::event(event);
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - widthWithoutText(), Qt::TextShowMnemonic);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

int ElidedButton::widthWithoutText() const
{
    return sizeHint().width() - textWidth();
}

int ElidedButton::textWidth() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

} // namespace dicom_echo
#include "moc_elided_button.cpp"
