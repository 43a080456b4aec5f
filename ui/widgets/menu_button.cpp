#include "ui/widgets/menu_button.h"

#include <QMenu>
#include <QToolButton>

namespace dicom_echo {

QToolButton *makeMenuButton(const QString &text, const QString &name, QMenu *menu, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace dicom_echo
