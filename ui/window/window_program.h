// The window as the program loads it: a library of its own, so that a run without a window needs no GUI library.
#pragma once

#include "ui/peer/window_start.h"

namespace dicom_echo {

/// Opens the window and blocks until it is closed. Call it on the main thread, once, with no application object made.
/// Where there is no display, tells `noDisplay` why; that may happen inside Qt, which then ends the process, so
/// `noDisplay` does not return. Returns the exit code of Qt's event loop, 0 if nothing went wrong.
using RunWindow = int(const WindowStart &start, void (*noDisplay)(const QString &reason));

inline constexpr char windowLibrary[] = "dicom-echo-ui";
inline constexpr char runWindowName[] = "dicomEchoRunWindow";

} // namespace dicom_echo
