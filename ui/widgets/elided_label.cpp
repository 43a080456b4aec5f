#include "ui/widgets/elided_label.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace dicom_echo {
namespace {

constexpr int fewestCharacters = 3;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : ToneLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(line()) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * fewestCharacters, sizeHint().width()), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut() && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return ToneLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment() | Qt::AlignVCenter));
    style()->drawItemText(&painter, room, align | Qt::TextSingleLine, palette(), isEnabled(),
                          fontMetrics().elidedText(line(), Qt::ElideRight, room.width()), foregroundRole());
}

/// A text of several lines is read in one.
QString ElidedLabel::line() const
{
    return text().replace(u'\n', u' ');
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(line()) > contentsRect().width() || text().contains(u'\n');
}

} // namespace dicom_echo
#include "moc_elided_label.cpp"
