// What a finished run says against what is saved: another implementation than last time, an AE title that is almost a
// saved one. Pure functions.
#pragma once

#include "core/echo/echo_report.h"
#include "core/profiles/profile.h"

#include <QList>

namespace dicom_echo {

/// The remarks that follow from the saved profiles, for EchoReport::findings. `tested` is the one of them that the run
/// tested, as it was saved before the run; null if it tested none. Another implementation is remarked on only if an
/// echo succeeded, a similar AE title always: the peer may have rejected it.
[[nodiscard]] QList<Finding> remarksOnProfiles(const QList<Profile> &saved, const Profile *tested,
                                               const EchoReport &report);

/// The first saved profile of the peer that `request` asks: the same address, port and called AE title. Null if there
/// is none.
[[nodiscard]] const Profile *findPeer(const QList<Profile> &saved, const EchoRequest &request);

} // namespace dicom_echo
