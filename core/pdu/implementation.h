// How this program names itself to peers, PS3.7 D.3.3.2. Both strings are part of every A-ASSOCIATE PDU that it sends.
#pragma once

#include <array>
#include <string_view>

namespace dicom_echo {

inline constexpr char ourImplementationClassUid[] = "2.25.212630846405116410523374021914218360325";

/// `DICOM_ECHO_` and the digits of the program's version; PS3.7 D.3.3.2.3: 1 to 16 characters.
inline constexpr auto ourImplementationVersionNameBytes = [] {
    std::array<char, 16 + 1> name{}; // ends in a NUL; a name that is too long does not compile
    size_t size = 0;
    for (const char c : std::string_view("DICOM_ECHO_"))
        name.at(size++) = c;
    for (const char c : std::string_view(DICOM_ECHO_VERSION)) {
        if (c != '.')
            name.at(size++) = c;
    }
    name.at(size) = '\0';
    return name;
}();
inline constexpr const char *ourImplementationVersionName = ourImplementationVersionNameBytes.data();

} // namespace dicom_echo
