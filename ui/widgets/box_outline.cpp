#include "ui/widgets/box_outline.h"

#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace dicom_echo {
namespace {

constexpr int outlineOpacity = 150;

class BoxOutlineStyle final : public QProxyStyle
{
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isRound = element == PE_IndicatorRadioButton;
        const bool isBox = isRound || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if (!isBox || !isDark(option->palette))
            return;
        QColor outline = option->palette.color(QPalette::WindowText);
        outline.setAlpha(outlineOpacity);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(outline);
        painter->setBrush(Qt::NoBrush);
        const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isRound)
            painter->drawEllipse(frame);
        else
            painter->drawRoundedRect(frame, 2, 2);
        painter->restore();
    }
};

} // namespace

void outlineBoxes()
{
    if (!dynamic_cast<BoxOutlineStyle *>(QApplication::style()))
        QApplication::setStyle(new BoxOutlineStyle);
}

} // namespace dicom_echo
