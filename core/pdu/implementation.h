// How this program names itself to peers, PS3.7 D.3.3.2. Both strings are part of every A-ASSOCIATE PDU that it sends.
#pragma once

namespace dicom_echo {

inline constexpr char ourImplementationClassUid[] = "2.25.212630846405116410523374021914218360325";
inline constexpr char ourImplementationVersionName[] = "DICOM_ECHO_010";

} // namespace dicom_echo
