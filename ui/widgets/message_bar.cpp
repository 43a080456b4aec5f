#include "ui/widgets/message_bar.h"

#include "core/text/visible_text.h"
#include "ui/widgets/widget_metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace dicom_echo {
namespace {

constexpr auto doneIsShownFor = std::chrono::seconds(8);

/// Files and peers may be quoted in a message. Its lines are its own.
QString shownText(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    auto *const close = new QToolButton(this);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close message"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *const line = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    line->setContentsMargins(2 * margin, margin, margin, margin);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(close);
    setAutoFillBackground(true); // it covers what lies below it
    if (parent)
        parent->installEventFilter(this);
    m_ends.setSingleShot(true);
    connect(&m_ends, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

MessageBar::MessageId MessageBar::showError(const QString &text)
{
    return show(StateIcon::Failure, text);
}

void MessageBar::showRemark(const QString &text)
{
    show(StateIcon::Warning, text);
}

void MessageBar::showDone(const QString &text)
{
    show(StateIcon::Success, text);
    m_ends.start(doneIsShownFor);
}

MessageBar::MessageId MessageBar::showWithAction(const QString &text, const QString &buttonText,
                                                 std::function<void()> action)
{
    const MessageId message = show(StateIcon::Skipped, text);
    m_button->setText(buttonText);
    m_button->setAccessibleName(QString(buttonText).remove(u'&'));
    m_button->show();
    m_action = std::move(action);
    return message;
}

void MessageBar::withdraw(MessageId message)
{
    if (shows(message))
        hide();
}

void MessageBar::goOn()
{
    if (!m_action)
        hide();
}

/// Its text or its fonts have changed.
bool MessageBar::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        place();
    return handled;
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    if (!parentWidget())
        return;
    const QRect room = parentWidget()->contentsRect().marginsRemoved(
        parentWidget()->layout() ? parentWidget()->layout()->contentsMargins() : QMargins());
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(room.width()) : sizeHint().height();
    setGeometry(room.left(), room.bottom() - height + 1, room.width(), height);
}

MessageBar::MessageId MessageBar::show(StateIcon icon, const QString &text)
{
    m_icon->setPixmap(stateIcon(icon).pixmap(smallIconSize(this)));
    m_text->setText(shownText(text));
    m_button->hide();
    m_action = {};
    m_ends.stop();
    setAccessibleDescription(m_text->text());
    place();
    setVisible(true);
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return ++m_shown;
}

} // namespace dicom_echo
#include "moc_message_bar.cpp"
