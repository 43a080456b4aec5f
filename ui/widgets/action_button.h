// A push button that stands for an action.
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace dicom_echo {

/// On and off with the action, with its tool tip and its menu.
/// Has a text and an accessible name of its own: the action's are those of a menu item.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, const QString &text, const QString &accessibleName,
                                            QWidget *parent);

} // namespace dicom_echo
