// One profile as JSON and back. Pure functions of values.
#pragma once

#include "core/profiles/profile.h"

namespace dicom_echo {

/// Every key that is known, and the unknown ones the profile brought along.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile);

/// A key that is not there has its default; only the name must be there. A value that breaks the rules of its setting
/// (a port of 99999) is an error that names the key: guessing another value would test another peer.
[[nodiscard]] Parsed<Profile> profileFromJson(const QJsonObject &object);

} // namespace dicom_echo
