// A push button that stands for an action.
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace dicom_echo {

/// Enabled with the action, with its tool tip and its menu. Text and accessible name are its own: the action's are
/// worded for a menu.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, const QString &text, const QString &accessibleName,
                                            QWidget *parent);

} // namespace dicom_echo
