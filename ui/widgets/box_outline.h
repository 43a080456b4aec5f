// Check boxes and radio buttons that can be seen on a dark window: the usual style frames them in a shade that is
// darker still.
#pragma once

namespace dicom_echo {

/// From now on boxes have an outline while the palette of their window is dark. Call it once there is an application
/// object; again it does nothing.
void outlineBoxes();

} // namespace dicom_echo
