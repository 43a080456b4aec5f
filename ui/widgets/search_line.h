// The input for what the user searches a list or the log for.
#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace dicom_echo {

/// `name` is its accessible name and its placeholder.
[[nodiscard]] QLineEdit *makeSearchLine(const QString &name, QWidget *parent);

} // namespace dicom_echo
