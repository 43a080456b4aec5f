// DCMTK's process-wide state, prepared once.
#pragma once

namespace dicom_echo {

/// Loads DCMTK's dictionary, initialises its network code and silences its own log. Call once, on the main thread,
/// before any run or responder; further calls do nothing.
void prepareDicom();

} // namespace dicom_echo
