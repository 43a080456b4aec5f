// Remembers how the user arranged the window: size, splitter, what is shown.
#pragma once

class QMainWindow;
class QSettings;
class QSplitter;

namespace dicom_echo {

struct WindowActions;

/// A window that was never arranged gets a size that suits most screens.
void restoreWindowSize(QMainWindow *window);
void restorePanelLayout(QSplitter *splitter, const WindowActions &actions);
void saveWindowLayout(const QMainWindow *window, const QSplitter *splitter, const WindowActions &actions,
                      QSettings &settings);

} // namespace dicom_echo
