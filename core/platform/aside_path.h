// Where a damaged file is kept, so that what is in it is not lost.
#pragma once

#include <QString>

namespace dicom_echo {

/// `profiles.json.corrupt-20261122T100000Z`, beside the file; with a number behind it where there is one already.
[[nodiscard]] QString asidePath(const QString &path);

} // namespace dicom_echo
