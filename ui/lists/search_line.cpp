#include "ui/lists/search_line.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace dicom_echo {

QLineEdit *makeSearchLine(const QString &name, QWidget *parent)
{
    auto *const line = new QLineEdit(parent);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setToolTip(name); // for where it is cut
    // Not before there is something to clear: looking for its icon would take a tenth of the time to the first frame.
    QObject::connect(line, &QLineEdit::textChanged, line, [line] { line->setClearButtonEnabled(true); });
    return line;
}

QToolButton *makeStepButton(QAction *action, Qt::ArrowType arrow, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setArrowType(arrow);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace dicom_echo
