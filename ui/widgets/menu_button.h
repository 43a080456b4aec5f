// A flat button that opens a menu, beside the inputs of a pane.
#pragma once

#include <QString>

class QMenu;
class QToolButton;
class QWidget;

namespace dicom_echo {

/// `name` is what a screen reader says.
[[nodiscard]] QToolButton *makeMenuButton(const QString &text, const QString &name, QMenu *menu, QWidget *parent);

} // namespace dicom_echo
