// What a finished run says against what is saved: another implementation than last time, an AE title that is almost a
// saved one. Pure functions.
#pragma once

#include "core/echo/echo_report.h"
#include "core/profiles/profile.h"

#include <QList>

namespace dicom_echo {

/// `profile`: the saved state of the profile that was tested. Remarks on a success for EchoReport::warnings; nothing if
/// the echo did not succeed.
[[nodiscard]] QList<Finding> remarksOnProfile(const Profile &profile, const EchoReport &report);

/// AE titles of the run that differ from saved ones only in case or blanks. Also useful if the peer rejected the run.
[[nodiscard]] QList<Finding> remarksOnSimilarTitles(const QList<Profile> &saved, const EchoReport &report);

} // namespace dicom_echo
