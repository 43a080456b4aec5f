#pragma once

namespace dicom_echo {

/// Who can do something about what was found.
enum class Responsible { You, PeerAdministrator, NetworkTeam, Vendor, Nobody };

} // namespace dicom_echo
