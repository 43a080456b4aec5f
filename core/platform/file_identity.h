// Whether a file is still the one that was read: what the system knows of it without reading it.
#pragma once

#include <QString>

#include <chrono>

namespace dicom_echo {

struct FileIdentity
{
    using Time = std::chrono::time_point<std::chrono::system_clock, std::chrono::nanoseconds>;

    bool exists = false; ///< the rest is 0 if it does not
    quint64 device = 0;
    quint64 number = 0; ///< of the file on its device
    qint64 size = 0;
    Time modified;
    Time changed; ///< its content, name or permissions; nobody can set this time

    bool operator==(const FileIdentity &) const = default;
};

/// Of what a link leads to. Any thread; takes as long as the file system does.
[[nodiscard]] FileIdentity fileIdentity(const QString &path);

} // namespace dicom_echo
