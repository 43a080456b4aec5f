// Asks the user where to save something.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace dicom_echo {

/// Opens a dialog and returns at once. `filters` read like `Text (*.txt)`; the chosen one supplies the suffix of a name
/// that has none. `save` is called with the path, unless the user cancels or `parent` is destroyed first.
void askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters, const QString &name,
                    const std::function<void(const QString &path)> &save);

} // namespace dicom_echo
