#include "ui/widgets/widget_metrics.h"

#include <QFontInfo>
#include <QStyle>
#include <QWidget>

namespace dicom_echo {
namespace {

QFont scaledFont(const QWidget *widget, qreal factor)
{
    QFont font = widget->font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    return font;
}

} // namespace

QFont smallFont(const QWidget *widget)
{
    return scaledFont(widget, 0.9);
}

QFont headingFont(const QWidget *widget)
{
    QFont font = scaledFont(widget, 1.15);
    font.setBold(true);
    return font;
}

int widestForReading(const QWidget *widget)
{
    constexpr int mostCharactersAcross = 150;
    return widget->fontMetrics().averageCharWidth() * mostCharactersAcross;
}

int smallIconSize(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
}

} // namespace dicom_echo
