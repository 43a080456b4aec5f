// The elements of a command set, implicit VR little endian, PS3.7 6.3.1.
#pragma once

#include "core/pdu/pdu_reader.h"

namespace dicom_echo {

/// Reads elements to the end of the window, or up to the first broken one: what follows it could be anything.
/// Violations: a group other than 0000, tags that do not ascend, an undefined length, a length beyond the window.
[[nodiscard]] CommandSet parseCommandSet(PduReader &reader);

/// Whether a fragment can be the beginning of a command set.
[[nodiscard]] bool startsWithCommandGroup(QByteArrayView fragment);

} // namespace dicom_echo
