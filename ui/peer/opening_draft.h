// What is in the form when the window opens: the profile that was used last, or what the command line says.
#pragma once

#include "ui/peer/window_start.h"

namespace dicom_echo {

class ProfileEditor;

/// Opens it in the editor, which has begun.
void openDraft(ProfileEditor &editor, const WindowStart &start);

} // namespace dicom_echo
