#include "ui/widgets/action_button.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace dicom_echo {

QPushButton *makeActionButton(QAction *action, const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setAccessibleName(accessibleName);
    // Several stand side by side, even in a narrow window: each may shrink to its text.
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + button->fontMetrics().height());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    if (action->menu())
        button->setMenu(action->menu());
    else
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace dicom_echo
