// Light or dark against the desktop's choice.
#pragma once

#include "ui/preferences/preferences.h"

namespace dicom_echo {

/// Gives the whole program these colours from now on.
void showAppearance(Appearance appearance);

} // namespace dicom_echo
