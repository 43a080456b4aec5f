// The input for what the user searches a list or the log for, and the buttons that go from one find to the next.
#pragma once

#include <Qt>

class QAction;
class QLineEdit;
class QString;
class QToolButton;
class QWidget;

namespace dicom_echo {

/// `name` is its accessible name and its placeholder.
[[nodiscard]] QLineEdit *makeSearchLine(const QString &name, QWidget *parent);

/// A small arrow that triggers `action`, whose text is its accessible name.
[[nodiscard]] QToolButton *makeStepButton(QAction *action, Qt::ArrowType arrow, QWidget *parent);

} // namespace dicom_echo
