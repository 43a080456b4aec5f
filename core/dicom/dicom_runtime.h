// DCMTK's process-wide state.
#pragma once

namespace dicom_echo {

/// Prepares DCMTK's dictionary, network code and log, once in a process, before anything else of this room is used. It
/// changes the environment for a moment.
void prepareDicom();

} // namespace dicom_echo
