// The input in which the user types what a list or log is searched for.
#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace dicom_echo {

/// `name` is its accessible name and what stands in it while it is empty.
[[nodiscard]] QLineEdit *makeSearchLine(const QString &name, QWidget *parent);

} // namespace dicom_echo
