// DCMTK's process-wide state.
#pragma once

#include <QString>

namespace dicom_echo {

/// Prepares DCMTK's dictionary, network code and log, once in a process; further calls do nothing. Each Association
/// does it. It changes the environment for a moment: where several threads are to use associations, let it be done
/// before they are started, as EchoEngine does.
void prepareDicom();

/// Of the DCMTK that this program was built with: `3.6.7`.
[[nodiscard]] QString dcmtkVersion();

} // namespace dicom_echo
