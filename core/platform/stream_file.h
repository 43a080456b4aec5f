// What a path leads to that is no file: a named pipe takes what is written into it, a device is left alone. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace dicom_echo {

/// Where something is to be saved, seen through links. A path with nothing there, or with a folder, is neither.
struct Destination
{
    bool isStream = false; ///< a named pipe, or the terminal that is one of the standard streams: written, not replaced
    QString refusal;       ///< why nothing is saved there: a device or a socket, or links that lead nowhere
};

[[nodiscard]] Destination destinationAt(const QString &path);

/// Writes all of it, as soon as somebody reads and takes it. Returns why it could not, in words that follow a colon;
/// empty if done. Waits at most three seconds at a time; SIGPIPE must be ignored.
[[nodiscard]] QString writeIntoStream(const QString &path, const QByteArray &bytes);

} // namespace dicom_echo
