#include "ui/form/echo_button.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace dicom_echo {

EchoButton::EchoButton(QWidget *parent)
    : QPushButton(tr("Cancelling"), parent) // the longest of its texts
{
    setDefault(true);
    setFixedWidth(sizeHint().width() + fontMetrics().averageCharWidth() * 4);
    connect(this, &QPushButton::clicked, this, [this] {
        switch (m_state) {
        case RunState::Idle:
            Q_EMIT echoRequested();
            break;
        case RunState::Running:
            Q_EMIT cancelRequested();
            break;
        case RunState::Cancelling: // enabled, so that the focus stays
            break;
        }
    });
    showState();
}

void EchoButton::setState(RunState state)
{
    m_state = state;
    showState();
}

void EchoButton::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    showState();
}

/// A double click on Echo must not cancel what its first click began.
void EchoButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

/// A default button looks the same with the focus and without.
void EchoButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QStyleOption option;
    option.initFrom(this);
    if (!hasFocus() || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    const int inset = fontMetrics().height() / 5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), inset, inset);
}

void EchoButton::showState()
{
    QString toolTip = tr("End this run (Esc)");
    switch (m_state) {
    case RunState::Idle:
        setText(tr("Echo"));
        setAccessibleName(tr("Echo"));
        setEnabled(m_obstacle.isEmpty());
        toolTip = m_obstacle.isEmpty() ? tr("Test the connection to this peer (Enter)")
                                       : tr("Echo is off. %1").arg(m_obstacle);
        break;
    case RunState::Running:
        setText(tr("Cancel"));
        setAccessibleName(tr("Cancel"));
        setEnabled(true);
        break;
    case RunState::Cancelling:
        setText(tr("Cancelling"));
        setEnabled(true);
        break;
    }
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
}

} // namespace dicom_echo
#include "moc_echo_button.cpp"
