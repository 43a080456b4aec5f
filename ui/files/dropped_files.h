// The files that are dragged from a file manager.
#pragma once

#include <QStringList>

class QDropEvent;

namespace dicom_echo {

/// Their paths; without what is no file of this computer.
[[nodiscard]] QStringList droppedFiles(const QDropEvent &event);

} // namespace dicom_echo
