// Which product an implementation is, told from how it names itself: a guess, since anybody may name himself anything.
#pragma once

#include <QString>

namespace dicom_echo {

/// `DCMTK 3.6.7`, `dcm4che 5.29.1`, `pynetdicom 2.0.2`; empty if it is not known. Implementation Class UID and Version
/// Name, PS3.7 D.3.3.2.
[[nodiscard]] QString productName(const QString &classUid, const QString &versionName);

} // namespace dicom_echo
