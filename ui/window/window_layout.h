// Remembers how large the window is and where.
#pragma once

class QMainWindow;
class QSettings;

namespace dicom_echo {

/// A window that was never arranged gets a size that suits most screens.
void restoreWindowSize(QMainWindow *window);
void saveWindowSize(const QMainWindow *window, QSettings &settings);

} // namespace dicom_echo
