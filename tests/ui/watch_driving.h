// What the tests of a watch in the window have in common.
#pragma once

#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"

namespace dicom_echo::test {

/// A window begun by the command line, with a watch every tenth of a second.
[[nodiscard]] WindowStart watching(quint16 port, WatchAssociations associations = WatchAssociations::NewEach);
/// Watched every tenth of a second.
[[nodiscard]] Profile watchedPeer(const char *name, quint16 port);
/// Of the profile that is open.
void startWatch(const WindowDriver &driver);
/// What the list says of the profile.
[[nodiscard]] QString stateOf(const WindowDriver &driver, const char *profile);

} // namespace dicom_echo::test
