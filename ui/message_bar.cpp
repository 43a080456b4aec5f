#include "ui/message_bar.h"

#include "ui/appearance.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace dicom_echo {

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
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(close);
    hide();
}

void MessageBar::showError(const QString &text)
{
    m_icon->setPixmap(stateIcon(StateIcon::Failure).pixmap(smallIconSize(this)));
    m_icon->show();
    m_button->hide();
    m_action = {};
    show(text);
}

void MessageBar::showWithAction(const QString &text, const QString &buttonText, std::function<void()> action)
{
    m_icon->hide();
    m_button->setText(buttonText);
    m_button->show();
    m_action = std::move(action);
    show(text);
}

void MessageBar::show(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace dicom_echo
