// What a screen reader finds in a hex view: its lines as read-only text, the cursor and the marked bytes in it.
#pragma once

namespace dicom_echo {

/// Makes Qt use it for every HexView from now on. May be called again.
void installHexViewAccessible();

} // namespace dicom_echo
