#include "ui/window/menu_corner.h"

#include <QEvent>

namespace dicom_echo {

MenuCorner::MenuCorner(QWidget *widget)
    : m_widget(widget)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

bool MenuCorner::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
        m_widget->setGeometry(QRect(mapTo(m_widget->parentWidget(), QPoint()), size()));
        m_widget->raise();
        break;
    default:
        break;
    }
    return done;
}

} // namespace dicom_echo
#include "moc_menu_corner.cpp"
