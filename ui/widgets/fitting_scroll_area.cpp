#include "ui/widgets/fitting_scroll_area.h"

#include "ui/widgets/collapsible_section.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace dicom_echo {

FittingScrollArea::FittingScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    for (CollapsibleSection *const section : content->findChildren<CollapsibleSection *>()) {
        connect(section, &CollapsibleSection::expandedChanged, this, [this, section](bool isExpanded) {
            if (isExpanded && section->isVisible()) // not while the layout is restored, before the window is shown
                QTimer::singleShot(0, section, [this, section] { scrollTo(section); }); // once it is laid out
        });
    }
}

QSize FittingScrollArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FittingScrollArea::minimumSizeHint() const
{
    constexpr int fewestLines = 12;
    const QSize content = widget()->minimumSizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(),
            std::min(content.height(), fontMetrics().lineSpacing() * fewestLines)};
}

/// Shows the top of a part that is too tall.
void FittingScrollArea::scrollTo(const QWidget *part)
{
    const QPoint top = part->mapTo(widget(), QPoint());
    ensureVisible(0, top.y() + part->height(), 0, 0);
    ensureVisible(0, top.y(), 0, 0);
}

/// The content may grow and shrink: sections open, messages appear.
bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace dicom_echo
