// DCMTK's process-wide state, prepared once.
#pragma once

#include <QString>

namespace dicom_echo {

/// Loads DCMTK's dictionary, initialises its network code and silences its own log. Call once, on the main thread,
/// before any run or responder; further calls do nothing.
void prepareDicom();

/// Of the DCMTK that this program was built with: `3.6.7`.
[[nodiscard]] QString dcmtkVersion();

} // namespace dicom_echo
