// The keys of the window at a glance.
#pragma once

class QMainWindow;

namespace dicom_echo {

/// Lists the shortcuts of the menus of `window` and the keys that no menu has.
void showShortcuts(QMainWindow *window);

} // namespace dicom_echo
