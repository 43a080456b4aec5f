// DCMTK and its process-wide state, prepared once.
#pragma once

#include <QString>

#include <optional>

namespace dicom_echo {

class Dcmtk;

/// Loads the DCMTK library; that loads DCMTK's dictionary, initialises its network code and silences its own log. Call
/// on the main thread, before any run or responder; further calls do nothing. Returns why it cannot be loaded, and what
/// to do.
[[nodiscard]] std::optional<QString> prepareDicom();

/// After prepareDicom(). Any thread.
[[nodiscard]] const Dcmtk &dcmtk();

/// Of the DCMTK that this program was built with: `3.6.7`.
[[nodiscard]] QString dcmtkVersion();

} // namespace dicom_echo
