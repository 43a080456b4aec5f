// How many descriptors (sockets, files) this process may have at once, and how many it has. Any thread.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

/// Raises the soft limit to the hard one and returns what holds then. Unlimited is a very large number.
[[nodiscard]] qint64 raiseDescriptorLimit();

[[nodiscard]] qint64 openDescriptors();

} // namespace dicom_echo
