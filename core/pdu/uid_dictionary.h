// The names of the UIDs that an association may carry: SOP classes, transfer syntaxes, service classes and well-known
// SOP instances, those that are retired too.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dicom_echo {

/// "Verification SOP Class", "Explicit VR Little Endian" ...; the UID itself if it has no name here. PS3.6 annex A.
[[nodiscard]] QString uidName(const QString &uid);

/// The name of a UID as it stands on the wire, padding included; empty if it has no name here.
[[nodiscard]] QString uidMeaning(QByteArrayView wireUid);

} // namespace dicom_echo
